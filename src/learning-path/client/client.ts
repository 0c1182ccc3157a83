import { CONTEXT } from '../../core/client/index.js';
import type { ErrorContext } from '../../core/errors/index.js';
import { limiterFor, type RateLimitView } from '../../core/limits/index.js';
import { Call, type WithResponse } from '../../core/results/index.js';
import type { CallOptions } from '../../core/settings/index.js';
import type { GraphQLClientLike, GraphQLContext, OwnOperations, RequestMethod } from '../../graphql/index.js';
import { contextToExtend, graphqlClient, withFunctions } from '../../graphql/index.js';
import { type LearningPathResources, learningPathMethods } from '../generated/bindings.js';
import { forLearner, type LearningPathOptions, learningPathContext } from './options.js';

/** The documented limits of one instance, shared by all its clients. Response headers correct the remaining points. */
const LEARNING_PATH_LIMITS = {
  windows: [
    { limit: 100_000, intervalMs: 60_000, unit: 'points' },
    { limit: 2500, intervalMs: 60_000 },
  ],
} as const;

/** The learning-path client: learning paths, milestones, courses, a learner's progress and attendance. */
export interface LearningPathClient extends LearningPathResources, GraphQLClientLike<'learningPath'> {
  /** Runs any query or mutation: a string, a `TypedDocumentNode`, or a codegen string document. Returns the whole of `data`. */
  readonly request: RequestMethod;
  /** The state of the client-side rate limit. */
  readonly rateLimit: RateLimitView;
  /** Returns a client that acts for one learner, with the same options. */
  as(authToken: string): LearningPathClient;
  /**
   * Logs a learner in and returns a client that acts for them. Their role determines the lifetime of the token. It cannot be renewed. Uses
   * the mutation `Login`, which is not in the reference. The source is the clients of Thought Industries.
   *
   * Throws an `AuthenticationError` for a wrong address or password, a `PermissionError` for an account that is disabled, needs a new
   * password or has an unconfirmed address, and a `RateLimitError` after too many attempts. No error, log line or event contains the
   * password.
   */
  login(email: string, password: string, options?: CallOptions): Call<LearningPathClient>;
}

/** Creates the client. `load` loads the operations with the first call, `loadMore` the functions for a login or a custom document. */
export function makeLearningPathClient(options: LearningPathOptions, load: () => Promise<object>, loadMore: LoadMore): LearningPathClient {
  const context = learningPathContext(options, limiterFor(options, LEARNING_PATH_LIMITS));
  return clientOf({ ...context, estimate: async (document, call) => (await loadMore()).affordableCost(document, call) }, load, loadMore);
}

/** Creates a client with other operations, which shares everything else with the given one. */
export function extendClient(
  client: GraphQLClientLike<'learningPath'>,
  own: OwnOperations,
  load: () => Promise<object>,
  loadMore: LoadMore,
): object {
  return clientOf(contextToExtend(client, 'learningPath'), withFunctions(load, own), loadMore, own.methods);
}

/** The functions that the client uses. */
type LoadMore = () => Promise<{
  affordableCost(document: string, call: ErrorContext): number;
  login(client: GraphQLClientLike<'learningPath'>, variables: { email: string; password: string }, options?: CallOptions): Call<string>;
}>;

function clientOf(
  context: GraphQLContext<'learningPath'>,
  load: () => Promise<object>,
  loadMore: LoadMore,
  methods: OwnOperations['methods'] = learningPathMethods,
): LearningPathClient {
  const as = (authToken: string) => clientOf(forLearner(context, authToken), load, loadMore, methods);
  const signIn = async (email: string, password: string, options?: CallOptions): Promise<WithResponse<LearningPathClient>> => {
    const { login } = await loadMore();
    const { data, ...response } = await login({ [CONTEXT]: context }, { email, password }, options).withResponse();
    return { ...response, data: as(data) };
  };
  const login = (email: string, password: string, options?: CallOptions) => new Call(signIn(email, password, options), login);
  return graphqlClient(context, methods, load, { as, login });
}
