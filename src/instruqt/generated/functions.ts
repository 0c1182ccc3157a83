// Made by `npm run codegen`. Do not edit.

import type { Call } from '../../core/call.js';
import type { CallOptions, ListOptions } from '../../core/options.js';
import type { Paginator } from '../../core/paginator.js';
import type { GraphQLClientLike } from '../../graphql/context.js';
import { callOperation } from '../../graphql/execute.js';
import { listOperation } from '../../graphql/list.js';
import type { GraphQLOperation } from '../../graphql/operation.js';
import type * as T from './types.js';

type Client = GraphQLClientLike<'instruqt'>;

const fragmentChallenge = 'fragment Challenge on Challenge{...ChallengeSummary track{...TrackRef}answers solution labConfig{...ChallengeLabConfig}notes{...ChallengeNote}tabs{...ChallengeTab}}';
const fragmentChallengeLabConfig = 'fragment ChallengeLabConfig on ChallengeLabConfig{defaultLayout defaultLayoutSidebarSize customLayout}';
const fragmentChallengeNote = 'fragment ChallengeNote on ChallengeNote{id type index contents url}';
const fragmentChallengeProgress = 'fragment ChallengeProgress on Challenge{...ChallengeRef type status can_check started completed failed failMessage attempts{message timestamp}}';
const fragmentChallengeRef = 'fragment ChallengeRef on Challenge{id slug title index}';
const fragmentChallengeScript = 'fragment ChallengeScript on ChallengeScript{id action host contents}';
const fragmentChallengeStatistics = 'fragment ChallengeStatistics on ChallengeStatistics{id title unlocked_total started_total completed_total attempts_total attempts_min attempts_max attempts_avg attempts_stddev duration_min duration_max duration_avg duration_stddev}';
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
const fragmentRaisedHand = 'fragment RaisedHand on Student{id user{...UserRef}raisedHandAt}';
const fragmentSandbox = 'fragment Sandbox on Sandbox{id state created ttl last_activity_at track{...TrackRef}user{...UserRef}invite{...TrackInviteRef}hot_start_pool{...HotStartPoolRef}}';
const fragmentSandboxConfig = 'fragment SandboxConfig on SandboxConfig{id name slug version deleted}';
const fragmentSandboxConfigVersion = 'fragment SandboxConfigVersion on SandboxConfigVersion{...SandboxConfigVersionSummary resources{...SandboxResources}tracks{...TrackRef}hot_start_pools{...HotStartPoolRef}}';
const fragmentSandboxConfigVersionRef = 'fragment SandboxConfigVersionRef on SandboxConfigVersion{id version status config{...SandboxConfig}}';
const fragmentSandboxConfigVersionSummary = 'fragment SandboxConfigVersionSummary on SandboxConfigVersion{...SandboxConfigVersionRef description change_log_entry published_at published_by{...UserRef}}';
const fragmentSandboxResources = 'fragment SandboxResources on SandboxResources{containers{id name image entrypoint cmd ports shell memory}virtualmachines{id name image machine_type cpus memory shell allow_external_ingress nested_virtualization preemptible pool_size provision_ssl_certificate}gcp_projects{id name}aws_accounts{id name}azure_subscriptions{id name}custom_resources{id name slug}blueprint{id repository path}}';
const fragmentSandboxVariable = 'fragment SandboxVariable on SandboxVariable{key value}';
const fragmentStudent = 'fragment Student on Student{id user{...UserRef}track{...TrackRef}challenge{...ChallengeRef}accessed_at last_activity_at completed_at inspectable activeSandboxesTotal claim{id claimedAt playLimit playCount playTTL}}';
const fragmentStudentStatistics = 'fragment StudentStatistics on StudentStatistics{inProgressTotal completedTotal}';
const fragmentTag = 'fragment Tag on Tag{id value createdAt}';
const fragmentTagGroup = 'fragment TagGroup on TagGroup{id name createdAt tags{...Tag}}';
const fragmentTeam = 'fragment Team on Team{...TeamSummary tpgPublicKey theme{foreground_color foreground_image background_color background_image primary_foreground_color primary_background_color secondary_foreground_color secondary_background_color}features{...TeamFeatures}tags{...Tag}}';
const fragmentTeamFeatures = 'fragment TeamFeatures on TeamFeatures{max_tracks max_timelimit max_hot_start_pool_size_always_on max_hot_start_pool_size_scheduled containers virtual_machines gcp_projects aws_accounts azure_subscriptions blueprint_sandbox embedded members_skip_to_challenge track_reviews accept_terms_checkbox hot_start custom_machine_type shared_hotstart_pools scripts_over_http global_sandboxes use_new_terminal custom_resources crm_integration can_hide_sidebar can_add_feedback_tab exclude_instruqt_plays versioned user_completion_rate exposeCloudAccountCredentials instantSandboxes cloudProvidersConfig useExternalEmailValidation consumptionOverview emailOwnershipConfirmation temporal authType enhancedLabLoading instructorTools screenSharing}';
const fragmentTeamForm = 'fragment TeamForm on Form{id formTitle consentNotice validateWorkEmail confirmEmailOwnership fields{id fieldName isRequired}}';
const fragmentTeamInvite = 'fragment TeamInvite on TeamInvite{email role token_expired accepted_at team{...TeamRef}created_by{...UserRef}}';
const fragmentTeamInvites = 'fragment TeamInvites on Team{...TeamRef invites{email role token_expired accepted_at created_by{...UserRef}}}';
const fragmentTeamRef = 'fragment TeamRef on Team{id slug name}';
const fragmentTeamSecret = 'fragment TeamSecret on Secret{...TeamSecretSummary tracks{...TrackRef}config_versions{...SandboxConfigVersionRef}}';
const fragmentTeamSecretSummary = 'fragment TeamSecretSummary on Secret{name description teamID created_at created_by{...UserRef}updated_at updated_by{...UserRef}}';
const fragmentTeamStatistics = 'fragment TeamStatistics on TeamStatistics{started_total completed_total restarted_total track_statistics{...TrackStatisticsSummary}}';
const fragmentTeamSummary = 'fragment TeamSummary on Team{...TeamRef title subtitle logo primary_link_text primary_link_url secondary_link_text secondary_link_url privacy_policy created_at customer_since trial_end_at userInTeam}';
const fragmentTrack = 'fragment Track on Track{...TrackSummary ...TrackPlay trackTags{id value}updated_by{...UserRef}developers{...UserRef}instructors{...TrackInstructor}sourceTrack{...TrackRef}sandboxConfig{...SandboxConfigVersionRef}features{versioned}lab_config{...LabConfig}recommendations median_starttime actual_pool_size can_skip accessible userIsTrackDeveloper challenges{...ChallengeRef}}';
const fragmentTrackCommit = 'fragment TrackCommit on Commit{hash message timestamp author{id}content{...TrackFile}}';
const fragmentTrackDevelopers = 'fragment TrackDevelopers on Track{...TrackRef developers{...UserRef}}';
const fragmentTrackEmbedToken = 'fragment TrackEmbedToken on Track{...TrackRef embed_token}';
const fragmentTrackFile = 'fragment TrackFile on File{path content}';
const fragmentTrackInstructor = 'fragment TrackInstructor on TrackInstructor{id user{...UserRef}}';
const fragmentTrackInvite = 'fragment TrackInvite on TrackInvite{...TrackInviteSummary allowedEmailAddresses canClaim currentUserAllowed currentUserClaimed currentUserClaim{id claimedAt playLimit playCount playTTL}authors{...TrackInviteAuthor}trackEdges{node{...TrackRef}}}';
const fragmentTrackInviteAuthor = 'fragment TrackInviteAuthor on TrackInviteAuthor{id user{...UserRef}}';
const fragmentTrackInviteRef = 'fragment TrackInviteRef on TrackInvite{id title publicTitle}';
const fragmentTrackInviteSummary = 'fragment TrackInviteSummary on TrackInvite{...TrackInviteRef publicDescription type status accessSetting shareMethod created startsAt expiresAt deletedAt inviteLimit claimCount playLimit playTTL allowAnonymous allowedEmailAddressesOnly emailOwnershipConfirmationRequired enableLearnerSharing instructorToolsEnabled screenSharingEnabled team{...TeamRef}}';
const fragmentTrackLibraryEntry = 'fragment TrackLibraryEntry on TrackLibraryEntry{playCount viewed_at track{...TrackSummary}}';
const fragmentTrackPlay = 'fragment TrackPlay on Track{...TrackRef status ttl prestart creating created started failed stopped completed cleaned participant{...PlayRef}skipping_to{...ChallengeRef}}';
const fragmentTrackPlayLimit = 'fragment TrackPlayLimit on TrackPlayLimit{track{...TrackRef}rollingMonth rollingIPAddressPerHour calendarMonth concurrentPlaysPerIP}';
const fragmentTrackRef = 'fragment TrackRef on Track{id slug title}';
const fragmentTrackReview = 'fragment TrackReview on TrackReview{id score content created_at updated_at track{...TrackRef}challenge{...ChallengeRef}user{...UserRef}play{...PlayRef}}';
const fragmentTrackScript = 'fragment TrackScript on TrackScript{id action host contents}';
const fragmentTrackStatistics = 'fragment TrackStatistics on TrackStatistics{...TrackStatisticsSummary challenges{...ChallengeStatistics}}';
const fragmentTrackStatisticsSummary = 'fragment TrackStatisticsSummary on TrackStatistics{track{...TrackRef}started_total completed_total restarted_total average_review_score}';
const fragmentTrackSummary = 'fragment TrackSummary on Track{id slug title teaser description icon level permalink team{...TeamRef}maintenance timelimit idle_timeout show_timer skipping_enabled play_limit play_count enhancedLoading remote_repository createdAt last_update deletedAt}';
const fragmentUser = 'fragment User on User{id is_anonymous segments profile{avatar display_name email slug}}';
const fragmentUserRef = 'fragment UserRef on User{id profile{display_name email slug}}';
const fragmentVersionedTrack = 'fragment VersionedTrack on VersionedTrack{track{...Track}conflicts{...TrackFile}}';
const fragmentWebhook = 'fragment Webhook on Webhook{id name url events created_at updated_at}';

const createChallengeNoteOperation: GraphQLOperation = {
  id: 'instruqt.challengeNotes.create',
  operation: 'createChallengeNote',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateChallengeNote($note:ChallengeNoteInput!){createChallengeNote(note:$note){...ChallengeNote}}',
  fragments: [fragmentChallengeNote],
  rules: [["need","note"]],
};

/**
 * Adds a loading note to a challenge. Track developers only.
 *
 * Instruqt mutation `createChallengeNote`.
 */
export function createChallengeNote(client: Client, variables: T.CreateChallengeNoteVariables, options?: CallOptions): Call<T.ChallengeNote | null> {
  return callOperation(client, createChallengeNoteOperation, variables, options);
}

const deleteChallengeNoteOperation: GraphQLOperation = {
  id: 'instruqt.challengeNotes.delete',
  operation: 'deleteChallengeNote',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteChallengeNote($noteID:String!){deleteChallengeNote(noteID:$noteID)}',
  rules: [["need","noteID"]],
};

/**
 * Takes a loading note off a challenge. Track developers only.
 *
 * Instruqt mutation `deleteChallengeNote`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function deleteChallengeNote(client: Client, variables: T.DeleteChallengeNoteVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteChallengeNoteOperation, variables, options);
}

const getChallengeNoteOperation: GraphQLOperation = {
  id: 'instruqt.challengeNotes.get',
  operation: 'note',
  kind: 'query',
  effect: 'read',
  text: 'query GetChallengeNote($noteID:String!){note(noteID:$noteID){...ChallengeNote}}',
  fragments: [fragmentChallengeNote],
  rules: [["need","noteID"]],
};

/**
 * One loading note of a challenge.
 *
 * Instruqt query `note`.
 */
export function getChallengeNote(client: Client, variables: T.GetChallengeNoteVariables, options?: CallOptions): Call<T.ChallengeNote | null> {
  return callOperation(client, getChallengeNoteOperation, variables, options);
}

const reorderChallengeNotesOperation: GraphQLOperation = {
  id: 'instruqt.challengeNotes.reorder',
  operation: 'updateChallengeNoteIndexes',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ReorderChallengeNotes($challengeID:String!$notes:[String!]!){updateChallengeNoteIndexes(challengeID:$challengeID notes:$notes){...ChallengeNote}}',
  fragments: [fragmentChallengeNote],
  rules: [["need","challengeID","notes"]],
};

/**
 * Reorders the loading notes of a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallengeNoteIndexes`. Safe to repeat.
 * - `notes`: Note ids in the wanted order.
 */
export function reorderChallengeNotes(client: Client, variables: T.ReorderChallengeNotesVariables, options?: CallOptions): Call<T.ChallengeNote[] | null> {
  return callOperation(client, reorderChallengeNotesOperation, variables, options);
}

const updateChallengeNoteOperation: GraphQLOperation = {
  id: 'instruqt.challengeNotes.update',
  operation: 'updateChallengeNote',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateChallengeNote($note:ChallengeNoteInput!){updateChallengeNote(note:$note){...ChallengeNote}}',
  fragments: [fragmentChallengeNote],
  rules: [["need","note"]],
};

/**
 * Changes a loading note. Track developers only.
 *
 * Instruqt mutation `updateChallengeNote`. Safe to repeat.
 */
export function updateChallengeNote(client: Client, variables: T.UpdateChallengeNoteVariables, options?: CallOptions): Call<T.ChallengeNote | null> {
  return callOperation(client, updateChallengeNoteOperation, variables, options);
}

const deleteChallengeScriptOperation: GraphQLOperation = {
  id: 'instruqt.challengeScripts.delete',
  operation: 'deleteChallengeScript',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteChallengeScript($challengeScriptID:String!){deleteChallengeScript(challengeScriptID:$challengeScriptID)}',
  rules: [["need","challengeScriptID"]],
};

/**
 * Takes a lifecycle script off a challenge. Track developers only.
 *
 * Instruqt mutation `deleteChallengeScript`. Safe to repeat.
 */
export function deleteChallengeScript(client: Client, variables: T.DeleteChallengeScriptVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteChallengeScriptOperation, variables, options);
}

const getChallengeScriptOperation: GraphQLOperation = {
  id: 'instruqt.challengeScripts.get',
  operation: 'challengeScript',
  kind: 'query',
  effect: 'read',
  text: 'query GetChallengeScript($scriptID:String!){challengeScript(scriptID:$scriptID){...ChallengeScript}}',
  fragments: [fragmentChallengeScript],
  rules: [["need","scriptID"]],
};

/**
 * One lifecycle script of a challenge. Track developers only.
 *
 * Instruqt query `challengeScript`.
 */
export function getChallengeScript(client: Client, variables: T.GetChallengeScriptVariables, options?: CallOptions): Call<T.ChallengeScript | null> {
  return callOperation(client, getChallengeScriptOperation, variables, options);
}

