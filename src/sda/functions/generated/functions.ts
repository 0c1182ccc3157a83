// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator } from '../../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../../core/settings/index.js';
import type { GraphQLClientLike } from '../../../graphql/index.js';
import { paged, pagedBare, single, singleBare } from '../../../graphql/methods/index.js';
import type * as T from '../../generated/types.js';

type Client = GraphQLClientLike<'sda'>;

const fragmentHubConfig = 'fragment HubConfig on HubConfigType{hubConfigId recordingEnabled retentionDays}';
const fragmentRecording = 'fragment Recording on SessionRecordingType{sessionRecordingId sessionId sessionRecordingFile{fileName fileSize fileExtension fileKey fileDownloadUrl fileUploadUrl}status duration createdAtTimestampMs updatedAtTimestampMs creationUserId plcVendor ideConfigId failureReason thumbnailKey thumbnailUrl playbackUrl}';
const fragmentSession = 'fragment Session on SessionResponseType{sessionId status objectVersion creationUserId updateUserId deleteUserId creationTimestamp updateTimestamp reservationId meteringReservationId instanceId projectId versionId ownerId tenantId sessionOwner{userId userName userEmail{value}tenantId tenantName}sessionType sessionVisibility sessionStartTimestamp sessionEndTimestamp sessionDurationMs sessionMetadata streamingUrl supportedIdes language idleTime websocketChannel}';

/**
 * Recording settings of the tenant that the token belongs to.
 *
 * SDA IDEaaS query `readHubConfig`.
 */
export const getHubConfig: (client: Client, options?: CallOptions) => Call<T.HubConfig> = /* @__PURE__ */ singleBare(
  'hub.get',
  'query GetHubConfig{readHubConfig{...HubConfig}}',
  [fragmentHubConfig],
);

/**
 * Change the tenant's recording settings and get all of them back.
 *
 * SDA IDEaaS mutation `updateHubConfig`. Safe to repeat.
 */
export const updateHubConfig: (client: Client, variables: T.UpdateHubConfigVariables, options?: CallOptions) => Call<T.HubConfig> = /* @__PURE__ */ single(
  'hub.update',
  'mutation UpdateHubConfig($input:UpdateHubConfigInput!){updateHubConfig(*){...HubConfig}}',
  [fragmentHubConfig],
  { effect: 'idempotent', verifyWith: 'hub.get' },
);

/**
 * One recording. An unknown id is an error, never null.
 *
 * SDA IDEaaS query `readSessionRecording`.
 * - `recordingId`: `sessionRecordingId` of the recording.
 */
export const getRecording: (client: Client, variables: T.GetRecordingVariables, options?: CallOptions) => Call<T.Recording> = /* @__PURE__ */ single(
  'recordings.get',
  'query GetRecording($recordingId:String!){readSessionRecording(*){...Recording}}',
  [fragmentRecording],
);

/**
 * Recordings of all sessions, as one list without paging. Each entry can hold a download and an upload URL:
 * ask for `sessionRecordingFile` only where it is needed.
 *
 * SDA IDEaaS query `readAllSessionRecordings`.
 */
export const listRecordings: (client: Client, options?: ListOptions) => Paginator<T.Recording> = /* @__PURE__ */ pagedBare(
  'recordings.list',
  'query ListRecordings{readAllSessionRecordings{...Recording}}',
  [fragmentRecording],
);

/**
 * Recordings of one session, as one list without paging.
 *
 * SDA IDEaaS query `readSessionRecordingsBySession`.
 * - `statuses`: Keep only recordings in one of these statuses; null keeps all.
 */
export const listRecordingsBySession: (client: Client, variables: T.ListRecordingsBySessionVariables, options?: ListOptions) => Paginator<T.Recording> = /* @__PURE__ */ paged(
  'recordings.listBySession',
  'query ListRecordingsBySession($sessionId:String!$statuses:[RecordingStatus!]){readSessionRecordingsBySession(*){...Recording}}',
  [fragmentRecording],
);

/**
 * URLs to watch a recording. A mutation by kind only: it takes nothing but the id and hands out URLs, so repeating it is
 * safe. Ask again instead of storing the answer.
 *
 * SDA IDEaaS mutation `getRecordingPlaybackUrl`. Changes nothing.
 * - `recordingId`: `sessionRecordingId` of the recording.
 */
export const getRecordingPlaybackUrl: (client: Client, variables: T.GetRecordingPlaybackUrlVariables, options?: CallOptions) => Call<T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl']> = /* @__PURE__ */ single(
  'recordings.playbackUrl',
  'mutation GetRecordingPlaybackUrl($recordingId:String!){getRecordingPlaybackUrl(*){recordingId playbackUrl thumbnailUrl}}',
  undefined,
  { effect: 'read' },
);

/**
 * One session. An unknown id is an error, never null. Polling this is the only documented way to follow a session.
 *
 * SDA IDEaaS query `readSession`.
 */
export const getSession: (client: Client, variables: T.GetSessionVariables, options?: CallOptions) => Call<T.Session> = /* @__PURE__ */ single(
  'sessions.get',
  'query GetSession($sessionId:String!){readSession(*){...Session}}',
  [fragmentSession],
);

/**
 * Sessions, one page at a time. The order of the items is not stated.
 *
 * SDA IDEaaS query `readAllSessions`.
 * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
 */
export const listSessions: (client: Client, variables?: Omit<T.ListSessionsVariables, 'pagination'> & Partial<Pick<T.ListSessionsVariables, 'pagination'>>, options?: ListOptions) => Paginator<T.Session> = /* @__PURE__ */ paged(
  'sessions.list',
  'query ListSessions($pagination:PaginationInputType!$statuses:[SessionStatus!]){readAllSessions(*){items{...Session}pages itemCount}}',
  [fragmentSession],
  { paging: ["page","pagination","sessionId"] },
);

/**
 * Sessions of one tenant, one page at a time. Which tenants a token may name is not stated.
 *
 * SDA IDEaaS query `readAllSessionsByTenantId`.
 * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
 */
export const listSessionsByTenant: (client: Client, variables: Omit<T.ListSessionsByTenantVariables, 'pagination'> & Partial<Pick<T.ListSessionsByTenantVariables, 'pagination'>>, options?: ListOptions) => Paginator<T.Session> = /* @__PURE__ */ paged(
  'sessions.listByTenant',
  'query ListSessionsByTenant($tenantId:String!$pagination:PaginationInputType!$statuses:[SessionStatus!]){readAllSessionsByTenantId(*){items{...Session}pages itemCount}}',
  [fragmentSession],
  { paging: ["page","pagination","sessionId"] },
);

/**
 * Start an IDE session for one version of a project. Usage is metered and every call may start another session, so never
 * repeat it blindly. No operation stops a session: it ends by its idle timeout or in the SDA Console.
 *
 * SDA IDEaaS mutation `startSession`. Never retried automatically.
 */
export const startSession: (client: Client, variables: T.StartSessionVariables, options?: CallOptions) => Call<T.StartSession['startSession']> = /* @__PURE__ */ single(
  'sessions.start',
  'mutation StartSession($input:StartSessionInput!){startSession(*){streamingUrl sessionId websocketChannel}}',
  undefined,
  { once: true, verifyWith: 'sessions.list' },
);
