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
 * Creates a client with the operations of your own schema. It shares the connection, limits and options of `client`. Modules that
 * `learning-platforms/codegen` generates call it and add the types.
 * @throws ConfigurationError when `client` is not a client of this platform.
 */
export function extendSdaClient(client: GraphQLClientLike<'sda'>, operations: OwnOperations): object {
  return extendClient(client, operations, () => import('./functions/index.js'));
}
