import { jwtEnd, type SecretProvider } from '../core/auth/index.js';
import {
  checkBaseUrl,
  cleanHeaders,
  cleanText,
  type Exchange,
  issuesOf,
  malformed,
  type Policy,
  type SharedOptions,
  Transport,
} from '../core/call/index.js';
import { AuthenticationError, ConfigurationError, type LearningPlatformError } from '../core/errors/index.js';
import type { OperationInfo } from '../core/operation/index.js';
import { systemClock } from '../core/time/index.js';

/** Options of `createSdaTokenProvider`. */
export interface SdaTokenProviderOptions
  extends Pick<SharedOptions, 'fetch' | 'timeout' | 'deadline' | 'retry' | 'hooks' | 'logger' | 'headers' | 'clock'> {
  username: string;
  /** In no error, log line or event. */
  password: string;
  /** Sent as `super_tenant_id`, the one tenant that a login can name. What it selects is not stated. Default: not sent. */
  tenantId?: string | undefined;
  /** Sent as `app_client_id`; its meaning is not stated. Default: not sent. */
  appClientId?: string | undefined;
  /**
   * Which of the two tokens of a login is handed out. Which one IDEaaS wants is not stated; a public client of the vendor's sends the
   * `id_token` to the sister services. Default: `id_token`.
   */
  token?: 'id_token' | 'access_token' | undefined;
  /** Where the login service is, without `/user/login`. Default: `https://api.sdaconsole.io/ident/v1`. */
  baseUrl?: string | undefined;
}

/** What `createSdaTokenProvider` gives: each call of it is a login. */
export interface SdaTokenProvider extends SecretProvider {
  (): Promise<string>;
}

const LOGIN: OperationInfo = { id: 'sda.login', operation: 'POST /user/login', kind: 'POST', effect: 'read' };

const POLICY: Policy = {
  platform: 'sda',
  authorize: async () => () => false,
  explain: loginRefused,
};

/**
 * A token provider for the `token` option of the SDA client: each time it is asked it logs in with a user name and a password (POST
 * `/user/login` of the vendor's Ident service). The client asks once for any number of concurrent calls, again a minute before the token
 * ends (`exp` of the token, otherwise `expires_in` of the login), and once after a call was refused with 401 or 403.
 *
 * Not part of the IDEaaS reference: it rests on the description of the Ident service in the vendor's public Terraform provider. A tenant that
 * demands a second factor cannot log in this way.
 *
 * The provider throws, and so do the calls that needed the token: an AuthenticationError when the user name or password is refused, a
 * TimeoutError when one attempt (headers and body) takes longer than `timeout`, and the other errors of any call; their `operation` is
 * `sda.login`. Neither password nor token is in any of them.
 *
 * @example
 * const sda = createSdaClient({ token: createSdaTokenProvider({ username, password }) });
 *
 * @throws ConfigurationError when an option is missing or malformed.
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
  const { clock = systemClock, fetch, timeout, deadline, retry, hooks, logger, headers } = options;
  const url = `${checkBaseUrl('createSdaTokenProvider: baseUrl', baseUrl)}/user/login`;
  const body = JSON.stringify({ username, password, super_tenant_id: tenantId, app_client_id: appClientId });
  const transport = new Transport(POLICY, { clock, fetch, timeout, deadline, retry, hooks, logger, headers });
  transport.redactor.register(password);
  let endsAt: number | undefined;

  async function login(): Promise<string> {
    const call = transport.start(LOGIN);
    return call.run(async () => {
      const headers = new Headers({ 'content-type': 'application/json', accept: 'application/json' });
      const exchange = await transport.send(call, { method: 'POST', url, headers, body });
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

/** The service says 400 where HTTP has 401. */
function loginRefused(exchange: Exchange, call: Parameters<NonNullable<Policy['explain']>>[1]): LearningPlatformError | undefined {
  const { status } = exchange;
  const body = call.redactor.value(exchange.body);
  if (status !== 400 || (body as { error?: unknown } | null | undefined)?.error !== 'UserLoginError') return undefined;
  const issues = issuesOf(body);
  const said = issues[0] ? ` (${issues[0].message.slice(0, 300)})` : '';
  return new AuthenticationError(
    `${call.op.id}: the login was refused${said}. Check user name and password, and whether the tenant demands a second factor.`,
    { ...call.context, status, headers: cleanHeaders(call, exchange.headers), body, rawBody: cleanText(call, exchange.text), issues },
  );
}
