import type { RateLimitStore, RateWindow } from './core/limits/index.js';

export type { RateLimitOptions, RateLimitStore, RateWindow } from './core/limits/index.js';

/** Options for a limiter of rate-limiter-flexible. Pass all of them to its constructor. */
export interface FlexibleLimiterOptions {
  keyPrefix: string;
  points: number;
  /** An integer number of seconds; 0 for no expiry. */
  duration: number;
}

/** The methods of a rate-limiter-flexible limiter that the store calls. */
export interface FlexibleLimiter {
  consume(key: string, points?: number): Promise<{ readonly msBeforeNext: number; readonly consumedPoints: number }>;
  reward(key: string, points?: number): Promise<unknown>;
}

export interface FlexibleStoreOptions {
  /** Prefix of the stored keys. Use the same name in all processes that share an organization's keys. Default: `learning-platforms`. */
  name?: string | undefined;
  /** Maximum time from a permit until the platform counts the request, in milliseconds. Default: 1,000. */
  latencyMs?: number | undefined;
}

/** Units are returned only if their window certainly has not ended. Otherwise, they would increase the limit of the next window. */
const MARGIN_MS = 1_000;
/** The largest count that fits into the integer column of an SQL store. */
const UNLIMITED = 2_147_483_647;
/** Number of short windows that a window of points is divided into. */
const PARTS = 10;

/** The result of taking units: the time to wait in milliseconds (0 for none), and a function that returns the units. */
interface Taken {
  readonly wait: number;
  readonly undo: () => Promise<unknown>;
}

/** One window in the store. */
interface Meter {
  take(cost: { requests: number; points: number }): Promise<Taken>;
  /** Called when the call is sent. */
  commit(): void;
}

type Make = (options: FlexibleLimiterOptions) => FlexibleLimiter | Promise<FlexibleLimiter>;

const nothing = async () => undefined;

async function consume(limiter: FlexibleLimiter, key: string, units: number): Promise<Taken> {
  const requestedAt = Date.now();
  const giveBack = (msLeft: number) => async () => {
    if (Date.now() - requestedAt < msLeft - MARGIN_MS) await limiter.reward(key, units).catch(() => undefined);
  };
  try {
    const { msBeforeNext } = await limiter.consume(key, units);
    return { wait: 0, undo: giveBack(msBeforeNext) };
  } catch (refusal) {
    const wait = (refusal as { msBeforeNext?: unknown } | undefined)?.msBeforeNext;
    if (refusal instanceof Error || typeof wait !== 'number') throw refusal;
    // The limiter has counted the refused units as well, and they would block cheaper calls.
    if (units > 1) await giveBack(wait)();
    return { wait: Math.max(1, wait), undo: nothing };
  }
}

/**
 * The windows of the limiters can start at any time, so up to twice the limit could pass around the boundary of two windows. Therefore, each
 * request of a window gets a numbered slot, which is reserved for the length of the window. A counter determines the next slot.
 */
async function places(make: Make, { limit, intervalMs }: RateWindow, key: string, latencyMs: number): Promise<Meter> {
  const turns = await make({ keyPrefix: `${key}:turn`, points: UNLIMITED, duration: 0 });
  const taken = await make({ keyPrefix: `${key}:place`, points: 1, duration: Math.ceil((intervalMs + latencyMs) / 1000) });
  let turn: number | undefined;
  /** The known time when the slot of `turn` becomes available. */
  let freeAt = Infinity;
  const next = async () => {
    turn ??= (await turns.consume('next', 1)).consumedPoints;
    return consume(taken, String(turn % limit), 1);
  };
  return {
    async take() {
      let result = await next();
      // If this process was slow, other processes may have used all slots, including this one.
      if (result.wait > 0 && Date.now() + result.wait > freeAt + MARGIN_MS) {
        turn = undefined;
        result = await next();
      }
      freeAt = Date.now() + result.wait;
      return result;
    },
    commit() {
      turn = undefined;
      freeAt = Infinity;
    },
  };
}

/** One slot per point would be too many. The window is divided into parts. Their shares fit the limit even when all parts are full. */
async function parts(make: Make, { limit, intervalMs }: RateWindow, key: string, latencyMs: number): Promise<Meter> {
  const seconds = Math.ceil((intervalMs + latencyMs) / 1000);
  const duration = Math.ceil(seconds / PARTS);
  // The maximum number of parts that start in any interval, plus one earlier part that overlaps it.
  const points = Math.floor((limit + 1) / (Math.ceil(seconds / duration) + 1));
  const limiter = await make({ keyPrefix: key, points, duration });
  return {
    async take(cost) {
      const units = Math.ceil(cost.points);
      if (units > points)
        throw new Error(`a call costs ${units} points, more than the shared limit of ${limit} points in ${intervalMs} ms allows at once`);
      return units > 0 ? consume(limiter, 'used', units) : { wait: 0, undo: nothing };
    },
    commit() {},
  };
}

/**
 * A rate limit store for all processes that share a key, in any database that rate-limiter-flexible supports: Redis, Postgres, Memcached
 * and more. Together, the processes stay within the limit in every interval of the window's length. A permit requires one or two
 * store requests for each window. When the store fails, the call fails, unless the limiters have an `insuranceLimiter`.
 *
 * @param limiter Creates a limiter of any rate-limiter-flexible class with the given options.
 *
 * @example
 * ```ts
 * import { Redis } from 'ioredis';
 * import { RateLimiterRedis } from 'rate-limiter-flexible';
 * import { rateLimiterFlexibleStore } from 'learning-platforms/quota';
 * import { createSkilljarClient } from 'learning-platforms/skilljar';
 *
 * const redis = new Redis('redis://localhost');
 * const store = rateLimiterFlexibleStore((options) => new RateLimiterRedis({ storeClient: redis, ...options }), { name: 'acme' });
 * const skilljar = createSkilljarClient({ apiKey, rateLimit: { store } });
 * ```
 */
export function rateLimiterFlexibleStore(
  limiter: (options: FlexibleLimiterOptions) => FlexibleLimiter | Promise<FlexibleLimiter>,
  { name = 'learning-platforms', latencyMs = 1_000 }: FlexibleStoreOptions = {},
): RateLimitStore {
  const meters = new Map<string, Promise<Meter>>();

  const meter = (window: RateWindow): Promise<Meter> => {
    const { unit = 'requests', limit, intervalMs } = window;
    const key = `${name}:${unit}:${limit}:${intervalMs}`;
    let found = meters.get(key);
    if (!found) {
      found = (unit === 'points' ? parts : places)(limiter, window, key, latencyMs);
      meters.set(key, found);
      // Try again with the next call: the store may be available again.
      found.catch(() => meters.delete(key));
    }
    return found;
  };

  const takeAll: RateLimitStore['take'] = async (windows, cost) => {
    const taken: Taken[] = [];
    const giveBack = () => Promise.all(taken.map(({ undo }) => undo()));
    try {
      const all = await Promise.all(windows.map(meter));
      for (const one of all) {
        const result = await one.take(cost);
        if (result.wait > 0) {
          await giveBack();
          return result.wait;
        }
        taken.push(result);
      }
      for (const one of all) one.commit();
      return 0;
    } catch (error) {
      await giveBack();
      throw error;
    }
  };

  // One at a time, because a slot is identified only by its number until it is taken.
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(windows, cost) {
      const result = last.then(() => takeAll(windows, cost));
      last = result.catch(() => undefined);
      return result;
    },
  };
}
