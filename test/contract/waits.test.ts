import { describe, expect, it } from 'vitest';
import { RateLimitError, ServerError } from '../../src/index.js';
import { bench } from '../support/bench.js';
import { html, stallHeaders, tooMany } from '../support/fault-server.js';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();

describe('how long it waits', () => {
  const waits = async (options: object, steps: number, random: number) => {
    const delays: number[] = [];
    const { operations, transport } = SUBJECTS.skilljar(b.server, {
      clock: b.clock,
      ...options,
      hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) },
    });
    transport.random = () => random;
    b.server.always(html(503));
    const began = b.clock.now();
    await failure(operations.read.run({ retry: { attempts: steps } }));
    expect(b.clock.now() - began).toBeCloseTo(
      delays.reduce((sum, ms) => sum + ms, 0),
      3,
    );
    return delays;
  };

  it('doubles the bound each time, up to a most', async () => {
    expect(await waits({ retry: { baseMs: 100, maxMs: 500 } }, 6, 1)).toEqual([100, 200, 400, 500, 500]);
    expect(await waits({}, 4, 0.5)).toEqual([250, 500, 1000]);
    expect(await waits({}, 3, 0)).toEqual([0, 0]);
  });

  it('gives up at once when the wait would outlast the deadline', async () => {
    const began = b.clock.now();
    const { operations, transport } = SUBJECTS.skilljar(b.server, { clock: b.clock, deadline: 700 });
    transport.random = () => 1;
    b.server.always(html(503));
    expect(await failure(operations.read.run())).toBeInstanceOf(ServerError);
    expect(b.server.count).toBe(2);
    expect(b.clock.now() - began).toBe(500);
  });
});

describe('the retry budget', () => {
  it('is shared by all calls of a client, and runs out', async () => {
    b.server.always(html(503));
    const { operations } = SUBJECTS.instruqt(b.server, { clock: b.clock, retry: { baseMs: 0 } });
    const calls = 60;
    const attempts: unknown[] = [];
    for (let i = 0; i < calls; i += 1) attempts.push((await failure(operations.read.run())).attempts);
    // 500 tokens at 5 each are 100 repetitions: two for each of the first 50 calls, none for the others.
    expect(attempts).toEqual([...Array(50).fill(3), ...Array(10).fill(1)]);
    expect(b.server.count).toBe(calls + 100);
  });

  it('costs double for timeouts, and comes back with successes', async () => {
    const { operations, transport } = SUBJECTS.sda(b.server, { clock: b.clock });
    b.server.queue(stallHeaders(), stallHeaders(), stallHeaders());
    await failure(operations.read.run());
    expect(transport.budget.tokens).toBe(480);
    b.server.always(operations.read.ok);
    await operations.read.run();
    expect(transport.budget.tokens).toBe(481);
    b.server.queue(html(503));
    await operations.read.run();
    expect(transport.budget.tokens).toBe(481);
  });

  it('belongs to one client alone', async () => {
    b.server.always(html(503));
    const one = SUBJECTS.instruqt(b.server, { clock: b.clock });
    const other = SUBJECTS.instruqt(b.server, { clock: b.clock });
    await failure(one.operations.read.run());
    expect(one.transport.budget.tokens).toBe(490);
    expect(other.transport.budget.tokens).toBe(500);
  });
});

describe.each(PLATFORMS)('%s: when to come back', (platform) => {
  // The clock starts at 2026-01-01T00:00:00Z.
  const START = Date.UTC(2026, 0, 1) / 1000;
  it.each([
    ['whole seconds', { 'retry-after': '7' }, 7000],
    ['a fraction', { 'retry-after': '1.5' }, 1500],
    ['none at all: the back-off', { 'retry-after': '0' }, 125],
    ['an HTTP date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    ['a date that is past: the back-off', { 'retry-after': 'Wed, 31 Dec 2025 23:00:00 GMT' }, 125],
    ['a reset in seconds from now', { 'x-ratelimit-reset': '12' }, 12_000],
    ['a reset as a moment in seconds', { 'x-ratelimit-reset': String(START + 9) }, 9000],
    ['a reset as a moment in milliseconds', { 'x-ratelimit-reset': String((START + 9) * 1000) }, 9000],
    ['a reset as a date', { 'x-ratelimit-reset': '2026-01-01T00:00:05Z' }, 5000],
    ['both, and Retry-After wins', { 'retry-after': '3', 'x-ratelimit-reset': '50' }, 3000],
    ['junk and a reset', { 'retry-after': 'soon', 'x-ratelimit-reset': '4' }, 4000],
  ])('%s', async (_what, headers, expected) => {
    const delays: number[] = [];
    const { operations, transport } = SUBJECTS[platform](b.server, {
      clock: b.clock,
      hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) },
    });
    transport.random = () => 0.25;
    b.server.queue(tooMany(headers as Record<string, string>), operations.write.ok);
    const began = b.clock.now();
    await operations.write.run();
    expect(delays).toEqual([expected]);
    expect(b.clock.now() - began).toBe(expected);
  });

  it.each([['soon'], ['-5'], ['1e3'], [''], ['NaN'], ['Infinity'], ['0x10']])('junk (%j) is no wait: back-off as usual', async (value) => {
    const delays: number[] = [];
    const { operations, transport } = SUBJECTS[platform](b.server, {
      clock: b.clock,
      hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) },
    });
    transport.random = () => 0.25;
    b.server.queue(tooMany({ 'retry-after': value }), operations.read.ok);
    await operations.read.run();
    expect(delays).toEqual([125]);
  });

  it('a wait beyond the deadline fails at once, and says how long it would have been', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, deadline: 60_000 });
    b.server.always(tooMany({ 'retry-after': '3600' }));
    const began = b.clock.now();
    const error = await failure<RateLimitError>(operations.read.run());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.retryAfterMs).toBe(3_600_000);
    expect(error.message).toContain('3600 s');
    expect(error.message).toContain('2026-01-01T01:00:00.000Z');
    expect(error.message).toContain('beyond the deadline');
    expect(b.clock.now()).toBe(began);
    expect(b.server.count).toBe(1);
  });

  it('an enormous wait does not break the message', async () => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    for (const value of ['999999999', '99999999999999999999', 'Thu, 01 Jan 9999 00:00:00 GMT']) {
      b.server.always(tooMany({ 'retry-after': value }));
      expect(await failure(operations.read.run())).toBeInstanceOf(RateLimitError);
    }
  });

  it('without a header the wait is not known', async () => {
    b.server.always(tooMany());
    const error = await failure<RateLimitError>(SUBJECTS[platform](b.server, { clock: b.clock }).operations.read.run());
    expect(error.retryAfterMs).toBeUndefined();
    expect(error.message).toContain('does not report when to retry');
  });
});