const listChallengeScriptsOperation: GraphQLOperation = {
  id: 'instruqt.challengeScripts.list',
  operation: 'challengeScripts',
  kind: 'query',
  effect: 'read',
  text: 'query ListChallengeScripts($challengeID:String!){challengeScripts(challengeID:$challengeID){...ChallengeScript}}',
  fragments: [fragmentChallengeScript],
  rules: [["need","challengeID"]],
};

/**
 * All lifecycle scripts of a challenge. Track developers only.
 *
 * Instruqt query `challengeScripts`.
 */
export function listChallengeScripts(client: Client, variables: T.ListChallengeScriptsVariables, options?: ListOptions): Paginator<T.ChallengeScript> {
  return listOperation(client, listChallengeScriptsOperation, variables, options);
}

const saveChallengeScriptOperation: GraphQLOperation = {
  id: 'instruqt.challengeScripts.save',
  operation: 'saveChallengeScript',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation SaveChallengeScript($base64Encoded:Boolean$script:ChallengeScriptInput!){saveChallengeScript(base64Encoded:$base64Encoded script:$script){...ChallengeScript}}',
  fragments: [fragmentChallengeScript],
  rules: [["need","script"]],
};

/**
 * Stores a lifecycle script of a challenge. Track developers only.
 *
 * Instruqt mutation `saveChallengeScript`.
 * - `base64Encoded`: True when contents is base64.
 */
export function saveChallengeScript(client: Client, variables: T.SaveChallengeScriptVariables, options?: CallOptions): Call<T.ChallengeScript | null> {
  return callOperation(client, saveChallengeScriptOperation, variables, options);
}

const createChallengeTabOperation: GraphQLOperation = {
  id: 'instruqt.challengeTabs.create',
  operation: 'createChallengeTab',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateChallengeTab($tab:ChallengeTabInput!){createChallengeTab(tab:$tab){...ChallengeTab}}',
  fragments: [fragmentChallengeTab],
  rules: [["need","tab"]],
};

/**
 * Adds a tab to a challenge. Track developers only.
 *
 * Instruqt mutation `createChallengeTab`.
 */
export function createChallengeTab(client: Client, variables: T.CreateChallengeTabVariables, options?: CallOptions): Call<T.ChallengeTab | null> {
  return callOperation(client, createChallengeTabOperation, variables, options);
}

const deleteChallengeTabOperation: GraphQLOperation = {
  id: 'instruqt.challengeTabs.delete',
  operation: 'deleteChallengeTab',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteChallengeTab($tabID:String!){deleteChallengeTab(tabID:$tabID)}',
  rules: [["need","tabID"]],
};

/**
 * Takes a tab off a challenge. Track developers only.
 *
 * Instruqt mutation `deleteChallengeTab`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function deleteChallengeTab(client: Client, variables: T.DeleteChallengeTabVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteChallengeTabOperation, variables, options);
}

const getChallengeTabOperation: GraphQLOperation = {
  id: 'instruqt.challengeTabs.get',
  operation: 'tab',
  kind: 'query',
  effect: 'read',
  text: 'query GetChallengeTab($tabID:String!){tab(tabID:$tabID){...ChallengeTab}}',
  fragments: [fragmentChallengeTab],
  rules: [["need","tabID"]],
};

/**
 * One tab of a challenge.
 *
 * Instruqt query `tab`.
 */
export function getChallengeTab(client: Client, variables: T.GetChallengeTabVariables, options?: CallOptions): Call<T.ChallengeTab | null> {
  return callOperation(client, getChallengeTabOperation, variables, options);
}

const reorderChallengeTabsOperation: GraphQLOperation = {
  id: 'instruqt.challengeTabs.reorder',
  operation: 'updateChallengeTabIndexes',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ReorderChallengeTabs($challengeID:String!$tabs:[String!]!){updateChallengeTabIndexes(challengeID:$challengeID tabs:$tabs){...ChallengeTab}}',
  fragments: [fragmentChallengeTab],
  rules: [["need","challengeID","tabs"]],
};

/**
 * Reorders the tabs of a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallengeTabIndexes`. Safe to repeat.
 * - `tabs`: Tab ids in the wanted order.
 */
export function reorderChallengeTabs(client: Client, variables: T.ReorderChallengeTabsVariables, options?: CallOptions): Call<T.ChallengeTab[] | null> {
  return callOperation(client, reorderChallengeTabsOperation, variables, options);
}

const updateChallengeTabOperation: GraphQLOperation = {
  id: 'instruqt.challengeTabs.update',
  operation: 'updateChallengeTab',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateChallengeTab($tab:ChallengeTabInput!){updateChallengeTab(tab:$tab){...ChallengeTab}}',
  fragments: [fragmentChallengeTab],
  rules: [["need","tab"]],
};

/**
 * Changes a tab of a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallengeTab`. Safe to repeat.
 */
export function updateChallengeTab(client: Client, variables: T.UpdateChallengeTabVariables, options?: CallOptions): Call<T.ChallengeTab | null> {
  return callOperation(client, updateChallengeTabOperation, variables, options);
}

const checkChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.check',
  operation: 'checkChallenge',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CheckChallenge($challengeID:String!$userID:String$inviteID:String$waitForCleanup:Boolean){checkChallenge(challengeID:$challengeID userID:$userID inviteID:$inviteID waitForCleanup:$waitForCleanup){...ChallengeProgress}}',
  fragments: [fragmentChallengeProgress, fragmentChallengeRef],
  rules: [["need","challengeID"]],
};

/**
 * Runs the check script; the outcome stands in status and attempts.
 *
 * Instruqt mutation `checkChallenge`.
 */
export function checkChallenge(client: Client, variables: T.CheckChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null> {
  return callOperation(client, checkChallengeOperation, variables, options);
}

const checkQuizOperation: GraphQLOperation = {
  id: 'instruqt.challenges.checkQuiz',
  operation: 'checkQuiz',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CheckQuiz($challengeID:String!$userID:String$inviteID:String$solution:[Int!]!){checkQuiz(challengeID:$challengeID userID:$userID inviteID:$inviteID solution:$solution){...ChallengeProgress}}',
  fragments: [fragmentChallengeProgress, fragmentChallengeRef],
  rules: [["need","challengeID","solution"]],
};

/**
 * Grades an answer to a quiz.
 *
 * Instruqt mutation `checkQuiz`.
 * - `solution`: Positions of the chosen answers.
 */
export function checkQuiz(client: Client, variables: T.CheckQuizVariables, options?: CallOptions): Call<T.ChallengeProgress | null> {
  return callOperation(client, checkQuizOperation, variables, options);
}

const createChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.create',
  operation: 'createChallenge',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateChallenge($challenge:ChallengeInput!){createChallenge(challenge:$challenge){...Challenge}}',
  fragments: [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  rules: [["need","challenge"]],
};

/**
 * Adds a challenge to a track. Track developers only.
 *
 * Instruqt mutation `createChallenge`.
 */
export function createChallenge(client: Client, variables: T.CreateChallengeVariables, options?: CallOptions): Call<T.Challenge | null> {
  return callOperation(client, createChallengeOperation, variables, options);
}

const deleteChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.delete',
  operation: 'deleteChallenge',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteChallenge($challengeID:String!){deleteChallenge(challengeID:$challengeID)}',
  rules: [["need","challengeID"]],
};

/**
 * Takes a challenge off its track. Track developers only.
 *
 * Instruqt mutation `deleteChallenge`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function deleteChallenge(client: Client, variables: T.DeleteChallengeVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteChallengeOperation, variables, options);
}

const getChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.get',
  operation: 'challenge',
  kind: 'query',
  effect: 'read',
  text: 'query GetChallenge($challengeID:String$challengeSlug:String$trackSlug:String$organizationSlug:String$teamSlug:String$userID:String$inviteID:String$parseAssignmentVariables:Boolean){challenge(challengeID:$challengeID challengeSlug:$challengeSlug trackSlug:$trackSlug organizationSlug:$organizationSlug teamSlug:$teamSlug userID:$userID inviteID:$inviteID parseAssignmentVariables:$parseAssignmentVariables){...Challenge}}',
  fragments: [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  rules: [["any",["challengeID"],["challengeSlug","trackSlug","teamSlug"],["challengeSlug","trackSlug","organizationSlug"]]],
};

/**
 * One challenge. Give challengeID, or challengeSlug with trackSlug and organizationSlug.
 *
 * Instruqt query `challenge`.
 * - `inviteID`: With userID: reads as the learner of this invite.
 * - `userID`: Reads as this user (impersonation).
 */
export function getChallenge(client: Client, variables: T.GetChallengeVariables, options?: CallOptions): Call<T.Challenge | null> {
  return callOperation(client, getChallengeOperation, variables, options);
}

const listChallengesOperation: GraphQLOperation = {
  id: 'instruqt.challenges.list',
  operation: 'challenges',
  kind: 'query',
  effect: 'read',
  text: 'query ListChallenges($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String$parseAssignmentVariables:Boolean){challenges(trackID:$trackID trackSlug:$trackSlug organizationSlug:$organizationSlug teamSlug:$teamSlug parseAssignmentVariables:$parseAssignmentVariables){...ChallengeSummary}}',
  fragments: [fragmentChallengeSummary],
  rules: [["any",["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"]]],
};

/**
 * Every challenge of a track. Give trackID, or trackSlug together with organizationSlug.
 *
 * Instruqt query `challenges`.
 */
export function listChallenges(client: Client, variables: T.ListChallengesVariables, options?: ListOptions): Paginator<T.ChallengeSummary> {
  return listOperation(client, listChallengesOperation, variables, options);
}

const reorderChallengesOperation: GraphQLOperation = {
  id: 'instruqt.challenges.reorder',
  operation: 'updateChallengeIndexes',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ReorderChallenges($trackID:String!$challenges:[String!]!){updateChallengeIndexes(trackID:$trackID challenges:$challenges){...ChallengeRef}}',
  fragments: [fragmentChallengeRef],
  rules: [["need","trackID","challenges"]],
};

/**
 * Reorders the challenges of a track. Track developers only.
 *
 * Instruqt mutation `updateChallengeIndexes`. Safe to repeat.
 * - `challenges`: Challenge ids in the wanted order.
 */
export function reorderChallenges(client: Client, variables: T.ReorderChallengesVariables, options?: CallOptions): Call<T.ChallengeRef[] | null> {
  return callOperation(client, reorderChallengesOperation, variables, options);
}

const setupChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.setup',
  operation: 'setupChallenge',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation SetupChallenge($challengeID:String!){setupChallenge(challengeID:$challengeID){...ChallengeProgress}}',
  fragments: [fragmentChallengeProgress, fragmentChallengeRef],
  rules: [["need","challengeID"]],
};

/**
 * Runs the setup script; the outcome stands in status.
 *
 * Instruqt mutation `setupChallenge`.
 */
export function setupChallenge(client: Client, variables: T.SetupChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null> {
  return callOperation(client, setupChallengeOperation, variables, options);
}

const skipChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.skip',
  operation: 'skipChallenge',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation SkipChallenge($trackID:String!$challengeID:String!$userID:String$inviteID:String){skipChallenge(trackID:$trackID challengeID:$challengeID userID:$userID inviteID:$inviteID){...ChallengeProgress}}',
  fragments: [fragmentChallengeProgress, fragmentChallengeRef],
  rules: [["need","trackID","challengeID"]],
};

/**
 * Skips one challenge of a track.
 *
 * Instruqt mutation `skipChallenge`.
 * - `inviteID`: With userID: acts as the learner of this invite.
 * - `userID`: Acts as this user (impersonation).
 */
export function skipChallenge(client: Client, variables: T.SkipChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null> {
  return callOperation(client, skipChallengeOperation, variables, options);
}

const solveChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.solve',
  operation: 'solveChallenge',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation SolveChallenge($challengeID:String!){solveChallenge(challengeID:$challengeID){...ChallengeProgress}}',
  fragments: [fragmentChallengeProgress, fragmentChallengeRef],
  rules: [["need","challengeID"]],
};

/**
 * Runs the solve script in the learner's place.
 *
 * Instruqt mutation `solveChallenge`.
 */
export function solveChallenge(client: Client, variables: T.SolveChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null> {
  return callOperation(client, solveChallengeOperation, variables, options);
}

const startChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.start',
  operation: 'startChallenge',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation StartChallenge($challengeID:String!){startChallenge(challengeID:$challengeID){...ChallengeProgress}}',
  fragments: [fragmentChallengeProgress, fragmentChallengeRef],
  rules: [["need","challengeID"]],
};

/**
 * Opens a challenge to the learner. Call it once setupChallenge has succeeded.
 *
 * Instruqt mutation `startChallenge`.
 */
