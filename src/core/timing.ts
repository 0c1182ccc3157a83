import type { Clock } from './clock.js';

/** Why a wait was cut short. `signal`: the caller's own. */
export type CutReason = 'timeout' | 'deadline' | 'signal';

/**
 * One call's time: the moment it must be over, and the caller's signal. The signal gets one listener per call, removed when the call ends,
 * so that any number of calls can share a long-lived signal.
 */
export class CallClock {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  readonly #cuts = new Set<(reason: CutReason) => void>();
  readonly #onAbort = () => {
    for (const cut of [...this.#cuts]) cut('signal');
  };

  constructor(clock: Clock, deadlineMs: number, signal: AbortSignal | undefined) {
    this.#clock = clock;
    this.startedAt = clock.now();
    this.endsAt = this.startedAt + deadlineMs;
    this.#signal = signal;
    signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  get remainingMs(): number {
    return this.endsAt - this.#clock.now();
  }

  get elapsedMs(): number {
    return this.#clock.now() - this.startedAt;
  }

  /** Throws the signal's own reason when it has been aborted. */
  throwIfAborted(): void {
    if (this.#signal?.aborted) throw this.#signal.reason;
  }

  get abortReason(): unknown {
    return this.#signal?.reason;
  }

  /** Runs `work` until it ends, `limitMs` pass, the deadline comes or the caller aborts. */
  async within<T>(limitMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.throwIfAborted();
    const remaining = this.remainingMs;
    if (remaining <= 0) throw new Cut('deadline');
    const controller = new AbortController();
    return new Promise<T>((resolve, reject) => {
      const cut = (reason: CutReason) => {
        done();
        const error = new Cut(reason);
        reject(error);
        controller.abort(error);
      };
      const timer = this.#clock.setTimeout(() => cut(remaining <= limitMs ? 'deadline' : 'timeout'), Math.min(remaining, limitMs));
      const done = () => {
        this.#clock.clearTimeout(timer);
        this.#cuts.delete(cut);
      };
      this.#cuts.add(cut);
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

  /** Waits, unless the caller aborts or the deadline comes first. */
  async sleep(ms: number): Promise<void> {
    if (ms <= 0) return this.throwIfAborted();
    try {
      await this.within(ms, () => new Promise<never>(() => {}));
    } catch (error) {
      if (!(error instanceof Cut) || error.reason === 'signal') throw error;
      if (error.reason === 'deadline') throw error;
    }
  }

  end(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#cuts.clear();
  }
}

/** Internal: an attempt or wait was cut short. Never reaches the caller. */
export class Cut extends Error {
  constructor(readonly reason: CutReason) {
    super(reason);
  }
}
