// Made by `npm run codegen`. Do not edit.

import type { ManifestEntry } from '../../core/operation/index.js';

export const entries: readonly ManifestEntry[] = [
  { id: 'sda.hub.get', platform: 'sda', operation: 'readHubConfig', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'sda.hub.update', platform: 'sda', operation: 'updateHubConfig', kind: 'mutation', effect: 'idempotent', evidence: 'documented' },
  { id: 'sda.recordings.get', platform: 'sda', operation: 'readSessionRecording', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'sda.recordings.list', platform: 'sda', operation: 'readAllSessionRecordings', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'sda.recordings.listBySession', platform: 'sda', operation: 'readSessionRecordingsBySession', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'sda.recordings.playbackUrl', platform: 'sda', operation: 'getRecordingPlaybackUrl', kind: 'mutation', effect: 'read', evidence: 'documented' },
  { id: 'sda.sessions.get', platform: 'sda', operation: 'readSession', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'sda.sessions.list', platform: 'sda', operation: 'readAllSessions', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'sda.sessions.listByTenant', platform: 'sda', operation: 'readAllSessionsByTenantId', kind: 'query', effect: 'read', evidence: 'documented' },
  { id: 'sda.sessions.start', platform: 'sda', operation: 'startSession', kind: 'mutation', effect: 'write', evidence: 'documented' },
];
