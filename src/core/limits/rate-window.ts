/** A platform's rate limit. */
export interface RateWindow {
  /** Maximum number of units in any interval of this length. */
  limit: number;
  intervalMs: number;
  /** The unit that is counted. Default: requests. */
  unit?: 'requests' | 'points' | undefined;
}

/** Number of expired log entries to drop at a time, so that the cost of a call stays constant. */
const DROP_AT = 999;

/**
 * Counts the units of one window. The platform may count a request at any time between its start and its response. A unit is therefore
 * reserved during the request and becomes available `intervalMs` after its end. The limit then applies to sliding and fixed windows.
 */
export function createSlots({ limit, intervalMs, unit = 'requests' }: RateWindow) {
  const inPoints = unit === 'points';
  /** When the units of completed requests become available. `sum` counts from the first entry, so that any range is one subtraction. */
  let log: { at: number; sum: number }[] = [];
  let first = 0;
  let gone = 0;
  let sum = 0;
  let held = 0;
  /** Units that other clients used, as reported by the platform's headers. They become available together. */
  let foreign = 0;
  let foreignUntil = 0;

  const left = (now: number) => {
    for (let entry = log[first]; entry && entry.at <= now; entry = log[++first]) gone = entry.sum;
    if (first > DROP_AT && first * 2 > log.length) {
      log = log.slice(first);
      first = 0;
    }
    if (foreignUntil <= now) foreign = 0;
    return limit - held - sum + gone - foreign;
  };

  return {
    /**
     * Milliseconds until a call with `ahead` calls queued before it can start; 0 or less when it can start now. With `sure`, the result is
     * a lower bound: costs in points are estimates until the calls end.
     */
    wait(now: number, points: number, ahead: number, sure: boolean): number {
      if (inPoints && points > limit) return Infinity;
      const need = (inPoints ? points - (sure ? held : 0) : 1 + ahead) - left(now);
      if (need <= 0) return 0;
      // Units beyond the log belong to requests under way. Each further window takes its full interval.
      const laps = need > sum - gone ? Math.floor((need - 1) / limit) : 0;
      const target = gone + need - laps * limit;
      let low = first;
      for (let high = log.length; low < high; ) {
        const middle = (low + high) >> 1;
        if ((log[middle]?.sum as number) < target) low = middle + 1;
        else high = middle;
      }
      const wait = laps * intervalMs + (log[low] ? (log[low]?.at as number) - now : intervalMs);
      return foreign ? Math.min(wait, foreignUntil - now) : wait;
    },

    hold(points: number) {
      held += inPoints ? points : 1;
    },

    settle(now: number, points: number, cost: number, rest: number, resetMs: number) {
      held -= inPoints ? points : 1;
      // One header must not use up more than the whole window.
      sum += inPoints ? Math.min(cost, limit) : 1;
      // The clock has millisecond precision: the current millisecond counts.
      log.push({ at: now + intervalMs + 1, sum });
      const surplus = left(now) - rest;
      if (inPoints && surplus > 0) {
        foreign += surplus;
        foreignUntil = now + Math.min(resetMs, intervalMs);
      }
    },

    state(now: number, pausedMs: number) {
      const remaining = pausedMs > 0 ? 0 : Math.max(0, left(now));
      return { limit, intervalMs, unit, remaining, resetMs: Math.max(0, pausedMs, this.wait(now, 1, 0, false)) };
    },
  };
}
