/**
 * The time of the data of mock platforms. It advances only when a test advances it. Conditions, such as `rateLimited`, use real or faked time plus
 * the advanced time.
 */
export interface MockClock {
  /** The current time of the platforms. */
  now(): Date;
  /**
   * Advances the time by milliseconds: sessions become ready and end, URLs expire. It applies to calls from their next request on. Sends
   * the webhooks that become due: `await platforms.settled()` waits for their responses.
   */
  advance(ms: number): void;
}

/** The parts of the clock that conditions use. */
export interface MockTimer extends MockClock {
  /** Milliseconds since the start or the last reset: real time plus advanced time. */
  elapsed(): number;
  /** Adds a listener for when time is advanced or reset. Returns a function that removes it. */
  onAdvance(listener: () => void): () => void;
  /** Undoes all advances. */
  reset(): void;
}

/** A clock that adds the advanced time to another clock, which can be fixed. */
export function createMockClock(base: () => Date): MockTimer {
  let passed = 0;
  let begun = Date.now();
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    now: () => new Date(base().getTime() + passed),
    elapsed: () => Date.now() - begun + passed,
    advance(ms) {
      if (!(Number.isFinite(ms) && ms >= 0)) throw new RangeError('clock.advance: ms must be a finite number of at least 0.');
      passed += ms;
      notify();
    },
    onAdvance(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset() {
      passed = 0;
      begun = Date.now();
      notify();
    },
  };
}
