import fc from 'fast-check';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FlexibleLimiterOptions, rateLimiterFlexibleStore } from '../../src/quota.js';
import { mostIn } from '../support/most-in.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const request = { requests: 1, points: 0 };
const points = (points: number) => ({ requests: 1, points });

/** Processes share a store: each has an adapter and limiters of its own, over one memory. */
function processes(count: number, options = {}) {
  const memories = new Map<string, RateLimiterMemory>();
  const make = (made: FlexibleLimiterOptions) => {
    const memory = memories.get(made.keyPrefix) ?? new RateLimiterMemory(made);
    memories.set(made.keyPrefix, memory);
    return memory;
  };
  return Array.from({ length: count }, () => rateLimiterFlexibleStore(make, options));
}

describe('in one process', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('allows a burst of the whole limit, then returns how long to wait', async () => {
    const [store] = processes(1);
    const windows = [{ limit: 600, intervalMs: MINUTE }];
    for (let i = 0; i < 600; i += 1) expect(await store!.take(windows, request)).toBe(0);
    vi.advanceTimersByTime(10_000);
    expect(await store!.take(windows, request)).toBe(51_000);
    vi.advanceTimersByTime(51_001);
    expect(await store!.take(windows, request)).toBe(0);
  });

  it('takes from all windows or from none', async () => {
    const [store] = processes(1);
    const narrow = { limit: 2, intervalMs: HOUR };
    const wide = { limit: 3, intervalMs: MINUTE };
    for (let i = 0; i < 2; i += 1) expect(await store!.take([wide, narrow], request)).toBe(0);
    for (let i = 0; i < 5; i += 1) expect(await store!.take([wide, narrow], request)).toBeGreaterThan(MINUTE);
    // What was refused has left the third place of the wide one free.
    expect(await store!.take([wide], request)).toBe(0);
    expect(await store!.take([wide], request)).toBeGreaterThan(0);
  });

  it('a process that was away does not wait for a place that others took meanwhile', async () => {
    const [a, b] = processes(2);
    const windows = [{ limit: 2, intervalMs: MINUTE }];
    for (const store of [b, b]) expect(await store!.take(windows, request)).toBe(0);
    expect(await a!.take(windows, request)).toBeGreaterThan(0);
    vi.advanceTimersByTime(2 * MINUTE);
    // The other process goes round, over the place that the first was about to get.
    expect(await b!.take(windows, request)).toBe(0);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(await b!.take(windows, request)).toBe(0);
    expect(await a!.take(windows, request)).toBe(0);
  });

  it('points come and go together with requests', async () => {
    const [store] = processes(1);
    const windows = [
      { limit: 2_500, intervalMs: MINUTE },
      { limit: 100_000, intervalMs: MINUTE, unit: 'points' as const },
    ];
    let taken = 0;
    const moments: number[] = [];
    for (const end = Date.now() + 3 * MINUTE; Date.now() < end; ) {
      const wait = await store!.take(windows, points(1_000));
      if (wait === 0) moments.push(Date.now());
      else vi.advanceTimersByTime(wait);
      taken += wait === 0 ? 1 : 0;
    }
    expect(mostIn(moments, MINUTE)).toBeLessThanOrEqual(100);
    // Parts of a window cost some of it.
    expect(taken).toBeGreaterThan(3 * 75);
    await expect(store!.take(windows, points(50_000))).rejects.toThrow(/50000 points/);
  });

  it('one that is too expensive does not block a cheap one', async () => {
    const [store] = processes(1);
    const windows = [{ limit: 1_000, intervalMs: MINUTE, unit: 'points' as const }];
    expect(await store!.take(windows, points(90))).toBe(0);
    expect(await store!.take(windows, points(60))).toBeGreaterThan(0);
    expect(await store!.take(windows, points(10))).toBe(0);
  });

  it('several processes stay within every window together, whenever they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ limit: fc.integer({ min: 1, max: 9 }), intervalMs: fc.integer({ min: 1, max: 20_000 }) }), {
          minLength: 1,
          maxLength: 2,
        }),
        fc.array(fc.record({ by: fc.nat(2), after: fc.nat(4_000) }), { maxLength: 80 }),
        fc.constantFrom('requests' as const, 'points' as const),
        async (windows, calls, unit) => {
          const stores = processes(3, { latencyMs: 0 });
          const moments: number[] = [];
          for (const { by, after } of calls) {
            vi.advanceTimersByTime(after);
            const one = windows.map((window) => ({ ...window, unit }));
            const wait = await stores[by]!.take(one, points(1)).catch(() => 1);
            if (wait === 0) moments.push(Date.now());
          }
          for (const { limit, intervalMs } of windows) expect(mostIn(moments, intervalMs)).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it('of callers at the same moment, those that must wait have one place in the line', async () => {
    const drawn = vi.fn();
    const store = rateLimiterFlexibleStore((options) => {
      const memory = new RateLimiterMemory(options);
      return {
        reward: memory.reward.bind(memory),
        consume: (key, units) => {
          if (options.keyPrefix.endsWith(':turn')) drawn();
          return memory.consume(key, units);
        },
      };
    });
    const windows = [{ limit: 5, intervalMs: MINUTE }];
    const waits = await Promise.all(Array.from({ length: 8 }, () => store.take(windows, request)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
    expect(drawn).toHaveBeenCalledTimes(6);
  });

  it('what has come free by itself is not given back as well', async () => {
    let delayMs = 0;
    const store = rateLimiterFlexibleStore((options) => {
      const memory = new RateLimiterMemory(options);
      return {
        reward: memory.reward.bind(memory),
        consume: (key, units) => {
          // The store is slow to answer, so that the other window’s units are long gone.
          if (options.keyPrefix.includes('3600000:place')) vi.advanceTimersByTime(delayMs);
          return memory.consume(key, units);
        },
      };
    });
    const short = { limit: 1, intervalMs: 1_000 };
    const long = { limit: 1, intervalMs: HOUR };
    expect(await store.take([long], request)).toBe(0);
    delayMs = 5_000;
    expect(await store.take([short, long], request)).toBeGreaterThan(0);
    expect(await store.take([short], request)).toBe(0);
    expect(await store.take([short], request)).toBeGreaterThan(0);
  });

  it('a store that is down fails the call and gives back what was taken; it may come back', async () => {
    let down = true;
    const memories = new Map<string, RateLimiterMemory>();
    const store = rateLimiterFlexibleStore((options) => {
      if (options.keyPrefix.includes('3600000')) {
        if (down) throw new Error('connection lost');
      }
      const memory = new RateLimiterMemory(options);
      memories.set(options.keyPrefix, memory);
      return memory;
    });
    const windows = [
      { limit: 1, intervalMs: MINUTE },
      { limit: 5, intervalMs: HOUR },
    ];
    await expect(store.take(windows, request)).rejects.toThrow('connection lost');
    down = false;
    expect(await store.take(windows, request)).toBe(0);
  });
});
