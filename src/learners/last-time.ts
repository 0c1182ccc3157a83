import type { ProgressRecord } from './types.js';

type Times = Pick<ProgressRecord, 'enrolledAt' | 'startedAt' | 'completedAt' | 'lastActivityAt'>;

/** The latest known time of a progress record, as the platform returned it; `undefined` if it has no valid time. */
export function lastTimeOf({ enrolledAt, startedAt, completedAt, lastActivityAt }: Times): string | undefined {
  let latest: string | undefined;
  let latestAt = Number.NEGATIVE_INFINITY;
  for (const time of [enrolledAt, startedAt, completedAt, lastActivityAt]) {
    if (time === undefined || time === latest) continue;
    const at = Date.parse(time);
    if (at > latestAt) [latest, latestAt] = [time, at];
  }
  return latest;
}
