import { update } from '../rest/index.js';
import type { WebPackageReplacement } from '../types/web-packages.js';

/**
 * Replaces a web package with another in every lesson that uses it. Content items do not change. The path contains the package to replace,
 * and the input the new one.
 */
export const updateWebPackageLessons = /* @__PURE__ */ update<[webPackageId: string], void, WebPackageReplacement>(
  '/v1/web-packages/{web_package_id}/lessons',
  'WebPackageReplacement',
  { only: 'PUT', empty: true, verifyWith: 'skilljar.lessons.list' },
);
