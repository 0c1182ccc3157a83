// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator } from '../../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../../core/settings/index.js';
import type { GraphQLClientLike, SelectOption } from '../../../graphql/index.js';
import { paged, pagedBare, single, singleBare } from '../../../graphql/methods/index.js';
import type * as T from '../../generated/types.js';

type Client = GraphQLClientLike<'sda'>;

const fragmentHubConfig = 'fragment HubConfig on HubConfigType{hubConfigId recordingEnabled retentionDays}';
const fragmentRecording = 'fragment Recording on SessionRecordingType{...RecordingSummary sessionRecordingFile{fileDownloadUrl}thumbnailUrl playbackUrl}';
const fragmentRecordingSummary = 'fragment RecordingSummary on SessionRecordingType{sessionRecordingId sessionId sessionRecordingFile{fileName fileSize fileExtension fileKey}status duration createdAtTimestampMs updatedAtTimestampMs creationUserId plcVendor ideConfigId failureReason thumbnailKey}';
const fragmentSession = 'fragment Session on SessionResponseType{...SessionSummary streamingUrl websocketChannel}';
const fragmentSessionSummary = 'fragment SessionSummary on SessionResponseType{sessionId status objectVersion creationUserId updateUserId deleteUserId creationTimestamp updateTimestamp reservationId meteringReservationId instanceId projectId versionId ownerId tenantId sessionOwner{userId userName userEmail{value}tenantId tenantName}sessionType sessionVisibility sessionStartTimestamp sessionEndTimestamp sessionDurationMs sessionMetadata supportedIdes language idleTime}';

/**
 * Recording settings of the tenant of the token.
 *
 * SDA IDEaaS query `readHubConfig`.
 */
export const getHubConfig: <S = unknown>(client: Client, options?: CallOptions & SelectOption<S>) => Call<T.HubConfig & S> = /* @__PURE__ */ singleBare(
  'hub.get',
  'query GetHubConfig{readHubConfig{...HubConfig}}',
  [fragmentHubConfig],
);

/**
 * Change the tenant's recording settings. Returns all settings.
 *
 * SDA IDEaaS mutation `updateHubConfig`. Safe to repeat.
 */
export const updateHubConfig: <S = unknown>(client: Client, variables: T.UpdateHubConfigVariables, options?: CallOptions & SelectOption<S>) => Call<T.HubConfig & S> = /* @__PURE__ */ single(
  'hub.update',
  'mutation UpdateHubConfig($input:UpdateHubConfigInput!){updateHubConfig(*){...HubConfig}}',
  [fragmentHubConfig],
  { effect: 'idempotent', verifyWith: 'hub.get' },
);

/**
 * One recording. Returns an error for an unknown id, never null.
 *
 * SDA IDEaaS query `readSessionRecording`.
 * - `recordingId`: `sessionRecordingId` of the recording.
 */
export const getRecording: <S = unknown>(client: Client, variables: T.GetRecordingVariables, options?: CallOptions & SelectOption<S>) => Call<T.Recording & S> = /* @__PURE__ */ single(
  'recordings.get',
  'query GetRecording($recordingId:String!){readSessionRecording(*){...Recording}}',
  [fragmentRecording, fragmentRecordingSummary],
);

/**
 * Recordings of all sessions, as one list without paging. `sessionRecordingFile` can contain a download URL and an
 * upload URL for each recording: select these only when necessary.
 *
 * SDA IDEaaS query `readAllSessionRecordings`.
 *
 * Selected only with the option `select`: `playbackUrl`, `thumbnailUrl`.
 */
export const listRecordings: <S = unknown>(client: Client, options?: ListOptions & SelectOption<S>) => Paginator<T.RecordingSummary & S> = /* @__PURE__ */ pagedBare(
  'recordings.list',
  'query ListRecordings{readAllSessionRecordings{...RecordingSummary}}',
  [fragmentRecordingSummary],
);

/**
 * Recordings of one session, as one list without paging.
 *
 * SDA IDEaaS query `readSessionRecordingsBySession`.
 * - `statuses`: Only recordings with one of these statuses; null for all.
 *
 * Selected only with the option `select`: `playbackUrl`, `thumbnailUrl`.
 */
