import type * as T from '../../src/sda/index.js';

/**
 * For each operation of the reference a document of our own with the whole selection of its example, and an answer of the example's shape.
 * Repaired are: fragments that the examples spread and do not define, type names that stand for objects, `{}` for a Long, and statuses that do
 * not exist.
 */

const SESSION = `
  objectVersion creationUserId updateUserId deleteUserId creationTimestamp updateTimestamp sessionId reservationId meteringReservationId
  instanceId status projectId versionId ownerId tenantId
  sessionOwner { userId userName userEmail { value } tenantId tenantName }
  sessionType sessionVisibility sessionStartTimestamp sessionEndTimestamp sessionStartTimestampMs sessionEndTimestampMs sessionDurationMs
  sessionMetadata streamingUrl supportedIdes language idleTime websocketChannel`;

const RECORDING = `
  sessionRecordingId sessionId
  sessionRecordingFile { fileName fileSize fileExtension fileKey fileDownloadUrl fileUploadUrl }
  status duration createdAtTimestampMs updatedAtTimestampMs creationUserId plcVendor ideConfigId failureReason
  thumbnailKey thumbnailUrl playbackUrl`;

const session = {
  objectVersion: 123,
  creationUserId: 'u1',
  updateUserId: 'u2',
  deleteUserId: 'u3',
  creationTimestamp: '2026-01-02T03:04:05Z',
  updateTimestamp: '2026-01-02T03:04:06Z',
  sessionId: 's1',
  reservationId: 'r1',
  meteringReservationId: 'm1',
  instanceId: 'i1',
  status: 'PENDING',
  projectId: 'p1',
  versionId: 'v1',
  ownerId: 'u1',
  tenantId: 't1',
  sessionOwner: { userId: 'u1', userName: 'Jane', userEmail: { value: 'jane@example.com' }, tenantId: 't1', tenantName: 'Acme' },
  sessionType: 'DEFAULT',
  sessionVisibility: 'DEFAULT',
  sessionStartTimestamp: '2026-01-02',
  sessionEndTimestamp: '2026-01-03',
  sessionStartTimestampMs: 1767323045000,
  sessionEndTimestampMs: 1767323046000,
  sessionDurationMs: 123,
  sessionMetadata: {},
  streamingUrl: 'https://stream.test/s1',
  supportedIdes: ['one'],
  language: 'en-US',
  idleTime: 123,
  websocketChannel: 'channel-1',
};

const recording = {
  sessionRecordingId: 'r1',
  sessionId: 's1',
  sessionRecordingFile: {
    fileName: 'r1.mp4',
    fileSize: 123,
    fileExtension: 'mp4',
    fileKey: 'k1',
    fileDownloadUrl: 'https://files.test/get',
    fileUploadUrl: 'https://files.test/put',
  },
  status: 'PENDING',
  duration: 123,
  createdAtTimestampMs: 1767323045000,
  updatedAtTimestampMs: 1767323046000,
  creationUserId: 'u1',
  plcVendor: 'Acme',
  ideConfigId: 'c1',
  failureReason: 'none',
  thumbnailKey: 'k2',
  thumbnailUrl: 'https://files.test/thumb',
  playbackUrl: 'https://files.test/play',
};

const hub = { hubConfigId: 'default', recordingEnabled: false, retentionDays: 987 };

// Each answer is given the type of the method that reads it.
const pageOfSessions = { items: [session], pages: 1, itemCount: 1 };
const allSessions: T.ListSessions['readAllSessions'] = pageOfSessions;
const tenantSessions: T.ListSessionsByTenant['readAllSessionsByTenantId'] = pageOfSessions;
const oneSession: T.Session = session;
const oneRecording: T.Recording = recording;
const hubConfig: T.HubConfig = hub;
const playback: T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl'] = {
  recordingId: 'r1',
  playbackUrl: 'https://files.test/play',
  thumbnailUrl: 'https://files.test/thumb',
};
const started: T.StartSession['startSession'] = { streamingUrl: 'https://stream.test/s1', sessionId: 's1', websocketChannel: 'channel-1' };

const list: T.ListSessionsVariables = { pagination: { page: 1, pageSize: 100 }, statuses: ['READY'] };
const bySession: T.ListRecordingsBySessionVariables = { sessionId: 's1', statuses: ['READY'] };
const start: T.StartSessionVariables = { input: { sessionId: 's1', projectId: 'p1', versionId: 'v1', language: 'en-US' } };
const update: T.UpdateHubConfigVariables = { input: { recordingEnabled: true, retentionDays: 987 } };

export interface Example {
  /** The method that serves it. */
  readonly id: string;
  readonly document: string;
  readonly variables?: object;
  readonly answer: unknown;
}

export const EXAMPLES: Readonly<Record<string, Example>> = {
  readAllSessionRecordings: {
    id: 'recordings.list',
    document: `query All { readAllSessionRecordings { ${RECORDING} } }`,
    answer: [oneRecording],
  },
  readAllSessions: {
    id: 'sessions.list',
    document: `query All($pagination: PaginationInputType!, $statuses: [SessionStatus!]) {
      readAllSessions(pagination: $pagination, statuses: $statuses) { items { ${SESSION} } pages itemCount }
    }`,
    variables: list,
    answer: allSessions,
  },
  readAllSessionsByTenantId: {
    id: 'sessions.listByTenant',
    document: `query Tenant($tenantId: String!, $pagination: PaginationInputType!, $statuses: [SessionStatus!]) {
      readAllSessionsByTenantId(tenantId: $tenantId, pagination: $pagination, statuses: $statuses) { items { ${SESSION} } pages itemCount }
    }`,
    variables: { tenantId: 't1', ...list },
    answer: tenantSessions,
  },
  readHubConfig: {
    id: 'hub.get',
    document: 'query Hub { readHubConfig { hubConfigId recordingEnabled retentionDays } }',
    answer: hubConfig,
  },
  readSession: {
    id: 'sessions.get',
    document: `query One($sessionId: String!) { readSession(sessionId: $sessionId) { ${SESSION} } }`,
    variables: { sessionId: 's1' },
    answer: oneSession,
  },
  readSessionRecording: {
    id: 'recordings.get',
    document: `query One($recordingId: String!) { readSessionRecording(recordingId: $recordingId) { ${RECORDING} } }`,
    variables: { recordingId: 'r1' },
    answer: oneRecording,
  },
  readSessionRecordingsBySession: {
    id: 'recordings.listBySession',
    document: `query Some($sessionId: String!, $statuses: [RecordingStatus!]) {
      readSessionRecordingsBySession(sessionId: $sessionId, statuses: $statuses) { ${RECORDING} }
    }`,
    variables: bySession,
    answer: [oneRecording],
  },
  getRecordingPlaybackUrl: {
    id: 'recordings.playbackUrl',
    document:
      'mutation Play($recordingId: String!) { getRecordingPlaybackUrl(recordingId: $recordingId) { recordingId playbackUrl thumbnailUrl } }',
    variables: { recordingId: 'r1' },
    answer: playback,
  },
  startSession: {
    id: 'sessions.start',
    document: 'mutation Start($input: StartSessionInput!) { startSession(input: $input) { streamingUrl sessionId websocketChannel } }',
    variables: start,
    answer: started,
  },
  updateHubConfig: {
    id: 'hub.update',
    document:
      'mutation Hub($input: UpdateHubConfigInput!) { updateHubConfig(input: $input) { hubConfigId recordingEnabled retentionDays } }',
    variables: update,
    answer: hubConfig,
  },
};
