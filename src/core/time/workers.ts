import { type Clock, startTimer } from './clock.js';

/**
 * True in Cloudflare Workers. There a request must not be resumed by another one, and what a request has not finished is dropped with it: code
 * that requests share makes its promises and timers in the request that needs them.
 */
export const inWorkers = (): boolean =>
  (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent === 'Cloudflare-Workers';

/** In Workers, a waiting call looks after this many milliseconds whether it has its permit. */
const POLL_MS = 20;

/** A promise that another call may settle. In Workers its own request looks for the result, because a request must not resume another one. */
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
