import { type Clock, LONGEST_TIMER_MS } from './clock.js';

/** A wait that is to be cut. */
interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** The moments at which calls are to be cut, behind one timer: one for each would be among the dearest things a call does. */
export class Timers {
  readonly clock: Clock;
  readonly #waiting = new Set<Timer>();
  #armedFor = Number.POSITIVE_INFINITY;
  #timer: unknown;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  set(ms: number, ring: () => void): Timer {
    const timer = { at: this.clock.now() + ms, ring };
    this.#waiting.add(timer);
    if (timer.at < this.#armedFor) this.#arm(timer.at);
    return timer;
  }

  clear(timer: Timer): void {
    // With nobody waiting a timer would only keep the process from ending.
    if (this.#waiting.delete(timer) && this.#waiting.size === 0) this.#disarm();
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
    for (const timer of [...this.#waiting]) {
      if (timer.at > due) next = Math.min(next, timer.at);
      else if (this.#waiting.delete(timer)) timer.ring();
    }
    if (next < this.#armedFor) this.#arm(next);
  }
}
