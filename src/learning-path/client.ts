import { Call, type CallOptions, type WithResponse } from '../core/call/index.js';
import { CONTEXT } from '../core/client/index.js';
import { limiterFor, type RateLimitView } from '../core/limits/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlClient, type RequestMethod } from '../graphql/index.js';
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
  /**
   * Logs a learner in and gives the same client acting for them. How long their token lives is a setting of their role; there is no renewal.
   * Thought Industries mutation `Login`, which is not among the operations of the reference: it is known from the platform's own clients.
   *
   * Throws an `AuthenticationError` for a wrong address or password, a `PermissionError` for an account that is disabled, or needs a new
   * password or a confirmed address first, and a `RateLimitError` after too many attempts. The password is in no error, log line or event.
   */
  login(email: string, password: string, options?: CallOptions): Call<LearningPathClient>;
}

/**
 * Makes a client of the learning-path API. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createLearningPathClient(options: LearningPathOptions): LearningPathClient {
  const context = learningPathContext(options, limiterFor(options, LEARNING_PATH_LIMITS));
  return clientOf({ ...context, estimate: async (document, call) => (await functions()).affordableCost(document, call) });
}

const functions = () => import('./functions/index.js');

function clientOf(context: GraphQLContext<'learningPath'>): LearningPathClient {
  const as = (authToken: string) => clientOf(forLearner(context, authToken));
  const signIn = async (email: string, password: string, options?: CallOptions): Promise<WithResponse<LearningPathClient>> => {
    const { login } = await functions();
    const { data, ...response } = await login({ [CONTEXT]: context }, { email, password }, options).withResponse();
    return { ...response, data: as(data) };
  };
  const login = (email: string, password: string, options?: CallOptions) => new Call(signIn(email, password, options), login);
  return graphqlClient(context, learningPathMethods, functions, { as, login });
}
