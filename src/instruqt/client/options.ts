import { bearer, Credential, type Secret } from '../../core/auth/index.js';
import type { GraphQLErrorEntry } from '../../core/errors/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import { requireOption, type SharedOptions } from '../../core/settings/index.js';
import { systemClock } from '../../core/time/index.js';
import type { ArgumentDefaults, GraphQLContext, RefusalIndex, SubscriptionSettings } from '../../graphql/index.js';
import { extensionsCode, graphqlContext } from '../../graphql/index.js';

/** Options of the Instruqt client. */
export interface InstruqtOptions extends SharedOptions {
  /** The team's API key, or a function that returns a token. Environment: `INSTRUQT_API_KEY`. */
  apiKey: Secret;
  /** The team's slug, the default for operations that accept a team. Environment: `INSTRUQT_TEAM`. */
  team?: string | undefined;
  /** The endpoint URL. Default: `https://play.instruqt.com/graphql`. Environment: `INSTRUQT_BASE_URL`. */
  baseUrl?: string | undefined;
  /** How the `watch` methods connect. */
  subscriptions?: SubscriptionSettings | undefined;
}

/**
 * The platform does not document where an entry contains its code: `extensions.code` is checked first, then the whole entry. If neither
 * contains one, `extensions.code` is returned, such as a code of the GraphQL server. A letter may precede the code: the n of an escaped `\n`.
 */
function readCode(entry: GraphQLErrorEntry): string | undefined {
  const said = extensionsCode(entry);
  return /(?<![A-Z_])BE_\d{3}_\w+/.exec(`${said} ${JSON.stringify(entry)}`)?.[0] ?? said;
}

/**
 * The class of each code number, in the order of `errorMeanings`: 0 bad input, 2 no permission, 3 not found, 4 conflict. `-`: the call may
 * have changed data. For most numbers, only a description is known. 1 and 34 are certain, because their complete codes are known.
 */
const BY_NUMBER = '3000003043334044444444444--4---3-3303000000003--44430344222440300444034-44444-3-0330';

const refusal = (code: string): RefusalIndex => BY_NUMBER[Number(/^BE_(\d{3})_/.exec(code)?.[1]) - 1];

/** Fills in the team. The older argument is used only when the operation has no other. */
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
      refusal,
    },
    options,
    limiter,
  );
  const { team, subscriptions } = options;
  return { ...context, subscriptions, defaults: team ? teamDefaults(team) : undefined };
}
