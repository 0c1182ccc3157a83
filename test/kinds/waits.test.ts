// A wait that was requested is a wait; and a client-side limit can be waited for as long as a job likes.
import { describe, expect, it } from 'vitest';
import type { RateLimitError } from '../../src/core/errors/index.js';
import type { RateLimitOptions } from '../../src/core/limits/index.js';
import { retryAfterMs } from '../../src/core/limits/retry-after.js';
import { bench } from '../support/bench.js';
import { json, type Step, tooMany } from '../support/fault-server.js';
import { failure, SUBJECTS } from '../support/subjects.js';

const b = bench();
const NOW = Date.UTC(2026, 0, 1);

describe('no attempt follows at once', () => {
  it.each([
    ['Retry-After: 0', tooMany({ 'retry-after': '0' })],
    ['Retry-After: 0.0', tooMany({ 'retry-after': '0.0' })],
    ['Retry-After: 000', tooMany({ 'retry-after': '000' })],
    ['Retry-After: 0.001', tooMany({ 'retry-after': '0.001' })],
    ['a date that is past', tooMany({ 'retry-after': 'Wed, 31 Dec 2025 23:59:59 GMT' })],
    ['the epoch', tooMany({ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })],
    ['a reset that is past, in seconds', tooMany({ 'x-ratelimit-reset': String(NOW / 1000 - 60) })],
    ['a reset that is past, in milliseconds', tooMany({ 'x-ratelimit-reset': String(NOW - 60_000) })],
    ['a reset in 0 seconds', tooMany({ 'x-ratelimit-reset': '0' })],
    ['503 with Retry-After: 0', json(503, {}, { 'retry-after': '0' })],
  ])('%s', async (_what, step) => {
    const delays: number[] = [];
    const { operations, transport } = SUBJECTS.skilljar(b.server, {
      clock: b.clock,
      rateLimit: false,
      hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) },
    });
    transport.random = () => 0.5;
    b.server.always(step);
    const began = b.clock.now();
    await failure(operations.read.run());
    expect(delays).toEqual([250, 500]);
    expect(b.clock.now() - began).toBe(750);
  });
});

describe('seconds are seconds, however many', () => {
  it.each([
    '86401',
    '999999999',
    '1000000000',
    '1767225600',
    '99999999999',
    '100000000000',
    '999999999999',
    '1767225600000',
    '9'.repeat(60),
  ])('Retry-After: %s is beyond the deadline', async (value) => {
    const { operations } = SUBJECTS.skilljar(b.server, { clock: b.clock, rateLimit: false });
    b.server.always(tooMany({ 'retry-after': value }));
    const error = await failure<RateLimitError>(operations.read.run());
    expect(error).toMatchObject({ code: 'RATE_LIMIT', attempts: 1, retryAfterMs: Number(value) * 1000 });
    expect(b.server.count).toBe(1);
  });

  it.each([
    ['9'.repeat(1_000_000), undefined],
    ['1 2', undefined],
    ['١٢', undefined],
    ['12s', undefined],
    ['12.', undefined],
    ['.5', undefined],
    [' 7 ', 7000],
    ['0012', 12_000],
  ])('Retry-After: %.20s', (value, expected) => {
    // `Headers` takes bytes only.
    const headers = { get: (name: string) => (name === 'retry-after' ? value : null) } as unknown as Headers;
    expect(retryAfterMs(headers, NOW)).toBe(expected);
  });
});

