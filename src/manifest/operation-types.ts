import type { InstruqtOperations } from '../instruqt/generated/operations.js';
import type { LearningPathOperations } from '../learning-path/generated/operations.js';
import type { SdaOperations } from '../sda/generated/operations.js';
import type { SkilljarOperations } from '../skilljar/generated/operations.js';

/** The argument and result types of every operation, by its id. */
export interface OperationTypes extends InstruqtOperations, SdaOperations, LearningPathOperations, SkilljarOperations {}

/** The id of an operation: the path of its method on the facade. */
export type OperationId = keyof OperationTypes;
