export { createLearningPathClient, type LearningPathClient } from './client.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { LearningPathOptions } from './options.js';
