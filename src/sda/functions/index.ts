import { CONTEXT } from '../../core/client/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import type { GraphQLClientLike, Selections } from '../../graphql/index.js';
import { type SdaOptions, sdaContext } from '../client/index.js';

export { type CallLimiter, createLimiter } from '../../core/limits/index.js';
export { type Selections, selections } from '../../graphql/index.js';
export type { SdaOptions } from '../client/index.js';
export type * from '../convenience-methods.js';
export type * from '../generated/types.js';
export * from './conveniences/index.js';
export * from './generated/functions.js';

/**
 * Creates a client without methods, for the functions of this entry point: your bundle contains only the operations that you call. It has
 * no rate limit unless you pass a limiter: `createLimiter({ windows: [{ limit: 600, intervalMs: 60_000 }] })`.
 * The option `select` needs `createClient({ selections, … })`, which adds a parser to your bundle.
 * @throws ConfigurationError when an option is missing or invalid.
 */
export function createClient({
  limiter,
  selections,
  ...options
}: Omit<SdaOptions, 'rateLimit'> & { limiter?: CallLimiter | undefined; selections?: Selections | undefined }): GraphQLClientLike<'sda'> {
  const context = { ...sdaContext(options, limiter), selections };
  return { [CONTEXT]: context };
}
