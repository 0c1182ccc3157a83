export { createSdaClient, type SdaClient } from './client.js';
export type * from './conveniences/types.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { SdaOptions } from './options.js';
export { createSdaTokenProvider, type SdaTokenProvider, type SdaTokenProviderOptions } from './token-provider.js';
