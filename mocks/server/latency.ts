import { randomOf } from '../engine/conditions/random.js';

/** Milliseconds, or a minimum and a maximum. */
export type Latency = number | readonly [min: number, max: number];

const MOST = 10 * 60_000;

/** Returns the bounds. Throws a RangeError for invalid ones. */
export function checkedLatency(latency: Latency): readonly [number, number] {
  const [min, max] = typeof latency === 'number' ? [latency, latency] : latency;
  if (!(min >= 0 && min <= max && max <= MOST)) {
    throw new RangeError(`latency must be milliseconds from 0 to ${MOST}, or [min, max], not ${JSON.stringify(latency)}.`);
  }
  return [min, max];
}

/**
 * Waits for the delay of the n-th response, the same in every run. Ends early if the client disconnects. It uses real time, because the
 * clock of the platforms can be fixed.
 */
export function createLatency(latency: Latency): (signal: AbortSignal) => Promise<void> {
  const [min, max] = checkedLatency(latency);
  const random = randomOf(1);
  return (signal) => {
    const ms = min + random() * (max - min);
    return new Promise((resolve) => {
      if (ms === 0 || signal.aborted) return resolve();
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done, { once: true });
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
    });
  };
}
