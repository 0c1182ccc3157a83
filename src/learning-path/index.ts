import { graphqlClient } from '../graphql/bind.js';
import type { GraphQLContext } from '../graphql/context.js';
import { forLearner, type LearningPathClient, type LearningPathOptions, learningPathContext } from './client.js';
import { methods } from './generated/bindings.js';

export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { LearningPathClient, LearningPathOptions } from './client.js';

/**
 * Makes a client of the learning-path API. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createLearningPathClient(options: LearningPathOptions): LearningPathClient {
  return make(learningPathContext(options));
}

function make(context: GraphQLContext<'learningPath'>): LearningPathClient {
  return graphqlClient(context, methods, () => import('./generated/functions.js'), {
    as: (authToken: string) => make(forLearner(context, authToken)),
  });
}
