import { ConfigurationError } from '../errors/index.js';
import type { Clock } from '../time/index.js';
import { createSlots, type RateWindow } from './rate-window.js';
import { retryAfterMs } from './retry-after.js';

/** A client-side rate limit: delays calls that the platform would refuse. */
export interface RateLimitOptions {
  /** Limits that all apply at the same time. Default: the platform's documented limits. */
  windows?: readonly RateWindow[] | undefined;
  /** Maximum number of parallel requests. Default: 32. */
  concurrency?: number | undefined;
  /** Stores the windows for several processes that share a key. Default: each client keeps its own. */
  store?: RateLimitStore | undefined;
}

/** The remaining capacity of the rate limit, as far as this client knows. */
export interface RateLimitState {
  readonly windows: readonly {
    readonly limit: number;
    readonly intervalMs: number;
    readonly unit: 'requests' | 'points';
    readonly remaining: number;
    /** Milliseconds until the next unit is available, at the earliest; 0 when one is available now. */
    readonly resetMs: number;
  }[];
  /** Number of requests under way. */
  readonly running: number;
  /** Number of calls that wait for a permit. */
  readonly queued: number;
}

/** A store for state that several processes share. */
export interface RateLimitStore {
  /** Takes `cost` from all windows or from none. Resolves to 0 on success, otherwise to the milliseconds to wait before the next try. */
  take(windows: readonly RateWindow[], cost: { requests: number; points: number }): Promise<number>;
}

export interface Permit {
  /** Call this when the attempt is over, with the response if there is one. */
  release(answer?: { status: number; headers: Headers }): void;
}

export interface Limiter {
  /** Waits for a permit, for at most `remainingMs` milliseconds. */
  acquire(points: number, remainingMs: number, signal: AbortSignal): Promise<Permit>;
  state(): RateLimitState;
  /** Returns a permit immediately when there is capacity and no queue, which is the usual case. */
  take(points: number): Permit | undefined;
}

/** Internal: no permit is available within the caller's time; `Infinity` when none ever will be. */
export class LimitExceeded extends Error {
  constructor(readonly waitMs: number) {
    super(`no room within the rate limit for ${waitMs} ms`);
  }
}

/** The longest `Retry-After` that is respected, so that one invalid header cannot block a client forever. */
const LONGEST_PAUSE_MS = 3_600_000;
interface Waiter {
  next: Waiter;
  prev: Waiter;
  readonly points: number;
  readonly endsAt: number;
  /** The time at which the store can be asked again. */
  askAt: number;
  /** Ends the wait with a permit or an error. */
  end(failed: boolean, error?: unknown): void;
}

/** A first-in, first-out queue: the first caller continues as soon as every window has capacity. */
export function createWindowLimiter({ windows = [], concurrency = 32, store }: RateLimitOptions, clock: Clock): Limiter {
  for (const value of windows.flatMap(({ limit, intervalMs }) => [limit, intervalMs]).concat(concurrency)) {
    if (!(value >= 1)) throw new ConfigurationError('rateLimit: concurrency, limit and intervalMs must be 1 or more.');
  }
  const slots = windows.map(createSlots);
  const inPoints = windows.some(({ unit }) => unit === 'points');
  const queue = {} as Waiter;
  queue.next = queue.prev = queue;
  let queued = 0;
  let running = 0;
  let pausedUntil = 0;
  let timer: unknown;
  let askingStore = false;
  /** Points of a store permit whose caller has aborted, for the next caller; -1 when there is none. */
  let paid = -1;

  // A clock that is set back must not extend the windows.
  let seen = clock.now();
  let elapsed = 0;
  const time = () => {
    const now = clock.now();
    elapsed += Math.max(0, now - seen);
    seen = now;
    return elapsed;
  };

  const waitOf = (now: number, points: number, ahead: number, sure: boolean) =>
    store ? pausedUntil - now : slots.reduce((wait, slot) => Math.max(wait, slot.wait(now, points, ahead, sure)), pausedUntil - now);

  const askStore = async (from: RateLimitStore, head: Waiter) => {
    askingStore = true;
    try {
      const ms = await from.take(windows, { requests: 1, points: head.points });
      if (ms > 0) head.askAt = time() + ms;
      else paid = head.points;
    } catch (error) {
      head.end(true, error);
    }
    askingStore = false;
    pump();
  };

  const pump = () => {
    clock.clearTimeout(timer);
    while (queued && running < concurrency && !askingStore) {
      const head = queue.next;
      const now = time();
      const wait = (sure: boolean) => Math.max(head.askAt - now, waitOf(now, head.points, 0, sure));
      if (wait(false) > 0) {
        const least = wait(true);
        if (now + least <= head.endsAt) {
          timer = clock.setTimeout(pump, Math.ceil(wait(false)));
          return;
        }
        head.end(true, new LimitExceeded(least));
      } else if (store && paid < head.points) {
        void askStore(store, head);
      } else {
        paid = -1;
        head.end(false);
      }
    }
  };

  const permit = (points: number): Permit => {
    let open = true;
    running += 1;
    for (const slot of slots) slot.hold(points);
    return {
      release({ status, headers } = { status: 0, headers: new Headers() }) {
        if (!open) return;
        open = false;
        running -= 1;
        const now = time();
        // Reading headers is slow, so they are only read where they can matter.
        const reset = inPoints || status === 429 ? retryAfterMs(headers, clock.now()) : undefined;
        const headerValue = (name: string, otherwise: number) =>
          inPoints && /^\d+$/.test(headers.get(name) ?? '') ? Number(headers.get(name)) : otherwise;
        const cost = headerValue('x-complexity-cost', points);
        const rest = headerValue('x-ratelimit-remaining', Infinity);
        for (const slot of slots) slot.settle(now, points, cost, rest, reset ?? Infinity);
        if (status === 429) pausedUntil = Math.max(pausedUntil, now + Math.min(reset ?? 0, LONGEST_PAUSE_MS));
        pump();
      },
    };
  };

  return {
    take: (points) => (store || queued || running >= concurrency || waitOf(time(), points, 0, false) > 0 ? undefined : permit(points)),

    acquire: (points, remainingMs, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const now = time();
        const wait = waitOf(now, points, queued, true);
        if (wait > remainingMs || wait === Infinity) throw new LimitExceeded(wait);
        const abort = () => {
          waiter.end(true, signal.reason);
          pump();
        };
        const waiter: Waiter = {
          points,
          endsAt: now + remainingMs,
          askAt: 0,
          next: queue,
          prev: queue.prev,
          end(failed, error) {
            // The store may respond after the caller has aborted.
            if (waiter.next === waiter) return;
            waiter.prev.next = waiter.next;
            waiter.next.prev = waiter.prev;
            waiter.next = waiter;
            queued -= 1;
            signal.removeEventListener('abort', abort);
            if (failed) reject(error);
            else resolve(permit(points));
          },
        };
        queue.prev = queue.prev.next = waiter;
        signal.addEventListener('abort', abort);
        if (!queued++) pump();
      }),

    state() {
      const now = time();
      return { windows: slots.map((slot) => slot.state(now, pausedUntil - now)), running, queued };
    },
  };
}
