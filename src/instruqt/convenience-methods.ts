import type { Call, CallOptions } from '../core/call/index.js';
import type {
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
} from './generated/bindings.js';
import type * as T from './generated/types.js';

/** What stands on `instruqt.sandboxes` beside its operations. */
export interface InstruqtSandboxConveniences {
  /**
   * Waits until the sandbox is in a state, by default until it can be used: `created`, `claimed` or `active`, which lie between `creating`
   * and an end (`pooled` is nobody's yet). It looks with `get`, again and again and ever less often, for ten minutes unless `deadline` says
   * otherwise. States that are not known are waited out.
   *
   * Throws a `StateError` when the sandbox is not there, or has come to an end (`failed`, `stopped`, `cleaning`, `cleaned`) from where it
   * does not get to what is waited for, and a `DeadlineError` with the last state seen.
   */
  waitFor(variables: T.GetSandboxVariables, options?: WaitForSandboxOptions): Call<T.Sandbox>;
}

/** What stands on `instruqt.tracks` beside its operations. */
export interface InstruqtTrackConveniences {
  /**
   * The URL under which the track is embedded, with its permanent embed token. One request. Its path and `token` are certain.
   *
   * secret: the URL opens the track to whoever holds it, until a fresh embed token is made. Throws a `StateError` when there is no token yet.
   */
  embedUrl(variables: TrackUrlVariables, options?: CallOptions): Call<string>;
  /**
   * A URL that opens one play: mints a one-time token (`generateOneTimePlayToken`) after looking the track up, two requests. Its path and
   * `token` are certain. Track developers only.
   *
   * secret: the URL is a ticket for whoever holds it; hand it to the learner's browser only, and keep it out of logs.
   */
  playUrl(variables: TrackUrlVariables, options?: CallOptions): Call<string>;
  /**
   * Waits until a learner's play of the track (the caller's, or that of `userID`) has a status, by default until its infrastructure is there:
   * `created`, or `started` when the times say so. It looks with `get`, again and again and ever less often, for ten minutes unless
   * `deadline` says otherwise. No status, or one that is not known, is waited out.
   *
   * Throws a `StateError` when the track is not there, or the play has come to an end (`failed`, `stopped`, `cleaning`, `cleaned`) from where
   * it does not get to what is waited for, and a `DeadlineError` with the last status seen.
   */
  waitFor(variables: T.GetTrackVariables, options?: WaitForTrackOptions): Call<T.Track>;
}

/** What stands on `instruqt.trackScripts` beside its operations. */
export interface InstruqtTrackScriptConveniences {
  /** Like `save`, with the contents as text or as the bytes of a file: they are sent as base64, and arrive byte for byte. */
  upload(variables: UploadTrackScriptVariables, options?: CallOptions): Call<T.TrackScript | null>;
}

/** What stands on `instruqt.challengeScripts` beside its operations. */
export interface InstruqtChallengeScriptConveniences {
  /** Like `save`, with the contents as text or as the bytes of a file: they are sent as base64, and arrive byte for byte. */
  upload(variables: UploadChallengeScriptVariables, options?: CallOptions): Call<T.ChallengeScript | null>;
}

/** What stands on `instruqt.teamSecrets` beside its operations. */
export interface InstruqtTeamSecretConveniences {
  /**
   * Stores a secret, over an older one of the same name, with its value as it is: `upsert` wants it encoded, and what is not breaks the
   * sandbox later. The value is in no error, log line or event. Safe to repeat.
   */
  set(variables: SetTeamSecretVariables, options?: CallOptions): Call<T.TeamSecretSummary | null>;
}

/** The resources with everything that stands on them. */
export interface InstruqtResourcesAndConveniences extends InstruqtResources {
  readonly challengeScripts: InstruqtChallengeScripts & InstruqtChallengeScriptConveniences;
  readonly sandboxes: InstruqtSandboxes & InstruqtSandboxConveniences;
  readonly teamSecrets: InstruqtTeamSecrets & InstruqtTeamSecretConveniences;
  readonly trackScripts: InstruqtTrackScripts & InstruqtTrackScriptConveniences;
  readonly tracks: InstruqtTracks & InstruqtTrackConveniences;
}
