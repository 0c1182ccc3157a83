// Logging in, over real HTTP on loopback against the mock platform, and against answers that it does not give.
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MockRow } from '../../mocks/graphql/tables.js';
import { demoKeys, demoLearner, type MockServer, startMockServer } from '../../mocks/server.js';
import { archiveCourse, asLearner, createClient, getCourseProgress, login } from '../../src/learning-path/functions/index.js';
import { createLearningPathClient, type LearningPathOptions } from '../../src/learning-path/index.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());
beforeEach(() => server.platforms.reset());

const clientOf = (options: Partial<LearningPathOptions> = {}) =>
  createLearningPathClient({ apiKey: demoKeys.learningPath, baseUrl: server.urls.learningPath, ...options });

describe('login', () => {
  it('gives a client that acts for the learner', async () => {
    const client = clientOf();
    const jane = await client.login(demoLearner.email, demoLearner.password);
    expect(await jane.progress.getCourse({ id: 'course-1' })).toMatchObject({ percentComplete: 100 });
    expect(await client.progress.getCourse({ id: 'course-1' })).toBeNull();
    const { data, status, attempts } = await client.login(demoLearner.email, demoLearner.password).withResponse();
    expect([status, attempts]).toEqual([200, 1]);
    expect(await data.progress.getCourse({ id: 'course-1' })).toMatchObject({ percentComplete: 100 });
  });

  it('stands beside the functions too', async () => {
    const client = createClient({ apiKey: demoKeys.learningPath, baseUrl: server.urls.learningPath });
    const token = await login(client, { email: demoLearner.email, password: demoLearner.password });
    expect(token).toBe(demoLearner.token);
    const jane = asLearner(client, token);
    expect(await getCourseProgress(jane, { id: 'course-1' })).toMatchObject({ percentComplete: 100 });
    expect(await archiveCourse(jane, { id: 'course-1' })).toBe('course-1');
    expect(await getCourseProgress(client, { id: 'course-1' })).toBeNull();
  });

  it('is refused with the class that the text stands for', async () => {
    const client = clientOf();
    const users = server.platforms.store.collection<MockRow>('learningPath.User');
    for (const [loginRefusal, code, status] of [
      ['423 Locked', 'PERMISSION', 423],
      ['Password reset required', 'PERMISSION', 403],
      ['Email verification required', 'PERMISSION', 403],
    ] as const) {
      users.update('user-jane', { loginRefusal });
      const error = await client.login(demoLearner.email, demoLearner.password).catch((e: unknown) => e);
      expect(error).toMatchObject({ code, status, attempts: 1, operation: 'learningPath.login', issues: [{ message: loginRefusal }] });
      expect((error as Error).message).toContain(loginRefusal);
    }
    users.update('user-jane', { loginRefusal: 'Something else' });
    await expect(client.login(demoLearner.email, demoLearner.password)).rejects.toMatchObject({ code: 'GRAPHQL' });
    for (let i = 0; i < 5; i += 1) {
      const error = await client.login(demoLearner.email, `wrong-password-${i}`).catch((e: unknown) => e);
      expect(error).toMatchObject({ code: 'AUTHENTICATION', status: 401 });
    }
    const throttled = await client.login(demoLearner.email, demoLearner.password).catch((e: unknown) => e);
    expect(throttled).toMatchObject({ code: 'RATE_LIMIT', status: 429, retryAfterMs: 1_800_000, attempts: 1 });
  });

  it('of nobody is refused before anything is sent', async () => {
    const error = await clientOf()
      .login('', undefined as never)
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: ['email'] }, { path: ['password'] }] });
  });

  it('keeps the password to itself, and the token that it brings', async () => {
    const password = 'pass word/"with"+signs';
    const token = 'token-of-the-learner';
    const seen: unknown[] = [];
    const note = (...values: unknown[]) => void seen.push(...values);
    const answers = [
      { errors: [{ message: `Bad password: ${password}`, extensions: { input: { password }, said: password } }] },
      { data: { Login: token } },
      { errors: [{ message: `${token} is not welcome` }] },
    ];
    const client = clientOf({
      fetch: async () => Response.json(answers.shift()),
      logger: { debug: note, info: note, warn: note, error: note },
      hooks: { onRequest: note, onResponse: note, onError: note, onSuccess: note, onRetry: note },
    });
    const refused = await client.login('jane@example.com', password).catch((e: unknown) => e);
    const jane = await client.login('jane@example.com', password);
    const later = await jane.progress.getCourse({ id: 'c' }).catch((e: unknown) => e);
    expect((later as Error).message).toContain('[redacted]');
    const dry = await client.login('jane@example.com', password, { dryRun: true }).catch((e: unknown) => e);
    expect(dry).toMatchObject({ code: 'DRY_RUN' });
    for (const value of [refused, later, dry, ...seen]) {
      for (const text of [inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value)]) {
        for (const secret of [password, JSON.stringify(password).slice(1, -1), token]) expect(text).not.toContain(secret);
      }
    }
    expect(seen.length).toBeGreaterThan(4);
  });

  it('understands the newer form of the answer, and asks for it at once the next time', async () => {
    const sent: string[] = [];
    const fetch = async (_url: unknown, init?: RequestInit) => {
      const { query } = JSON.parse(String(init?.body)) as { query: string };
      sent.push(query);
      if (query.includes('{token}')) return Response.json({ data: { Login: { token: 'token-of-jane' } } });
      return Response.json(
        { errors: [{ message: 'Field "Login" of type "AuthResult!" must have a selection of subfields.' }] },
        { status: 400 },
      );
    };
    const client = clientOf({ fetch });
    await client.login('jane@example.com', 'password');
    await client.as('token-of-joe').login('jane@example.com', 'password');
    expect(sent.map((query) => query.includes('{token}'))).toEqual([false, true, true]);
  });

  it.each(['401 Unauthorized', '401 unauthorized: no such learner', '423 Locked', 'User Throttled', 'Password reset required'])(
    'sends a password that is refused once, and asks for no other key: %s',
    async (message) => {
      let keys = 0;
      let sent = 0;
      const client = clientOf({
        apiKey: () => `key-number-${(keys += 1)}`,
        fetch: async () => {
          sent += 1;
          return Response.json({ data: null, errors: [{ message }] });
        },
      });
      await client.login('jane@example.com', 'wrong-password').catch(() => undefined);
      expect([sent, keys]).toEqual([1, 1]);
      const own = 'mutation { Login(email: "jane@example.com", password: "wrong-password") }';
      await client.request(own, {}, { effect: 'read' }).catch(() => undefined);
      expect([sent, keys]).toEqual([2, 1]);
    },
  );

  it.each([
    ['status 401', () => Response.json({ message: 'Unauthorized' }, { status: 401 })],
    ['a code', () => Response.json({ data: null, errors: [{ message: 'No', extensions: { code: 'UNAUTHENTICATED' } }] })],
  ])('renews a key that is refused with %s', async (_what, refused) => {
    let keys = 0;
    const client = clientOf({
      apiKey: () => `key-number-${(keys += 1)}`,
      fetch: async () => (keys === 1 ? refused() : Response.json({ data: { Login: 'token-of-jane' } })),
    });
    await client.login('jane@example.com', 'password');
    expect(keys).toBe(2);
  });

  it('needs a token in the answer', async () => {
    for (const Login of [null, '', {}, { token: 7 }]) {
      const client = clientOf({ fetch: async () => Response.json({ data: { Login } }) });
      await expect(client.login('jane@example.com', 'password')).rejects.toMatchObject({ code: 'MALFORMED_RESPONSE', status: 200 });
    }
  });

  it('is sent as nobody, and also by a client that only reads', async () => {
    const tokens: (string | null)[] = [];
    const fetch = async (_url: unknown, init?: RequestInit) => {
      tokens.push(new Headers(init?.headers).get('authToken'));
      return Response.json({ data: { Login: 'token-of-jane' } });
    };
    await clientOf({ fetch, authToken: 'token-of-joe', readOnly: true }).login('jane@example.com', 'password');
    expect(tokens).toEqual([null]);
  });
});
