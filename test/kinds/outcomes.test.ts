// `outcome: 'unknown'` stands on every failed write that the platform may have processed, and on no other.
import { afterEach, describe, expect, it } from 'vitest';
import type { LearningPlatformError } from '../../src/core/errors/index.js';
import { bench } from '../support/bench.js';
import { html, json, resetBeforeAnswer, resetMidBody, respond, type Step } from '../support/fault-server.js';
import { failure, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();

const UNKNOWN: [fault: string, step: () => Step][] = [
  ...[500, 501, 502, 504, 505, 507, 508, 510, 511, 520, 522, 524, 529, 530, 598, 599, 408, 300, 301, 302, 303, 307, 308].map(
    (status): [string, () => Step] => [`status ${status}`, () => respond(status, '', status < 400 ? { location: '/elsewhere' } : {})],
  ),
  ['status 503', () => html(503)],
  ...['', 'soon', '-5', '1e3', 'NaN', '12 seconds', '0x10', '5,10'].map((value): [string, () => Step] => [
    `status 503 with Retry-After ${JSON.stringify(value)}`,
    () => json(503, {}, { 'retry-after': value }),
  ]),
  ['a lost connection', resetBeforeAnswer],
  ['half a body', () => resetMidBody()],
  ['half a body of an error', () => resetMidBody(404)],
];

const CERTAIN: [fault: string, step: () => Step][] = [
  ...[400, 401, 402, 403, 404, 405, 406, 409, 410, 412, 413, 415, 417, 418, 421, 422, 423, 425, 428, 429, 431, 451].map(
    (status): [string, () => Step] => [`status ${status}`, () => json(status, { detail: 'No.' })],
  ),
  ['status 503 with Retry-After in seconds', () => json(503, {}, { 'retry-after': '2' })],
  ['status 503 with Retry-After 0', () => json(503, {}, { 'retry-after': '0' })],
  ['status 503 with a date', () => json(503, {}, { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' })],
];

describe.each(PLATFORMS)('%s', (platform) => {
  const run = async (step: Step, effect: 'read' | 'idempotent' | 'write') => {
    b.server.always(step);
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, retry: false, rateLimit: false });
    return failure<LearningPlatformError>(operations[effect].run());
  };

  it.each(UNKNOWN)('a write that ends with %s may have taken effect', async (_fault, step) => {
    for (const effect of ['idempotent', 'write'] as const) {
      const error = await run(step(), effect);
      expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 });
      expect(error.message).toContain('unknown whether the write took effect');
    }
    expect((await run(step(), 'read')).outcome).toBeUndefined();
  });

  it.each(CERTAIN)('a write that ends with %s was refused', async (_fault, step) => {
    for (const effect of ['idempotent', 'write'] as const) {
      const error = await run(step(), effect);
      expect(error.outcome).toBeUndefined();
      expect(error.message).not.toContain('took effect');
    }
  });

  it('an earlier attempt that may have been processed is not forgotten', async () => {
    b.server.queue(html(500)).always(json(404, {}));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, retry: { baseMs: 0 }, rateLimit: false });
    expect(await failure(operations.idempotent.run())).toMatchObject({ code: 'NOT_FOUND', outcome: 'unknown', attempts: 2 });
  });

  it('an earlier attempt that was refused is', async () => {
    b.server.queue(json(429, {}), json(503, {}, { 'retry-after': '0' })).always(json(400, {}));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, retry: { baseMs: 0 }, rateLimit: false });
    const error = await failure<LearningPlatformError>(operations.write.run());
    expect(error.attempts).toBe(3);
    expect(error.outcome).toBeUndefined();
  });
});

describe('a token provider that hangs', () => {
  const hanging: (() => void)[] = [];
  afterEach(() => {
    for (const end of hanging.splice(0)) end();
  });
  const hang = () => new Promise<string>((resolve) => hanging.push(() => resolve(KEYS.sda)));

  const wait = { timeout: 200, deadline: 1500 };
  it.each([
    ['no retries', 'write', { ...wait, retry: false }, 'TIMEOUT', 1, 200],
    ['three attempts', 'write', { ...wait, retry: { attempts: 3, baseMs: 0 } }, 'TIMEOUT', 3, 600],
    ['five attempts', 'write', { ...wait, retry: { attempts: 5, baseMs: 0 } }, 'TIMEOUT', 5, 1000],
    ['an idempotent write', 'idempotent', { ...wait, retry: { attempts: 2, baseMs: 0 } }, 'TIMEOUT', 2, 400],
    ['a read', 'read', { ...wait, retry: { attempts: 4, baseMs: 0 } }, 'TIMEOUT', 4, 800],
    ['a deadline that is later', 'write', { timeout: 200, deadline: 60_000, retry: { attempts: 6, baseMs: 0 } }, 'TIMEOUT', 6, 1200],
    ['without the limit of a deadline', 'write', { timeout: 200, deadline: Number.POSITIVE_INFINITY, retry: false }, 'TIMEOUT', 1, 200],
    ['a deadline within an attempt', 'write', { timeout: 200, deadline: 150, retry: false }, 'DEADLINE', 1, 150],
    ['a deadline in the third attempt', 'write', { timeout: 200, deadline: 500, retry: { attempts: 5, baseMs: 0 } }, 'DEADLINE', 3, 500],
    ['a timeout beyond the limit of a provider', 'write', { timeout: 90_000, deadline: 90_000, retry: false }, 'CONFIGURATION', 0, 30_000],
  ] as const)('%s: each wait is an attempt, and nothing counts as sent', async (_what, effect, options, code, attempts, took) => {
    const { operations } = SUBJECTS.sda(b.server, { clock: b.clock }, hang);
    const began = b.clock.now();
    const error = await failure<LearningPlatformError>(operations[effect].run(options));
    expect(error).toMatchObject({ code, attempts });
    if (code === 'TIMEOUT') {
      expect(error).toMatchObject({ reached: false });
      expect(error.message).toContain('was not sent');
    }
    expect(error.outcome).toBeUndefined();
    expect(b.clock.now() - began).toBe(took);
    expect(b.server.count).toBe(0);
  });

  it.each(PLATFORMS)('%s: a provider that hangs for the second attempt only', async (platform) => {
    let asked = 0;
    const tokens = () => (++asked === 1 ? 'token-1-of-two' : hang());
    b.server.always(json(401, {}));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, retry: false, rateLimit: false }, tokens);
    const error = await failure<LearningPlatformError>(operations.write.run(wait));
    expect(error).toMatchObject({ code: 'TIMEOUT', outcome: undefined });
    expect([b.server.count, asked]).toEqual([1, 2]);
  });
});
