import { makeSkilljarClient, type SkilljarClient, type SkilljarOptions } from './client/index.js';

export type { SkilljarClient, SkilljarDomain, SkilljarOptions } from './client/index.js';
export type * from './convenience-methods.js';
export type * from './functions/conveniences/types.js';
export type * from './generated/bindings.js';
export type { ConfirmOptions, UpdateOptions, Validation } from './rest/index.js';
export type * from './types/index.js';

/**
 * Creates a client for Skilljar. No request is sent before the first call.
 * @throws ConfigurationError when an option is missing or invalid.
 */
export function createSkilljarClient(options: SkilljarOptions): SkilljarClient {
  return makeSkilljarClient(options, () => import('./functions/index.js'));
}
