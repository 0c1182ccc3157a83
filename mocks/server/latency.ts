import { randomOf } from '../engine/conditions/random.js';

/** So many milliseconds, or between two numbers of them. */
export type Latency = number | readonly [min: number, max: number];

const MOST = 10 * 60_000;

/** The bounds, or a RangeError with the rule. */
export function checkedLatency(latency: Latency): readonly [number, number] {
  const [min, max] = typeof latency === 'number' ? [latency, latency] : latency;
  if (!(min >= 0 && min <= max && max <= MOST)) {
    throw new RangeError(`latency: milliseconds from 0 to ${MOST}, one number or the least and the most, not ${JSON.stringify(latency)}.`);
  }
  return [min, max];
}

/** Waits as long as the n-th answer has to, the same in every run; ends early when the client has gone. Real time: the clock of the platforms may stand still. */
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
