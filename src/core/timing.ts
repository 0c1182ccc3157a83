import { type Clock, LONGEST_TIMER_MS } from './clock.js';

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

/** A wait that is to be cut. */
interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** The moments at which calls are to be cut, behind one timer: one for each would be among the dearest things a call does. */
export class Alarms {
  readonly clock: Clock;
  readonly #waiting = new Set<Alarm>();
  #armedFor = Number.POSITIVE_INFINITY;
  #timer: unknown;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  set(ms: number, ring: () => void): Alarm {
    const alarm = { at: this.clock.now() + ms, ring };
    this.#waiting.add(alarm);
    if (alarm.at < this.#armedFor) this.#arm(alarm.at);
    return alarm;
  }

  clear(alarm: Alarm): void {
    // With nobody waiting a timer would only keep the process from ending.
    if (this.#waiting.delete(alarm) && this.#waiting.size === 0) this.#disarm();
  }

  #arm(at: number): void {
    this.#disarm();
    this.#armedFor = at;
    if (at < Number.POSITIVE_INFINITY) this.#timer = this.clock.setTimeout(() => this.#ring(at), Math.max(0, at - this.clock.now()));
  }

  #disarm(): void {
    if (this.#timer !== undefined) this.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#armedFor = Number.POSITIVE_INFINITY;
  }

  #ring(at: number): void {
    this.#disarm();
    const now = this.clock.now();
    // A timer cannot wait for more than some weeks. Otherwise what it was set for is due, whatever became of the time of day.
    const due = now < at - LONGEST_TIMER_MS / 2 ? now : Math.max(now, at);
    let next = Number.POSITIVE_INFINITY;
    for (const alarm of [...this.#waiting]) {
      if (alarm.at > due) next = Math.min(next, alarm.at);
      else if (this.#waiting.delete(alarm)) alarm.ring();
    }
    if (next < this.#armedFor) this.#arm(next);
  }
}

/**
 * One call's time: the moment it must be over, and the caller's signal, which is let go of when the call ends, so that any number of calls
 * can share a long-lived signal.
 */
export class CallClock {
  readonly startedAt: number;
  readonly endsAt: number;
  readonly #alarms: Alarms;
  readonly #signal: AbortSignal | undefined;
  readonly #cuts = new Set<(reason: CutReason) => void>();
  readonly #stopListening: (() => void) | undefined;

  constructor(alarms: Alarms, deadlineMs: number, signal: AbortSignal | undefined) {
    this.#alarms = alarms;
    this.startedAt = alarms.clock.now();
    this.endsAt = this.startedAt + deadlineMs;
    this.#signal = signal;
    this.#stopListening =
      signal &&
      listen(signal, () => {
        for (const cut of [...this.#cuts]) cut('signal');
      });
  }

  get remainingMs(): number {
    return this.endsAt - this.#alarms.clock.now();
  }

  get elapsedMs(): number {
    return this.#alarms.clock.now() - this.startedAt;
  }

  /** Throws the signal's own reason when it has been aborted. */
  throwIfAborted(): void {
    if (this.#signal?.aborted) throw this.#signal.reason;
  }

  get abortReason(): unknown {
    return this.#signal?.reason;
  }

  /** Runs `work` until it ends, `limitMs` pass, the deadline comes or the caller aborts. */
  within<T>(limitMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
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
      const alarm = this.#alarms.set(Math.min(remaining, limitMs), () => cut(remaining <= limitMs ? 'deadline' : 'timeout'));
      const done = () => {
        this.#alarms.clear(alarm);
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
