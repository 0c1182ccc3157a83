/** The time of mock platforms: it stands still until a test lets it pass. */
export interface MockClock {
  /** The present of the platforms. */
  now(): Date;
  /**
   * Lets so many milliseconds pass: sessions become ready and end, URLs expire. Calls see it from their next request on. Webhooks that became
   * due are sent: `await platforms.settled()` waits for the answers.
   */
  advance(ms: number): void;
}

/** What conditions need of the clock. */
export interface MockTimer extends MockClock {
  /** Milliseconds since the start or the last reset: those that really passed, and those that were advanced. */
  elapsed(): number;
  /** Called when time is advanced or reset. Returns what ends that. */
  onAdvance(listener: () => void): () => void;
  /** Takes back what was advanced. */
  reset(): void;
}

/** A clock on top of another, which may stand still. */
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
      if (!(Number.isFinite(ms) && ms >= 0)) throw new RangeError('clock.advance takes milliseconds: a finite number of at least 0.');
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