describe('the client-side limit', () => {
  const windows = [{ limit: 5, intervalMs: 3_600_000 }];
  const run = (rateLimit: object, options: object) => {
    const { operations } = SUBJECTS.skilljar(b.server, { clock: b.clock, rateLimit: { windows, ...rateLimit } });
    b.server.always(operations.read.ok);
    return Promise.all(Array.from({ length: 12 }, () => operations.read.run(options).then(() => b.clock.now())));
  };

  it('fails at once what would wait for longer than its deadline', async () => {
    const began = b.clock.now();
    const error = await failure(run({}, {}));
    expect(error).toMatchObject({ code: 'RATE_LIMIT', attempts: 0 });
    expect(b.clock.now()).toBe(began);
  });

  it.each([
    ['deadline: Infinity', {}, { deadline: Number.POSITIVE_INFINITY }],
    ["wait: 'always'", { wait: 'always' }, {}],
    ["wait: 'always' with a short deadline", { wait: 'always' }, { deadline: 1000 }],
    ["wait: 'always' with a short timeout", { wait: 'always' }, { timeout: 50 }],
    ["wait: 'always' without retries", { wait: 'always' }, { retry: false }],
    ["wait: 'always', one at a time", { wait: 'always', concurrency: 1 }, {}],
    ["wait: 'always' with a second, shorter window", { wait: 'always', windows: [...windows, { limit: 2, intervalMs: 1000 }] }, {}],
    ["wait: 'deadline' with a deadline of three hours", { wait: 'deadline' }, { deadline: 3 * 3_600_000 }],
    ['deadline: Infinity, one at a time', { concurrency: 1 }, { deadline: Number.POSITIVE_INFINITY }],
  ])('%s waits over the hourly window', async (_what, rateLimit, options) => {
    const began = b.clock.now();
    const ends = await run(rateLimit, options);
    const hours = ends.map((at) => Math.floor((at - began) / 3_600_000));
    expect(hours.sort()).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
  });

  it.each([
    ['a time in seconds', tooMany({ 'retry-after': '3000' }), 3_000_000],
    ['an hour', tooMany({ 'retry-after': '3600' }), 3_600_000],
    ['a date', tooMany({ 'retry-after': new Date(NOW + 600_000).toUTCString() }), 600_000],
    ['a reset', tooMany({ 'x-ratelimit-reset': String(NOW / 1000 + 900) }), 900_000],
    ['more than an hour, or a time of the epoch: an hour', tooMany({ 'retry-after': '1767225600' }), 3_600_000],
    ['no time: the backoff delay', tooMany(), 250],
  ])("with wait: 'always', a 429 of the platform is waited for as well: %s", async (_what, step, waitMs) => {
    const delays: number[] = [];
    const { operations, transport } = SUBJECTS.skilljar(b.server, {
      clock: b.clock,
      rateLimit: { windows, wait: 'always' },
      hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) },
    });
    transport.random = () => 0.5;
    b.server.queue(step).always(operations.read.ok);
    const began = b.clock.now();
    await operations.read.run({ deadline: 5000 });
    // The rest is the wait of the limiter, which a hook does not see.
    expect(delays).toEqual([250]);
    expect(b.clock.now() - began).toBe(waitMs);
    expect(b.server.count).toBe(2);
  });

  it.each<[string, RateLimitOptions, Step, string]>([
    ['503', { wait: 'always' }, json(503, {}, { 'retry-after': '3000' }), 'SERVER'],
    ["wait: 'deadline'", {}, tooMany({ 'retry-after': '3000' }), 'RATE_LIMIT'],
  ])('rejects at once for %s', async (_what, rateLimit, step, code) => {
    const { operations } = SUBJECTS.skilljar(b.server, { clock: b.clock, rateLimit: { windows, ...rateLimit } });
    b.server.always(step);
    const began = b.clock.now();
    expect(await failure(operations.read.run())).toMatchObject({ code, attempts: 1 });
    expect(b.clock.now()).toBe(began);
  });

  it('with wait: always, a platform that always responds with 429 ends the call after its attempts', async () => {
    const { operations } = SUBJECTS.skilljar(b.server, { clock: b.clock, rateLimit: { windows, wait: 'always' } });
    b.server.always(tooMany({ 'retry-after': '3000' }));
    expect(await failure(operations.read.run())).toMatchObject({ code: 'RATE_LIMIT', attempts: 3, retryAfterMs: 3_000_000 });
  });

  it('with wait: always, an abort ends the wait for a 429', async () => {
    const { operations } = SUBJECTS.skilljar(b.server, { clock: b.clock, rateLimit: { windows, wait: 'always' } });
    b.server.always(tooMany({ 'retry-after': '3000' }));
    const controller = new AbortController();
    const began = b.clock.now();
    b.clock.setTimeout(() => controller.abort(), 1_000_000);
    expect((await failure(operations.read.run({ signal: controller.signal }))).name).toBe('AbortError');
    expect(b.clock.now() - began).toBe(1_000_000);
    expect(b.server.count).toBe(1);
  });

  it('with wait: always, the deadline still holds for the rest of the call', async () => {
    const { operations } = SUBJECTS.skilljar(b.server, { clock: b.clock, rateLimit: { windows, wait: 'always' } });
    b.server.always(operations.read.ok);
    for (let i = 0; i < 5; i += 1) await operations.read.run();
    b.server.always(() => undefined);
    const began = b.clock.now();
    const error = await failure(operations.read.run({ deadline: 2000, timeout: 60_000 }));
    expect(error.code).toBe('DEADLINE');
    expect(b.clock.now() - began).toBeGreaterThan(3_500_000);
  });

  it("refuses a `wait` that is neither 'deadline' nor 'always'", () => {
    expect(() => SUBJECTS.skilljar(b.server, { rateLimit: { wait: 'forever' as never } })).toThrow('rateLimit.wait');
  });
});
