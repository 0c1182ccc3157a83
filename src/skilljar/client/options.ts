import { Credential, keyed, type Secret } from '../../core/auth/index.js';
import { checkBaseUrl, requireOption, type SharedOptions, Transport } from '../../core/call/index.js';
import { CONTEXT } from '../../core/client/index.js';
import { ConfigurationError, InputError } from '../../core/errors/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import { basicAuth } from '../../core/observe/index.js';
import { systemClock } from '../../core/time/index.js';
import type { SkilljarClientLike, SkilljarContext, Validation } from '../rest/index.js';

/** Options of the Skilljar client. */
export interface SkilljarOptions extends SharedOptions {
  /** The organisation's API key, or a function that fetches it. Environment: `SKILLJAR_API_KEY`. */
  apiKey: Secret;
  /** The host name that `domain()` without an argument means. Environment: `SKILLJAR_DOMAIN`. */
  domain?: string | undefined;
  /** The URL that ends in `/v1`. Default: `https://api.skilljar.com/v1`. Environment: `SKILLJAR_BASE_URL`. */
  baseUrl?: string | undefined;
  /**
   * What is checked with zod. `warn`: inputs before they are sent, which refuses what breaks a documented rule, and answers: what is not as
   * documented there goes to the logger and to `onMismatch`, once per operation and place, and the data is given as it came. `strict`: the
   * same, but such an answer rejects with a `MalformedResponseError`. `off`: nothing, and zod is never loaded. Fields that nobody documents
   * always pass. Default: `warn`.
   */
  validation?: Validation | undefined;
}

export function skilljarContext(options: SkilljarOptions, limiter?: CallLimiter): SkilljarContext {
  const key = new Credential(
    'skilljar.apiKey',
    requireOption(options?.apiKey, 'skilljar.apiKey', 'SKILLJAR_API_KEY'),
    options.clock ?? systemClock,
  );
  const baseUrl = checkBaseUrl('skilljar.baseUrl', options.baseUrl ?? 'https://api.skilljar.com/v1');
  if (!baseUrl.endsWith('/v1')) throw new ConfigurationError('skilljar.baseUrl must end in /v1.');
  const { validation = 'warn' } = options;
  if (!['warn', 'strict', 'off'].includes(validation))
    throw new ConfigurationError("skilljar.validation must be 'warn', 'strict' or 'off'.");
  let known: { key: string; header: string } | undefined;
  const transport: Transport = new Transport(
    {
      platform: 'skilljar',
      // The key is the user name and the password is empty; a key sent in any other way looks like a wrong key.
      ...keyed(
        key,
        () => transport,
        ({ headers }, value) => {
          if (known?.key !== value) known = { key: value, header: basicAuth(value, '') };
          headers.set('authorization', known.header);
        },
      ),
    },
    options,
    limiter,
  );
  return { platform: 'skilljar', transport, baseUrl, domain: options.domain || undefined, validation };
}

/** The context of one domain. */
export function domainContext(context: SkilljarContext, name: string | undefined): SkilljarContext & { domain: string } {
  const domain = name ?? context.domain;
  const problem = domainProblem(domain);
  if (problem) throw new InputError([{ path: ['domain'], message: problem }], { platform: 'skilljar', operation: 'skilljar.domain' });
  return { ...context, domain: domain as string };
}

function domainProblem(domain: unknown): string | undefined {
  if (domain === undefined) return 'no name given and none configured: pass one, or set the option skilljar.domain (SKILLJAR_DOMAIN)';
  if (typeof domain !== 'string' || !/^[-:.0-9a-z]+$/i.test(domain) || /^\.+$/.test(domain)) {
    return 'must be a host name such as academy.acme.com, without https:// and path';
  }
  return undefined;
}

/** A client or scope without methods, for the functions of `learning-platforms/skilljar/functions`. */
export const clientLike = (context: SkilljarContext): SkilljarClientLike => ({ [CONTEXT]: context });
