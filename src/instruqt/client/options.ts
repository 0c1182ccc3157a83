import { bearer, Credential, type Secret } from '../../core/auth/index.js';
import { requireOption, type SharedOptions } from '../../core/call/index.js';
import type { GraphQLErrorEntry } from '../../core/errors/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import { systemClock } from '../../core/time/index.js';
import {
  type ArgumentDefaults,
  extensionsCode,
  type GraphQLContext,
  graphqlContext,
  type SubscriptionSettings,
} from '../../graphql/index.js';

/** Options of the Instruqt client. */
export interface InstruqtOptions extends SharedOptions {
  /** The team's API key, or a function that fetches a token. Environment: `INSTRUQT_API_KEY`. */
  apiKey: Secret;
  /** The team's slug, filled in where an operation takes it and the call names no team. Environment: `INSTRUQT_TEAM`. */
  team?: string | undefined;
  /** The whole endpoint URL. Default: `https://play.instruqt.com/graphql`. Environment: `INSTRUQT_BASE_URL`. */
  baseUrl?: string | undefined;
  /** How the `watch…` methods connect. */
  subscriptions?: SubscriptionSettings | undefined;
}

/**
 * Where the platform's codes stand is not known: `extensions.code` comes first if it is one, then the whole entry is looked through, and
 * only then a code of another kind is taken, such as that of the GraphQL server. A letter may stand before the code: that of a `\n` in JSON.
 */
function readCode(entry: GraphQLErrorEntry): string | undefined {
  const said = extensionsCode(entry);
  return /(?<![A-Z_])BE_\d{3}_\w+/.exec(`${said} ${JSON.stringify(entry)}`)?.[0] ?? said;
}

/** Fills the team; the older argument only where the operation has no other. */
export function teamDefaults(slug: string): ArgumentDefaults {
  return {
    fill: [
      ['teamSlug', slug],
      ['organizationSlug', slug],
    ],
    unless: ['teamSlug', 'teamID', 'organizationSlug', 'organizationID'],
  };
}

export function instruqtContext(options: InstruqtOptions, limiter?: CallLimiter): GraphQLContext<'instruqt'> {
  const key = new Credential(
    'instruqt.apiKey',
    requireOption(options?.apiKey, 'instruqt.apiKey', 'INSTRUQT_API_KEY'),
    options.clock ?? systemClock,
  );
  const context = graphqlContext(
    {
      platform: 'instruqt',
      baseUrl: options.baseUrl ?? 'https://play.instruqt.com/graphql',
      authorization: (transport) => bearer(key, transport),
      readCode,
    },
    options,
    limiter,
  );
  const { team, subscriptions } = options;
  return { ...context, subscriptions, defaults: team ? teamDefaults(team) : undefined };
}
