// Made by `npm run codegen`. Do not edit.

import type { OperationShape } from '../../core/operation/index.js';
import type * as T from './types.js';

/** The argument and result types of each operation of `sda`, by its id in the manifest. */
export interface SdaOperations {
  'sda.hub.get': OperationShape<object, T.HubConfig>;
  'sda.hub.update': OperationShape<T.UpdateHubConfigVariables, T.HubConfig>;
  'sda.recordings.get': OperationShape<T.GetRecordingVariables, T.Recording>;
  'sda.recordings.list': OperationShape<object, T.RecordingSummary[]>;
  'sda.recordings.listBySession': OperationShape<T.ListRecordingsBySessionVariables, T.RecordingSummary[]>;
  'sda.recordings.playbackUrl': OperationShape<T.GetRecordingPlaybackUrlVariables, T.GetRecordingPlaybackUrl['getRecordingPlaybackUrl']>;
  'sda.sessions.get': OperationShape<T.GetSessionVariables, T.Session>;
  'sda.sessions.list': OperationShape<T.ListSessionsVariables, T.SessionSummary[]>;
  'sda.sessions.listByTenant': OperationShape<T.ListSessionsByTenantVariables, T.SessionSummary[]>;
  'sda.sessions.start': OperationShape<T.StartSessionVariables, T.StartSession['startSession']>;
}
