import { bearer, Credential, keyed, type Secret } from '../core/auth/index.js';
import {
  type CallCost,
  type CallState,
  checkBaseUrl,
  checkSecret,
  type Policy,
  requireOption,
  type SharedOptions,
  type Transport,
} from '../core/call/index.js';
import { ConfigurationError } from '../core/errors/index.js';
import type { CallLimiter } from '../core/limits/index.js';
import { systemClock } from '../core/time/index.js';
import { type GraphQLContext, graphqlContext } from '../graphql/index.js';

/** Options of the learning-path client (Thought Industries). */
export interface LearningPathOptions extends SharedOptions {
  /** The instance's API key, or a function that fetches it. Environment: `LEARNING_PATH_API_KEY`. */
  apiKey: Secret;
  /** The instance, such as `https://acme.thoughtindustries.com` or its own domain. Environment: `LEARNING_PATH_ORIGIN`. */
  origin?: string | undefined;
  /** The whole endpoint URL, instead of `origin`. Environment: `LEARNING_PATH_BASE_URL`. */
  baseUrl?: string | undefined;
  /** Where the key travels. Default: `query`, as the platform's own clients do; its documents show both. */
  apiKeyIn?: 'query' | 'header' | undefined;
  /** The learner that user-scoped operations act for. Default: nobody. Environment: `LEARNING_PATH_AUTH_TOKEN`. */
  authToken?: string | undefined;
}

function endpoint(options: LearningPathOptions): string {
  if (options.baseUrl) return options.baseUrl;
  const origin = requireOption(options.origin, 'learningPath.origin', 'LEARNING_PATH_ORIGIN');
  const url = new URL(checkBaseUrl('learningPath.origin', origin));
  if (url.search) throw new ConfigurationError('learningPath.origin must have no query: the key is an option of its own.');
  return `${url.href.replace(/\/+$/, '')}${/\/helium\/?$/.test(url.pathname) ? '' : '/helium'}`;
}

/** What the answer says of its cost. Its headers stand in one of the platform's documents only, so that nothing relies on them. */
function costOf(estimated: number, headers: Headers): { cost: CallCost } {
  const said = (name: string) => {
    const value = headers.get(`x-complexity-${name}`);
    return /^\d+$/.test(value ?? '') ? Number(value) : undefined;
  };
  return { cost: { estimated, charged: said('cost'), limit: said('limit') } };
}

/** Root fields that answer for, or act on, the user of the `authToken`. */
const OF_LEARNER = /^(?:Archive|Reinstate|CurrentUser|PagesCompleted|UserCourse|UpdateCourse|UpdateLearning|UpdateTopic)/;

/** Says, once for each operation, that it was called for nobody: the platform answers all the same, as it answers a visitor. */
function warnOfNobody(): (call: CallState) => void {
  const warned = new Set<string>();
  return ({ op, headers, transport }) => {
    if (!OF_LEARNER.test(op.operation) || warned.has(op.id) || Object.keys(headers).some((name) => /^authtoken$/i.test(name))) return;
    warned.add(op.id);
    const message = 'called without an authToken: the platform answers for nobody, without an error; use as(authToken) or login()';
    transport.observer.log('warn', () => ({ platform: 'learningPath', operation: op.id }), message);
  };
}

function keyInQuery(credential: Credential, transport: () => Transport): Pick<Policy, 'authorize'> {
  return keyed(credential, transport, ({ url }, key) => url.searchParams.set('apiKey', key));
}

/** The context for one learner: the token travels in a header of its own and is never printed. */
export function forLearner(context: GraphQLContext<'learningPath'>, authToken: string): GraphQLContext<'learningPath'> {
  context.transport.redactor.register(checkSecret('authToken', authToken));
  return { ...context, headers: { authToken } };
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
      authorization: (transport) => (apiKeyIn === 'query' ? keyInQuery(key, transport) : bearer(key, transport)),
    },
    options,
    limiter,
  );
  const own = { ...context, costOf, opened: warnOfNobody() };
  return options.authToken ? forLearner(own, options.authToken) : own;
}
