import { limiterFor, type RateLimitView } from '../core/limits.js';
import { graphqlClient } from '../graphql/bind.js';
import type { GraphQLClientLike, GraphQLContext } from '../graphql/context.js';
import type { RequestMethod } from '../graphql/request.js';
import { type LearningPathResources, learningPathMethods } from './generated/bindings.js';
import { forLearner, type LearningPathOptions, learningPathContext } from './options.js';

/** What the platform documents for one instance, over all its callers; its answers correct what is left. */
const LEARNING_PATH_LIMITS = {
  windows: [
    { limit: 100_000, intervalMs: 60_000, unit: 'points' },
    { limit: 2500, intervalMs: 60_000 },
  ],
} as const;

/** The learning-path client: learning paths, milestones, courses, a learner's progress and attendance. */
export interface LearningPathClient extends LearningPathResources, GraphQLClientLike<'learningPath'> {
  /** Runs any document: a string, a `TypedDocumentNode`, or a codegen string document. Gives the whole of `data`. */
  readonly request: RequestMethod;
  /** What the client's own rate limit leaves. */
  readonly rateLimit: RateLimitView;
  /** The same client acting for one learner. */
  as(authToken: string): LearningPathClient;
}

/**
 * Makes a client of the learning-path API. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createLearningPathClient(options: LearningPathOptions): LearningPathClient {
  return learnerClient(learningPathContext(options, limiterFor(options, LEARNING_PATH_LIMITS)));
}

function learnerClient(context: GraphQLContext<'learningPath'>): LearningPathClient {
  return graphqlClient(context, learningPathMethods, () => import('./functions.js'), {
    as: (authToken: string) => learnerClient(forLearner(context, authToken)),
  });
}
