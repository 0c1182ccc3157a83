export type { PollBackoff } from '../../../core/call/index.js';
export type { DownloadRecordingOptions, RecordingDownload } from './download.js';
export type { SessionStatusEvent, WaitForSessionOptions, WatchSessionOptions } from './sessions.js';
