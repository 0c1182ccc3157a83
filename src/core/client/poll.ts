// Looks again and again until something has become what it is to be. In a file of its own: only who waits loads it.
import { type CallOptions, checkDuration, type WithResponse } from '../call/index.js';
import { DeadlineError, type ErrorContext, StateError } from '../errors/index.js';
import { CallClock, Cancelled, type Clock, Timers } from '../time/index.js';

/** How long to wait from one look to the next. */
export interface PollBackoff {
  /** Milliseconds after the first look; each wait is half as long again as the one before. Default: 1,000. */
  readonly baseMs?: number | undefined;
  /** No wait is longer than this many milliseconds. Default: 15,000. */
  readonly maxMs?: number | undefined;
}

/** What is waited for, and how. */
export interface Poll<T> {
  /** Looks once. Must end when the signal is aborted. */
  readonly read: (signal: AbortSignal) => Promise<WithResponse<T>>;
  /** The state of what was seen, in a word; `undefined` when it has none. */
  readonly state: (seen: T) => string | undefined;
  /** It is what it is to be. */
  readonly done: (seen: T) => boolean;
  /** Why it never will be; `undefined` while it may. */
  readonly failed: (seen: T) => string | undefined;
  /** Told the first state and every change. What it throws ends the wait. */
  readonly onState?: ((state: string | undefined, seen: T) => void) | undefined;
  /** The wait in words, for messages: `to be created or claimed`. */
  readonly what: string;
  readonly context: ErrorContext;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for all of it. */
  readonly deadline: number;
  readonly backoff?: PollBackoff | undefined;
  /** Part of the jitter. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Options of the methods that wait. `timeout`, `retry` and `headers` are those of each look. */
export interface WaitOptions<Seen> extends CallOptions {
  /** Milliseconds for the whole wait; each look has the client's own deadline besides. Default: 600,000. */
  deadline?: number | undefined;
  /** How long to wait from one look to the next. Default: a second at first, growing to a quarter of a minute. */
  backoff?: PollBackoff | undefined;
  /** Told the first state and every change of it; `undefined` while there is none. What it throws ends the wait. */
  onState?: ((state: string | undefined, seen: Seen) => void) | undefined;
}

const DEFAULT_DEADLINE_MS = 600_000;

/** What follows for a wait from its client and its caller: its time, and how each look is made. */
export function waiting<T>(
  { clock, random }: { readonly clock: Clock; random(): number },
  { signal, deadline = DEFAULT_DEADLINE_MS, backoff, timeout, retry, headers, dryRun }: Omit<WaitOptions<never>, 'onState'>,
  look: (options: CallOptions) => Promise<WithResponse<T>>,
): Pick<Poll<T>, 'read' | 'clock' | 'random' | 'signal' | 'deadline' | 'backoff'> {
  const read = (looking: AbortSignal) => look({ signal: looking, timeout, retry, headers, dryRun });
  return { read, clock, random, signal, deadline, backoff };
}

const GROWTH = 1.5;

/**
 * The first look that shows what is waited for; `attempts` counts the requests of all looks. What a look throws ends the wait.
 * @throws StateError when it cannot come any more, DeadlineError when it has not come in time, and the signal's own reason.
 */
export async function poll<T>(wait: Poll<T>): Promise<WithResponse<T>> {
  const { read, state, done, failed, onState, what, context, clock, signal, deadline, random = Math.random } = wait;
  const { baseMs = 1000, maxMs = 15_000 } = wait.backoff ?? {};
  checkDuration('options.deadline', deadline);
  checkDuration('options.backoff.baseMs', baseMs);
  checkDuration('options.backoff.maxMs', maxMs);
  const time = new CallClock(new Timers(clock), deadline, signal);
  let attempts = 0;
  let requestId: string | undefined;
  let last: { state: string | undefined } | undefined;
  const told = () => ({ ...context, attempts, requestId });
  try {
    for (let pause = baseMs; ; pause *= GROWTH) {
      const seen = await time.within(Number.POSITIVE_INFINITY, read);
      attempts += seen.attempts;
      requestId = seen.requestId;
      const now = state(seen.data);
      const changed = !last || last.state !== now;
      last = { state: now };
      if (changed) onState?.(now, seen.data);
      if (done(seen.data)) return { ...seen, attempts };
      const reason = failed(seen.data);
      if (reason !== undefined) throw new StateError(`${context.operation}: ${reason}.`, { ...told(), state: now });
      // Between half of it and all of it: who began together does not look together for ever, and nobody looks twice at once.
      await time.sleep(Math.min(pause, maxMs) * (1 - random() / 2));
    }
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    if (error.reason === 'signal') throw time.abortReason;
    const seen = last ? `the last state seen was ${last.state ?? 'none'}` : 'no look came to an end';
    throw new DeadlineError(`${context.operation}: waited ${deadline} ms for it ${what}; ${seen}.`, told());
  } finally {
    time.end();
  }
}
