import type { GraphQLClientLike, OwnOperations } from '../graphql/index.js';
import { extendClient, type InstruqtClient, type InstruqtOptions, makeInstruqtClient } from './client/index.js';

export type { InstruqtClient, InstruqtOptions } from './client/index.js';
export type * from './convenience-methods.js';
export { errorMeanings, explainErrorCode, type InstruqtErrorCode } from './error-codes.js';
export type * from './functions/conveniences/types.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';

/**
 * Creates a client for Instruqt. No request is sent before the first call.
 * @throws ConfigurationError when an option is missing or invalid.
 */
export function createInstruqtClient(options: InstruqtOptions): InstruqtClient {
  return makeInstruqtClient(options, () => import('./functions/index.js'));
}

/**
 * Creates a client with the operations of your own schema. It shares the connection, limits and options of `client`. Modules that
 * `learning-platforms/codegen` generates call it and add the types.
 * @throws ConfigurationError when `client` is not a client of this platform.
 */
export function extendInstruqtClient(client: GraphQLClientLike<'instruqt'>, operations: OwnOperations): object {
  return extendClient(client, operations, () => import('./functions/index.js'));
}
