import { bindMethods, byId, CONTEXT } from '../../core/client/index.js';
import { limiterFor, type RateLimitView } from '../../core/limits/index.js';
import { checkDrift } from '../../core/settings/index.js';
import { type SkilljarDomainResources, type SkilljarResources, skilljarDomainMethods, skilljarMethods } from '../generated/bindings.js';
import type { SkilljarClientLike } from '../rest/index.js';
import { domainContext, type SkilljarOptions, skilljarContext } from './options.js';
import { ssoUrl } from './sso.js';

/** The resources of one domain. */
export interface SkilljarDomain extends SkilljarDomainResources, SkilljarClientLike {
  /** The host name of the domain. */
  readonly name: string;
  /**
   * Builds the URL that signs a learner in, from the `login_token` of `users.create`, `update` or `upsert`. A token works once. After the
   * sign-in, the learner continues at `next`, a path on the domain. No request is sent.
   *
   * secret: anyone with this URL can sign in once as the learner.
   * @throws InputError when the token is empty, or `next` is not a path on the domain.
   */
  ssoUrl(loginToken: string, next?: string): string;
}

/** The Skilljar client: courses, users, groups, domains, enrollments, webhooks. */
export interface SkilljarClient extends SkilljarResources, SkilljarClientLike {
  /**
   * Returns the resources of one domain, by its host name.
   * @throws InputError when no name is given and none is configured.
   */
  domain(name?: string): SkilljarDomain;
  /** The state of the client-side rate limit, for the organization's 600 calls per minute and 5,000 per hour. */
  readonly rateLimit: RateLimitView;
}

/** The platform's limits for an organization, shared by all its keys. */
const SKILLJAR_LIMITS = {
  windows: [
    { limit: 600, intervalMs: 60_000 },
    { limit: 5000, intervalMs: 3_600_000 },
  ],
};

/** Creates the client. `load` loads the operations with the first call. */
export function makeSkilljarClient(options: SkilljarOptions, load: () => Promise<object>): SkilljarClient {
  const context = skilljarContext(options, limiterFor(options, SKILLJAR_LIMITS));
  checkDrift(context.transport.options);
  const functions = byId(load);
  const rateLimit: RateLimitView = { state: () => context.transport.limiter?.state() };
  const client = {
    rateLimit,
    domain(name?: string) {
      const scoped = domainContext(context, name);
      const scope = Object.defineProperty(
        { name: scoped.domain, ssoUrl: (token: string, next?: string) => ssoUrl(scoped.domain, token, next) },
        CONTEXT,
        { value: scoped },
      );
      bindMethods(scope, skilljarDomainMethods, scope, functions, 'domain.');
      return scope as SkilljarDomain;
    },
  };
  Object.defineProperty(client, CONTEXT, { value: context });
  bindMethods(client, skilljarMethods, client, functions);
  return client as unknown as SkilljarClient;
}
