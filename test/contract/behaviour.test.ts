// The table that `npm run behaviour` prints, as tests: one block for each column.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/core/results/call.js';
import type { CallOptions } from '../../src/core/settings/options.js';
import {
  createLearningPlatforms,
  type GraphQLResponseError,
  type PlatformClients,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../../src/index.js';
import { bench } from '../support/bench.js';
import { until } from '../support/fake-clock.js';
import {
  comeBackIn,
  echo,
  graphqlErrors,
  html,
  json,
  resetBeforeAnswer,
  resetMidBody,
  type Step,
  stallBody,
  stallHeaders,
  tooMany,
  truncatedJson,
} from '../support/fault-server.js';
import { leaks, surfaces } from '../support/leaks.js';
import { failure, GRAPHQL_PLATFORMS, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench({ auto: false });

/** A call that changes something, with a value that can be searched for. */
const WRITES: { [P in keyof PlatformClients]: (lp: PlatformClients, value: string, options: CallOptions) => Call<unknown> } = {
  instruqt: (lp, title, options) => lp.instruqt.tracks.create({ track: { title } as never }, options),
  sda: (lp, projectId, options) => lp.sda.sessions.start({ input: { projectId, versionId: projectId } }, options),
  skilljar: (lp, title, options) =>
    lp.skilljar.courses.create({ title, short_description: title, enforce_sequential_navigation: false }, options),
  learningPath: (lp, name, options) => lp.learningPath.learningPaths.create({ name, milestones: [{ name: 'm' }] }, options),
};
const clients = () =>
  createLearningPlatforms({
    clock: b.clock,
    rateLimit: false,
    instruqt: { apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql` },
    sda: { token: KEYS.sda, baseUrl: `${b.server.origin}/graphql` },
    skilljar: { apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1` },
    learningPath: { apiKey: KEYS.learningPath, origin: b.server.origin },
  }) as PlatformClients;

describe.each(PLATFORMS)('%s', (platform) => {
  const subject = (options: object = {}) => SUBJECTS[platform](b.server, { clock: b.clock, rateLimit: false, ...options });

  it.each(['read', 'idempotent', 'write'] as const)('a stalled body with a timeout of 0.7 s: rejects at 0.7 s (%s)', async (effect) => {
    b.server.always(stallBody());
    const began = b.clock.now();
    let after: number | undefined;
    const outcome = failure(
      subject()
        .operations[effect].run({ timeout: 700, retry: false })
        .finally(() => void (after = b.clock.now())),
    );
    await b.server.arrived(1);
    await b.clock.advance(699);
    expect(after).toBeUndefined();
    await b.clock.advance(1);
    expect(await outcome).toBeInstanceOf(TimeoutError);
    expect(after).toBe(began + 700);
    await until(() => b.server.held === 0, 'the socket is let go of');
  });

  it.each([
    ['of its own', () => html(503)],
    ['from Retry-After', () => json(503, {}, { 'retry-after': '5' })],
  ])('an abort at 0.3 s during a back-off %s: rejects at once, and sends nothing more', async (_whose, step) => {
    b.server.always(step());
    const reason = new Error('enough');
    const controller = new AbortController();
    let retries = 0;
    const { operations, transport } = subject({ retry: { baseMs: 5000 }, hooks: { onRetry: () => void (retries += 1) } });
    transport.random = () => 1;
    let over = false;
    const outcome = failure<Error>(operations.read.run({ signal: controller.signal }).finally(() => void (over = true)));
    await until(() => retries === 1);
    await b.clock.advance(300);
    expect(over).toBe(false);
    controller.abort(reason);
    // No time passes: what the abort does not wake stays asleep.
    expect(await outcome).toBe(reason);
    expect(b.clock.pending).toBe(0);
    await b.clock.advance(600_000);
    expect(b.server.count).toBe(1);
  });

  it('an abort during back-off wakes it within 20 ms of real time', async () => {
    b.server.always(json(503, {}, { 'retry-after': '5' }));
    const best = async (tries: number): Promise<number> => {
      const controller = new AbortController();
      let retries = 0;
      const { read } = SUBJECTS[platform](b.server, { rateLimit: false, hooks: { onRetry: () => void (retries += 1) } }).operations;
      const outcome = failure(read.run({ signal: controller.signal }));
      await until(() => retries === 1);
      const aborted = performance.now();
      controller.abort(new Error('enough'));
      await outcome;
      const ms = performance.now() - aborted;
      return ms <= 20 || tries === 1 ? ms : best(tries - 1);
    };
    expect(await best(3)).toBeLessThanOrEqual(20);
  });

  it('500 to a write: one request, no wait', async () => {
    b.server.always(html(500));
    // The clock stands still, so that a wait would hang.
    expect(await failure(subject().operations.write.run())).toBeInstanceOf(ServerError);
    expect(b.server.count).toBe(1);
  });

  it.each(['read', 'idempotent'] as const)('500: three requests (%s)', async (effect) => {
    b.server.always(html(500));
    expect(await failure(subject({ retry: { baseMs: 0 } }).operations[effect].run())).toBeInstanceOf(ServerError);
    expect(b.server.count).toBe(3);
  });

  it.each(['read', 'idempotent', 'write'] as const)(
    '429 with Retry-After of 30 s and a deadline of 5 s: fails at once, and says when (%s)',
    async (effect) => {
      b.server.always(comeBackIn('whole seconds', 30_000));
      const error = await failure<RateLimitError>(subject().operations[effect].run({ deadline: 5000 }));
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error).toMatchObject({ retryAfterMs: 30_000, attempts: 1 });
      expect(error.message).toContain('30 s');
      expect(b.server.count).toBe(1);
      expect(b.clock.pending).toBe(0);
    },
  );

  describe('key and variables are in no error', () => {
    const VARIABLES = { variable: 'variable-6a7b8c9d' };
    const FAULTS: [fault: string, step: () => Step][] = [
      ['400', () => json(400, {})],
      ['401', () => json(401, {})],
      ['404', () => html(404)],
      ['429', () => tooMany({ 'retry-after': '99' })],
      ['500', () => html(500)],
      ['HTML', () => html(200)],
      ['truncated JSON', () => truncatedJson()],
      ['GraphQL errors', () => graphqlErrors([{ message: 'No', extensions: { code: 'NO' } }])],
      ['a lost connection', resetBeforeAnswer],
      ['half an answer', () => resetMidBody()],
      ['no headers', stallHeaders],
      ['half a body', () => stallBody()],
    ];
    const call = async (step: Step) => {
      b.server.always(step);
      const options = { timeout: 1000, deadline: 2000, retry: false as const };
      const outcome = failure(WRITES[platform](clients(), VARIABLES.variable, options));
      await b.server.arrived(1);
      // Only the faults of time wait for this.
      await b.clock.settle();
      await b.clock.advance(1000);
      expect(b.server.last.text).toContain(VARIABLES.variable);
      return outcome;
    };

    it.each(platform === 'skilljar' ? FAULTS.filter(([fault]) => fault !== 'GraphQL errors') : FAULTS)('%s', async (_fault, step) => {
      const error = await call(step());
      expect(error).toMatchObject({ platform });
      expect(leaks(surfaces(error), { ...KEYS, ...VARIABLES })).toEqual([]);
      expect(leaks([inspect(error, { showHidden: true, depth: 10 })], { ...KEYS, ...VARIABLES })).toEqual([]);
    });

    it.each(['html', 'json', 'graphql'] as const)('nor is the key in one whose answer says everything back as %s', async (format) => {
      expect(leaks(surfaces(await call(echo(400, format))), KEYS)).toEqual([]);
    });
  });
});

describe.each(GRAPHQL_PLATFORMS)('%s: partial data', (platform) => {
  it.each([200, 400])('is in reach, and not in print (%i)', async (status) => {
    const partial = { first: { secretName: 'half-of-it' }, second: null };
    b.server.always(graphqlErrors([{ message: 'No second', path: ['second'] }], partial, status));
    const error = await failure<GraphQLResponseError>(SUBJECTS[platform](b.server, { clock: b.clock }).operations.read.run());
    expect(error.data).toEqual(partial);
    expect(leaks(surfaces(error), { data: 'half-of-it' })).toEqual([]);
  });
});
