import type { Call } from '../core/results/index.js';
import type { CallOptions } from '../core/settings/index.js';
import type {
  EnsuredWebhook,
  EnsureWebhookOptions,
  EnsureWebhookVariables,
  SetTeamSecretVariables,
  TrackUrlVariables,
  UploadChallengeScriptVariables,
  UploadTrackScriptVariables,
  WaitForSandboxOptions,
  WaitForTrackOptions,
} from './functions/conveniences/types.js';
import type {
  InstruqtChallengeScripts,
  InstruqtResources,
  InstruqtSandboxes,
  InstruqtTeamSecrets,
  InstruqtTrackScripts,
  InstruqtTracks,
  InstruqtWebhooks,
} from './generated/bindings.js';
import type * as T from './generated/types.js';

/** Convenience methods of `instruqt.sandboxes`. */
export interface InstruqtSandboxConveniences {
  /**
   * Waits until a sandbox has a state, by default until it can be used: `created`, `claimed` or `active`. (`pooled` sandboxes have no user
   * yet.) Polls `get` at increasing intervals, for 10 minutes unless you set `deadline`. Unknown states do not end the wait.
   *
   * Throws a `StateError` when the sandbox does not exist, or has a final state (`failed`, `stopped`, `cleaning`, `cleaned`) that cannot
   * lead to the expected one, and a `DeadlineError` with the last state.
   */
  waitFor(variables: T.GetSandboxVariables, options?: WaitForSandboxOptions): Call<T.Sandbox>;
}

/** Convenience methods of `instruqt.tracks`. */
export interface InstruqtTrackConveniences {
  /**
   * Returns the URL of the embedded track, with its permanent embed token. Sends one request. The path and `token` are confirmed.
   *
   * Secret: anyone with this URL can open the track, until you create a new embed token. Throws a `StateError` when the track has no token.
   */
  embedUrl(variables: TrackUrlVariables, options?: CallOptions): Call<string>;
  /**
   * Returns a URL that opens one play. Sends two requests: one to read the track, and one to create a one-time token
   * (`generateOneTimePlayToken`). The path and `token` are confirmed. Track developers only.
   *
   * Secret: anyone with this URL can open one play. Pass it only to the learner's browser, and do not log it.
   */
  playUrl(variables: TrackUrlVariables, options?: CallOptions): Call<string>;
  /**
   * Waits until a learner's play of the track (yours, or that of `userID`) has a status, by default until its infrastructure exists:
   * `created`, or `started` if its timestamps confirm it. Polls `get` at increasing intervals, for 10 minutes unless you set `deadline`.
   * A missing or unknown status does not end the wait.
   *
   * Throws a `StateError` when the track does not exist, or the play has a final status (`failed`, `stopped`, `cleaning`, `cleaned`) that
   * cannot lead to the expected one, and a `DeadlineError` with the last status.
   */
  waitFor(variables: T.GetTrackVariables, options?: WaitForTrackOptions): Call<T.Track>;
}

/** Convenience methods of `instruqt.trackScripts`. */
export interface InstruqtTrackScriptConveniences {
  /** Like `save`, with the contents as text or bytes. They are sent as base64, so that the bytes are preserved. */
  upload(variables: UploadTrackScriptVariables, options?: CallOptions): Call<T.TrackScript | null>;
}

/** Convenience methods of `instruqt.challengeScripts`. */
export interface InstruqtChallengeScriptConveniences {
  /** Like `save`, with the contents as text or bytes. They are sent as base64, so that the bytes are preserved. */
  upload(variables: UploadChallengeScriptVariables, options?: CallOptions): Call<T.ChallengeScript | null>;
}

/** Convenience methods of `instruqt.teamSecrets`. */
export interface InstruqtTeamSecretConveniences {
  /**
   * Stores a secret with its plain value and replaces an existing one of the same name. `upsert` requires an encoded value, and a plain
   * value breaks the sandbox later. No error, log line or event contains the value. Safe to repeat.
   */
  set(variables: SetTeamSecretVariables, options?: CallOptions): Call<T.TeamSecretSummary | null>;
}

/** Convenience methods of `instruqt.webhooks`. */
export interface InstruqtWebhookConveniences {
  /**
   * Ensures that a team has a webhook with this URL. Creates the webhook if it does not exist. Otherwise, reports the differences, or updates
   * the webhook with `update: true`. Safe to repeat in sequence, but two concurrent calls may create two webhooks. Sends one or two requests;
   * the options apply to each. Team owners only.
   */
  ensure(variables: EnsureWebhookVariables, options?: EnsureWebhookOptions): Call<EnsuredWebhook>;
}

/** The resources with their convenience methods. */
export interface InstruqtResourcesAndConveniences extends InstruqtResources {
  readonly challengeScripts: InstruqtChallengeScripts & InstruqtChallengeScriptConveniences;
  readonly sandboxes: InstruqtSandboxes & InstruqtSandboxConveniences;
  readonly teamSecrets: InstruqtTeamSecrets & InstruqtTeamSecretConveniences;
  readonly trackScripts: InstruqtTrackScripts & InstruqtTrackScriptConveniences;
  readonly tracks: InstruqtTracks & InstruqtTrackConveniences;
  readonly webhooks: InstruqtWebhooks & InstruqtWebhookConveniences;
}
