import { idText } from '../../engine/models/ids.js';
import { type Defaults, type Fields, FROM_ZERO } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { type Help, named, when } from './defaults.js';

const HOUR_MS = 3_600_000;
const isReady = ({ status }: Fields) => status === 'READY';
const filesOf = ({ tables }: Help) => String(tables.of('FileStore').get('default')?.url);

export const recording: GraphQLModel = {
  name: 'SessionRecordingType',
  fragment: 'Recording',
  key: 'sessionRecordingId',
  extra: { sessionId: 'SessionResponseType' },
  limits: { duration: FROM_ZERO },
  normalize: (input) =>
    input.sessionRecordingFile === undefined && (input.status ?? 'READY') === 'READY' ? { ...input, sessionRecordingFile: {} } : input,
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

const fileKeyOf = (row: Fields) => String((row.sessionRecordingFile as Fields | undefined)?.fileKey);

export const recordingFile: Defaults<Tables> = {
  fileExtension: 'mp4',
  fileName: (row, { generator, place }) => `${idText(generator, `${place}|file`, 12)}.${String(row.fileExtension)}`,
  fileSize: (_row, { generator, place }) => 100_000 + generator.number(`${place}|size`, 400_000),
  fileKey: (row) => `recordings/${String(row.fileName)}`,
  fileDownloadUrl: (row, help) => `${filesOf(help)}/${String(row.fileKey)}?download`,
  fileUploadUrl: (row, help) => `${filesOf(help)}/${String(row.fileKey)}?upload`,
};
