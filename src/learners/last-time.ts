import type { ProgressRecord } from './types.js';

type Times = Pick<ProgressRecord, 'enrolledAt' | 'startedAt' | 'completedAt' | 'lastActivityAt'>;

/** The latest time that is known of a progress record, as the platform wrote it; `undefined` when it has none that can be read. */
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
