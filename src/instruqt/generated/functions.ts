// Made by `npm run codegen`. Do not edit.

import type { Call } from '../../core/call.js';
import type { CallOptions, ListOptions } from '../../core/options.js';
import type { Paginator } from '../../core/paginator.js';
import type { GraphQLClientLike } from '../../graphql/context.js';
import { paged, pagedBare, single, singleBare } from '../../graphql/method.js';
import type * as T from './types.js';

type Client = GraphQLClientLike<'instruqt'>;

const fragmentChallenge = 'fragment Challenge on Challenge{...ChallengeSummary track{...TrackRef}answers solution labConfig{...ChallengeLabConfig}notes{...ChallengeNote}tabs{...ChallengeTab}}';
const fragmentChallengeLabConfig = 'fragment ChallengeLabConfig on ChallengeLabConfig{defaultLayout defaultLayoutSidebarSize customLayout}';
const fragmentChallengeNote = 'fragment ChallengeNote on ChallengeNote{id type index contents url}';
const fragmentChallengeProgress = 'fragment ChallengeProgress on Challenge{...ChallengeRef type status can_check started completed failed failMessage attempts{message timestamp}}';
const fragmentChallengeRef = 'fragment ChallengeRef on Challenge{id slug title index}';
const fragmentChallengeSummary = 'fragment ChallengeSummary on Challenge{id slug title teaser type index permalink assignment timelimit can_check hasSingleAnswer status started completed failed failMessage enhancedLoading deletedAt}';
const fragmentChallengeTab = 'fragment ChallengeTab on ChallengeTab{id type title index hostname path port url new_window workdir cmd}';
const fragmentCustomParameter = 'fragment CustomParameter on CustomParameter{key value}';
const fragmentHotStartPool = 'fragment HotStartPool on HotStartPool{...HotStartPoolSummary tracks{claimed available created failed creating total node{...TrackRef}}configs{claimed available created failed creating total node{...SandboxConfig}}}';
const fragmentHotStartPoolRef = 'fragment HotStartPoolRef on HotStartPool{id name type}';
const fragmentHotStartPoolSummary = 'fragment HotStartPoolSummary on HotStartPool{...HotStartPoolRef status size auto_refill region created starts_at ends_at deleted team{...TeamRef}created_by{...UserRef}}';
const fragmentInviteClaim = 'fragment InviteClaim on InviteClaim{...InviteClaimSummary events{...InviteEvent}}';
const fragmentInviteClaimSummary = 'fragment InviteClaimSummary on InviteClaim{id claimedAt playLimit playCount playTTL user{...UserRef}trackInvite{...TrackInviteRef}customParameters{...CustomParameter}}';
const fragmentInviteEvent = 'fragment InviteEvent on InviteEvent{participantID time status message track{...TrackRef}challenge{...ChallengeRef}}';
const fragmentLabConfig = 'fragment LabConfig on LabConfig{theme{name}extendTTL hideStopButton sidebarEnabled feedbackTabEnabled feedbackRecapEnabled enableLoadingMessages loadingMessages overrideChallengeLayout defaultLayout defaultLayoutSidebarSize}';
const fragmentPlayRef = 'fragment PlayRef on Play{id startedAt mode}';
const fragmentPlayReport = 'fragment PlayReport on PlayReportItem{...PlayReportSummary activity{time message challenge{...ChallengeRef}}}';
const fragmentPlayReportSummary = 'fragment PlayReportSummary on PlayReportItem{id track{...TrackRef}user{...UserRef}trackInvite{...TrackInviteRef}hotStartPool{...HotStartPoolRef}landingPage{id pageTitle}startedAt mode stoppedReason isDeveloperPlay referrer timeSpent completionPercent completedChallenges totalChallenges customParameters{...CustomParameter}playReview{id score content}}';
const fragmentSandbox = 'fragment Sandbox on Sandbox{id state created ttl last_activity_at track{...TrackRef}user{...UserRef}invite{...TrackInviteRef}hot_start_pool{...HotStartPoolRef}}';
const fragmentSandboxConfig = 'fragment SandboxConfig on SandboxConfig{id name slug version deleted}';
const fragmentSandboxConfigVersionRef = 'fragment SandboxConfigVersionRef on SandboxConfigVersion{id version status config{...SandboxConfig}}';
const fragmentTag = 'fragment Tag on Tag{id value createdAt}';
const fragmentTeam = 'fragment Team on Team{...TeamSummary tpgPublicKey theme{foreground_color foreground_image background_color background_image primary_foreground_color primary_background_color secondary_foreground_color secondary_background_color}features{...TeamFeatures}tags{...Tag}}';
const fragmentTeamFeatures = 'fragment TeamFeatures on TeamFeatures{max_tracks max_timelimit max_hot_start_pool_size_always_on max_hot_start_pool_size_scheduled containers virtual_machines gcp_projects aws_accounts azure_subscriptions blueprint_sandbox embedded members_skip_to_challenge track_reviews accept_terms_checkbox hot_start custom_machine_type shared_hotstart_pools scripts_over_http global_sandboxes use_new_terminal custom_resources crm_integration can_hide_sidebar can_add_feedback_tab exclude_instruqt_plays versioned user_completion_rate exposeCloudAccountCredentials instantSandboxes cloudProvidersConfig useExternalEmailValidation consumptionOverview emailOwnershipConfirmation temporal authType enhancedLabLoading instructorTools screenSharing}';
const fragmentTeamRef = 'fragment TeamRef on Team{id slug name}';
const fragmentTeamSummary = 'fragment TeamSummary on Team{...TeamRef title subtitle logo primary_link_text primary_link_url secondary_link_text secondary_link_url privacy_policy created_at customer_since trial_end_at userInTeam}';
const fragmentTrack = 'fragment Track on Track{...TrackSummary ...TrackPlay trackTags{id value}updated_by{...UserRef}developers{...UserRef}instructors{...TrackInstructor}sourceTrack{...TrackRef}sandboxConfig{...SandboxConfigVersionRef}features{versioned}lab_config{...LabConfig}recommendations median_starttime actual_pool_size can_skip accessible userIsTrackDeveloper challenges{...ChallengeRef}}';
const fragmentTrackInstructor = 'fragment TrackInstructor on TrackInstructor{id user{...UserRef}}';
const fragmentTrackInvite = 'fragment TrackInvite on TrackInvite{...TrackInviteSummary allowedEmailAddresses canClaim currentUserAllowed currentUserClaimed currentUserClaim{id claimedAt playLimit playCount playTTL}authors{...TrackInviteAuthor}trackEdges{node{...TrackRef}}}';
const fragmentTrackInviteAuthor = 'fragment TrackInviteAuthor on TrackInviteAuthor{id user{...UserRef}}';
const fragmentTrackInviteRef = 'fragment TrackInviteRef on TrackInvite{id title publicTitle}';
const fragmentTrackInviteSummary = 'fragment TrackInviteSummary on TrackInvite{...TrackInviteRef publicDescription type status accessSetting shareMethod created startsAt expiresAt deletedAt inviteLimit claimCount playLimit playTTL allowAnonymous allowedEmailAddressesOnly emailOwnershipConfirmationRequired enableLearnerSharing instructorToolsEnabled screenSharingEnabled team{...TeamRef}}';
const fragmentTrackPlay = 'fragment TrackPlay on Track{...TrackRef status ttl prestart creating created started failed stopped completed cleaned participant{...PlayRef}skipping_to{...ChallengeRef}}';
const fragmentTrackRef = 'fragment TrackRef on Track{id slug title}';
const fragmentTrackReview = 'fragment TrackReview on TrackReview{id score content created_at updated_at track{...TrackRef}challenge{...ChallengeRef}user{...UserRef}play{...PlayRef}}';
const fragmentTrackSummary = 'fragment TrackSummary on Track{id slug title teaser description icon level permalink team{...TeamRef}maintenance timelimit idle_timeout show_timer skipping_enabled play_limit play_count enhancedLoading remote_repository createdAt last_update deletedAt}';
const fragmentUser = 'fragment User on User{id is_anonymous segments profile{avatar display_name email slug}}';
const fragmentUserRef = 'fragment UserRef on User{id profile{display_name email slug}}';

