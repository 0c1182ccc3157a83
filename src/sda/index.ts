import { graphqlClient } from '../graphql/bind.js';
import { type SdaClient, type SdaOptions, sdaContext } from './client.js';
import { methods } from './generated/bindings.js';

export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { SdaClient, SdaOptions } from './client.js';

/**
 * Makes a client of SDA IDEaaS. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createSdaClient(options: SdaOptions): SdaClient {
  return graphqlClient(sdaContext(options), methods, () => import('./generated/functions.js'));
}
