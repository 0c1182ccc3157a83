import { ConfigurationError, type ErrorContext, InputError, RateLimitError } from '../errors/index.js';
import { type Redactor, redactedCause } from '../observe/index.js';
import type { OperationInfo } from '../operation/index.js';
import { type Clock, systemClock } from '../time/index.js';
import { createWindowLimiter, LimitExceeded, type Limiter, type RateLimitOptions, type RateLimitState } from './limiter.js';
import { latestDate } from './retry-after.js';

/** The state of a client's rate limit. */
export interface RateLimitView {
  /** Remaining requests or points, requests under way and queued calls; `undefined` without a rate limit. */
  state(): RateLimitState | undefined;
}

/** The data of a call that its rate limit error needs. */
export interface LimitedCall {
  readonly op: OperationInfo;
  readonly context: ErrorContext;
  readonly points: number;
  readonly redactor: Redactor;
  readonly transport: { readonly clock: Clock };
}

/** A limiter that converts its failures to SDK errors. */
export interface CallLimiter extends Limiter {
  /** @internal */
  explain(error: unknown, call: LimitedCall): Error;
}

/** Creates a client-side rate limiter. Several clients can share it. */
export function createLimiter(options: RateLimitOptions, clock: Clock = systemClock): CallLimiter {
  return { ...createWindowLimiter(options, clock), explain };
}

function explain(error: unknown, call: LimitedCall): Error {
  const { op, context } = call;
  if (!(error instanceof LimitExceeded)) {
    return new ConfigurationError(`${op.id}: the rate limit store failed. Nothing was sent.`, {
      ...context,
      cause: redactedCause(call.redactor, error),
    });
  }
  const { waitMs } = error;
  if (waitMs === Number.POSITIVE_INFINITY) {
    return new InputError(
      [{ path: [], message: `costs about ${call.points} points, more than the platform allows in one window` }],
      context,
    );
  }
  const at = latestDate(call.transport.clock.now() + waitMs).toISOString();
  return new RateLimitError(
    `${op.id}: the client-side rate limit is exhausted. Retry in ${Math.ceil(waitMs / 1000)} s (${at}), beyond the deadline of this call.`,
    { ...context, status: 429, headers: new Headers(), retryAfterMs: waitMs },
  );
}

/** The limiter for a client's options and the known limits of its platform; `undefined` without limits. */
export function limiterFor(
  options: { readonly rateLimit?: RateLimitOptions | false | undefined; readonly clock?: Clock | undefined } | undefined,
  known?: RateLimitOptions,
): CallLimiter | undefined {
  // Missing options are reported by the check of the key.
  const { rateLimit, clock } = options ?? {};
  if (rateLimit === false || !(rateLimit || known)) return undefined;
  return createLimiter({ ...known, ...rateLimit }, clock);
}
