import { bearer, Credential, keyed, type Secret } from '../../core/auth/index.js';
import type { CallState } from '../../core/call/index.js';
import { ConfigurationError } from '../../core/errors/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import type { CallCost } from '../../core/results/index.js';
import { checkBaseUrl, checkSecret, type Policy, requireOption, type SharedOptions, type Transport } from '../../core/settings/index.js';
import { systemClock } from '../../core/time/index.js';
import type { GraphQLContext } from '../../graphql/index.js';
import { graphqlContext, groupOf } from '../../graphql/index.js';

/** Options of the learning-path client (Thought Industries). */
export interface LearningPathOptions extends SharedOptions {
  /** The API key of the instance, or a function that returns it. Environment: `LEARNING_PATH_API_KEY`. */
  apiKey: Secret;
  /** The origin of the instance, such as `https://acme.thoughtindustries.com` or a custom domain. Environment: `LEARNING_PATH_ORIGIN`. */
  origin?: string | undefined;
  /** The endpoint URL, instead of `origin`. Environment: `LEARNING_PATH_BASE_URL`. */
  baseUrl?: string | undefined;
  /** Where to send the key. The platform documents both; clients of the vendor use `query`. Default: `query`. */
  apiKeyIn?: 'query' | 'header' | undefined;
  /** The token of the learner for user-scoped operations. Default: none. Environment: `LEARNING_PATH_AUTH_TOKEN`. */
  authToken?: string | undefined;
}

/** Starts of messages, because the platform has no error codes. The platform counts the points of a document before execution. */
const REFUSALS =
  /^(?:(The query exceeds the maximum complexity)|(401 Unauthorized)|(423 Locked|Password reset required|Email verification required))/i;
/** After too many login attempts, the platform refuses logins for 30 minutes. No other request is throttled in this way. */
const throttledMs = (said: readonly string[]) => (said.some((message) => /^User throttled/i.test(message)) ? 30 * 60_000 : undefined);

function endpoint(options: LearningPathOptions): string {
  if (options.baseUrl) return options.baseUrl;
  const origin = requireOption(options.origin, 'learningPath.origin', 'LEARNING_PATH_ORIGIN');
  const url = new URL(checkBaseUrl('learningPath.origin', origin));
  if (url.search) throw new ConfigurationError('learningPath.origin must not have a query: pass the key as learningPath.apiKey.');
  return `${url.href.replace(/(?<!\/)\/+$/, '')}${/\/helium\/?$/.test(url.pathname) ? '' : '/helium'}`;
}

/** Reads the cost from the response headers. Only one of the platform's documents mentions them, so no code relies on them. */
function costOf(estimated: number, headers: Headers): { cost: CallCost } {
  const said = (name: string) => {
    const value = headers.get(`x-complexity-${name}`);
    return /^\d+$/.test(value ?? '') ? Number(value) : undefined;
  };
  return { cost: { estimated, charged: said('cost'), limit: said('limit') } };
}

/** Root fields that depend on the user of the `authToken`. */
const OF_LEARNER = /^(?:Archive|Reinstate|CurrentUser|PagesCompleted|UserCourse|UpdateCourse|UpdateLearning|UpdateTopic)/;

/** Logs a warning, once per operation, when it is called without a user. The platform then responds without an error, as for a visitor. */
function warnOfNobody(): (call: CallState) => void {
  const warned = new Set<string>();
  return ({ op, headers, transport }) => {
    if (!OF_LEARNER.test(op.operation) || warned.has(op.id) || headers.authtoken) return;
    warned.add(op.id);
    const message = 'called without an authToken: the platform responds as for a visitor, without an error. Use as(authToken) or login()';
    transport.observer.log('warn', () => ({ platform: 'learningPath', operation: op.id }), message);
  };
}

function keyInQuery(credential: Credential, transport: () => Transport): Pick<Policy, 'authorize'> {
  return keyed(credential, transport, ({ url }, key) => url.searchParams.set('apiKey', key));
}

/** The context for one learner. The token is sent in a separate header and never printed. */
export function forLearner(context: GraphQLContext<'learningPath'>, authToken: string): GraphQLContext<'learningPath'> {
  context.transport.redactor.register(checkSecret('authToken', authToken));
  return { ...context, headers: { authtoken: authToken } };
}

export function learningPathContext(options: LearningPathOptions, limiter?: CallLimiter): GraphQLContext<'learningPath'> {
  const key = new Credential(
    'learningPath.apiKey',
    requireOption(options?.apiKey, 'learningPath.apiKey', 'LEARNING_PATH_API_KEY'),
    options.clock ?? systemClock,
  );
  const { apiKeyIn = 'query' } = options;
  if (apiKeyIn !== 'query' && apiKeyIn !== 'header') throw new ConfigurationError("learningPath.apiKeyIn must be 'query' or 'header'.");
  const context = graphqlContext(
    {
      platform: 'learningPath',
      baseUrl: endpoint(options),
      refusal: (message) => groupOf(message, REFUSALS),
      throttledMs,
      authorization: (transport) => (apiKeyIn === 'query' ? keyInQuery(key, transport) : bearer(key, transport)),
    },
    options,
    limiter,
  );
  const own = { ...context, costOf, opened: warnOfNobody() };
  return options.authToken ? forLearner(own, options.authToken) : own;
}
