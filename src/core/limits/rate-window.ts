/** A limit that a platform sets. */
export interface RateWindow {
  /** Most units in any span of this length. */
  limit: number;
  intervalMs: number;
  /** What is counted. Default: requests. */
  unit?: 'requests' | 'points' | undefined;
}

/** Spent entries of a log are dropped so many at a time, which keeps the cost of a call constant. */
const DROP_AT = 999;

/**
 * One window's units. The platform may count a request at any moment between its sending and its answer, so a unit is held while the request
 * is under way and comes free `intervalMs` after its end: then no way of counting, sliding or fixed, finds more than the limit.
 */
export function createSlots({ limit, intervalMs, unit = 'requests' }: RateWindow) {
  const inPoints = unit === 'points';
  /** When the units of ended requests come free; `sum` counts from the first entry ever, so that any stretch is one subtraction. */
  let log: { at: number; sum: number }[] = [];
  let first = 0;
  let gone = 0;
  let sum = 0;
  let held = 0;
  /** Units that others used, as far as the platform's headers tell; they come free together. */
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
     * Milliseconds until a call with `ahead` others before it can go, 0 or less for at once; it is never less than that, when `sure`. What
     * calls cost in points is an estimate until they end.
     */
    wait(now: number, points: number, ahead: number, sure: boolean): number {
      if (inPoints && points > limit) return Infinity;
      const need = (inPoints ? points - (sure ? held : 0) : 1 + ahead) - left(now);
      if (need <= 0) return 0;
      // What is beyond the log is not over yet, and each further lap of the window takes its full length.
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
      sum += inPoints ? cost : 1;
      // The clock shows whole milliseconds: the one that has begun counts.
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
