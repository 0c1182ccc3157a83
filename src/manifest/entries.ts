import type { ManifestEntry } from '../core/operation/index.js';
import { entries as instruqt } from './generated/instruqt.js';
import { entries as learningPath } from './generated/learning-path.js';
import { entries as sda } from './generated/sda.js';
import { entries as skilljar } from './generated/skilljar.js';

/** Every operation of the platforms' APIs that the SDK supports, with its method. Generated from the code. */
export const manifest: readonly ManifestEntry[] = [...instruqt, ...sda, ...learningPath, ...skilljar];
