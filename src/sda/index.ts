export { createSdaClient, type SdaClient, type SdaOptions } from './client.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
