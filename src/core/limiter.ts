import type { Clock } from './clock.js';
import { ConfigurationError } from './errors.js';
import { retryAfterMs } from './retry.js';

/** A limit that a platform sets. */
export interface RateWindow {
  /** Most units in any span of this length. */
  limit: number;
  intervalMs: number;
  /** What is counted. Default: requests. */
  unit?: 'requests' | 'points' | undefined;
}

/** How calls are held back, so that the platform need not refuse them. */
export interface RateLimitOptions {
  /** All of them are kept at once. Default: the platform's documented limits. */
  windows?: readonly RateWindow[] | undefined;
  /** Requests under way at once. Default: 24. */
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
}

/** Internal: the earliest possible turn is later than the caller can wait; `Infinity` when no window is ever wide enough. */
export class LimitExceeded extends Error {
  constructor(
    readonly waitMs: number,
    message = `the rate limit leaves no room for ${Math.ceil(waitMs)} ms`,
  ) {
    super(message);
  }
}

/** A pause that the platform asks for is obeyed for an hour, then it is asked again: one absurd header must not end a client for good. */
const LONGEST_PAUSE_MS = 3_600_000;
/** Spent entries of a log are dropped this many at a time, which keeps the cost of a call constant. */
const DROP_AT = 1024;

/**
 * One window's units. The platform may count a request at any moment between its sending and its answer, so a unit is held while the request
 * is under way and comes free `intervalMs` after its end: then no way of counting, sliding or fixed, finds more than the limit.
 */
function createSlots({ limit, intervalMs, unit = 'requests' }: RateWindow) {
  const inPoints = unit === 'points';
  /** When requests ended, and the units they used: `sum` counts from the first entry ever, so that any stretch is one subtraction. */
  let log: { at: number; sum: number }[] = [];
  let first = 0;
  let gone = 0;
  let sum = 0;
  let held = 0;
  /** Units that others used, as far as the platform's headers tell; they come free together. */
  let foreign = 0;
  let foreignUntil = 0;

  const expire = (now: number) => {
    for (let entry = log[first]; entry && entry.at + intervalMs <= now; entry = log[first]) {
      gone = entry.sum;
      first += 1;
    }
    if (first > DROP_AT && first * 2 > log.length) {
      log = log.slice(first);
      first = 0;
    }
    if (foreignUntil <= now) foreign = 0;
  };

  /** Milliseconds until so many units of the log are free, at the earliest. */
  const freeIn = (units: number, now: number): number => {
    const ended = sum - gone;
    // What comes after the log's end is not over yet, and each further lap of the window takes its full length.
    const laps = units > ended ? Math.floor((units - 1) / limit) : 0;
    const target = gone + units - laps * limit;
    if (target > sum) return (laps + 1) * intervalMs;
    let low = first;
    for (let high = log.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((log[middle]?.sum as number) < target) low = middle + 1;
      else high = middle;
    }
    return (log[low]?.at as number) + (laps + 1) * intervalMs - now;
  };

  return {
    fits: (points: number) => !inPoints || points <= limit,

    /**
     * Milliseconds until a call with `ahead` others before it can go. `sure`: not a moment later than it might be. What calls cost in points
     * is an estimate until they end.
     */
    wait(now: number, points: number, ahead: number, sure: boolean): number {
      expire(now);
      const busy = inPoints ? (sure ? 0 : held) : held + ahead;
      const need = sum - gone + foreign + busy + (inPoints ? points : 1) - limit;
      if (need <= 0) return 0;
      const alone = freeIn(need, now);
      const others = foreignUntil - now;
      if (!foreign || alone <= others) return alone;
      return need > foreign ? Math.max(others, freeIn(need - foreign, now)) : others;
    },

    hold(points: number) {
      held += inPoints ? points : 1;
    },

    settle(now: number, points: number, cost: number, left: number | undefined, resetMs: number | undefined) {
      held -= inPoints ? points : 1;
      sum += inPoints ? cost : 1;
      // The clock shows whole milliseconds: the one that has begun counts.
      const at = now + 1;
      const last = log[log.length - 1];
      if (last?.at === at) last.sum = sum;
      else log.push({ at, sum });
      expire(now);
      const surplus = limit - held - (sum - gone) - foreign - (left ?? Infinity);
      if (inPoints && surplus > 0) {
        foreign += surplus;
        foreignUntil = now + Math.min(resetMs ?? intervalMs, intervalMs);
      }
    },

    state(now: number, pausedMs: number) {
      expire(now);
      const remaining = pausedMs > 0 ? 0 : Math.max(0, limit - held - (sum - gone) - foreign);
      const resetMs = remaining > 0 ? 0 : Math.max(pausedMs, sum > gone ? freeIn(1, now) : intervalMs);
      return { limit, intervalMs, unit, remaining, resetMs };
    },
  };
}

