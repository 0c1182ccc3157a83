export { createSdaClient, type SdaClient } from './client.js';
export type * from './convenience-methods.js';
export type * from './functions/conveniences/types.js';
export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { SdaOptions } from './options.js';
/** For `functions/`, which uses the same client options. @internal */
export { sdaContext } from './options.js';
export { createSdaTokenProvider, type SdaTokenProvider, type SdaTokenProviderOptions } from './token-provider.js';
