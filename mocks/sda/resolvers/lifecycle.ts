import { iso } from '../../demo.js';
import type { Context } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';

/** The data that changes with time. */
export type World = Pick<Context, 'tables' | 'now'>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The time from the start of a session to each status. The platform does not document such times. */
const STATUSES = [
  ['ENDED', 30 * MINUTE_MS],
  ['ACTIVE', 2 * MINUTE_MS],
  ['READY', 30_000],
] as const;

/** The time from the end of a session to each status of its recording. */
const RECORDING_STATUSES = [
  ['READY', 2 * MINUTE_MS],
  ['UPLOADING', MINUTE_MS],
  ['PENDING', 0],
] as const;

export const LIFE_MS = STATUSES[0][1];
const FILE_SIZE = 250_000;

/** Updates sessions that were started here, and their recordings, to the current time. All others do not change. */
export function passTime({ tables, now }: World): void {
  const present = now().getTime();
  const sessions = tables.of('SessionResponseType');
  for (const session of sessions.all((row) => row.startedHere === true)) {
    const began = session.sessionStartTimestampMs as number;
    const [status] = STATUSES.find(([, after]) => present >= began + after) ?? [];
    if (status && isAhead(status, session.status)) {
      const isRecorded = tables.of('HubConfigType').get('default')?.recordingEnabled === true;
      const change = { status, updateTimestamp: iso(now()) };
      sessions.update(session.id, status === 'ENDED' ? { ...endedAt(session, began + LIFE_MS), isRecorded } : change);
    }
    const ended = sessions.get(session.id);
    if (status === 'ENDED' && ended?.status === 'ENDED') record({ tables, now }, ended, began + LIFE_MS);
  }
}

/** A status that a test has set does not change. */
function isAhead(status: string, of: unknown): boolean {
  const order = ['PENDING', 'READY', 'ACTIVE', 'ENDED'];
  return order.includes(of as string) && order.indexOf(status) > order.indexOf(of as string);
}

const endedAt = (session: MockRow, end: number) => ({
  status: 'ENDED',
  streamingUrl: null,
  websocketChannel: null,
  updateTimestamp: iso(new Date(end)),
  sessionEndTimestamp: iso(new Date(end)),
  sessionEndTimestampMs: end,
  sessionDurationMs: end - (session.sessionStartTimestampMs as number),
});

/** The recording of an ended session in its current status, if the hub records. */
function record({ tables, now }: World, session: MockRow, end: number): void {
  const recordings = tables.of('SessionRecordingType');
  const present = now().getTime();
  const hub = tables.of('HubConfigType').get('default');
  const id = `recording-${session.id}`;
  const known = recordings.get(id);
  // The hub's settings at the end of the session apply, not the current ones.
  if (!known && !(session.isRecorded ?? hub?.recordingEnabled)) return;
  const kept = (hub?.retentionDays as number) * DAY_MS;
  const [status, after] = present >= end + kept ? (['EXPIRED', kept] as const) : RECORDING_STATUSES.find(([, at]) => present >= end + at)!;
  if (known?.status === status) return;
  const fileKey = `recordings/${session.id}.mp4`;
  recordings.insert({
    id,
    sessionRecordingId: id,
    sessionId: session.id,
    status,
    duration: (LIFE_MS as number) / 1000,
    createdAtTimestampMs: end,
    updatedAtTimestampMs: end + after,
    creationUserId: session.creationUserId,
    ...(status === 'READY' && {
      sessionRecordingFile: { fileName: `${session.id}.mp4`, fileSize: FILE_SIZE, fileExtension: 'mp4', fileKey },
    }),
  });
}