export const listRecordingsBySession: <S = unknown>(client: Client, variables: T.ListRecordingsBySessionVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.RecordingSummary & S> = /* @__PURE__ */ paged(
  'recordings.listBySession',
  'query ListRecordingsBySession($sessionId:String!$statuses:[RecordingStatus!]){readSessionRecordingsBySession(*){...RecordingSummary}}',
  [fragmentRecordingSummary],
);

/**
 * URLs to watch a recording. Although it is a mutation, it only returns URLs for an id, so it is safe to repeat. Call it
 * again instead of storing the result.
 *
 * SDA IDEaaS mutation `getRecordingPlaybackUrl`. Changes nothing.
 * - `recordingId`: `sessionRecordingId` of the recording.
 */
export const getRecordingPlaybackUrl: <S = unknown>(client: Client, variables: T.GetRecordingPlaybackUrlVariables, options?: CallOptions & SelectOption<S>) => Call<T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl'] & S> = /* @__PURE__ */ single(
  'recordings.playbackUrl',
  'mutation GetRecordingPlaybackUrl($recordingId:String!){getRecordingPlaybackUrl(*){recordingId playbackUrl thumbnailUrl}}',
  undefined,
  { effect: 'read' },
);

/**
 * One session. Returns an error for an unknown id, never null. Polling this query is the only documented way to follow a
 * session.
 *
 * SDA IDEaaS query `readSession`.
 */
export const getSession: <S = unknown>(client: Client, variables: T.GetSessionVariables, options?: CallOptions & SelectOption<S>) => Call<T.Session & S> = /* @__PURE__ */ single(
  'sessions.get',
  'query GetSession($sessionId:String!){readSession(*){...Session}}',
  [fragmentSession, fragmentSessionSummary],
);

/**
 * Sessions, one page at a time. The order is not documented.
 *
 * SDA IDEaaS query `readAllSessions`.
 * - `statuses`: Only sessions with one of these statuses; null for all.
 *
 * Selected only with the option `select`: `streamingUrl`, `websocketChannel`.
 */
export const listSessions: <S = unknown>(client: Client, variables?: Omit<T.ListSessionsVariables, 'pagination'> & Partial<Pick<T.ListSessionsVariables, 'pagination'>>, options?: ListOptions & SelectOption<S>) => Paginator<T.SessionSummary & S> = /* @__PURE__ */ paged(
  'sessions.list',
  'query ListSessions($pagination:PaginationInputType!$statuses:[SessionStatus!]){readAllSessions(*){items{...SessionSummary}pages itemCount}}',
  [fragmentSessionSummary],
  { paging: ["page","pagination","sessionId"] },
);

/**
 * Sessions of one tenant, one page at a time. It is not documented which tenants a token can access.
 *
 * SDA IDEaaS query `readAllSessionsByTenantId`.
 * - `statuses`: Only sessions with one of these statuses; null for all.
 *
 * Selected only with the option `select`: `streamingUrl`, `websocketChannel`.
 */
export const listSessionsByTenant: <S = unknown>(client: Client, variables: Omit<T.ListSessionsByTenantVariables, 'pagination'> & Partial<Pick<T.ListSessionsByTenantVariables, 'pagination'>>, options?: ListOptions & SelectOption<S>) => Paginator<T.SessionSummary & S> = /* @__PURE__ */ paged(
  'sessions.listByTenant',
  'query ListSessionsByTenant($tenantId:String!$pagination:PaginationInputType!$statuses:[SessionStatus!]){readAllSessionsByTenantId(*){items{...SessionSummary}pages itemCount}}',
  [fragmentSessionSummary],
  { paging: ["page","pagination","sessionId"] },
);

/**
 * Start an IDE session for one version of a project. Usage is metered, and every call may start another session: before
 * you repeat it, check for a new session. No operation stops a session. It ends after its idle timeout or in the SDA
 * Console.
 *
 * SDA IDEaaS mutation `startSession`. Never retried automatically.
 */
export const startSession: <S = unknown>(client: Client, variables: T.StartSessionVariables, options?: CallOptions & SelectOption<S>) => Call<T.StartSession['startSession'] & S> = /* @__PURE__ */ single(
  'sessions.start',
  'mutation StartSession($input:StartSessionInput!){startSession(*){streamingUrl sessionId websocketChannel}}',
  undefined,
  { once: true, verifyWith: 'sessions.list' },
);
