// Made by `npm run codegen`. Do not edit.

import type { Call } from '../../core/call.js';
import type { CallOptions, ListOptions } from '../../core/options.js';
import type { Paginator } from '../../core/paginator.js';
import type { GraphQLClientLike } from '../../graphql/context.js';
import { callOperation } from '../../graphql/execute.js';
import { listOperation } from '../../graphql/list.js';
import type { GraphQLOperation } from '../../graphql/operation.js';
import type * as T from './types.js';

type Client = GraphQLClientLike<'sda'>;

const fragmentHubConfig = 'fragment HubConfig on HubConfigType{hubConfigId recordingEnabled retentionDays}';
const fragmentRecording = 'fragment Recording on SessionRecordingType{sessionRecordingId sessionId sessionRecordingFile{fileName fileSize fileExtension fileKey fileDownloadUrl fileUploadUrl}status duration createdAtTimestampMs updatedAtTimestampMs creationUserId plcVendor ideConfigId failureReason thumbnailKey thumbnailUrl playbackUrl}';
const fragmentSession = 'fragment Session on SessionResponseType{sessionId status objectVersion creationUserId updateUserId deleteUserId creationTimestamp updateTimestamp reservationId meteringReservationId instanceId projectId versionId ownerId tenantId sessionOwner{userId userName userEmail{value}tenantId tenantName}sessionType sessionVisibility sessionStartTimestamp sessionEndTimestamp sessionDurationMs sessionMetadata streamingUrl supportedIdes language idleTime websocketChannel}';

const getHubConfigOperation: GraphQLOperation = {
  id: 'sda.hub.get',
  operation: 'readHubConfig',
  kind: 'query',
  effect: 'read',
  text: 'query GetHubConfig{readHubConfig{...HubConfig}}',
  fragments: [fragmentHubConfig],
};

/**
 * Recording settings of the tenant that the token belongs to.
 *
 * SDA IDEaaS query `readHubConfig`.
 */
export function getHubConfig(client: Client, options?: CallOptions): Call<T.HubConfig> {
  return callOperation(client, getHubConfigOperation, undefined, options);
}

const updateHubConfigOperation: GraphQLOperation = {
  id: 'sda.hub.update',
  operation: 'updateHubConfig',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateHubConfig($input:UpdateHubConfigInput!){updateHubConfig(input:$input){...HubConfig}}',
  fragments: [fragmentHubConfig],
  rules: [["need","input"]],
};

/**
 * Change the tenant's recording settings and get all of them back.
 *
 * SDA IDEaaS mutation `updateHubConfig`. Safe to repeat.
 */
export function updateHubConfig(client: Client, variables: T.UpdateHubConfigVariables, options?: CallOptions): Call<T.HubConfig> {
  return callOperation(client, updateHubConfigOperation, variables, options);
}

const getRecordingOperation: GraphQLOperation = {
  id: 'sda.recordings.get',
  operation: 'readSessionRecording',
  kind: 'query',
  effect: 'read',
  text: 'query GetRecording($recordingId:String!){readSessionRecording(recordingId:$recordingId){...Recording}}',
  fragments: [fragmentRecording],
  rules: [["need","recordingId"]],
};

/**
 * One recording. An unknown id is an error, never null.
 *
 * SDA IDEaaS query `readSessionRecording`.
 * - `recordingId`: `sessionRecordingId` of the recording.
 */
export function getRecording(client: Client, variables: T.GetRecordingVariables, options?: CallOptions): Call<T.Recording> {
  return callOperation(client, getRecordingOperation, variables, options);
}

const listRecordingsOperation: GraphQLOperation = {
  id: 'sda.recordings.list',
  operation: 'readAllSessionRecordings',
  kind: 'query',
  effect: 'read',
  text: 'query ListRecordings{readAllSessionRecordings{...Recording}}',
  fragments: [fragmentRecording],
};

/**
 * Recordings of all sessions, as one list without paging. Each entry can hold a download and an upload URL:
 * ask for `sessionRecordingFile` only where it is needed.
 *
 * SDA IDEaaS query `readAllSessionRecordings`.
 */
export function listRecordings(client: Client, options?: ListOptions): Paginator<T.Recording> {
  return listOperation(client, listRecordingsOperation, undefined, options);
}

const listRecordingsBySessionOperation: GraphQLOperation = {
  id: 'sda.recordings.listBySession',
  operation: 'readSessionRecordingsBySession',
  kind: 'query',
  effect: 'read',
  text: 'query ListRecordingsBySession($sessionId:String!$statuses:[RecordingStatus!]){readSessionRecordingsBySession(sessionId:$sessionId statuses:$statuses){...Recording}}',
  fragments: [fragmentRecording],
  rules: [["need","sessionId"]],
};

/**
 * Recordings of one session, as one list without paging.
 *
 * SDA IDEaaS query `readSessionRecordingsBySession`.
 * - `statuses`: Keep only recordings in one of these statuses; null keeps all.
 */
