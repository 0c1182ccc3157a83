import type { CallState } from './call-state.js';
import { type Clock, systemClock } from './clock.js';
import { ConfigurationError, InputError, RateLimitError } from './errors.js';
import { cleanCause } from './failures.js';
import { createLimiter as createWindows, LimitExceeded, type Limiter, type RateLimitOptions, type RateLimitState } from './limiter.js';
import type { SharedOptions } from './options.js';

/** What a client's rate limit is doing. */
export interface RateLimitView {
  /** What is left, how much is under way and how many calls wait; `undefined` when nothing is limited. */
  state(): RateLimitState | undefined;
}

/** A limiter that can say what its refusals mean to a call. */
export interface CallLimiter extends Limiter {
  /** @internal */
  explain(error: unknown, call: CallState): Error;
}

/** Holds calls back as `options` say; several clients may share one. */
export function createLimiter(options: RateLimitOptions, clock: Clock = systemClock): CallLimiter {
  return { ...createWindows(options, clock), explain };
}

function explain(error: unknown, call: CallState): Error {
  const { op, context } = call;
  if (!(error instanceof LimitExceeded)) {
    return new ConfigurationError(`${op.id}: the store of the rate limit failed. Nothing was sent.`, {
      ...context,
      cause: cleanCause(call, error),
    });
  }
  const { waitMs } = error;
  if (waitMs === Number.POSITIVE_INFINITY) {
    return new InputError(
      [{ path: [], message: `costs about ${call.points} points, more than the platform allows in one window` }],
      context,
    );
  }
  const at = new Date(call.transport.clock.now() + waitMs).toISOString();
  return new RateLimitError(
    `${op.id}: the limit that this client keeps for the platform is used up. Come back in ${Math.ceil(waitMs / 1000)} s (${at}): that is beyond the deadline of this call.`,
    { ...context, status: 429, headers: new Headers(), retryAfterMs: waitMs },
  );
}

/** The limiter that a client's options ask for, or that its platform is known to need. */
export function limiterFor(options: SharedOptions | undefined, known?: RateLimitOptions): CallLimiter | undefined {
  // A client that is given no options at all is refused where its key is asked for.
  const { rateLimit, clock } = options ?? {};
  if (rateLimit === false || !(rateLimit || known)) return undefined;
  return createLimiter({ ...known, ...rateLimit }, clock);
}
