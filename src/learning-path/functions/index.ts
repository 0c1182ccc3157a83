import { CONTEXT } from '../../core/client/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlContextOf } from '../../graphql/index.js';
import { forLearner, type LearningPathOptions, learningPathContext } from '../client/index.js';

export { type CallLimiter, createLimiter } from '../../core/limits/index.js';
export type { LearningPathOptions } from '../client/index.js';
export type * from '../generated/types.js';
export { affordableCost, estimateCost, MAX_QUERY_POINTS } from './cost.js';
export * from './generated/functions.js';
export { type LoginVariables, login } from './login.js';

/**
 * A client without methods, for the functions of this entry: a bundle then holds only the operations that it calls. It has no rate limit
 * unless it is given one: `createLimiter({ windows: [{ limit: 600, intervalMs: 60_000 }] })`.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createClient({
  limiter,
  ...options
}: Omit<LearningPathOptions, 'rateLimit'> & { limiter?: CallLimiter | undefined }): GraphQLClientLike<'learningPath'> {
  return { [CONTEXT]: learningPathContext(options, limiter) };
}

/** The client acting for one learner, whose token `login` gives. It shares everything else with the client that it is made of. */
export function asLearner(client: GraphQLClientLike<'learningPath'>, authToken: string): GraphQLClientLike<'learningPath'> {
  return { [CONTEXT]: forLearner(graphqlContextOf(client) as GraphQLContext<'learningPath'>, authToken) };
}