export function listRecordingsBySession(client: Client, variables: T.ListRecordingsBySessionVariables, options?: ListOptions): Paginator<T.Recording> {
  return listOperation(client, listRecordingsBySessionOperation, variables, options);
}

const getRecordingPlaybackUrlOperation: GraphQLOperation = {
  id: 'sda.recordings.playbackUrl',
  operation: 'getRecordingPlaybackUrl',
  kind: 'mutation',
  effect: 'read',
  text: 'mutation GetRecordingPlaybackUrl($recordingId:String!){getRecordingPlaybackUrl(recordingId:$recordingId){recordingId playbackUrl thumbnailUrl}}',
  rules: [["need","recordingId"]],
};

/**
 * URLs to watch a recording. A mutation by kind only: it takes nothing but the id and hands out URLs, so repeating it is
 * safe. Ask again instead of storing the answer.
 *
 * SDA IDEaaS mutation `getRecordingPlaybackUrl`. Changes nothing.
 * - `recordingId`: `sessionRecordingId` of the recording.
 */
export function getRecordingPlaybackUrl(client: Client, variables: T.GetRecordingPlaybackUrlVariables, options?: CallOptions): Call<T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl']> {
  return callOperation(client, getRecordingPlaybackUrlOperation, variables, options);
}

const getSessionOperation: GraphQLOperation = {
  id: 'sda.sessions.get',
  operation: 'readSession',
  kind: 'query',
  effect: 'read',
  text: 'query GetSession($sessionId:String!){readSession(sessionId:$sessionId){...Session}}',
  fragments: [fragmentSession],
  rules: [["need","sessionId"]],
};

/**
 * One session. An unknown id is an error, never null. Polling this is the only documented way to follow a session.
 *
 * SDA IDEaaS query `readSession`.
 */
export function getSession(client: Client, variables: T.GetSessionVariables, options?: CallOptions): Call<T.Session> {
  return callOperation(client, getSessionOperation, variables, options);
}

const listSessionsOperation: GraphQLOperation = {
  id: 'sda.sessions.list',
  operation: 'readAllSessions',
  kind: 'query',
  effect: 'read',
  text: 'query ListSessions($pagination:PaginationInputType!$statuses:[SessionStatus!]){readAllSessions(pagination:$pagination statuses:$statuses){items{...Session}pages itemCount}}',
  fragments: [fragmentSession],
  paging: ["page","pagination","sessionId"],
};

/**
 * Sessions, one page at a time. The order of the items is not stated.
 *
 * SDA IDEaaS query `readAllSessions`.
 * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
 */
export function listSessions(client: Client, variables?: Omit<T.ListSessionsVariables, 'pagination'> & Partial<Pick<T.ListSessionsVariables, 'pagination'>>, options?: ListOptions): Paginator<T.Session> {
  return listOperation(client, listSessionsOperation, variables, options);
}

const listSessionsByTenantOperation: GraphQLOperation = {
  id: 'sda.sessions.listByTenant',
  operation: 'readAllSessionsByTenantId',
  kind: 'query',
  effect: 'read',
  text: 'query ListSessionsByTenant($tenantId:String!$pagination:PaginationInputType!$statuses:[SessionStatus!]){readAllSessionsByTenantId(tenantId:$tenantId pagination:$pagination statuses:$statuses){items{...Session}pages itemCount}}',
  fragments: [fragmentSession],
  rules: [["need","tenantId"]],
  paging: ["page","pagination","sessionId"],
};

/**
 * Sessions of one tenant, one page at a time. Which tenants a token may name is not stated.
 *
 * SDA IDEaaS query `readAllSessionsByTenantId`.
 * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
 */
export function listSessionsByTenant(client: Client, variables: Omit<T.ListSessionsByTenantVariables, 'pagination'> & Partial<Pick<T.ListSessionsByTenantVariables, 'pagination'>>, options?: ListOptions): Paginator<T.Session> {
  return listOperation(client, listSessionsByTenantOperation, variables, options);
}

const startSessionOperation: GraphQLOperation = {
  id: 'sda.sessions.start',
  operation: 'startSession',
  kind: 'mutation',
  effect: 'write',
  once: true,
  text: 'mutation StartSession($input:StartSessionInput!){startSession(input:$input){streamingUrl sessionId websocketChannel}}',
  rules: [["need","input"]],
};

/**
 * Start an IDE session for one version of a project. Usage is metered and every call may start another session, so never
 * repeat it blindly. No operation stops a session: it ends by its idle timeout or in the SDA Console.
 *
 * SDA IDEaaS mutation `startSession`. Never repeated by itself.
 */
export function startSession(client: Client, variables: T.StartSessionVariables, options?: CallOptions): Call<T.StartSession['startSession']> {
  return callOperation(client, startSessionOperation, variables, options);
}
