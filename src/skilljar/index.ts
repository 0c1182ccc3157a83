export { createSkilljarClient, type SkilljarClient, type SkilljarDomain, type SkilljarOptions } from './client.js';
export type { Validation } from './context.js';
export type * from './generated/bindings.js';
export type { UpdateOptions } from './rest.js';
export type * from './types/index.js';
