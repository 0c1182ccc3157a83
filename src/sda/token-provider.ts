import { jwtEnd, type SecretProvider } from '../core/auth/index.js';
import { CallState, cleanerOf, cleanHeaders, cleanText, type Exchange, issuesOf, malformed, send } from '../core/call/index.js';
import { AuthenticationError, ConfigurationError, type LearningPlatformError } from '../core/errors/index.js';
import { cut } from '../core/observe/index.js';
import type { OperationInfo } from '../core/operation/index.js';
import { checkBaseUrl, type Policy, type SharedOptions, Transport } from '../core/settings/index.js';
import { systemClock } from '../core/time/index.js';

/** Options of `createSdaTokenProvider`. */
export interface SdaTokenProviderOptions
  extends Pick<
    SharedOptions,
    'fetch' | 'fetchOptions' | 'userAgent' | 'timeout' | 'deadline' | 'retry' | 'hooks' | 'logger' | 'headers' | 'clock'
  > {
  username: string;
  /** No error, log line or event contains it. */
  password: string;
  /** Sent as `super_tenant_id`, the only tenant parameter of a login. The platform does not document its effect. Default: not sent. */
  tenantId?: string | undefined;
  /** Sent as `app_client_id`. The platform does not document its meaning. Default: not sent. */
  appClientId?: string | undefined;
  /**
   * Which of the two tokens of a login to return. The platform does not document which one IDEaaS expects; a public client of the vendor
   * sends the `id_token` to related services. Default: `id_token`.
   */
  token?: 'id_token' | 'access_token' | undefined;
  /** The base URL of the login service, without `/user/login`. Default: `https://api.sdaconsole.io/ident/v1`. */
  baseUrl?: string | undefined;
}

/** The result of `createSdaTokenProvider`. Each call sends a login request. */
export interface SdaTokenProvider extends SecretProvider {
  (): Promise<string>;
}

const LOGIN: OperationInfo = { id: 'sda.login', operation: 'POST /user/login', kind: 'POST', effect: 'read' };

const POLICY: Policy = {
  platform: 'sda',
  authorize: async () => () => false,
};

/**
 * Creates a token provider for the `token` option of the SDA client. Each call logs in with a user name and a password (POST `/user/login`
 * of the vendor's Ident service). The client shares one login between concurrent calls. It logs in again a minute before the token expires
 * (`exp` of the token, otherwise `expires_in` of the login), and once after a call was refused with 401 or 403.
 *
 * The login is not part of the IDEaaS reference. It is based on the vendor's public Terraform provider. Tenants that require a second
 * factor cannot log in this way.
 *
 * The provider, and every call that needs its token, throws an AuthenticationError when the user name or password is refused, a
 * TimeoutError when one attempt (headers and body) takes longer than `timeout`, and the other errors of any call. Their `operation` is
 * `sda.login`. They contain neither the password nor the token.
 *
 * @example
 * const sda = createSdaClient({ token: createSdaTokenProvider({ username, password }) });
 *
 * @throws ConfigurationError when an option is missing or invalid.
 */
export function createSdaTokenProvider(options: SdaTokenProviderOptions): SdaTokenProvider {
  const { username, password } = options ?? {};
  for (const [name, value] of Object.entries({ username, password })) {
    if (typeof value !== 'string' || value === '')
      throw new ConfigurationError(`createSdaTokenProvider: ${name} must be a non-empty string.`);
  }
  const { tenantId, appClientId, token: wanted = 'id_token', baseUrl = 'https://api.sdaconsole.io/ident/v1' } = options;
  if (wanted !== 'id_token' && wanted !== 'access_token') {
    throw new ConfigurationError('createSdaTokenProvider: token must be id_token or access_token.');
  }
  const { clock = systemClock, fetch, fetchOptions, userAgent, timeout, deadline, retry, hooks, logger, headers } = options;
  const url = `${checkBaseUrl('createSdaTokenProvider: baseUrl', baseUrl)}/user/login`;
  const body = JSON.stringify({ username, password, super_tenant_id: tenantId, app_client_id: appClientId });
  const transport = new Transport(POLICY, { clock, fetch, fetchOptions, userAgent, timeout, deadline, retry, hooks, logger, headers });
  transport.redactor.register(password);
  let endsAt: number | undefined;

  async function login(): Promise<string> {
    const call = new CallState(transport, LOGIN, {}, {}, loginRefused);
    call.passed({ username, password, tenantId, appClientId });
    return call.run(async () => {
      const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
      const exchange = await send(call, { method: 'POST', url, headers, body });
      const answer = (exchange.body ?? {}) as { [name: string]: unknown };
      const token = answer[wanted];
      if (typeof token !== 'string' || token === '') throw malformed(call, exchange, `a login without ${wanted}`);
      const { expires_in: seconds } = answer;
      endsAt = jwtEnd(token) ?? (typeof seconds === 'number' ? clock.now() + seconds * 1000 : undefined);
      return token;
    });
  }

  return Object.assign(login, { endsAt: () => endsAt });
}

/** The service uses status 400 instead of 401. */
function loginRefused(exchange: Exchange, call: CallState): LearningPlatformError | undefined {
  const { status } = exchange;
  const clean = cleanerOf(call, exchange);
  const body = clean.value(exchange.body);
  if (status !== 400 || (body as { error?: unknown } | null | undefined)?.error !== 'UserLoginError') return undefined;
  const issues = issuesOf(body);
  const said = issues[0] ? ` (${cut(issues[0].message, 300)})` : '';
  return new AuthenticationError(
    `${call.op.id}: the login was refused${said}. Check the user name and password, and whether the tenant requires a second factor.`,
    { ...call.context, status, headers: cleanHeaders(clean, exchange.headers), body, rawBody: cleanText(clean, exchange.text), issues },
  );
}