interface Links {
  next: Links & Partial<Waiter>;
  prev: Links;
}

interface Waiter extends Links {
  readonly points: number;
  readonly endsAt: number;
  /** When the store may be asked again. */
  askAt: number;
  /** Ends the wait: with a permit, or with the error. */
  end(error?: unknown): void;
}

/** Callers wait in one line, first come, first served; whoever is at its head goes as soon as every window has room for it. */
export function createLimiter({ windows = [], concurrency = 24, store }: RateLimitOptions, clock: Clock): Limiter {
  for (const value of [concurrency, ...windows.flatMap(({ limit, intervalMs }) => [limit, intervalMs])]) {
    if (!(value >= 1)) throw new ConfigurationError('rateLimit: concurrency, and limit and intervalMs of each window, must be at least 1.');
  }
  const slots = windows.map(createSlots);
  const line = {} as Links;
  line.next = line.prev = line;
  let queued = 0;
  let running = 0;
  let pausedUntil = 0;
  let timer: unknown;
  let asking = false;
  /** Points of a turn that the store gave to a caller who had left; -1: none. */
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

  const waitOf = (now: number, points: number, ahead: number, sure: boolean) => {
    let wait = pausedUntil - now;
    if (!store) for (const slot of slots) wait = Math.max(wait, slot.wait(now, points, ahead, sure));
    return wait;
  };

  const ask = async (head: Waiter) => {
    asking = true;
    try {
      const wait = await (store as RateLimitStore).take(windows, { requests: 1, points: head.points });
      if (wait > 0) head.askAt = time() + wait;
      else paid = head.points;
    } catch (error) {
      head.end(error);
    }
    asking = false;
    pump();
  };

  const pump = () => {
    if (timer !== undefined) clock.clearTimeout(timer);
    timer = undefined;
    while (queued && running < concurrency && !asking) {
      const head = line.next as Waiter;
      const { points, askAt } = head;
      const now = time();
      const wait = Math.max(askAt - now, waitOf(now, points, 0, false));
      if (wait > 0) {
        const surely = Math.max(askAt - now, waitOf(now, points, 0, true));
        if (now + surely <= head.endsAt) {
          timer = clock.setTimeout(pump, Math.ceil(wait));
          return;
        }
        head.end(new LimitExceeded(surely));
      } else if (store && paid < points) {
        void ask(head);
      } else {
        paid = -1;
        head.end();
      }
    }
  };

  const permit = (points: number): Permit => {
    let open = true;
    running += 1;
    for (const slot of slots) slot.hold(points);
    return {
      release(answer) {
        if (!open) return;
        open = false;
        running -= 1;
        const now = time();
        const said = (name: string) => {
          const value = answer?.headers.get(name);
          return value && Number(value) >= 0 ? Number(value) : undefined;
        };
        const reset = answer && retryAfterMs(answer.headers, clock.now());
        const cost = said('x-complexity-cost') ?? points;
        const left = said('x-ratelimit-remaining');
        for (const slot of slots) slot.settle(now, points, cost, left, reset);
        if (answer?.status === 429 && reset) pausedUntil = Math.max(pausedUntil, now + Math.min(reset, LONGEST_PAUSE_MS));
        pump();
      },
    };
  };

  return {
    acquire: (points, remainingMs, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        if (!slots.every((slot) => slot.fits(points))) {
          return reject(new LimitExceeded(Infinity, `one call of ${points} points is more than the rate limit ever allows`));
        }
        const now = time();
        const wait = waitOf(now, points, queued, true);
        if (wait > remainingMs) return reject(new LimitExceeded(wait));
        let waiting = true;
        const abort = () => {
          waiter.end(signal.reason ?? new Error('aborted'));
          pump();
        };
        const waiter: Waiter = {
          points,
          endsAt: now + remainingMs,
          askAt: 0,
          next: line,
          prev: line.prev,
          end(error) {
            if (!waiting) return;
            waiting = false;
            queued -= 1;
            waiter.prev.next = waiter.next;
            waiter.next.prev = waiter.prev;
            signal.removeEventListener('abort', abort);
            if (error === undefined) resolve(permit(points));
            else reject(error);
          },
        };
        line.prev.next = waiter;
        line.prev = waiter;
        queued += 1;
        signal.addEventListener('abort', abort);
        if (queued === 1) pump();
      }),

    state() {
      const now = time();
      return { windows: slots.map((slot) => slot.state(now, pausedUntil - now)), running, queued };
    },
  };
}
