import type { Clock } from './clock.js';

/** Why a wait was cut short. `signal`: the caller's own. */
export type CutReason = 'timeout' | 'deadline' | 'signal';

/** The calls under way by their signal. One listener serves them all: at the eleventh, Node would warn of a leak. */
const LISTENERS = new WeakMap<AbortSignal, { calls: Set<() => void>; fire: () => void }>();

/** Calls back when the signal is aborted; returns what ends that. */
export function listen(signal: AbortSignal, onAbort: () => void): () => void {
  let shared = LISTENERS.get(signal);
  if (!shared) {
    const calls = new Set<() => void>();
    shared = {
      calls,
      fire: () => {
        for (const call of [...calls]) call();
      },
    };
    LISTENERS.set(signal, shared);
    signal.addEventListener('abort', shared.fire, { once: true });
  }
  const { calls, fire } = shared;
  calls.add(onAbort);
  return () => {
    if (!calls.delete(onAbort) || calls.size > 0) return;
    LISTENERS.delete(signal);
    signal.removeEventListener('abort', fire);
  };
}

/**
 * One call's time: the moment it must be over, and the caller's signal, which is let go of when the call ends, so that any number of calls
 * can share a long-lived signal.
 */
export class CallClock {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  readonly #cuts = new Set<(reason: CutReason) => void>();
  readonly #stopListening: (() => void) | undefined;

  constructor(clock: Clock, deadlineMs: number, signal: AbortSignal | undefined) {
    this.#clock = clock;
    this.startedAt = clock.now();
    this.endsAt = this.startedAt + deadlineMs;
    this.#signal = signal;
    this.#stopListening =
      signal &&
      listen(signal, () => {
        for (const cut of [...this.#cuts]) cut('signal');
      });
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
    this.#stopListening?.();
    this.#cuts.clear();
  }
}

/** Internal: an attempt or wait was cut short. Never reaches the caller. */
export class Cut extends Error {
  constructor(readonly reason: CutReason) {
    super(reason);
  }
}
