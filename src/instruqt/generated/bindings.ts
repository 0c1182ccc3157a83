// Made by `npm run codegen`. Do not edit.

import type { Call } from '../../core/call.js';
import type { CallOptions, ListOptions } from '../../core/options.js';
import type { Paginator } from '../../core/paginator.js';
import type * as T from './types.js';

/** `instruqt.challenges` of the facade. */
export interface InstruqtChallenges {
  /**
   * Runs the check script; the outcome stands in status and attempts.
   *
   * Instruqt mutation `checkChallenge`.
   */
  check(variables: T.CheckChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null>;
  /**
   * Adds a challenge to a track. Track developers only.
   *
   * Instruqt mutation `createChallenge`.
   */
  create(variables: T.CreateChallengeVariables, options?: CallOptions): Call<T.Challenge | null>;
  /**
   * Takes a challenge off its track. Track developers only.
   *
   * Instruqt mutation `deleteChallenge`. Safe to repeat.
   *
   * The signature is not in the reference: it is known from other evidence only.
   */
  delete(variables: T.DeleteChallengeVariables, options?: CallOptions): Call<boolean>;
  /**
   * One challenge. Give challengeID, or challengeSlug with trackSlug and organizationSlug.
   *
   * Instruqt query `challenge`.
   * - `inviteID`: With userID: reads as the learner of this invite.
   * - `userID`: Reads as this user (impersonation).
   */
  get(variables: T.GetChallengeVariables, options?: CallOptions): Call<T.Challenge | null>;
  /**
   * Every challenge of a track. Give trackID, or trackSlug together with organizationSlug.
   *
   * Instruqt query `challenges`.
   */
  list(variables: T.ListChallengesVariables, options?: ListOptions): Paginator<T.ChallengeSummary>;
  /**
   * Skips one challenge of a track.
   *
   * Instruqt mutation `skipChallenge`.
   * - `inviteID`: With userID: acts as the learner of this invite.
   * - `userID`: Acts as this user (impersonation).
   */
  skip(variables: T.SkipChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null>;
  /**
   * Runs the solve script in the learner's place.
   *
   * Instruqt mutation `solveChallenge`.
   */
  solve(variables: T.SolveChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null>;
  /**
   * Opens a challenge to the learner. Call it once setupChallenge has succeeded.
   *
   * Instruqt mutation `startChallenge`.
   */
  start(variables: T.StartChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null>;
  /**
   * Changes a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallenge`. Safe to repeat.
   */
  update(variables: T.UpdateChallengeVariables, options?: CallOptions): Call<T.Challenge | null>;
}

/** `instruqt.hotStartPools` of the facade. */
export interface InstruqtHotStartPools {
  /**
   * Retires a hot start pool.
   *
   * Instruqt mutation `archiveHotStartPool`. Safe to repeat.
   */
  archive(variables: T.ArchiveHotStartPoolVariables, options?: CallOptions): Call<T.HotStartPoolSummary | null>;
  /**
   * Starts sandboxes ahead of time. Fill configs; the live API has been seen to refuse tracks.
   *
   * Instruqt mutation `createHotStartPool`.
   */
  create(variables: T.CreateHotStartPoolVariables, options?: CallOptions): Call<T.HotStartPool | null>;
  /**
   * Removes a hot start pool. Return type lost.
   *
   * Instruqt mutation `deleteHotStartPool`. Safe to repeat.
   *
   * The signature is not in the reference: it is known from other evidence only.
   */
  delete(variables: T.DeleteHotStartPoolVariables, options?: CallOptions): Call<T.DeleteHotStartPool['deleteHotStartPool']>;
  /**
   * One hot start pool.
   *
   * Instruqt query `hotStartPool`.
   */
  get(variables: T.GetHotStartPoolVariables, options?: CallOptions): Call<T.HotStartPool>;
  /**
   * Hot start pools of a team, by cursor pages.
   *
   * Instruqt query `hotStartPools`.
   */
  list(variables?: T.ListHotStartPoolsVariables, options?: ListOptions): Paginator<T.HotStartPoolSummary>;
  /**
   * Changes a hot start pool.
   *
   * Instruqt mutation `updateHotStartPool`. Safe to repeat.
   */
  update(variables: T.UpdateHotStartPoolVariables, options?: CallOptions): Call<T.HotStartPool | null>;
}

/** `instruqt.inviteClaims` of the facade. */
export interface InstruqtInviteClaims {
  /**
   * One acceptance of an invite. Give claimID, or inviteID together with userID.
   *
   * Instruqt query `trackInviteClaim`.
   */
  get(variables: T.GetInviteClaimVariables, options?: CallOptions): Call<T.InviteClaim | null>;
}

/** `instruqt.invites` of the facade. */
export interface InstruqtInvites {
  /**
   * Accepts a track invite; its tracks become playable.
   *
   * Instruqt mutation `claimTrackInvite`.
   * - `customParameters`: Free metadata, kept with the claim and usable as a report filter.
   * - `userDetails`: What the learner filled in; needed when the invite asks for it.
   */
  claim(variables: T.ClaimTrackInviteVariables, options?: CallOptions): Call<T.InviteClaimSummary | null>;
  /**
   * Makes a track invite. Members of the organization that owns the tracks only.
   *
   * Instruqt mutation `createTrackInvite`.
   */
  create(variables: T.CreateTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null>;
  /**
   * Removes a track invite; users who already accepted keep their access. Members of the owning organization only.
   *
   * Instruqt mutation `deleteTrackInvite`. Safe to repeat.
   *
   * The signature is not in the reference: it is known from other evidence only.
   */
  delete(variables: T.DeleteTrackInviteVariables, options?: CallOptions): Call<boolean>;
  /**
   * One track invite, expired ones included; viewInvite refuses those.
   *
   * Instruqt query `trackInvite`.
   */
  get(variables: T.GetTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null>;
  /**
   * All track invites of a team. Give teamSlug or teamID.
   *
   * Instruqt query `trackInvites`.
   */
  list(variables?: T.ListTrackInvitesVariables, options?: ListOptions): Paginator<T.TrackInviteSummary>;
  /**
   * Changes a track invite. Members of the organization that owns the tracks only.
   *
   * Instruqt mutation `updateTrackInvite`. Safe to repeat.
   */
  update(variables: T.UpdateTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null>;
}

/** `instruqt.playReports` of the facade. */
export interface InstruqtPlayReports {
  /**
   * One play with its figures.
   *
   * Instruqt query `playReportItem`.
   */
  get(variables: T.GetPlayReportVariables, options?: CallOptions): Call<T.PlayReport | null>;
  /**
   * Plays of a team with their figures, by skip and take. Without pagination, likely the whole set at once.
   *
   * Instruqt query `playReports`.
   */
  list(variables: T.ListPlayReportsVariables, options?: ListOptions): Paginator<T.PlayReportSummary>;
}

/** `instruqt.sandboxes` of the facade. */
export interface InstruqtSandboxes {
  /**
   * One sandbox.
   *
   * Instruqt query `sandbox`.
   */
  get(variables: T.GetSandboxVariables, options?: CallOptions): Call<T.Sandbox | null>;
  /**
   * Sandboxes of a team, filtered, by cursor pages.
   *
   * Instruqt query `sandboxes`.
   */
  list(variables?: T.ListSandboxesVariables, options?: ListOptions): Paginator<T.Sandbox>;
  /**
   * Stops a sandbox.
   *
   * Instruqt mutation `stopSandbox`. Safe to repeat.
   */
  stop(variables: T.StopSandboxVariables, options?: CallOptions): Call<T.Sandbox | null>;
  /**
   * Moves the moment at which a sandbox ends.
   *
   * Instruqt mutation `updateSandboxTTL`. Safe to repeat.
   * - `until`: The new end.
   */
  updateTtl(variables: T.UpdateSandboxTtlVariables, options?: CallOptions): Call<T.Sandbox | null>;
}

/** `instruqt.teams` of the facade. */
export interface InstruqtTeams {
  /**
   * One team, by slug or by id.
   *
   * Instruqt query `team`.
   */
  get(variables?: T.GetTeamVariables, options?: CallOptions): Call<T.Team | null>;
  /**
   * Teams within the caller's reach. With a team API key, likely that team alone.
   *
   * Instruqt query `teams`.
   */
  list(options?: ListOptions): Paginator<T.TeamSummary>;
  /**
   * Changes a team.
   *
   * Instruqt mutation `updateTeam`. Safe to repeat.
   */
  update(variables: T.UpdateTeamVariables, options?: CallOptions): Call<T.Team | null>;
}

/** `instruqt.trackReviews` of the facade. */
export interface InstruqtTrackReviews {
  /**
   * One learner's review.
   *
   * Instruqt query `trackReview`.
   */
  get(variables: T.GetTrackReviewVariables, options?: CallOptions): Call<T.TrackReview>;
  /**
   * Reviews of a track, by cursor pages.
   *
   * Instruqt query `trackReviews`.
   */
  list(variables: T.ListTrackReviewsVariables, options?: ListOptions): Paginator<T.TrackReview>;
}

/** `instruqt.tracks` of the facade. */
export interface InstruqtTracks {
  /**
   * Makes a track. Members of the owning organization only.
   *
   * Instruqt mutation `createTrack`.
   */
  create(variables: T.CreateTrackVariables, options?: CallOptions): Call<T.Track | null>;
  /**
   * Removes a track. Track developers only.
   *
   * Instruqt mutation `deleteTrack`. Safe to repeat.
   *
   * The signature is not in the reference: it is known from other evidence only.
   */
  delete(variables: T.DeleteTrackVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether a track slug is taken.
   *
   * Instruqt query `trackExists`.
   */
  exists(variables: T.TrackExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Mints a token that opens one play. Give trackID or labID. Track developers only. secret: the result.
   *
   * Instruqt mutation `generateOneTimePlayToken`.
   */
  generateOneTimePlayToken(variables?: T.GenerateOneTimePlayTokenVariables, options?: CallOptions): Call<string>;
  /**
   * One track. Give trackID, or trackSlug together with teamSlug.
   *
   * Instruqt query `track`.
   */
  get(variables: T.GetTrackVariables, options?: CallOptions): Call<T.Track | null>;
  /**
   * Tracks of one team when teamSlug or teamID is given, else of every team in reach. Not paged.
   *
   * Instruqt query `tracks`.
   * - `invitable`: True: only tracks that an invite can hold.
   * - `orderBy`: Default: title_ASC.
   */
  list(variables?: T.ListTracksVariables, options?: ListOptions): Paginator<T.TrackSummary>;
  /**
   * Tracks in the caller's library: at present, those reached by an invite.
   *
   * Instruqt query `myTracks`.
   */
  listMine(options?: ListOptions): Paginator<T.TrackSummary>;
  /**
   * Starts a play for the caller; a play of this track that already runs is returned instead, unless force is true.
   *
   * Instruqt mutation `startTrack`.
   * - `customParameters`: Free metadata, kept with the play and usable as a report filter.
   * - `force`: True starts a fresh play even when one is running.
   * - `inviteID`: The invite that led here.
   * - `landingPageID`: The landing page that led here.
   * - `prestart`: True only creates the infrastructure, to be ready sooner; challenge setup waits.
   * - `referrer`: Address of the page the learner came from.
   * - `region`: Where the sandbox is created.
   * - `runtimeParameters`: Secrets and environment variables for the sandbox.
   */
  start(variables: T.StartTrackVariables, options?: CallOptions): Call<T.TrackPlay | null>;
  /**
   * Stops the caller's play of a track.
   *
   * Instruqt mutation `stopTrack`. Safe to repeat.
   */
  stop(variables: T.StopTrackVariables, options?: CallOptions): Call<T.TrackPlay | null>;
  /**
   * Changes a track, without its developers, scripts and config. Track developers only.
   *
   * Instruqt mutation `updateTrack`. Safe to repeat.
   */
  update(variables: T.UpdateTrackVariables, options?: CallOptions): Call<T.Track | null>;
}

/** `instruqt.users` of the facade. */
export interface InstruqtUsers {
  /**
   * Searches users, within a team when one is named.
   *
   * Instruqt query `findUsers`.
   */
  find(variables?: T.FindUsersVariables, options?: CallOptions): Call<T.UserRef[] | null>;
  /**
   * One user. Give userID, email or slug.
   *
   * Instruqt query `user`.
   */
  get(variables: T.GetUserVariables, options?: CallOptions): Call<T.User | null>;
  /**
   * The user behind the credentials.
   *
   * Instruqt query `me`.
   */
  me(options?: CallOptions): Call<T.User | null>;
  /**
   * Changes the display name or user name of a user.
   *
   * Instruqt mutation `updateUser`. Safe to repeat.
   */
  update(variables?: T.UpdateUserVariables, options?: CallOptions): Call<T.User | null>;
}

export interface InstruqtResources {
  readonly challenges: InstruqtChallenges;
  readonly hotStartPools: InstruqtHotStartPools;
  readonly inviteClaims: InstruqtInviteClaims;
  readonly invites: InstruqtInvites;
  readonly playReports: InstruqtPlayReports;
  readonly sandboxes: InstruqtSandboxes;
  readonly teams: InstruqtTeams;
  readonly trackReviews: InstruqtTrackReviews;
  readonly tracks: InstruqtTracks;
  readonly users: InstruqtUsers;
}

export const instruqtMethods = {
  challenges: 'check create delete get list skip solve start update',
  hotStartPools: 'archive create delete get list update',
  inviteClaims: 'get',
  invites: 'claim create delete get list update',
  playReports: 'get list',
  sandboxes: 'get list stop updateTtl',
  teams: 'get list update',
  trackReviews: 'get list',
  tracks: 'create delete exists generateOneTimePlayToken get list listMine start stop update',
  users: 'find get me update',
};
