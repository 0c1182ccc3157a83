import type { GraphQLClientLike, OwnOperations } from '../graphql/index.js';
import { extendClient, type LearningPathClient, type LearningPathOptions, makeLearningPathClient } from './client/index.js';

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

/**
 * Creates a client with the operations of your own schema. It shares the connection, limits and options of `client`. Modules that
 * `learning-platforms/codegen` generates call it and add the types.
 * @throws ConfigurationError when `client` is not a client of this platform.
 */
export function extendLearningPathClient(client: GraphQLClientLike<'learningPath'>, operations: OwnOperations): object {
  return extendClient(
    client,
    operations,
    () => import('./functions/generated/functions.js'),
    () => import('./functions/index.js'),
  );
}
