import type { Call } from '../core/results/index.js';
import type {
  DownloadRecordingOptions,
  RecordingDownload,
  SessionStatusEvent,
  WaitForSessionOptions,
  WatchSessionOptions,
} from './functions/conveniences/types.js';
import type { SdaRecordings, SdaResources, SdaSessions } from './generated/bindings.js';
import type * as T from './generated/types.js';

/** Convenience methods of `sda.sessions`. */
export interface SdaSessionConveniences {
  /**
   * Waits until a session is `READY` or `ACTIVE`. Polls `get` (query `readSession`) at increasing intervals, for 10 minutes unless you
   * set `deadline`. Other statuses, including `INACTIVE` and unknown ones, do not end the wait.
   *
   * Throws a `StateError` with the status when the session is `ENDED` or `FAILED`, a `DeadlineError` with the last status, and the errors
   * of `get`, for example when the session does not exist.
   */
  waitUntilReady(variables: T.GetSessionVariables, options?: WaitForSessionOptions): Call<T.Session>;
  /**
   * Watches the status of a session. Use `for await` over the result. The first event is the current status, and each further event is a change.
   * `ENDED` or `FAILED` is the last event. Polls `get` (query `readSession`) at increasing intervals, and only while the loop waits: a
   * status that lasts shorter than the interval may be missed. There is no time limit unless you set `deadline`. Leaving the loop ends it.
   *
   * The loop throws a `DeadlineError` with the last status, the signal's reason, and the errors of `get`.
   */
  watchStatus(variables: T.GetSessionVariables, options?: WatchSessionOptions): AsyncIterable<SessionStatusEvent>;
}

/** Convenience methods of `sda.recordings`. */
export interface SdaRecordingConveniences {
  /**
   * Downloads a recording as a stream. Requests the file size (query `readSessionRecording`) and a new URL (mutation
   * `getRecordingPlaybackUrl`), then the file, without the token and the client's headers. Resolves when the download starts. The stream
   * does not read ahead; `stream.cancel()` releases the connection.
   *
   * The stream fails with a `MalformedResponseError` when its length differs from the size that the platform reports (`checkSize`), or a
   * `ConnectionError` when the connection is lost. It also fails with a `TimeoutError` when no data arrives for `timeout`, a `DeadlineError`
   * after `deadline`, and the signal's reason. The call throws a `PermissionError` when the URL is refused (403), for example because it has expired, and the
   * errors of any call. The file is requested once: call again after a failure. Anyone with the URL can open the recording; it is not
   * included in any error, log line or event.
   */
  download(variables: T.GetRecordingVariables, options?: DownloadRecordingOptions): Call<RecordingDownload>;
}

/** The resources with their convenience methods. */
export interface SdaResourcesAndConveniences extends SdaResources {
  readonly recordings: SdaRecordings & SdaRecordingConveniences;
  readonly sessions: SdaSessions & SdaSessionConveniences;
}
