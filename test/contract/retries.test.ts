import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Effect } from '../../src/core/operation/operation.js';
import { ConnectionError, type LearningPlatformError } from '../../src/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import {
  data,
  emptyBody,
  graphqlErrors,
  html,
  json,
  resetBeforeAnswer,
  resetMidBody,
  respond,
  type Step,
  stallBody,
  stallHeaders,
  tooMany,
  truncatedJson,
} from '../support/fault-server.js';
import { failure, GRAPHQL_PLATFORMS, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();
const EFFECTS: Effect[] = ['read', 'idempotent', 'write'];

/** How many requests a call of each effect makes: the table of what may be repeated. */
const TABLE: [outcome: string, step: () => Step, read: number, idempotent: number, write: number][] = [
  ['429', () => tooMany(), 3, 3, 3],
  ['429 with Retry-After', () => tooMany({ 'retry-after': '2' }), 3, 3, 3],
  ['503 with Retry-After', () => json(503, {}, { 'retry-after': '2' }), 3, 3, 3],
  ['503', () => html(503), 3, 3, 1],
  ['503 with an unreadable Retry-After', () => json(503, {}, { 'retry-after': 'later' }), 3, 3, 1],
  ['502', () => html(502), 3, 3, 1],
  ['504', () => html(504), 3, 3, 1],
  ['a connection lost before the answer', resetBeforeAnswer, 3, 3, 1],
  ['a connection lost within the answer', () => resetMidBody(), 3, 3, 1],
  ['no headers in time', stallHeaders, 3, 3, 1],
  ['no whole body in time', () => stallBody(), 3, 3, 1],
  ['an error body that stalls', () => stallBody(404), 3, 3, 1],
  ['400', () => json(400, {}), 1, 1, 1],
  ['401', () => json(401, {}), 1, 1, 1],
  ['403', () => json(403, {}), 1, 1, 1],
  ['404', () => html(404), 1, 1, 1],
  ['409', () => json(409, {}), 1, 1, 1],
  ['422', () => json(422, {}), 1, 1, 1],
  ['500', () => html(500), 3, 3, 1],
  ['408', () => html(408), 3, 3, 1],
  ['425', () => html(425), 3, 3, 1],
  ['520', () => html(520), 3, 3, 1],
  ['529', () => html(529), 3, 3, 1],
  ['530', () => html(530), 1, 1, 1],
  ['501', () => html(501), 1, 1, 1],
  ['302', () => respond(302, '', { location: '/elsewhere' }), 1, 1, 1],
  ['truncated JSON', () => truncatedJson(), 1, 1, 1],
  ['HTML', () => html(200), 1, 1, 1],
  ['nothing', () => emptyBody(), 1, 1, 1],
];

describe.each(PLATFORMS)('%s', (platform) => {
  describe.each(TABLE)('%s', (_outcome, step, ...counts) => {
    it.each(EFFECTS.map((effect, i) => [effect, counts[i] as number] as const))(
      'a call with effect %s makes %i requests',
      async (effect, count) => {
        b.server.always(step());
        const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
        const error = await failure<LearningPlatformError>(operations[effect].run());
        expect(b.server.count).toBe(count);
        expect(error.attempts).toBe(count);
        expect(error.operation).toBe(operations[effect].id);
      },
    );
  });

  it.each(TABLE.filter(([, , reads]) => reads > 1))('%s, then a success', async (_outcome, step) => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    b.server.queue(step(), operations.read.ok);
    const { data: got, attempts } = await operations.read.run().withResponse();
    expect(got).toEqual(operations.read.gives);
    expect(attempts).toBe(2);
  });

  it('sends the same request again', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    b.server.queue(html(503), html(502), operations.idempotent.ok);
    expect(await operations.idempotent.run()).toEqual(operations.idempotent.gives);
    const [first, ...rest] = b.server.received.map(({ method, url, text, headers }) => ({
      method,
      url,
      text,
      type: headers['content-type'],
    }));
    for (const other of rest) expect(other).toEqual(first);
  });

  it('retry: false, of the client or the call', async () => {
    b.server.always(html(503));
    await failure(SUBJECTS[platform](b.server, { clock: b.clock, retry: false }).operations.read.run());
    expect(b.server.count).toBe(1);
    await failure(SUBJECTS[platform](b.server, { clock: b.clock }).operations.read.run({ retry: false }));
    expect(b.server.count).toBe(2);
  });

  it('attempts: the call wins over the client, also over its false', async () => {
    b.server.always(html(503));
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock, retry: { attempts: 5 } }).operations;
    expect(await failure(read.run())).toMatchObject({ attempts: 5 });
    expect(await failure(read.run({ retry: { attempts: 2 } }))).toMatchObject({ attempts: 2 });
    expect(await failure(read.run({ retry: { attempts: 1 } }))).toMatchObject({ attempts: 1 });
    expect(await failure(read.run({ retry: { attempts: undefined } }))).toMatchObject({ attempts: 5 });
    const never = SUBJECTS[platform](b.server, { clock: b.clock, retry: false }).operations.read;
    expect(await failure(never.run({ retry: { attempts: 4 } }))).toMatchObject({ attempts: 4 });
  });

  it('on: asked before each repetition, and never about what is not safe', async () => {
    const asked: [string, number][] = [];
    const on = (error: LearningPlatformError, attempt: number) => {
      asked.push([error.code, attempt]);
      return attempt < 2;
    };
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, retry: { attempts: 9, on } });
    b.server.always(html(503));
    expect(await failure(operations.read.run())).toMatchObject({ attempts: 2 });
    expect(asked).toEqual([
      ['SERVER', 1],
      ['SERVER', 2],
    ]);
    await failure(operations.write.run());
    b.server.always(html(404));
    await failure(operations.read.run());
    expect(asked).toHaveLength(2);
  });
});

