// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator } from '../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../core/settings/index.js';
import type { SelectOption } from '../../graphql/index.js';
import type * as T from './types.js';

/** `sda.hub` of the facade. */
export interface SdaHub {
  /**
   * Recording settings of the tenant of the token.
   *
   * SDA IDEaaS query `readHubConfig`.
   */
  get<S = unknown>(options?: CallOptions & SelectOption<S>): Call<T.HubConfig & S>;
  /**
   * Change the tenant's recording settings. Returns all settings.
   *
   * SDA IDEaaS mutation `updateHubConfig`. Safe to repeat.
   */
  update<S = unknown>(variables: T.UpdateHubConfigVariables, options?: CallOptions & SelectOption<S>): Call<T.HubConfig & S>;
}

/** `sda.recordings` of the facade. */
export interface SdaRecordings {
  /**
   * One recording. Returns an error for an unknown id, never null.
   *
   * SDA IDEaaS query `readSessionRecording`.
   * - `recordingId`: `sessionRecordingId` of the recording.
   */
  get<S = unknown>(variables: T.GetRecordingVariables, options?: CallOptions & SelectOption<S>): Call<T.Recording & S>;
  /**
   * Recordings of all sessions, as one list without paging. `sessionRecordingFile` can contain a download URL and an
   * upload URL for each recording: select these only when necessary.
   *
   * SDA IDEaaS query `readAllSessionRecordings`.
   *
   * Selected only with the option `select`: `playbackUrl`, `thumbnailUrl`.
   */
  list<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.RecordingSummary & S>;
  /**
   * Recordings of one session, as one list without paging.
   *
   * SDA IDEaaS query `readSessionRecordingsBySession`.
   * - `statuses`: Only recordings with one of these statuses; null for all.
   *
   * Selected only with the option `select`: `playbackUrl`, `thumbnailUrl`.
   */
  listBySession<S = unknown>(variables: T.ListRecordingsBySessionVariables, options?: ListOptions & SelectOption<S>): Paginator<T.RecordingSummary & S>;
  /**
   * URLs to watch a recording. Although it is a mutation, it only returns URLs for an id, so it is safe to repeat. Call it
   * again instead of storing the result.
   *
   * SDA IDEaaS mutation `getRecordingPlaybackUrl`. Changes nothing.
   * - `recordingId`: `sessionRecordingId` of the recording.
   */
  playbackUrl<S = unknown>(variables: T.GetRecordingPlaybackUrlVariables, options?: CallOptions & SelectOption<S>): Call<T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl'] & S>;
}

/** `sda.sessions` of the facade. */
export interface SdaSessions {
  /**
   * One session. Returns an error for an unknown id, never null. Polling this query is the only documented way to follow a
   * session.
   *
   * SDA IDEaaS query `readSession`.
   */
  get<S = unknown>(variables: T.GetSessionVariables, options?: CallOptions & SelectOption<S>): Call<T.Session & S>;
  /**
   * Sessions, one page at a time. The order is not documented.
   *
   * SDA IDEaaS query `readAllSessions`.
   * - `statuses`: Only sessions with one of these statuses; null for all.
   *
   * Selected only with the option `select`: `streamingUrl`, `websocketChannel`.
   */
  list<S = unknown>(variables?: Omit<T.ListSessionsVariables, 'pagination'> & Partial<Pick<T.ListSessionsVariables, 'pagination'>>, options?: ListOptions & SelectOption<S>): Paginator<T.SessionSummary & S>;
  /**
   * Sessions of one tenant, one page at a time. It is not documented which tenants a token can access.
   *
   * SDA IDEaaS query `readAllSessionsByTenantId`.
   * - `statuses`: Only sessions with one of these statuses; null for all.
   *
   * Selected only with the option `select`: `streamingUrl`, `websocketChannel`.
   */
  listByTenant<S = unknown>(variables: Omit<T.ListSessionsByTenantVariables, 'pagination'> & Partial<Pick<T.ListSessionsByTenantVariables, 'pagination'>>, options?: ListOptions & SelectOption<S>): Paginator<T.SessionSummary & S>;
  /**
   * Start an IDE session for one version of a project. Usage is metered, and every call may start another session: before
   * you repeat it, check for a new session. No operation stops a session. It ends after its idle timeout or in the SDA
   * Console.
   *
   * SDA IDEaaS mutation `startSession`. Never retried automatically.
   */
  start<S = unknown>(variables: T.StartSessionVariables, options?: CallOptions & SelectOption<S>): Call<T.StartSession['startSession'] & S>;
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
