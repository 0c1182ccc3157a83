/** The SDK's time source. Default: the system clock. Tests can pass another one to run without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since any fixed time, unaffected by changes of the system time. Default: `now`. */
  monotonic?(): number;
  /** Calls the callback once after `ms` milliseconds. Returns a handle for `clearTimeout`. */
  setTimeout(callback: () => void, ms: number): unknown;
  /** Cancels a pending `setTimeout`. */
  clearTimeout(handle: unknown): void;
}

/** The maximum delay of setTimeout: a longer one fires immediately. */
export const LONGEST_TIMER_MS = 2_147_483_647;

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimeout: (callback, ms) => setTimeout(callback, Math.min(ms, LONGEST_TIMER_MS)),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/** The time for measuring durations. A change of the system time must not shorten or extend waits. */
export const elapsedTime = (clock: Clock): number => clock.monotonic?.() ?? clock.now();

/**
 * Fires once after `ms` milliseconds, even when one timer cannot wait that long. Returns a function that cancels it. Each call has a separate
 * timer. A shared one would stop for all calls when a test replaces the system's timers, or when the request that created it ends (Workers).
 */
export function startTimer(clock: Clock, ms: number, fire: () => void): () => void {
  if (ms === Number.POSITIVE_INFINITY) return () => undefined;
  const end = elapsedTime(clock) + ms;
  const next = () => {
    const left = end - elapsedTime(clock);
    if (ms > LONGEST_TIMER_MS && left > 0) handle = clock.setTimeout(next, left);
    else fire();
  };
  let handle = clock.setTimeout(next, Math.max(0, ms));
  return () => clock.clearTimeout(handle);
}

/** Rejects when `work` takes longer than `ms` milliseconds. The signal ends the wait, because a timer keeps the process running. */
export async function withTimeLimit<T>(work: T | PromiseLike<T>, ms: number, clock: Clock, signal?: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    stop = startTimer(clock, ms, () => reject(new Error(`no response within ${ms} ms`)));
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}
