import { bindMethods, byId, CONTEXT } from '../../core/client/index.js';
import { limiterFor, type RateLimitView } from '../../core/limits/index.js';
import { type SkilljarDomainResources, type SkilljarResources, skilljarDomainMethods, skilljarMethods } from '../generated/bindings.js';
import type { SkilljarClientLike } from '../rest/index.js';
import { domainContext, type SkilljarOptions, skilljarContext } from './options.js';
import { ssoUrl } from './sso.js';

/** Everything under one domain. */
export interface SkilljarDomain extends SkilljarDomainResources, SkilljarClientLike {
  /** The host name of the domain. */
  readonly name: string;
  /**
   * Where to send a learner's browser so that it is signed in: takes the `login_token` of `users.create`, `update` or `upsert`, which works
   * once. `next` is where on the domain the learner goes on, as a path. Nothing is sent.
   *
   * secret: the URL signs in whoever opens it first.
   * @throws InputError when the token is empty, or `next` would lead to another place than the domain.
   */
  ssoUrl(loginToken: string, next?: string): string;
}

/** The Skilljar client: courses, users, groups, domains, enrolments, webhooks. */
export interface SkilljarClient extends SkilljarResources, SkilljarClientLike {
  /**
   * Everything under one domain, by its host name.
   * @throws InputError when no name is given and none is configured.
   */
  domain(name?: string): SkilljarDomain;
  /** What the client's own rate limit leaves of the organisation's 600 calls a minute and 5,000 an hour. */
  readonly rateLimit: RateLimitView;
}

/** What the platform allows an organisation, over all its keys. */
const SKILLJAR_LIMITS = {
  windows: [
    { limit: 600, intervalMs: 60_000 },
    { limit: 5000, intervalMs: 3_600_000 },
  ],
};

/** Makes the client; `load` brings the operations with the first call. */
export function makeSkilljarClient(options: SkilljarOptions, load: () => Promise<object>): SkilljarClient {
  const context = skilljarContext(options, limiterFor(options, SKILLJAR_LIMITS));
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
