import { describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  MalformedResponseError,
  ServerError,
  TimeoutError,
} from '../../src/index.js';
import { createSdaClient, createSdaTokenProvider, type SdaTokenProviderOptions } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { data, echo, html, json, type Received, resetBeforeAnswer, type Step, stallBody, tooMany } from '../support/fault-server.js';
import { cleaned, eavesdropper, leaks, surfaces } from '../support/leaks.js';
import { failure } from '../support/subjects.js';

const b = bench();

const PASSWORD = 'correct-horse-battery';
const jwt = (name: string, exp?: number) => `eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ name, exp })).toString('base64url')}.sig`;

const answer = (id: string, access = 'access-0a1b2c', expires_in = 3600) => ({
  access_token: access,
  expires_in,
  token_type: 'Bearer',
  refresh_token: 'refresh-9z8y7x',
  id_token: id,
});

const provider = (options: Partial<SdaTokenProviderOptions> = {}) =>
  createSdaTokenProvider({
    username: 'jane',
    password: PASSWORD,
    baseUrl: `${b.server.origin}/ident/v1`,
    clock: b.clock,
    ...options,
  });

const client = (token: () => string | Promise<string>) =>
  createSdaClient({ token, baseUrl: `${b.server.origin}/ideaas/v1/graphql`, clock: b.clock });

const isLogin = ({ url }: Received) => url === '/ident/v1/user/login';
const logins = () => b.server.received.filter(isLogin).length;
const calls = () => b.server.received.filter((request) => !isLogin(request));

/** Logs in with one token after the other, and serves only who brings one of `valid`. */
function service(tokens: readonly object[], valid: (token: string) => boolean, status = 401): Step {
  let given = 0;
  return (exchange) => {
    const { request } = exchange;
    if (isLogin(request)) return json(200, tokens[Math.min(given++, tokens.length - 1)])(exchange);
    const token = String(request.headers.authorization).replace('Bearer ', '');
    return (valid(token) ? data({ readHubConfig: { hubConfigId: 'default' } }) : json(status, { message: 'Unauthorized' }))(exchange);
  };
}

describe('a login', () => {
  it('sends what the service takes and gives the id token', async () => {
    b.server.queue(json(200, answer('id-1')));
    expect(await provider()()).toBe('id-1');
    expect(b.server.last).toMatchObject({ method: 'POST', url: '/ident/v1/user/login' });
    expect(b.server.last.json).toEqual({ username: 'jane', password: PASSWORD });
    expect(b.server.last.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(b.server.last.headers.authorization).toBeUndefined();
  });

  it('sends tenant and app client where given, and gives the access token where asked', async () => {
    b.server.queue(json(200, answer('id-1')));
    expect(await provider({ tenantId: 't-1', appClientId: 'app', token: 'access_token' })()).toBe('access-0a1b2c');
    expect(b.server.last.json).toEqual({ username: 'jane', password: PASSWORD, super_tenant_id: 't-1', app_client_id: 'app' });
  });

  it('knows the end by the token, otherwise by what the login says', async () => {
    const end = b.clock.now() / 1000 + 500;
    b.server.queue(json(200, answer(jwt('a', end))), json(200, answer('opaque', 'x', 900)));
    const provide = provider();
    expect(provide.endsAt?.()).toBeUndefined();
    await provide();
    expect(provide.endsAt?.()).toBe(end * 1000);
    await provide();
    expect(provide.endsAt?.()).toBe(b.clock.now() + 900_000);
  });

  it.each([
    ['no user name', { username: '' }],
    ['no password', { password: undefined as never }],
    ['an unknown token', { token: 'refresh_token' as never }],
    ['a broken URL', { baseUrl: 'ident' }],
    ['a broken time', { timeout: -1 }],
  ])('%s is refused before anything is sent', (_what, options) => {
    expect(() => provider(options)).toThrow(ConfigurationError);
    expect(() => createSdaTokenProvider(undefined as never)).toThrow('username');
  });
});

describe('a login that fails', () => {
  const refused = json(400, { error: 'UserLoginError', message: 'Incorrect username or password.', detail: null });

  it('with the service’s own refusal is an AuthenticationError, and is not repeated', async () => {
    b.server.always(refused);
    const error = await failure<AuthenticationError>(provider()());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: 'AUTHENTICATION', status: 400, operation: 'sda.login', platform: 'sda', attempts: 1 });
    expect(error.message).toContain('Incorrect username or password.');
    expect(b.server.count).toBe(1);
  });

  it.each([
    ['401', json(401, { message: 'Unauthorized' }), AuthenticationError],
    ['another 400', json(400, { error: 'Other', message: 'no' }), BadRequestError],
    ['422', json(422, { error: 'RequestValidationError', message: 'no', detail: [] }), BadRequestError],
    ['500', json(500, { error: 'InternalServerError', message: 'no' }), ServerError],
    ['no token', json(200, { ...answer(''), id_token: undefined }), MalformedResponseError],
    ['an empty token', json(200, answer('')), MalformedResponseError],
    ['HTML', html(200), MalformedResponseError],
    ['null', json(200, null), MalformedResponseError],
    ['a body that stalls', stallBody(), TimeoutError],
  ])('with %s', async (_what, step, Class) => {
    b.server.always(step);
    expect(await failure(provider({ retry: false, timeout: 5000 })())).toBeInstanceOf(Class);
    expect(b.server.count).toBe(1);
  });

  it('for a while is tried again', async () => {
    b.server.queue(resetBeforeAnswer(), tooMany({ 'retry-after': '1' }), json(200, answer('id-1')));
    expect(await provider()()).toBe('id-1');
  });

  it('fails the call that needed the token with that error, and the next call logs in again', async () => {
    b.server.queue(refused);
    const sda = client(provider());
    const error = await failure(sda.hub.get());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ operation: 'sda.login' });
    expect(calls()).toHaveLength(0);
    b.server.always(service([answer('id-1')], () => true));
    await sda.hub.get();
  });

  it.each(['html', 'json'] as const)('shows no password and no token, though the service says all it knows as %s', async (format) => {
    for (const status of [200, 400, 401, 422, 500]) {
      const { hooks, logger, heard } = eavesdropper();
      b.server.always(echo(status, format));
      const error = await failure(provider({ hooks, logger, retry: false })());
      expect(leaks({ ...surfaces(error), ...cleaned(error) }, { PASSWORD })).toEqual([]);
      expect(leaks(heard, { PASSWORD })).toEqual([]);
      expect(heard.length).toBeGreaterThan(1);
    }
  });

  it('shows no token of an answer of the wrong shape', async () => {
    b.server.always(json(200, { ...answer('', 'access-token-0a1b'), id_token: 7 }));
    const error = await failure(provider()());
    expect(leaks({ ...surfaces(error), ...cleaned(error) }, { access: 'access-token-0a1b', refresh: 'refresh-9z8y7x' })).toEqual([]);
  });
});

