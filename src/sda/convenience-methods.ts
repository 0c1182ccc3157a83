import type { Call } from '../core/call/index.js';
import type {
  DownloadRecordingOptions,
  RecordingDownload,
  SessionStatusEvent,
  WaitForSessionOptions,
  WatchSessionOptions,
} from './functions/conveniences/types.js';
import type { SdaRecordings, SdaResources, SdaSessions } from './generated/bindings.js';
import type * as T from './generated/types.js';

/** What stands on `sda.sessions` beside its operations. */
export interface SdaSessionConveniences {
  /**
   * Waits until a session can be used: `READY` or `ACTIVE`. It looks with `get` (query `readSession`), again and again and ever less often,
   * for ten minutes unless `deadline` says otherwise. Statuses that are not known, `INACTIVE` among the known ones, are waited out.
   *
   * Throws a `StateError` that names the status when the session is `ENDED` or `FAILED`, a `DeadlineError` with the last status seen, and
   * what `get` throws, for one when there is no such session.
   */
  waitUntilReady(variables: T.GetSessionVariables, options?: WaitForSessionOptions): Call<T.Session>;
  /**
   * The statuses of a session one after the other: the first at once, then every change that is seen, until it is `ENDED` or `FAILED`, which
   * is the last event. `for await` over it; leaving the loop ends it. It looks with `get` (query `readSession`), ever less often and only
   * while the loop waits, so a status that lasts shorter than the wait between two looks may be missed. No limit of time unless `deadline`
   * says so.
   *
   * The loop throws a `DeadlineError` with the last status seen, the signal's own reason, and what `get` throws.
   */
  watchStatus(variables: T.GetSessionVariables, options?: WatchSessionOptions): AsyncIterable<SessionStatusEvent, undefined>;
}

/** What stands on `sda.recordings` beside its operations. */
export interface SdaRecordingConveniences {
  /**
   * Downloads a recording: asks for the size of its file (query `readSessionRecording`) and a fresh URL (mutation
   * `getRecordingPlaybackUrl`), and fetches that without the token and without the client's headers. Resolves when the file begins to come.
   * Nothing is read ahead of who reads the stream; `stream.cancel()` lets go of the connection.
   *
   * The stream fails with a `MalformedResponseError` when it has more or fewer bytes than the platform says (`checkSize`), with a
   * `ConnectionError` when it breaks off, a `TimeoutError` when no byte comes for `timeout`, a `DeadlineError` after `deadline`, and the
   * signal's own reason. The call throws a `PermissionError` when the URL is refused (403), as one that has expired is, and otherwise what any
   * call throws. The file's request is sent once: call again after a failure. The URL opens the recording for whoever holds it, and is in no
   * error, log line or event.
   */
  download(variables: T.GetRecordingVariables, options?: DownloadRecordingOptions): Call<RecordingDownload>;
}

/** The resources with everything that stands on them. */
export interface SdaResourcesAndConveniences extends SdaResources {
  readonly recordings: SdaRecordings & SdaRecordingConveniences;
  readonly sessions: SdaSessions & SdaSessionConveniences;
}
