import { ConfigurationError } from '../errors/index.js';
import type { Clock } from '../time/index.js';
import { createSlots, type RateWindow } from './rate-window.js';
import { retryAfterMs } from './retry-after.js';

/** How calls are held back, so that the platform need not refuse them. */
export interface RateLimitOptions {
  /** All of them are kept at once. Default: the platform's documented limits. */
  windows?: readonly RateWindow[] | undefined;
  /** Requests under way at once. Default: 32. */
  concurrency?: number | undefined;
  /** Keeps the windows for several processes that share a key. Default: this client alone keeps them. */
  store?: RateLimitStore | undefined;
}

/** What is left of the limits, as far as this client knows. */
export interface RateLimitState {
  readonly windows: readonly {
    readonly limit: number;
    readonly intervalMs: number;
    readonly unit: 'requests' | 'points';
    readonly remaining: number;
    /** Milliseconds until the next unit comes free, at the earliest; 0 when there is one. */
    readonly resetMs: number;
  }[];
  /** Requests under way. */
  readonly running: number;
  /** Calls that wait for their turn. */
  readonly queued: number;
}

/** State shared by several processes. */
export interface RateLimitStore {
  /** Takes `cost` from all windows or from none. Gives 0 when taken, else the milliseconds to wait before asking again. */
  take(windows: readonly RateWindow[], cost: { requests: number; points: number }): Promise<number>;
}

export interface Permit {
  /** Must be called once the attempt is over, with the answer if there was one. */
  release(answer?: { status: number; headers: Headers }): void;
}

export interface Limiter {
  /** Waits for the call's turn; `remainingMs` is what the caller has left for it. */
  acquire(points: number, remainingMs: number, signal: AbortSignal): Promise<Permit>;
  state(): RateLimitState;
  /** A permit at once, when nobody waits and there is room: most calls need no more. */
  take(points: number): Permit | undefined;
}

/** Internal: the earliest possible turn is later than the caller can wait; `Infinity` when there can never be one. */
export class LimitExceeded extends Error {
  constructor(readonly waitMs: number) {
    super(`no room within the rate limit for ${waitMs} ms`);
  }
}

/** A pause that the platform asks for is obeyed for an hour, then it is asked again: one absurd header must not end a client for good. */
const LONGEST_PAUSE_MS = 3_600_000;
interface Waiter {
  next: Waiter;
  prev: Waiter;
  readonly points: number;
  readonly endsAt: number;
  /** When the store may be asked again. */
  askAt: number;
  /** Ends the wait: with a permit, or with an error. */
  end(failed: boolean, error?: unknown): void;
}

/** Callers wait in one line, first come, first served; whoever is at its head goes as soon as every window has room for it. */
export function createWindowLimiter({ windows = [], concurrency = 32, store }: RateLimitOptions, clock: Clock): Limiter {
  for (const value of windows.flatMap(({ limit, intervalMs }) => [limit, intervalMs]).concat(concurrency)) {
    if (!(value >= 1)) throw new ConfigurationError('rateLimit: concurrency, limit and intervalMs must be 1 or more.');
  }
  const slots = windows.map(createSlots);
  const inPoints = windows.some(({ unit }) => unit === 'points');
  const line = {} as Waiter;
  line.next = line.prev = line;
  let queued = 0;
  let running = 0;
  let pausedUntil = 0;
  let timer: unknown;
  let asking = false;
  /** Points of a turn that the store gave to a caller who then left; -1: none. */
  let paid = -1;

  // A clock that is set back must not stretch the windows.
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

  const ask = async (from: RateLimitStore, head: Waiter) => {
    asking = true;
    try {
      const ms = await from.take(windows, { requests: 1, points: head.points });
      if (ms > 0) head.askAt = time() + ms;
      else paid = head.points;
    } catch (error) {
      head.end(true, error);
    }
    asking = false;
    pump();
  };

  const pump = () => {
    clock.clearTimeout(timer);
    while (queued && running < concurrency && !asking) {
      const head = line.next;
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
        void ask(store, head);
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
        // Looking at headers costs more than all the rest: only where something can stand there that counts.
        const reset = inPoints || status === 429 ? retryAfterMs(headers, clock.now()) : undefined;
        const said = (name: string, otherwise: number) =>
          inPoints && /^\d+$/.test(headers.get(name) ?? '') ? Number(headers.get(name)) : otherwise;
        const cost = said('x-complexity-cost', points);
        const rest = said('x-ratelimit-remaining', Infinity);
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
          next: line,
          prev: line.prev,
          end(failed, error) {
            // A store's answer may come when its caller has left.
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
        line.prev = line.prev.next = waiter;
        signal.addEventListener('abort', abort);
        if (!queued++) pump();
      }),

    state() {
      const now = time();
      return { windows: slots.map((slot) => slot.state(now, pausedUntil - now)), running, queued };
    },
  };
}
