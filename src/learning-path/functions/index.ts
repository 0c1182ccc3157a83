import { CONTEXT } from '../../core/client/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlContextOf, type Selections } from '../../graphql/index.js';
import { forLearner, type LearningPathOptions, learningPathContext } from '../client/index.js';

export { type CallLimiter, createLimiter } from '../../core/limits/index.js';
export { type Selections, selections } from '../../graphql/index.js';
export type { LearningPathOptions } from '../client/index.js';
export type * from '../generated/types.js';
export { affordableCost, estimateCost, MAX_QUERY_POINTS } from './cost.js';
export * from './generated/functions.js';
export { type LoginVariables, login } from './login.js';

/**
 * Creates a client without methods, for the functions of this entry point: your bundle contains only the operations that you call. It has
 * no rate limit unless you pass a limiter: `createLimiter({ windows: [{ limit: 600, intervalMs: 60_000 }] })`.
 * The option `select` needs `createClient({ selections, … })`, which adds a parser to your bundle.
 * @throws ConfigurationError when an option is missing or invalid.
 */
export function createClient({
  limiter,
  selections,
  ...options
}: Omit<LearningPathOptions, 'rateLimit'> & {
  limiter?: CallLimiter | undefined;
  selections?: Selections | undefined;
}): GraphQLClientLike<'learningPath'> {
  const context = { ...learningPathContext(options, limiter), selections };
  return { [CONTEXT]: context };
}

/** Returns a client that acts for one learner, with a token from `login`. It shares everything else with `client`. */
export function asLearner(client: GraphQLClientLike<'learningPath'>, authToken: string): GraphQLClientLike<'learningPath'> {
  return { [CONTEXT]: forLearner(graphqlContextOf(client) as GraphQLContext<'learningPath'>, authToken) };
}
