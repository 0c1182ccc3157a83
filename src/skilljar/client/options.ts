import { Credential, keyed, type Secret } from '../../core/auth/index.js';
import { CONTEXT } from '../../core/client/index.js';
import { ConfigurationError, InputError } from '../../core/errors/index.js';
import type { CallLimiter } from '../../core/limits/index.js';
import { basicAuth } from '../../core/observe/index.js';
import { checkBaseUrl, requireOption, type SharedOptions, Transport } from '../../core/settings/index.js';
import { systemClock } from '../../core/time/index.js';
import type { SkilljarClientLike, SkilljarContext, Validation } from '../rest/index.js';

/** Options of the Skilljar client. */
export interface SkilljarOptions extends SharedOptions {
  /** The organization's API key, or a function that returns it. Environment: `SKILLJAR_API_KEY`. */
  apiKey: Secret;
  /** The default host name for `domain()`. Environment: `SKILLJAR_DOMAIN`. */
  domain?: string | undefined;
  /** The base URL, which must end in `/v1`. Default: `https://api.skilljar.com/v1`. Environment: `SKILLJAR_BASE_URL`. */
  baseUrl?: string | undefined;
  /**
   * Validation with zod. Default: `warn`.
   *
   * - `warn`: rejects inputs that violate a documented rule before they are sent. Sends inputs with undocumented fields or unknown enum
   *   values, and reports these to the logger and to `onMismatch`, with the nearest known name. Also reports responses that do not match
   *   their documentation there, once per operation and path, and returns the data unchanged.
   * - `strict`: like `warn`, but undocumented fields and unknown enum values of inputs reject with an `InputError`, and responses that do
   *   not match with a `MalformedResponseError`.
   * - `off`: no validation; zod is never loaded.
   *
   * Undocumented fields and enum values of responses are always accepted.
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
      // The key is the user name, and the password is empty. The platform reports a key in any other form as an invalid key.
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

export function domainProblem(domain: unknown): string | undefined {
  if (domain === undefined) return 'is required: pass a host name, or set the option skilljar.domain (SKILLJAR_DOMAIN)';
  if (typeof domain !== 'string' || !/^[-:.0-9a-z]+$/i.test(domain) || !URL.canParse(`https://${domain}`) || /^\.+$/.test(domain)) {
    return 'must be a host name such as academy.acme.com, without https:// or a path';
  }
  return undefined;
}

/** Creates a client or scope without methods, for the functions of `learning-platforms/skilljar/functions`. */
export const clientLike = (context: SkilljarContext): SkilljarClientLike => ({ [CONTEXT]: context });
