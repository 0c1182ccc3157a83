export { createLearningPathClient, type LearningPathClient, type LearningPathOptions } from './client.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
