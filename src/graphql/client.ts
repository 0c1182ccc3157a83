import type { CallLimiter } from '../core/limits/index.js';
import type { PlatformName } from '../core/operation/index.js';
import { checkBaseUrl, type Policy, type SharedOptions, Transport } from '../core/settings/index.js';
import type { GraphQLContext } from './context.js';
import type { ErrorReader } from './error-reader.js';

/** The platform-specific part of a GraphQL client. */
export interface GraphQLPlatform<P extends PlatformName> extends ErrorReader {
  readonly platform: P;
  readonly baseUrl: string;
  /** Receives the transport, because its redactor must know the secrets. */
  authorization(transport: () => Transport): Pick<Policy, 'authorize'>;
  readonly parse?: Policy['parse'];
}

/** Creates the context of a new client. */
export function graphqlContext<P extends PlatformName>(
  own: GraphQLPlatform<P>,
  options: SharedOptions,
  limiter?: CallLimiter,
): GraphQLContext<P> {
  const policy: Policy = {
    platform: own.platform,
    ...own.authorization(() => transport),
    ...(own.parse && { parse: own.parse }),
  };
  const transport: Transport = new Transport(policy, options, limiter);
  return { platform: own.platform, transport, errors: own, url: checkBaseUrl(`${own.platform}.baseUrl`, own.baseUrl) };
}
