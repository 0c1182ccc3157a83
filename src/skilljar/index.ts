export { createSkilljarClient, type SkilljarClient, type SkilljarDomain } from './client.js';
export type * from './convenience-methods.js';
export type * from './functions/conveniences/types.js';
export type * from './generated/bindings.js';
export type { SkilljarOptions } from './options.js';
/** For `functions/`, which uses the same client options. @internal */
export { clientLike, domainContext, skilljarContext } from './options.js';
export type { ConfirmOptions, UpdateOptions, Validation } from './rest/index.js';
/** @internal */
export { ssoUrl } from './sso.js';
export type * from './types/index.js';
