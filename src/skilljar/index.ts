export { createSkilljarClient, type SkilljarClient, type SkilljarDomain } from './client.js';
export type { Validation } from './context.js';
export type * from './conveniences/types.js';
export type * from './generated/bindings.js';
export type { SkilljarOptions } from './options.js';
export type { ConfirmOptions } from './request.js';
export type { UpdateOptions } from './rest.js';
export type * from './types/index.js';
