import { type Clock, LONGEST_TIMER_MS } from './clock.js';

/** A pending timer. */
interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** The timers of all calls, on one system timer: a system timer per call would be among the most expensive parts of a call. */
export class Timers {
  readonly clock: Clock;
  readonly #waiting = new Set<Timer>();
  #armedFor = Number.POSITIVE_INFINITY;
  #timer: unknown;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  set(ms: number, fire: () => void): Timer {
    const timer = { at: this.clock.now() + ms, fire };
    this.#waiting.add(timer);
    if (timer.at < this.#armedFor) this.#arm(timer.at);
    return timer;
  }

  clear(timer: Timer): void {
    // A system timer without a purpose would keep the process alive.
    if (this.#waiting.delete(timer) && this.#waiting.size === 0) this.#disarm();
  }

  #arm(at: number): void {
    this.#disarm();
    this.#armedFor = at;
    if (at < Number.POSITIVE_INFINITY) this.#timer = this.clock.setTimeout(() => this.#fire(at), Math.max(0, at - this.clock.now()));
  }

  #disarm(): void {
    if (this.#timer !== undefined) this.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#armedFor = Number.POSITIVE_INFINITY;
  }

  #fire(at: number): void {
    this.#disarm();
    const now = this.clock.now();
    // A system timer cannot wait longer than a few weeks. Otherwise this one is due, even if the system time was changed.
    const due = now < at - LONGEST_TIMER_MS / 2 ? now : Math.max(now, at);
    let next = Number.POSITIVE_INFINITY;
    for (const timer of [...this.#waiting]) {
      if (timer.at > due) next = Math.min(next, timer.at);
      else if (this.#waiting.delete(timer)) timer.fire();
    }
    if (next < this.#armedFor) this.#arm(next);
  }
}
