import { InputError } from '../../core/errors/index.js';
import type { Issue } from '../../core/operation/index.js';
import { domainProblem } from './options.js';

/**
 * Builds the URL that signs a learner in, from the `login_token` of `domain.users.create`, `update` or `upsert`. A token works once. Only
 * domains with token login return one. No request is sent.
 *
 * secret: anyone with this URL can sign in once as the learner.
 * @param domain The host name of the domain.
 * @param next The path on the domain to continue at: `/my-course`. Default: the domain's setting.
 * @throws InputError when the domain is not a host name, the token is empty, or `next` is not a path on the domain.
 */
export function ssoUrl(domain: string, loginToken: string, next?: string): string {
  const issues: Issue[] = [];
  const problem = domainProblem(domain);
  if (problem) issues.push({ path: ['domain'], message: problem });
  if (typeof loginToken !== 'string' || loginToken === '') issues.push({ path: ['loginToken'], message: 'must not be empty' });
  if (next !== undefined && !problem && !staysOn(`https://${domain}`, next))
    issues.push({ path: ['next'], message: 'must be a path that starts with a single "/"' });
  if (issues.length > 0) throw new InputError(issues, { platform: 'skilljar', operation: 'skilljar.domain.ssoUrl' });
  const query = new URLSearchParams({ token: loginToken, ...(next !== undefined && { next }) });
  return `https://${domain}/auth/login/callback?${query}`;
}

/** Browsers ignore tabs and line breaks, and interpret "//" and "/\" as the start of another host, even after "/..". */
function staysOn(base: string, next: unknown): boolean {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next)) return false;
  const { host, pathname } = new URL(next, base);
  return host === new URL(base).host && !pathname.startsWith('//');
}
