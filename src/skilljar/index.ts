import { bindMethods } from '../core/bind.js';
import { CONTEXT } from '../core/context.js';
import { domainContext, type SkilljarClient, type SkilljarDomain, type SkilljarOptions, skilljarContext } from './client.js';
import { domainMethods, methods } from './generated/bindings.js';

export type { SkilljarClient, SkilljarDomain, SkilljarOptions } from './client.js';
export type { Validation } from './context.js';
export type * from './generated/bindings.js';
export type { UpdateOptions } from './rest.js';
export type * from './types/index.js';

const load = () => import('./resources/index.js') as Promise<object> as Promise<Record<string, unknown>>;

/**
 * Makes a client of Skilljar. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createSkilljarClient(options: SkilljarOptions): SkilljarClient {
  const context = skilljarContext(options);
  const client = {
    domain(name?: string) {
      const scoped = domainContext(context, name);
      const scope = { name: scoped.domain };
      Object.defineProperty(scope, CONTEXT, { value: scoped });
      bindMethods(scope, domainMethods, scope, load);
      return scope as SkilljarDomain;
    },
  };
  Object.defineProperty(client, CONTEXT, { value: context });
  bindMethods(client, methods, client, load);
  return client as SkilljarClient;
}
