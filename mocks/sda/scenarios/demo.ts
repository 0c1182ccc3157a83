import { DEMO_NOW, demoLearners, hoursAgo, iso } from '../../demo.js';
import type { Store } from '../../engine/store.js';
import { constantsOf } from '../../graphql/factories/model.js';
import { Tables } from '../../graphql/tables.js';
import { recording } from '../models/recordings.js';
import { session } from '../models/sessions.js';
import { sdaTenant } from './tenant.js';

const { jane, sam, kim } = demoLearners;
const OWNERS = [
  { userId: 'user-jane', userName: jane.name, email: jane.sda },
  { userId: 'user-sam', userName: sam.name, email: sam.sda },
  { userId: 'user-kim', userName: kim.name, email: kim.sda },
];

/** Most sessions of a tenant have ended; a few are in each other state. */
const STATUSES = ['ENDED', 'ENDED', 'ACTIVE', 'ENDED', 'READY', 'ENDED', 'INACTIVE', 'ENDED', 'FAILED', 'WARM_POOL'];
const HOUR_MS = 3_600_000;

/** The data of a new tenant: the hub's settings, and the file store. */
export function seedSdaTenant(store: Store, filesUrl: string): void {
  const tables = new Tables(store, 'sda');
  tables.of('FileStore').insert({ id: 'default', url: filesUrl });
  tables.of('HubConfigType').insert({ id: 'default', hubConfigId: 'default', recordingEnabled: true, retentionDays: 30 });
}

/** Thirty sessions, recordings of those that have ended, and the hub's settings. */
export function seedSda(store: Store, filesUrl: string): void {
  seedSdaTenant(store, filesUrl);
  const tables = new Tables(store, 'sda');
  for (let n = 1; n <= 30; n += 1) {
    const status = STATUSES[n % STATUSES.length]!;
    const row = sessionRow(n, status);
    tables.of('SessionResponseType').insert(row);
    if (status === 'ENDED') tables.of('SessionRecordingType').insert(recordingRow(n, row.sessionId, filesUrl));
  }
}

function sessionRow(n: number, status: string) {
  const number = String(n).padStart(3, '0');
  const began = hoursAgo(24 * (31 - n));
  const ended = new Date(began.getTime() + HOUR_MS);
  const isOver = status === 'ENDED' || status === 'FAILED';
  const canJoin = status === 'READY' || status === 'ACTIVE' || status === 'INACTIVE';
  const owner = status === 'WARM_POOL' ? undefined : OWNERS[n % OWNERS.length]!;
  const sessionId = `session-${number}`;
  return {
    ...constantsOf(session),
    id: sessionId,
    sessionId,
    status,
    instanceId: `instance-${number}`,
    reservationId: `reservation-${number}`,
    meteringReservationId: `metering-${number}`,
    creationTimestamp: iso(began),
    updateTimestamp: iso(isOver ? ended : began),
    sessionMetadata: {},
    ...(owner && {
      ownerId: owner.userId,
      creationUserId: owner.userId,
      projectId: `project-${(n % 4) + 1}`,
      versionId: `version-${(n % 7) + 1}`,
      sessionOwner: { userId: owner.userId, userName: owner.userName, userEmail: { value: owner.email }, ...sdaTenant },
      sessionStartTimestamp: iso(began),
      sessionStartTimestampMs: began.getTime(),
    }),
    ...(isOver && { sessionEndTimestamp: iso(ended), sessionEndTimestampMs: ended.getTime(), sessionDurationMs: HOUR_MS }),
    ...(canJoin && { streamingUrl: `https://stream.example.com/${sessionId}`, websocketChannel: `channel-${number}` }),
  };
}

function recordingRow(n: number, sessionId: string, filesUrl: string) {
  const number = String(n).padStart(3, '0');
  const made = hoursAgo(24 * (31 - n) - 1).getTime();
  const status = n % 7 === 0 ? 'FAILED' : n % 5 === 0 ? 'EXPIRED' : 'READY';
  const fileKey = `recordings/${sessionId}.mp4`;
  return {
    ...constantsOf(recording),
    id: `recording-${number}`,
    sessionRecordingId: `recording-${number}`,
    sessionId,
    status,
    createdAtTimestampMs: made,
    updatedAtTimestampMs: Math.min(made + HOUR_MS, Date.parse(DEMO_NOW)),
    ideConfigId: `ide-config-${(n % 2) + 1}`,
    ...(status === 'FAILED' && { failureReason: 'The upload was interrupted.' }),
    ...(status === 'READY' && {
      thumbnailKey: `thumbnails/${sessionId}.png`,
      thumbnailUrl: `${filesUrl}/thumbnails/${sessionId}.png`,
      playbackUrl: `${filesUrl}/${fileKey}`,
      sessionRecordingFile: {
        fileName: `${sessionId}.mp4`,
        fileSize: 100_000 * n,
        fileExtension: 'mp4',
        fileKey,
        fileDownloadUrl: `${filesUrl}/${fileKey}?download`,
        fileUploadUrl: `${filesUrl}/${fileKey}?upload`,
      },
    }),
  };
}
