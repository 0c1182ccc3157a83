import { InputError } from '../../core/errors/index.js';
import type { Issue } from '../../core/operation/index.js';

/**
 * Where to send a learner's browser so that it is signed in: takes the `login_token` that `domain.users.create`, `update` or `upsert` gave,
 * which only domains that sign in by token do, and which works once. Nothing is sent.
 *
 * secret: the URL signs in whoever opens it first.
 * @param domain The host name of the domain.
 * @param next Where on the domain the learner goes on, as a path: `/my-course`. Default: the domain's own choice.
 * @throws InputError when the token is empty, or `next` would lead to another place than the domain.
 */
export function ssoUrl(domain: string, loginToken: string, next?: string): string {
  const issues: Issue[] = [];
  if (typeof loginToken !== 'string' || loginToken === '') issues.push({ path: ['loginToken'], message: 'must not be empty' });
  // Browsers take "//" and "/\" for the beginning of another host.
  if (next !== undefined && !/^\/(?![/\\])/.test(next)) issues.push({ path: ['next'], message: 'must be a path that begins with one "/"' });
  if (issues.length > 0) throw new InputError(issues, { platform: 'skilljar', operation: 'skilljar.domain.ssoUrl' });
  const query = new URLSearchParams({ token: loginToken, ...(next !== undefined && { next }) });
  return `https://${domain}/auth/login/callback?${query}`;
}
