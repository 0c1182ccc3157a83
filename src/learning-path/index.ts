export { createLearningPathClient, type LearningPathClient } from './client.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { LearningPathOptions } from './options.js';
/** For `functions/`, which uses the same client options. @internal */
export { forLearner, learningPathContext } from './options.js';
