import { type InstruqtClient, type InstruqtOptions, makeInstruqtClient } from './client/index.js';

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