export function startChallenge(client: Client, variables: T.StartChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null> {
  return callOperation(client, startChallengeOperation, variables, options);
}

const updateChallengeOperation: GraphQLOperation = {
  id: 'instruqt.challenges.update',
  operation: 'updateChallenge',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateChallenge($challenge:ChallengeInput!){updateChallenge(challenge:$challenge){...Challenge}}',
  fragments: [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  rules: [["need","challenge"]],
};

/**
 * Changes a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallenge`. Safe to repeat.
 */
export function updateChallenge(client: Client, variables: T.UpdateChallengeVariables, options?: CallOptions): Call<T.Challenge | null> {
  return callOperation(client, updateChallengeOperation, variables, options);
}

const updateChallengeLabConfigOperation: GraphQLOperation = {
  id: 'instruqt.challenges.updateLabConfig',
  operation: 'updateChallengeLabConfig',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateChallengeLabConfig($challengeID:ID!$input:ChallengeLabConfigInput!){updateChallengeLabConfig(challengeID:$challengeID input:$input){...Challenge}}',
  fragments: [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  rules: [["need","challengeID","input"]],
};

/**
 * Changes the layout of one challenge.
 *
 * Instruqt mutation `updateChallengeLabConfig`. Safe to repeat.
 */
export function updateChallengeLabConfig(client: Client, variables: T.UpdateChallengeLabConfigVariables, options?: CallOptions): Call<T.Challenge> {
  return callOperation(client, updateChallengeLabConfigOperation, variables, options);
}

const archiveHotStartPoolOperation: GraphQLOperation = {
  id: 'instruqt.hotStartPools.archive',
  operation: 'archiveHotStartPool',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ArchiveHotStartPool($poolID:ID!){archiveHotStartPool(poolID:$poolID){...HotStartPoolSummary}}',
  fragments: [fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentTeamRef, fragmentUserRef],
  rules: [["need","poolID"]],
};

/**
 * Retires a hot start pool.
 *
 * Instruqt mutation `archiveHotStartPool`. Safe to repeat.
 */
export function archiveHotStartPool(client: Client, variables: T.ArchiveHotStartPoolVariables, options?: CallOptions): Call<T.HotStartPoolSummary | null> {
  return callOperation(client, archiveHotStartPoolOperation, variables, options);
}

const createHotStartPoolOperation: GraphQLOperation = {
  id: 'instruqt.hotStartPools.create',
  operation: 'createHotStartPool',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateHotStartPool($pool:HotStartPoolInput!){createHotStartPool(pool:$pool){...HotStartPool}}',
  fragments: [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  rules: [["need","pool"]],
};

/**
 * Starts sandboxes ahead of time. Fill configs; the live API has been seen to refuse tracks.
 *
 * Instruqt mutation `createHotStartPool`.
 */
export function createHotStartPool(client: Client, variables: T.CreateHotStartPoolVariables, options?: CallOptions): Call<T.HotStartPool | null> {
  return callOperation(client, createHotStartPoolOperation, variables, options);
}

const deleteHotStartPoolOperation: GraphQLOperation = {
  id: 'instruqt.hotStartPools.delete',
  operation: 'deleteHotStartPool',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteHotStartPool($poolID:ID!){deleteHotStartPool(poolID:$poolID)}',
  rules: [["need","poolID"]],
};

/**
 * Removes a hot start pool. Return type lost.
 *
 * Instruqt mutation `deleteHotStartPool`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function deleteHotStartPool(client: Client, variables: T.DeleteHotStartPoolVariables, options?: CallOptions): Call<T.DeleteHotStartPool['deleteHotStartPool']> {
  return callOperation(client, deleteHotStartPoolOperation, variables, options);
}

const getHotStartPoolOperation: GraphQLOperation = {
  id: 'instruqt.hotStartPools.get',
  operation: 'hotStartPool',
  kind: 'query',
  effect: 'read',
  text: 'query GetHotStartPool($id:String!$organizationSlug:String$teamSlug:String){hotStartPool(id:$id organizationSlug:$organizationSlug teamSlug:$teamSlug){...HotStartPool}}',
  fragments: [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  rules: [["need","id"]],
};

/**
 * One hot start pool.
 *
 * Instruqt query `hotStartPool`.
 */
export function getHotStartPool(client: Client, variables: T.GetHotStartPoolVariables, options?: CallOptions): Call<T.HotStartPool> {
  return callOperation(client, getHotStartPoolOperation, variables, options);
}

const listHotStartPoolsOperation: GraphQLOperation = {
  id: 'instruqt.hotStartPools.list',
  operation: 'hotStartPools',
  kind: 'query',
  effect: 'read',
  text: 'query ListHotStartPools($organizationSlug:String$teamSlug:String$paging:Pagination$ordering:Ordering){hotStartPools(organizationSlug:$organizationSlug teamSlug:$teamSlug paging:$paging ordering:$ordering){nodes{...HotStartPoolSummary}pageInfo{hasNextPage endCursor}totalCount}}',
  fragments: [fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentTeamRef, fragmentUserRef],
  paging: ["paging","paging"],
};

/**
 * Hot start pools of a team, by cursor pages.
 *
 * Instruqt query `hotStartPools`.
 */
export function listHotStartPools(client: Client, variables?: T.ListHotStartPoolsVariables, options?: ListOptions): Paginator<T.HotStartPoolSummary> {
  return listOperation(client, listHotStartPoolsOperation, variables, options);
}

const updateHotStartPoolOperation: GraphQLOperation = {
  id: 'instruqt.hotStartPools.update',
  operation: 'updateHotStartPool',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateHotStartPool($id:ID!$pool:HotStartPoolInput!){updateHotStartPool(id:$id pool:$pool){...HotStartPool}}',
  fragments: [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  rules: [["need","id","pool"]],
};

/**
 * Changes a hot start pool.
 *
 * Instruqt mutation `updateHotStartPool`. Safe to repeat.
 */
export function updateHotStartPool(client: Client, variables: T.UpdateHotStartPoolVariables, options?: CallOptions): Call<T.HotStartPool | null> {
  return callOperation(client, updateHotStartPoolOperation, variables, options);
}

const createInviteAuthorOperation: GraphQLOperation = {
  id: 'instruqt.inviteAuthors.create',
  operation: 'createInviteAuthor',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateInviteAuthor($inviteID:ID!$userID:ID!){createInviteAuthor(inviteID:$inviteID userID:$userID){...TrackInviteAuthor}}',
  fragments: [fragmentTrackInviteAuthor, fragmentUserRef],
  rules: [["need","inviteID","userID"]],
};

/**
 * Makes a user an author of an invite.
 *
 * Instruqt mutation `createInviteAuthor`.
 */
export function createInviteAuthor(client: Client, variables: T.CreateInviteAuthorVariables, options?: CallOptions): Call<T.TrackInviteAuthor> {
  return callOperation(client, createInviteAuthorOperation, variables, options);
}

const deleteInviteAuthorOperation: GraphQLOperation = {
  id: 'instruqt.inviteAuthors.delete',
  operation: 'deleteInviteAuthor',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteInviteAuthor($inviteID:ID!$userID:ID!){deleteInviteAuthor(inviteID:$inviteID userID:$userID)}',
  rules: [["need","inviteID","userID"]],
};

/**
 * Takes an author off an invite.
 *
 * Instruqt mutation `deleteInviteAuthor`. Safe to repeat.
 */
export function deleteInviteAuthor(client: Client, variables: T.DeleteInviteAuthorVariables, options?: CallOptions): Call<boolean | null> {
  return callOperation(client, deleteInviteAuthorOperation, variables, options);
}

const getInviteClaimOperation: GraphQLOperation = {
  id: 'instruqt.inviteClaims.get',
  operation: 'trackInviteClaim',
  kind: 'query',
  effect: 'read',
  text: 'query GetInviteClaim($claimID:String$inviteID:String$userID:String){trackInviteClaim(claimID:$claimID inviteID:$inviteID userID:$userID){...InviteClaim}}',
  fragments: [fragmentChallengeRef, fragmentCustomParameter, fragmentInviteClaim, fragmentInviteClaimSummary, fragmentInviteEvent, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  rules: [["any",["claimID"],["inviteID","userID"]]],
};

/**
 * One acceptance of an invite. Give claimID, or inviteID together with userID.
 *
 * Instruqt query `trackInviteClaim`.
 */
export function getInviteClaim(client: Client, variables: T.GetInviteClaimVariables, options?: CallOptions): Call<T.InviteClaim | null> {
  return callOperation(client, getInviteClaimOperation, variables, options);
}

const claimTrackInviteOperation: GraphQLOperation = {
  id: 'instruqt.invites.claim',
  operation: 'claimTrackInvite',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation ClaimTrackInvite($inviteID:String!$userDetails:UserDetailsInput$customParameters:[CustomParametersInput!]){claimTrackInvite(inviteID:$inviteID userDetails:$userDetails customParameters:$customParameters){...InviteClaimSummary}}',
  fragments: [fragmentCustomParameter, fragmentInviteClaimSummary, fragmentTrackInviteRef, fragmentUserRef],
  rules: [["need","inviteID"]],
};

/**
 * Accepts a track invite; its tracks become playable.
 *
 * Instruqt mutation `claimTrackInvite`.
 * - `customParameters`: Free metadata, kept with the claim and usable as a report filter.
 * - `userDetails`: What the learner filled in; needed when the invite asks for it.
 */
export function claimTrackInvite(client: Client, variables: T.ClaimTrackInviteVariables, options?: CallOptions): Call<T.InviteClaimSummary | null> {
  return callOperation(client, claimTrackInviteOperation, variables, options);
}

const createTrackInviteOperation: GraphQLOperation = {
  id: 'instruqt.invites.create',
  operation: 'createTrackInvite',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateTrackInvite($invite:TrackInviteInput!){createTrackInvite(invite:$invite){...TrackInvite}}',
  fragments: [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
  rules: [["need","invite"]],
};

/**
 * Makes a track invite. Members of the organization that owns the tracks only.
 *
 * Instruqt mutation `createTrackInvite`.
 */
export function createTrackInvite(client: Client, variables: T.CreateTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null> {
  return callOperation(client, createTrackInviteOperation, variables, options);
}

const deleteTrackInviteOperation: GraphQLOperation = {
  id: 'instruqt.invites.delete',
  operation: 'deleteTrackInvite',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteTrackInvite($inviteID:String!){deleteTrackInvite(inviteID:$inviteID)}',
  rules: [["need","inviteID"]],
};

/**
 * Removes a track invite; users who already accepted keep their access. Members of the owning organization only.
 *
 * Instruqt mutation `deleteTrackInvite`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function deleteTrackInvite(client: Client, variables: T.DeleteTrackInviteVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteTrackInviteOperation, variables, options);
}

const getTrackInviteOperation: GraphQLOperation = {
  id: 'instruqt.invites.get',
  operation: 'trackInvite',
  kind: 'query',
  effect: 'read',
  text: 'query GetTrackInvite($inviteID:String!){trackInvite(inviteID:$inviteID){...TrackInvite}}',
  fragments: [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
  rules: [["need","inviteID"]],
};

/**
 * One track invite, expired ones included; viewInvite refuses those.
 *
 * Instruqt query `trackInvite`.
 */
export function getTrackInvite(client: Client, variables: T.GetTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null> {
  return callOperation(client, getTrackInviteOperation, variables, options);
}

const trackInviteLinkCopiedOperation: GraphQLOperation = {
  id: 'instruqt.invites.linkCopied',
  operation: 'inviteLinkCopied',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation TrackInviteLinkCopied($inviteID:String!$teamID:String!){inviteLinkCopied(inviteID:$inviteID teamID:$teamID)}',
  rules: [["need","inviteID","teamID"]],
};

/**
 * Tells the server that somebody copied an invite link.
 *
 * Instruqt mutation `inviteLinkCopied`.
 */
export function trackInviteLinkCopied(client: Client, variables: T.TrackInviteLinkCopiedVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, trackInviteLinkCopiedOperation, variables, options);
}

const listTrackInvitesOperation: GraphQLOperation = {
  id: 'instruqt.invites.list',
  operation: 'trackInvites',
  kind: 'query',
  effect: 'read',
  text: 'query ListTrackInvites($organizationSlug:String$organizationID:String$teamSlug:String$teamID:String$filters:InviteFilters){trackInvites(organizationSlug:$organizationSlug organizationID:$organizationID teamSlug:$teamSlug teamID:$teamID filters:$filters){...TrackInviteSummary}}',
  fragments: [fragmentTeamRef, fragmentTrackInviteRef, fragmentTrackInviteSummary],
  rules: [["any",["teamSlug"],["teamID"],["organizationSlug"],["organizationID"]]],
};

/**
 * All track invites of a team. Give teamSlug or teamID.
 *
 * Instruqt query `trackInvites`.
 */
export function listTrackInvites(client: Client, variables?: T.ListTrackInvitesVariables, options?: ListOptions): Paginator<T.TrackInviteSummary> {
  return listOperation(client, listTrackInvitesOperation, variables, options);
}

const listTrackInvitesByUserOperation: GraphQLOperation = {
  id: 'instruqt.invites.listByUser',
  operation: 'userTrackInvites',
  kind: 'query',
  effect: 'read',
  text: 'query ListTrackInvitesByUser($userID:String!){userTrackInvites(userID:$userID){...TrackInviteSummary}}',
  fragments: [fragmentTeamRef, fragmentTrackInviteRef, fragmentTrackInviteSummary],
  rules: [["need","userID"]],
};

/**
 * Invites that a user has accepted.
 *
 * Instruqt query `userTrackInvites`.
 */
export function listTrackInvitesByUser(client: Client, variables: T.ListTrackInvitesByUserVariables, options?: ListOptions): Paginator<T.TrackInviteSummary> {
  return listOperation(client, listTrackInvitesByUserOperation, variables, options);
}

const updateTrackInviteOperation: GraphQLOperation = {
  id: 'instruqt.invites.update',
  operation: 'updateTrackInvite',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTrackInvite($invite:TrackInviteInput!){updateTrackInvite(invite:$invite){...TrackInvite}}',
  fragments: [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
  rules: [["need","invite"]],
};

/**
 * Changes a track invite. Members of the organization that owns the tracks only.
 *
 * Instruqt mutation `updateTrackInvite`. Safe to repeat.
 */
export function updateTrackInvite(client: Client, variables: T.UpdateTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null> {
  return callOperation(client, updateTrackInviteOperation, variables, options);
}

const viewTrackInviteOperation: GraphQLOperation = {
  id: 'instruqt.invites.view',
  operation: 'viewInvite',
  kind: 'query',
  effect: 'read',
  text: 'query ViewTrackInvite($inviteID:String!){viewInvite(inviteID:$inviteID){...TrackInvite}}',
  fragments: [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
  rules: [["need","inviteID"]],
};

/**
 * Like trackInvite, but an expired invite is an error.
 *
 * Instruqt query `viewInvite`.
 */
export function viewTrackInvite(client: Client, variables: T.ViewTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null> {
  return callOperation(client, viewTrackInviteOperation, variables, options);
}

const getPlayReportOperation: GraphQLOperation = {
  id: 'instruqt.playReports.get',
  operation: 'playReportItem',
  kind: 'query',
  effect: 'read',
  text: 'query GetPlayReport($playID:String!$input:PlayReportInput!){playReportItem(playID:$playID input:$input){...PlayReport}}',
  fragments: [fragmentChallengeRef, fragmentCustomParameter, fragmentHotStartPoolRef, fragmentPlayReport, fragmentPlayReportSummary, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  rules: [["need","playID","input"]],
};

/**
 * One play with its figures.
 *
 * Instruqt query `playReportItem`.
 */
export function getPlayReport(client: Client, variables: T.GetPlayReportVariables, options?: CallOptions): Call<T.PlayReport | null> {
  return callOperation(client, getPlayReportOperation, variables, options);
}

const listPlayReportsOperation: GraphQLOperation = {
  id: 'instruqt.playReports.list',
  operation: 'playReports',
  kind: 'query',
  effect: 'read',
  text: 'query ListPlayReports($input:PlayReportInput!){playReports(input:$input){items{...PlayReportSummary}totalItems}}',
  fragments: [fragmentCustomParameter, fragmentHotStartPoolRef, fragmentPlayReportSummary, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  rules: [["need","input"]],
  paging: ["skip","input"],
};

/**
 * Plays of a team with their figures, by skip and take. Without pagination, likely the whole set at once.
 *
 * Instruqt query `playReports`.
 */
export function listPlayReports(client: Client, variables: T.ListPlayReportsVariables, options?: ListOptions): Paginator<T.PlayReportSummary> {
  return listOperation(client, listPlayReportsOperation, variables, options);
}

const deleteSandboxConfigVersionOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigVersions.delete',
  operation: 'deleteSandboxConfig',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteSandboxConfigVersion($configVersionID:String!){deleteSandboxConfig(configVersionID:$configVersionID)}',
  rules: [["need","configVersionID"]],
};

/**
 * A draft version is removed; a published one is archived.
 *
 * Instruqt mutation `deleteSandboxConfig`. Safe to repeat.
 */
export function deleteSandboxConfigVersion(client: Client, variables: T.DeleteSandboxConfigVersionVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteSandboxConfigVersionOperation, variables, options);
}

const diffSandboxConfigVersionsOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigVersions.diff',
  operation: 'sandboxConfigVersionDiff',
  kind: 'query',
  effect: 'read',
  text: 'query DiffSandboxConfigVersions($sourceConfigVersion:SandboxConfigInput$sourceConfigVersionID:String$targetConfigVersionID:String!){sandboxConfigVersionDiff(sourceConfigVersion:$sourceConfigVersion sourceConfigVersionID:$sourceConfigVersionID targetConfigVersionID:$targetConfigVersionID){diff}}',
  rules: [["need","targetConfigVersionID"]],
};

/**
 * Text difference between two versions of a sandbox config. The left side is sourceConfigVersionID, or an unsaved
 * sourceConfigVersion.
 *
 * Instruqt query `sandboxConfigVersionDiff`.
 */
export function diffSandboxConfigVersions(client: Client, variables: T.DiffSandboxConfigVersionsVariables, options?: CallOptions): Call<T.DiffSandboxConfigVersions['sandboxConfigVersionDiff']> {
  return callOperation(client, diffSandboxConfigVersionsOperation, variables, options);
}

const getSandboxConfigVersionOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigVersions.get',
  operation: 'sandboxConfigVersion',
  kind: 'query',
  effect: 'read',
  text: 'query GetSandboxConfigVersion($configVersionID:String!){sandboxConfigVersion(configVersionID:$configVersionID){...SandboxConfigVersion}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef],
  rules: [["need","configVersionID"]],
};

/**
 * One version of a sandbox config, resources and scripts included.
 *
 * Instruqt query `sandboxConfigVersion`.
 */
export function getSandboxConfigVersion(client: Client, variables: T.GetSandboxConfigVersionVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null> {
  return callOperation(client, getSandboxConfigVersionOperation, variables, options);
}

const listSandboxConfigVersionsOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigVersions.list',
  operation: 'sandboxConfigVersions',
  kind: 'query',
  effect: 'read',
  text: 'query ListSandboxConfigVersions($teamID:String$teamSlug:String$filter:SandboxConfigVersionsFilterInput){sandboxConfigVersions(teamID:$teamID teamSlug:$teamSlug filter:$filter){...SandboxConfigVersionSummary}}',
  fragments: [fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentUserRef],
};

/**
 * Versions of a team's sandbox configs; filter by config or status.
 *
 * Instruqt query `sandboxConfigVersions`.
 */
export function listSandboxConfigVersions(client: Client, variables?: T.ListSandboxConfigVersionsVariables, options?: ListOptions): Paginator<T.SandboxConfigVersionSummary> {
  return listOperation(client, listSandboxConfigVersionsOperation, variables, options);
}

const createSandboxConfigOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigs.create',
  operation: 'createSandboxConfig',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateSandboxConfig($teamID:String$teamSlug:String$name:String$slug:String$config:SandboxConfigInput!){createSandboxConfig(teamID:$teamID teamSlug:$teamSlug name:$name slug:$slug config:$config){...SandboxConfigVersion}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef],
  rules: [["need","config"]],
};

/**
 * Makes a sandbox config in a team; returns its first version.
 *
 * Instruqt mutation `createSandboxConfig`.
 */
export function createSandboxConfig(client: Client, variables: T.CreateSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null> {
  return callOperation(client, createSandboxConfigOperation, variables, options);
}

const deleteSandboxConfigHostOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigs.deleteHost',
  operation: 'deleteSandboxConfigHost',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation DeleteSandboxConfigHost($configID:String!$hostName:String!){deleteSandboxConfigHost(configID:$configID hostName:$hostName){...SandboxConfigVersion}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef],
  rules: [["need","configID","hostName"]],
};

/**
 * Takes a host out of a sandbox config.
 *
 * Instruqt mutation `deleteSandboxConfigHost`.
 */
export function deleteSandboxConfigHost(client: Client, variables: T.DeleteSandboxConfigHostVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null> {
  return callOperation(client, deleteSandboxConfigHostOperation, variables, options);
}

const getSandboxConfigOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigs.get',
  operation: 'sandboxConfig',
  kind: 'query',
  effect: 'read',
  text: 'query GetSandboxConfig($teamID:String$teamSlug:String$configID:String$configSlug:String){sandboxConfig(teamID:$teamID teamSlug:$teamSlug configID:$configID configSlug:$configSlug){...SandboxConfig}}',
  fragments: [fragmentSandboxConfig],
};

/**
 * One sandbox config, by id or slug, within a team.
 *
 * Instruqt query `sandboxConfig`.
 */
export function getSandboxConfig(client: Client, variables?: T.GetSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfig> {
  return callOperation(client, getSandboxConfigOperation, variables, options);
}

const listSandboxConfigsOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigs.list',
  operation: 'sandboxConfigs',
  kind: 'query',
  effect: 'read',
  text: 'query ListSandboxConfigs($teamID:String$teamSlug:String){sandboxConfigs(teamID:$teamID teamSlug:$teamSlug){...SandboxConfig}}',
  fragments: [fragmentSandboxConfig],
};

/**
 * Sandbox configs of a team.
 *
 * Instruqt query `sandboxConfigs`.
 */
export function listSandboxConfigs(client: Client, variables?: T.ListSandboxConfigsVariables, options?: ListOptions): Paginator<T.SandboxConfig> {
  return listOperation(client, listSandboxConfigsOperation, variables, options);
}

const publishSandboxConfigOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigs.publish',
  operation: 'publishSandboxConfig',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation PublishSandboxConfig($configID:String!$changeLogEntry:String){publishSandboxConfig(configID:$configID changeLogEntry:$changeLogEntry){...SandboxConfigVersion}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef],
  rules: [["need","configID"]],
};

/**
 * Publishes the draft version of a sandbox config.
 *
 * Instruqt mutation `publishSandboxConfig`. Safe to repeat.
 */
export function publishSandboxConfig(client: Client, variables: T.PublishSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null> {
  return callOperation(client, publishSandboxConfigOperation, variables, options);
}

const renameSandboxConfigOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigs.rename',
  operation: 'renameSandboxConfig',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation RenameSandboxConfig($configID:String!$name:String!){renameSandboxConfig(configID:$configID name:$name){...SandboxConfig}}',
  fragments: [fragmentSandboxConfig],
  rules: [["need","configID","name"]],
};

/**
 * Changes the name of a sandbox config.
 *
 * Instruqt mutation `renameSandboxConfig`. Safe to repeat.
 */
export function renameSandboxConfig(client: Client, variables: T.RenameSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfig | null> {
  return callOperation(client, renameSandboxConfigOperation, variables, options);
}

const renameSandboxConfigHostOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigs.renameHost',
  operation: 'renameSandboxConfigHost',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation RenameSandboxConfigHost($configID:String!$hostName:String!$newName:String!){renameSandboxConfigHost(configID:$configID hostName:$hostName newName:$newName){...SandboxConfigVersion}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef],
  rules: [["need","configID","hostName","newName"]],
};

/**
 * Changes the name of a host in a sandbox config.
 *
 * Instruqt mutation `renameSandboxConfigHost`.
 */
export function renameSandboxConfigHost(client: Client, variables: T.RenameSandboxConfigHostVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null> {
  return callOperation(client, renameSandboxConfigHostOperation, variables, options);
}

const updateSandboxConfigOperation: GraphQLOperation = {
  id: 'instruqt.sandboxConfigs.update',
  operation: 'updateSandboxConfig',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation UpdateSandboxConfig($configID:String!$config:SandboxConfigInput!){updateSandboxConfig(configID:$configID config:$config){...SandboxConfigVersion}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef],
  rules: [["need","configID","config"]],
};

/**
 * Changes a sandbox config; returns the resulting version.
 *
 * Instruqt mutation `updateSandboxConfig`.
 */
export function updateSandboxConfig(client: Client, variables: T.UpdateSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null> {
  return callOperation(client, updateSandboxConfigOperation, variables, options);
}

const getSandboxVariableOperation: GraphQLOperation = {
  id: 'instruqt.sandboxVariables.get',
  operation: 'getSandboxVariable',
  kind: 'query',
  effect: 'read',
  text: 'query GetSandboxVariable($key:String!$hostname:String!$sandboxID:String!){getSandboxVariable(key:$key hostname:$hostname sandboxID:$sandboxID){...SandboxVariable}}',
  fragments: [fragmentSandboxVariable],
  rules: [["need","key","hostname","sandboxID"]],
};

/**
 * Reads a variable that a script stored on a sandbox host.
 *
 * Instruqt query `getSandboxVariable`.
 */
export function getSandboxVariable(client: Client, variables: T.GetSandboxVariableVariables, options?: CallOptions): Call<T.SandboxVariable | null> {
  return callOperation(client, getSandboxVariableOperation, variables, options);
}

const setSandboxVariableOperation: GraphQLOperation = {
  id: 'instruqt.sandboxVariables.set',
  operation: 'setSandboxVariable',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation SetSandboxVariable($key:String!$value:String!$hostname:String!$sandboxID:String!){setSandboxVariable(key:$key value:$value hostname:$hostname sandboxID:$sandboxID){...SandboxVariable}}',
  fragments: [fragmentSandboxVariable],
  rules: [["need","key","value","hostname","sandboxID"]],
};

/**
 * Writes a variable to a sandbox host, for its scripts to read.
 *
 * Instruqt mutation `setSandboxVariable`. Safe to repeat.
 * - `value`: May hold a secret.
 */
export function setSandboxVariable(client: Client, variables: T.SetSandboxVariableVariables, options?: CallOptions): Call<T.SandboxVariable | null> {
  return callOperation(client, setSandboxVariableOperation, variables, options);
}

const getSandboxOperation: GraphQLOperation = {
  id: 'instruqt.sandboxes.get',
  operation: 'sandbox',
  kind: 'query',
  effect: 'read',
  text: 'query GetSandbox($ID:ID!){sandbox(ID:$ID){...Sandbox}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  rules: [["need","ID"]],
};

/**
 * One sandbox.
 *
 * Instruqt query `sandbox`.
 */
export function getSandbox(client: Client, variables: T.GetSandboxVariables, options?: CallOptions): Call<T.Sandbox | null> {
  return callOperation(client, getSandboxOperation, variables, options);
}

const listSandboxesOperation: GraphQLOperation = {
  id: 'instruqt.sandboxes.list',
  operation: 'sandboxes',
  kind: 'query',
  effect: 'read',
  text: 'query ListSandboxes($teamID:String$teamSlug:String$filter:SandboxFilterInput$paging:Pagination$ordering:Ordering){sandboxes(teamID:$teamID teamSlug:$teamSlug filter:$filter paging:$paging ordering:$ordering){nodes{...Sandbox}pageInfo{hasNextPage endCursor}totalCount}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  paging: ["paging","paging"],
};

/**
 * Sandboxes of a team, filtered, by cursor pages.
 *
 * Instruqt query `sandboxes`.
 */
export function listSandboxes(client: Client, variables?: T.ListSandboxesVariables, options?: ListOptions): Paginator<T.Sandbox> {
  return listOperation(client, listSandboxesOperation, variables, options);
}

const stopSandboxOperation: GraphQLOperation = {
  id: 'instruqt.sandboxes.stop',
  operation: 'stopSandbox',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation StopSandbox($sandboxID:String!){stopSandbox(sandboxID:$sandboxID){...Sandbox}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  rules: [["need","sandboxID"]],
};

/**
 * Stops a sandbox.
 *
 * Instruqt mutation `stopSandbox`. Safe to repeat.
 */
export function stopSandbox(client: Client, variables: T.StopSandboxVariables, options?: CallOptions): Call<T.Sandbox | null> {
  return callOperation(client, stopSandboxOperation, variables, options);
}

const updateSandboxTtlOperation: GraphQLOperation = {
  id: 'instruqt.sandboxes.updateTtl',
  operation: 'updateSandboxTTL',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateSandboxTtl($sandboxID:String!$until:Time!){updateSandboxTTL(sandboxID:$sandboxID until:$until){...Sandbox}}',
  fragments: [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  rules: [["need","sandboxID","until"]],
};

/**
 * Moves the moment at which a sandbox ends.
 *
 * Instruqt mutation `updateSandboxTTL`. Safe to repeat.
 * - `until`: The new end.
 */
export function updateSandboxTtl(client: Client, variables: T.UpdateSandboxTtlVariables, options?: CallOptions): Call<T.Sandbox | null> {
  return callOperation(client, updateSandboxTtlOperation, variables, options);
}

const getStudentOperation: GraphQLOperation = {
  id: 'instruqt.students.get',
  operation: 'student',
  kind: 'query',
  effect: 'read',
  text: 'query GetStudent($inviteID:ID!$userID:ID!){student(inviteID:$inviteID userID:$userID){...Student}}',
  fragments: [fragmentChallengeRef, fragmentStudent, fragmentTrackRef, fragmentUserRef],
  rules: [["need","inviteID","userID"]],
};

/**
 * The learner with this user id, as an instructor of the invite sees them.
 *
 * Instruqt query `student`.
 */
export function getStudent(client: Client, variables: T.GetStudentVariables, options?: CallOptions): Call<T.Student | null> {
  return callOperation(client, getStudentOperation, variables, options);
}

const listStudentsOperation: GraphQLOperation = {
  id: 'instruqt.students.list',
  operation: 'students',
  kind: 'query',
  effect: 'read',
  text: 'query ListStudents($inviteID:ID!){students(inviteID:$inviteID){...Student}}',
  fragments: [fragmentChallengeRef, fragmentStudent, fragmentTrackRef, fragmentUserRef],
  rules: [["need","inviteID"]],
};

/**
 * All learners of an invite.
 *
 * Instruqt query `students`.
 */
export function listStudents(client: Client, variables: T.ListStudentsVariables, options?: ListOptions): Paginator<T.Student> {
  return listOperation(client, listStudentsOperation, variables, options);
}

const lowerHandOperation: GraphQLOperation = {
  id: 'instruqt.students.lowerHand',
  operation: 'lowerHand',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation LowerHand($inviteID:ID!$userID:ID!){lowerHand(inviteID:$inviteID userID:$userID){...RaisedHand}}',
  fragments: [fragmentRaisedHand, fragmentUserRef],
  rules: [["need","inviteID","userID"]],
};

/**
 * Lowers a learner's raised hand.
 *
 * Instruqt mutation `lowerHand`. Safe to repeat.
 */
export function lowerHand(client: Client, variables: T.LowerHandVariables, options?: CallOptions): Call<T.RaisedHand | null> {
  return callOperation(client, lowerHandOperation, variables, options);
}

const getStudentStatisticsOperation: GraphQLOperation = {
  id: 'instruqt.students.statistics',
  operation: 'studentStatistics',
  kind: 'query',
  effect: 'read',
  text: 'query GetStudentStatistics($inviteID:ID!){studentStatistics(inviteID:$inviteID){...StudentStatistics}}',
  fragments: [fragmentStudentStatistics],
  rules: [["need","inviteID"]],
};

/**
 * How many learners of an invite are under way and how many are done.
 *
 * Instruqt query `studentStatistics`.
 */
export function getStudentStatistics(client: Client, variables: T.GetStudentStatisticsVariables, options?: CallOptions): Call<T.StudentStatistics | null> {
  return callOperation(client, getStudentStatisticsOperation, variables, options);
}

const toggleRaisedHandOperation: GraphQLOperation = {
  id: 'instruqt.students.toggleRaisedHand',
  operation: 'toggleRaisedHand',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation ToggleRaisedHand($inviteID:ID!){toggleRaisedHand(inviteID:$inviteID){...RaisedHand}}',
  fragments: [fragmentRaisedHand, fragmentUserRef],
  rules: [["need","inviteID"]],
};

/**
 * Raises the caller's hand, or lowers it when raised.
 *
 * Instruqt mutation `toggleRaisedHand`.
 */
export function toggleRaisedHand(client: Client, variables: T.ToggleRaisedHandVariables, options?: CallOptions): Call<T.RaisedHand | null> {
  return callOperation(client, toggleRaisedHandOperation, variables, options);
}

const createTagGroupOperation: GraphQLOperation = {
  id: 'instruqt.tagGroups.create',
  operation: 'createTagGroup',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateTagGroup($teamID:ID!$input:TagGroupInput!$tagIDs:[ID!]!){createTagGroup(teamID:$teamID input:$input tagIDs:$tagIDs){...TagGroup}}',
  fragments: [fragmentTag, fragmentTagGroup],
  rules: [["need","teamID","input","tagIDs"]],
};

/**
 * Groups tags of a team under a name.
 *
 * Instruqt mutation `createTagGroup`.
 */
export function createTagGroup(client: Client, variables: T.CreateTagGroupVariables, options?: CallOptions): Call<T.TagGroup> {
  return callOperation(client, createTagGroupOperation, variables, options);
}

const updateTagGroupOperation: GraphQLOperation = {
  id: 'instruqt.tagGroups.update',
  operation: 'updateTagGroup',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTagGroup($id:ID!$input:TagGroupInput!$tagIDs:[ID!]!){updateTagGroup(id:$id input:$input tagIDs:$tagIDs){...TagGroup}}',
  fragments: [fragmentTag, fragmentTagGroup],
  rules: [["need","id","input","tagIDs"]],
};

/**
 * Changes a tag group.
 *
 * Instruqt mutation `updateTagGroup`. Safe to repeat.
 */
export function updateTagGroup(client: Client, variables: T.UpdateTagGroupVariables, options?: CallOptions): Call<T.TagGroup> {
  return callOperation(client, updateTagGroupOperation, variables, options);
}

const createTagOperation: GraphQLOperation = {
  id: 'instruqt.tags.create',
  operation: 'createTag',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateTag($teamID:ID!$input:TagInput!){createTag(teamID:$teamID input:$input){...Tag}}',
  fragments: [fragmentTag],
  rules: [["need","teamID","input"]],
};

/**
 * Makes a content tag in a team.
 *
 * Instruqt mutation `createTag`.
 */
export function createTag(client: Client, variables: T.CreateTagVariables, options?: CallOptions): Call<T.Tag | null> {
  return callOperation(client, createTagOperation, variables, options);
}

const updateTagOperation: GraphQLOperation = {
  id: 'instruqt.tags.update',
  operation: 'updateTag',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTag($id:ID!$input:TagInput!){updateTag(id:$id input:$input){...Tag}}',
  fragments: [fragmentTag],
  rules: [["need","id","input"]],
};

/**
 * Changes a content tag.
 *
 * Instruqt mutation `updateTag`. Safe to repeat.
 */
export function updateTag(client: Client, variables: T.UpdateTagVariables, options?: CallOptions): Call<T.Tag | null> {
  return callOperation(client, updateTagOperation, variables, options);
}

const claimTeamInvitesOperation: GraphQLOperation = {
  id: 'instruqt.teamInvites.claim',
  operation: 'claimTeamInvites',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation ClaimTeamInvites($token:String){claimTeamInvites(token:$token){...User}}',
  fragments: [fragmentUser],
};

/**
 * Accepts every team invitation sent to the caller's address.
 *
 * Instruqt mutation `claimTeamInvites`.
 * - `token`: Needed only when the invitation went to another address. secret: whoever holds it can join.
 */
export function claimTeamInvites(client: Client, variables?: T.ClaimTeamInvitesVariables, options?: CallOptions): Call<T.User | null> {
  return callOperation(client, claimTeamInvitesOperation, variables, options);
}

const deleteTeamInviteOperation: GraphQLOperation = {
  id: 'instruqt.teamInvites.delete',
  operation: 'deleteTeamInvite',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteTeamInvite($teamID:String!$email:String!){deleteTeamInvite(teamID:$teamID email:$email){...TeamInvites}}',
  fragments: [fragmentTeamInvites, fragmentTeamRef, fragmentUserRef],
  rules: [["need","teamID","email"]],
};

/**
 * Withdraws an invitation to a team. Its members only.
 *
 * Instruqt mutation `deleteTeamInvite`. Safe to repeat.
 */
export function deleteTeamInvite(client: Client, variables: T.DeleteTeamInviteVariables, options?: CallOptions): Call<T.TeamInvites | null> {
  return callOperation(client, deleteTeamInviteOperation, variables, options);
}

const getTeamInviteOperation: GraphQLOperation = {
  id: 'instruqt.teamInvites.get',
  operation: 'teamInvite',
  kind: 'query',
  effect: 'read',
  text: 'query GetTeamInvite($token:String!){teamInvite(token:$token){...TeamInvite}}',
  fragments: [fragmentTeamInvite, fragmentTeamRef, fragmentUserRef],
  rules: [["need","token"]],
};

/**
 * A pending invitation to join a team.
 *
 * Instruqt query `teamInvite`.
 * - `token`: secret: whoever holds it can join.
 */
export function getTeamInvite(client: Client, variables: T.GetTeamInviteVariables, options?: CallOptions): Call<T.TeamInvite | null> {
  return callOperation(client, getTeamInviteOperation, variables, options);
}

const deleteTeamSecretOperation: GraphQLOperation = {
  id: 'instruqt.teamSecrets.delete',
  operation: 'deleteTeamSecret',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteTeamSecret($teamSlug:String$teamID:String$name:String!){deleteTeamSecret(teamSlug:$teamSlug teamID:$teamID name:$name)}',
  rules: [["need","name"]],
};

/**
 * Removes a stored secret; refused while a config or an invite uses it.
 *
 * Instruqt mutation `deleteTeamSecret`. Safe to repeat.
 */
export function deleteTeamSecret(client: Client, variables: T.DeleteTeamSecretVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteTeamSecretOperation, variables, options);
}

const getTeamSecretOperation: GraphQLOperation = {
  id: 'instruqt.teamSecrets.get',
  operation: 'teamSecret',
  kind: 'query',
  effect: 'read',
  text: 'query GetTeamSecret($teamSlug:String$teamID:String$name:String!){teamSecret(teamSlug:$teamSlug teamID:$teamID name:$name){...TeamSecret}}',
  fragments: [fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamSecret, fragmentTeamSecretSummary, fragmentTrackRef, fragmentUserRef],
  rules: [["need","name"]],
};

/**
 * One stored secret of a team: its description and uses, never its value.
 *
 * Instruqt query `teamSecret`.
 */
export function getTeamSecret(client: Client, variables: T.GetTeamSecretVariables, options?: CallOptions): Call<T.TeamSecret> {
  return callOperation(client, getTeamSecretOperation, variables, options);
}

const listTeamSecretsOperation: GraphQLOperation = {
  id: 'instruqt.teamSecrets.list',
  operation: 'teamSecrets',
  kind: 'query',
  effect: 'read',
  text: 'query ListTeamSecrets($teamSlug:String$teamID:String){teamSecrets(teamSlug:$teamSlug teamID:$teamID){...TeamSecretSummary}}',
  fragments: [fragmentTeamSecretSummary, fragmentUserRef],
};

/**
 * All stored secrets of a team, without their values.
 *
 * Instruqt query `teamSecrets`.
 */
export function listTeamSecrets(client: Client, variables?: T.ListTeamSecretsVariables, options?: ListOptions): Paginator<T.TeamSecretSummary> {
  return listOperation(client, listTeamSecretsOperation, variables, options);
}

const upsertTeamSecretOperation: GraphQLOperation = {
  id: 'instruqt.teamSecrets.upsert',
  operation: 'upsertTeamSecret',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpsertTeamSecret($teamSlug:String$teamID:String$name:String!$description:String!$secret:String!){upsertTeamSecret(teamSlug:$teamSlug teamID:$teamID name:$name description:$description secret:$secret){...TeamSecretSummary}}',
  fragments: [fragmentTeamSecretSummary, fragmentUserRef],
  rules: [["need","name","description","secret"]],
};

/**
 * Stores a secret of a team, over an older one of the same name.
 *
 * Instruqt mutation `upsertTeamSecret`. Safe to repeat.
 * - `secret`: secret: the value, base64 encoded. Kept as sent, decoded when injected into a sandbox.
 */
export function upsertTeamSecret(client: Client, variables: T.UpsertTeamSecretVariables, options?: CallOptions): Call<T.TeamSecretSummary | null> {
  return callOperation(client, upsertTeamSecretOperation, variables, options);
}

const changeTeamUserRoleOperation: GraphQLOperation = {
  id: 'instruqt.teamUsers.changeRole',
  operation: 'changeTeamUserRole',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ChangeTeamUserRole($teamID:String!$userID:String!$role:RoleName!){changeTeamUserRole(teamID:$teamID userID:$userID role:$role){...TeamSummary}}',
  fragments: [fragmentTeamRef, fragmentTeamSummary],
  rules: [["need","teamID","userID","role"]],
};

/**
 * Gives a team member another role.
 *
 * Instruqt mutation `changeTeamUserRole`. Safe to repeat.
 */
export function changeTeamUserRole(client: Client, variables: T.ChangeTeamUserRoleVariables, options?: CallOptions): Call<T.TeamSummary | null> {
  return callOperation(client, changeTeamUserRoleOperation, variables, options);
}

const findTeamUsersOperation: GraphQLOperation = {
  id: 'instruqt.teamUsers.find',
  operation: 'findTeamUsers',
  kind: 'query',
  effect: 'read',
  text: 'query FindTeamUsers($searchTerm:String$teamSlug:String!){findTeamUsers(searchTerm:$searchTerm teamSlug:$teamSlug){...UserRef}}',
  fragments: [fragmentUserRef],
  rules: [["need","teamSlug"]],
};

/**
 * Searches users of one team.
 *
 * Instruqt query `findTeamUsers`.
 */
export function findTeamUsers(client: Client, variables: T.FindTeamUsersVariables, options?: CallOptions): Call<T.UserRef[] | null> {
  return callOperation(client, findTeamUsersOperation, variables, options);
}

const inviteTeamUserOperation: GraphQLOperation = {
  id: 'instruqt.teamUsers.invite',
  operation: 'inviteTeamUser',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation InviteTeamUser($teamID:String!$userID:String$email:String$role:RoleName){inviteTeamUser(teamID:$teamID userID:$userID email:$email role:$role){...TeamInvites}}',
  fragments: [fragmentTeamInvites, fragmentTeamRef, fragmentUserRef],
  rules: [["need","teamID"]],
};

/**
 * Invites an existing user or an email address to a team. Its members only.
 *
 * Instruqt mutation `inviteTeamUser`.
 */
export function inviteTeamUser(client: Client, variables: T.InviteTeamUserVariables, options?: CallOptions): Call<T.TeamInvites | null> {
  return callOperation(client, inviteTeamUserOperation, variables, options);
}

const removeTeamUserOperation: GraphQLOperation = {
  id: 'instruqt.teamUsers.remove',
  operation: 'removeTeamUser',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation RemoveTeamUser($teamID:String!$userID:String!){removeTeamUser(teamID:$teamID userID:$userID){...TeamSummary}}',
  fragments: [fragmentTeamRef, fragmentTeamSummary],
  rules: [["need","teamID","userID"]],
};

/**
 * Takes a user out of a team. Its members only.
 *
 * Instruqt mutation `removeTeamUser`. Safe to repeat.
 */
export function removeTeamUser(client: Client, variables: T.RemoveTeamUserVariables, options?: CallOptions): Call<T.TeamSummary | null> {
  return callOperation(client, removeTeamUserOperation, variables, options);
}

const setInstructorRoleOperation: GraphQLOperation = {
  id: 'instruqt.teamUsers.setInstructorRole',
  operation: 'setInstructorRole',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation SetInstructorRole($teamID:String!$userID:String!$trackIDs:[ID!]!){setInstructorRole(teamID:$teamID userID:$userID trackIDs:$trackIDs){...TeamSummary}}',
  fragments: [fragmentTeamRef, fragmentTeamSummary],
  rules: [["need","teamID","userID","trackIDs"]],
};

/**
 * Makes a team member an instructor of the given tracks.
 *
 * Instruqt mutation `setInstructorRole`. Safe to repeat.
 */
export function setInstructorRole(client: Client, variables: T.SetInstructorRoleVariables, options?: CallOptions): Call<T.TeamSummary | null> {
  return callOperation(client, setInstructorRoleOperation, variables, options);
}

const consentToTeamPrivacyPolicyOperation: GraphQLOperation = {
  id: 'instruqt.teams.consentToPrivacyPolicy',
  operation: 'consentToTeamPrivacyPolicy',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation ConsentToTeamPrivacyPolicy($teamID:String!$consent:Boolean!){consentToTeamPrivacyPolicy(teamID:$teamID consent:$consent)}',
  rules: [["need","teamID","consent"]],
};

/**
 * Records whether the caller accepts marketing mail of a team.
 *
 * Instruqt mutation `consentToTeamPrivacyPolicy`. Safe to repeat.
 */
export function consentToTeamPrivacyPolicy(client: Client, variables: T.ConsentToTeamPrivacyPolicyVariables, options?: CallOptions): Call<boolean | null> {
  return callOperation(client, consentToTeamPrivacyPolicyOperation, variables, options);
}

const createTeamOperation: GraphQLOperation = {
  id: 'instruqt.teams.create',
  operation: 'createTeam',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateTeam($slug:String!$name:String!$ownerEmails:[String!]!){createTeam(slug:$slug name:$name ownerEmails:$ownerEmails){...Team}}',
  fragments: [fragmentTag, fragmentTeam, fragmentTeamFeatures, fragmentTeamRef, fragmentTeamSummary],
  rules: [["need","slug","name","ownerEmails"]],
};

/**
 * Makes a team. Instruqt staff only.
 *
 * Instruqt mutation `createTeam`.
 * - `ownerEmails`: These addresses get the owner role.
 */
export function createTeam(client: Client, variables: T.CreateTeamVariables, options?: CallOptions): Call<T.Team | null> {
  return callOperation(client, createTeamOperation, variables, options);
}

const teamExistsOperation: GraphQLOperation = {
  id: 'instruqt.teams.exists',
  operation: 'teamExists',
  kind: 'query',
  effect: 'read',
  text: 'query TeamExists($teamSlug:String!){teamExists(teamSlug:$teamSlug)}',
  rules: [["need","teamSlug"]],
};

/**
 * Whether a team slug is taken.
 *
 * Instruqt query `teamExists`.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function teamExists(client: Client, variables: T.TeamExistsVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, teamExistsOperation, variables, options);
}

const generateTeamApiKeyOperation: GraphQLOperation = {
  id: 'instruqt.teams.generateApiKey',
  operation: 'generateTeamAPIKey',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation GenerateTeamApiKey($teamID:String$teamSlug:String){generateTeamAPIKey(teamID:$teamID teamSlug:$teamSlug)}',
  rules: [["any",["teamSlug"],["teamID"]]],
};

/**
 * Makes an API key for a team. Give teamSlug or teamID. Its members only. secret: the result.
 *
 * Instruqt mutation `generateTeamAPIKey`.
 */
export function generateTeamApiKey(client: Client, variables?: T.GenerateTeamApiKeyVariables, options?: CallOptions): Call<string | null> {
  return callOperation(client, generateTeamApiKeyOperation, variables, options);
}

const getTeamOperation: GraphQLOperation = {
  id: 'instruqt.teams.get',
  operation: 'team',
  kind: 'query',
  effect: 'read',
  text: 'query GetTeam($teamSlug:String$teamID:String){team(teamSlug:$teamSlug teamID:$teamID){...Team}}',
  fragments: [fragmentTag, fragmentTeam, fragmentTeamFeatures, fragmentTeamRef, fragmentTeamSummary],
};

/**
 * One team, by slug or by id.
 *
 * Instruqt query `team`.
 */
export function getTeam(client: Client, variables?: T.GetTeamVariables, options?: CallOptions): Call<T.Team | null> {
  return callOperation(client, getTeamOperation, variables, options);
}

const userInTeamOperation: GraphQLOperation = {
  id: 'instruqt.teams.hasCurrentUser',
  operation: 'userInTeam',
  kind: 'query',
  effect: 'read',
  text: 'query UserInTeam($teamSlug:String!){userInTeam(teamSlug:$teamSlug)}',
  rules: [["need","teamSlug"]],
};

/**
 * Whether the caller belongs to the team.
 *
 * Instruqt query `userInTeam`.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function userInTeam(client: Client, variables: T.UserInTeamVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, userInTeamOperation, variables, options);
}

const listTeamsOperation: GraphQLOperation = {
  id: 'instruqt.teams.list',
  operation: 'teams',
  kind: 'query',
  effect: 'read',
  text: 'query ListTeams{teams{...TeamSummary}}',
  fragments: [fragmentTeamRef, fragmentTeamSummary],
};

/**
 * Teams within the caller's reach. With a team API key, likely that team alone.
 *
 * Instruqt query `teams`.
 */
export function listTeams(client: Client, options?: ListOptions): Paginator<T.TeamSummary> {
  return listOperation(client, listTeamsOperation, undefined, options);
}

const getTeamStatisticsOperation: GraphQLOperation = {
  id: 'instruqt.teams.statistics',
  operation: 'teamStatistics',
  kind: 'query',
  effect: 'read',
  text: 'query GetTeamStatistics($teamID:String$teamSlug:String$trackIDs:[String!]$start:Time$end:Time$filterDevelopers:Boolean){teamStatistics(teamID:$teamID teamSlug:$teamSlug trackIDs:$trackIDs start:$start end:$end filterDevelopers:$filterDevelopers){...TeamStatistics}}',
  fragments: [fragmentTeamStatistics, fragmentTrackRef, fragmentTrackStatisticsSummary],
};

/**
 * Play counts of a team over a period, by track.
 *
 * Instruqt query `teamStatistics`.
 */
export function getTeamStatistics(client: Client, variables?: T.GetTeamStatisticsVariables, options?: CallOptions): Call<T.TeamStatistics | null> {
  return callOperation(client, getTeamStatisticsOperation, variables, options);
}

const updateTeamOperation: GraphQLOperation = {
  id: 'instruqt.teams.update',
  operation: 'updateTeam',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTeam($team:TeamInput!){updateTeam(team:$team){...Team}}',
  fragments: [fragmentTag, fragmentTeam, fragmentTeamFeatures, fragmentTeamRef, fragmentTeamSummary],
  rules: [["need","team"]],
};

/**
 * Changes a team.
 *
 * Instruqt mutation `updateTeam`. Safe to repeat.
 */
export function updateTeam(client: Client, variables: T.UpdateTeamVariables, options?: CallOptions): Call<T.Team | null> {
  return callOperation(client, updateTeamOperation, variables, options);
}

const updateTeamFeaturesOperation: GraphQLOperation = {
  id: 'instruqt.teams.updateFeatures',
  operation: 'updateTeamFeatures',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTeamFeatures($teamID:String!$features:TeamFeaturesInput!){updateTeamFeatures(teamID:$teamID features:$features){...TeamFeatures}}',
  fragments: [fragmentTeamFeatures],
  rules: [["need","teamID","features"]],
};

/**
 * Switches features of a team on or off.
 *
 * Instruqt mutation `updateTeamFeatures`. Safe to repeat.
 */
export function updateTeamFeatures(client: Client, variables: T.UpdateTeamFeaturesVariables, options?: CallOptions): Call<T.TeamFeatures | null> {
  return callOperation(client, updateTeamFeaturesOperation, variables, options);
}

const updateTeamFormOperation: GraphQLOperation = {
  id: 'instruqt.teams.updateForm',
  operation: 'updateForm',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTeamForm($form:FormInput!){updateForm(form:$form){...TeamForm}}',
  fragments: [fragmentTeamForm],
  rules: [["need","form"]],
};

/**
 * Changes the sign-up form of a team.
 *
 * Instruqt mutation `updateForm`. Safe to repeat.
 */
export function updateTeamForm(client: Client, variables: T.UpdateTeamFormVariables, options?: CallOptions): Call<T.TeamForm | null> {
  return callOperation(client, updateTeamFormOperation, variables, options);
}

const createTrackDeveloperOperation: GraphQLOperation = {
  id: 'instruqt.trackDevelopers.create',
  operation: 'createTrackDeveloper',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateTrackDeveloper($trackID:String!$userID:String!){createTrackDeveloper(trackID:$trackID userID:$userID){...TrackDevelopers}}',
  fragments: [fragmentTrackDevelopers, fragmentTrackRef, fragmentUserRef],
  rules: [["need","trackID","userID"]],
};

/**
 * Makes a user a developer of a track. Track developers only.
 *
 * Instruqt mutation `createTrackDeveloper`.
 */
export function createTrackDeveloper(client: Client, variables: T.CreateTrackDeveloperVariables, options?: CallOptions): Call<T.TrackDevelopers | null> {
  return callOperation(client, createTrackDeveloperOperation, variables, options);
}

const removeTrackDeveloperOperation: GraphQLOperation = {
  id: 'instruqt.trackDevelopers.remove',
  operation: 'removeTrackDeveloper',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation RemoveTrackDeveloper($trackID:String!$userID:String!){removeTrackDeveloper(trackID:$trackID userID:$userID)}',
  rules: [["need","trackID","userID"]],
};

/**
 * Takes a developer off a track. Track developers only.
 *
 * Instruqt mutation `removeTrackDeveloper`. Safe to repeat.
 */
export function removeTrackDeveloper(client: Client, variables: T.RemoveTrackDeveloperVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, removeTrackDeveloperOperation, variables, options);
}

const createTrackInstructorOperation: GraphQLOperation = {
  id: 'instruqt.trackInstructors.create',
  operation: 'createTrackInstructor',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateTrackInstructor($trackID:ID!$userID:ID!){createTrackInstructor(trackID:$trackID userID:$userID){...TrackInstructor}}',
  fragments: [fragmentTrackInstructor, fragmentUserRef],
  rules: [["need","trackID","userID"]],
};

/**
 * Makes a user an instructor of a track.
 *
 * Instruqt mutation `createTrackInstructor`.
 */
export function createTrackInstructor(client: Client, variables: T.CreateTrackInstructorVariables, options?: CallOptions): Call<T.TrackInstructor> {
  return callOperation(client, createTrackInstructorOperation, variables, options);
}

const deleteTrackInstructorOperation: GraphQLOperation = {
  id: 'instruqt.trackInstructors.delete',
  operation: 'deleteTrackInstructor',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteTrackInstructor($trackID:ID!$userID:ID!){deleteTrackInstructor(trackID:$trackID userID:$userID)}',
  rules: [["need","trackID","userID"]],
};

/**
 * Takes an instructor off a track.
 *
 * Instruqt mutation `deleteTrackInstructor`. Safe to repeat.
 */
export function deleteTrackInstructor(client: Client, variables: T.DeleteTrackInstructorVariables, options?: CallOptions): Call<boolean | null> {
  return callOperation(client, deleteTrackInstructorOperation, variables, options);
}

const setInstructorTracksOperation: GraphQLOperation = {
  id: 'instruqt.trackInstructors.setTracks',
  operation: 'setInstructorTracks',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation SetInstructorTracks($userID:ID!$trackIDs:[ID!]!){setInstructorTracks(userID:$userID trackIDs:$trackIDs){...TrackInstructor}}',
  fragments: [fragmentTrackInstructor, fragmentUserRef],
  rules: [["need","userID","trackIDs"]],
};

/**
 * Makes a user an instructor of several tracks at once.
 *
 * Instruqt mutation `setInstructorTracks`. Safe to repeat.
 */
export function setInstructorTracks(client: Client, variables: T.SetInstructorTracksVariables, options?: CallOptions): Call<T.TrackInstructor[]> {
  return callOperation(client, setInstructorTracksOperation, variables, options);
}

const listTrackPlayLimitsOperation: GraphQLOperation = {
  id: 'instruqt.trackPlayLimits.list',
  operation: 'trackPlayLimits',
  kind: 'query',
  effect: 'read',
  text: 'query ListTrackPlayLimits($teamID:String$teamSlug:String){trackPlayLimits(teamID:$teamID teamSlug:$teamSlug){...TrackPlayLimit}}',
  fragments: [fragmentTrackPlayLimit, fragmentTrackRef],
};

/**
 * Play limits of a team: for single tracks, and for all of them.
 *
 * Instruqt query `trackPlayLimits`.
 */
export function listTrackPlayLimits(client: Client, variables?: T.ListTrackPlayLimitsVariables, options?: ListOptions): Paginator<T.TrackPlayLimit> {
  return listOperation(client, listTrackPlayLimitsOperation, variables, options);
}

const saveTrackPlayLimitsOperation: GraphQLOperation = {
  id: 'instruqt.trackPlayLimits.save',
  operation: 'saveTrackPlayLimits',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation SaveTrackPlayLimits($trackID:String$teamID:String$teamSlug:String$trackPlayLimits:TrackPlayLimitInput!){saveTrackPlayLimits(trackID:$trackID teamID:$teamID teamSlug:$teamSlug trackPlayLimits:$trackPlayLimits){...TrackPlayLimit}}',
  fragments: [fragmentTrackPlayLimit, fragmentTrackRef],
  rules: [["need","trackPlayLimits"]],
};

/**
 * Sets play limits for one track, or for every track of the team when trackID is left out.
 *
 * Instruqt mutation `saveTrackPlayLimits`. Safe to repeat.
 */
export function saveTrackPlayLimits(client: Client, variables: T.SaveTrackPlayLimitsVariables, options?: CallOptions): Call<T.TrackPlayLimit[]> {
  return callOperation(client, saveTrackPlayLimitsOperation, variables, options);
}

const saveTrackPlayLimitOperation: GraphQLOperation = {
  id: 'instruqt.trackPlayLimits.savePublic',
  operation: 'saveTrackPlayLimit',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation SaveTrackPlayLimit($trackID:String!$organizationID:String!$limit:Int!){saveTrackPlayLimit(trackID:$trackID organizationID:$organizationID limit:$limit){...TrackSummary}}',
  fragments: [fragmentTeamRef, fragmentTrackSummary],
  rules: [["need","trackID","organizationID","limit"]],
};

/**
 * Caps the public plays of a track, which guards against surprise charges. Track developers only.
 *
 * Instruqt mutation `saveTrackPlayLimit`. Safe to repeat.
 */
export function saveTrackPlayLimit(client: Client, variables: T.SaveTrackPlayLimitVariables, options?: CallOptions): Call<T.TrackSummary | null> {
  return callOperation(client, saveTrackPlayLimitOperation, variables, options);
}

const createTrackReviewOperation: GraphQLOperation = {
  id: 'instruqt.trackReviews.create',
  operation: 'createTrackReview',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateTrackReview($input:TrackReviewInput!){createTrackReview(input:$input){...TrackReview}}',
  fragments: [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
  rules: [["need","input"]],
};

/**
 * Rates a track in the caller's own name.
 *
 * Instruqt mutation `createTrackReview`.
 */
export function createTrackReview(client: Client, variables: T.CreateTrackReviewVariables, options?: CallOptions): Call<T.TrackReview | null> {
  return callOperation(client, createTrackReviewOperation, variables, options);
}

const getTrackReviewOperation: GraphQLOperation = {
  id: 'instruqt.trackReviews.get',
  operation: 'trackReview',
  kind: 'query',
  effect: 'read',
  text: 'query GetTrackReview($reviewID:ID!){trackReview(reviewID:$reviewID){...TrackReview}}',
  fragments: [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
  rules: [["need","reviewID"]],
};

/**
 * One learner's review.
 *
 * Instruqt query `trackReview`.
 */
export function getTrackReview(client: Client, variables: T.GetTrackReviewVariables, options?: CallOptions): Call<T.TrackReview> {
  return callOperation(client, getTrackReviewOperation, variables, options);
}

const listTrackReviewsOperation: GraphQLOperation = {
  id: 'instruqt.trackReviews.list',
  operation: 'trackReviews',
  kind: 'query',
  effect: 'read',
  text: 'query ListTrackReviews($trackID:String!$after:String$first:Int){trackReviews(trackID:$trackID after:$after first:$first){nodes{...TrackReview}pageInfo{hasNextPage endCursor}totalCount}}',
  fragments: [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
  rules: [["need","trackID"]],
  paging: ["after"],
};

/**
 * Reviews of a track, by cursor pages.
 *
 * Instruqt query `trackReviews`.
 */
export function listTrackReviews(client: Client, variables: T.ListTrackReviewsVariables, options?: ListOptions): Paginator<T.TrackReview> {
  return listOperation(client, listTrackReviewsOperation, variables, options);
}

const updateTrackReviewOperation: GraphQLOperation = {
  id: 'instruqt.trackReviews.update',
  operation: 'updateTrackReview',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTrackReview($id:ID!$input:TrackReviewInput!){updateTrackReview(id:$id input:$input){...TrackReview}}',
  fragments: [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
  rules: [["need","id","input"]],
};

/**
 * Changes a review in the caller's own name.
 *
 * Instruqt mutation `updateTrackReview`. Safe to repeat.
 */
export function updateTrackReview(client: Client, variables: T.UpdateTrackReviewVariables, options?: CallOptions): Call<T.TrackReview | null> {
  return callOperation(client, updateTrackReviewOperation, variables, options);
}

const getTrackScriptOperation: GraphQLOperation = {
  id: 'instruqt.trackScripts.get',
  operation: 'trackScript',
  kind: 'query',
  effect: 'read',
  text: 'query GetTrackScript($scriptID:String!){trackScript(scriptID:$scriptID){...TrackScript}}',
  fragments: [fragmentTrackScript],
  rules: [["need","scriptID"]],
};

/**
 * One lifecycle script of a track. Track developers only.
 *
 * Instruqt query `trackScript`.
 */
export function getTrackScript(client: Client, variables: T.GetTrackScriptVariables, options?: CallOptions): Call<T.TrackScript | null> {
  return callOperation(client, getTrackScriptOperation, variables, options);
}

const listTrackScriptsOperation: GraphQLOperation = {
  id: 'instruqt.trackScripts.list',
  operation: 'trackScripts',
  kind: 'query',
  effect: 'read',
  text: 'query ListTrackScripts($trackID:String!){trackScripts(trackID:$trackID){...TrackScript}}',
  fragments: [fragmentTrackScript],
  rules: [["need","trackID"]],
};

/**
 * All lifecycle scripts of a track. Track developers only.
 *
 * Instruqt query `trackScripts`.
 */
export function listTrackScripts(client: Client, variables: T.ListTrackScriptsVariables, options?: ListOptions): Paginator<T.TrackScript> {
  return listOperation(client, listTrackScriptsOperation, variables, options);
}

const saveTrackScriptOperation: GraphQLOperation = {
  id: 'instruqt.trackScripts.save',
  operation: 'saveTrackScript',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation SaveTrackScript($base64Encoded:Boolean$script:TrackScriptInput!){saveTrackScript(base64Encoded:$base64Encoded script:$script){...TrackScript}}',
  fragments: [fragmentTrackScript],
  rules: [["need","script"]],
};

/**
 * Stores a lifecycle script of a track. Track developers only.
 *
 * Instruqt mutation `saveTrackScript`.
 * - `base64Encoded`: True when contents is base64.
 */
export function saveTrackScript(client: Client, variables: T.SaveTrackScriptVariables, options?: CallOptions): Call<T.TrackScript | null> {
  return callOperation(client, saveTrackScriptOperation, variables, options);
}

const buildTrackOperation: GraphQLOperation = {
  id: 'instruqt.tracks.build',
  operation: 'buildTrack',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation BuildTrack($trackID:String!){buildTrack(trackID:$trackID)}',
  rules: [["need","trackID"]],
};

/**
 * Turns the track's config into a runnable environment; new plays use the result. Track developers only.
 *
 * Instruqt mutation `buildTrack`.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function buildTrack(client: Client, variables: T.BuildTrackVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, buildTrackOperation, variables, options);
}

const checkTrackConflictsOperation: GraphQLOperation = {
  id: 'instruqt.tracks.checkConflicts',
  operation: 'checkConflicts',
  kind: 'query',
  effect: 'read',
  text: 'query CheckTrackConflicts($track:TrackInput!){checkConflicts(track:$track){...TrackFile}}',
  fragments: [fragmentTrackFile],
  rules: [["need","track"]],
};

/**
 * Files of the given track that clash with its stored version, contents included.
 *
 * Instruqt query `checkConflicts`.
 */
export function checkTrackConflicts(client: Client, variables: T.CheckTrackConflictsVariables, options?: CallOptions): Call<(T.TrackFile | null)[]> {
  return callOperation(client, checkTrackConflictsOperation, variables, options);
}

const createTrackOperation: GraphQLOperation = {
  id: 'instruqt.tracks.create',
  operation: 'createTrack',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateTrack($track:TrackInput!){createTrack(track:$track){...Track}}',
  fragments: [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  rules: [["need","track"]],
};

/**
 * Makes a track. Members of the owning organization only.
 *
 * Instruqt mutation `createTrack`.
 */
export function createTrack(client: Client, variables: T.CreateTrackVariables, options?: CallOptions): Call<T.Track | null> {
  return callOperation(client, createTrackOperation, variables, options);
}

const deleteTrackOperation: GraphQLOperation = {
  id: 'instruqt.tracks.delete',
  operation: 'deleteTrack',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteTrack($trackID:String!){deleteTrack(trackID:$trackID)}',
  rules: [["need","trackID"]],
};

/**
 * Removes a track. Track developers only.
 *
 * Instruqt mutation `deleteTrack`. Safe to repeat.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function deleteTrack(client: Client, variables: T.DeleteTrackVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteTrackOperation, variables, options);
}

const discardTrackChangesOperation: GraphQLOperation = {
  id: 'instruqt.tracks.discardChanges',
  operation: 'discardChanges',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation DiscardTrackChanges($track:TrackInput!){discardChanges(track:$track)}',
  rules: [["need","track"]],
};

/**
 * Throws away version-controlled changes of a track.
 *
 * Instruqt mutation `discardChanges`.
 */
export function discardTrackChanges(client: Client, variables: T.DiscardTrackChangesVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, discardTrackChangesOperation, variables, options);
}

const trackExistsOperation: GraphQLOperation = {
  id: 'instruqt.tracks.exists',
  operation: 'trackExists',
  kind: 'query',
  effect: 'read',
  text: 'query TrackExists($trackSlug:String!$organizationSlug:String$teamSlug:String){trackExists(trackSlug:$trackSlug organizationSlug:$organizationSlug teamSlug:$teamSlug)}',
  rules: [["need","trackSlug"]],
};

/**
 * Whether a track slug is taken.
 *
 * Instruqt query `trackExists`.
 */
export function trackExists(client: Client, variables: T.TrackExistsVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, trackExistsOperation, variables, options);
}

const generateTrackEmbedTokenOperation: GraphQLOperation = {
  id: 'instruqt.tracks.generateEmbedToken',
  operation: 'generateTrackEmbedToken',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation GenerateTrackEmbedToken($trackID:String!){generateTrackEmbedToken(trackID:$trackID){...TrackEmbedToken}}',
  fragments: [fragmentTrackEmbedToken, fragmentTrackRef],
  rules: [["need","trackID"]],
};

/**
 * Gives a track a fresh embed token; read it from embed_token. Track developers only.
 *
 * Instruqt mutation `generateTrackEmbedToken`.
 */
export function generateTrackEmbedToken(client: Client, variables: T.GenerateTrackEmbedTokenVariables, options?: CallOptions): Call<T.TrackEmbedToken | null> {
  return callOperation(client, generateTrackEmbedTokenOperation, variables, options);
}

const generateOneTimePlayTokenOperation: GraphQLOperation = {
  id: 'instruqt.tracks.generateOneTimePlayToken',
  operation: 'generateOneTimePlayToken',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation GenerateOneTimePlayToken($trackID:String$labID:String){generateOneTimePlayToken(trackID:$trackID labID:$labID)}',
};

/**
 * Mints a token that opens one play. Give trackID or labID. Track developers only. secret: the result.
 *
 * Instruqt mutation `generateOneTimePlayToken`.
 */
export function generateOneTimePlayToken(client: Client, variables?: T.GenerateOneTimePlayTokenVariables, options?: CallOptions): Call<string> {
  return callOperation(client, generateOneTimePlayTokenOperation, variables, options);
}

const getTrackOperation: GraphQLOperation = {
  id: 'instruqt.tracks.get',
  operation: 'track',
  kind: 'query',
  effect: 'read',
  text: 'query GetTrack($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String$userID:String$inviteID:String){track(trackID:$trackID trackSlug:$trackSlug organizationSlug:$organizationSlug teamSlug:$teamSlug userID:$userID inviteID:$inviteID){...Track}}',
  fragments: [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  rules: [["any",["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"]]],
};

/**
 * One track. Give trackID, or trackSlug together with teamSlug.
 *
 * Instruqt query `track`.
 */
export function getTrack(client: Client, variables: T.GetTrackVariables, options?: CallOptions): Call<T.Track | null> {
  return callOperation(client, getTrackOperation, variables, options);
}

const getTrackCommitOperation: GraphQLOperation = {
  id: 'instruqt.tracks.getCommit',
  operation: 'getCommit',
  kind: 'query',
  effect: 'read',
  text: 'query GetTrackCommit($trackSlug:String!$teamSlug:String!$hash:String!){getCommit(trackSlug:$trackSlug teamSlug:$teamSlug hash:$hash){...TrackCommit}}',
  fragments: [fragmentTrackCommit, fragmentTrackFile],
  rules: [["need","trackSlug","teamSlug","hash"]],
};

/**
 * One commit of a versioned track, with the files it touched.
 *
 * Instruqt query `getCommit`.
 */
export function getTrackCommit(client: Client, variables: T.GetTrackCommitVariables, options?: CallOptions): Call<T.TrackCommit> {
  return callOperation(client, getTrackCommitOperation, variables, options);
}

const userIsTrackDeveloperOperation: GraphQLOperation = {
  id: 'instruqt.tracks.isDeveloper',
  operation: 'userIsTrackDeveloper',
  kind: 'query',
  effect: 'read',
  text: 'query UserIsTrackDeveloper($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String){userIsTrackDeveloper(trackID:$trackID trackSlug:$trackSlug organizationSlug:$organizationSlug teamSlug:$teamSlug)}',
  rules: [["any",["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"]]],
};

/**
 * Whether the caller develops the track. Give trackID, or trackSlug together with teamSlug.
 *
 * Instruqt query `userIsTrackDeveloper`.
 */
export function userIsTrackDeveloper(client: Client, variables: T.UserIsTrackDeveloperVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, userIsTrackDeveloperOperation, variables, options);
}

const keepTrackAliveOperation: GraphQLOperation = {
  id: 'instruqt.tracks.keepAlive',
  operation: 'keepAlive',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation KeepTrackAlive($trackID:ID!){keepAlive(trackID:$trackID){...TrackPlay}}',
  fragments: [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  rules: [["need","trackID"]],
};

/**
 * Reports that the learner is still there, so the idle timeout starts anew.
 *
 * Instruqt mutation `keepAlive`. Safe to repeat.
 */
export function keepTrackAlive(client: Client, variables: T.KeepTrackAliveVariables, options?: CallOptions): Call<T.TrackPlay> {
  return callOperation(client, keepTrackAliveOperation, variables, options);
}

const listTracksOperation: GraphQLOperation = {
  id: 'instruqt.tracks.list',
  operation: 'tracks',
  kind: 'query',
  effect: 'read',
  text: 'query ListTracks($organizationSlug:String$organizationID:String$teamSlug:String$teamID:String$orderBy:TrackOrder$invitable:Boolean){tracks(organizationSlug:$organizationSlug organizationID:$organizationID teamSlug:$teamSlug teamID:$teamID orderBy:$orderBy invitable:$invitable){...TrackSummary}}',
  fragments: [fragmentTeamRef, fragmentTrackSummary],
};

/**
 * Tracks of one team when teamSlug or teamID is given, else of every team in reach. Not paged.
 *
 * Instruqt query `tracks`.
 * - `invitable`: True: only tracks that an invite can hold.
 * - `orderBy`: Default: title_ASC.
 */
export function listTracks(client: Client, variables?: T.ListTracksVariables, options?: ListOptions): Paginator<T.TrackSummary> {
  return listOperation(client, listTracksOperation, variables, options);
}

const listTrackLibraryOperation: GraphQLOperation = {
  id: 'instruqt.tracks.listLibrary',
  operation: 'trackLibrary',
  kind: 'query',
  effect: 'read',
  text: 'query ListTrackLibrary($after:String$first:Int){trackLibrary(after:$after first:$first){nodes{...TrackLibraryEntry}pageInfo{hasNextPage endCursor}totalCount}}',
  fragments: [fragmentTeamRef, fragmentTrackLibraryEntry, fragmentTrackSummary],
  paging: ["after"],
};

/**
 * Tracks in the caller's library, by cursor pages: at present, those reached by an invite.
 *
 * Instruqt query `trackLibrary`.
 */
export function listTrackLibrary(client: Client, variables?: T.ListTrackLibraryVariables, options?: ListOptions): Paginator<T.TrackLibraryEntry> {
  return listOperation(client, listTrackLibraryOperation, variables, options);
}

const listMyTracksOperation: GraphQLOperation = {
  id: 'instruqt.tracks.listMine',
  operation: 'myTracks',
  kind: 'query',
  effect: 'read',
  text: 'query ListMyTracks{myTracks{...TrackSummary}}',
  fragments: [fragmentTeamRef, fragmentTrackSummary],
};

/**
 * Tracks in the caller's library: at present, those reached by an invite.
 *
 * Instruqt query `myTracks`.
 */
export function listMyTracks(client: Client, options?: ListOptions): Paginator<T.TrackSummary> {
  return listOperation(client, listMyTracksOperation, undefined, options);
}

const setTrackMaintenanceOperation: GraphQLOperation = {
  id: 'instruqt.tracks.setMaintenance',
  operation: 'setTrackMaintenance',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation SetTrackMaintenance($trackID:String!$maintenance:Boolean!){setTrackMaintenance(trackID:$trackID maintenance:$maintenance){...TrackSummary}}',
  fragments: [fragmentTeamRef, fragmentTrackSummary],
  rules: [["need","trackID","maintenance"]],
};

/**
 * Switches maintenance mode of a track. Track developers only.
 *
 * Instruqt mutation `setTrackMaintenance`. Safe to repeat.
 */
export function setTrackMaintenance(client: Client, variables: T.SetTrackMaintenanceVariables, options?: CallOptions): Call<T.TrackSummary | null> {
  return callOperation(client, setTrackMaintenanceOperation, variables, options);
}

const setTrackSandboxConfigVersionOperation: GraphQLOperation = {
  id: 'instruqt.tracks.setSandboxConfigVersion',
  operation: 'setTrackSandboxConfigVersion',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation SetTrackSandboxConfigVersion($trackID:String!$configVersionID:String){setTrackSandboxConfigVersion(trackID:$trackID configVersionID:$configVersionID)}',
  rules: [["need","trackID"]],
};

/**
 * Ties a track to a sandbox config version.
 *
 * Instruqt mutation `setTrackSandboxConfigVersion`. Safe to repeat.
 */
export function setTrackSandboxConfigVersion(client: Client, variables: T.SetTrackSandboxConfigVersionVariables, options?: CallOptions): Call<boolean | null> {
  return callOperation(client, setTrackSandboxConfigVersionOperation, variables, options);
}

const skipToChallengeOperation: GraphQLOperation = {
  id: 'instruqt.tracks.skipToChallenge',
  operation: 'skipToChallenge',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation SkipToChallenge($trackID:String!$challengeID:String!$userID:String$inviteID:String$force:Boolean){skipToChallenge(trackID:$trackID challengeID:$challengeID userID:$userID inviteID:$inviteID force:$force){...TrackPlay}}',
  fragments: [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  rules: [["need","trackID","challengeID"]],
};

/**
 * Jumps to a challenge of a track.
 *
 * Instruqt mutation `skipToChallenge`.
 * - `force`: True jumps straight there; otherwise the scripts on the way are run.
 * - `inviteID`: With userID: acts as the learner of this invite.
 * - `userID`: Acts as this user (impersonation).
 */
export function skipToChallenge(client: Client, variables: T.SkipToChallengeVariables, options?: CallOptions): Call<T.TrackPlay | null> {
  return callOperation(client, skipToChallengeOperation, variables, options);
}

const startTrackOperation: GraphQLOperation = {
  id: 'instruqt.tracks.start',
  operation: 'startTrack',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation StartTrack($trackID:String!$force:Boolean$prestart:Boolean$mode:Mode$inviteID:String$landingPageID:String$customParameters:[CustomParametersInput!]$runtimeParameters:RuntimeParametersInput$region:String$referrer:String){startTrack(trackID:$trackID force:$force prestart:$prestart mode:$mode inviteID:$inviteID landingPageID:$landingPageID customParameters:$customParameters runtimeParameters:$runtimeParameters region:$region referrer:$referrer){...TrackPlay}}',
  fragments: [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  rules: [["need","trackID"]],
};

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
export function startTrack(client: Client, variables: T.StartTrackVariables, options?: CallOptions): Call<T.TrackPlay | null> {
  return callOperation(client, startTrackOperation, variables, options);
}

const getTrackStatisticsOperation: GraphQLOperation = {
  id: 'instruqt.tracks.statistics',
  operation: 'statistics',
  kind: 'query',
  effect: 'read',
  text: 'query GetTrackStatistics($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String$start:Time$end:Time$filterDevelopers:Boolean){statistics(trackID:$trackID trackSlug:$trackSlug organizationSlug:$organizationSlug teamSlug:$teamSlug start:$start end:$end filterDevelopers:$filterDevelopers){track{...TrackStatistics}}}',
  fragments: [fragmentChallengeStatistics, fragmentTrackRef, fragmentTrackStatistics, fragmentTrackStatisticsSummary],
  rules: [["any",["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"]]],
};

/**
 * Play figures of one track over a period. Give trackID, or trackSlug together with teamSlug.
 *
 * Instruqt query `statistics`.
 * - `end`: Default: now.
 * - `filterDevelopers`: True: plays by track developers are filtered out.
 * - `start`: Default: 30 days before now.
 */
export function getTrackStatistics(client: Client, variables: T.GetTrackStatisticsVariables, options?: CallOptions): Call<T.GetTrackStatistics['statistics']> {
  return callOperation(client, getTrackStatisticsOperation, variables, options);
}

const stopTrackOperation: GraphQLOperation = {
  id: 'instruqt.tracks.stop',
  operation: 'stopTrack',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation StopTrack($trackID:String!$reason:TrackStopReason){stopTrack(trackID:$trackID reason:$reason){...TrackPlay}}',
  fragments: [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  rules: [["need","trackID"]],
};

/**
 * Stops the caller's play of a track.
 *
 * Instruqt mutation `stopTrack`. Safe to repeat.
 */
export function stopTrack(client: Client, variables: T.StopTrackVariables, options?: CallOptions): Call<T.TrackPlay | null> {
  return callOperation(client, stopTrackOperation, variables, options);
}

const stopAllTracksOperation: GraphQLOperation = {
  id: 'instruqt.tracks.stopAll',
  operation: 'stopAllTracks',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation StopAllTracks{stopAllTracks}',
};

/**
 * Stops all active plays; presumably the caller's.
 *
 * Instruqt mutation `stopAllTracks`. Safe to repeat.
 */
export function stopAllTracks(client: Client, options?: CallOptions): Call<boolean> {
  return callOperation(client, stopAllTracksOperation, undefined, options);
}

const updateTrackOperation: GraphQLOperation = {
  id: 'instruqt.tracks.update',
  operation: 'updateTrack',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTrack($track:TrackInput!){updateTrack(track:$track){...Track}}',
  fragments: [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  rules: [["need","track"]],
};

/**
 * Changes a track, without its developers, scripts and config. Track developers only.
 *
 * Instruqt mutation `updateTrack`. Safe to repeat.
 */
export function updateTrack(client: Client, variables: T.UpdateTrackVariables, options?: CallOptions): Call<T.Track | null> {
  return callOperation(client, updateTrackOperation, variables, options);
}

const updateCompleteTrackOperation: GraphQLOperation = {
  id: 'instruqt.tracks.updateComplete',
  operation: 'updateCompleteTrack',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateCompleteTrack($track:TrackInput!){updateCompleteTrack(track:$track){...Track}}',
  fragments: [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  rules: [["need","track"]],
};

/**
 * Replaces a track whole, with developers, scripts and config: what the input leaves out is erased. Made for the CLI. Track
 * developers only.
 *
 * Instruqt mutation `updateCompleteTrack`. Safe to repeat.
 */
export function updateCompleteTrack(client: Client, variables: T.UpdateCompleteTrackVariables, options?: CallOptions): Call<T.Track | null> {
  return callOperation(client, updateCompleteTrackOperation, variables, options);
}

const updateCompleteTrackVersionedOperation: GraphQLOperation = {
  id: 'instruqt.tracks.updateCompleteVersioned',
  operation: 'updateCompleteTrackVersioned',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation UpdateCompleteTrackVersioned($track:TrackInput!$files:[FileInput!]){updateCompleteTrackVersioned(track:$track files:$files){...VersionedTrack}}',
  fragments: [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackFile, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef, fragmentVersionedTrack],
  rules: [["need","track"]],
};

/**
 * Like updateCompleteTrack, for a versioned track; conflicts come back with the result.
 *
 * Instruqt mutation `updateCompleteTrackVersioned`.
 * - `files`: Your resolution of files in conflict.
 */
export function updateCompleteTrackVersioned(client: Client, variables: T.UpdateCompleteTrackVersionedVariables, options?: CallOptions): Call<T.VersionedTrack | null> {
  return callOperation(client, updateCompleteTrackVersionedOperation, variables, options);
}

const updateTrackFeaturesOperation: GraphQLOperation = {
  id: 'instruqt.tracks.updateFeatures',
  operation: 'updateTrackFeatures',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTrackFeatures($trackID:String!$features:TrackFeaturesInput!){updateTrackFeatures(trackID:$trackID features:$features){...Track}}',
  fragments: [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  rules: [["need","trackID","features"]],
};

/**
 * Switches features of a track on or off.
 *
 * Instruqt mutation `updateTrackFeatures`. Safe to repeat.
 */
export function updateTrackFeatures(client: Client, variables: T.UpdateTrackFeaturesVariables, options?: CallOptions): Call<T.Track> {
  return callOperation(client, updateTrackFeaturesOperation, variables, options);
}

const updateTrackRemoteRepositoryOperation: GraphQLOperation = {
  id: 'instruqt.tracks.updateRemoteRepository',
  operation: 'updateRemoteRepository',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateTrackRemoteRepository($trackID:String!$repository:String!){updateRemoteRepository(trackID:$trackID repository:$repository){...TrackSummary}}',
  fragments: [fragmentTeamRef, fragmentTrackSummary],
  rules: [["need","trackID","repository"]],
};

/**
 * Ties a track to a Git repository.
 *
 * Instruqt mutation `updateRemoteRepository`. Safe to repeat.
 */
export function updateTrackRemoteRepository(client: Client, variables: T.UpdateTrackRemoteRepositoryVariables, options?: CallOptions): Call<T.TrackSummary | null> {
  return callOperation(client, updateTrackRemoteRepositoryOperation, variables, options);
}

const deleteUserOperation: GraphQLOperation = {
  id: 'instruqt.users.delete',
  operation: 'deleteUser',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation DeleteUser{deleteUser}',
};

/**
 * Erases a user. It takes no argument, so most likely the caller: do not call it to try it out.
 *
 * Instruqt mutation `deleteUser`.
 */
export function deleteUser(client: Client, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteUserOperation, undefined, options);
}

const userExistsOperation: GraphQLOperation = {
  id: 'instruqt.users.exists',
  operation: 'userExists',
  kind: 'query',
  effect: 'read',
  text: 'query UserExists($userID:String!){userExists(userID:$userID)}',
  rules: [["need","userID"]],
};

/**
 * Whether a user id exists.
 *
 * Instruqt query `userExists`.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function userExists(client: Client, variables: T.UserExistsVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, userExistsOperation, variables, options);
}

const findUsersOperation: GraphQLOperation = {
  id: 'instruqt.users.find',
  operation: 'findUsers',
  kind: 'query',
  effect: 'read',
  text: 'query FindUsers($searchTerm:String$organizationSlug:String$teamSlug:String){findUsers(searchTerm:$searchTerm organizationSlug:$organizationSlug teamSlug:$teamSlug){...UserRef}}',
  fragments: [fragmentUserRef],
};

/**
 * Searches users, within a team when one is named.
 *
 * Instruqt query `findUsers`.
 */
export function findUsers(client: Client, variables?: T.FindUsersVariables, options?: CallOptions): Call<T.UserRef[] | null> {
  return callOperation(client, findUsersOperation, variables, options);
}

const getUserOperation: GraphQLOperation = {
  id: 'instruqt.users.get',
  operation: 'user',
  kind: 'query',
  effect: 'read',
  text: 'query GetUser($userID:String$email:String$slug:String){user(userID:$userID email:$email slug:$slug){...User}}',
  fragments: [fragmentUser],
  rules: [["one","userID","email","slug"]],
};

/**
 * One user. Give userID, email or slug.
 *
 * Instruqt query `user`.
 */
export function getUser(client: Client, variables: T.GetUserVariables, options?: CallOptions): Call<T.User | null> {
  return callOperation(client, getUserOperation, variables, options);
}

const getCurrentUserOperation: GraphQLOperation = {
  id: 'instruqt.users.me',
  operation: 'me',
  kind: 'query',
  effect: 'read',
  text: 'query GetCurrentUser{me{...User}}',
  fragments: [fragmentUser],
};

/**
 * The user behind the credentials.
 *
 * Instruqt query `me`.
 */
export function getCurrentUser(client: Client, options?: CallOptions): Call<T.User | null> {
  return callOperation(client, getCurrentUserOperation, undefined, options);
}

const mergeAnonymousUserOperation: GraphQLOperation = {
  id: 'instruqt.users.mergeAnonymous',
  operation: 'mergeAnonymousUser',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation MergeAnonymousUser($token:String!){mergeAnonymousUser(token:$token)}',
  rules: [["need","token"]],
};

/**
 * Moves the plays of an anonymous account into the caller's. Call it signed in.
 *
 * Instruqt mutation `mergeAnonymousUser`.
 * - `token`: secret: stands for the anonymous account.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function mergeAnonymousUser(client: Client, variables: T.MergeAnonymousUserVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, mergeAnonymousUserOperation, variables, options);
}

const userWithSlugExistsOperation: GraphQLOperation = {
  id: 'instruqt.users.slugExists',
  operation: 'userWithSlugExists',
  kind: 'query',
  effect: 'read',
  text: 'query UserWithSlugExists($slug:String!){userWithSlugExists(slug:$slug)}',
  rules: [["need","slug"]],
};

/**
 * Whether a user name is taken.
 *
 * Instruqt query `userWithSlugExists`.
 *
 * The signature is not in the reference: it is known from other evidence only.
 */
export function userWithSlugExists(client: Client, variables: T.UserWithSlugExistsVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, userWithSlugExistsOperation, variables, options);
}

const updateUserOperation: GraphQLOperation = {
  id: 'instruqt.users.update',
  operation: 'updateUser',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateUser($userID:String$displayName:String$slug:String){updateUser(userID:$userID displayName:$displayName slug:$slug){...User}}',
  fragments: [fragmentUser],
};

/**
 * Changes the display name or user name of a user.
 *
 * Instruqt mutation `updateUser`. Safe to repeat.
 */
export function updateUser(client: Client, variables?: T.UpdateUserVariables, options?: CallOptions): Call<T.User | null> {
  return callOperation(client, updateUserOperation, variables, options);
}

const createWebhookOperation: GraphQLOperation = {
  id: 'instruqt.webhooks.create',
  operation: 'createWebhook',
  kind: 'mutation',
  effect: 'write',
  text: 'mutation CreateWebhook($teamID:String$teamSlug:String$webhook:WebhookInput!){createWebhook(teamID:$teamID teamSlug:$teamSlug webhook:$webhook){...Webhook}}',
  fragments: [fragmentWebhook],
  rules: [["need","webhook"]],
};

/**
 * Adds a webhook endpoint to a team. Team owners only.
 *
 * Instruqt mutation `createWebhook`.
 */
export function createWebhook(client: Client, variables: T.CreateWebhookVariables, options?: CallOptions): Call<T.Webhook> {
  return callOperation(client, createWebhookOperation, variables, options);
}

const deleteWebhookOperation: GraphQLOperation = {
  id: 'instruqt.webhooks.delete',
  operation: 'deleteWebhook',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation DeleteWebhook($id:String!$teamID:String$teamSlug:String){deleteWebhook(id:$id teamID:$teamID teamSlug:$teamSlug)}',
  rules: [["need","id"]],
};

/**
 * Removes a webhook endpoint. Team owners only.
 *
 * Instruqt mutation `deleteWebhook`. Safe to repeat.
 */
export function deleteWebhook(client: Client, variables: T.DeleteWebhookVariables, options?: CallOptions): Call<boolean> {
  return callOperation(client, deleteWebhookOperation, variables, options);
}

const listWebhooksOperation: GraphQLOperation = {
  id: 'instruqt.webhooks.list',
  operation: 'webhooks',
  kind: 'query',
  effect: 'read',
  text: 'query ListWebhooks($teamID:String$teamSlug:String){webhooks(teamID:$teamID teamSlug:$teamSlug){...Webhook}}',
  fragments: [fragmentWebhook],
};

/**
 * All webhook endpoints of a team. Team owners only.
 *
 * Instruqt query `webhooks`.
 */
export function listWebhooks(client: Client, variables?: T.ListWebhooksVariables, options?: ListOptions): Paginator<T.Webhook> {
  return listOperation(client, listWebhooksOperation, variables, options);
}

const updateWebhookOperation: GraphQLOperation = {
  id: 'instruqt.webhooks.update',
  operation: 'updateWebhook',
  kind: 'mutation',
  effect: 'idempotent',
  text: 'mutation UpdateWebhook($id:String!$teamID:String$teamSlug:String$webhook:WebhookInput!){updateWebhook(id:$id teamID:$teamID teamSlug:$teamSlug webhook:$webhook){...Webhook}}',
  fragments: [fragmentWebhook],
  rules: [["need","id","webhook"]],
};

/**
 * Changes a webhook endpoint. Team owners only.
 *
 * Instruqt mutation `updateWebhook`. Safe to repeat.
 */
export function updateWebhook(client: Client, variables: T.UpdateWebhookVariables, options?: CallOptions): Call<T.Webhook> {
  return callOperation(client, updateWebhookOperation, variables, options);
}
