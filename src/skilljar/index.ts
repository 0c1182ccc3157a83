import { makeSkilljarClient, type SkilljarClient, type SkilljarOptions } from './client/index.js';

export type { SkilljarClient, SkilljarDomain, SkilljarOptions } from './client/index.js';
export type * from './convenience-methods.js';
export type * from './functions/conveniences/types.js';
export type * from './generated/bindings.js';
export type { ConfirmOptions, UpdateOptions, Validation } from './rest/index.js';
export type * from './types/index.js';

/**
 * Makes a client of Skilljar. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createSkilljarClient(options: SkilljarOptions): SkilljarClient {
  return makeSkilljarClient(options, () => import('./functions/index.js'));
}
