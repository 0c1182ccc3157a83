import type { CallLimiter } from '../../core/limits/index.js';
import { clientLike, domainContext, type SkilljarOptions, skilljarContext } from '../client/index.js';
import { type SkilljarClientLike, skilljarContextOf } from '../rest/index.js';

export { type CallLimiter, createLimiter } from '../../core/limits/index.js';
export type { SkilljarOptions } from '../client/index.js';
export type * from '../convenience-methods.js';
export * from '../resources/index.js';
export type { ConfirmOptions, SkilljarClientLike, UpdateOptions } from '../rest/index.js';
export type * from '../types/index.js';
export * from './conveniences/index.js';

/**
 * Creates a client without methods, for the functions of this entry point: your bundle contains only the operations that you call. It has
 * no rate limit unless you pass a limiter: `createLimiter({ windows: [{ limit: 600, intervalMs: 60_000 }] })`.
 * @throws ConfigurationError when an option is missing or invalid.
 */
export function createClient({
  limiter,
  ...options
}: Omit<SkilljarOptions, 'rateLimit'> & { limiter?: CallLimiter | undefined }): SkilljarClientLike {
  return clientLike(skilljarContext(options, limiter));
}

/**
 * Returns a client for one domain, by its host name.
 * @throws InputError when no name is given and none is configured.
 */
export function domain(client: SkilljarClientLike, name?: string): SkilljarClientLike {
  return clientLike(domainContext(skilljarContextOf(client), name));
}
