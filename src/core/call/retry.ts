import { ConnectionError, HttpError, type LearningPlatformError, RateLimitError, ServerError, TimeoutError } from '../errors/index.js';
import type { Effect } from '../operation/index.js';
import type { ResolvedRetry } from '../settings/index.js';

/**
 * The state of a failed request:
 * `refused`: the platform did not process it; `lost`: it may have processed it; `final`: a retry would not help.
 */
export type Verdict = 'refused' | 'lost' | 'final';

/** Statuses after which a repeated read may succeed; the platform may have processed the request. Gateways return 520 to 529. */
const TRANSIENT = new Set([408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529]);

export function verdictOf(error: LearningPlatformError): Verdict {
  if (error instanceof ConnectionError) return error.reached ? 'lost' : error.hopeless ? 'final' : 'refused';
  if (error instanceof TimeoutError) return error.reached ? 'lost' : 'refused';
  if (error instanceof HttpError) {
    // A RateLimitError of GraphQL errors has status 200.
    if (error instanceof RateLimitError || requestedWaitMs(error) !== undefined) return 'refused';
    if (TRANSIENT.has(error.status)) return 'lost';
  }
  return 'final';
}

export function mayRepeat(verdict: Verdict, effect: Effect): boolean {
  return verdict === 'refused' || (verdict === 'lost' && effect !== 'write');
}

/** Full jitter: a random delay up to the exponential bound, so that clients that failed together do not retry together. */
export function backoffMs(retry: ResolvedRetry, attempt: number, random: () => number): number {
  return random() * Math.min(retry.maxMs, retry.baseMs * 2 ** (attempt - 1));
}

/** The delay that the platform requests, in milliseconds; `undefined` when it requests none. */
export function requestedWaitMs(error: LearningPlatformError): number | undefined {
  return error instanceof RateLimitError || error instanceof ServerError ? error.retryAfterMs : undefined;
}
