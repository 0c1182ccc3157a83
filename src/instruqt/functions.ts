import { CONTEXT } from '../core/context.js';
import type { GraphQLClientLike } from '../graphql/context.js';
import { type InstruqtOptions, instruqtContext } from './options.js';

export * from './generated/functions.js';
export type * from './generated/types.js';
export type { InstruqtOptions } from './options.js';

/**
 * A client without methods, for the functions of this entry: a bundle then holds only the operations that it calls.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createClient(options: InstruqtOptions): GraphQLClientLike<'instruqt'> {
  return { [CONTEXT]: instruqtContext(options) };
}
