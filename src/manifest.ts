import type { ManifestEntry } from './core/manifest.js';
import { entries as instruqt } from './instruqt/generated/manifest.js';
import { entries as learningPath } from './learning-path/generated/manifest.js';
import { entries as sda } from './sda/generated/manifest.js';
import { entries as skilljar } from './skilljar/generated/manifest.js';

export type { ManifestEntry } from './core/manifest.js';

/** Every wire operation that the SDK serves, with the method that serves it. Made from the code. */
export const manifest: readonly ManifestEntry[] = [...instruqt, ...sda, ...learningPath, ...skilljar];
