import { type LearningPathClient, type LearningPathOptions, makeLearningPathClient } from './client/index.js';

export type { LearningPathClient, LearningPathOptions } from './client/index.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';

/**
 * Makes a client of the learning-path API. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createLearningPathClient(options: LearningPathOptions): LearningPathClient {
  return makeLearningPathClient(options, () => import('./functions/index.js'));
}
