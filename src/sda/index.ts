import type { GraphQLClientLike, OwnOperations } from '../graphql/index.js';
import { extendClient, makeSdaClient, type SdaClient, type SdaOptions } from './client/index.js';

export type { SdaClient, SdaOptions } from './client/index.js';
export type * from './convenience-methods.js';
export type * from './functions/conveniences/types.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
export { createSdaTokenProvider, type SdaTokenProvider, type SdaTokenProviderOptions } from './token-provider.js';

/**
 * Creates a client for SDA IDEaaS. No request is sent before the first call.
 * @throws ConfigurationError when an option is missing or invalid.
 */
export function createSdaClient(options: SdaOptions): SdaClient {
  return makeSdaClient(options, () => import('./functions/index.js'));
}

/**
 * A client with the operations of a schema of your own; it shares connection, limits and options with the one given. The modules that
 * `learning-platforms/codegen` generates call it, and type it.
 * @throws ConfigurationError when `client` is no client of this platform.
 */
export function extendSdaClient(client: GraphQLClientLike<'sda'>, operations: OwnOperations): object {
  return extendClient(client, operations, () => import('./functions/index.js'));
}
