import type { Clock } from '../../src/core/time/clock.js';

/** Turns of the event loop without an event, after which nothing is on its way any more: over loopback, everything arrives within a few. */
const QUIET_TURNS = 40;

export const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Waits for something to become true while sockets work; real time only as a guard against waiting for ever. */
export async function until(condition: () => boolean, what = String(condition)): Promise<void> {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`never came true: ${what}`);
    await turn();
  }
}

/** A clock that moves only with `advance`; in `auto` mode it also moves to the next timer whenever the process is idle. */
export class FakeClock implements Clock {
  #now: number;
  #auto: boolean;
  #lastId = 0;
  #events = 0;
  #pumping = false;
  readonly #timers = new Map<number, { at: number; callback: () => void }>();

  constructor({ start = Date.UTC(2026, 0, 1), auto = false } = {}) {
    this.#now = start;
    this.#auto = auto;
  }

  readonly now = () => this.#now;

  readonly setTimeout = (callback: () => void, ms: number): number => {
    this.#lastId += 1;
    this.#timers.set(this.#lastId, { at: this.#now + Math.max(0, ms), callback });
    this.touch();
    if (this.#auto) void this.#pump();
    return this.#lastId;
  };

  readonly clearTimeout = (id: unknown): void => {
    if (this.#timers.delete(id as number)) this.touch();
  };

  /** Timers that wait to fire. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Something happened elsewhere: not idle. */
  touch(): void {
    this.#events += 1;
  }

  /** Lets microtasks and sockets do what they can without time passing. */
  async settle(): Promise<void> {
    let seen = this.#events;
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      await turn();
      if (this.#events !== seen) {
        seen = this.#events;
        quiet = 0;
      }
    }
  }

  /** Advances the clock by `ms` milliseconds, and fires the timers that are due. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await this.settle();
    for (;;) {
      const next = this.#next();
      if (next === undefined || next.at > end) break;
      this.#fire(next);
      await this.settle();
    }
    this.#now = end;
  }

  #next() {
    let found: { id: number; at: number } | undefined;
    for (const [id, { at }] of this.#timers) if (found === undefined || at < found.at) found = { id, at };
    return found;
  }

  #fire({ id, at }: { id: number; at: number }): void {
    const timer = this.#timers.get(id);
    this.#timers.delete(id);
    this.#now = Math.max(this.#now, at);
    this.touch();
    timer?.callback();
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      while (this.#timers.size > 0) {
        await this.settle();
        const next = this.#next();
        if (next) this.#fire(next);
      }
    } finally {
      this.#pumping = false;
    }
  }
}
