import { Call, type CallOptions, type WithResponse } from '../../core/call/index.js';
import { CONTEXT } from '../../core/client/index.js';
import type { ErrorContext } from '../../core/errors/index.js';
import { limiterFor, type RateLimitView } from '../../core/limits/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlClient, type RequestMethod } from '../../graphql/index.js';
import { type LearningPathResources, learningPathMethods } from '../generated/bindings.js';
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

/** Makes the client; `load` brings the operations with the first call. */
export function makeLearningPathClient(options: LearningPathOptions, load: Load): LearningPathClient {
  const context = learningPathContext(options, limiterFor(options, LEARNING_PATH_LIMITS));
  return clientOf({ ...context, estimate: async (document, call) => (await load()).affordableCost(document, call) }, load);
}

/** The functions that the client itself uses. */
type Load = () => Promise<{
  affordableCost(document: string, call: ErrorContext): number;
  login(client: GraphQLClientLike<'learningPath'>, variables: { email: string; password: string }, options?: CallOptions): Call<string>;
}>;

function clientOf(context: GraphQLContext<'learningPath'>, load: Load): LearningPathClient {
  const as = (authToken: string) => clientOf(forLearner(context, authToken), load);
  const signIn = async (email: string, password: string, options?: CallOptions): Promise<WithResponse<LearningPathClient>> => {
    const { login } = await load();
    const { data, ...response } = await login({ [CONTEXT]: context }, { email, password }, options).withResponse();
    return { ...response, data: as(data) };
  };
  const login = (email: string, password: string, options?: CallOptions) => new Call(signIn(email, password, options), login);
  return graphqlClient(context, learningPathMethods, load, { as, login });
}
