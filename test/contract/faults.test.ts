import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Effect, PlatformName } from '../../src/core/operation/operation.js';
import type { SharedOptions } from '../../src/core/settings/options.js';
import {
  ConnectionError,
  GraphQLResponseError,
  HttpError,
  isLearningPlatformError,
  type LearningPlatformError,
  MalformedResponseError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../../src/index.js';
import { bench } from '../support/bench.js';
import { FakeClock, until } from '../support/fake-clock.js';
import {
  bomb,
  COME_BACK,
  closedPort,
  comeBackIn,
  data,
  drip,
  emptyBody,
  endless,
  FaultServer,
  graphqlErrors,
  html,
  json,
  redirectTo,
  resetAfterBody,
  resetBeforeAnswer,
  resetMidBody,
  respond,
  type Step,
  stallBody,
  stallHeaders,
  tooMany,
  truncatedJson,
  twice,
} from '../support/fault-server.js';
import { cleaned, leaks, surfaces } from '../support/leaks.js';
import { failure, GRAPHQL_PLATFORMS, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();
const EFFECTS: Effect[] = ['read', 'idempotent', 'write'];
const LIMIT = 1_000_000;
/** For faults that need no time: with a clock that stands still, no timeout can come before the fault. */
const STILL = { clock: new FakeClock(), retry: { baseMs: 0 } };

/** Somewhere that no credentials may go. */
let elsewhere: FaultServer;
beforeAll(async () => {
  elsewhere = await FaultServer.start();
});
beforeEach(() => void elsewhere.reset(b.clock));
afterAll(() => elsewhere.close());

/** How often a fault that lasts is met: by `repeatable` calls, and by others. `unknown`: what a call that changes something says of itself. */
interface Expected {
  readonly Class: new (...args: never[]) => LearningPlatformError;
  readonly repeatable?: number;
  readonly write?: number;
  readonly unknown?: boolean | undefined;
  readonly also?: object;
  /** The fault is one of time.  */
  readonly time?: true;
}
const lost = { repeatable: 3, write: 1, unknown: true };
const late = { ...lost, Class: TimeoutError, time: true } as const;
const asked = { repeatable: 3, write: 3, unknown: false, time: true } as const;
const refused = { repeatable: 3, write: 3, unknown: false };
const final = { repeatable: 1, write: 1, unknown: false };
const garbled = { ...final, Class: MalformedResponseError, unknown: true, also: { status: 200 } };

const whole = (text: string) => ({ 'content-length': String(text.length) });

const FAULTS: [fault: string, step: () => Step, expected: Expected][] = [
  ['a reset before the answer', resetBeforeAnswer, { ...lost, Class: ConnectionError, also: { reached: true } }],
  ['a reset in the middle of the body', () => resetMidBody(), { ...lost, Class: ConnectionError, also: { reached: true } }],
  ['a reset in the middle of an error body', () => resetMidBody(404), { ...lost, Class: ConnectionError }],
  ['a reset where the body should end', () => resetAfterBody('{"data":{}}', false), { ...lost, Class: ConnectionError }],
  ['no headers', stallHeaders, late],
  ['half a body', () => stallBody(), late],
  ['half an error body', () => stallBody(500), late],
  ['a body in drops', () => drip('x'.repeat(99), 100), late],
  ['429', () => tooMany(), { ...refused, Class: RateLimitError, also: { status: 429, retryAfterMs: undefined } }],
  ...Object.keys(COME_BACK).map((form): [string, () => Step, Expected] => [
    `429 with ${form}`,
    () => comeBackIn(form, 4000),
    { ...asked, Class: RateLimitError, also: { status: 429, retryAfterMs: 4000 } },
  ]),
  ['500', () => json(500, { detail: 'Oops' }), { ...lost, Class: ServerError, also: { status: 500 } }],
  ['501', () => html(501), { ...final, unknown: true, Class: ServerError, also: { status: 501 } }],
  ['520', () => html(520), { ...lost, Class: ServerError, also: { status: 520 } }],
  ['408', () => html(408), { ...lost, Class: HttpError, also: { status: 408 } }],
  ['502', () => html(502), { ...lost, Class: ServerError, also: { status: 502 } }],
  ['503', () => html(503), { ...lost, Class: ServerError, also: { status: 503 } }],
  [
    '503 with Retry-After',
    () => json(503, {}, { 'retry-after': '2' }),
    { ...asked, unknown: undefined, Class: ServerError, also: { status: 503 } },
  ],
  ['504', () => html(504), { ...lost, Class: ServerError, also: { status: 504 } }],
  ['404', () => html(404), { ...final, Class: HttpError, also: { status: 404 } }],
  ['HTML', () => html(200), garbled],
  ['truncated JSON', () => truncatedJson(), garbled],
  ['nothing', () => emptyBody(), garbled],
  ['JSON that is longer than allowed', () => respond(200, JSON.stringify({ data: 'x'.repeat(LIMIT) })), garbled],
  ['a body without an end', () => endless(), garbled],
  ['a gzip bomb', () => bomb('gzip', 512), garbled],
  ['a deflate bomb', () => bomb('deflate'), garbled],
  ['a brotli bomb', () => bomb('br'), garbled],
  [
    'an encoding that is none',
    () => respond(200, '{"data":{}}', { 'content-encoding': 'gzip', ...whole('{"data":{}}') }),
    { ...lost, Class: ConnectionError },
  ],
];

/** Everything that must be true of a failed call, whatever failed. */
async function examine(platform: PlatformName, effect: Effect, expected: Expected, error: LearningPlatformError, count: number) {
  const { Class, repeatable, write, unknown, also } = expected;
  const requests = effect === 'write' ? write : repeatable;
  expect(isLearningPlatformError(error)).toBe(true);
  expect(error).toBeInstanceOf(Class);
  expect(error).toMatchObject({ platform, attempts: requests, ...also });
  if (unknown !== undefined) expect(error.outcome).toBe(unknown && effect !== 'read' ? 'unknown' : undefined);
  expect(count).toBe(requests);
  expect(leaks(surfaces(error), KEYS)).toEqual([]);
  expect(leaks(cleaned(error), KEYS)).toEqual([]);
  // What the client does not want any more it has let go of: timers here, sockets there.
  await until(() => b.server.held === 0, 'every answer is finished or given up');
  await until(() => b.clock.pending + STILL.clock.pending === 0, 'no timer is left');
}

describe.each(PLATFORMS)('%s', (platform) => {
  const subject = (options: SharedOptions = STILL) =>
    SUBJECTS[platform](b.server, { clock: b.clock, timeout: 2000, maxResponseBytes: LIMIT, rateLimit: false, ...options });

  describe.each(FAULTS)('%s', (_fault, step, expected) => {
    it.each(EFFECTS)('%s', async (effect) => {
      b.server.always(step());
      const { operations } = subject(expected.time ? {} : STILL);
      const error = await failure<LearningPlatformError>(operations[effect].run());
      expect(error.operation).toBe(operations[effect].id);
      await examine(platform, effect, expected, error, b.server.count);
    });
  });

  it.each(FAULTS)('%s: the next call is not touched by it', async (_fault, step, { time }) => {
    b.server.queue(step());
    const { operations } = subject(time ? {} : STILL);
    await failure(operations.write.run({ retry: false }));
    b.server.always(operations.read.ok);
    expect(await operations.read.run()).toEqual(operations.read.gives);
  });

  it.each(['idempotent', 'write'] as const)('503 with Retry-After is a refusal: %s', async (effect) => {
    b.server.always(json(503, {}, { 'retry-after': '2' }));
    expect((await failure(subject({}).operations[effect].run())).outcome).toBeUndefined();
  });

  describe.each([
    ['that nobody listens on', 'ECONNREFUSED', refused, closedPort],
    ['that fetch never connects to', 'ERR_BAD_PORT', final, async () => 'http://127.0.0.1:1'],
  ])('a port %s', (_which, code, counts, origin) => {
    it.each(EFFECTS)('%s', async (effect) => {
      const { operations } = SUBJECTS[platform](await origin(), { ...STILL, rateLimit: false });
      const error = await failure<ConnectionError>(operations[effect].run());
      expect(error.message).toContain(code);
      await examine(platform, effect, { ...counts, Class: ConnectionError, also: { reached: false } }, error, error.attempts);
      expect(b.server.begun).toBe(0);
    });
  });

  describe.each([301, 302, 303, 307, 308])('a redirect to another origin: %i', (status) => {
    it.each(EFFECTS)('is not followed: %s', async (effect) => {
      b.server.always(({ request, ...rest }) => redirectTo(`${elsewhere.origin}${request.url}`, status)({ request, ...rest }));
      const error = await failure<HttpError>(subject().operations[effect].run());
      await examine(platform, effect, { ...final, unknown: true, Class: HttpError, also: { status, code: 'HTTP' } }, error, b.server.count);
      expect(error.message).toContain('not followed');
      await b.clock.settle();
      expect(elsewhere.connections).toBe(0);
    });
  });

  it('says which limit a body was beyond', async () => {
    b.server.always(bomb());
    const error = await failure<MalformedResponseError>(subject().operations.read.run());
    expect(error.message).toContain('maxResponseBytes');
    expect(error.message).toContain('1000000');
    expect(error.rawBody.length).toBeLessThanOrEqual(LIMIT);
  });

  it('a bomb is not unpacked further than allowed', async () => {
    b.server.always(bomb('gzip', 2048));
    const used = () => process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    const before = used();
    const began = performance.now();
    await failure(subject().operations.read.run());
    expect(used() - before).toBeLessThan(200e6);
    // 2 GB of zeros would take seconds.
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('a body of exactly the limit is read, one byte more is not', async () => {
    const { read } = subject().operations;
    const good = await answerOf(read.ok);
    for (const headers of [whole(good), undefined]) {
      b.server.always(({ response }) => {
        response.writeHead(200, { 'content-type': 'application/json', ...headers });
        response.flushHeaders();
        response.end(good);
      });
      const within = subject({ ...STILL, maxResponseBytes: good.length }).operations.read;
      expect(await within.run()).toEqual(read.gives);
      const beyond = subject({ ...STILL, maxResponseBytes: good.length - 1 }).operations.read;
      expect(await failure(beyond.run())).toBeInstanceOf(MalformedResponseError);
    }
  });

  it('packed answers within the limit are read', async () => {
    const { read } = subject().operations;
    const { gzipSync } = await import('node:zlib');
    const packed = gzipSync(await answerOf(read.ok));
    b.server.always(
      ({ response }) => void response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(packed),
    );
    expect(await read.run()).toEqual(read.gives);
  });

  it('an answer that is complete counts, whatever happens to the connection afterwards', async () => {
    const { write } = subject().operations;
    b.server.always(resetAfterBody(await answerOf(write.ok), true));
    expect(await write.run()).toEqual(write.gives);
    expect(b.server.count).toBe(1);
  });

  it.each([
    ['in one piece', {}],
    ['late, when nobody waits', { late: true }],
  ])('an answer that comes twice %s is no answer to the next call', async (_how, how) => {
    const { write, read } = subject().operations;
    b.server.queue(twice(await answerOf(write.ok), how));
    expect(await write.run()).toEqual(write.gives);
    await b.clock.settle();
    b.server.always(read.ok);
    expect(await read.run()).toEqual(read.gives);
    expect(b.server.count).toBe(2);
    expect(b.server.connections).toBe(2);
  });

  it('reads every error answer to its end, so that one connection serves all', async () => {
    const { operations } = subject(STILL);
    b.server.queue(html(404), json(400, { detail: 'x'.repeat(100_000) }), html(200), tooMany(), html(503), emptyBody(500), truncatedJson());
    for (let i = 0; i < 7; i += 1) {
      await failure(operations.read.run({ retry: false }));
      await b.clock.settle();
    }
    expect(b.server.count).toBe(7);
    expect(b.server.connections).toBe(1);
  });

  it('a fault of each kind in turn, then the answer', async () => {
    const { operations } = subject({ retry: { attempts: 9 }, clock: b.clock });
    const steps = [resetBeforeAnswer(), resetMidBody(), stallHeaders(), stallBody(), html(502), html(503), tooMany(), html(504)];
    b.server.queue(...steps, operations.idempotent.ok);
    const { data: got, attempts } = await operations.idempotent.run().withResponse();
    expect(got).toEqual(operations.idempotent.gives);
    expect(attempts).toBe(9);
    expect(b.server.count).toBe(9);
    await until(() => b.server.held === 0);
  });

  it.each([
    ['a rate limit', () => tooMany({ 'retry-after': '9999' })],
    ['a refusal', () => json(400, { detail: 'No' })],
    ['nothing there', () => json(404, { detail: 'Gone' })],
  ])('an attempt that was lost is not forgotten when the next meets %s', async (_what, step) => {
    const { idempotent } = subject().operations;
    b.server.queue(resetBeforeAnswer(), step());
    const error = await failure<LearningPlatformError>(idempotent.run());
    expect(b.server.count).toBe(2);
    // The first request may have been acted on: that the second was refused does not undo it.
    expect(error.outcome).toBe('unknown');
  });

  describe('a body from a fetch of one’s own is let go of', () => {
    const cancellations = async (pull?: (controller: ReadableStreamDefaultController) => void) => {
      let cancelled = 0;
      const body = () => new ReadableStream({ ...(pull && { pull }), cancel: () => void (cancelled += 1) });
      const { read } = subject({ clock: b.clock, retry: false, fetch: async () => new Response(body()) }).operations;
      await failure(read.run());
      await b.clock.settle();
      return cancelled;
    };
    it('when it is too long', async () => {
      expect(await cancellations((controller) => controller.enqueue(new Uint8Array(300_000)))).toBe(1);
    });
    it('when time runs out', async () => {
      expect(await cancellations()).toBe(1);
    });
  });
});

describe.each(GRAPHQL_PLATFORMS)('%s: GraphQL errors', (platform) => {
  it.each(EFFECTS)('%s', async (effect) => {
    b.server.always(graphqlErrors([{ message: 'No', extensions: { code: 'NO' } }], { half: 'done' }));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, rateLimit: false });
    const error = await failure<GraphQLResponseError>(operations[effect].run());
    const expected = { Class: GraphQLResponseError, repeatable: 1, write: 1, also: { status: 200, codes: ['NO'] } };
    await examine(platform, effect, expected, error, b.server.count);
    expect(error.data).toEqual({ half: 'done' });
  });

  // A document of one's own is given the whole of `data`, whatever it is.
  const checked = EFFECTS.filter((effect) => !(platform === 'sda' && effect === 'write'));
  it.each(checked)('data without the selected field is no answer: %s', async (effect) => {
    b.server.always(data({ another: { id: 'x' } }));
    const { operations } = SUBJECTS[platform](b.server, { ...STILL, rateLimit: false });
    expect(await failure(operations[effect].run())).toBeInstanceOf(MalformedResponseError);
  });
});

it('the wrong content type is no fault when the body is right', async () => {
  for (const platform of PLATFORMS) {
    const { write } = SUBJECTS[platform](b.server, { clock: b.clock, rateLimit: false }).operations;
    b.server.always(respond(200, await answerOf(write.ok), { 'content-type': 'text/html' }));
    expect(await write.run()).toEqual(write.gives);
  }
});

it('by default, the client stops at 50 MB', async () => {
  b.server.always(bomb('gzip', 64));
  const { read } = SUBJECTS.skilljar(b.server, { clock: new FakeClock(), rateLimit: false }).operations;
  const error = await failure<MalformedResponseError>(read.run());
  expect(error).toBeInstanceOf(MalformedResponseError);
  expect(error.message).toContain('50000000');
});

it('the server counts what it was sent', async () => {
  const { write } = SUBJECTS.sda(b.server, { clock: b.clock, rateLimit: false }).operations;
  b.server.queue(tooMany()).always(data({ startSession: { sessionId: 's1' } }));
  await write.run();
  expect([b.server.begun, b.server.count, b.server.held]).toEqual([2, 2, 0]);
});

/** The text that a step answers with. */
async function answerOf(step: Step): Promise<string> {
  let text = '';
  const response = { writeHead: () => response, end: (body: string) => void (text = body) };
  await step({ request: {} as never, response: response as never, clock: b.clock });
  return text;
}
