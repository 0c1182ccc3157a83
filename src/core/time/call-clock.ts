import { listen } from './abort-listeners.js';
import { type Clock, elapsedTime, startTimer } from './clock.js';

/** Why a wait was canceled. `signal`: the caller aborted it. */
export type CancelReason = 'timeout' | 'deadline' | 'signal';

/** Internal: an attempt or wait was canceled. Never reaches the caller. */
export class Cancelled extends Error {
  constructor(readonly reason: CancelReason) {
    super(reason);
  }
}

/**
 * The deadline of one call, and the caller's signal. The signal is released when the call ends, so that any number of calls can share
 * a long-lived signal.
 */
export class CallClock {
  /** When the call started, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly #clock: Clock;
  readonly #began: number;
  #deadlineMs: number;
  readonly #signal: AbortSignal | undefined;
  readonly #pending = new Set<(reason: CancelReason) => void>();
  readonly #stopListening: (() => void) | undefined;

  constructor(clock: Clock, deadlineMs: number, signal: AbortSignal | undefined) {
    this.#clock = clock;
    this.startedAt = clock.now();
    this.#began = elapsedTime(clock);
    this.#deadlineMs = deadlineMs;
    this.#signal = signal;
    this.#stopListening =
      signal &&
      listen(signal, () => {
        for (const cancel of [...this.#pending]) cancel('signal');
      });
  }

  get remainingMs(): number {
    return this.#deadlineMs - this.elapsedMs;
  }

  get elapsedMs(): number {
    return elapsedTime(this.#clock) - this.#began;
  }

  /** Throws the signal's reason when the signal is aborted. */
  throwIfAborted(): void {
    if (this.#signal?.aborted) throw this.#signal.reason;
  }

  get abortReason(): unknown {
    return this.#signal?.reason;
  }

  /** Runs `work` until it ends, `limitMs` pass, the deadline passes or the caller aborts. */
  within<T>(limitMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.throwIfAborted();
    const remaining = this.remainingMs;
    if (remaining <= 0) throw new Cancelled('deadline');
    const controller = new AbortController();
    return new Promise<T>((resolve, reject) => {
      const cancel = (reason: CancelReason) => {
        done();
        const error = new Cancelled(reason);
        reject(error);
        controller.abort(error);
      };
      const stop = startTimer(this.#clock, Math.min(remaining, limitMs), () => cancel(remaining <= limitMs ? 'deadline' : 'timeout'));
      const done = () => {
        stop();
        this.#pending.delete(cancel);
      };
      this.#pending.add(cancel);
      work(controller.signal).then(
        (value) => {
          done();
          resolve(value);
        },
        (error) => {
          done();
          reject(error);
        },
      );
    });
  }

  /** Runs `work` with the deadline suspended: its duration extends the deadline. Only the caller's signal ends it. */
  async beyond<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const began = this.elapsedMs;
    const deadlineMs = this.#deadlineMs;
    this.#deadlineMs = Number.POSITIVE_INFINITY;
    try {
      return await this.within(Number.POSITIVE_INFINITY, work);
    } finally {
      this.#deadlineMs = deadlineMs + this.elapsedMs - began;
    }
  }

  /** Waits until `ms` pass. Rejects when the caller aborts or the deadline passes first. */
  async sleep(ms: number): Promise<void> {
    if (ms <= 0) return this.throwIfAborted();
    try {
      await this.within(ms, () => new Promise<never>(() => {}));
    } catch (error) {
      if (!(error instanceof Cancelled && error.reason === 'timeout')) throw error;
    }
  }

  end(): void {
    this.#stopListening?.();
    this.#pending.clear();
  }
}
