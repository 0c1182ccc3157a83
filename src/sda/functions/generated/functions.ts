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
 * Recording settings of the tenant that the token belongs to.
 *
 * SDA IDEaaS query `readHubConfig`.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readHubConfig}
 */
export const getHubConfig: <S = unknown>(client: Client, options?: CallOptions & SelectOption<S>) => Call<T.HubConfig & S> = /* @__PURE__ */ singleBare(
  'hub.get',
  'query GetHubConfig{readHubConfig{...HubConfig}}',
  [fragmentHubConfig],
);

/**
 * Change the tenant's recording settings and get all of them back.
 *
 * SDA IDEaaS mutation `updateHubConfig`. Safe to repeat.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: updateHubConfig}
 */
export const updateHubConfig: <S = unknown>(client: Client, variables: T.UpdateHubConfigVariables, options?: CallOptions & SelectOption<S>) => Call<T.HubConfig & S> = /* @__PURE__ */ single(
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
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readSessionRecording}
 */
export const getRecording: <S = unknown>(client: Client, variables: T.GetRecordingVariables, options?: CallOptions & SelectOption<S>) => Call<T.Recording & S> = /* @__PURE__ */ single(
  'recordings.get',
  'query GetRecording($recordingId:String!){readSessionRecording(*){...Recording}}',
  [fragmentRecording, fragmentRecordingSummary],
);

/**
 * Recordings of all sessions, as one list without paging. `sessionRecordingFile` can hold a download and an upload URL
 * for every one of them: select these only where they are needed.
 *
 * SDA IDEaaS query `readAllSessionRecordings`.
 *
 * Not selected unless `select` asks for it: `playbackUrl`, `thumbnailUrl`.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readAllSessionRecordings}
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
 * - `statuses`: Keep only recordings in one of these statuses; null keeps all.
 *
 * Not selected unless `select` asks for it: `playbackUrl`, `thumbnailUrl`.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readSessionRecordingsBySession}
 */
export const listRecordingsBySession: <S = unknown>(client: Client, variables: T.ListRecordingsBySessionVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.RecordingSummary & S> = /* @__PURE__ */ paged(
  'recordings.listBySession',
  'query ListRecordingsBySession($sessionId:String!$statuses:[RecordingStatus!]){readSessionRecordingsBySession(*){...RecordingSummary}}',
  [fragmentRecordingSummary],
);

/**
 * URLs to watch a recording. A mutation by kind only: it takes nothing but the id and hands out URLs, so repeating it is
 * safe. Ask again instead of storing the answer.
 *
 * SDA IDEaaS mutation `getRecordingPlaybackUrl`. Changes nothing.
 * - `recordingId`: `sessionRecordingId` of the recording.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: getRecordingPlaybackUrl}
 */
export const getRecordingPlaybackUrl: <S = unknown>(client: Client, variables: T.GetRecordingPlaybackUrlVariables, options?: CallOptions & SelectOption<S>) => Call<T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl'] & S> = /* @__PURE__ */ single(
  'recordings.playbackUrl',
  'mutation GetRecordingPlaybackUrl($recordingId:String!){getRecordingPlaybackUrl(*){recordingId playbackUrl thumbnailUrl}}',
  undefined,
  { effect: 'read' },
);

/**
 * One session. An unknown id is an error, never null. Polling this is the only documented way to follow a session.
 *
 * SDA IDEaaS query `readSession`.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readSession}
 */
export const getSession: <S = unknown>(client: Client, variables: T.GetSessionVariables, options?: CallOptions & SelectOption<S>) => Call<T.Session & S> = /* @__PURE__ */ single(
  'sessions.get',
  'query GetSession($sessionId:String!){readSession(*){...Session}}',
  [fragmentSession, fragmentSessionSummary],
);

/**
 * Sessions, one page at a time. The order of the items is not stated.
 *
 * SDA IDEaaS query `readAllSessions`.
 * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
 *
 * Not selected unless `select` asks for it: `streamingUrl`, `websocketChannel`.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readAllSessions}
 */
export const listSessions: <S = unknown>(client: Client, variables?: Omit<T.ListSessionsVariables, 'pagination'> & Partial<Pick<T.ListSessionsVariables, 'pagination'>>, options?: ListOptions & SelectOption<S>) => Paginator<T.SessionSummary & S> = /* @__PURE__ */ paged(
  'sessions.list',
  'query ListSessions($pagination:PaginationInputType!$statuses:[SessionStatus!]){readAllSessions(*){items{...SessionSummary}pages itemCount}}',
  [fragmentSessionSummary],
  { paging: ["page","pagination","sessionId"] },
);

/**
 * Sessions of one tenant, one page at a time. Which tenants a token may name is not stated.
 *
 * SDA IDEaaS query `readAllSessionsByTenantId`.
 * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
 *
 * Not selected unless `select` asks for it: `streamingUrl`, `websocketChannel`.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readAllSessionsByTenantId}
 */
export const listSessionsByTenant: <S = unknown>(client: Client, variables: Omit<T.ListSessionsByTenantVariables, 'pagination'> & Partial<Pick<T.ListSessionsByTenantVariables, 'pagination'>>, options?: ListOptions & SelectOption<S>) => Paginator<T.SessionSummary & S> = /* @__PURE__ */ paged(
  'sessions.listByTenant',
  'query ListSessionsByTenant($tenantId:String!$pagination:PaginationInputType!$statuses:[SessionStatus!]){readAllSessionsByTenantId(*){items{...SessionSummary}pages itemCount}}',
  [fragmentSessionSummary],
  { paging: ["page","pagination","sessionId"] },
);

/**
 * Start an IDE session for one version of a project. Usage is metered and every call may start another session, so never
 * repeat it blindly. No operation stops a session: it ends by its idle timeout or in the SDA Console.
 *
 * SDA IDEaaS mutation `startSession`. Never retried automatically.
 * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: startSession}
 */
export const startSession: <S = unknown>(client: Client, variables: T.StartSessionVariables, options?: CallOptions & SelectOption<S>) => Call<T.StartSession['startSession'] & S> = /* @__PURE__ */ single(
  'sessions.start',
  'mutation StartSession($input:StartSessionInput!){startSession(*){streamingUrl sessionId websocketChannel}}',
  undefined,
  { once: true, verifyWith: 'sessions.list' },
);
