export { createSdaClient, type SdaClient } from './client.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { SdaOptions } from './options.js';
