import { bindMethods, byId } from '../core/bind.js';
import { CONTEXT } from '../core/context.js';
import type { SkilljarClientLike } from './context.js';
import { type SkilljarDomainResources, type SkilljarResources, skilljarDomainMethods, skilljarMethods } from './generated/bindings.js';
import { domainContext, type SkilljarOptions, skilljarContext } from './options.js';

/** Everything under one domain. */
export interface SkilljarDomain extends SkilljarDomainResources, SkilljarClientLike {
  /** The host name of the domain. */
  readonly name: string;
}

/** The Skilljar client: courses, users, groups, domains, enrolments, webhooks. */
export interface SkilljarClient extends SkilljarResources, SkilljarClientLike {
  /**
   * Everything under one domain, by its host name.
   * @throws InputError when no name is given and none is configured.
   */
  domain(name?: string): SkilljarDomain;
}

/**
 * Makes a client of Skilljar. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createSkilljarClient(options: SkilljarOptions): SkilljarClient {
  const context = skilljarContext(options);
  const load = byId(() => import('./functions.js'));
  const client = {
    domain(name?: string) {
      const scoped = domainContext(context, name);
      const scope = Object.defineProperty({ name: scoped.domain }, CONTEXT, { value: scoped });
      bindMethods(scope, skilljarDomainMethods, scope, load, 'domain.');
      return scope as SkilljarDomain;
    },
  };
  Object.defineProperty(client, CONTEXT, { value: context });
  bindMethods(client, skilljarMethods, client, load);
  return client as unknown as SkilljarClient;
}
