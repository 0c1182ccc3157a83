// Polls a resource until it reaches a state. In a separate file, so that only the methods that wait load it.

import { DeadlineError, type ErrorContext, StateError } from '../errors/index.js';
import type { WithResponse } from '../results/index.js';
import { type CallOptions, checkDuration } from '../settings/index.js';
import { CallClock, Cancelled, type Clock } from '../time/index.js';
import { checkCallbacks, readAnswer } from './convenience.js';

/** The delay between two polls. */
export interface PollBackoff {
  /** Delay after the first poll, in milliseconds. Each further delay is 1.5 times as long. Default: 1,000. */
  readonly baseMs?: number | undefined;
  /** Maximum delay, in milliseconds. Default: 15,000. */
  readonly maxMs?: number | undefined;
}

/** The parameters of a poll. */
export interface Poll<T> {
  /** Polls once. Must reject when the signal is aborted. */
  readonly read: (signal: AbortSignal) => Promise<WithResponse<T>>;
  /** The state of the resource; `undefined` when it has none. */
  readonly state: (seen: T) => string | undefined;
  /** Returns true when the resource is in the expected state. */
  readonly done: (seen: T) => boolean;
  /** The reason why the resource can no longer reach the expected state; `undefined` while it can. */
  readonly failed: (seen: T) => string | undefined;
  /** Called with the first state and with every change. An exception ends the wait. */
  readonly onState?: ((state: string | undefined, seen: T) => void) | undefined;
  /** Describes the expected state in messages: `to be created or claimed`. */
  readonly what: string;
  readonly context: ErrorContext;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  /** Timeout of the whole wait, in milliseconds. */
  readonly deadline: number;
  readonly backoff?: PollBackoff | undefined;
  /** Source of the jitter. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Options of the methods that wait. `timeout`, `retry` and `headers` apply to each poll. */
export interface WaitOptions<Seen> extends CallOptions {
  /** Timeout of the whole wait, in milliseconds. The client's deadline also applies to each poll. Default: 600,000. */
  deadline?: number | undefined;
  /** The delay between two polls. Default: 1 second at first, increasing to 15 seconds. */
  backoff?: PollBackoff | undefined;
  /** Called with the first state and with every change; `undefined` without a state. An exception ends the wait. */
  onState?: ((state: string | undefined, seen: Seen) => void) | undefined;
}

const DEFAULT_DEADLINE_MS = 600_000;

/** Returns the parameters of a poll that depend on the client and the options of the call. */
export function waiting<T>(
  { clock, random }: { readonly clock: Clock; random(): number },
  options: Omit<WaitOptions<never>, 'onState'>,
  request: (options: CallOptions) => Promise<WithResponse<T>>,
): Pick<Poll<T>, 'read' | 'clock' | 'random' | 'signal' | 'deadline' | 'backoff'> {
  checkCallbacks(options);
  const { signal, deadline = DEFAULT_DEADLINE_MS, backoff, timeout, retry, headers, dryRun } = options;
  const read = (requestSignal: AbortSignal) => request({ signal: requestSignal, timeout, retry, headers, dryRun });
  return { read, clock, random, signal, deadline, backoff };
}

const GROWTH = 1.5;

/**
 * Polls at increasing intervals and returns the first result in the expected state. `attempts` counts the requests of all polls. An error
 * of a poll ends the wait.
 * @throws StateError when the expected state can no longer be reached; DeadlineError when it is not reached in time; the signal's reason.
 */
export async function poll<T>(wait: Poll<T>): Promise<WithResponse<T>> {
  const { read, state, done, failed, onState, what, context, clock, signal, deadline, random = Math.random } = wait;
  const { baseMs = 1000, maxMs = 15_000 } = wait.backoff ?? {};
  checkDuration('options.deadline', deadline);
  checkDuration('options.backoff.baseMs', baseMs);
  checkDuration('options.backoff.maxMs', maxMs);
  const time = new CallClock(clock, deadline, signal);
  let attempts = 0;
  let requestId: string | undefined;
  let last: { state: string | undefined } | undefined;
  const errorContext = () => ({ ...context, attempts, requestId });
  try {
    for (let pause = baseMs; ; pause *= GROWTH) {
      const seen = await time.within(Number.POSITIVE_INFINITY, read);
      attempts += seen.attempts;
      requestId = seen.requestId;
      const [now, isDone, reason] = readAnswer(errorContext(), seen, (data) => [state(data), done(data), failed(data)]);
      const changed = !last || last.state !== now;
      last = { state: now };
      if (changed) onState?.(now, seen.data);
      if (isDone) return { ...seen, attempts };
      if (reason !== undefined) throw new StateError(`${context.operation}: ${reason}.`, { ...errorContext(), state: now });
      // Random, at least half of the delay: clients that started together must not keep polling together.
      await time.sleep(Math.min(pause, maxMs) * (1 - random() / 2));
    }
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    if (error.reason === 'signal') throw time.abortReason;
    const seen = last ? `the last state seen was ${last.state ?? 'none'}` : 'no poll has completed';
    throw new DeadlineError(`${context.operation}: waited ${deadline} ms for it ${what}; ${seen}.`, errorContext());
  } finally {
    time.end();
  }
}
