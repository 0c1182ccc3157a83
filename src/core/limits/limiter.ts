import { ConfigurationError } from '../errors/index.js';
import { type Clock, elapsedTime, inOwnRequest, startTimer, withTimeLimit } from '../time/index.js';
import { createSlots, type RateWindow } from './rate-window.js';
import { retryAfterMs } from './retry-after.js';

/** A client-side rate limit: delays calls that the platform would refuse. */
export interface RateLimitOptions {
  /** Limits that all apply at the same time. Default: the platform's documented limits. */
  windows?: readonly RateWindow[] | undefined;
  /** Maximum number of parallel requests. Default: 128. */
  concurrency?: number | undefined;
  /**
   * `'deadline'`: a call fails at once with a `RateLimitError` when its wait would exceed its deadline. `'always'`: waits do not count towards
   * the deadline, for jobs that may take hours. This includes the wait that a 429 requests, up to an hour. Default: `'deadline'`.
   */
  wait?: 'deadline' | 'always' | undefined;
  /** Stores the windows for several processes that share a key. Default: each client has separate windows. */
  store?: RateLimitStore | undefined;
}

/** The remaining capacity of the rate limit, as known to this client. */
export interface RateLimitState {
  readonly windows: readonly {
    readonly limit: number;
    readonly intervalMs: number;
    readonly unit: 'requests' | 'points';
    readonly remaining: number;
    /** Minimum time until the next unit is available, in milliseconds; 0 when one is available now. */
    readonly resetMs: number;
  }[];
  /** Number of requests under way. */
  readonly running: number;
  /** Number of calls that wait for a permit. */
  readonly queued: number;
}

/** A store for state that several processes share. */
export interface RateLimitStore {
  /** Takes `cost` from all windows or from none. Resolves to 0 on success, otherwise to the delay before the next try, in milliseconds. */
  take(windows: readonly RateWindow[], cost: { requests: number; points: number }): Promise<number>;
}

export interface Permit {
  /** Call this when the attempt has ended, with its response if it has one. */
  release(answer?: { status: number; headers: Headers }): void;
}

export interface Limiter {
  /** True when waits for permits do not count towards a call's deadline. */
  readonly waitsAlways: boolean;
  /** Waits for a permit, for at most `remainingMs` milliseconds. A permit expires after `attemptMs` if it is not released before. Default: never. */
  acquire(points: number, remainingMs: number, signal: AbortSignal, attemptMs?: number): Promise<Permit>;
  state(): RateLimitState;
  /** Returns a permit immediately when there is capacity and no queue, which is the usual case. */
  take(points: number, attemptMs?: number): Permit | undefined;
}

/** Internal: no permit is available within the remaining time of the call; `Infinity` when none will ever be available. */
export class LimitExceeded extends Error {
  constructor(readonly waitMs: number) {
    super(`no capacity within the rate limit for ${waitMs} ms`);
  }
}

/** The longest `Retry-After` that is respected, so that one invalid header cannot block a client forever. */
const LONGEST_PAUSE_MS = 3_600_000;
/** Maximum `limit` and `intervalMs` of a window (about 30 years). */
const MOST = 1e12;
/** Time after the end of an attempt or wait until it counts as abandoned and its permit becomes available. */
const GRACE_MS = 1_000;
/** Timeout of the store. */
const STORE_LIMIT_MS = 10_000;

interface Waiter {
  next: Waiter;
  prev: Waiter;
  readonly points: number;
  readonly endsAt: number;
  readonly attemptMs: number;
  /** The earliest time for the next request to the store. */
  askAt: number;
  /** Ends the wait with a permit or an error. */
  end(failed: boolean, error?: unknown): void;
}

