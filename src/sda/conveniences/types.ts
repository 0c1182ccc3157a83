export type { PollBackoff } from '../../core/poll.js';
export type * from './bindings.js';
export type { DownloadRecordingOptions, RecordingDownload } from './download.js';
export type { SessionStatusEvent, WaitForSessionOptions, WatchSessionOptions } from './sessions.js';
