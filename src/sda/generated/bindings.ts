// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator } from '../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../core/settings/index.js';
import type * as T from './types.js';

/** `sda.hub` of the facade. */
export interface SdaHub {
  /**
   * Recording settings of the tenant that the token belongs to.
   *
   * SDA IDEaaS query `readHubConfig`.
   */
  get(options?: CallOptions): Call<T.HubConfig>;
  /**
   * Change the tenant's recording settings and get all of them back.
   *
   * SDA IDEaaS mutation `updateHubConfig`. Safe to repeat.
   */
  update(variables: T.UpdateHubConfigVariables, options?: CallOptions): Call<T.HubConfig>;
}

/** `sda.recordings` of the facade. */
export interface SdaRecordings {
  /**
   * One recording. An unknown id is an error, never null.
   *
   * SDA IDEaaS query `readSessionRecording`.
   * - `recordingId`: `sessionRecordingId` of the recording.
   */
  get(variables: T.GetRecordingVariables, options?: CallOptions): Call<T.Recording>;
  /**
   * Recordings of all sessions, as one list without paging. Each entry can hold a download and an upload URL:
   * ask for `sessionRecordingFile` only where it is needed.
   *
   * SDA IDEaaS query `readAllSessionRecordings`.
   */
  list(options?: ListOptions): Paginator<T.Recording>;
  /**
   * Recordings of one session, as one list without paging.
   *
   * SDA IDEaaS query `readSessionRecordingsBySession`.
   * - `statuses`: Keep only recordings in one of these statuses; null keeps all.
   */
  listBySession(variables: T.ListRecordingsBySessionVariables, options?: ListOptions): Paginator<T.Recording>;
  /**
   * URLs to watch a recording. A mutation by kind only: it takes nothing but the id and hands out URLs, so repeating it is
   * safe. Ask again instead of storing the answer.
   *
   * SDA IDEaaS mutation `getRecordingPlaybackUrl`. Changes nothing.
   * - `recordingId`: `sessionRecordingId` of the recording.
   */
  playbackUrl(variables: T.GetRecordingPlaybackUrlVariables, options?: CallOptions): Call<T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl']>;
}

/** `sda.sessions` of the facade. */
export interface SdaSessions {
  /**
   * One session. An unknown id is an error, never null. Polling this is the only documented way to follow a session.
   *
   * SDA IDEaaS query `readSession`.
   */
  get(variables: T.GetSessionVariables, options?: CallOptions): Call<T.Session>;
  /**
   * Sessions, one page at a time. The order of the items is not stated.
   *
   * SDA IDEaaS query `readAllSessions`.
   * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
   */
  list(variables?: Omit<T.ListSessionsVariables, 'pagination'> & Partial<Pick<T.ListSessionsVariables, 'pagination'>>, options?: ListOptions): Paginator<T.Session>;
  /**
   * Sessions of one tenant, one page at a time. Which tenants a token may name is not stated.
   *
   * SDA IDEaaS query `readAllSessionsByTenantId`.
   * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
   */
  listByTenant(variables: Omit<T.ListSessionsByTenantVariables, 'pagination'> & Partial<Pick<T.ListSessionsByTenantVariables, 'pagination'>>, options?: ListOptions): Paginator<T.Session>;
  /**
   * Start an IDE session for one version of a project. Usage is metered and every call may start another session, so never
   * repeat it blindly. No operation stops a session: it ends by its idle timeout or in the SDA Console.
   *
   * SDA IDEaaS mutation `startSession`. Never retried automatically.
   */
  start(variables: T.StartSessionVariables, options?: CallOptions): Call<T.StartSession['startSession']>;
}

export interface SdaResources {
  readonly hub: SdaHub;
  readonly recordings: SdaRecordings;
  readonly sessions: SdaSessions;
}

export const sdaMethods = {
  hub: 'get update',
  recordings: 'get list listBySession playbackUrl',
  sessions: 'get list listByTenant start',
};
