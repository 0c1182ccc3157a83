import { LONGEST_TIMER_MS } from '../timer.js';
import { checkNumber, checkOptions } from './check.js';
import type { Layer } from './layer.js';
import type { ConditionWorld, RateLimitedOptions } from './types.js';

/** Timers can fire some milliseconds early: a client that waited for `Retry-After` must not be rejected again. */
const EARLY_MS = 10;

const MOST_SECONDS = LONGEST_TIMER_MS / 1000;

/** Accepts a number of requests, then rejects requests for a period, and repeats this. */
export function rateLimit(world: ConditionWorld, options: RateLimitedOptions): Layer {
  checkOptions('rateLimited', options, ['after', 'per', 'retryAfter']);
  const { after = 0, per, retryAfter } = options;
  checkNumber('rateLimited({ after })', after, { min: 0, whole: true });
  if (per !== undefined) checkNumber('rateLimited({ per })', per, { min: 0, max: MOST_SECONDS, above: true });
  if (retryAfter !== undefined && retryAfter !== null)
    checkNumber('rateLimited({ retryAfter })', retryAfter, { min: 0, max: MOST_SECONDS });

  let allowed = after;
  let count = 0;
  let windowEnds: number | undefined;
  let refusal: { readonly until: number; readonly since: number } | undefined;

  const anew = () => {
    count = 0;
    windowEnds = undefined;
    refusal = undefined;
  };
  /** When the current rejection ends. */
  const endOf = (now: number): number => {
    if (typeof retryAfter === 'number') return now + retryAfter * 1000;
    return windowEnds ?? (retryAfter === null ? Number.POSITIVE_INFINITY : now + 1000);
  };

  return {
    async answer(_request, next, hit) {
      const now = world.elapsed();
      if (refusal) {
        // If only the mock clock advances, no timer fires early.
        const early = Math.min(EARLY_MS, Math.max(0, Date.now() - refusal.since));
        if (now + early >= refusal.until) {
          anew();
          // Without this, a client that waits for `Retry-After` could be rejected without end.
          allowed = Math.max(1, after);
        }
      } else if (windowEnds !== undefined && now >= windowEnds) anew();
      if (per !== undefined) windowEnds ??= now + per * 1000;
      if (!refusal && count < allowed) {
        count += 1;
        return next();
      }
      refusal ??= { until: endOf(now), since: Date.now() };
      hit();
      return world.answers.tooManyRequests(retryAfter === null ? undefined : Math.max(0, refusal.until - now));
    },
  };
}
