import { systemClock } from './clock.js';
import { createLimiter, type Limiter, type RateLimitOptions, type RateLimitState } from './limiter.js';
import type { SharedOptions } from './options.js';

/** What a client's rate limit is doing. */
export interface RateLimitView {
  /** What is left, how much is under way and how many calls wait; `undefined` when nothing is limited. */
  state(): RateLimitState | undefined;
}

/** The limiter that a client's options ask for, or that its platform is known to need. */
export function limiterFor(options: SharedOptions | undefined, known?: RateLimitOptions): Limiter | undefined {
  // A client that is given no options at all is refused where its key is asked for.
  const { rateLimit, clock } = options ?? {};
  if (rateLimit === false || !(rateLimit || known)) return undefined;
  return createLimiter({ ...known, ...rateLimit }, clock ?? systemClock);
}
