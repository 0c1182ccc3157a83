import type { ManifestEntry } from '../core/operation/index.js';
import type { InstruqtOperations } from '../instruqt/generated/operations.js';
import type { LearningPathOperations } from '../learning-path/generated/operations.js';
import type { SdaOperations } from '../sda/generated/operations.js';
import type { SkilljarOperations } from '../skilljar/generated/operations.js';
import { entries as instruqt } from './generated/instruqt.js';
import { entries as learningPath } from './generated/learning-path.js';
import { entries as sda } from './generated/sda.js';
import { entries as skilljar } from './generated/skilljar.js';

export type { ManifestEntry, OperationShape } from '../core/operation/index.js';

/** The argument and result types of every operation, by its id. */
export interface OperationTypes extends InstruqtOperations, SdaOperations, LearningPathOperations, SkilljarOperations {}

/** The id of an operation: the path of its method on the facade. */
export type OperationId = keyof OperationTypes;

/** Every operation of the platforms' APIs that the SDK supports, with its method. Generated from the code. */
export const manifest: readonly ManifestEntry[] = [...instruqt, ...sda, ...learningPath, ...skilljar];
