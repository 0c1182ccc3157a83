export { createInstruqtClient, type InstruqtClient } from './client.js';
export type * from './conveniences/types.js';
export { errorMeanings, explainErrorCode, type InstruqtErrorCode } from './error-codes.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { InstruqtOptions } from './options.js';
