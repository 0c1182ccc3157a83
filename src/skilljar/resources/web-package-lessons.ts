import { update } from '../rest/index.js';
import type { WebPackageReplacement } from '../types/web-packages.js';

/**
 * Puts another web package in place of this one, in every lesson that uses it; content items are not touched. The path names the package
 * that goes, the input the one that comes.
 */
export const updateWebPackageLessons = update<[webPackageId: string], void, WebPackageReplacement>(
  '/v1/web-packages/{web_package_id}/lessons',
  'WebPackageReplacement',
  { only: 'PUT', empty: true, verifyWith: 'skilljar.lessons.list' },
);
