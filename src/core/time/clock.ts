/** The SDK's time source. Default: the system clock. Tests can pass their own to run without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since any fixed moment, unaffected by changes of the system time. Default: `now`. */
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

/** The time for measuring durations: a system time that is changed must neither end waits nor extend them. */
export const elapsedTime = (clock: Clock): number => clock.monotonic?.() ?? clock.now();

/**
 * Fires once after `ms` milliseconds, also for longer than one timer can wait; returns a function that cancels it. Each call makes its own
 * timer: one that is shared would be lost to all calls when a test replaces the system's timers, or when the request ends that made it (Workers).
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
    stop = startTimer(clock, ms, () => reject(new Error(`no answer within ${ms} ms`)));
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}
