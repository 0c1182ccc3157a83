import type { RateLimitStore, RateWindow } from './core/limits/index.js';

export type { RateLimitOptions, RateLimitStore, RateWindow } from './core/limits/index.js';

/** What a limiter of rate-limiter-flexible is made with here; hand all of it on. */
export interface FlexibleLimiterOptions {
  keyPrefix: string;
  points: number;
  /** Whole seconds; 0: for ever. */
  duration: number;
}

/** What is used of a limiter of rate-limiter-flexible. */
export interface FlexibleLimiter {
  consume(key: string, points?: number): Promise<{ readonly msBeforeNext: number; readonly consumedPoints: number }>;
  reward(key: string, points?: number): Promise<unknown>;
}

export interface FlexibleStoreOptions {
  /** Names what the limits belong to: processes that use one organisation's keys give one name, others another. Default: `learning-platforms`. */
  name?: string | undefined;
  /** Milliseconds that may pass between a permit and the moment the platform counts the request. Default: 1,000. */
  latencyMs?: number | undefined;
}

/** Taken units may be given back while they surely still exist: afterwards that would be credit for the next window. */
const SURE_MS = 1_000;
/** The largest count that fits into the integer column of an SQL store. */
const UNLIMITED = 2_147_483_647;
/** A window of points is kept as so many short ones. */
const PARTS = 10;

/** 0, or milliseconds to wait; and what undoes the taking. */
interface Taken {
  readonly wait: number;
  readonly undo: () => Promise<unknown>;
}

/** One window in the store. */
interface Meter {
  take(cost: { requests: number; points: number }): Promise<Taken>;
  /** The call goes. */
  commit(): void;
}

type Make = (options: FlexibleLimiterOptions) => FlexibleLimiter | Promise<FlexibleLimiter>;

const nothing = async () => undefined;

async function consume(limiter: FlexibleLimiter, key: string, units: number): Promise<Taken> {
  const asked = Date.now();
  const giveBack = (msLeft: number) => async () => {
    if (Date.now() - asked < msLeft - SURE_MS) await limiter.reward(key, units).catch(() => undefined);
  };
  try {
    const { msBeforeNext } = await limiter.consume(key, units);
    return { wait: 0, undo: giveBack(msBeforeNext) };
  } catch (refusal) {
    const wait = (refusal as { msBeforeNext?: unknown } | undefined)?.msBeforeNext;
    if (refusal instanceof Error || typeof wait !== 'number') throw refusal;
    // What was refused has been counted all the same, and would stand in the way of cheaper calls.
    if (units > 1) await giveBack(wait)();
    return { wait: Math.max(1, wait), undo: nothing };
  }
}

/**
 * The limiters count in windows that begin anywhere: at the seam of two, twice the limit could pass. So each request of a window has a place
 * of its own that stays taken for the window's length, and a running number that tells which place is the next.
 */
async function places(make: Make, { limit, intervalMs }: RateWindow, key: string, latencyMs: number): Promise<Meter> {
  const turns = await make({ keyPrefix: `${key}:turn`, points: UNLIMITED, duration: 0 });
  const taken = await make({ keyPrefix: `${key}:place`, points: 1, duration: Math.ceil((intervalMs + latencyMs) / 1000) });
  let turn: number | undefined;
  /** When the place of `turn` comes free, as far as known. */
  let freeAt = Infinity;
  const next = async () => {
    turn ??= (await turns.consume('next', 1)).consumedPoints;
    return consume(taken, String(turn % limit), 1);
  };
  return {
    async take() {
      let result = await next();
      // Whoever comes back late may find that the others have been round, and one of them has the place.
      if (result.wait > 0 && Date.now() + result.wait > freeAt + SURE_MS) {
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

/** A place for each point would be too many: the window is cut into parts, each of which may use what still fits when all others are full. */
async function parts(make: Make, { limit, intervalMs }: RateWindow, key: string, latencyMs: number): Promise<Meter> {
  const seconds = Math.ceil((intervalMs + latencyMs) / 1000);
  const duration = Math.ceil(seconds / PARTS);
  // At most so many begin in any span, and one more reaches into it, whose first unit came before.
  const points = Math.floor((limit + 1) / (Math.ceil(seconds / duration) + 1));
  const limiter = await make({ keyPrefix: key, points, duration });
  return {
    async take(cost) {
      const units = Math.ceil(cost.points);
      if (units > points) throw new Error(`a call of ${units} points does not fit into a shared limit of ${limit} in ${intervalMs} ms`);
      return units > 0 ? consume(limiter, 'used', units) : { wait: 0, undo: nothing };
    },
    commit() {},
  };
}

/**
 * Keeps rate limits for all processes that share a key, in any store that rate-limiter-flexible speaks: Redis, Postgres, Memcached and more.
 * Together they stay within each window, wherever a span of its length begins. A permit costs one or two questions to the store for each
 * window; when the store fails, so does the call, unless the limiters have an `insuranceLimiter`.
 *
 * @param limiter Makes one limiter, of the class of your choice, with the options given.
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
      // A store that could not be reached may be there next time.
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

  // One after the other: a place is known by its number until it is taken.
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(windows, cost) {
      const result = last.then(() => takeAll(windows, cost));
      last = result.catch(() => undefined);
      return result;
    },
  };
}