/**
 * Runs the check script; the outcome stands in status and attempts.
 *
 * Instruqt mutation `checkChallenge`.
 */
export const checkChallenge: (client: Client, variables: T.CheckChallengeVariables, options?: CallOptions) => Call<T.ChallengeProgress | null> = /* @__PURE__ */ single(
  'challenges.check',
  'mutation CheckChallenge($challengeID:String!$userID:String$inviteID:String$waitForCleanup:Boolean){checkChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { tell: 'challenges.get' },
);

/**
 * Adds a challenge to a track. Track developers only.
 *
 * Instruqt mutation `createChallenge`.
 */
export const createChallenge: (client: Client, variables: T.CreateChallengeVariables, options?: CallOptions) => Call<T.Challenge | null> = /* @__PURE__ */ single(
  'challenges.create',
  'mutation CreateChallenge($challenge:ChallengeInput!){createChallenge(*){...Challenge}}',
  [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  { tell: 'challenges.list' },
);

/**
 * Takes a challenge off its track. Track developers only.
 *
 * Instruqt mutation `deleteChallenge`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export const deleteChallenge: (client: Client, variables: T.DeleteChallengeVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'challenges.delete',
  'mutation DeleteChallenge($challengeID:String!){deleteChallenge(*)}',
  undefined,
  { effect: 'idempotent', tell: 'challenges.get' },
);

/**
 * One challenge. Give challengeID, or challengeSlug with trackSlug and organizationSlug.
 *
 * Instruqt query `challenge`.
 * - `inviteID`: With userID: reads as the learner of this invite.
 * - `userID`: Reads as this user (impersonation).
 */
export const getChallenge: (client: Client, variables: T.GetChallengeVariables, options?: CallOptions) => Call<T.Challenge | null> = /* @__PURE__ */ single(
  'challenges.get',
  'query GetChallenge($challengeID:String$challengeSlug:String$trackSlug:String$organizationSlug:String$teamSlug:String$userID:String$inviteID:String$parseAssignmentVariables:Boolean){challenge(*){...Challenge}}',
  [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  { rules: [["any",["challengeID"],["challengeSlug","trackSlug","teamSlug"],["challengeSlug","trackSlug","organizationSlug"]]] },
);

/**
 * Every challenge of a track. Give trackID, or trackSlug together with organizationSlug.
 *
 * Instruqt query `challenges`.
 */
export const listChallenges: (client: Client, variables: T.ListChallengesVariables, options?: ListOptions) => Paginator<T.ChallengeSummary> = /* @__PURE__ */ paged(
  'challenges.list',
  'query ListChallenges($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String$parseAssignmentVariables:Boolean){challenges(*){...ChallengeSummary}}',
  [fragmentChallengeSummary],
  { rules: [["any",["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"]]] },
);

/**
 * Skips one challenge of a track.
 *
 * Instruqt mutation `skipChallenge`.
 * - `inviteID`: With userID: acts as the learner of this invite.
 * - `userID`: Acts as this user (impersonation).
 */
export const skipChallenge: (client: Client, variables: T.SkipChallengeVariables, options?: CallOptions) => Call<T.ChallengeProgress | null> = /* @__PURE__ */ single(
  'challenges.skip',
  'mutation SkipChallenge($trackID:String!$challengeID:String!$userID:String$inviteID:String){skipChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { tell: 'challenges.get' },
);

/**
 * Runs the solve script in the learner's place.
 *
 * Instruqt mutation `solveChallenge`.
 */
export const solveChallenge: (client: Client, variables: T.SolveChallengeVariables, options?: CallOptions) => Call<T.ChallengeProgress | null> = /* @__PURE__ */ single(
  'challenges.solve',
  'mutation SolveChallenge($challengeID:String!){solveChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { tell: 'challenges.get' },
);

/**
 * Opens a challenge to the learner. Call it once setupChallenge has succeeded.
 *
 * Instruqt mutation `startChallenge`.
 */
export const startChallenge: (client: Client, variables: T.StartChallengeVariables, options?: CallOptions) => Call<T.ChallengeProgress | null> = /* @__PURE__ */ single(
  'challenges.start',
  'mutation StartChallenge($challengeID:String!){startChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { tell: 'challenges.list' },
);

/**
 * Changes a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallenge`. Safe to repeat.
 */
export const updateChallenge: (client: Client, variables: T.UpdateChallengeVariables, options?: CallOptions) => Call<T.Challenge | null> = /* @__PURE__ */ single(
  'challenges.update',
  'mutation UpdateChallenge($challenge:ChallengeInput!){updateChallenge(*){...Challenge}}',
  [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  { effect: 'idempotent', tell: 'challenges.get' },
);

/**
 * Retires a hot start pool.
 *
 * Instruqt mutation `archiveHotStartPool`. Safe to repeat.
 */
export const archiveHotStartPool: (client: Client, variables: T.ArchiveHotStartPoolVariables, options?: CallOptions) => Call<T.HotStartPoolSummary | null> = /* @__PURE__ */ single(
  'hotStartPools.archive',
  'mutation ArchiveHotStartPool($poolID:ID!){archiveHotStartPool(*){...HotStartPoolSummary}}',
  [fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentTeamRef, fragmentUserRef],
  { effect: 'idempotent', tell: 'hotStartPools.get' },
);

/**
 * Starts sandboxes ahead of time. Fill configs; the live API has been seen to refuse tracks.
 *
 * Instruqt mutation `createHotStartPool`.
 */
export const createHotStartPool: (client: Client, variables: T.CreateHotStartPoolVariables, options?: CallOptions) => Call<T.HotStartPool | null> = /* @__PURE__ */ single(
  'hotStartPools.create',
  'mutation CreateHotStartPool($pool:HotStartPoolInput!){createHotStartPool(*){...HotStartPool}}',
  [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  { tell: 'hotStartPools.list' },
);

/**
 * Removes a hot start pool. Return type lost.
 *
 * Instruqt mutation `deleteHotStartPool`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export const deleteHotStartPool: (client: Client, variables: T.DeleteHotStartPoolVariables, options?: CallOptions) => Call<T.DeleteHotStartPool['deleteHotStartPool']> = /* @__PURE__ */ single(
  'hotStartPools.delete',
  'mutation DeleteHotStartPool($poolID:ID!){deleteHotStartPool(*)}',
  undefined,
  { effect: 'idempotent', tell: 'hotStartPools.get' },
);

/**
 * One hot start pool.
 *
 * Instruqt query `hotStartPool`.
 */
export const getHotStartPool: (client: Client, variables: T.GetHotStartPoolVariables, options?: CallOptions) => Call<T.HotStartPool> = /* @__PURE__ */ single(
  'hotStartPools.get',
  'query GetHotStartPool($id:String!$organizationSlug:String$teamSlug:String){hotStartPool(*){...HotStartPool}}',
  [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * Hot start pools of a team, by cursor pages.
 *
 * Instruqt query `hotStartPools`.
 */
export const listHotStartPools: (client: Client, variables?: T.ListHotStartPoolsVariables, options?: ListOptions) => Paginator<T.HotStartPoolSummary> = /* @__PURE__ */ paged(
  'hotStartPools.list',
  'query ListHotStartPools($organizationSlug:String$teamSlug:String$paging:Pagination$ordering:Ordering){hotStartPools(*){nodes{...HotStartPoolSummary}pageInfo{hasNextPage endCursor}totalCount}}',
  [fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentTeamRef, fragmentUserRef],
  { paging: ["paging","paging"] },
);

/**
 * Changes a hot start pool.
 *
 * Instruqt mutation `updateHotStartPool`. Safe to repeat.
 */
export const updateHotStartPool: (client: Client, variables: T.UpdateHotStartPoolVariables, options?: CallOptions) => Call<T.HotStartPool | null> = /* @__PURE__ */ single(
  'hotStartPools.update',
  'mutation UpdateHotStartPool($id:ID!$pool:HotStartPoolInput!){updateHotStartPool(*){...HotStartPool}}',
  [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', tell: 'hotStartPools.get' },
);

/**
 * One acceptance of an invite. Give claimID, or inviteID together with userID.
 *
 * Instruqt query `trackInviteClaim`.
 */
export const getInviteClaim: (client: Client, variables: T.GetInviteClaimVariables, options?: CallOptions) => Call<T.InviteClaim | null> = /* @__PURE__ */ single(
  'inviteClaims.get',
  'query GetInviteClaim($claimID:String$inviteID:String$userID:String){trackInviteClaim(*){...InviteClaim}}',
  [fragmentChallengeRef, fragmentCustomParameter, fragmentInviteClaim, fragmentInviteClaimSummary, fragmentInviteEvent, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { rules: [["any",["claimID"],["inviteID","userID"]]] },
);

/**
 * Accepts a track invite; its tracks become playable.
 *
 * Instruqt mutation `claimTrackInvite`.
 * - `customParameters`: Free metadata, kept with the claim and usable as a report filter.
 * - `userDetails`: What the learner filled in; needed when the invite asks for it.
 */
export const claimTrackInvite: (client: Client, variables: T.ClaimTrackInviteVariables, options?: CallOptions) => Call<T.InviteClaimSummary | null> = /* @__PURE__ */ single(
  'invites.claim',
  'mutation ClaimTrackInvite($inviteID:String!$userDetails:UserDetailsInput$customParameters:[CustomParametersInput!]){claimTrackInvite(*){...InviteClaimSummary}}',
  [fragmentCustomParameter, fragmentInviteClaimSummary, fragmentTrackInviteRef, fragmentUserRef],
  { tell: 'invites.list' },
);

/**
 * Makes a track invite. Members of the organization that owns the tracks only.
 *
 * Instruqt mutation `createTrackInvite`.
 */
export const createTrackInvite: (client: Client, variables: T.CreateTrackInviteVariables, options?: CallOptions) => Call<T.TrackInvite | null> = /* @__PURE__ */ single(
  'invites.create',
  'mutation CreateTrackInvite($invite:TrackInviteInput!){createTrackInvite(*){...TrackInvite}}',
  [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
  { tell: 'invites.list' },
);

/**
 * Removes a track invite; users who already accepted keep their access. Members of the owning organization only.
 *
 * Instruqt mutation `deleteTrackInvite`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export const deleteTrackInvite: (client: Client, variables: T.DeleteTrackInviteVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'invites.delete',
  'mutation DeleteTrackInvite($inviteID:String!){deleteTrackInvite(*)}',
  undefined,
  { effect: 'idempotent', tell: 'invites.get' },
);

/**
 * One track invite, expired ones included; viewInvite refuses those.
 *
 * Instruqt query `trackInvite`.
 */
export const getTrackInvite: (client: Client, variables: T.GetTrackInviteVariables, options?: CallOptions) => Call<T.TrackInvite | null> = /* @__PURE__ */ single(
  'invites.get',
  'query GetTrackInvite($inviteID:String!){trackInvite(*){...TrackInvite}}',
  [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
);

/**
 * All track invites of a team. Give teamSlug or teamID.
 *
 * Instruqt query `trackInvites`.
 */
export const listTrackInvites: (client: Client, variables?: T.ListTrackInvitesVariables, options?: ListOptions) => Paginator<T.TrackInviteSummary> = /* @__PURE__ */ paged(
  'invites.list',
  'query ListTrackInvites($organizationSlug:String$organizationID:String$teamSlug:String$teamID:String$filters:InviteFilters){trackInvites(*){...TrackInviteSummary}}',
  [fragmentTeamRef, fragmentTrackInviteRef, fragmentTrackInviteSummary],
  { rules: [["any",["teamSlug"],["teamID"],["organizationSlug"],["organizationID"]]] },
);

/**
 * Changes a track invite. Members of the organization that owns the tracks only.
 *
 * Instruqt mutation `updateTrackInvite`. Safe to repeat.
 */
export const updateTrackInvite: (client: Client, variables: T.UpdateTrackInviteVariables, options?: CallOptions) => Call<T.TrackInvite | null> = /* @__PURE__ */ single(
  'invites.update',
  'mutation UpdateTrackInvite($invite:TrackInviteInput!){updateTrackInvite(*){...TrackInvite}}',
  [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', tell: 'invites.get' },
);

/**
 * One play with its figures.
 *
 * Instruqt query `playReportItem`.
 */
export const getPlayReport: (client: Client, variables: T.GetPlayReportVariables, options?: CallOptions) => Call<T.PlayReport | null> = /* @__PURE__ */ single(
  'playReports.get',
  'query GetPlayReport($playID:String!$input:PlayReportInput!){playReportItem(*){...PlayReport}}',
  [fragmentChallengeRef, fragmentCustomParameter, fragmentHotStartPoolRef, fragmentPlayReport, fragmentPlayReportSummary, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * Plays of a team with their figures, by skip and take. Without pagination, likely the whole set at once.
 *
 * Instruqt query `playReports`.
 */
export const listPlayReports: (client: Client, variables: T.ListPlayReportsVariables, options?: ListOptions) => Paginator<T.PlayReportSummary> = /* @__PURE__ */ paged(
  'playReports.list',
  'query ListPlayReports($input:PlayReportInput!){playReports(*){items{...PlayReportSummary}totalItems}}',
  [fragmentCustomParameter, fragmentHotStartPoolRef, fragmentPlayReportSummary, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { paging: ["skip","input"] },
);

/**
 * One sandbox.
 *
 * Instruqt query `sandbox`.
 */
export const getSandbox: (client: Client, variables: T.GetSandboxVariables, options?: CallOptions) => Call<T.Sandbox | null> = /* @__PURE__ */ single(
  'sandboxes.get',
  'query GetSandbox($ID:ID!){sandbox(*){...Sandbox}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * Sandboxes of a team, filtered, by cursor pages.
 *
 * Instruqt query `sandboxes`.
 */
export const listSandboxes: (client: Client, variables?: T.ListSandboxesVariables, options?: ListOptions) => Paginator<T.Sandbox> = /* @__PURE__ */ paged(
  'sandboxes.list',
  'query ListSandboxes($teamID:String$teamSlug:String$filter:SandboxFilterInput$paging:Pagination$ordering:Ordering){sandboxes(*){nodes{...Sandbox}pageInfo{hasNextPage endCursor}totalCount}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { paging: ["paging","paging"] },
);

/**
 * Stops a sandbox.
 *
 * Instruqt mutation `stopSandbox`. Safe to repeat.
 */
export const stopSandbox: (client: Client, variables: T.StopSandboxVariables, options?: CallOptions) => Call<T.Sandbox | null> = /* @__PURE__ */ single(
  'sandboxes.stop',
  'mutation StopSandbox($sandboxID:String!){stopSandbox(*){...Sandbox}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', tell: 'sandboxes.get' },
);

/**
 * Moves the moment at which a sandbox ends.
 *
 * Instruqt mutation `updateSandboxTTL`. Safe to repeat.
 * - `until`: The new end.
 */
export const updateSandboxTtl: (client: Client, variables: T.UpdateSandboxTtlVariables, options?: CallOptions) => Call<T.Sandbox | null> = /* @__PURE__ */ single(
  'sandboxes.updateTtl',
  'mutation UpdateSandboxTtl($sandboxID:String!$until:Time!){updateSandboxTTL(*){...Sandbox}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', tell: 'sandboxes.get' },
);

/**
 * One team, by slug or by id.
 *
 * Instruqt query `team`.
 */
export const getTeam: (client: Client, variables?: T.GetTeamVariables, options?: CallOptions) => Call<T.Team | null> = /* @__PURE__ */ single(
  'teams.get',
  'query GetTeam($teamSlug:String$teamID:String){team(*){...Team}}',
  [fragmentTag, fragmentTeam, fragmentTeamFeatures, fragmentTeamRef, fragmentTeamSummary],
);

/**
 * Teams within the caller's reach. With a team API key, likely that team alone.
 *
 * Instruqt query `teams`.
 */
export const listTeams: (client: Client, options?: ListOptions) => Paginator<T.TeamSummary> = /* @__PURE__ */ pagedBare(
  'teams.list',
  'query ListTeams{teams{...TeamSummary}}',
  [fragmentTeamRef, fragmentTeamSummary],
);

/**
 * Changes a team.
 *
 * Instruqt mutation `updateTeam`. Safe to repeat.
 */
export const updateTeam: (client: Client, variables: T.UpdateTeamVariables, options?: CallOptions) => Call<T.Team | null> = /* @__PURE__ */ single(
  'teams.update',
  'mutation UpdateTeam($team:TeamInput!){updateTeam(*){...Team}}',
  [fragmentTag, fragmentTeam, fragmentTeamFeatures, fragmentTeamRef, fragmentTeamSummary],
  { effect: 'idempotent', tell: 'teams.get' },
);

/**
 * One learner's review.
 *
 * Instruqt query `trackReview`.
 */
export const getTrackReview: (client: Client, variables: T.GetTrackReviewVariables, options?: CallOptions) => Call<T.TrackReview> = /* @__PURE__ */ single(
  'trackReviews.get',
  'query GetTrackReview($reviewID:ID!){trackReview(*){...TrackReview}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
);

/**
 * Reviews of a track, by cursor pages.
 *
 * Instruqt query `trackReviews`.
 */
export const listTrackReviews: (client: Client, variables: T.ListTrackReviewsVariables, options?: ListOptions) => Paginator<T.TrackReview> = /* @__PURE__ */ paged(
  'trackReviews.list',
  'query ListTrackReviews($trackID:String!$after:String$first:Int){trackReviews(*){nodes{...TrackReview}pageInfo{hasNextPage endCursor}totalCount}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
  { paging: ["after"] },
);

/**
 * Makes a track. Members of the owning organization only.
 *
 * Instruqt mutation `createTrack`.
 */
export const createTrack: (client: Client, variables: T.CreateTrackVariables, options?: CallOptions) => Call<T.Track | null> = /* @__PURE__ */ single(
  'tracks.create',
  'mutation CreateTrack($track:TrackInput!){createTrack(*){...Track}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  { tell: 'tracks.list' },
);

/**
 * Removes a track. Track developers only.
 *
 * Instruqt mutation `deleteTrack`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export const deleteTrack: (client: Client, variables: T.DeleteTrackVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'tracks.delete',
  'mutation DeleteTrack($trackID:String!){deleteTrack(*)}',
  undefined,
  { effect: 'idempotent', tell: 'tracks.get' },
);

/**
 * Whether a track slug is taken.
 *
 * Instruqt query `trackExists`.
 */
export const trackExists: (client: Client, variables: T.TrackExistsVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'tracks.exists',
  'query TrackExists($trackSlug:String!$organizationSlug:String$teamSlug:String){trackExists(*)}',
);

/**
 * Mints a token that opens one play. Give trackID or labID. Track developers only. secret: the result.
 *
 * Instruqt mutation `generateOneTimePlayToken`.
 */
export const generateOneTimePlayToken: (client: Client, variables?: T.GenerateOneTimePlayTokenVariables, options?: CallOptions) => Call<string> = /* @__PURE__ */ single(
  'tracks.generateOneTimePlayToken',
  'mutation GenerateOneTimePlayToken($trackID:String$labID:String){generateOneTimePlayToken(*)}',
  undefined,
  { tell: 'tracks.get' },
);

/**
 * One track. Give trackID, or trackSlug together with teamSlug.
 *
 * Instruqt query `track`.
 */
export const getTrack: (client: Client, variables: T.GetTrackVariables, options?: CallOptions) => Call<T.Track | null> = /* @__PURE__ */ single(
  'tracks.get',
  'query GetTrack($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String$userID:String$inviteID:String){track(*){...Track}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  { rules: [["any",["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"]]] },
);

/**
 * Tracks of one team when teamSlug or teamID is given, else of every team in reach. Not paged.
 *
 * Instruqt query `tracks`.
 * - `invitable`: True: only tracks that an invite can hold.
 * - `orderBy`: Default: title_ASC.
 */
export const listTracks: (client: Client, variables?: T.ListTracksVariables, options?: ListOptions) => Paginator<T.TrackSummary> = /* @__PURE__ */ paged(
  'tracks.list',
  'query ListTracks($organizationSlug:String$organizationID:String$teamSlug:String$teamID:String$orderBy:TrackOrder$invitable:Boolean){tracks(*){...TrackSummary}}',
  [fragmentTeamRef, fragmentTrackSummary],
);

/**
 * Tracks in the caller's library: at present, those reached by an invite.
 *
 * Instruqt query `myTracks`.
 */
export const listMyTracks: (client: Client, options?: ListOptions) => Paginator<T.TrackSummary> = /* @__PURE__ */ pagedBare(
  'tracks.listMine',
  'query ListMyTracks{myTracks{...TrackSummary}}',
  [fragmentTeamRef, fragmentTrackSummary],
);

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
export const startTrack: (client: Client, variables: T.StartTrackVariables, options?: CallOptions) => Call<T.TrackPlay | null> = /* @__PURE__ */ single(
  'tracks.start',
  'mutation StartTrack($trackID:String!$force:Boolean$prestart:Boolean$mode:Mode$inviteID:String$landingPageID:String$customParameters:[CustomParametersInput!]$runtimeParameters:RuntimeParametersInput$region:String$referrer:String){startTrack(*){...TrackPlay}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  { tell: 'tracks.list' },
);

/**
 * Stops the caller's play of a track.
 *
 * Instruqt mutation `stopTrack`. Safe to repeat.
 */
export const stopTrack: (client: Client, variables: T.StopTrackVariables, options?: CallOptions) => Call<T.TrackPlay | null> = /* @__PURE__ */ single(
  'tracks.stop',
  'mutation StopTrack($trackID:String!$reason:TrackStopReason){stopTrack(*){...TrackPlay}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  { effect: 'idempotent', tell: 'tracks.get' },
);

/**
 * Changes a track, without its developers, scripts and config. Track developers only.
 *
 * Instruqt mutation `updateTrack`. Safe to repeat.
 */
export const updateTrack: (client: Client, variables: T.UpdateTrackVariables, options?: CallOptions) => Call<T.Track | null> = /* @__PURE__ */ single(
  'tracks.update',
  'mutation UpdateTrack($track:TrackInput!){updateTrack(*){...Track}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  { effect: 'idempotent', tell: 'tracks.get' },
);

/**
 * Searches users, within a team when one is named.
 *
 * Instruqt query `findUsers`.
 */
export const findUsers: (client: Client, variables?: T.FindUsersVariables, options?: CallOptions) => Call<T.UserRef[] | null> = /* @__PURE__ */ single(
  'users.find',
  'query FindUsers($searchTerm:String$organizationSlug:String$teamSlug:String){findUsers(*){...UserRef}}',
  [fragmentUserRef],
);

/**
 * One user. Give userID, email or slug.
 *
 * Instruqt query `user`.
 */
export const getUser: (client: Client, variables: T.GetUserVariables, options?: CallOptions) => Call<T.User | null> = /* @__PURE__ */ single(
  'users.get',
  'query GetUser($userID:String$email:String$slug:String){user(*){...User}}',
  [fragmentUser],
  { rules: [["one","userID","email","slug"]] },
);

/**
 * The user behind the credentials.
 *
 * Instruqt query `me`.
 */
export const getCurrentUser: (client: Client, options?: CallOptions) => Call<T.User | null> = /* @__PURE__ */ singleBare(
  'users.me',
  'query GetCurrentUser{me{...User}}',
  [fragmentUser],
);

/**
 * Changes the display name or user name of a user.
 *
 * Instruqt mutation `updateUser`. Safe to repeat.
 */
export const updateUser: (client: Client, variables?: T.UpdateUserVariables, options?: CallOptions) => Call<T.User | null> = /* @__PURE__ */ single(
  'users.update',
  'mutation UpdateUser($userID:String$displayName:String$slug:String){updateUser(*){...User}}',
  [fragmentUser],
  { effect: 'idempotent', tell: 'users.get' },
);
