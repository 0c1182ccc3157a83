import type { ProgressRecord } from './types.js';

type Times = Pick<ProgressRecord, 'enrolledAt' | 'startedAt' | 'completedAt' | 'lastActivityAt'>;

/** The latest time that is known of a progress record, as the platform wrote it; `undefined` when it has none that can be read. */
export function lastTimeOf({ enrolledAt, startedAt, completedAt, lastActivityAt }: Times): string | undefined {
  let latest: string | undefined;
  for (const time of [enrolledAt, startedAt, completedAt, lastActivityAt]) {
    const at = Date.parse(time ?? '');
    if (!Number.isNaN(at) && !(latest !== undefined && Date.parse(latest) >= at)) latest = time;
  }
  return latest;
}
