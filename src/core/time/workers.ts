import { type Clock, startTimer } from './clock.js';

/**
 * True in Cloudflare Workers. There, a request must not resume another one, and unfinished work ends with its request. Shared code therefore
 * creates promises and timers in the request that needs them.
 */
export const inWorkers = (): boolean =>
  (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent === 'Cloudflare-Workers';

/** In Workers, the interval at which a waiting call checks for its permit. */
const POLL_MS = 20;

/** A promise that another call may settle. In Workers, its own request polls for the result, because a request must not resume another one. */
export function inOwnRequest<T>(
  start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void,
  look: () => void,
  clock: Clock,
): Promise<T> {
  if (!inWorkers()) return new Promise(start);
  return new Promise((resolve, reject) => {
    let settle: (() => void) | undefined;
    start(
      (value) => {
        settle = () => resolve(value);
      },
      (reason) => {
        settle = () => reject(reason);
      },
    );
    const poll = () => {
      look();
      if (settle) settle();
      else startTimer(clock, POLL_MS, poll);
    };
    poll();
  });
}