describe.each(GRAPHQL_PLATFORMS)('%s: GraphQL errors are never repeated', (platform) => {
  it.each([
    ['200', 200],
    ['400', 400],
  ])('%s', async (_what, status) => {
    b.server.always(graphqlErrors([{ message: 'Service unavailable' }], null, status));
    await failure(SUBJECTS[platform](b.server, { clock: b.clock }).operations.read.run({ retry: { attempts: 5 } }));
    expect(b.server.count).toBe(1);
  });
});

describe('a connection that never opened', () => {
  let nowhere: string;
  beforeAll(async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    nowhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise((resolve) => server.close(resolve));
  });

  describe.each(PLATFORMS)('%s', (platform) => {
    it.each(EFFECTS)('is tried again even for a call with effect %s', async (effect) => {
      let requests = 0;
      const { operations } = SUBJECTS[platform](nowhere, { clock: b.clock, hooks: { onRequest: () => void (requests += 1) } });
      const error = await failure<ConnectionError>(operations[effect].run());
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ reached: false, attempts: 3, operation: operations[effect].id });
      expect(error.outcome).toBeUndefined();
      expect(error.message).toContain('ECONNREFUSED');
      expect(requests).toBe(3);
    });
  });
});

describe.each(PLATFORMS)('%s: an outcome that nobody knows is said to be unknown', (platform) => {
  it.each([
    ['a lost connection', resetBeforeAnswer],
    ['half an answer', () => resetMidBody()],
    ['a timeout', stallHeaders],
    ['a gateway', () => html(502)],
  ])('%s', async (_what, step) => {
    b.server.always(step());
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    const error = await failure(operations.write.run());
    expect(error.outcome).toBe('unknown');
    expect(error.message).toContain('unknown whether the write took effect');
    expect((await failure(operations.read.run({ retry: false }))).outcome).toBeUndefined();
  });

  it('but not after a refusal', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    for (const step of [tooMany(), json(400, {}), json(404, {})]) {
      b.server.always(step);
      expect((await failure(operations.write.run())).outcome).toBeUndefined();
    }
  });
});

describe('sda.sessions.start', () => {
  const start = (options?: object) =>
    createSdaClient({ token: KEYS.sda, baseUrl: b.server.origin, clock: b.clock }).sessions.start(
      { input: { projectId: 'p', versionId: 'v' } },
      options,
    );
  const ok = data({ startSession: { sessionId: 's', streamingUrl: 'https://x', websocketChannel: 'w' } });

  it.each([
    ['429', tooMany({ 'retry-after': '1' })],
    ['503 with Retry-After', json(503, {}, { 'retry-after': '1' })],
    ['a lost connection', resetBeforeAnswer()],
    ['504', json(504, { message: 'Endpoint request timed out' })],
  ])('is never repeated by itself: %s', async (_what, step) => {
    b.server.queue(step, ok);
    expect(await failure(start())).toMatchObject({ operation: 'sda.sessions.start', attempts: 1 });
    expect(b.server.count).toBe(1);
  });

  it('is repeated when the call asks for it, where it was refused', async () => {
    b.server.queue(tooMany(), json(503, {}, { 'retry-after': '1' }), ok);
    expect(await start({ retry: { attempts: 3 } })).toMatchObject({ sessionId: 's' });
    expect(b.server.count).toBe(3);
  });

  it('is not repeated even then, where it may have started', async () => {
    b.server.queue(resetBeforeAnswer(), ok);
    expect(await failure(start({ retry: { attempts: 3 } }))).toMatchObject({ attempts: 1, outcome: 'unknown' });
  });

  it('is not repeated because the client asks', async () => {
    const client = createSdaClient({ token: KEYS.sda, baseUrl: b.server.origin, clock: b.clock, retry: { attempts: 5 } });
    b.server.always(tooMany());
    expect(await failure(client.sessions.start({ input: { projectId: 'p', versionId: 'v' } }))).toMatchObject({ attempts: 1 });
  });
});

describe('skilljar enrolments', () => {
  it('are repeated with one and the same enrolled_at', async () => {
    const client = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, domain: 'a.test', clock: b.clock });
    b.server.queue(html(503), resetBeforeAnswer(), json(201, { id: 'e' }));
    const began = new Date(b.clock.now()).toISOString();
    await client.domain().publishedCourses.enrollments.create('p', { user: { id: 'u' } } as never);
    expect(b.server.received.map(({ json: body }) => body.enrolled_at)).toEqual([began, began, began]);
    expect(b.clock.now()).toBeGreaterThan(Date.parse(began));
  });

  it('keep the caller’s own enrolled_at', async () => {
    const client = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, domain: 'a.test', clock: b.clock });
    b.server.always(json(201, { id: 'e' }));
    const input = { user: { id: 'u' }, enrolled_at: '2020-01-01T00:00:00Z' };
    await client.domain().publishedCourses.enrollments.create('p', input as never);
    expect(b.server.last.json.enrolled_at).toBe('2020-01-01T00:00:00Z');
    expect(input).toEqual({ user: { id: 'u' }, enrolled_at: '2020-01-01T00:00:00Z' });
  });
});