describe('as the token of a client', () => {
  it('logs in once for concurrent calls, and not again for later ones', async () => {
    b.server.always(service([answer('id-1'), answer('id-2')], (token) => token === 'id-1'));
    const sda = client(provider());
    await Promise.all(Array.from({ length: 20 }, () => sda.hub.get()));
    await sda.hub.get();
    expect([logins(), calls().length]).toEqual([1, 21]);
  });

  it('logs in again a minute before the token ends', async () => {
    const end = b.clock.now() / 1000 + 3600;
    b.server.always(service([answer(jwt('a', end)), answer(jwt('b', end + 3600))], () => true));
    const sda = client(provider());
    await sda.hub.get();
    await b.clock.advance(3_539_000);
    await sda.hub.get();
    expect(logins()).toBe(1);
    await b.clock.advance(2000);
    await sda.hub.get();
    expect(logins()).toBe(2);
  });

  it('goes by what the login says where the token does not say itself', async () => {
    b.server.always(service([answer('id-1', 'a', 600), answer('id-2', 'a', 600)], () => true));
    const sda = client(provider());
    await sda.hub.get();
    await b.clock.advance(530_000);
    await sda.hub.get();
    expect(logins()).toBe(1);
    await b.clock.advance(20_000);
    await sda.hub.get();
    expect(logins()).toBe(2);
    expect(calls().map(({ headers }) => headers.authorization)).toEqual(['Bearer id-1', 'Bearer id-1', 'Bearer id-2']);
  });

  it.each([401, 403])('logs in once more after a %i', async (status) => {
    b.server.always(service([answer('id-1'), answer('id-2')], (token) => token === 'id-2', status));
    const sda = client(provider());
    expect(await sda.hub.get()).toEqual({ hubConfigId: 'default' });
    expect([logins(), calls().length]).toEqual([2, 2]);
  });

  it('does not loop when no token is good', async () => {
    b.server.always(service([answer('id-1'), answer('id-2'), answer('id-3')], () => false));
    const sda = client(provider());
    expect(await failure(sda.hub.get())).toMatchObject({ code: 'AUTHENTICATION', operation: 'sda.hub.get' });
    expect([logins(), calls().length]).toEqual([2, 2]);
  });
});
