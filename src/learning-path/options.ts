import { systemClock } from '../core/clock.js';
import { Credential, type Secret } from '../core/credentials.js';
import { ConfigurationError } from '../core/errors.js';
import type { CallLimiter } from '../core/limits.js';
import { checkBaseUrl, checkSecret, requireOption, type SharedOptions } from '../core/options.js';
import { bearer, keyed } from '../core/policy.js';
import type { Policy, Transport } from '../core/transport.js';
import { graphqlContext } from '../graphql/client.js';
import type { GraphQLContext } from '../graphql/context.js';

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

/** Every selected field costs a point, some more: near enough, because the answer says what it really was. */
function fieldsOf(document: string): number {
  return document.slice(document.indexOf('{')).match(/\w+/g)?.length ?? 1;
}

function keyInQuery(credential: Credential, transport: () => Transport): Pick<Policy, 'authorize'> {
  return keyed(credential, transport, ({ url }, key) => url.searchParams.set('apiKey', key));
}

/** The context for one learner: the token travels in a header of its own and is never printed. */
export function forLearner(context: GraphQLContext<'learningPath'>, authToken: string): GraphQLContext<'learningPath'> {
  context.transport.redactor.add(checkSecret('authToken', authToken));
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
  const counted = { ...context, cost: fieldsOf };
  return options.authToken ? forLearner(counted, options.authToken) : counted;
}
