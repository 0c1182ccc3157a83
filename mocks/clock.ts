/** The time of mock platforms: it stands still until a test lets it pass. */
export interface MockClock {
  /** The present of the platforms. */
  now(): Date;
  /** Lets so many milliseconds pass: sessions become ready and end, URLs expire. Calls see it from their next request on. */
  advance(ms: number): void;
}

/** A clock on top of another, which may stand still; `reset` takes back what was advanced. */
export function createMockClock(base: () => Date): MockClock & { reset(): void } {
  let passed = 0;
  return {
    now: () => new Date(base().getTime() + passed),
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError('Time passes by a number of milliseconds of at least 0.');
      passed += ms;
    },
    reset() {
      passed = 0;
    },
  };
}
