import { bearer, Credential, type Secret } from '../../core/auth/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import { parseLosslessly, requireOption, type SharedOptions } from '../../core/settings/index.js';
import { systemClock } from '../../core/time/index.js';
import type { GraphQLContext } from '../../graphql/index.js';
import { graphqlContext } from '../../graphql/index.js';

/** Options of the SDA IDEaaS client. */
export interface SdaOptions extends SharedOptions {
  /** The bearer token, or a function that returns one. Environment: `SDA_TOKEN`. */
  token: Secret;
  /** The endpoint URL. Default: `https://api.sdaconsole.io/ideaas/v1/graphql`. Environment: `SDA_BASE_URL`. */
  baseUrl?: string | undefined;
  /** Number of the first page of a list, which the platform does not document. Default: 1, and then 0 if items are missing. */
  firstPage?: 0 | 1 | undefined;
}

export function sdaContext(options: SdaOptions, limiter?: CallLimiter): GraphQLContext<'sda'> {
  const token = new Credential('sda.token', requireOption(options?.token, 'sda.token', 'SDA_TOKEN'), options.clock ?? systemClock);
  const context = graphqlContext(
    {
      platform: 'sda',
      baseUrl: options.baseUrl ?? 'https://api.sdaconsole.io/ideaas/v1/graphql',
      authorization: (transport) => bearer(token, transport),
      parse: parseLosslessly,
    },
    options,
    limiter,
  );
  return { ...context, firstPage: options.firstPage, neverNull: true };
}
