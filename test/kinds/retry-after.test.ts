// What counts as a wait that the platform requests: only then has a 503 refused the request.
import { describe, expect, it } from 'vitest';
import { ofRetryAfter, retryAfterMs } from '../../src/core/limits/index.js';
import { bench } from '../support/bench.js';
import { json } from '../support/fault-server.js';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();
const NOW = Date.UTC(2026, 0, 1);
const of = (value: string) => ofRetryAfter(new Headers({ 'retry-after': value }), NOW);

describe('Retry-After', () => {
  it.each(['in 5', '5 (seconds)', 'wait 12', 'rate 10', 'never 1', 'x-5', 'May 5', '5 s', 'PT5S', '5,10', 'soon, later', '+5', '0x10'])(
    '%j cannot be read',
    (value) => {
      expect(of(value)).toBeUndefined();
    },
  );

  it.each<[string, number]>([
    ['120, 120', 120_000],
    ['5, 10, 7', 10_000],
    ['5, soon', 5000],
    ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
    ['Thursday, 01-Jan-26 00:00:10 GMT', 10_000],
    ['Thu Jan  1 00:00:10 2026 GMT', 10_000],
    ['Thu, 01 Jan 2026 00:00:10 GMT, Thu, 01 Jan 2026 00:00:20 GMT', 20_000],
    ['2026-01-01T00:00:10Z', 10_000],
    ['1.5', 1500],
    ['0', 0],
  ])('%j is a wait', (value, ms) => {
    expect(of(value)).toBe(ms);
  });

  it('a reset of a rate limit counts for a rate limit only', () => {
    const headers = new Headers({ 'x-ratelimit-reset': '1' });
    expect(retryAfterMs(headers, NOW)).toBe(1000);
    expect(ofRetryAfter(headers, NOW)).toBeUndefined();
  });
});

describe.each(PLATFORMS)('%s: a write that is answered with 503', (platform) => {
  it.each<[string, Record<string, string>]>([
    ['an unreadable Retry-After', { 'retry-after': 'in 5' }],
    ['an unreadable Retry-After and a reset', { 'retry-after': 'soon', 'x-ratelimit-reset': '1' }],
    ['a reset', { 'x-ratelimit-reset': '1' }],
    ['remaining requests', { 'x-ratelimit-remaining': '0' }],
    ['an empty Retry-After', { 'retry-after': '' }],
    ['no header', {}],
  ])('%s: may have taken effect, and is not repeated', async (_what, headers) => {
    b.server.always(json(503, {}, headers));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    expect(await failure(operations.write.run())).toMatchObject({ code: 'SERVER', outcome: 'unknown', attempts: 1 });
  });

  it('a readable Retry-After: was refused, and is repeated after that wait', async () => {
    b.server.always(json(503, {}, { 'retry-after': '2, 3' }));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    const began = b.clock.now();
    const error = await failure(operations.write.run());
    expect(error).toMatchObject({ code: 'SERVER', outcome: undefined, retryAfterMs: 3000 });
    expect(b.clock.now() - began).toBeGreaterThanOrEqual(3000 * (Number(error.attempts) - 1));
  });
});
