import { type LearningPathClient, type LearningPathOptions, makeLearningPathClient } from './client/index.js';

export type { LearningPathClient, LearningPathOptions } from './client/index.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';

/**
 * Creates a client for the learning-path API. No request is sent before the first call.
 * @throws ConfigurationError when an option is missing or invalid.
 */
export function createLearningPathClient(options: LearningPathOptions): LearningPathClient {
  return makeLearningPathClient(
    options,
    () => import('./functions/generated/functions.js'),
    () => import('./functions/index.js'),
  );
}