/** A first-in, first-out queue: the first caller continues as soon as every window has capacity. */
export function createWindowLimiter({ windows = [], concurrency = 128, store, wait }: RateLimitOptions, clock: Clock): Limiter {
  if (wait !== undefined && wait !== 'deadline' && wait !== 'always')
    throw new ConfigurationError("rateLimit.wait must be 'deadline' or 'always'.");
  const isOne = (window: RateWindow | null) => [window?.limit, window?.intervalMs].every((value) => value && value >= 1 && value <= MOST);
  if (!(Array.isArray(windows) && windows.every(isOne)))
    throw new ConfigurationError('rateLimit.windows must be a list with limit and intervalMs from 1 to 1e12.');
  if (!(concurrency >= 1)) throw new ConfigurationError('rateLimit.concurrency must be 1 or more.');
  const slots = windows.map(createSlots);
  const inPoints = windows.some(({ unit }) => unit === 'points');
  const queue = {} as Waiter;
  queue.next = queue.prev = queue;
  let queued = 0;
  let running = 0;
  let pausedUntil = 0;
  let stopTimer = (): void => undefined;
  let askingStore = false;
  /** Points of a store permit whose caller has aborted, for the next caller; -1 for none. */
  let paid = -1;

  /** Open permits and the time when each counts as abandoned: in Workers, a call may end with the request that made it. */
  const open = new Map<object, number>();

  // A clock that is set back must not extend the windows.
  let seen = elapsedTime(clock);
  let elapsed = 0;
  const time = () => {
    const now = elapsedTime(clock);
    elapsed += Math.max(0, now - seen);
    seen = now;
    return elapsed;
  };

  const waitOf = (now: number, points: number, ahead: number, sure: boolean) =>
    store ? pausedUntil - now : slots.reduce((wait, slot) => Math.max(wait, slot.wait(now, points, ahead, sure)), pausedUntil - now);

  const askStore = async (from: RateLimitStore, head: Waiter) => {
    askingStore = true;
    try {
      const ms = await withTimeLimit(from.take(windows, { requests: 1, points: head.points }), STORE_LIMIT_MS, clock);
      if (ms > 0) head.askAt = time() + ms;
      else paid = head.points;
    } catch (error) {
      head.end(true, error);
    }
    askingStore = false;
    pump();
  };

  const dropAbandoned = (now: number) => {
    if (running >= concurrency) for (const [permit, endsAt] of open) if (endsAt < now) (permit as Permit).release();
    while (queued && queue.next.endsAt + GRACE_MS < now) queue.next.end(true, new LimitExceeded(0));
  };

  const pump = () => {
    stopTimer();
    dropAbandoned(time());
    while (queued && running < concurrency && !askingStore) {
      const head = queue.next;
      const now = time();
      const wait = (sure: boolean) => Math.max(head.askAt - now, waitOf(now, head.points, 0, sure));
      if (wait(false) > 0) {
        const least = wait(true);
        if (now + least <= head.endsAt) {
          stopTimer = startTimer(clock, Math.ceil(wait(false)), pump);
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

  const permit = (points: number, attemptMs: number): Permit => {
    running += 1;
    for (const slot of slots) slot.hold(points);
    const made: Permit = {
      release({ status, headers } = { status: 0, headers: new Headers() }) {
        if (!open.delete(made)) return;
        running -= 1;
        const now = time();
        // Reading headers is slow, so they are read only when they have an effect.
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
    open.set(made, time() + attemptMs + GRACE_MS);
    return made;
  };

  return {
    waitsAlways: wait === 'always',

    take: (points, attemptMs = Number.POSITIVE_INFINITY) =>
      store || queued || running >= concurrency || waitOf(time(), points, 0, false) > 0 ? undefined : permit(points, attemptMs),

    acquire: (points, remainingMs, signal, attemptMs = Number.POSITIVE_INFINITY) =>
      inOwnRequest(
        (resolve, reject) => {
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
            attemptMs,
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
              else resolve(permit(points, attemptMs));
            },
          };
          queue.prev = queue.prev.next = waiter;
          signal.addEventListener('abort', abort);
          queued += 1;
          pump();
        },
        pump,
        clock,
      ),

    state() {
      const now = time();
      return { windows: slots.map((slot) => slot.state(now, pausedUntil - now)), running, queued };
    },
  };
}
