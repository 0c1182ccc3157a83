import { iso } from '../../demo.js';
import { slugOf } from '../../engine/generator.js';
import { FROM_ZERO, type Help, idText, type Kind, type SeedPlan, uuid } from '../../graphql/factories/model.js';
import type { Dict } from '../../graphql/platform.js';
import { sdaTenant } from '../scenarios/demo.js';
import { fragments } from './fragments.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const isOver = ({ status }: Dict) => status === 'ENDED' || status === 'FAILED';
const isOwned = ({ status }: Dict) => status !== 'WARM_POOL';
const canJoin = ({ status }: Dict) => status === 'READY' || status === 'ACTIVE' || status === 'INACTIVE';
const ms = (value: unknown) => Date.parse(String(value));
const named =
  (prefix: string) =>
  (_row: Dict, { generator, place }: Help) =>
    `${prefix}-${idText(generator, `${place}|${prefix}`, 8)}`;
const when = (holds: (row: Dict) => boolean, value: (row: Dict, help: Help) => unknown) => (row: Dict, help: Help) =>
  holds(row) ? value(row, help) : null;
const owner = (row: Dict) => (row.sessionOwner as { userId?: string } | null | undefined)?.userId ?? null;

/** A session as its status has it: who runs it, when it began and ended, whether it can be joined. */
const session: Kind = {
  type: 'SessionResponseType',
  fragment: 'Session',
  idField: 'sessionId',
  limits: { sessionDurationMs: FROM_ZERO, idleTime: FROM_ZERO },
  parts: { recordings: ['SessionRecordingType', 'sessionId'] },
  read: (given) =>
    given.sessionOwner === undefined && isOwned(given) ? { ...given, sessionOwner: given.ownerId ? { userId: given.ownerId } : {} } : given,
  defaults: {
    status: 'ENDED',
    objectVersion: 1,
    instanceId: named('instance'),
    reservationId: named('reservation'),
    meteringReservationId: named('metering'),
    tenantId: sdaTenant.tenantId,
    ownerId: owner,
    creationUserId: owner,
    projectId: when(isOwned, named('project')),
    versionId: when(isOwned, named('version')),
    sessionType: 'DEFAULT',
    sessionVisibility: 'DEFAULT',
    supportedIdes: ['TIA Portal'],
    language: 'en-US',
    idleTime: 1800,
    sessionMetadata: () => ({}),
    creationTimestamp: (row, { generator, now, place }) => {
      // One that runs has begun of late.
      const age = isOver(row) ? DAY_MS + generator.number(`${place}|age`, 60) * DAY_MS : HOUR_MS / 4;
      const began = row.sessionStartTimestamp ?? iso(new Date(now().getTime() - age));
      return row.sessionEndTimestamp && ms(began) > ms(row.sessionEndTimestamp)
        ? iso(new Date(ms(row.sessionEndTimestamp) - HOUR_MS))
        : began;
    },
    sessionStartTimestamp: when(isOwned, (row) => row.creationTimestamp),
    sessionStartTimestampMs: when(isOwned, (row) => ms(row.sessionStartTimestamp)),
    sessionEndTimestamp: when(isOver, (row) =>
      iso(new Date(ms(row.sessionStartTimestamp) + ((row.sessionDurationMs as number | undefined) ?? HOUR_MS))),
    ),
    sessionEndTimestampMs: when(isOver, (row) => ms(row.sessionEndTimestamp)),
    sessionDurationMs: when(isOver, (row) => ms(row.sessionEndTimestamp) - ms(row.sessionStartTimestamp)),
    updateTimestamp: (row) => row.sessionEndTimestamp ?? row.creationTimestamp,
    streamingUrl: when(canJoin, (row) => `https://stream.example.com/${String(row.id)}`),
    websocketChannel: when(canJoin, (row) => `channel-${String(row.id)}`),
  },
};

const isReady = ({ status }: Dict) => status === 'READY';
const filesOf = ({ tables }: Help) => String(tables.of('FileStore').get('default')?.url);

const recording: Kind = {
  type: 'SessionRecordingType',
  fragment: 'Recording',
  idField: 'sessionRecordingId',
  extra: { sessionId: 'SessionResponseType' },
  limits: { duration: FROM_ZERO },
  read: (given) =>
    given.sessionRecordingFile === undefined && (given.status ?? 'READY') === 'READY' ? { ...given, sessionRecordingFile: {} } : given,
  defaults: {
    sessionId: (_row, { make }) => make('SessionResponseType', { status: 'ENDED' }),
    status: 'READY',
    duration: 3600,
    createdAtTimestampMs: (row, { tables, now }) => {
      const ended = tables.of('SessionResponseType').get(String(row.sessionId))?.sessionEndTimestampMs;
      return typeof ended === 'number' ? Math.min(ended, now().getTime()) : now().getTime() - HOUR_MS;
    },
    updatedAtTimestampMs: (row, { now }) => Math.min(Number(row.createdAtTimestampMs) + 120_000, now().getTime()),
    creationUserId: (row, { tables }) => tables.of('SessionResponseType').get(String(row.sessionId))?.creationUserId ?? null,
    plcVendor: 'Siemens',
    ideConfigId: named('ide-config'),
    failureReason: (row) => (row.status === 'FAILED' ? 'The upload was interrupted.' : null),
    thumbnailKey: when(isReady, (row) => `thumbnails/${String(row.id)}.png`),
    thumbnailUrl: when(isReady, (row, help) => `${filesOf(help)}/${String(row.thumbnailKey)}`),
    playbackUrl: when(isReady, (row, help) => `${filesOf(help)}/${fileKeyOf(row)}`),
  },
};

const fileKeyOf = (row: Dict) => String((row.sessionRecordingFile as Dict | undefined)?.fileKey);

export const sdaPlan: SeedPlan = {
  kinds: { sessions: session, recordings: recording },
  embedded: {
    SessionOwnerType: {
      userName: (_row, { generator, place }) => generator.text(place, 'name', 'User'),
      userEmail: (row, { generator, place }) => ({
        value: `${slugOf(String(row.userName)).replaceAll('-', '.')}.${generator.mark(place)}@example.com`,
      }),
      tenantId: sdaTenant.tenantId,
      tenantName: sdaTenant.tenantName,
    },
    SessionRecordingFileType: {
      fileExtension: 'mp4',
      fileName: (row, { generator, place }) => `${idText(generator, `${place}|file`, 12)}.${String(row.fileExtension)}`,
      fileSize: (_row, { generator, place }) => 100_000 + generator.number(`${place}|size`, 400_000),
      fileKey: (row) => `recordings/${String(row.fileName)}`,
      fileDownloadUrl: (row, help) => `${filesOf(help)}/${String(row.fileKey)}?download`,
      fileUploadUrl: (row, help) => `${filesOf(help)}/${String(row.fileKey)}?upload`,
    },
  },
  own: {},
  fragments,
  id: (_type, place, generator) => uuid(generator, place),
};
