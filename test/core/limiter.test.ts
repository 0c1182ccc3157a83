import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWindowLimiter, LimitExceeded, type Permit, type RateLimitOptions } from '../../src/core/limits/limiter.js';
import type { RateWindow } from '../../src/core/limits/rate-window.js';
import type { Clock } from '../../src/core/time/clock.js';
import { FakeClock } from '../support/fake-clock.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** A signal that nobody aborts. */
const never = () => new AbortController().signal;
const answer = (status = 200, headers: Record<string, string> = {}) => ({ status, headers: new Headers(headers) });

/** Time for tests of many calls: nothing but microtasks happens between two timers. */
class QuickClock implements Clock {
  readonly #timers: { at: number; id: number; callback: () => void }[] = [];
  #lastId = 0;
  #now = 1_000_000;
  now = () => this.#now;
  setTimeout = (callback: () => void, ms: number) => {
    this.#lastId += 1;
    const timer = { at: this.#now + Math.max(0, ms), id: this.#lastId, callback };
    let index = this.#timers.length;
    while (index > 0 && this.#timers[index - 1]!.at > timer.at) index -= 1;
    this.#timers.splice(index, 0, timer);
    return timer.id;
  };
  clearTimeout = (id: unknown) => {
    const index = this.#timers.findIndex((timer) => timer.id === id);
    if (index >= 0) this.#timers.splice(index, 1);
  };
  get pending() {
    return this.#timers.length;
  }
  sleep = (ms: number) => new Promise<void>((resolve) => this.setTimeout(resolve, ms));
  /** Until nothing is left to wait for. */
  async run() {
    for (;;) {
      for (let i = 0; i < 20; i += 1) await Promise.resolve();
      const timer = this.#timers.shift();
      if (!timer) return;
      this.#now = Math.max(this.#now, timer.at);
      timer.callback();
    }
  }
}

/** A limiter, and a clock that only moves with `advance`. */
function still(options: RateLimitOptions) {
  const clock = new FakeClock();
  const limiter = createWindowLimiter(options, clock);
  const order: number[] = [];
  const permits: Permit[] = [];
  let calls = 0;
  const call = (points = 0, remainingMs = HOUR, signal: AbortSignal = never()) => {
    const id = calls++;
    const done = limiter.acquire(points, remainingMs, signal).then((permit) => {
      order.push(id);
      permits.push(permit);
      return permit;
    });
    done.catch(() => undefined);
    return done;
  };
  return { clock, limiter, order, permits, call };
}

describe('the shortest time', () => {
  const windows: RateWindow[] = [
    { limit: 600, intervalMs: MINUTE },
    { limit: 5_000, intervalMs: HOUR },
  ];
  const LATENCY = 380;
  const CALLS = 3_000;
  // 600 at 0, 60, 120, 180 and 240 s, and the last answer.
  const SHORTEST = (CALLS / 600 - 1) * MINUTE + LATENCY;

  /** Each refuses what is over a limit, as a platform would. */
  const judges = {
    sliding: (clock: Clock) => {
      const log: number[] = [];
      return () => {
        const now = clock.now();
        const full = windows.some(({ limit, intervalMs }) => log.length >= limit && now - log[log.length - limit]! < intervalMs);
        if (!full) log.push(now);
        return !full;
      };
    },
    'fixed, by the clock': (clock: Clock) => {
      const counts = windows.map(() => ({ window: -1, count: 0 }));
      return () => {
        for (const [i, { intervalMs }] of windows.entries()) {
          const window = Math.floor(clock.now() / intervalMs);
          if (counts[i]!.window !== window) counts[i] = { window, count: 0 };
        }
        const full = windows.some(({ limit }, i) => counts[i]!.count >= limit);
        if (!full) for (const one of counts) one.count += 1;
        return !full;
      };
    },
    'fixed, from the first request': (clock: Clock) => {
      const counts = windows.map(() => ({ ends: 0, count: 0 }));
      return () => {
        for (const [i, { intervalMs }] of windows.entries()) {
          if (counts[i]!.ends <= clock.now()) counts[i] = { ends: clock.now() + intervalMs, count: 0 };
        }
        const full = windows.some(({ limit }, i) => counts[i]!.count >= limit);
        if (!full) for (const one of counts) one.count += 1;
        return !full;
      };
    },
  };

  it.each(
    Object.entries(judges).flatMap(([name, judge]) => [0, LATENCY / 2, LATENCY].map((countedAfter) => ({ name, judge, countedAfter }))),
  )('3,000 calls within 2 % of it, none refused: $name windows, counted after $countedAfter ms', async ({ judge, countedAfter }) => {
    const clock = new QuickClock();
    const limiter = createWindowLimiter({ windows }, clock);
    const accept = judge(clock);
    const began = clock.now();
    let refused = 0;
    const calls = Array.from({ length: CALLS }, async () => {
      const permit = await limiter.acquire(0, HOUR, never());
      if (countedAfter) await clock.sleep(countedAfter);
      if (!accept()) refused += 1;
      if (countedAfter < LATENCY) await clock.sleep(LATENCY - countedAfter);
      permit.release(answer());
    });
    await clock.run();
    await Promise.all(calls);
    expect(refused).toBe(0);
    expect((clock.now() - began) / SHORTEST).toBeGreaterThanOrEqual(1);
    expect((clock.now() - began) / SHORTEST).toBeLessThan(1 / 0.98);
    expect(clock.pending).toBe(0);
  });

  it('a full window of 5,000 costs no more a call than an empty one', async () => {
    const clock = new QuickClock();
    const limiter = createWindowLimiter({ windows: [{ limit: 5_000, intervalMs: 5_000 }], concurrency: 1 }, clock);
    const perCall = async (count: number) => {
      const began = performance.now();
      for (let i = 0; i < count; i += 1) {
        const permit = await limiter.acquire(0, HOUR, never());
        await new Promise<void>((resolve) => {
          clock.setTimeout(resolve, 1);
          void clock.run();
        });
        permit.release();
      }
      return (performance.now() - began) / count;
    };
    await perCall(500);
    const empty = await perCall(500);
    await perCall(4_000);
    const full = await perCall(500);
    expect(full).toBeLessThan(empty * 5 + 0.05);
  });
});

describe('whatever happens', () => {
  const window = fc.record({
    limit: fc.integer({ min: 1, max: 12 }),
    intervalMs: fc.integer({ min: 1, max: 300 }),
    unit: fc.constantFrom('requests' as const, 'points' as const, undefined),
  });
  const call = fc.record({
    after: fc.integer({ min: 0, max: 60 }),
    latency: fc.integer({ min: 0, max: 120 }),
    points: fc.integer({ min: 0, max: 12 }),
    /** What it costs indeed, as a part of what was thought. */
    part: fc.constantFrom(undefined, 0, 0.5, 1),
    abortAfter: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined, freq: 4 }),
  });
  const scenario = fc.record({
    windows: fc.array(window, { minLength: 1, maxLength: 3 }),
    concurrency: fc.integer({ min: 1, max: 6 }),
    calls: fc.array(call, { minLength: 1, maxLength: 60 }),
  });
  type Call = Parameters<Parameters<typeof call.map>[0]>[0];

  async function play({ windows, concurrency, calls }: { windows: RateWindow[]; concurrency: number; calls: Call[] }, probe = false) {
    const clock = new QuickClock();
    const limiter = createWindowLimiter({ windows, concurrency }, clock);
    const granted: { id: number; points: number; sent: number; settled: number }[] = [];
    const ends: string[] = [];
    let most = 0;
    const one = async (id: number, { latency, points, part, abortAfter }: Call) => {
      const controller = new AbortController();
      let permit: Permit;
      const asked = clock.now();
      const early = probe
        ? await limiter.acquire(points, -1, never()).then(
            () => 0,
            (error: LimitExceeded) => error.waitMs,
          )
        : 0;
      try {
        const waiting = limiter.acquire(points, Infinity, controller.signal);
        if (abortAfter !== undefined && !probe) clock.setTimeout(() => controller.abort(new Error('left')), abortAfter);
        permit = await waiting;
      } catch (error) {
        ends[id] = error instanceof LimitExceeded ? 'never' : (error as Error).message;
        return;
      }
      const sent = clock.now();
      if (probe) expect(early).toBeLessThanOrEqual(sent - asked);
      const cost = part === undefined ? points : Math.floor(points * part);
      const entry = { id, points: cost, sent, settled: Infinity };
      granted.push(entry);
      most = Math.max(most, limiter.state().running);
      await clock.sleep(latency);
      entry.settled = clock.now();
      permit.release(answer(200, part === undefined ? {} : { 'X-Complexity-Cost': String(cost) }));
      permit.release();
      ends[id] = 'done';
    };
    let at = 0;
    const all: Promise<void>[] = [];
    for (const [id, it] of calls.entries()) {
      at += it.after;
      all.push(clock.sleep(at).then(() => one(id, it)));
    }
    await clock.run();
    await Promise.all(all);
    return { clock, limiter, granted, ends, most };
  }

  it('no limit is exceeded, wherever between sending and answer the platform counts', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (it) => {
        const { granted } = await play(it);
        for (const { limit, intervalMs, unit } of it.windows) {
          for (const { settled } of granted) {
            // All that can be counted in the span that begins with this answer.
            const countable = granted.filter((other) => other.settled >= settled && other.sent <= settled + intervalMs);
            const units = countable.reduce((sum, other) => sum + (unit === 'points' ? other.points : 1), 0);
            expect(units).toBeLessThanOrEqual(limit);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('calls go in order, each comes to an end, and nothing is left behind', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (it) => {
        const { clock, limiter, granted, ends, most } = await play(it);
        expect(granted.map(({ id }) => id)).toEqual(granted.map(({ id }) => id).sort((a, b) => a - b));
        expect(most).toBeLessThanOrEqual(it.concurrency);
        const widest = Math.min(...it.windows.map(({ limit, unit }) => (unit === 'points' ? limit : Infinity)));
        for (const [id, { points, abortAfter }] of it.calls.entries()) {
          if (points > widest) expect(ends[id]).toBe('never');
          else if (abortAfter === undefined) expect(ends[id]).toBe('done');
          else expect(['done', 'left']).toContain(ends[id]);
        }
        expect(limiter.state()).toMatchObject({ running: 0, queued: 0 });
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('the wait it fails with is never longer than the wait would have been', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (it) => void (await play(it, true))),
      { numRuns: 300 },
    );
  });
});

describe('failing at once', () => {
  it('says how long the wait would be', async () => {
    const { clock, call, permits } = still({ windows: [{ limit: 2, intervalMs: MINUTE }], concurrency: 9 });
    await call();
    await clock.advance(1_000);
    await call();
    for (const permit of permits) permit.release();
    await clock.advance(9_000);
    await expect(call(0, 30_000)).rejects.toMatchObject({ waitMs: 51_001 });
    await expect(call(0, 30_000)).rejects.toBeInstanceOf(LimitExceeded);
  });

  it('counts the queue, lap by lap', async () => {
    const { call, permits } = still({ windows: [{ limit: 10, intervalMs: MINUTE }], concurrency: 99 });
    await Promise.all(Array.from({ length: 10 }, () => call()));
    for (const permit of permits) permit.release();
    for (let i = 0; i < 25; i += 1) void call();
    // The 26th in line is in the third lap.
    await expect(call(0, 2 * MINUTE)).rejects.toMatchObject({ waitMs: 3 * MINUTE + 1 });
  });

  it('a call that no window is ever wide enough for', async () => {
    const { call, limiter } = still({ windows: [{ limit: 1_000, intervalMs: MINUTE, unit: 'points' }] });
    await expect(call(1_001, Infinity)).rejects.toMatchObject({ waitMs: Infinity });
    expect(limiter.state()).toMatchObject({ running: 0, queued: 0 });
  });

  it('also those who already wait, when the platform asks for a longer pause than they have', async () => {
    const { clock, call, permits, limiter } = still({ windows: [{ limit: 600, intervalMs: MINUTE }], concurrency: 1 });
    await call();
    const hasTwoMinutes = call(0, 120_000);
    const hasTwoHours = call(0, 2 * HOUR);
    permits[0]!.release(answer(429, { 'Retry-After': '3600' }));
    await expect(hasTwoMinutes).rejects.toMatchObject({ waitMs: HOUR });
    await expect(call(0, 120_000)).rejects.toMatchObject({ waitMs: HOUR });
    expect(limiter.state()).toMatchObject({ queued: 1, windows: [{ remaining: 0, resetMs: HOUR }] });
    await clock.advance(HOUR);
    await hasTwoHours;
    expect(clock.pending).toBe(0);
  });
});

describe('leaving the queue', () => {
  it('an aborted caller gets the reason of the signal, and those behind move up', async () => {
    const { clock, call, order, permits, limiter } = still({ concurrency: 1 });
    const controller = new AbortController();
    const reason = new Error('mine');
    await call();
    const second = call(0, HOUR, controller.signal);
    void call();
    expect(limiter.state()).toMatchObject({ running: 1, queued: 2 });
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    expect(limiter.state()).toMatchObject({ running: 1, queued: 1 });
    permits[0]!.release();
    await clock.settle();
    expect(order).toEqual([0, 2]);
  });

  it('the last to leave takes the timer along', async () => {
    const { clock, call, permits } = still({ windows: [{ limit: 1, intervalMs: MINUTE }] });
    (await call()) && permits[0]!.release();
    const controller = new AbortController();
    const waiting = [call(0, HOUR, controller.signal), call(0, HOUR, controller.signal)];
    expect(clock.pending).toBe(1);
    controller.abort();
    await Promise.allSettled(waiting);
    expect(clock.pending).toBe(0);
  });

  it('a call that has its permit no longer listens to the signal', async () => {
    const { call } = still({ concurrency: 2 });
    const { signal } = new AbortController();
    await call(0, HOUR, signal);
    await call(0, HOUR, signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('a signal that is already aborted', async () => {
    const { call, limiter } = still({});
    await expect(call(0, HOUR, AbortSignal.abort('gone'))).rejects.toBe('gone');
    expect(limiter.state().running).toBe(0);
  });

  it('a cheap call starts as soon as the expensive one before it has left', async () => {
    const { clock, call, order } = still({ windows: [{ limit: 100, intervalMs: MINUTE, unit: 'points' }] });
    await call(50);
    const controller = new AbortController();
    call(60, HOUR, controller.signal).catch(() => undefined);
    void call(50);
    await clock.settle();
    expect(order).toEqual([0]);
    controller.abort();
    await clock.settle();
    expect(order).toEqual([0, 2]);
  });
});

describe('what the platform says', () => {
  const points = { limit: 1_000, intervalMs: MINUTE, unit: 'points' as const };

  it('a 429 pauses everybody until Retry-After, or an hour at most', async () => {
    const { clock, call, order, permits } = still({});
    await call();
    permits[0]!.release(answer(429, { 'Retry-After': '2.5' }));
    void call();
    await clock.advance(2_499);
    expect(order).toEqual([0]);
    await clock.advance(1);
    expect(order).toEqual([0, 1]);
    permits[1]!.release(answer(429, { 'Retry-After': '999999999' }));
    await expect(call(0, 1_000)).rejects.toMatchObject({ waitMs: HOUR });
  });

  it('a 429 without a time does not', async () => {
    const { call, order, permits } = still({});
    await call();
    permits[0]!.release(answer(429));
    await call();
    expect(order).toEqual([0, 1]);
  });

  it('X-Complexity-Cost replaces what was thought', async () => {
    const { call, permits, limiter } = still({ windows: [points] });
    await call(400);
    expect(limiter.state().windows[0]!.remaining).toBe(600);
    permits[0]!.release(answer(200, { 'X-Complexity-Cost': '150' }));
    expect(limiter.state().windows[0]!.remaining).toBe(850);
  });

  it('X-RateLimit-Remaining lowers what is left until X-RateLimit-Reset, and never raises it', async () => {
    const { clock, call, order, permits, limiter } = still({ windows: [points] });
    await call(100);
    permits[0]!.release(answer(200, { 'X-RateLimit-Remaining': '300', 'X-RateLimit-Reset': '20' }));
    expect(limiter.state().windows[0]).toMatchObject({ remaining: 300, resetMs: 0 });
    await call(100);
    permits[1]!.release(answer(200, { 'X-RateLimit-Remaining': '900', 'X-RateLimit-Reset': '20' }));
    expect(limiter.state().windows[0]!.remaining).toBe(200);
    await expect(call(500, 19_999)).rejects.toMatchObject({ waitMs: 20_000 });
    void call(500, 20_000);
    await clock.advance(20_000);
    expect(order).toHaveLength(3);
    expect(limiter.state().windows[0]!.remaining).toBe(300);
  });

  it('a reset further away than the window is long is not believed', async () => {
    const { clock, call, permits, limiter } = still({ windows: [points] });
    await call(100);
    permits[0]!.release(answer(200, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '86400' }));
    expect(limiter.state().windows[0]).toMatchObject({ remaining: 0, resetMs: MINUTE });
    await clock.advance(MINUTE + 1);
    expect(limiter.state().windows[0]).toMatchObject({ remaining: 1_000, resetMs: 0 });
  });

  it.each(['', 'many', '-5', 'NaN'])('nonsense changes nothing: %j', async (value) => {
    const { call, permits, limiter } = still({ windows: [points] });
    await call(100);
    permits[0]!.release(answer(200, { 'X-RateLimit-Remaining': value, 'X-RateLimit-Reset': value, 'X-Complexity-Cost': value }));
    expect(limiter.state().windows[0]!.remaining).toBe(900);
  });

  it('windows of requests have nothing to do with points', async () => {
    const { call, permits, limiter } = still({ windows: [{ limit: 10, intervalMs: MINUTE }, points] });
    await call(400);
    permits[0]!.release(answer(200, { 'X-RateLimit-Remaining': '5', 'X-RateLimit-Reset': '20' }));
    expect(limiter.state().windows.map(({ remaining }) => remaining)).toEqual([9, 5]);
  });
});

describe('state', () => {
  it('returns the remaining units and when the next one comes free', async () => {
    const { clock, call, permits, limiter } = still({ windows: [{ limit: 2, intervalMs: MINUTE }] });
    const window = { limit: 2, intervalMs: MINUTE, unit: 'requests' };
    expect(limiter.state()).toEqual({ windows: [{ ...window, remaining: 2, resetMs: 0 }], running: 0, queued: 0 });
    await call();
    await call();
    void call();
    expect(limiter.state()).toEqual({ windows: [{ ...window, remaining: 0, resetMs: MINUTE }], running: 2, queued: 1 });
    permits[0]!.release();
    await clock.advance(20_000);
    expect(limiter.state()).toEqual({ windows: [{ ...window, remaining: 0, resetMs: 40_001 }], running: 1, queued: 1 });
  });

  it('a clock that is set back does not stretch the windows', async () => {
    let offset = 0;
    const inner = new FakeClock();
    const clock: Clock = { now: () => inner.now() + offset, setTimeout: inner.setTimeout, clearTimeout: inner.clearTimeout };
    const limiter = createWindowLimiter({ windows: [{ limit: 1, intervalMs: MINUTE }] }, clock);
    (await limiter.acquire(0, HOUR, never())).release();
    offset = -24 * HOUR;
    const second = limiter.acquire(0, 2 * MINUTE, never());
    await inner.advance(MINUTE + 1);
    await second;
  });

  it.each([
    { concurrency: 0 },
    { concurrency: Number.NaN },
    { windows: [{ limit: 0, intervalMs: 1 }] },
    { windows: [{ limit: 1, intervalMs: -1 }] },
    { windows: [{ limit: Number.NaN, intervalMs: 1 }] },
  ])('nonsense is refused: %j', (options) => {
    expect(() => createWindowLimiter(options, new FakeClock())).toThrow(/rateLimit/);
  });
});

describe('with a store', () => {
  const windows = [{ limit: 1, intervalMs: MINUTE }];

  it('asks the store for the first call in the queue, waits as long as it says, and asks again', async () => {
    const asked: unknown[] = [];
    const answers = [0, 700, 300, 0];
    const take = async (...args: unknown[]) => {
      asked.push(args);
      return answers.shift() ?? 0;
    };
    const { clock, call, order } = still({ windows, store: { take } });
    void call(7);
    void call(8);
    void call(9);
    await clock.settle();
    expect(order).toEqual([0]);
    expect(asked).toEqual([
      [windows, { requests: 1, points: 7 }],
      [windows, { requests: 1, points: 8 }],
    ]);
    await clock.advance(999);
    expect(order).toEqual([0]);
    await clock.advance(1);
    expect(order).toEqual([0, 1, 2]);
    expect(asked).toHaveLength(5);
    expect(clock.pending).toBe(0);
  });

  it('fails at once when the store asks for more time than there is', async () => {
    const { call, limiter } = still({ windows, store: { take: async () => 60_000 } });
    await expect(call(0, 59_999)).rejects.toMatchObject({ waitMs: 60_000 });
    expect(limiter.state()).toMatchObject({ running: 0, queued: 0 });
  });

  it('what was taken for a caller who left is the next one’s', async () => {
    let open: (ms: number) => void = () => undefined;
    let asked = 0;
    const { clock, call, order, limiter } = still({
      windows,
      store: {
        take: () => {
          asked += 1;
          return new Promise((resolve) => {
            open = resolve;
          });
        },
      },
    });
    const controller = new AbortController();
    call(0, HOUR, controller.signal).catch(() => undefined);
    await clock.settle();
    controller.abort();
    expect(limiter.state().queued).toBe(0);
    open(0);
    await call();
    expect(order).toEqual([1]);
    expect(asked).toBe(1);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
  ])('a store that %s fails the call, not those behind it', async (_, fail) => {
    let calls = 0;
    const { call } = still({ windows, store: { take: () => (calls++ === 0 ? fail() : Promise.resolve(0)) } });
    const first = call();
    const second = call();
    await expect(first).rejects.toThrow('down');
    await second;
  });

  it('keeps the bound of requests under way', async () => {
    const { clock, call, order, permits } = still({ windows, concurrency: 2, store: { take: async () => 0 } });
    for (let i = 0; i < 3; i += 1) void call();
    await clock.settle();
    expect(order).toEqual([0, 1]);
    permits[0]!.release();
    await clock.settle();
    expect(order).toEqual([0, 1, 2]);
  });
});

describe('take', () => {
  const clock = new QuickClock();

  it('gives a permit at once where there is room, and holds the place', () => {
    const limiter = createWindowLimiter({ windows: [{ limit: 2, intervalMs: MINUTE }], concurrency: 5 }, clock);
    const first = limiter.take(1);
    const second = limiter.take(1);
    expect(first && second).toBeDefined();
    expect(limiter.take(1)).toBeUndefined();
    first?.release(answer());
    // A place comes free a whole window after the end of the request that had it.
    expect(limiter.take(1)).toBeUndefined();
    expect(limiter.state()).toMatchObject({ running: 1, queued: 0 });
    second?.release(answer());
  });

  it('jumps no queue, exceeds no concurrency and asks no store', async () => {
    const narrow = createWindowLimiter({ concurrency: 1 }, clock);
    const holder = narrow.take(1);
    expect(narrow.take(1)).toBeUndefined();
    const waiting = narrow.acquire(1, MINUTE, never());
    holder?.release(answer());
    const next = await waiting;
    expect(narrow.state()).toMatchObject({ running: 1, queued: 0 });
    expect(narrow.take(1)).toBeUndefined();
    next.release(answer());
    const shared = createWindowLimiter({ store: { take: async () => 0 } }, clock);
    expect(shared.take(1)).toBeUndefined();
  });
});
