// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator } from '../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../core/settings/index.js';
import type { SelectOption } from '../../graphql/index.js';
import type * as T from './types.js';

/** The configuration of the hub, where learners open their IDEs. */
export interface SdaHub {
  /**
   * Recording settings of the tenant that the token belongs to.
   *
   * SDA IDEaaS query `readHubConfig`.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readHubConfig}
   */
  get<S = unknown>(options?: CallOptions & SelectOption<S>): Call<T.HubConfig & S>;
  /**
   * Change the tenant's recording settings and get all of them back.
   *
   * SDA IDEaaS mutation `updateHubConfig`. Safe to repeat.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: updateHubConfig}
   */
  update<S = unknown>(variables: T.UpdateHubConfigVariables, options?: CallOptions & SelectOption<S>): Call<T.HubConfig & S>;
}

/** Recordings of IDE sessions: status, files and playback. */
export interface SdaRecordings {
  /**
   * One recording. An unknown id is an error, never null.
   *
   * SDA IDEaaS query `readSessionRecording`.
   * - `recordingId`: `sessionRecordingId` of the recording.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readSessionRecording}
   */
  get<S = unknown>(variables: T.GetRecordingVariables, options?: CallOptions & SelectOption<S>): Call<T.Recording & S>;
  /**
   * Recordings of all sessions, as one list without paging. `sessionRecordingFile` can hold a download and an upload URL
   * for every one of them: select these only where they are needed.
   *
   * SDA IDEaaS query `readAllSessionRecordings`.
   *
   * Not selected unless `select` asks for it: `playbackUrl`, `thumbnailUrl`.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readAllSessionRecordings}
   */
  list<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.RecordingSummary & S>;
  /**
   * Recordings of one session, as one list without paging.
   *
   * SDA IDEaaS query `readSessionRecordingsBySession`.
   * - `statuses`: Keep only recordings in one of these statuses; null keeps all.
   *
   * Not selected unless `select` asks for it: `playbackUrl`, `thumbnailUrl`.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readSessionRecordingsBySession}
   */
  listBySession<S = unknown>(variables: T.ListRecordingsBySessionVariables, options?: ListOptions & SelectOption<S>): Paginator<T.RecordingSummary & S>;
  /**
   * URLs to watch a recording. A mutation by kind only: it takes nothing but the id and hands out URLs, so repeating it is
   * safe. Ask again instead of storing the answer.
   *
   * SDA IDEaaS mutation `getRecordingPlaybackUrl`. Changes nothing.
   * - `recordingId`: `sessionRecordingId` of the recording.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: getRecordingPlaybackUrl}
   */
  playbackUrl<S = unknown>(variables: T.GetRecordingPlaybackUrlVariables, options?: CallOptions & SelectOption<S>): Call<T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl'] & S>;
}

/** Cloud IDE sessions: start them, stop them, wait for them. */
export interface SdaSessions {
  /**
   * One session. An unknown id is an error, never null. Polling this is the only documented way to follow a session.
   *
   * SDA IDEaaS query `readSession`.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readSession}
   */
  get<S = unknown>(variables: T.GetSessionVariables, options?: CallOptions & SelectOption<S>): Call<T.Session & S>;
  /**
   * Sessions, one page at a time. The order of the items is not stated.
   *
   * SDA IDEaaS query `readAllSessions`.
   * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
   *
   * Not selected unless `select` asks for it: `streamingUrl`, `websocketChannel`.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readAllSessions}
   */
  list<S = unknown>(variables?: Omit<T.ListSessionsVariables, 'pagination'> & Partial<Pick<T.ListSessionsVariables, 'pagination'>>, options?: ListOptions & SelectOption<S>): Paginator<T.SessionSummary & S>;
  /**
   * Sessions of one tenant, one page at a time. Which tenants a token may name is not stated.
   *
   * SDA IDEaaS query `readAllSessionsByTenantId`.
   * - `statuses`: Keep only sessions in one of these statuses; null keeps all.
   *
   * Not selected unless `select` asks for it: `streamingUrl`, `websocketChannel`.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: readAllSessionsByTenantId}
   */
  listByTenant<S = unknown>(variables: Omit<T.ListSessionsByTenantVariables, 'pagination'> & Partial<Pick<T.ListSessionsByTenantVariables, 'pagination'>>, options?: ListOptions & SelectOption<S>): Paginator<T.SessionSummary & S>;
  /**
   * Start an IDE session for one version of a project. Usage is metered and every call may start another session, so never
   * repeat it blindly. No operation stops a session: it ends by its idle timeout or in the SDA Console.
   *
   * SDA IDEaaS mutation `startSession`. Never retried automatically.
   * @see {@link https://apidocs.eu1.sdaconsole.io/ideaas-api/index.html | SDA IDEaaS API reference: startSession}
   */
  start<S = unknown>(variables: T.StartSessionVariables, options?: CallOptions & SelectOption<S>): Call<T.StartSession['startSession'] & S>;
}

/** The resources of `sda`. */
export interface SdaResources {
  /** The configuration of the hub, where learners open their IDEs. */
  readonly hub: SdaHub;
  /** Recordings of IDE sessions: status, files and playback. */
  readonly recordings: SdaRecordings;
  /** Cloud IDE sessions: start them, stop them, wait for them. */
  readonly sessions: SdaSessions;
}

export const sdaMethods = {
  hub: 'get update',
  recordings: 'get list listBySession playbackUrl',
  sessions: 'get list listByTenant start',
};
