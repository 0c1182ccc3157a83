import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, mayRepeat, verdictOf } from '../../src/core/call/retry.js';
import { retryAfterMs } from '../../src/core/limits/retry-after.js';
import { RetryBudget } from '../../src/core/settings/retry-budget.js';
import { resolveRetry } from '../../src/core/settings/retry-options.js';
import {
  ConfigurationError,
  ConnectionError,
  GraphQLResponseError,
  HttpError,
  type LearningPlatformError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../../src/index.js';

const NOW = Date.UTC(2026, 0, 1);
const waitAfter = (value: string) => retryAfterMs(new Headers({ 'retry-after': value }), NOW);
const reset = (value: string) => retryAfterMs(new Headers({ 'x-ratelimit-reset': value }), NOW);

describe('retryAfterMs', () => {
  it('nothing said is not known', () => {
    expect(retryAfterMs(new Headers(), NOW)).toBeUndefined();
  });

  it('any number of seconds', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (seconds) => {
        expect(waitAfter(String(seconds))).toBe(seconds * 1000);
      }),
    );
  });

  it('fractions of seconds', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), (whole, part) => {
        expect(waitAfter(`${whole}.${part}`)).toBeCloseTo(Number(`${whole}.${part}`) * 1000, 6);
      }),
    );
  });

  it('any HTTP date: what is past is now', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (seconds) => {
        const wait = waitAfter(new Date(NOW + seconds * 1000).toUTCString());
        expect(wait).toBe(Math.max(0, seconds * 1000));
      }),
    );
  });

  it('a reset as a moment, in seconds or milliseconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (seconds) => {
        const wait = Math.max(0, seconds * 1000);
        expect(reset(String(NOW / 1000 + seconds))).toBe(wait);
        expect(reset(String(NOW + seconds * 1000))).toBe(wait);
        expect(reset(new Date(NOW + seconds * 1000).toISOString())).toBe(wait);
      }),
    );
  });

  it.each(['', ' ', '-1', '+5', '1e9', '1,5', '0x10', 'NaN', 'Infinity', '12 seconds later', 'tomorrow', '2026', '1.2.3', '5s'])(
    'junk: %j',
    (value) => {
      const wait = waitAfter(value);
      if (value === '2026') expect(wait).toBe(2_026_000);
      else expect(wait).toBeUndefined();
    },
  );

  it('never gives anything but a wait or nothing, whatever stands there', () => {
    const text = fc.string({ unit: fc.constantFrom(...' -+.:,/0123456789eETZGMxJanWed'.split('')), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const wait = retryAfterMs(new Headers({ 'retry-after': a, 'x-ratelimit-reset': b }), NOW);
        if (wait !== undefined) {
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(wait)).toBe(true);
        }
      }),
    );
  });
});

describe('backoffMs', () => {
  it('is never below nothing nor above its bounds', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.nat(60_000),
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 0.999_999, noNaN: true }),
        (baseMs, maxMs, attempt, random) => {
          const wait = backoffMs(resolveRetry({ baseMs, maxMs }), attempt, () => random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(Math.min(maxMs, baseMs * 2 ** (attempt - 1)));
        },
      ),
    );
  });

  it('uses all of its range', () => {
    const retry = resolveRetry({ baseMs: 100, maxMs: 1000 });
    expect(backoffMs(retry, 3, () => 0)).toBe(0);
    expect(backoffMs(retry, 3, () => 1)).toBe(400);
    expect(backoffMs(retry, 9, () => 1)).toBe(1000);
  });
});

describe('resolveRetry', () => {
  it('later layers win, field by field; undefined says nothing; false is one attempt', () => {
    expect(resolveRetry()).toEqual({ attempts: 3, baseMs: 500, maxMs: 20_000, on: undefined });
    expect(resolveRetry({ attempts: 5, baseMs: 1 }, { attempts: 2 })).toMatchObject({ attempts: 2, baseMs: 1 });
    expect(resolveRetry({ attempts: 5 }, undefined)).toMatchObject({ attempts: 5 });
    expect(resolveRetry({ attempts: 5 }, { attempts: undefined })).toMatchObject({ attempts: 5 });
    expect(resolveRetry({ attempts: 5 }, false)).toMatchObject({ attempts: 1 });
    expect(resolveRetry(false, { baseMs: 7 })).toMatchObject({ attempts: 1, baseMs: 7 });
    expect(resolveRetry(false, { attempts: 2 })).toMatchObject({ attempts: 2 });
  });

  it.each([
    [{ attempts: 0 }],
    [{ attempts: -1 }],
    [{ attempts: 2.5 }],
    [{ attempts: Number.NaN }],
    [{ attempts: Number.POSITIVE_INFINITY }],
    [{ baseMs: -1 }],
    [{ maxMs: Number.NaN }],
  ])('%j is nonsense', (options) => {
    expect(() => resolveRetry(options)).toThrow(ConfigurationError);
  });
});

describe('what may be repeated', () => {
  const http = (status: number, Class: typeof HttpError | typeof ServerError | typeof RateLimitError = HttpError) =>
    new Class('x', { status, headers: new Headers() });
  const refused = (retryAfterMs: number) => new ServerError('x', { status: 503, headers: new Headers(), retryAfterMs });
  const verdicts: [LearningPlatformError, string][] = [
    [new ConnectionError('x', { reached: false }), 'refused'],
    [new ConnectionError('x', { reached: true }), 'lost'],
    [new TimeoutError('x'), 'lost'],
    [http(429, RateLimitError), 'refused'],
    [refused(1000), 'refused'],
    [refused(0), 'refused'],
    [http(503, ServerError), 'lost'],
    [http(502, ServerError), 'lost'],
    [http(504, ServerError), 'lost'],
    [http(500, ServerError), 'lost'],
    [http(501, ServerError), 'final'],
    [http(404), 'final'],
    [new GraphQLResponseError('x', { status: 200, headers: new Headers(), errors: [], codes: [], data: null }), 'final'],
  ];
  it.each(verdicts)('%s', (error, verdict) => expect(verdictOf(error)).toBe(verdict));

  it('by what repeating does', () => {
    for (const effect of ['read', 'idempotent', 'write'] as const) {
      expect(mayRepeat('refused', effect)).toBe(true);
      expect(mayRepeat('lost', effect)).toBe(effect !== 'write');
      expect(mayRepeat('final', effect)).toBe(false);
    }
  });
});

describe('RetryBudget', () => {
  it('stays within its bounds whatever happens, and gives none that it does not have', () => {
    const step = fc.oneof(fc.constant('success'), fc.constant('retry'), fc.constant('timeout'), fc.constant('recovered'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const budget = new RetryBudget();
        for (const what of steps) {
          const before = budget.tokens;
          if (what === 'success') budget.giveBack(undefined);
          else if (what === 'recovered') budget.giveBack(RetryBudget.COST);
          else {
            const cost = what === 'timeout' ? RetryBudget.TIMEOUT_COST : RetryBudget.COST;
            const taken = budget.take(what === 'timeout' ? new TimeoutError('x') : new ConnectionError('x', { reached: true }));
            expect(taken).toBe(before >= cost ? cost : undefined);
          }
          expect(budget.tokens).toBeGreaterThanOrEqual(0);
          expect(budget.tokens).toBeLessThanOrEqual(RetryBudget.CAPACITY);
        }
      }),
    );
  });
});
