export { createInstruqtClient, type InstruqtClient } from './client.js';
export type * from './convenience-methods.js';
export { errorMeanings, explainErrorCode, type InstruqtErrorCode } from './error-codes.js';
export type * from './functions/conveniences/types.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { InstruqtOptions } from './options.js';
/** For `functions/`, which uses the same client options. @internal */
export { instruqtContext } from './options.js';
