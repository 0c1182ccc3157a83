// Made by `npm run codegen`. Do not edit.

import { any, one } from '../../../core/call/index.js';
import type { Call, Paginator, Subscription, SubscriptionOptions } from '../../../core/results/index.js';
import type { CallOptions, ConfirmOptions, ListOptions } from '../../../core/settings/index.js';
import { confirmed, scoped } from '../../../graphql/execute/index.js';
import type { GraphQLClientLike, SelectOption } from '../../../graphql/index.js';
import { paged, pagedBare, raw, single, singleBare } from '../../../graphql/methods/index.js';
import { watched } from '../../../graphql/subscribe/index.js';
import type * as T from '../../generated/types.js';

type Client = GraphQLClientLike<'instruqt'>;

const fragmentAwsAccountConfig = 'fragment AwsAccountConfig on AwsAccountConfig{id name services regions iam_policy managed_policies admin_iam_policy admin_managed_policies scp_policy expose_to_user}';
const fragmentAzureSubscriptionConfig = 'fragment AzureSubscriptionConfig on AzureSubscriptionConfig{id name services regions user_only roles admin_roles expose_to_user}';
const fragmentChallenge = 'fragment Challenge on Challenge{...ChallengeSummary track{...TrackRef}answers solution labConfig{...ChallengeLabConfig}notes{...ChallengeNote}tabs{...ChallengeTab}}';
const fragmentChallengeLabConfig = 'fragment ChallengeLabConfig on ChallengeLabConfig{defaultLayout defaultLayoutSidebarSize customLayout}';
const fragmentChallengeNote = 'fragment ChallengeNote on ChallengeNote{id type index contents url}';
const fragmentChallengeProgress = 'fragment ChallengeProgress on Challenge{...ChallengeRef type status can_check started completed failed failMessage attempts{message timestamp}}';
const fragmentChallengeRef = 'fragment ChallengeRef on Challenge{id slug title index}';
const fragmentChallengeScript = 'fragment ChallengeScript on ChallengeScript{id action host contents}';
const fragmentChallengeStatistics = 'fragment ChallengeStatistics on ChallengeStatistics{id title unlocked_total started_total completed_total attempts_total attempts_min attempts_max attempts_avg attempts_stddev duration_min duration_max duration_avg duration_stddev}';
const fragmentChallengeSummary = 'fragment ChallengeSummary on Challenge{id slug title teaser type index permalink assignment timelimit can_check hasSingleAnswer status started completed failed failMessage enhancedLoading deletedAt}';
const fragmentChallengeTab = 'fragment ChallengeTab on ChallengeTab{id type title index hostname path port url new_window workdir cmd}';
const fragmentCloudProviderConfig = 'fragment CloudProviderConfig on CloudProviderConfig{provider}';
const fragmentContainerConfig = 'fragment ContainerConfig on ContainerConfig{id name image entrypoint cmd ports shell memory}';
const fragmentCustomParameter = 'fragment CustomParameter on CustomParameter{key value}';
const fragmentCustomResource = 'fragment CustomResource on CustomResource{...CustomResourceRef description version logo provider canDelete terraformModule{...TerraformModuleRef}inputs{name description type required readOnly}createdAt createdBy{...UserRef}}';
const fragmentCustomResourceRef = 'fragment CustomResourceRef on CustomResource{id slug name}';
const fragmentEmailConfirmationRequest = 'fragment EmailConfirmationRequest on SendEmailOwnershipConfirmationCode{needVerification}';
const fragmentEventError = 'fragment EventError on EventError{code message}';
const fragmentGcpProjectConfig = 'fragment GcpProjectConfig on GcpProjectConfig{id name services regions roles admin_roles expose_to_user}';
const fragmentGithubIntegration = 'fragment GithubIntegration on GithubIntegration{installationID account}';
const fragmentHostImage = 'fragment HostImage on HostImage{id slug description status imageMetadata{...ImageMetadata}team{...TeamRef}usedInTracks{...TrackRef}usedInSandboxConfigVersions{...SandboxConfigVersionRef}createdAt createdBy{...UserRef}}';
const fragmentHotStartPool = 'fragment HotStartPool on HotStartPool{...HotStartPoolSummary tracks{claimed available created failed creating total node{...TrackRef}}configs{claimed available created failed creating total node{...SandboxConfig}}}';
const fragmentHotStartPoolRef = 'fragment HotStartPoolRef on HotStartPool{id name type}';
const fragmentHotStartPoolSummary = 'fragment HotStartPoolSummary on HotStartPool{...HotStartPoolRef status size auto_refill region created starts_at ends_at deleted team{...TeamRef}created_by{...UserRef}}';
const fragmentImageMetadata = 'fragment ImageMetadata on ImageMetadata{id image os diskSizeGB}';
const fragmentInviteChatMessage = 'fragment InviteChatMessage on TrackInviteChatMessage{id message createdAt readAt channel{id channelType createdAt studentUser{...UserRef}}}';
const fragmentInviteClaim = 'fragment InviteClaim on InviteClaim{...InviteClaimSummary events{...InviteEvent}}';
const fragmentInviteClaimSummary = 'fragment InviteClaimSummary on InviteClaim{id claimedAt playLimit playCount playTTL user{...UserRef}trackInvite{...TrackInviteRef}customParameters{...CustomParameter}}';
const fragmentInviteEvent = 'fragment InviteEvent on InviteEvent{participantID time status message track{...TrackRef}challenge{...ChallengeRef}}';
const fragmentInviteMessageEvent = 'fragment InviteMessageEvent on TrackInviteChatMessageEvent{chatMessage{...InviteChatMessage}error{...EventError}}';
const fragmentLab = 'fragment Lab on Lab{...LabSummary versions{...LabVersion}refs{id name type}}';
const fragmentLabConfig = 'fragment LabConfig on LabConfig{theme{name}extendTTL hideStopButton sidebarEnabled feedbackTabEnabled feedbackRecapEnabled enableLoadingMessages loadingMessages overrideChallengeLayout defaultLayout defaultLayoutSidebarSize}';
const fragmentLabRef = 'fragment LabRef on Lab{id name title}';
const fragmentLabSession = 'fragment LabSession on LabSession{...LabSessionSummary userMeta sandboxMeta events{id type data time}}';
const fragmentLabSessionRef = 'fragment LabSessionRef on LabSession{id status}';
const fragmentLabSessionSummary = 'fragment LabSessionSummary on LabSession{...LabSessionRef lab{...LabRef}team{...TeamRef}user{...UserRef}userType}';
const fragmentLabSummary = 'fragment LabSummary on Lab{...LabRef labels team{...TeamRef}modified{...ModificationMeta}activeSession{...LabSessionRef}}';
const fragmentLabVersion = 'fragment LabVersion on LabVersion{id title version labels modified{...ModificationMeta}}';
const fragmentLandingPage = 'fragment LandingPage on LandingPage{...LandingPageRef internalPageName team{...TeamRef}isPublished publishedAt unpublishedAt updatedAt deletedAt trackPlayLimit formEnabled privacyPolicyUrl termsAndConditionsUrl seoDescription robotsIndexingEnabled backgroundColor textColor logoUrl logoLink pageHeading pageSubtitle currentUserClaimed}';
const fragmentLandingPageClaim = 'fragment LandingPageClaim on LandingPageClaim{id claimedAt landingPage{...LandingPageRef}user{...UserRef}}';
const fragmentLandingPageRef = 'fragment LandingPageRef on LandingPage{id path pageTitle}';
const fragmentLearnerEvent = 'fragment LearnerEvent on LearnerEvent{id eventType timestamp student{id user{...UserRef}}invite{...TrackInviteRef}track{...TrackRef}challenge{...ChallengeRef}instructor{...UserRef}}';
const fragmentLearnerEventEvent = 'fragment LearnerEventEvent on LearnerEventEvent{learnerEvent{...LearnerEvent}error{...EventError}}';
const fragmentLtiCredentials = 'fragment LtiCredentials on LTICredentials{id consumer_name consumer_key instruqt_public_key instruqt_public_key_set_url instruqt_login_url}';
const fragmentLtiRegistration = 'fragment LtiRegistration on LtiToolRegistration{id name teamID issuer clientID keySetURL publicKey accessTokenURL authURL deploymentIDs}';
const fragmentModificationMeta = 'fragment ModificationMeta on ModificationMeta{createdAt createdBy{...UserRef}updatedAt updatedBy{...UserRef}deletedAt deletedBy{...UserRef}}';
const fragmentOrganization = 'fragment Organization on Organization{...OrganizationSummary theme{foreground_color foreground_image background_color background_image primary_foreground_color primary_background_color secondary_foreground_color secondary_background_color}features{...OrganizationFeatures}}';
const fragmentOrganizationFeatures = 'fragment OrganizationFeatures on OrganizationFeatures{max_tracks max_timelimit max_hot_start_pool_size_always_on max_hot_start_pool_size_scheduled containers virtual_machines gcp_projects aws_accounts azure_subscriptions embedded members_skip_to_challenge track_reviews accept_terms_checkbox hot_start}';
const fragmentOrganizationInvite = 'fragment OrganizationInvite on OrganizationInvite{email role token_expired accepted_at organization{...OrganizationRef}created_by{...UserRef}}';
const fragmentOrganizationInvites = 'fragment OrganizationInvites on Organization{...OrganizationRef invites{email role token_expired accepted_at created_by{...UserRef}}}';
const fragmentOrganizationRef = 'fragment OrganizationRef on Organization{id slug name}';
const fragmentOrganizationStatistics = 'fragment OrganizationStatistics on OrganizationStatistics{started_total completed_total restarted_total track_statistics{...TrackStatisticsSummary}}';
const fragmentOrganizationSummary = 'fragment OrganizationSummary on Organization{...OrganizationRef title subtitle logo primary_link_text primary_link_url secondary_link_text secondary_link_url privacy_policy created_at customer_since trial_end_at}';
const fragmentPlayRef = 'fragment PlayRef on Play{id startedAt mode}';
const fragmentPlayReport = 'fragment PlayReport on PlayReportItem{...PlayReportSummary activity{time message challenge{...ChallengeRef}}}';
const fragmentPlayReportSummary = 'fragment PlayReportSummary on PlayReportItem{id track{...TrackRef}user{...UserRef}trackInvite{...TrackInviteRef}hotStartPool{...HotStartPoolRef}landingPage{id pageTitle}startedAt mode stoppedReason isDeveloperPlay referrer timeSpent completionPercent completedChallenges totalChallenges customParameters{...CustomParameter}playReview{id score content}}';
const fragmentRaisedHand = 'fragment RaisedHand on Student{id user{...UserRef}raisedHandAt}';
const fragmentRaisedHandEvent = 'fragment RaisedHandEvent on RaisedHandEvent{inviteID studentID raisedHandAt createdAt error{...EventError}}';
const fragmentReadMessageEvent = 'fragment ReadMessageEvent on ReadMessageEvent{readAtEvents{__typename}error{...EventError}}';
const fragmentSandbox = 'fragment Sandbox on Sandbox{id state created ttl last_activity_at track{...TrackRef}user{...UserRef}invite{...TrackInviteRef}hot_start_pool{...HotStartPoolRef}}';
const fragmentSandboxConfig = 'fragment SandboxConfig on SandboxConfig{id name slug version deleted}';
const fragmentSandboxConfigVersion = 'fragment SandboxConfigVersion on SandboxConfigVersion{...SandboxConfigVersionSummary resources{...SandboxResources}tracks{...TrackRef}hot_start_pools{...HotStartPoolRef}}';
const fragmentSandboxConfigVersionRef = 'fragment SandboxConfigVersionRef on SandboxConfigVersion{id version status config{...SandboxConfig}}';
const fragmentSandboxConfigVersionSummary = 'fragment SandboxConfigVersionSummary on SandboxConfigVersion{...SandboxConfigVersionRef description change_log_entry published_at published_by{...UserRef}}';
const fragmentSandboxResources = 'fragment SandboxResources on SandboxResources{containers{...ContainerConfig}virtualmachines{...VirtualMachineConfig}gcp_projects{id name}aws_accounts{id name}azure_subscriptions{id name}custom_resources{id name slug}blueprint{id repository path}}';
const fragmentSandboxVariable = 'fragment SandboxVariable on SandboxVariable{key value}';
const fragmentSsoConnection = 'fragment SsoConnection on SsoConnection{name organizationID strategy}';
const fragmentStartedLabSession = 'fragment StartedLabSession on LabSession{...LabSessionSummary url}';
const fragmentStudent = 'fragment Student on Student{id user{...UserRef}track{...TrackRef}challenge{...ChallengeRef}accessed_at last_activity_at completed_at raisedHandAt inspectable activeSandboxesTotal claim{id claimedAt playLimit playCount playTTL}}';
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
const fragmentTerraformModule = 'fragment TerraformModule on TerraformModule{...TerraformModuleSummary availableVersions}';
const fragmentTerraformModuleRef = 'fragment TerraformModuleRef on TerraformModule{id name module version}';
const fragmentTerraformModuleSummary = 'fragment TerraformModuleSummary on TerraformModule{...TerraformModuleRef description source provider logo publishedAt namespace owner}';
const fragmentTrack = 'fragment Track on Track{...TrackSummary ...TrackPlay trackTags{id value}updated_by{...UserRef}developers{...UserRef}instructors{...TrackInstructor}sourceTrack{...TrackRef}sandboxConfig{...SandboxConfigVersionRef}features{versioned}lab_config{...LabConfig}recommendations median_starttime actual_pool_size can_skip accessible userIsTrackDeveloper challenges{...ChallengeRef}}';
const fragmentTrackCommit = 'fragment TrackCommit on Commit{hash message timestamp author{id}content{...TrackFile}}';
const fragmentTrackConfig = 'fragment TrackConfig on TrackConfig{id version containers{...ContainerConfig}virtualmachines{...VirtualMachineConfig}gcp_projects{...GcpProjectConfig}aws_accounts{...AwsAccountConfig}azure_subscriptions{...AzureSubscriptionConfig}secrets{name}custom_resources{id name slug custom_resource{...CustomResourceRef}}blueprint{id repository path}}';
const fragmentTrackConfigBrowsers = 'fragment TrackConfigBrowsers on TrackConfig{id version virtualbrowsers{name url}}';
const fragmentTrackConfigPresets = 'fragment TrackConfigPresets on TrackConfigPresets{virtualmachines{label image machine_type memory cpus}machinetypes{label memory cpus}}';
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
const fragmentVirtualBrowserCheck = 'fragment VirtualBrowserCheck on VirtualBrowserCheck{...VirtualBrowserCheckSummary browserLocation{errorMsg conditions{urlPart condition}}element{selector value errorMsg}innerText{selector value errorMsg}}';
const fragmentVirtualBrowserCheckSummary = 'fragment VirtualBrowserCheckSummary on VirtualBrowserCheck{id host challenge{...ChallengeRef}}';
const fragmentVirtualMachineConfig = 'fragment VirtualMachineConfig on VirtualMachineConfig{id name image machine_type cpus memory shell allow_external_ingress nested_virtualization preemptible pool_size provision_ssl_certificate}';
const fragmentWebhook = 'fragment Webhook on Webhook{id name url events created_at updated_at}';

/**
 * Adds an AWS account to a track. Track developers only.
 *
 * Instruqt mutation `createAwsAccountConfig`.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createAwsAccountConfig}
 */
export const createAwsAccountConfig: <S = unknown>(client: Client, variables: T.CreateAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'awsAccountConfigs.create',
  'mutation CreateAwsAccountConfig($config:AwsAccountConfigInput!){createAwsAccountConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { verifyWith: 'trackConfigs.get' },
);

/**
 * Takes an AWS account off a track. Track developers only.
 *
 * Instruqt mutation `deleteAwsAccountConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteAwsAccountConfig}
 */
export const deleteAwsAccountConfig: <S = unknown>(client: Client, variables: T.DeleteAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'awsAccountConfigs.delete',
  'mutation DeleteAwsAccountConfig($awsAccountID:String!){deleteAwsAccountConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Changes an AWS account of a track. Track developers only.
 *
 * Instruqt mutation `updateAwsAccountConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateAwsAccountConfig}
 */
export const updateAwsAccountConfig: <S = unknown>(client: Client, variables: T.UpdateAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'awsAccountConfigs.update',
  'mutation UpdateAwsAccountConfig($config:AwsAccountConfigInput!){updateAwsAccountConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Adds an Azure subscription to a track. Track developers only.
 *
 * Instruqt mutation `createAzureSubscriptionConfig`.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createAzureSubscriptionConfig}
 */
export const createAzureSubscriptionConfig: <S = unknown>(client: Client, variables: T.CreateAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'azureSubscriptionConfigs.create',
  'mutation CreateAzureSubscriptionConfig($config:AzureSubscriptionConfigInput!){createAzureSubscriptionConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { verifyWith: 'trackConfigs.get' },
);

/**
 * Takes an Azure subscription off a track. Track developers only.
 *
 * Instruqt mutation `deleteAzureSubscriptionConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteAzureSubscriptionConfig}
 */
export const deleteAzureSubscriptionConfig: <S = unknown>(client: Client, variables: T.DeleteAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'azureSubscriptionConfigs.delete',
  'mutation DeleteAzureSubscriptionConfig($azureSubscriptionID:String!){deleteAzureSubscriptionConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Changes an Azure subscription of a track. Track developers only.
 *
 * Instruqt mutation `updateAzureSubscriptionConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateAzureSubscriptionConfig}
 */
export const updateAzureSubscriptionConfig: <S = unknown>(client: Client, variables: T.UpdateAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'azureSubscriptionConfigs.update',
  'mutation UpdateAzureSubscriptionConfig($config:AzureSubscriptionConfigInput!){updateAzureSubscriptionConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Adds a loading note to a challenge. Track developers only.
 *
 * Instruqt mutation `createChallengeNote`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createChallengeNote}
 */
export const createChallengeNote: <S = unknown>(client: Client, variables: T.CreateChallengeNoteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeNote & S) | null> = /* @__PURE__ */ single(
  'challengeNotes.create',
  'mutation CreateChallengeNote($note:ChallengeNoteInput!){createChallengeNote(*){...ChallengeNote}}',
  [fragmentChallengeNote],
  { verifyWith: 'challenges.get' },
);

/**
 * Takes a loading note off a challenge. Track developers only.
 *
 * Instruqt mutation `deleteChallengeNote`. Safe to repeat.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteChallengeNote}
 */
export const deleteChallengeNote: (client: Client, variables: T.DeleteChallengeNoteVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'challengeNotes.delete',
  'mutation DeleteChallengeNote($noteID:String!){deleteChallengeNote(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'challengeNotes.get' },
);

/**
 * One loading note of a challenge.
 *
 * Instruqt query `note`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: note}
 */
export const getChallengeNote: <S = unknown>(client: Client, variables: T.GetChallengeNoteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeNote & S) | null> = /* @__PURE__ */ single(
  'challengeNotes.get',
  'query GetChallengeNote($noteID:String!){note(*){...ChallengeNote}}',
  [fragmentChallengeNote],
);

/**
 * Reorders the loading notes of a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallengeNoteIndexes`. Safe to repeat.
 * - `notes`: Note ids in the wanted order.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeNoteIndexes}
 */
export const reorderChallengeNotes: <S = unknown>(client: Client, variables: T.ReorderChallengeNotesVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeNote & S)[] | null> = /* @__PURE__ */ single(
  'challengeNotes.reorder',
  'mutation ReorderChallengeNotes($challengeID:String!$notes:[String!]!){updateChallengeNoteIndexes(*){...ChallengeNote}}',
  [fragmentChallengeNote],
  { effect: 'idempotent', verifyWith: 'challenges.get' },
);

/**
 * Changes a loading note. Track developers only.
 *
 * Instruqt mutation `updateChallengeNote`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeNote}
 */
export const updateChallengeNote: <S = unknown>(client: Client, variables: T.UpdateChallengeNoteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeNote & S) | null> = /* @__PURE__ */ single(
  'challengeNotes.update',
  'mutation UpdateChallengeNote($note:ChallengeNoteInput!){updateChallengeNote(*){...ChallengeNote}}',
  [fragmentChallengeNote],
  { effect: 'idempotent', verifyWith: 'challengeNotes.get' },
);

/**
 * Takes a lifecycle script off a challenge. Track developers only.
 *
 * Instruqt mutation `deleteChallengeScript`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteChallengeScript}
 */
export const deleteChallengeScript: (client: Client, variables: T.DeleteChallengeScriptVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'challengeScripts.delete',
  'mutation DeleteChallengeScript($challengeScriptID:String!){deleteChallengeScript(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'challengeScripts.get' },
);

/**
 * One lifecycle script of a challenge. Track developers only.
 *
 * Instruqt query `challengeScript`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: challengeScript}
 */
export const getChallengeScript: <S = unknown>(client: Client, variables: T.GetChallengeScriptVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeScript & S) | null> = /* @__PURE__ */ single(
  'challengeScripts.get',
  'query GetChallengeScript($scriptID:String!){challengeScript(*){...ChallengeScript}}',
  [fragmentChallengeScript],
);

/**
 * All lifecycle scripts of a challenge. Track developers only.
 *
 * Instruqt query `challengeScripts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: challengeScripts}
 */
export const listChallengeScripts: <S = unknown>(client: Client, variables: T.ListChallengeScriptsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.ChallengeScript & S> = /* @__PURE__ */ paged(
  'challengeScripts.list',
  'query ListChallengeScripts($challengeID:String!){challengeScripts(*){...ChallengeScript}}',
  [fragmentChallengeScript],
);

/**
 * Stores a lifecycle script of a challenge. Track developers only.
 *
 * Instruqt mutation `saveChallengeScript`.
 * - `base64Encoded`: True when contents is base64.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveChallengeScript}
 */
export const saveChallengeScript: <S = unknown>(client: Client, variables: T.SaveChallengeScriptVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeScript & S) | null> = /* @__PURE__ */ single(
  'challengeScripts.save',
  'mutation SaveChallengeScript($base64Encoded:Boolean$script:ChallengeScriptInput!){saveChallengeScript(*){...ChallengeScript}}',
  [fragmentChallengeScript],
  { verifyWith: 'challengeScripts.list' },
);

/**
 * Adds a tab to a challenge. Track developers only.
 *
 * Instruqt mutation `createChallengeTab`.
 *
 * Not selected unless `select` asks for it: `custom_headers`, `custom_response_headers`, `target`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createChallengeTab}
 */
export const createChallengeTab: <S = unknown>(client: Client, variables: T.CreateChallengeTabVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeTab & S) | null> = /* @__PURE__ */ single(
  'challengeTabs.create',
  'mutation CreateChallengeTab($tab:ChallengeTabInput!){createChallengeTab(*){...ChallengeTab}}',
  [fragmentChallengeTab],
  { verifyWith: 'challenges.get' },
);

/**
 * Takes a tab off a challenge. Track developers only.
 *
 * Instruqt mutation `deleteChallengeTab`. Safe to repeat.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteChallengeTab}
 */
export const deleteChallengeTab: (client: Client, variables: T.DeleteChallengeTabVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'challengeTabs.delete',
  'mutation DeleteChallengeTab($tabID:String!){deleteChallengeTab(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'challengeTabs.get' },
);

/**
 * One tab of a challenge.
 *
 * Instruqt query `tab`.
 *
 * Not selected unless `select` asks for it: `custom_headers`, `custom_response_headers`, `target`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: tab}
 */
export const getChallengeTab: <S = unknown>(client: Client, variables: T.GetChallengeTabVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeTab & S) | null> = /* @__PURE__ */ single(
  'challengeTabs.get',
  'query GetChallengeTab($tabID:String!){tab(*){...ChallengeTab}}',
  [fragmentChallengeTab],
);

/**
 * Whether a page lets itself be shown in a frame. Signature lost: arguments and type not known.
 *
 * Instruqt query `isURLEmbeddable`.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isURLEmbeddable}
 */
export const isUrlEmbeddable: (client: Client, args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'challengeTabs.isUrlEmbeddable',
  'query IsUrlEmbeddable{isURLEmbeddable}',
);

/**
 * Reorders the tabs of a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallengeTabIndexes`. Safe to repeat.
 * - `tabs`: Tab ids in the wanted order.
 *
 * Not selected unless `select` asks for it: `custom_headers`, `custom_response_headers`, `target`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeTabIndexes}
 */
export const reorderChallengeTabs: <S = unknown>(client: Client, variables: T.ReorderChallengeTabsVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeTab & S)[] | null> = /* @__PURE__ */ single(
  'challengeTabs.reorder',
  'mutation ReorderChallengeTabs($challengeID:String!$tabs:[String!]!){updateChallengeTabIndexes(*){...ChallengeTab}}',
  [fragmentChallengeTab],
  { effect: 'idempotent', verifyWith: 'challenges.get' },
);

/**
 * Changes a tab of a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallengeTab`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `custom_headers`, `custom_response_headers`, `target`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeTab}
 */
export const updateChallengeTab: <S = unknown>(client: Client, variables: T.UpdateChallengeTabVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeTab & S) | null> = /* @__PURE__ */ single(
  'challengeTabs.update',
  'mutation UpdateChallengeTab($tab:ChallengeTabInput!){updateChallengeTab(*){...ChallengeTab}}',
  [fragmentChallengeTab],
  { effect: 'idempotent', verifyWith: 'challengeTabs.get' },
);

/**
 * Runs the check script; the outcome stands in status and attempts.
 *
 * Instruqt mutation `checkChallenge`.
 *
 * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: checkChallenge}
 */
export const checkChallenge: <S = unknown>(client: Client, variables: T.CheckChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeProgress & S) | null> = /* @__PURE__ */ single(
  'challenges.check',
  'mutation CheckChallenge($challengeID:String!$userID:String$inviteID:String$waitForCleanup:Boolean){checkChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { verifyWith: 'challenges.get' },
);

/**
 * Grades an answer to a quiz.
 *
 * Instruqt mutation `checkQuiz`.
 * - `solution`: Positions of the chosen answers.
 *
 * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: checkQuiz}
 */
export const checkQuiz: <S = unknown>(client: Client, variables: T.CheckQuizVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeProgress & S) | null> = /* @__PURE__ */ single(
  'challenges.checkQuiz',
  'mutation CheckQuiz($challengeID:String!$userID:String$inviteID:String$solution:[Int!]!){checkQuiz(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { verifyWith: 'challenges.get' },
);

/**
 * Adds a challenge to a track. Track developers only.
 *
 * Instruqt mutation `createChallenge`.
 *
 * Not selected unless `select` asks for it: `attempts`, `difficulty`, `scripts`, `unlocks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createChallenge}
 */
export const createChallenge: <S = unknown>(client: Client, variables: T.CreateChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Challenge & S) | null> = /* @__PURE__ */ single(
  'challenges.create',
  'mutation CreateChallenge($challenge:ChallengeInput!){createChallenge(*){...Challenge}}',
  [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  { verifyWith: 'challenges.list' },
);

/**
 * Takes a challenge off its track. Track developers only.
 *
 * Instruqt mutation `deleteChallenge`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteChallenge}
 */
export const deleteChallenge: (client: Client, variables: T.DeleteChallengeVariables, options: ConfirmOptions) => Call<boolean> = /* @__PURE__ */ single(
  'challenges.delete',
  'mutation DeleteChallenge($challengeID:String!){deleteChallenge(*)}',
  undefined,
  { effect: 'idempotent', before: confirmed, verifyWith: 'challenges.get' },
);

/**
 * One challenge. Give challengeID, or challengeSlug with trackSlug and organizationSlug.
 *
 * Instruqt query `challenge`.
 * - `inviteID`: With userID: reads as the learner of this invite.
 * - `userID`: Reads as this user (impersonation).
 *
 * Not selected unless `select` asks for it: `attempts`, `difficulty`, `scripts`, `unlocks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: challenge}
 */
export const getChallenge: <S = unknown>(client: Client, variables: T.GetChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Challenge & S) | null> = /* @__PURE__ */ single(
  'challenges.get',
  'query GetChallenge($challengeID:String$challengeSlug:String$trackSlug:String$organizationSlug:String$teamSlug:String$userID:String$inviteID:String$parseAssignmentVariables:Boolean){challenge(*){...Challenge}}',
  [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  { rules: [/* @__PURE__ */ any(["challengeID"],["challengeSlug","trackSlug","teamSlug"],["challengeSlug","trackSlug","organizationSlug"])] },
);

/**
 * Every challenge of a track. Give trackID, or trackSlug together with organizationSlug.
 *
 * Instruqt query `challenges`.
 *
 * Not selected unless `select` asks for it: `answers`, `attempts`, `difficulty`, `labConfig`, `notes`, `scripts`, `solution`, `tabs`, `track`, `unlocks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: challenges}
 */
export const listChallenges: <S = unknown>(client: Client, variables: T.ListChallengesVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.ChallengeSummary & S> = /* @__PURE__ */ paged(
  'challenges.list',
  'query ListChallenges($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String$parseAssignmentVariables:Boolean){challenges(*){...ChallengeSummary}}',
  [fragmentChallengeSummary],
  { rules: [/* @__PURE__ */ any(["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"])] },
);

/**
 * Reorders the challenges of a track. Track developers only.
 *
 * Instruqt mutation `updateChallengeIndexes`. Safe to repeat.
 * - `challenges`: Challenge ids in the wanted order.
 *
 * Not selected unless `select` asks for it: `answers`, `assignment`, `attempts`, `can_check`, `completed`, `deletedAt`, `difficulty`, `enhancedLoading`, `failMessage`, `failed`, `hasSingleAnswer`, `labConfig` and 12 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeIndexes}
 */
export const reorderChallenges: <S = unknown>(client: Client, variables: T.ReorderChallengesVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeRef & S)[] | null> = /* @__PURE__ */ single(
  'challenges.reorder',
  'mutation ReorderChallenges($trackID:String!$challenges:[String!]!){updateChallengeIndexes(*){...ChallengeRef}}',
  [fragmentChallengeRef],
  { effect: 'idempotent', verifyWith: 'challenges.list' },
);

/**
 * Runs the setup script; the outcome stands in status.
 *
 * Instruqt mutation `setupChallenge`.
 *
 * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setupChallenge}
 */
export const setupChallenge: <S = unknown>(client: Client, variables: T.SetupChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeProgress & S) | null> = /* @__PURE__ */ single(
  'challenges.setup',
  'mutation SetupChallenge($challengeID:String!){setupChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { verifyWith: 'challenges.get' },
);

/**
 * Skips one challenge of a track.
 *
 * Instruqt mutation `skipChallenge`.
 * - `inviteID`: With userID: acts as the learner of this invite.
 * - `userID`: Acts as this user (impersonation).
 *
 * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: skipChallenge}
 */
export const skipChallenge: <S = unknown>(client: Client, variables: T.SkipChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeProgress & S) | null> = /* @__PURE__ */ single(
  'challenges.skip',
  'mutation SkipChallenge($trackID:String!$challengeID:String!$userID:String$inviteID:String){skipChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { verifyWith: 'challenges.get' },
);

/**
 * Runs the solve script in the learner's place.
 *
 * Instruqt mutation `solveChallenge`.
 *
 * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: solveChallenge}
 */
export const solveChallenge: <S = unknown>(client: Client, variables: T.SolveChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeProgress & S) | null> = /* @__PURE__ */ single(
  'challenges.solve',
  'mutation SolveChallenge($challengeID:String!){solveChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { verifyWith: 'challenges.get' },
);

/**
 * Opens a challenge to the learner. Call it once setupChallenge has succeeded.
 *
 * Instruqt mutation `startChallenge`.
 *
 * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: startChallenge}
 */
export const startChallenge: <S = unknown>(client: Client, variables: T.StartChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ChallengeProgress & S) | null> = /* @__PURE__ */ single(
  'challenges.start',
  'mutation StartChallenge($challengeID:String!){startChallenge(*){...ChallengeProgress}}',
  [fragmentChallengeProgress, fragmentChallengeRef],
  { verifyWith: 'challenges.get' },
);

/**
 * Changes a challenge. Track developers only.
 *
 * Instruqt mutation `updateChallenge`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `attempts`, `difficulty`, `scripts`, `unlocks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallenge}
 */
export const updateChallenge: <S = unknown>(client: Client, variables: T.UpdateChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Challenge & S) | null> = /* @__PURE__ */ single(
  'challenges.update',
  'mutation UpdateChallenge($challenge:ChallengeInput!){updateChallenge(*){...Challenge}}',
  [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  { effect: 'idempotent', verifyWith: 'challenges.get' },
);

/**
 * Changes the layout of one challenge.
 *
 * Instruqt mutation `updateChallengeLabConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `attempts`, `difficulty`, `scripts`, `unlocks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeLabConfig}
 */
export const updateChallengeLabConfig: <S = unknown>(client: Client, variables: T.UpdateChallengeLabConfigVariables, options?: CallOptions & SelectOption<S>) => Call<T.Challenge & S> = /* @__PURE__ */ single(
  'challenges.updateLabConfig',
  'mutation UpdateChallengeLabConfig($challengeID:ID!$input:ChallengeLabConfigInput!){updateChallengeLabConfig(*){...Challenge}}',
  [fragmentChallenge, fragmentChallengeLabConfig, fragmentChallengeNote, fragmentChallengeSummary, fragmentChallengeTab, fragmentTrackRef],
  { effect: 'idempotent', verifyWith: 'challenges.get' },
);

/**
 * The cloud providers that a team can choose from.
 *
 * Instruqt query `cloudProviderConfigs`.
 *
 * Not selected unless `select` asks for it: `regions`, `services`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: cloudProviderConfigs}
 */
export const listCloudProviderConfigs: <S = unknown>(client: Client, options?: ListOptions & SelectOption<S>) => Paginator<T.CloudProviderConfig & S> = /* @__PURE__ */ pagedBare(
  'cloudProviderConfigs.list',
  'query ListCloudProviderConfigs{cloudProviderConfigs{...CloudProviderConfig}}',
  [fragmentCloudProviderConfig],
);

/**
 * Chooses which cloud services and regions a team may use; what tracks still use cannot go.
 *
 * Instruqt mutation `updateCloudProviderConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `regions`, `services`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateCloudProviderConfig}
 */
export const updateCloudProviderConfig: <S = unknown>(client: Client, variables: T.UpdateCloudProviderConfigVariables, options?: CallOptions & SelectOption<S>) => Call<T.CloudProviderConfig & S> = /* @__PURE__ */ single(
  'cloudProviderConfigs.update',
  'mutation UpdateCloudProviderConfig($teamID:ID!$input:CloudProviderConfigInput!){updateCloudProviderConfig(*){...CloudProviderConfig}}',
  [fragmentCloudProviderConfig],
  { effect: 'idempotent' },
);

/**
 * Adds a container to a track. Track developers only.
 *
 * Instruqt mutation `createContainerConfig`.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createContainerConfig}
 */
export const createContainerConfig: <S = unknown>(client: Client, variables: T.CreateContainerConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'containerConfigs.create',
  'mutation CreateContainerConfig($config:ContainerConfigInput!){createContainerConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { verifyWith: 'trackConfigs.get' },
);

/**
 * Takes a container off a track. Track developers only.
 *
 * Instruqt mutation `deleteContainerConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteContainerConfig}
 */
export const deleteContainerConfig: <S = unknown>(client: Client, variables: T.DeleteContainerConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'containerConfigs.delete',
  'mutation DeleteContainerConfig($containerID:String!){deleteContainerConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Changes a container of a track. Track developers only.
 *
 * Instruqt mutation `updateContainerConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateContainerConfig}
 */
export const updateContainerConfig: <S = unknown>(client: Client, variables: T.UpdateContainerConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'containerConfigs.update',
  'mutation UpdateContainerConfig($config:ContainerConfigInput!){updateContainerConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Removes a custom resource; refused while in use. Signature lost: arguments and type not known.
 *
 * Instruqt mutation `deleteCustomResource`. Safe to repeat.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteCustomResource}
 */
export const deleteCustomResource: (client: Client, args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'customResources.delete',
  'mutation DeleteCustomResource{deleteCustomResource}',
  undefined,
  { effect: 'idempotent', verifyWith: 'customResources.get' },
);

/**
 * One custom resource; null when there is none with this id.
 *
 * Instruqt query `customResource`.
 *
 * Not selected unless `select` asks for it: `outputs`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: customResource}
 */
export const getCustomResource: <S = unknown>(client: Client, variables: T.GetCustomResourceVariables, options?: CallOptions & SelectOption<S>) => Call<(T.CustomResource & S) | null> = /* @__PURE__ */ single(
  'customResources.get',
  'query GetCustomResource($id:ID!){customResource(*){...CustomResource}}',
  [fragmentCustomResource, fragmentCustomResourceRef, fragmentTerraformModuleRef, fragmentUserRef],
);

/**
 * Makes a custom resource of a team from a Terraform module.
 *
 * Instruqt mutation `importTerraformModule`.
 *
 * Not selected unless `select` asks for it: `outputs`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: importTerraformModule}
 */
export const importTerraformModule: <S = unknown>(client: Client, variables: T.ImportTerraformModuleVariables, options?: CallOptions & SelectOption<S>) => Call<T.CustomResource & S> = /* @__PURE__ */ single(
  'customResources.importTerraformModule',
  'mutation ImportTerraformModule($teamID:String$teamSlug:String$input:ImportTerraformModuleInput!){importTerraformModule(*){...CustomResource}}',
  [fragmentCustomResource, fragmentCustomResourceRef, fragmentTerraformModuleRef, fragmentUserRef],
);

/**
 * Changes a custom resource.
 *
 * Instruqt mutation `updateCustomResource`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `outputs`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateCustomResource}
 */
export const updateCustomResource: <S = unknown>(client: Client, variables: T.UpdateCustomResourceVariables, options?: CallOptions & SelectOption<S>) => Call<T.CustomResource & S> = /* @__PURE__ */ single(
  'customResources.update',
  'mutation UpdateCustomResource($id:ID!$input:UpdateCustomResourceInput!){updateCustomResource(*){...CustomResource}}',
  [fragmentCustomResource, fragmentCustomResourceRef, fragmentTerraformModuleRef, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'customResources.get' },
);

/**
 * Proves ownership of an address with the code mailed to it.
 *
 * Instruqt mutation `confirmEmailOwnership`.
 * - `code`: secret: as mailed.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: confirmEmailOwnership}
 */
export const confirmEmail: (client: Client, variables: T.ConfirmEmailVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'emails.confirm',
  'mutation ConfirmEmail($teamID:ID!$code:String!$email:String$inviteID:ID){confirmEmailOwnership(*)}',
  undefined,
  { verifyWith: 'emails.isConfirmed' },
);

/**
 * Whether the owner of this address has confirmed it.
 *
 * Instruqt query `isEmailConfirmed`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isEmailConfirmed}
 */
export const isEmailConfirmed: (client: Client, variables: T.IsEmailConfirmedVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'emails.isConfirmed',
  'query IsEmailConfirmed($teamID:ID!$email:String!$inviteID:ID){isEmailConfirmed(*)}',
);

/**
 * Whether an address passes the email check.
 *
 * Instruqt query `isValidEmail`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isValidEmail}
 */
export const isValidEmail: (client: Client, variables: T.IsValidEmailVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'emails.isValid',
  'query IsValidEmail($inviteID:ID$email:String!$useExternalValidator:Boolean){isValidEmail(*)}',
);

/**
 * Whether an address is a work address. Signature lost: arguments and type not known.
 *
 * Instruqt query `isWorkEmail`.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isWorkEmail}
 */
export const isWorkEmail: (client: Client, args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'emails.isWork',
  'query IsWorkEmail{isWorkEmail}',
);

/**
 * Mails the confirmation code once more.
 *
 * Instruqt mutation `resendEmailOwnershipConfirmationCode`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: resendEmailOwnershipConfirmationCode}
 */
export const resendEmailConfirmationCode: (client: Client, variables: T.ResendEmailConfirmationCodeVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'emails.resendConfirmationCode',
  'mutation ResendEmailConfirmationCode($teamID:ID!$userID:ID$email:String$InviteID:ID){resendEmailOwnershipConfirmationCode(*)}',
);

/**
 * Mails a confirmation code to an address, for one invite.
 *
 * Instruqt mutation `sendEmailOwnershipConfirmationCode`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sendEmailOwnershipConfirmationCode}
 */
export const sendEmailConfirmationCode: <S = unknown>(client: Client, variables: T.SendEmailConfirmationCodeVariables, options?: CallOptions & SelectOption<S>) => Call<T.EmailConfirmationRequest & S> = /* @__PURE__ */ single(
  'emails.sendConfirmationCode',
  'mutation SendEmailConfirmationCode($email:String!$inviteID:ID!){sendEmailOwnershipConfirmationCode(*){...EmailConfirmationRequest}}',
  [fragmentEmailConfirmationRequest],
);

/**
 * Adds a Google Cloud project to a track. Track developers only.
 *
 * Instruqt mutation `createGcpProjectConfig`.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createGcpProjectConfig}
 */
export const createGcpProjectConfig: <S = unknown>(client: Client, variables: T.CreateGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'gcpProjectConfigs.create',
  'mutation CreateGcpProjectConfig($config:GcpProjectConfigInput!){createGcpProjectConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { verifyWith: 'trackConfigs.get' },
);

/**
 * Takes a Google Cloud project off a track. Track developers only.
 *
 * Instruqt mutation `deleteGcpProjectConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteGcpProjectConfig}
 */
export const deleteGcpProjectConfig: <S = unknown>(client: Client, variables: T.DeleteGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'gcpProjectConfigs.delete',
  'mutation DeleteGcpProjectConfig($gcpProjectID:String!){deleteGcpProjectConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Changes a Google Cloud project of a track. Track developers only.
 *
 * Instruqt mutation `updateGcpProjectConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateGcpProjectConfig}
 */
export const updateGcpProjectConfig: <S = unknown>(client: Client, variables: T.UpdateGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'gcpProjectConfigs.update',
  'mutation UpdateGcpProjectConfig($config:GcpProjectConfigInput!){updateGcpProjectConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Links a team to an installation of the GitHub app.
 *
 * Instruqt mutation `createGithubIntegration`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createGithubIntegration}
 */
export const createGithubIntegration: <S = unknown>(client: Client, variables: T.CreateGithubIntegrationVariables, options?: CallOptions & SelectOption<S>) => Call<T.GithubIntegration & S> = /* @__PURE__ */ single(
  'github.createIntegration',
  'mutation CreateGithubIntegration($teamSlug:String!$installationID:String!){createGithubIntegration(*){...GithubIntegration}}',
  [fragmentGithubIntegration],
);

/**
 * Unlinks a team from an installation of the GitHub app.
 *
 * Instruqt mutation `deleteGithubIntegration`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteGithubIntegration}
 */
export const deleteGithubIntegration: (client: Client, variables: T.DeleteGithubIntegrationVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'github.deleteIntegration',
  'mutation DeleteGithubIntegration($teamSlug:String!$installationID:String!){deleteGithubIntegration(*)}',
  undefined,
  { effect: 'idempotent' },
);

/**
 * Erases what a team stored about GitHub. Signature lost: arguments and type not known.
 *
 * Instruqt mutation `deleteTeamGithubData`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTeamGithubData}
 */
export const deleteTeamGithubData: (client: Client, args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'github.deleteTeamData',
  'mutation DeleteTeamGithubData{deleteTeamGithubData}',
  undefined,
  { effect: 'idempotent', before: confirmed },
);

/**
 * Stores which installation of the GitHub app belongs to a team.
 *
 * Instruqt mutation `setTeamGithubInstallationID`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setTeamGithubInstallationID}
 */
export const setTeamGithubInstallationID: (client: Client, variables: T.SetTeamGithubInstallationIDVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'github.setInstallationID',
  'mutation SetTeamGithubInstallationID($teamSlug:String!$installationID:String!){setTeamGithubInstallationID(*)}',
  undefined,
  { effect: 'idempotent' },
);

/**
 * Makes a custom VM host image.
 *
 * Instruqt mutation `createHostImage`.
 *
 * Not selected unless `select` asks for it: `createdWith`, `currentSandbox`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createHostImage}
 */
export const createHostImage: <S = unknown>(client: Client, variables: T.CreateHostImageVariables, options?: CallOptions & SelectOption<S>) => Call<T.HostImage & S> = /* @__PURE__ */ single(
  'hostImages.create',
  'mutation CreateHostImage($input:HostImageInput!){createHostImage(*){...HostImage}}',
  [fragmentHostImage, fragmentImageMetadata, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * Removes a host image; refused while in use. Signature lost: arguments and type not known.
 *
 * Instruqt mutation `deleteHostImage`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteHostImage}
 */
export const deleteHostImage: (client: Client, args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'hostImages.delete',
  'mutation DeleteHostImage{deleteHostImage}',
  undefined,
  { effect: 'idempotent', before: confirmed, verifyWith: 'hostImages.get' },
);

/**
 * One VM host image.
 *
 * Instruqt query `hostImage`.
 *
 * Not selected unless `select` asks for it: `createdWith`, `currentSandbox`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: hostImage}
 */
export const getHostImage: <S = unknown>(client: Client, variables: T.GetHostImageVariables, options?: CallOptions & SelectOption<S>) => Call<(T.HostImage & S) | null> = /* @__PURE__ */ single(
  'hostImages.get',
  'query GetHostImage($id:ID!){hostImage(*){...HostImage}}',
  [fragmentHostImage, fragmentImageMetadata, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * Keeps the state of a running sandbox as a host image.
 *
 * Instruqt mutation `saveHostImage`.
 *
 * Not selected unless `select` asks for it: `createdWith`, `currentSandbox`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveHostImage}
 */
export const saveHostImage: <S = unknown>(client: Client, variables: T.SaveHostImageVariables, options?: CallOptions & SelectOption<S>) => Call<T.HostImage & S> = /* @__PURE__ */ single(
  'hostImages.save',
  'mutation SaveHostImage($hostImageID:ID!$sandboxID:ID!){saveHostImage(*){...HostImage}}',
  [fragmentHostImage, fragmentImageMetadata, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  { verifyWith: 'hostImages.get' },
);

/**
 * Starts a sandbox from a host image, to work on the image.
 *
 * Instruqt mutation `startHostImage`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: startHostImage}
 */
export const startHostImage: <S = unknown>(client: Client, variables: T.StartHostImageVariables, options?: CallOptions & SelectOption<S>) => Call<T.Sandbox & S> = /* @__PURE__ */ single(
  'hostImages.start',
  'mutation StartHostImage($hostImageID:ID!$vmConfig:HostImageVMConfigInput){startHostImage(*){...Sandbox}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { verifyWith: 'sandboxes.list' },
);

/**
 * Stops the sandbox of a host image.
 *
 * Instruqt mutation `stopHostImage`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopHostImage}
 */
export const stopHostImage: <S = unknown>(client: Client, variables: T.StopHostImageVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Sandbox & S) | null> = /* @__PURE__ */ single(
  'hostImages.stop',
  'mutation StopHostImage($hostImageID:ID!){stopHostImage(*){...Sandbox}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'sandboxes.list' },
);

/**
 * Changes a host image.
 *
 * Instruqt mutation `updateHostImage`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `createdWith`, `currentSandbox`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateHostImage}
 */
export const updateHostImage: <S = unknown>(client: Client, variables: T.UpdateHostImageVariables, options?: CallOptions & SelectOption<S>) => Call<T.HostImage & S> = /* @__PURE__ */ single(
  'hostImages.update',
  'mutation UpdateHostImage($input:HostImageInput!){updateHostImage(*){...HostImage}}',
  [fragmentHostImage, fragmentImageMetadata, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'hostImages.get' },
);

/**
 * Retires a hot start pool.
 *
 * Instruqt mutation `archiveHotStartPool`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `configs`, `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: archiveHotStartPool}
 */
export const archiveHotStartPool: <S = unknown>(client: Client, variables: T.ArchiveHotStartPoolVariables, options?: CallOptions & SelectOption<S>) => Call<(T.HotStartPoolSummary & S) | null> = /* @__PURE__ */ single(
  'hotStartPools.archive',
  'mutation ArchiveHotStartPool($poolID:ID!){archiveHotStartPool(*){...HotStartPoolSummary}}',
  [fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentTeamRef, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'hotStartPools.get' },
);

/**
 * Starts sandboxes ahead of time. Fill configs; the live API has been seen to refuse tracks.
 *
 * Instruqt mutation `createHotStartPool`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createHotStartPool}
 */
export const createHotStartPool: <S = unknown>(client: Client, variables: T.CreateHotStartPoolVariables, options?: CallOptions & SelectOption<S>) => Call<(T.HotStartPool & S) | null> = /* @__PURE__ */ single(
  'hotStartPools.create',
  'mutation CreateHotStartPool($pool:HotStartPoolInput!){createHotStartPool(*){...HotStartPool}}',
  [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  { before: /* @__PURE__ */ scoped('pool', ["team_slug","organization_slug"], true), verifyWith: 'hotStartPools.list' },
);

/**
 * Removes a hot start pool. Return type lost.
 *
 * Instruqt mutation `deleteHotStartPool`. Safe to repeat.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteHotStartPool}
 */
export const deleteHotStartPool: (client: Client, variables: T.DeleteHotStartPoolVariables, options?: CallOptions) => Call<T.DeleteHotStartPool['deleteHotStartPool']> = /* @__PURE__ */ single(
  'hotStartPools.delete',
  'mutation DeleteHotStartPool($poolID:ID!){deleteHotStartPool(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'hotStartPools.get' },
);

/**
 * One hot start pool.
 *
 * Instruqt query `hotStartPool`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: hotStartPool}
 */
export const getHotStartPool: <S = unknown>(client: Client, variables: T.GetHotStartPoolVariables, options?: CallOptions & SelectOption<S>) => Call<T.HotStartPool & S> = /* @__PURE__ */ single(
  'hotStartPools.get',
  'query GetHotStartPool($id:String!$organizationSlug:String$teamSlug:String){hotStartPool(*){...HotStartPool}}',
  [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * Hot start pools of a team, by cursor pages.
 *
 * Instruqt query `hotStartPools`.
 *
 * Not selected unless `select` asks for it: `configs`, `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: hotStartPools}
 */
export const listHotStartPools: <S = unknown>(client: Client, variables?: T.ListHotStartPoolsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.HotStartPoolSummary & S> = /* @__PURE__ */ paged(
  'hotStartPools.list',
  'query ListHotStartPools($organizationSlug:String$teamSlug:String$paging:Pagination$ordering:Ordering){hotStartPools(*){nodes{...HotStartPoolSummary}pageInfo{hasNextPage endCursor}totalCount}}',
  [fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentTeamRef, fragmentUserRef],
  { paging: ["paging","paging"] },
);

/**
 * Changes a hot start pool.
 *
 * Instruqt mutation `updateHotStartPool`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateHotStartPool}
 */
export const updateHotStartPool: <S = unknown>(client: Client, variables: T.UpdateHotStartPoolVariables, options?: CallOptions & SelectOption<S>) => Call<(T.HotStartPool & S) | null> = /* @__PURE__ */ single(
  'hotStartPools.update',
  'mutation UpdateHotStartPool($id:ID!$pool:HotStartPoolInput!){updateHotStartPool(*){...HotStartPool}}',
  [fragmentHotStartPool, fragmentHotStartPoolRef, fragmentHotStartPoolSummary, fragmentSandboxConfig, fragmentTeamRef, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', before: /* @__PURE__ */ scoped('pool', ["team_slug","organization_slug"]), verifyWith: 'hotStartPools.get' },
);

/**
 * Whether a container image can be used, asked before the track is built with it.
 *
 * Instruqt query `isContainerImageValid`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isContainerImageValid}
 */
export const isContainerImageValid: (client: Client, variables: T.IsContainerImageValidVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'images.isContainerImageValid',
  'query IsContainerImageValid($trackID:String!$image:String!){isContainerImageValid(*)}',
);

/**
 * Size and operating system of a VM image.
 *
 * Instruqt query `imageMetadata`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: imageMetadata}
 */
export const getImageMetadata: <S = unknown>(client: Client, variables: T.GetImageMetadataVariables, options?: CallOptions & SelectOption<S>) => Call<(T.ImageMetadata & S) | null> = /* @__PURE__ */ single(
  'images.metadata',
  'query GetImageMetadata($image:String!){imageMetadata(*){...ImageMetadata}}',
  [fragmentImageMetadata],
);

/**
 * Makes a user an author of an invite.
 *
 * Instruqt mutation `createInviteAuthor`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createInviteAuthor}
 */
export const createInviteAuthor: <S = unknown>(client: Client, variables: T.CreateInviteAuthorVariables, options?: CallOptions & SelectOption<S>) => Call<T.TrackInviteAuthor & S> = /* @__PURE__ */ single(
  'inviteAuthors.create',
  'mutation CreateInviteAuthor($inviteID:ID!$userID:ID!){createInviteAuthor(*){...TrackInviteAuthor}}',
  [fragmentTrackInviteAuthor, fragmentUserRef],
  { verifyWith: 'invites.get' },
);

/**
 * Takes an author off an invite.
 *
 * Instruqt mutation `deleteInviteAuthor`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteInviteAuthor}
 */
export const deleteInviteAuthor: (client: Client, variables: T.DeleteInviteAuthorVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'inviteAuthors.delete',
  'mutation DeleteInviteAuthor($inviteID:ID!$userID:ID!){deleteInviteAuthor(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'invites.get' },
);

/**
 * Removes one acceptance of an invite. Signature lost: arguments and type not known.
 *
 * Instruqt mutation `deleteTrackInviteClaim`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTrackInviteClaim}
 */
export const deleteTrackInviteClaim: (client: Client, args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'inviteClaims.delete',
  'mutation DeleteTrackInviteClaim{deleteTrackInviteClaim}',
  undefined,
  { effect: 'idempotent', before: confirmed, verifyWith: 'inviteClaims.get' },
);

/**
 * One acceptance of an invite. Give claimID, or inviteID together with userID.
 *
 * Instruqt query `trackInviteClaim`.
 *
 * Not selected unless `select` asks for it: `student`, `trackLibrary`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackInviteClaim}
 */
export const getInviteClaim: <S = unknown>(client: Client, variables: T.GetInviteClaimVariables, options?: CallOptions & SelectOption<S>) => Call<(T.InviteClaim & S) | null> = /* @__PURE__ */ single(
  'inviteClaims.get',
  'query GetInviteClaim($claimID:String$inviteID:String$userID:String){trackInviteClaim(*){...InviteClaim}}',
  [fragmentChallengeRef, fragmentCustomParameter, fragmentInviteClaim, fragmentInviteClaimSummary, fragmentInviteEvent, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { rules: [/* @__PURE__ */ any(["claimID"],["inviteID","userID"])] },
);

/**
 * Writes to all learners of an invite.
 *
 * Instruqt mutation `newTrackInviteBroadcastChatMessage`.
 *
 * Not selected unless `select` asks for it: `sender`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: newTrackInviteBroadcastChatMessage}
 */
export const broadcastInviteMessage: <S = unknown>(client: Client, variables: T.BroadcastInviteMessageVariables, options?: CallOptions & SelectOption<S>) => Call<(T.InviteChatMessage & S) | null> = /* @__PURE__ */ single(
  'inviteMessages.broadcast',
  'mutation BroadcastInviteMessage($invite_id:ID!$message:String!){newTrackInviteBroadcastChatMessage(*){...InviteChatMessage}}',
  [fragmentInviteChatMessage, fragmentUserRef],
);

/**
 * Marks chat messages as read.
 *
 * Instruqt mutation `setChatMessagesAsRead`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `sender`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setChatMessagesAsRead}
 */
export const markInviteMessagesAsRead: <S = unknown>(client: Client, variables: T.MarkInviteMessagesAsReadVariables, options?: CallOptions & SelectOption<S>) => Call<(T.InviteChatMessage & S)[]> = /* @__PURE__ */ single(
  'inviteMessages.markAsRead',
  'mutation MarkInviteMessagesAsRead($channel_id:ID!$message_ids:[ID!]!){setChatMessagesAsRead(*){...InviteChatMessage}}',
  [fragmentInviteChatMessage, fragmentUserRef],
  { effect: 'idempotent' },
);

/**
 * Writes to one learner of an invite.
 *
 * Instruqt mutation `newTrackInviteDirectChatMessage`.
 *
 * Not selected unless `select` asks for it: `sender`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: newTrackInviteDirectChatMessage}
 */
export const sendDirectInviteMessage: <S = unknown>(client: Client, variables: T.SendDirectInviteMessageVariables, options?: CallOptions & SelectOption<S>) => Call<(T.InviteChatMessage & S) | null> = /* @__PURE__ */ single(
  'inviteMessages.sendDirect',
  'mutation SendDirectInviteMessage($invite_id:ID!$student_user_id:ID!$message:String!){newTrackInviteDirectChatMessage(*){...InviteChatMessage}}',
  [fragmentInviteChatMessage, fragmentUserRef],
);

/**
 * Accepts a track invite; its tracks become playable.
 *
 * Instruqt mutation `claimTrackInvite`.
 * - `customParameters`: Free metadata, kept with the claim and usable as a report filter.
 * - `userDetails`: What the learner filled in; needed when the invite asks for it.
 *
 * Not selected unless `select` asks for it: `events`, `student`, `trackLibrary`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: claimTrackInvite}
 */
export const claimTrackInvite: <S = unknown>(client: Client, variables: T.ClaimTrackInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.InviteClaimSummary & S) | null> = /* @__PURE__ */ single(
  'invites.claim',
  'mutation ClaimTrackInvite($inviteID:String!$userDetails:UserDetailsInput$customParameters:[CustomParametersInput!]){claimTrackInvite(*){...InviteClaimSummary}}',
  [fragmentCustomParameter, fragmentInviteClaimSummary, fragmentTrackInviteRef, fragmentUserRef],
  { verifyWith: 'invites.get' },
);

/**
 * Makes a track invite. Members of the organization that owns the tracks only.
 *
 * Instruqt mutation `createTrackInvite`.
 *
 * Not selected unless `select` asks for it: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrackInvite}
 */
export const createTrackInvite: <S = unknown>(client: Client, variables: T.CreateTrackInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackInvite & S) | null> = /* @__PURE__ */ single(
  'invites.create',
  'mutation CreateTrackInvite($invite:TrackInviteInput!){createTrackInvite(*){...TrackInvite}}',
  [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
  { verifyWith: 'invites.list' },
);

/**
 * Removes a track invite; users who already accepted keep their access. Members of the owning organization only.
 *
 * Instruqt mutation `deleteTrackInvite`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTrackInvite}
 */
export const deleteTrackInvite: (client: Client, variables: T.DeleteTrackInviteVariables, options: ConfirmOptions) => Call<boolean> = /* @__PURE__ */ single(
  'invites.delete',
  'mutation DeleteTrackInvite($inviteID:String!){deleteTrackInvite(*)}',
  undefined,
  { effect: 'idempotent', before: confirmed, verifyWith: 'invites.get' },
);

/**
 * One track invite, expired ones included; viewInvite refuses those.
 *
 * Instruqt query `trackInvite`.
 *
 * Not selected unless `select` asks for it: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackInvite}
 */
export const getTrackInvite: <S = unknown>(client: Client, variables: T.GetTrackInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackInvite & S) | null> = /* @__PURE__ */ single(
  'invites.get',
  'query GetTrackInvite($inviteID:String!){trackInvite(*){...TrackInvite}}',
  [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
);

/**
 * Invites of a team to tracks and labs, with their number. Whether it can be paged is not known.
 *
 * Instruqt query `trackInvitesV2`.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackInvitesV2}
 */
export const getTrackInvitePage: <S = unknown>(client: Client, variables?: T.GetTrackInvitePageVariables, options?: CallOptions & SelectOption<S>) => Call<(NonNullable<T.GetTrackInvitePage['trackInvitesV2']> & S) | null> = /* @__PURE__ */ single(
  'invites.getPage',
  'query GetTrackInvitePage($teamSlug:String!$filters:InviteFilters){trackInvitesV2(*){items{id title publicTitle type status shareMethod created startsAt expiresAt inviteLimit claimCount playLimit contentEdges{id type index refID node{__typename ...on Track{...TrackRef}...on Lab{...LabRef}}}authors{...TrackInviteAuthor}}totalItems}}',
  [fragmentLabRef, fragmentTrackInviteAuthor, fragmentTrackRef, fragmentUserRef],
);

/**
 * Tells the server that somebody copied an invite link.
 *
 * Instruqt mutation `inviteLinkCopied`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: inviteLinkCopied}
 */
export const trackInviteLinkCopied: (client: Client, variables: T.TrackInviteLinkCopiedVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'invites.linkCopied',
  'mutation TrackInviteLinkCopied($inviteID:String!$teamID:String!){inviteLinkCopied(*)}',
);

/**
 * All track invites of a team. Give teamSlug or teamID.
 *
 * Instruqt query `trackInvites`.
 *
 * Not selected unless `select` asks for it: `activeUsers`, `allowedEmailAddresses`, `authors`, `canClaim`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `currentUserAllowed`, `currentUserClaim`, `currentUserClaimed`, `learnerEvents` and 3 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackInvites}
 */
export const listTrackInvites: <S = unknown>(client: Client, variables?: T.ListTrackInvitesVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.TrackInviteSummary & S> = /* @__PURE__ */ paged(
  'invites.list',
  'query ListTrackInvites($organizationSlug:String$organizationID:String$teamSlug:String$teamID:String$filters:InviteFilters){trackInvites(*){...TrackInviteSummary}}',
  [fragmentTeamRef, fragmentTrackInviteRef, fragmentTrackInviteSummary],
  { rules: [/* @__PURE__ */ any(["teamSlug"],["teamID"],["organizationSlug"],["organizationID"])] },
);

/**
 * Invites that a user has accepted.
 *
 * Instruqt query `userTrackInvites`.
 *
 * Not selected unless `select` asks for it: `activeUsers`, `allowedEmailAddresses`, `authors`, `canClaim`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `currentUserAllowed`, `currentUserClaim`, `currentUserClaimed`, `learnerEvents` and 3 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userTrackInvites}
 */
export const listTrackInvitesByUser: <S = unknown>(client: Client, variables: T.ListTrackInvitesByUserVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.TrackInviteSummary & S> = /* @__PURE__ */ paged(
  'invites.listByUser',
  'query ListTrackInvitesByUser($userID:String!){userTrackInvites(*){...TrackInviteSummary}}',
  [fragmentTeamRef, fragmentTrackInviteRef, fragmentTrackInviteSummary],
);

/**
 * Changes a track invite. Members of the organization that owns the tracks only.
 *
 * Instruqt mutation `updateTrackInvite`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTrackInvite}
 */
export const updateTrackInvite: <S = unknown>(client: Client, variables: T.UpdateTrackInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackInvite & S) | null> = /* @__PURE__ */ single(
  'invites.update',
  'mutation UpdateTrackInvite($invite:TrackInviteInput!){updateTrackInvite(*){...TrackInvite}}',
  [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'invites.get' },
);

/**
 * Like trackInvite, but an expired invite is an error.
 *
 * Instruqt query `viewInvite`.
 *
 * Not selected unless `select` asks for it: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: viewInvite}
 */
export const viewTrackInvite: <S = unknown>(client: Client, variables: T.ViewTrackInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackInvite & S) | null> = /* @__PURE__ */ single(
  'invites.view',
  'query ViewTrackInvite($inviteID:String!){viewInvite(*){...TrackInvite}}',
  [fragmentTeamRef, fragmentTrackInvite, fragmentTrackInviteAuthor, fragmentTrackInviteRef, fragmentTrackInviteSummary, fragmentTrackRef, fragmentUserRef],
);

/**
 * Finished and running lab sessions of a team, by skip and take.
 *
 * Instruqt query `labPlayReports`.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labPlayReports}
 */
export const listLabPlayReports: <S = unknown>(client: Client, variables?: T.ListLabPlayReportsVariables, options?: ListOptions & SelectOption<S>) => Paginator<NonNullable<NonNullable<T.ListLabPlayReports['labPlayReports']>['items']>[number] & S> = /* @__PURE__ */ paged(
  'labPlayReports.list',
  'query ListLabPlayReports($teamSlug:String!$tags:[String!]$dateRangeFilter:DateRangeFilter$pagination:SkipTakePagination){labPlayReports(input:{teamSlug:$teamSlug tags:$tags dateRangeFilter:$dateRangeFilter pagination:$pagination}){items{id stoppedReason}}}',
  undefined,
  { paging: ["skip","pagination"] },
);

/**
 * One run of a lab.
 *
 * Instruqt query `labSession`.
 *
 * Not selected unless `select` asks for it: `url`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labSession}
 */
export const getLabSession: <S = unknown>(client: Client, variables: T.GetLabSessionVariables, options?: CallOptions & SelectOption<S>) => Call<T.LabSession & S> = /* @__PURE__ */ single(
  'labSessions.get',
  'query GetLabSession($labSessionID:String!){labSession(*){...LabSession}}',
  [fragmentLabRef, fragmentLabSession, fragmentLabSessionRef, fragmentLabSessionSummary, fragmentTeamRef, fragmentUserRef],
);

/**
 * The caller's own lab runs, of one lab when labName is given.
 *
 * Instruqt query `labSessions`.
 *
 * Not selected unless `select` asks for it: `events`, `sandboxMeta`, `url`, `userMeta`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labSessions}
 */
export const listLabSessions: <S = unknown>(client: Client, variables?: T.ListLabSessionsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.LabSessionSummary & S> = /* @__PURE__ */ paged(
  'labSessions.list',
  'query ListLabSessions($teamSlug:String!$labName:String){labSessions(*){...LabSessionSummary}}',
  [fragmentLabRef, fragmentLabSessionRef, fragmentLabSessionSummary, fragmentTeamRef, fragmentUserRef],
);

/**
 * Removes a lab. Signature lost: arguments and type not known.
 *
 * Instruqt mutation `deleteLab`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteLab}
 */
export const deleteLab: (client: Client, args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'labs.delete',
  'mutation DeleteLab{deleteLab}',
  undefined,
  { effect: 'idempotent', before: confirmed, verifyWith: 'labs.get' },
);

/**
 * One lab, at a branch or tag when ref is given.
 *
 * Instruqt query `lab`.
 *
 * Not selected unless `select` asks for it: `sourceRepo`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: lab}
 */
export const getLab: <S = unknown>(client: Client, variables: T.GetLabVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Lab & S) | null> = /* @__PURE__ */ single(
  'labs.get',
  'query GetLab($teamSlug:String!$labName:String!$ref:String){lab(*){...Lab}}',
  [fragmentLab, fragmentLabRef, fragmentLabSessionRef, fragmentLabSummary, fragmentLabVersion, fragmentModificationMeta, fragmentTeamRef, fragmentUserRef],
);

/**
 * Makes a lab from a Git repository.
 *
 * Instruqt mutation `importLab`.
 *
 * Not selected unless `select` asks for it: `sourceRepo`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: importLab}
 */
export const importLab: <S = unknown>(client: Client, variables: T.ImportLabVariables, options?: CallOptions & SelectOption<S>) => Call<T.Lab & S> = /* @__PURE__ */ single(
  'labs.import',
  'mutation ImportLab($lab:ImportLabInput!){importLab(*){...Lab}}',
  [fragmentLab, fragmentLabRef, fragmentLabSessionRef, fragmentLabSummary, fragmentLabVersion, fragmentModificationMeta, fragmentTeamRef, fragmentUserRef],
  { before: /* @__PURE__ */ scoped('lab', ["teamSlug"], true, true), verifyWith: 'labs.get' },
);

/**
 * Labs of a team.
 *
 * Instruqt query `labs`.
 *
 * Not selected unless `select` asks for it: `refs`, `sourceRepo`, `versions`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labs}
 */
export const listLabs: <S = unknown>(client: Client, variables?: T.ListLabsVariables, options?: ListOptions & SelectOption<S>) => Paginator<(T.LabSummary & S) | null> = /* @__PURE__ */ paged(
  'labs.list',
  'query ListLabs($teamSlug:String!){labs(*){...LabSummary}}',
  [fragmentLabRef, fragmentLabSessionRef, fragmentLabSummary, fragmentModificationMeta, fragmentTeamRef, fragmentUserRef],
);

/**
 * Starts a lab run.
 *
 * Instruqt mutation `startLab`.
 *
 * Not selected unless `select` asks for it: `events`, `sandboxMeta`, `userMeta`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: startLab}
 */
export const startLab: <S = unknown>(client: Client, variables: T.StartLabVariables, options?: CallOptions & SelectOption<S>) => Call<T.StartedLabSession & S> = /* @__PURE__ */ single(
  'labs.start',
  'mutation StartLab($name:String!$teamSlug:String!$ref:String$region:String){startLab(*){...StartedLabSession}}',
  [fragmentLabRef, fragmentLabSessionRef, fragmentLabSessionSummary, fragmentStartedLabSession, fragmentTeamRef, fragmentUserRef],
  { verifyWith: 'labSessions.list' },
);

/**
 * Stops a lab run. Signature lost: arguments and type not known.
 *
 * Instruqt mutation `stopLab`. Safe to repeat.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopLab}
 */
export const stopLab: (client: Client, args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'labs.stop',
  'mutation StopLab{stopLab}',
  undefined,
  { effect: 'idempotent', verifyWith: 'labSessions.list' },
);

/**
 * Signs the caller up on a landing page.
 *
 * Instruqt mutation `claimLandingPage`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: claimLandingPage}
 */
export const claimLandingPage: <S = unknown>(client: Client, variables: T.ClaimLandingPageVariables, options?: CallOptions & SelectOption<S>) => Call<(T.LandingPageClaim & S) | null> = /* @__PURE__ */ single(
  'landingPages.claim',
  'mutation ClaimLandingPage($landingPageID:ID!$userDetails:UserDetailsInput){claimLandingPage(*){...LandingPageClaim}}',
  [fragmentLandingPageClaim, fragmentLandingPageRef, fragmentUserRef],
  { verifyWith: 'landingPages.get' },
);

/**
 * Makes a landing page.
 *
 * Instruqt mutation `createLandingPage`.
 *
 * Not selected unless `select` asks for it: `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createLandingPage}
 */
export const createLandingPage: <S = unknown>(client: Client, variables: T.CreateLandingPageVariables, options?: CallOptions & SelectOption<S>) => Call<T.LandingPage & S> = /* @__PURE__ */ single(
  'landingPages.create',
  'mutation CreateLandingPage($input:LandingPageInput!){createLandingPage(*){...LandingPage}}',
  [fragmentLandingPage, fragmentLandingPageRef, fragmentTeamRef],
  { verifyWith: 'landingPages.get' },
);

/**
 * Marks a landing page as deleted; restoreLandingPage brings it back.
 *
 * Instruqt mutation `deleteLandingPage`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteLandingPage}
 */
export const deleteLandingPage: <S = unknown>(client: Client, variables: T.DeleteLandingPageVariables, options?: CallOptions & SelectOption<S>) => Call<T.LandingPage & S> = /* @__PURE__ */ single(
  'landingPages.delete',
  'mutation DeleteLandingPage($landingPageID:ID!){deleteLandingPage(*){...LandingPage}}',
  [fragmentLandingPage, fragmentLandingPageRef, fragmentTeamRef],
  { effect: 'idempotent', verifyWith: 'landingPages.get' },
);

/**
 * One landing page. Give landingPageID, or teamSlug with landingPagePath.
 *
 * Instruqt query `landingPage`.
 *
 * Not selected unless `select` asks for it: `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: landingPage}
 */
export const getLandingPage: <S = unknown>(client: Client, variables: T.GetLandingPageVariables, options?: CallOptions & SelectOption<S>) => Call<(T.LandingPage & S) | null> = /* @__PURE__ */ single(
  'landingPages.get',
  'query GetLandingPage($landingPageID:ID$teamSlug:String$landingPagePath:String){landingPage(*){...LandingPage}}',
  [fragmentLandingPage, fragmentLandingPageRef, fragmentTeamRef],
  { rules: [/* @__PURE__ */ any(["landingPageID"],["teamSlug","landingPagePath"])] },
);

/**
 * Brings a deleted landing page back.
 *
 * Instruqt mutation `restoreLandingPage`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: restoreLandingPage}
 */
export const restoreLandingPage: <S = unknown>(client: Client, variables: T.RestoreLandingPageVariables, options?: CallOptions & SelectOption<S>) => Call<T.LandingPage & S> = /* @__PURE__ */ single(
  'landingPages.restore',
  'mutation RestoreLandingPage($landingPageID:ID!){restoreLandingPage(*){...LandingPage}}',
  [fragmentLandingPage, fragmentLandingPageRef, fragmentTeamRef],
  { effect: 'idempotent', verifyWith: 'landingPages.get' },
);

/**
 * Changes a landing page.
 *
 * Instruqt mutation `updateLandingPage`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateLandingPage}
 */
export const updateLandingPage: <S = unknown>(client: Client, variables: T.UpdateLandingPageVariables, options?: CallOptions & SelectOption<S>) => Call<T.LandingPage & S> = /* @__PURE__ */ single(
  'landingPages.update',
  'mutation UpdateLandingPage($input:LandingPageInput!){updateLandingPage(*){...LandingPage}}',
  [fragmentLandingPage, fragmentLandingPageRef, fragmentTeamRef],
  { effect: 'idempotent', verifyWith: 'landingPages.get' },
);

/**
 * What the learners of an invite do, for its instructors.
 *
 * Instruqt subscription `instructorLearnerEventSubscription`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: instructorLearnerEventSubscription}
 */
export const watchLearnerEvents: <S = unknown>(client: Client, variables: T.WatchLearnerEventsVariables, options?: SubscriptionOptions & SelectOption<S>) => Subscription<T.LearnerEventEvent & S> = /* @__PURE__ */ watched(
  'liveEvents.watchLearnerEvents',
  'subscription WatchLearnerEvents($inviteID:ID!){instructorLearnerEventSubscription(*){...LearnerEventEvent}}',
  [fragmentChallengeRef, fragmentEventError, fragmentLearnerEvent, fragmentLearnerEventEvent, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * What the learners of an invite do, for a learner.
 *
 * Instruqt subscription `studentLearnerEventSubscription`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: studentLearnerEventSubscription}
 */
export const watchLearnerEventsAsLearner: <S = unknown>(client: Client, variables: T.WatchLearnerEventsAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>) => Subscription<T.LearnerEventEvent & S> = /* @__PURE__ */ watched(
  'liveEvents.watchLearnerEventsAsLearner',
  'subscription WatchLearnerEventsAsLearner($inviteID:ID!){studentLearnerEventSubscription(*){...LearnerEventEvent}}',
  [fragmentChallengeRef, fragmentEventError, fragmentLearnerEvent, fragmentLearnerEventEvent, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * Chat messages of an invite, for its instructors.
 *
 * Instruqt subscription `instructorChatMessageSubscription`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: instructorChatMessageSubscription}
 */
export const watchMessages: <S = unknown>(client: Client, variables: T.WatchMessagesVariables, options?: SubscriptionOptions & SelectOption<S>) => Subscription<T.InviteMessageEvent & S> = /* @__PURE__ */ watched(
  'liveEvents.watchMessages',
  'subscription WatchMessages($inviteID:ID!){instructorChatMessageSubscription(*){...InviteMessageEvent}}',
  [fragmentEventError, fragmentInviteChatMessage, fragmentInviteMessageEvent, fragmentUserRef],
);

/**
 * Chat messages of an invite, for a learner.
 *
 * Instruqt subscription `studentChatMessageSubscription`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: studentChatMessageSubscription}
 */
export const watchMessagesAsLearner: <S = unknown>(client: Client, variables: T.WatchMessagesAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>) => Subscription<T.InviteMessageEvent & S> = /* @__PURE__ */ watched(
  'liveEvents.watchMessagesAsLearner',
  'subscription WatchMessagesAsLearner($inviteID:ID!){studentChatMessageSubscription(*){...InviteMessageEvent}}',
  [fragmentEventError, fragmentInviteChatMessage, fragmentInviteMessageEvent, fragmentUserRef],
);

/**
 * Raised hands of an invite, for its instructors.
 *
 * Instruqt subscription `dashboardRaisedHandSubscription`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: dashboardRaisedHandSubscription}
 */
export const watchRaisedHands: <S = unknown>(client: Client, variables: T.WatchRaisedHandsVariables, options?: SubscriptionOptions & SelectOption<S>) => Subscription<T.RaisedHandEvent & S> = /* @__PURE__ */ watched(
  'liveEvents.watchRaisedHands',
  'subscription WatchRaisedHands($inviteID:ID!){dashboardRaisedHandSubscription(*){...RaisedHandEvent}}',
  [fragmentEventError, fragmentRaisedHandEvent],
);

/**
 * Raised hands of an invite, for its learners.
 *
 * Instruqt subscription `labRaisedHandSubscription`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labRaisedHandSubscription}
 */
export const watchRaisedHandsAsLearner: <S = unknown>(client: Client, variables: T.WatchRaisedHandsAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>) => Subscription<T.RaisedHandEvent & S> = /* @__PURE__ */ watched(
  'liveEvents.watchRaisedHandsAsLearner',
  'subscription WatchRaisedHandsAsLearner($inviteID:ID!){labRaisedHandSubscription(*){...RaisedHandEvent}}',
  [fragmentEventError, fragmentRaisedHandEvent],
);

/**
 * Which chat messages have been read.
 *
 * Instruqt subscription `readMessagesSubscription`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: readMessagesSubscription}
 */
export const watchReadMessages: <S = unknown>(client: Client, variables: T.WatchReadMessagesVariables, options?: SubscriptionOptions & SelectOption<S>) => Subscription<T.ReadMessageEvent & S> = /* @__PURE__ */ watched(
  'liveEvents.watchReadMessages',
  'subscription WatchReadMessages($inviteID:ID!){readMessagesSubscription(*){...ReadMessageEvent}}',
  [fragmentEventError, fragmentReadMessageEvent],
);

/**
 * Registers an LTI 1.3 platform with a team.
 *
 * Instruqt mutation `createLtiToolRegistration`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createLtiToolRegistration}
 */
export const createLtiRegistration: <S = unknown>(client: Client, variables: T.CreateLtiRegistrationVariables, options?: CallOptions & SelectOption<S>) => Call<T.LtiRegistration & S> = /* @__PURE__ */ single(
  'ltiRegistrations.create',
  'mutation CreateLtiRegistration($teamID:ID!$input:LtiToolRegistrationInput!){createLtiToolRegistration(*){...LtiRegistration}}',
  [fragmentLtiRegistration],
);

/**
 * Removes an LTI 1.3 platform from a team.
 *
 * Instruqt mutation `deleteLtiToolRegistration`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteLtiToolRegistration}
 */
export const deleteLtiRegistration: (client: Client, variables: T.DeleteLtiRegistrationVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'ltiRegistrations.delete',
  'mutation DeleteLtiRegistration($teamID:ID!$id:ID!){deleteLtiToolRegistration(*)}',
  undefined,
  { effect: 'idempotent' },
);

/**
 * Changes an LTI 1.3 platform of a team.
 *
 * Instruqt mutation `updateLtiToolRegistration`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateLtiToolRegistration}
 */
export const updateLtiRegistration: <S = unknown>(client: Client, variables: T.UpdateLtiRegistrationVariables, options?: CallOptions & SelectOption<S>) => Call<T.LtiRegistration & S> = /* @__PURE__ */ single(
  'ltiRegistrations.update',
  'mutation UpdateLtiRegistration($teamID:ID!$id:ID!$input:LtiToolRegistrationInput!){updateLtiToolRegistration(*){...LtiRegistration}}',
  [fragmentLtiRegistration],
  { effect: 'idempotent' },
);

/**
 * Joins an organization by invitation.
 *
 * Instruqt mutation `claimOrganizationInvite`.
 * - `token`: secret: whoever holds it can join.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: claimOrganizationInvite}
 */
export const claimOrganizationInvite: <S = unknown>(client: Client, variables: T.ClaimOrganizationInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.OrganizationInvite & S) | null> = /* @__PURE__ */ single(
  'organizationInvites.claim',
  'mutation ClaimOrganizationInvite($token:String!){claimOrganizationInvite(*){...OrganizationInvite}}',
  [fragmentOrganizationInvite, fragmentOrganizationRef, fragmentUserRef],
  { verifyWith: 'organizations.hasCurrentUser' },
);

/**
 * Withdraws an invitation to an organization. Its members only.
 *
 * Instruqt mutation `deleteOrganizationInvite`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `created_at`, `customer_since`, `features`, `logo`, `primary_link_text`, `primary_link_url`, `privacy_policy`, `secondary_link_text`, `secondary_link_url`, `subtitle`, `theme` and 4 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteOrganizationInvite}
 */
export const deleteOrganizationInvite: <S = unknown>(client: Client, variables: T.DeleteOrganizationInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.OrganizationInvites & S) | null> = /* @__PURE__ */ single(
  'organizationInvites.delete',
  'mutation DeleteOrganizationInvite($organizationID:String!$email:String!){deleteOrganizationInvite(*){...OrganizationInvites}}',
  [fragmentOrganizationInvites, fragmentOrganizationRef, fragmentUserRef],
  { effect: 'idempotent' },
);

/**
 * A pending invitation to join an organization.
 *
 * Instruqt query `organizationInvite`.
 * - `token`: secret: whoever holds it can join.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organizationInvite}
 */
export const getOrganizationInvite: <S = unknown>(client: Client, variables: T.GetOrganizationInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.OrganizationInvite & S) | null> = /* @__PURE__ */ single(
  'organizationInvites.get',
  'query GetOrganizationInvite($token:String!){organizationInvite(*){...OrganizationInvite}}',
  [fragmentOrganizationInvite, fragmentOrganizationRef, fragmentUserRef],
);

/**
 * Gives a member of an organization another role.
 *
 * Instruqt mutation `changeUserRole`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: changeUserRole}
 */
export const changeOrganizationUserRole: <S = unknown>(client: Client, variables: T.ChangeOrganizationUserRoleVariables, options?: CallOptions & SelectOption<S>) => Call<(T.OrganizationSummary & S) | null> = /* @__PURE__ */ single(
  'organizationUsers.changeRole',
  'mutation ChangeOrganizationUserRole($organizationID:String!$userID:String!$role:RoleName!){changeUserRole(*){...OrganizationSummary}}',
  [fragmentOrganizationRef, fragmentOrganizationSummary],
  { effect: 'idempotent' },
);

/**
 * Invites an existing user or an email address to an organization. Its members only.
 *
 * Instruqt mutation `inviteOrganizationUser`.
 *
 * Not selected unless `select` asks for it: `api_key`, `created_at`, `customer_since`, `features`, `logo`, `primary_link_text`, `primary_link_url`, `privacy_policy`, `secondary_link_text`, `secondary_link_url`, `subtitle`, `theme` and 4 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: inviteOrganizationUser}
 */
export const inviteOrganizationUser: <S = unknown>(client: Client, variables: T.InviteOrganizationUserVariables, options?: CallOptions & SelectOption<S>) => Call<(T.OrganizationInvites & S) | null> = /* @__PURE__ */ single(
  'organizationUsers.invite',
  'mutation InviteOrganizationUser($organizationID:String!$userID:String$email:String$role:RoleName){inviteOrganizationUser(*){...OrganizationInvites}}',
  [fragmentOrganizationInvites, fragmentOrganizationRef, fragmentUserRef],
);

/**
 * Takes a user out of an organization. Its members only.
 *
 * Instruqt mutation `removeOrganizationUser`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: removeOrganizationUser}
 */
export const removeOrganizationUser: <S = unknown>(client: Client, variables: T.RemoveOrganizationUserVariables, options?: CallOptions & SelectOption<S>) => Call<(T.OrganizationSummary & S) | null> = /* @__PURE__ */ single(
  'organizationUsers.remove',
  'mutation RemoveOrganizationUser($organizationID:String!$userID:String!){removeOrganizationUser(*){...OrganizationSummary}}',
  [fragmentOrganizationRef, fragmentOrganizationSummary],
  { effect: 'idempotent', verifyWith: 'users.find' },
);

/**
 * Records whether the caller accepts marketing mail of an organization.
 *
 * Instruqt mutation `consentToOrganizationPrivacyPolicy`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: consentToOrganizationPrivacyPolicy}
 */
export const consentToOrganizationPrivacyPolicy: (client: Client, variables: T.ConsentToOrganizationPrivacyPolicyVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'organizations.consentToPrivacyPolicy',
  'mutation ConsentToOrganizationPrivacyPolicy($organizationID:String!$consent:Boolean!){consentToOrganizationPrivacyPolicy(*)}',
  undefined,
  { effect: 'idempotent' },
);

/**
 * Makes an organization. Instruqt staff only.
 *
 * Instruqt mutation `createOrganization`.
 * - `ownerEmails`: These addresses get the owner role.
 *
 * Not selected unless `select` asks for it: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createOrganization}
 */
export const createOrganization: <S = unknown>(client: Client, variables: T.CreateOrganizationVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Organization & S) | null> = /* @__PURE__ */ single(
  'organizations.create',
  'mutation CreateOrganization($slug:String!$name:String!$ownerEmails:[String!]!){createOrganization(*){...Organization}}',
  [fragmentOrganization, fragmentOrganizationFeatures, fragmentOrganizationRef, fragmentOrganizationSummary],
  { verifyWith: 'organizations.list' },
);

/**
 * Whether an organization slug is taken.
 *
 * Instruqt query `organizationExists`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organizationExists}
 */
export const organizationExists: (client: Client, variables?: T.OrganizationExistsVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'organizations.exists',
  'query OrganizationExists($organizationSlug:String!){organizationExists(*)}',
);

/**
 * Makes an API key for an organization. Give organizationSlug or organizationID. Its members only. secret: the result.
 *
 * Instruqt mutation `generateOrganizationAPIKey`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateOrganizationAPIKey}
 */
export const generateOrganizationApiKey: (client: Client, variables?: T.GenerateOrganizationApiKeyVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'organizations.generateApiKey',
  'mutation GenerateOrganizationApiKey($organizationID:String$organizationSlug:String){generateOrganizationAPIKey(*)}',
  undefined,
  { rules: [/* @__PURE__ */ any(["organizationSlug"],["organizationID"])] },
);

/**
 * One organization, by slug or by id.
 *
 * Instruqt query `organization`.
 *
 * Not selected unless `select` asks for it: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organization}
 */
export const getOrganization: <S = unknown>(client: Client, variables?: T.GetOrganizationVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Organization & S) | null> = /* @__PURE__ */ single(
  'organizations.get',
  'query GetOrganization($organizationSlug:String$organizationID:String){organization(*){...Organization}}',
  [fragmentOrganization, fragmentOrganizationFeatures, fragmentOrganizationRef, fragmentOrganizationSummary],
);

/**
 * Whether the caller belongs to the organization.
 *
 * Instruqt query `userInOrganization`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userInOrganization}
 */
export const userInOrganization: (client: Client, variables?: T.UserInOrganizationVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'organizations.hasCurrentUser',
  'query UserInOrganization($organizationSlug:String!){userInOrganization(*)}',
);

/**
 * Organizations within the caller's reach.
 *
 * Instruqt query `organizations`.
 *
 * Not selected unless `select` asks for it: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organizations}
 */
export const listOrganizations: <S = unknown>(client: Client, options?: ListOptions & SelectOption<S>) => Paginator<T.OrganizationSummary & S> = /* @__PURE__ */ pagedBare(
  'organizations.list',
  'query ListOrganizations{organizations{...OrganizationSummary}}',
  [fragmentOrganizationRef, fragmentOrganizationSummary],
);

/**
 * Play counts of an organization over a period, by track.
 *
 * Instruqt query `organizationStatistics`.
 * - `end`: Default: now.
 * - `filterDevelopers`: True: plays by track developers are filtered out.
 * - `start`: Default: 30 days before now.
 * - `trackIDs`: Only these tracks.
 *
 * Not selected unless `select` asks for it: `organization_series`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organizationStatistics}
 */
export const getOrganizationStatistics: <S = unknown>(client: Client, variables?: T.GetOrganizationStatisticsVariables, options?: CallOptions & SelectOption<S>) => Call<(T.OrganizationStatistics & S) | null> = /* @__PURE__ */ single(
  'organizations.statistics',
  'query GetOrganizationStatistics($organizationID:String$organizationSlug:String$trackIDs:[String!]$start:Time$end:Time$filterDevelopers:Boolean){organizationStatistics(*){...OrganizationStatistics}}',
  [fragmentOrganizationStatistics, fragmentTrackRef, fragmentTrackStatisticsSummary],
);

/**
 * Changes an organization.
 *
 * Instruqt mutation `updateOrganization`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateOrganization}
 */
export const updateOrganization: <S = unknown>(client: Client, variables: T.UpdateOrganizationVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Organization & S) | null> = /* @__PURE__ */ single(
  'organizations.update',
  'mutation UpdateOrganization($organization:OrganizationInput!){updateOrganization(*){...Organization}}',
  [fragmentOrganization, fragmentOrganizationFeatures, fragmentOrganizationRef, fragmentOrganizationSummary],
  { effect: 'idempotent', verifyWith: 'organizations.get' },
);

/**
 * One play with its figures.
 *
 * Instruqt query `playReportItem`.
 *
 * Not selected unless `select` asks for it: `pauseDuration`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: playReportItem}
 */
export const getPlayReport: <S = unknown>(client: Client, variables: T.GetPlayReportVariables, options?: CallOptions & SelectOption<S>) => Call<(T.PlayReport & S) | null> = /* @__PURE__ */ single(
  'playReports.get',
  'query GetPlayReport($playID:String!$input:PlayReportInput!){playReportItem(*){...PlayReport}}',
  [fragmentChallengeRef, fragmentCustomParameter, fragmentHotStartPoolRef, fragmentPlayReport, fragmentPlayReportSummary, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { before: /* @__PURE__ */ scoped('input', ["teamSlug"], true, true) },
);

/**
 * Plays of a team with their figures, by skip and take. Without pagination, likely the whole set at once.
 *
 * Instruqt query `playReports`.
 *
 * Not selected unless `select` asks for it: `activity`, `pauseDuration`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: playReports}
 */
export const listPlayReports: <S = unknown>(client: Client, variables: T.ListPlayReportsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.PlayReportSummary & S> = /* @__PURE__ */ paged(
  'playReports.list',
  'query ListPlayReports($input:PlayReportInput!){playReports(*){items{...PlayReportSummary}totalItems}}',
  [fragmentCustomParameter, fragmentHotStartPoolRef, fragmentPlayReportSummary, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { before: /* @__PURE__ */ scoped('input', ["teamSlug"], true, true), paging: ["skip","input"] },
);

/**
 * A draft version is removed; a published one is archived.
 *
 * Instruqt mutation `deleteSandboxConfig`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteSandboxConfig}
 */
export const deleteSandboxConfigVersion: (client: Client, variables: T.DeleteSandboxConfigVersionVariables, options: ConfirmOptions) => Call<boolean> = /* @__PURE__ */ single(
  'sandboxConfigVersions.delete',
  'mutation DeleteSandboxConfigVersion($configVersionID:String!){deleteSandboxConfig(*)}',
  undefined,
  { effect: 'idempotent', before: confirmed, verifyWith: 'sandboxConfigVersions.get' },
);

/**
 * Text difference between two versions of a sandbox config. The left side is sourceConfigVersionID, or an unsaved
 * sourceConfigVersion.
 *
 * Instruqt query `sandboxConfigVersionDiff`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfigVersionDiff}
 */
export const diffSandboxConfigVersions: <S = unknown>(client: Client, variables: T.DiffSandboxConfigVersionsVariables, options?: CallOptions & SelectOption<S>) => Call<(NonNullable<T.DiffSandboxConfigVersions['sandboxConfigVersionDiff']> & S) | null> = /* @__PURE__ */ single(
  'sandboxConfigVersions.diff',
  'query DiffSandboxConfigVersions($sourceConfigVersion:SandboxConfigInput$sourceConfigVersionID:String$targetConfigVersionID:String!){sandboxConfigVersionDiff(*){diff}}',
);

/**
 * One version of a sandbox config, resources included.
 *
 * Instruqt query `sandboxConfigVersion`.
 *
 * Not selected unless `select` asks for it: `scripts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfigVersion}
 */
export const getSandboxConfigVersion: <S = unknown>(client: Client, variables: T.GetSandboxConfigVersionVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxConfigVersion & S) | null> = /* @__PURE__ */ single(
  'sandboxConfigVersions.get',
  'query GetSandboxConfigVersion($configVersionID:String!){sandboxConfigVersion(*){...SandboxConfigVersion}}',
  [fragmentContainerConfig, fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef, fragmentVirtualMachineConfig],
);

/**
 * Versions of a team's sandbox configs; filter by config or status.
 *
 * Instruqt query `sandboxConfigVersions`.
 *
 * Not selected unless `select` asks for it: `hot_start_pools`, `resources`, `scripts`, `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfigVersions}
 */
export const listSandboxConfigVersions: <S = unknown>(client: Client, variables?: T.ListSandboxConfigVersionsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.SandboxConfigVersionSummary & S> = /* @__PURE__ */ paged(
  'sandboxConfigVersions.list',
  'query ListSandboxConfigVersions($teamID:String$teamSlug:String$filter:SandboxConfigVersionsFilterInput){sandboxConfigVersions(*){...SandboxConfigVersionSummary}}',
  [fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentUserRef],
);

/**
 * Makes a sandbox config in a team; returns its first version.
 *
 * Instruqt mutation `createSandboxConfig`.
 *
 * Not selected unless `select` asks for it: `scripts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createSandboxConfig}
 */
export const createSandboxConfig: <S = unknown>(client: Client, variables: T.CreateSandboxConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxConfigVersion & S) | null> = /* @__PURE__ */ single(
  'sandboxConfigs.create',
  'mutation CreateSandboxConfig($teamID:String$teamSlug:String$name:String$slug:String$config:SandboxConfigInput!){createSandboxConfig(*){...SandboxConfigVersion}}',
  [fragmentContainerConfig, fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef, fragmentVirtualMachineConfig],
  { verifyWith: 'sandboxConfigs.list' },
);

/**
 * Takes a host out of a sandbox config.
 *
 * Instruqt mutation `deleteSandboxConfigHost`.
 *
 * Not selected unless `select` asks for it: `scripts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteSandboxConfigHost}
 */
export const deleteSandboxConfigHost: <S = unknown>(client: Client, variables: T.DeleteSandboxConfigHostVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxConfigVersion & S) | null> = /* @__PURE__ */ single(
  'sandboxConfigs.deleteHost',
  'mutation DeleteSandboxConfigHost($configID:String!$hostName:String!){deleteSandboxConfigHost(*){...SandboxConfigVersion}}',
  [fragmentContainerConfig, fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef, fragmentVirtualMachineConfig],
  { verifyWith: 'sandboxConfigVersions.get' },
);

/**
 * One sandbox config, by id or slug, within a team.
 *
 * Instruqt query `sandboxConfig`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfig}
 */
export const getSandboxConfig: <S = unknown>(client: Client, variables?: T.GetSandboxConfigVariables, options?: CallOptions & SelectOption<S>) => Call<T.SandboxConfig & S> = /* @__PURE__ */ single(
  'sandboxConfigs.get',
  'query GetSandboxConfig($teamID:String$teamSlug:String$configID:String$configSlug:String){sandboxConfig(*){...SandboxConfig}}',
  [fragmentSandboxConfig],
);

/**
 * Sandbox configs of a team.
 *
 * Instruqt query `sandboxConfigs`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfigs}
 */
export const listSandboxConfigs: <S = unknown>(client: Client, variables?: T.ListSandboxConfigsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.SandboxConfig & S> = /* @__PURE__ */ paged(
  'sandboxConfigs.list',
  'query ListSandboxConfigs($teamID:String$teamSlug:String){sandboxConfigs(*){...SandboxConfig}}',
  [fragmentSandboxConfig],
);

/**
 * Publishes the draft version of a sandbox config.
 *
 * Instruqt mutation `publishSandboxConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `scripts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: publishSandboxConfig}
 */
export const publishSandboxConfig: <S = unknown>(client: Client, variables: T.PublishSandboxConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxConfigVersion & S) | null> = /* @__PURE__ */ single(
  'sandboxConfigs.publish',
  'mutation PublishSandboxConfig($configID:String!$changeLogEntry:String){publishSandboxConfig(*){...SandboxConfigVersion}}',
  [fragmentContainerConfig, fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'sandboxConfigVersions.list' },
);

/**
 * Changes the name of a sandbox config.
 *
 * Instruqt mutation `renameSandboxConfig`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: renameSandboxConfig}
 */
export const renameSandboxConfig: <S = unknown>(client: Client, variables: T.RenameSandboxConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxConfig & S) | null> = /* @__PURE__ */ single(
  'sandboxConfigs.rename',
  'mutation RenameSandboxConfig($configID:String!$name:String!){renameSandboxConfig(*){...SandboxConfig}}',
  [fragmentSandboxConfig],
  { effect: 'idempotent', verifyWith: 'sandboxConfigs.get' },
);

/**
 * Changes the name of a host in a sandbox config.
 *
 * Instruqt mutation `renameSandboxConfigHost`.
 *
 * Not selected unless `select` asks for it: `scripts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: renameSandboxConfigHost}
 */
export const renameSandboxConfigHost: <S = unknown>(client: Client, variables: T.RenameSandboxConfigHostVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxConfigVersion & S) | null> = /* @__PURE__ */ single(
  'sandboxConfigs.renameHost',
  'mutation RenameSandboxConfigHost($configID:String!$hostName:String!$newName:String!){renameSandboxConfigHost(*){...SandboxConfigVersion}}',
  [fragmentContainerConfig, fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef, fragmentVirtualMachineConfig],
  { verifyWith: 'sandboxConfigVersions.get' },
);

/**
 * Changes a sandbox config; returns the resulting version.
 *
 * Instruqt mutation `updateSandboxConfig`.
 *
 * Not selected unless `select` asks for it: `scripts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSandboxConfig}
 */
export const updateSandboxConfig: <S = unknown>(client: Client, variables: T.UpdateSandboxConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxConfigVersion & S) | null> = /* @__PURE__ */ single(
  'sandboxConfigs.update',
  'mutation UpdateSandboxConfig($configID:String!$config:SandboxConfigInput!){updateSandboxConfig(*){...SandboxConfigVersion}}',
  [fragmentContainerConfig, fragmentHotStartPoolRef, fragmentSandboxConfig, fragmentSandboxConfigVersion, fragmentSandboxConfigVersionRef, fragmentSandboxConfigVersionSummary, fragmentSandboxResources, fragmentTrackRef, fragmentUserRef, fragmentVirtualMachineConfig],
  { verifyWith: 'sandboxConfigVersions.get' },
);

/**
 * Reads a variable that a script stored on a sandbox host.
 *
 * Instruqt query `getSandboxVariable`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: getSandboxVariable}
 */
export const getSandboxVariable: <S = unknown>(client: Client, variables: T.GetSandboxVariableVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxVariable & S) | null> = /* @__PURE__ */ single(
  'sandboxVariables.get',
  'query GetSandboxVariable($key:String!$hostname:String!$sandboxID:String!){getSandboxVariable(*){...SandboxVariable}}',
  [fragmentSandboxVariable],
);

/**
 * Writes a variable to a sandbox host, for its scripts to read.
 *
 * Instruqt mutation `setSandboxVariable`. Safe to repeat.
 * - `value`: May hold a secret.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setSandboxVariable}
 */
export const setSandboxVariable: <S = unknown>(client: Client, variables: T.SetSandboxVariableVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SandboxVariable & S) | null> = /* @__PURE__ */ single(
  'sandboxVariables.set',
  'mutation SetSandboxVariable($key:String!$value:String!$hostname:String!$sandboxID:String!){setSandboxVariable(*){...SandboxVariable}}',
  [fragmentSandboxVariable],
  { effect: 'idempotent', verifyWith: 'sandboxVariables.get' },
);

/**
 * One sandbox.
 *
 * Instruqt query `sandbox`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandbox}
 */
export const getSandbox: <S = unknown>(client: Client, variables: T.GetSandboxVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Sandbox & S) | null> = /* @__PURE__ */ single(
  'sandboxes.get',
  'query GetSandbox($ID:ID!){sandbox(*){...Sandbox}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
);

/**
 * Sandboxes of a team, filtered, by cursor pages.
 *
 * Instruqt query `sandboxes`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxes}
 */
export const listSandboxes: <S = unknown>(client: Client, variables?: T.ListSandboxesVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.Sandbox & S> = /* @__PURE__ */ paged(
  'sandboxes.list',
  'query ListSandboxes($teamID:String$teamSlug:String$filter:SandboxFilterInput$paging:Pagination$ordering:Ordering){sandboxes(*){nodes{...Sandbox}pageInfo{hasNextPage endCursor}totalCount}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { paging: ["paging","paging"] },
);

/**
 * Stops a sandbox.
 *
 * Instruqt mutation `stopSandbox`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopSandbox}
 */
export const stopSandbox: <S = unknown>(client: Client, variables: T.StopSandboxVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Sandbox & S) | null> = /* @__PURE__ */ single(
  'sandboxes.stop',
  'mutation StopSandbox($sandboxID:String!){stopSandbox(*){...Sandbox}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'sandboxes.get' },
);

/**
 * Moves the moment at which a sandbox ends.
 *
 * Instruqt mutation `updateSandboxTTL`. Safe to repeat.
 * - `until`: The new end.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSandboxTTL}
 */
export const updateSandboxTtl: <S = unknown>(client: Client, variables: T.UpdateSandboxTtlVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Sandbox & S) | null> = /* @__PURE__ */ single(
  'sandboxes.updateTtl',
  'mutation UpdateSandboxTtl($sandboxID:String!$until:Time!){updateSandboxTTL(*){...Sandbox}}',
  [fragmentHotStartPoolRef, fragmentSandbox, fragmentTrackInviteRef, fragmentTrackRef, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'sandboxes.get' },
);

/**
 * Mints credentials for screen sharing that soon expire. secret: the result.
 *
 * Instruqt mutation `icpStunCredentials`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: icpStunCredentials}
 */
export const generateScreenSharingCredentials: (client: Client, variables: T.GenerateScreenSharingCredentialsVariables, options?: CallOptions) => Call<string> = /* @__PURE__ */ single(
  'screenSharing.generateCredentials',
  'mutation GenerateScreenSharingCredentials($input:StunIceInput!){icpStunCredentials(*)}',
);

/**
 * Sets which team secrets a track may read. Track developers only.
 *
 * Instruqt mutation `updateSecretConfig`.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSecretConfig}
 */
export const updateSecretConfig: <S = unknown>(client: Client, variables: T.UpdateSecretConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'secretConfigs.update',
  'mutation UpdateSecretConfig($trackID:String!$configs:[SecretConfigInput!]!){updateSecretConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { verifyWith: 'trackConfigs.get' },
);

/**
 * Sets up single sign-on for a team.
 *
 * Instruqt mutation `createSsoConnection`.
 *
 * Not selected unless `select` asks for it: `options`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createSsoConnection}
 */
export const createSsoConnection: <S = unknown>(client: Client, variables: T.CreateSsoConnectionVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SsoConnection & S) | null> = /* @__PURE__ */ single(
  'ssoConnections.create',
  'mutation CreateSsoConnection($teamID:ID!$ssoConnection:SsoConnectionInput!){createSsoConnection(*){...SsoConnection}}',
  [fragmentSsoConnection],
);

/**
 * Sets up SAML single sign-on for a team.
 *
 * Instruqt mutation `createSamlSsoConnection`.
 *
 * Not selected unless `select` asks for it: `options`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createSamlSsoConnection}
 */
export const createSamlSsoConnection: <S = unknown>(client: Client, variables: T.CreateSamlSsoConnectionVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SsoConnection & S) | null> = /* @__PURE__ */ single(
  'ssoConnections.createSaml',
  'mutation CreateSamlSsoConnection($teamID:ID!$ssoConnection:SsoSamlConnectionInput!){createSamlSsoConnection(*){...SsoConnection}}',
  [fragmentSsoConnection],
);

/**
 * Removes a single sign-on connection of a team.
 *
 * Instruqt mutation `deleteSsoConnection`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteSsoConnection}
 */
export const deleteSsoConnection: (client: Client, variables: T.DeleteSsoConnectionVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'ssoConnections.delete',
  'mutation DeleteSsoConnection($teamID:ID!$connectionName:String!){deleteSsoConnection(*)}',
  undefined,
  { effect: 'idempotent' },
);

/**
 * Changes a single sign-on connection.
 *
 * Instruqt mutation `updateSsoConnection`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `options`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSsoConnection}
 */
export const updateSsoConnection: <S = unknown>(client: Client, variables: T.UpdateSsoConnectionVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SsoConnection & S) | null> = /* @__PURE__ */ single(
  'ssoConnections.update',
  'mutation UpdateSsoConnection($teamID:ID!$connectionName:String!$ssoConnection:SsoConnectionInput!){updateSsoConnection(*){...SsoConnection}}',
  [fragmentSsoConnection],
  { effect: 'idempotent' },
);

/**
 * Changes a SAML single sign-on connection.
 *
 * Instruqt mutation `updateSamlSsoConnection`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `options`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSamlSsoConnection}
 */
export const updateSamlSsoConnection: <S = unknown>(client: Client, variables: T.UpdateSamlSsoConnectionVariables, options?: CallOptions & SelectOption<S>) => Call<(T.SsoConnection & S) | null> = /* @__PURE__ */ single(
  'ssoConnections.updateSaml',
  'mutation UpdateSamlSsoConnection($teamID:ID!$connectionName:String!$ssoConnection:SsoSamlConnectionInput!){updateSamlSsoConnection(*){...SsoConnection}}',
  [fragmentSsoConnection],
  { effect: 'idempotent' },
);

/**
 * The learner with this user id, as an instructor of the invite sees them.
 *
 * Instruqt query `student`.
 *
 * Not selected unless `select` asks for it: `chatChannels`, `currentChallengeAttempts`, `inviteTracks`, `learnerEvents`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: student}
 */
export const getStudent: <S = unknown>(client: Client, variables: T.GetStudentVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Student & S) | null> = /* @__PURE__ */ single(
  'students.get',
  'query GetStudent($inviteID:ID!$userID:ID!){student(*){...Student}}',
  [fragmentChallengeRef, fragmentStudent, fragmentTrackRef, fragmentUserRef],
);

/**
 * All learners of an invite.
 *
 * Instruqt query `students`.
 *
 * Not selected unless `select` asks for it: `chatChannels`, `currentChallengeAttempts`, `inviteTracks`, `learnerEvents`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: students}
 */
export const listStudents: <S = unknown>(client: Client, variables: T.ListStudentsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.Student & S> = /* @__PURE__ */ paged(
  'students.list',
  'query ListStudents($inviteID:ID!){students(*){...Student}}',
  [fragmentChallengeRef, fragmentStudent, fragmentTrackRef, fragmentUserRef],
);

/**
 * Lowers a learner's raised hand.
 *
 * Instruqt mutation `lowerHand`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `accessed_at`, `activeSandboxesTotal`, `challenge`, `chatChannels`, `claim`, `completed_at`, `currentChallengeAttempts`, `inspectable`, `inviteTracks`, `last_activity_at`, `learnerEvents`, `track`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: lowerHand}
 */
export const lowerHand: <S = unknown>(client: Client, variables: T.LowerHandVariables, options?: CallOptions & SelectOption<S>) => Call<(T.RaisedHand & S) | null> = /* @__PURE__ */ single(
  'students.lowerHand',
  'mutation LowerHand($inviteID:ID!$userID:ID!){lowerHand(*){...RaisedHand}}',
  [fragmentRaisedHand, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'students.get' },
);

/**
 * How many learners of an invite are under way and how many are done.
 *
 * Instruqt query `studentStatistics`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: studentStatistics}
 */
export const getStudentStatistics: <S = unknown>(client: Client, variables: T.GetStudentStatisticsVariables, options?: CallOptions & SelectOption<S>) => Call<(T.StudentStatistics & S) | null> = /* @__PURE__ */ single(
  'students.statistics',
  'query GetStudentStatistics($inviteID:ID!){studentStatistics(*){...StudentStatistics}}',
  [fragmentStudentStatistics],
);

/**
 * Raises the caller's hand, or lowers it when raised.
 *
 * Instruqt mutation `toggleRaisedHand`.
 *
 * Not selected unless `select` asks for it: `accessed_at`, `activeSandboxesTotal`, `challenge`, `chatChannels`, `claim`, `completed_at`, `currentChallengeAttempts`, `inspectable`, `inviteTracks`, `last_activity_at`, `learnerEvents`, `track`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: toggleRaisedHand}
 */
export const toggleRaisedHand: <S = unknown>(client: Client, variables: T.ToggleRaisedHandVariables, options?: CallOptions & SelectOption<S>) => Call<(T.RaisedHand & S) | null> = /* @__PURE__ */ single(
  'students.toggleRaisedHand',
  'mutation ToggleRaisedHand($inviteID:ID!){toggleRaisedHand(*){...RaisedHand}}',
  [fragmentRaisedHand, fragmentUserRef],
  { verifyWith: 'students.get' },
);

/**
 * Groups tags of a team under a name.
 *
 * Instruqt mutation `createTagGroup`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTagGroup}
 */
export const createTagGroup: <S = unknown>(client: Client, variables: T.CreateTagGroupVariables, options?: CallOptions & SelectOption<S>) => Call<T.TagGroup & S> = /* @__PURE__ */ single(
  'tagGroups.create',
  'mutation CreateTagGroup($teamID:ID!$input:TagGroupInput!$tagIDs:[ID!]!){createTagGroup(*){...TagGroup}}',
  [fragmentTag, fragmentTagGroup],
);

/**
 * Removes a tag group. Signature lost: arguments and type not known.
 *
 * Instruqt mutation `deleteTagGroup`. Safe to repeat.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTagGroup}
 */
export const deleteTagGroup: (client: Client, args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'tagGroups.delete',
  'mutation DeleteTagGroup{deleteTagGroup}',
  undefined,
  { effect: 'idempotent' },
);

/**
 * Changes a tag group.
 *
 * Instruqt mutation `updateTagGroup`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTagGroup}
 */
export const updateTagGroup: <S = unknown>(client: Client, variables: T.UpdateTagGroupVariables, options?: CallOptions & SelectOption<S>) => Call<T.TagGroup & S> = /* @__PURE__ */ single(
  'tagGroups.update',
  'mutation UpdateTagGroup($id:ID!$input:TagGroupInput!$tagIDs:[ID!]!){updateTagGroup(*){...TagGroup}}',
  [fragmentTag, fragmentTagGroup],
  { effect: 'idempotent' },
);

/**
 * Makes a content tag in a team.
 *
 * Instruqt mutation `createTag`.
 *
 * Not selected unless `select` asks for it: `groups`, `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTag}
 */
export const createTag: <S = unknown>(client: Client, variables: T.CreateTagVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Tag & S) | null> = /* @__PURE__ */ single(
  'tags.create',
  'mutation CreateTag($teamID:ID!$input:TagInput!){createTag(*){...Tag}}',
  [fragmentTag],
  { verifyWith: 'teams.get' },
);

/**
 * Removes a content tag. Signature lost: arguments and type not known.
 *
 * Instruqt mutation `deleteTag`. Safe to repeat.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTag}
 */
export const deleteTag: (client: Client, args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'tags.delete',
  'mutation DeleteTag{deleteTag}',
  undefined,
  { effect: 'idempotent', verifyWith: 'teams.get' },
);

/**
 * Changes a content tag.
 *
 * Instruqt mutation `updateTag`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `groups`, `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTag}
 */
export const updateTag: <S = unknown>(client: Client, variables: T.UpdateTagVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Tag & S) | null> = /* @__PURE__ */ single(
  'tags.update',
  'mutation UpdateTag($id:ID!$input:TagInput!){updateTag(*){...Tag}}',
  [fragmentTag],
  { effect: 'idempotent', verifyWith: 'teams.get' },
);

/**
 * Accepts every team invitation sent to the caller's address.
 *
 * Instruqt mutation `claimTeamInvites`.
 * - `token`: Needed only when the invitation went to another address. secret: whoever holds it can join.
 *
 * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: claimTeamInvites}
 */
export const claimTeamInvites: <S = unknown>(client: Client, variables?: T.ClaimTeamInvitesVariables, options?: CallOptions & SelectOption<S>) => Call<(T.User & S) | null> = /* @__PURE__ */ single(
  'teamInvites.claim',
  'mutation ClaimTeamInvites($token:String){claimTeamInvites(*){...User}}',
  [fragmentUser],
  { verifyWith: 'teams.list' },
);

/**
 * Withdraws an invitation to a team. Its members only.
 *
 * Instruqt mutation `deleteTeamInvite`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `created_at`, `customResources`, `customer_since`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools` and 26 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTeamInvite}
 */
export const deleteTeamInvite: <S = unknown>(client: Client, variables: T.DeleteTeamInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamInvites & S) | null> = /* @__PURE__ */ single(
  'teamInvites.delete',
  'mutation DeleteTeamInvite($teamID:String!$email:String!){deleteTeamInvite(*){...TeamInvites}}',
  [fragmentTeamInvites, fragmentTeamRef, fragmentUserRef],
  { effect: 'idempotent' },
);

/**
 * A pending invitation to join a team.
 *
 * Instruqt query `teamInvite`.
 * - `token`: secret: whoever holds it can join.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamInvite}
 */
export const getTeamInvite: <S = unknown>(client: Client, variables: T.GetTeamInviteVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamInvite & S) | null> = /* @__PURE__ */ single(
  'teamInvites.get',
  'query GetTeamInvite($token:String!){teamInvite(*){...TeamInvite}}',
  [fragmentTeamInvite, fragmentTeamRef, fragmentUserRef],
);

/**
 * Removes a stored secret; refused while a config or an invite uses it.
 *
 * Instruqt mutation `deleteTeamSecret`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTeamSecret}
 */
export const deleteTeamSecret: (client: Client, variables: T.DeleteTeamSecretVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'teamSecrets.delete',
  'mutation DeleteTeamSecret($teamSlug:String$teamID:String$name:String!){deleteTeamSecret(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'teamSecrets.get' },
);

/**
 * One stored secret of a team: its description and uses, never its value.
 *
 * Instruqt query `teamSecret`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamSecret}
 */
export const getTeamSecret: <S = unknown>(client: Client, variables: T.GetTeamSecretVariables, options?: CallOptions & SelectOption<S>) => Call<T.TeamSecret & S> = /* @__PURE__ */ single(
  'teamSecrets.get',
  'query GetTeamSecret($teamSlug:String$teamID:String$name:String!){teamSecret(*){...TeamSecret}}',
  [fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamSecret, fragmentTeamSecretSummary, fragmentTrackRef, fragmentUserRef],
);

/**
 * All stored secrets of a team, without their values.
 *
 * Instruqt query `teamSecrets`.
 *
 * Not selected unless `select` asks for it: `config_versions`, `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamSecrets}
 */
export const listTeamSecrets: <S = unknown>(client: Client, variables?: T.ListTeamSecretsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.TeamSecretSummary & S> = /* @__PURE__ */ paged(
  'teamSecrets.list',
  'query ListTeamSecrets($teamSlug:String$teamID:String){teamSecrets(*){...TeamSecretSummary}}',
  [fragmentTeamSecretSummary, fragmentUserRef],
);

/**
 * Stores a secret of a team, over an older one of the same name.
 *
 * Instruqt mutation `upsertTeamSecret`. Safe to repeat.
 * - `secret`: secret: the value, base64 encoded. Kept as sent, decoded when injected into a sandbox.
 *
 * Not selected unless `select` asks for it: `config_versions`, `tracks`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: upsertTeamSecret}
 */
export const upsertTeamSecret: <S = unknown>(client: Client, variables: T.UpsertTeamSecretVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamSecretSummary & S) | null> = /* @__PURE__ */ single(
  'teamSecrets.upsert',
  'mutation UpsertTeamSecret($teamSlug:String$teamID:String$name:String!$description:String!$secret:String!){upsertTeamSecret(*){...TeamSecretSummary}}',
  [fragmentTeamSecretSummary, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'teamSecrets.get' },
);

/**
 * Gives a team member another role.
 *
 * Instruqt mutation `changeTeamUserRole`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: changeTeamUserRole}
 */
export const changeTeamUserRole: <S = unknown>(client: Client, variables: T.ChangeTeamUserRoleVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamSummary & S) | null> = /* @__PURE__ */ single(
  'teamUsers.changeRole',
  'mutation ChangeTeamUserRole($teamID:String!$userID:String!$role:RoleName!){changeTeamUserRole(*){...TeamSummary}}',
  [fragmentTeamRef, fragmentTeamSummary],
  { effect: 'idempotent' },
);

/**
 * Searches users of one team.
 *
 * Instruqt query `findTeamUsers`.
 *
 * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `is_anonymous`, `labReportItem`, `reportItem`, `segments`, `supportVerificationHash`, `teams`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: findTeamUsers}
 */
export const findTeamUsers: <S = unknown>(client: Client, variables?: T.FindTeamUsersVariables, options?: CallOptions & SelectOption<S>) => Call<(T.UserRef & S)[] | null> = /* @__PURE__ */ single(
  'teamUsers.find',
  'query FindTeamUsers($searchTerm:String$teamSlug:String!){findTeamUsers(*){...UserRef}}',
  [fragmentUserRef],
);

/**
 * Invites an existing user or an email address to a team. Its members only.
 *
 * Instruqt mutation `inviteTeamUser`.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `created_at`, `customResources`, `customer_since`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools` and 26 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: inviteTeamUser}
 */
export const inviteTeamUser: <S = unknown>(client: Client, variables: T.InviteTeamUserVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamInvites & S) | null> = /* @__PURE__ */ single(
  'teamUsers.invite',
  'mutation InviteTeamUser($teamID:String!$userID:String$email:String$role:RoleName){inviteTeamUser(*){...TeamInvites}}',
  [fragmentTeamInvites, fragmentTeamRef, fragmentUserRef],
);

/**
 * Takes a user out of a team. Its members only.
 *
 * Instruqt mutation `removeTeamUser`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: removeTeamUser}
 */
export const removeTeamUser: <S = unknown>(client: Client, variables: T.RemoveTeamUserVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamSummary & S) | null> = /* @__PURE__ */ single(
  'teamUsers.remove',
  'mutation RemoveTeamUser($teamID:String!$userID:String!){removeTeamUser(*){...TeamSummary}}',
  [fragmentTeamRef, fragmentTeamSummary],
  { effect: 'idempotent', verifyWith: 'teamUsers.find' },
);

/**
 * Makes a team member an instructor of the given tracks.
 *
 * Instruqt mutation `setInstructorRole`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setInstructorRole}
 */
export const setInstructorRole: <S = unknown>(client: Client, variables: T.SetInstructorRoleVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamSummary & S) | null> = /* @__PURE__ */ single(
  'teamUsers.setInstructorRole',
  'mutation SetInstructorRole($teamID:String!$userID:String!$trackIDs:[ID!]!){setInstructorRole(*){...TeamSummary}}',
  [fragmentTeamRef, fragmentTeamSummary],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Records whether the caller accepts marketing mail of a team.
 *
 * Instruqt mutation `consentToTeamPrivacyPolicy`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: consentToTeamPrivacyPolicy}
 */
export const consentToTeamPrivacyPolicy: (client: Client, variables: T.ConsentToTeamPrivacyPolicyVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'teams.consentToPrivacyPolicy',
  'mutation ConsentToTeamPrivacyPolicy($teamID:String!$consent:Boolean!){consentToTeamPrivacyPolicy(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'teams.hasPrivacyPolicyConsent' },
);

/**
 * Makes a team. Instruqt staff only.
 *
 * Instruqt mutation `createTeam`.
 * - `ownerEmails`: These addresses get the owner role.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTeam}
 */
export const createTeam: <S = unknown>(client: Client, variables: T.CreateTeamVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Team & S) | null> = /* @__PURE__ */ single(
  'teams.create',
  'mutation CreateTeam($slug:String!$name:String!$ownerEmails:[String!]!){createTeam(*){...Team}}',
  [fragmentTag, fragmentTeam, fragmentTeamFeatures, fragmentTeamRef, fragmentTeamSummary],
  { verifyWith: 'teams.list' },
);

/**
 * Whether a team slug is taken.
 *
 * Instruqt query `teamExists`.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamExists}
 */
export const teamExists: (client: Client, variables?: T.TeamExistsVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'teams.exists',
  'query TeamExists($teamSlug:String!){teamExists(*)}',
);

/**
 * Makes an API key for a team. Give teamSlug or teamID. Its members only. secret: the result.
 *
 * Instruqt mutation `generateTeamAPIKey`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateTeamAPIKey}
 */
export const generateTeamApiKey: (client: Client, variables?: T.GenerateTeamApiKeyVariables, options?: CallOptions) => Call<string | null> = /* @__PURE__ */ single(
  'teams.generateApiKey',
  'mutation GenerateTeamApiKey($teamID:String$teamSlug:String){generateTeamAPIKey(*)}',
  undefined,
  { rules: [/* @__PURE__ */ any(["teamSlug"],["teamID"])] },
);

/**
 * Makes LTI credentials for a team, which must have an API key first. Give teamSlug or teamID. Its members only.
 *
 * Instruqt mutation `generateTeamLTICredentials`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateTeamLTICredentials}
 */
export const generateTeamLtiCredentials: <S = unknown>(client: Client, variables?: T.GenerateTeamLtiCredentialsVariables, options?: CallOptions & SelectOption<S>) => Call<(T.LtiCredentials & S) | null> = /* @__PURE__ */ single(
  'teams.generateLtiCredentials',
  'mutation GenerateTeamLtiCredentials($teamID:String$teamSlug:String){generateTeamLTICredentials(*){...LtiCredentials}}',
  [fragmentLtiCredentials],
  { rules: [/* @__PURE__ */ any(["teamSlug"],["teamID"])] },
);

/**
 * One team, by slug or by id.
 *
 * Instruqt query `team`.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: team}
 */
export const getTeam: <S = unknown>(client: Client, variables?: T.GetTeamVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Team & S) | null> = /* @__PURE__ */ single(
  'teams.get',
  'query GetTeam($teamSlug:String$teamID:String){team(*){...Team}}',
  [fragmentTag, fragmentTeam, fragmentTeamFeatures, fragmentTeamRef, fragmentTeamSummary],
);

/**
 * Whether the caller belongs to the team.
 *
 * Instruqt query `userInTeam`.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userInTeam}
 */
export const userInTeam: (client: Client, variables?: T.UserInTeamVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'teams.hasCurrentUser',
  'query UserInTeam($teamSlug:String!){userInTeam(*)}',
);

/**
 * Whether the caller agreed to a team's privacy policy. Signature lost: arguments and type not known.
 *
 * Instruqt query `userConsentedToPrivacyPolicy`.
 *
 * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
 * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
 * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userConsentedToPrivacyPolicy}
 */
export const userConsentedToPrivacyPolicy: (client: Client, args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions) => Call<unknown> = /* @__PURE__ */ raw(
  'teams.hasPrivacyPolicyConsent',
  'query UserConsentedToPrivacyPolicy{userConsentedToPrivacyPolicy}',
);

/**
 * Teams within the caller's reach. With a team API key, likely that team alone.
 *
 * Instruqt query `teams`.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teams}
 */
export const listTeams: <S = unknown>(client: Client, options?: ListOptions & SelectOption<S>) => Paginator<T.TeamSummary & S> = /* @__PURE__ */ pagedBare(
  'teams.list',
  'query ListTeams{teams{...TeamSummary}}',
  [fragmentTeamRef, fragmentTeamSummary],
);

/**
 * Play counts of a team over a period, by track.
 *
 * Instruqt query `teamStatistics`.
 *
 * Not selected unless `select` asks for it: `team_series`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamStatistics}
 */
export const getTeamStatistics: <S = unknown>(client: Client, variables?: T.GetTeamStatisticsVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamStatistics & S) | null> = /* @__PURE__ */ single(
  'teams.statistics',
  'query GetTeamStatistics($teamID:String$teamSlug:String$trackIDs:[String!]$start:Time$end:Time$filterDevelopers:Boolean){teamStatistics(*){...TeamStatistics}}',
  [fragmentTeamStatistics, fragmentTrackRef, fragmentTrackStatisticsSummary],
);

/**
 * Changes a team.
 *
 * Instruqt mutation `updateTeam`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTeam}
 */
export const updateTeam: <S = unknown>(client: Client, variables: T.UpdateTeamVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Team & S) | null> = /* @__PURE__ */ single(
  'teams.update',
  'mutation UpdateTeam($team:TeamInput!){updateTeam(*){...Team}}',
  [fragmentTag, fragmentTeam, fragmentTeamFeatures, fragmentTeamRef, fragmentTeamSummary],
  { effect: 'idempotent', verifyWith: 'teams.get' },
);

/**
 * Switches features of a team on or off.
 *
 * Instruqt mutation `updateTeamFeatures`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `instructor_track_invite_creation`, `invite_level_hot_starts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTeamFeatures}
 */
export const updateTeamFeatures: <S = unknown>(client: Client, variables: T.UpdateTeamFeaturesVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamFeatures & S) | null> = /* @__PURE__ */ single(
  'teams.updateFeatures',
  'mutation UpdateTeamFeatures($teamID:String!$features:TeamFeaturesInput!){updateTeamFeatures(*){...TeamFeatures}}',
  [fragmentTeamFeatures],
  { effect: 'idempotent', verifyWith: 'teams.get' },
);

/**
 * Changes the sign-up form of a team.
 *
 * Instruqt mutation `updateForm`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateForm}
 */
export const updateTeamForm: <S = unknown>(client: Client, variables: T.UpdateTeamFormVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TeamForm & S) | null> = /* @__PURE__ */ single(
  'teams.updateForm',
  'mutation UpdateTeamForm($form:FormInput!){updateForm(*){...TeamForm}}',
  [fragmentTeamForm],
  { effect: 'idempotent' },
);

/**
 * One Terraform module, by id or by module and version.
 *
 * Instruqt query `terraformModule`.
 *
 * Not selected unless `select` asks for it: `inputs`, `outputs`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: terraformModule}
 */
export const getTerraformModule: <S = unknown>(client: Client, variables: T.GetTerraformModuleVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TerraformModule & S) | null> = /* @__PURE__ */ single(
  'terraformModules.get',
  'query GetTerraformModule($id:ID$module:String$version:String){terraformModule(*){...TerraformModule}}',
  [fragmentTerraformModule, fragmentTerraformModuleRef, fragmentTerraformModuleSummary],
  { rules: [/* @__PURE__ */ any(["id"],["module"])] },
);

/**
 * Searches Terraform modules by free text.
 *
 * Instruqt query `searchTerraformModules`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: searchTerraformModules}
 */
export const searchTerraformModules: <S = unknown>(client: Client, variables: T.SearchTerraformModulesVariables, options?: CallOptions & SelectOption<S>) => Call<(NonNullable<T.SearchTerraformModules['searchTerraformModules']> & S) | null> = /* @__PURE__ */ single(
  'terraformModules.search',
  'query SearchTerraformModules($query:String!){searchTerraformModules(*){modules{...TerraformModuleSummary}}}',
  [fragmentTerraformModuleRef, fragmentTerraformModuleSummary],
);

/**
 * Machines and cloud accounts of a track. Track developers only.
 *
 * Instruqt query `trackConfig`.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackConfig}
 */
export const getTrackConfig: <S = unknown>(client: Client, variables: T.GetTrackConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'trackConfigs.get',
  'query GetTrackConfig($trackID:String!){trackConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
);

/**
 * Ready-made virtual machines and machine types.
 *
 * Instruqt query `trackConfigPresets`.
 *
 * Not selected unless `select` asks for it: `containers`, `googlecloudmachinetypes`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackConfigPresets}
 */
export const getTrackConfigPresets: <S = unknown>(client: Client, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfigPresets & S) | null> = /* @__PURE__ */ singleBare(
  'trackConfigs.presets',
  'query GetTrackConfigPresets{trackConfigPresets{...TrackConfigPresets}}',
  [fragmentTrackConfigPresets],
);

/**
 * Makes a user a developer of a track. Track developers only.
 *
 * Instruqt mutation `createTrackDeveloper`.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `createdAt`, `creating`, `deletedAt` and 44 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrackDeveloper}
 */
export const createTrackDeveloper: <S = unknown>(client: Client, variables: T.CreateTrackDeveloperVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackDevelopers & S) | null> = /* @__PURE__ */ single(
  'trackDevelopers.create',
  'mutation CreateTrackDeveloper($trackID:String!$userID:String!){createTrackDeveloper(*){...TrackDevelopers}}',
  [fragmentTrackDevelopers, fragmentTrackRef, fragmentUserRef],
  { verifyWith: 'tracks.get' },
);

/**
 * Takes a developer off a track. Track developers only.
 *
 * Instruqt mutation `removeTrackDeveloper`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: removeTrackDeveloper}
 */
export const removeTrackDeveloper: (client: Client, variables: T.RemoveTrackDeveloperVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'trackDevelopers.remove',
  'mutation RemoveTrackDeveloper($trackID:String!$userID:String!){removeTrackDeveloper(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Makes a user an instructor of a track.
 *
 * Instruqt mutation `createTrackInstructor`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrackInstructor}
 */
export const createTrackInstructor: <S = unknown>(client: Client, variables: T.CreateTrackInstructorVariables, options?: CallOptions & SelectOption<S>) => Call<T.TrackInstructor & S> = /* @__PURE__ */ single(
  'trackInstructors.create',
  'mutation CreateTrackInstructor($trackID:ID!$userID:ID!){createTrackInstructor(*){...TrackInstructor}}',
  [fragmentTrackInstructor, fragmentUserRef],
  { verifyWith: 'tracks.get' },
);

/**
 * Takes an instructor off a track.
 *
 * Instruqt mutation `deleteTrackInstructor`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTrackInstructor}
 */
export const deleteTrackInstructor: (client: Client, variables: T.DeleteTrackInstructorVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'trackInstructors.delete',
  'mutation DeleteTrackInstructor($trackID:ID!$userID:ID!){deleteTrackInstructor(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Makes a user an instructor of several tracks at once.
 *
 * Instruqt mutation `setInstructorTracks`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setInstructorTracks}
 */
export const setInstructorTracks: <S = unknown>(client: Client, variables: T.SetInstructorTracksVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackInstructor & S)[]> = /* @__PURE__ */ single(
  'trackInstructors.setTracks',
  'mutation SetInstructorTracks($userID:ID!$trackIDs:[ID!]!){setInstructorTracks(*){...TrackInstructor}}',
  [fragmentTrackInstructor, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Play limits of a team: for single tracks, and for all of them.
 *
 * Instruqt query `trackPlayLimits`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackPlayLimits}
 */
export const listTrackPlayLimits: <S = unknown>(client: Client, variables?: T.ListTrackPlayLimitsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.TrackPlayLimit & S> = /* @__PURE__ */ paged(
  'trackPlayLimits.list',
  'query ListTrackPlayLimits($teamID:String$teamSlug:String){trackPlayLimits(*){...TrackPlayLimit}}',
  [fragmentTrackPlayLimit, fragmentTrackRef],
);

/**
 * Sets play limits for one track, or for every track of the team when trackID is left out.
 *
 * Instruqt mutation `saveTrackPlayLimits`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveTrackPlayLimits}
 */
export const saveTrackPlayLimits: <S = unknown>(client: Client, variables: T.SaveTrackPlayLimitsVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackPlayLimit & S)[]> = /* @__PURE__ */ single(
  'trackPlayLimits.save',
  'mutation SaveTrackPlayLimits($trackID:String$teamID:String$teamSlug:String$trackPlayLimits:TrackPlayLimitInput!){saveTrackPlayLimits(*){...TrackPlayLimit}}',
  [fragmentTrackPlayLimit, fragmentTrackRef],
  { effect: 'idempotent', verifyWith: 'trackPlayLimits.list' },
);

/**
 * Caps the public plays of a track, which guards against surprise charges. Track developers only.
 *
 * Instruqt mutation `saveTrackPlayLimit`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveTrackPlayLimit}
 */
export const saveTrackPlayLimit: <S = unknown>(client: Client, variables: T.SaveTrackPlayLimitVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackSummary & S) | null> = /* @__PURE__ */ single(
  'trackPlayLimits.savePublic',
  'mutation SaveTrackPlayLimit($trackID:String!$organizationID:String!$limit:Int!){saveTrackPlayLimit(*){...TrackSummary}}',
  [fragmentTeamRef, fragmentTrackSummary],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Rates a track in the caller's own name.
 *
 * Instruqt mutation `createTrackReview`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrackReview}
 */
export const createTrackReview: <S = unknown>(client: Client, variables: T.CreateTrackReviewVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackReview & S) | null> = /* @__PURE__ */ single(
  'trackReviews.create',
  'mutation CreateTrackReview($input:TrackReviewInput!){createTrackReview(*){...TrackReview}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
  { verifyWith: 'trackReviews.list' },
);

/**
 * One learner's review.
 *
 * Instruqt query `trackReview`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackReview}
 */
export const getTrackReview: <S = unknown>(client: Client, variables: T.GetTrackReviewVariables, options?: CallOptions & SelectOption<S>) => Call<T.TrackReview & S> = /* @__PURE__ */ single(
  'trackReviews.get',
  'query GetTrackReview($reviewID:ID!){trackReview(*){...TrackReview}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
);

/**
 * Reviews of a track, by cursor pages.
 *
 * Instruqt query `trackReviews`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackReviews}
 */
export const listTrackReviews: <S = unknown>(client: Client, variables: T.ListTrackReviewsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.TrackReview & S> = /* @__PURE__ */ paged(
  'trackReviews.list',
  'query ListTrackReviews($trackID:String!$after:String$first:Int){trackReviews(*){nodes{...TrackReview}pageInfo{hasNextPage endCursor}totalCount}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
  { paging: ["after"] },
);

/**
 * Changes a review in the caller's own name.
 *
 * Instruqt mutation `updateTrackReview`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTrackReview}
 */
export const updateTrackReview: <S = unknown>(client: Client, variables: T.UpdateTrackReviewVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackReview & S) | null> = /* @__PURE__ */ single(
  'trackReviews.update',
  'mutation UpdateTrackReview($id:ID!$input:TrackReviewInput!){updateTrackReview(*){...TrackReview}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackRef, fragmentTrackReview, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'trackReviews.get' },
);

/**
 * One lifecycle script of a track. Track developers only.
 *
 * Instruqt query `trackScript`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackScript}
 */
export const getTrackScript: <S = unknown>(client: Client, variables: T.GetTrackScriptVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackScript & S) | null> = /* @__PURE__ */ single(
  'trackScripts.get',
  'query GetTrackScript($scriptID:String!){trackScript(*){...TrackScript}}',
  [fragmentTrackScript],
);

/**
 * All lifecycle scripts of a track. Track developers only.
 *
 * Instruqt query `trackScripts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackScripts}
 */
export const listTrackScripts: <S = unknown>(client: Client, variables: T.ListTrackScriptsVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.TrackScript & S> = /* @__PURE__ */ paged(
  'trackScripts.list',
  'query ListTrackScripts($trackID:String!){trackScripts(*){...TrackScript}}',
  [fragmentTrackScript],
);

/**
 * Stores a lifecycle script of a track. Track developers only.
 *
 * Instruqt mutation `saveTrackScript`.
 * - `base64Encoded`: True when contents is base64.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveTrackScript}
 */
export const saveTrackScript: <S = unknown>(client: Client, variables: T.SaveTrackScriptVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackScript & S) | null> = /* @__PURE__ */ single(
  'trackScripts.save',
  'mutation SaveTrackScript($base64Encoded:Boolean$script:TrackScriptInput!){saveTrackScript(*){...TrackScript}}',
  [fragmentTrackScript],
  { verifyWith: 'trackScripts.list' },
);

/**
 * Turns the track's config into a runnable environment; new plays use the result. Track developers only.
 *
 * Instruqt mutation `buildTrack`.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: buildTrack}
 */
export const buildTrack: (client: Client, variables: T.BuildTrackVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'tracks.build',
  'mutation BuildTrack($trackID:String!){buildTrack(*)}',
);

/**
 * Files of the given track that clash with its stored version, contents included.
 *
 * Instruqt query `checkConflicts`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: checkConflicts}
 */
export const checkTrackConflicts: <S = unknown>(client: Client, variables: T.CheckTrackConflictsVariables, options?: CallOptions & SelectOption<S>) => Call<((T.TrackFile & S) | null)[]> = /* @__PURE__ */ single(
  'tracks.checkConflicts',
  'query CheckTrackConflicts($track:TrackInput!){checkConflicts(*){...TrackFile}}',
  [fragmentTrackFile],
);

/**
 * Makes a track. Members of the owning organization only.
 *
 * Instruqt mutation `createTrack`.
 *
 * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrack}
 */
export const createTrack: <S = unknown>(client: Client, variables: T.CreateTrackVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Track & S) | null> = /* @__PURE__ */ single(
  'tracks.create',
  'mutation CreateTrack($track:TrackInput!){createTrack(*){...Track}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  { verifyWith: 'tracks.list' },
);

/**
 * Removes a track. Track developers only.
 *
 * Instruqt mutation `deleteTrack`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTrack}
 */
export const deleteTrack: (client: Client, variables: T.DeleteTrackVariables, options: ConfirmOptions) => Call<boolean> = /* @__PURE__ */ single(
  'tracks.delete',
  'mutation DeleteTrack($trackID:String!){deleteTrack(*)}',
  undefined,
  { effect: 'idempotent', before: confirmed, verifyWith: 'tracks.get' },
);

/**
 * Throws away version-controlled changes of a track.
 *
 * Instruqt mutation `discardChanges`. Cannot be undone: asks for `confirm: true` in the options.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: discardChanges}
 */
export const discardTrackChanges: (client: Client, variables: T.DiscardTrackChangesVariables, options: ConfirmOptions) => Call<boolean> = /* @__PURE__ */ single(
  'tracks.discardChanges',
  'mutation DiscardTrackChanges($track:TrackInput!){discardChanges(*)}',
  undefined,
  { before: confirmed },
);

/**
 * Whether a track slug is taken.
 *
 * Instruqt query `trackExists`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackExists}
 */
export const trackExists: (client: Client, variables: T.TrackExistsVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'tracks.exists',
  'query TrackExists($trackSlug:String!$organizationSlug:String$teamSlug:String){trackExists(*)}',
);

/**
 * Gives a track a fresh embed token; read it from embed_token. Track developers only.
 *
 * Instruqt mutation `generateTrackEmbedToken`.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `createdAt`, `creating`, `deletedAt` and 44 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateTrackEmbedToken}
 */
export const generateTrackEmbedToken: <S = unknown>(client: Client, variables: T.GenerateTrackEmbedTokenVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackEmbedToken & S) | null> = /* @__PURE__ */ single(
  'tracks.generateEmbedToken',
  'mutation GenerateTrackEmbedToken($trackID:String!){generateTrackEmbedToken(*){...TrackEmbedToken}}',
  [fragmentTrackEmbedToken, fragmentTrackRef],
);

/**
 * Mints a token that opens one play. Give trackID or labID. Track developers only. secret: the result.
 *
 * Instruqt mutation `generateOneTimePlayToken`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateOneTimePlayToken}
 */
export const generateOneTimePlayToken: (client: Client, variables?: T.GenerateOneTimePlayTokenVariables, options?: CallOptions) => Call<string> = /* @__PURE__ */ single(
  'tracks.generateOneTimePlayToken',
  'mutation GenerateOneTimePlayToken($trackID:String$labID:String){generateOneTimePlayToken(*)}',
);

/**
 * One track. Give trackID, or trackSlug together with teamSlug.
 *
 * Instruqt query `track`.
 *
 * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: track}
 */
export const getTrack: <S = unknown>(client: Client, variables: T.GetTrackVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Track & S) | null> = /* @__PURE__ */ single(
  'tracks.get',
  'query GetTrack($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String$userID:String$inviteID:String){track(*){...Track}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  { rules: [/* @__PURE__ */ any(["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"])] },
);

/**
 * One commit of a versioned track, with the files it touched.
 *
 * Instruqt query `getCommit`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: getCommit}
 */
export const getTrackCommit: <S = unknown>(client: Client, variables: T.GetTrackCommitVariables, options?: CallOptions & SelectOption<S>) => Call<T.TrackCommit & S> = /* @__PURE__ */ single(
  'tracks.getCommit',
  'query GetTrackCommit($trackSlug:String!$teamSlug:String!$hash:String!){getCommit(*){...TrackCommit}}',
  [fragmentTrackCommit, fragmentTrackFile],
);

/**
 * Whether the caller develops the track. Give trackID, or trackSlug together with teamSlug.
 *
 * Instruqt query `userIsTrackDeveloper`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userIsTrackDeveloper}
 */
export const userIsTrackDeveloper: (client: Client, variables: T.UserIsTrackDeveloperVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'tracks.isDeveloper',
  'query UserIsTrackDeveloper($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String){userIsTrackDeveloper(*)}',
  undefined,
  { rules: [/* @__PURE__ */ any(["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"])] },
);

/**
 * Reports that the learner is still there, so the idle timeout starts anew.
 *
 * Instruqt mutation `keepAlive`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: keepAlive}
 */
export const keepTrackAlive: <S = unknown>(client: Client, variables: T.KeepTrackAliveVariables, options?: CallOptions & SelectOption<S>) => Call<T.TrackPlay & S> = /* @__PURE__ */ single(
  'tracks.keepAlive',
  'mutation KeepTrackAlive($trackID:ID!){keepAlive(*){...TrackPlay}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  { effect: 'idempotent' },
);

/**
 * Tracks of one team when teamSlug or teamID is given, else of every team in reach. Not paged.
 *
 * Instruqt query `tracks`.
 * - `invitable`: True: only tracks that an invite can hold.
 * - `orderBy`: Default: title_ASC.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: tracks}
 */
export const listTracks: <S = unknown>(client: Client, variables?: T.ListTracksVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.TrackSummary & S> = /* @__PURE__ */ paged(
  'tracks.list',
  'query ListTracks($organizationSlug:String$organizationID:String$teamSlug:String$teamID:String$orderBy:TrackOrder$invitable:Boolean){tracks(*){...TrackSummary}}',
  [fragmentTeamRef, fragmentTrackSummary],
);

/**
 * Tracks in the caller's library, by cursor pages: at present, those reached by an invite.
 *
 * Instruqt query `trackLibrary`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackLibrary}
 */
export const listTrackLibrary: <S = unknown>(client: Client, variables?: T.ListTrackLibraryVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.TrackLibraryEntry & S> = /* @__PURE__ */ paged(
  'tracks.listLibrary',
  'query ListTrackLibrary($after:String$first:Int){trackLibrary(*){nodes{...TrackLibraryEntry}pageInfo{hasNextPage endCursor}totalCount}}',
  [fragmentTeamRef, fragmentTrackLibraryEntry, fragmentTrackSummary],
  { paging: ["after"] },
);

/**
 * Tracks in the caller's library: at present, those reached by an invite.
 *
 * Instruqt query `myTracks`.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: myTracks}
 */
export const listMyTracks: <S = unknown>(client: Client, options?: ListOptions & SelectOption<S>) => Paginator<T.TrackSummary & S> = /* @__PURE__ */ pagedBare(
  'tracks.listMine',
  'query ListMyTracks{myTracks{...TrackSummary}}',
  [fragmentTeamRef, fragmentTrackSummary],
);

/**
 * Switches maintenance mode of a track. Track developers only.
 *
 * Instruqt mutation `setTrackMaintenance`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setTrackMaintenance}
 */
export const setTrackMaintenance: <S = unknown>(client: Client, variables: T.SetTrackMaintenanceVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackSummary & S) | null> = /* @__PURE__ */ single(
  'tracks.setMaintenance',
  'mutation SetTrackMaintenance($trackID:String!$maintenance:Boolean!){setTrackMaintenance(*){...TrackSummary}}',
  [fragmentTeamRef, fragmentTrackSummary],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Ties a track to a sandbox config version.
 *
 * Instruqt mutation `setTrackSandboxConfigVersion`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setTrackSandboxConfigVersion}
 */
export const setTrackSandboxConfigVersion: (client: Client, variables: T.SetTrackSandboxConfigVersionVariables, options?: CallOptions) => Call<boolean | null> = /* @__PURE__ */ single(
  'tracks.setSandboxConfigVersion',
  'mutation SetTrackSandboxConfigVersion($trackID:String!$configVersionID:String){setTrackSandboxConfigVersion(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Jumps to a challenge of a track.
 *
 * Instruqt mutation `skipToChallenge`.
 * - `force`: True jumps straight there; otherwise the scripts on the way are run.
 * - `inviteID`: With userID: acts as the learner of this invite.
 * - `userID`: Acts as this user (impersonation).
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: skipToChallenge}
 */
export const skipToChallenge: <S = unknown>(client: Client, variables: T.SkipToChallengeVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackPlay & S) | null> = /* @__PURE__ */ single(
  'tracks.skipToChallenge',
  'mutation SkipToChallenge($trackID:String!$challengeID:String!$userID:String$inviteID:String$force:Boolean){skipToChallenge(*){...TrackPlay}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  { verifyWith: 'tracks.get' },
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
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: startTrack}
 */
export const startTrack: <S = unknown>(client: Client, variables: T.StartTrackVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackPlay & S) | null> = /* @__PURE__ */ single(
  'tracks.start',
  'mutation StartTrack($trackID:String!$force:Boolean$prestart:Boolean$mode:Mode$inviteID:String$landingPageID:String$customParameters:[CustomParametersInput!]$runtimeParameters:RuntimeParametersInput$region:String$referrer:String){startTrack(*){...TrackPlay}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  { verifyWith: 'tracks.get' },
);

/**
 * Play figures of one track over a period. Give trackID, or trackSlug together with teamSlug.
 *
 * Instruqt query `statistics`.
 * - `end`: Default: now.
 * - `filterDevelopers`: True: plays by track developers are filtered out.
 * - `start`: Default: 30 days before now.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: statistics}
 */
export const getTrackStatistics: <S = unknown>(client: Client, variables: T.GetTrackStatisticsVariables, options?: CallOptions & SelectOption<S>) => Call<(NonNullable<T.GetTrackStatistics['statistics']> & S) | null> = /* @__PURE__ */ single(
  'tracks.statistics',
  'query GetTrackStatistics($trackID:String$trackSlug:String$organizationSlug:String$teamSlug:String$start:Time$end:Time$filterDevelopers:Boolean){statistics(*){track{...TrackStatistics}}}',
  [fragmentChallengeStatistics, fragmentTrackRef, fragmentTrackStatistics, fragmentTrackStatisticsSummary],
  { rules: [/* @__PURE__ */ any(["trackID"],["trackSlug","teamSlug"],["trackSlug","organizationSlug"])] },
);

/**
 * Stops the caller's play of a track.
 *
 * Instruqt mutation `stopTrack`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopTrack}
 */
export const stopTrack: <S = unknown>(client: Client, variables: T.StopTrackVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackPlay & S) | null> = /* @__PURE__ */ single(
  'tracks.stop',
  'mutation StopTrack($trackID:String!$reason:TrackStopReason){stopTrack(*){...TrackPlay}}',
  [fragmentChallengeRef, fragmentPlayRef, fragmentTrackPlay, fragmentTrackRef],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Stops all active plays; presumably the caller's.
 *
 * Instruqt mutation `stopAllTracks`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopAllTracks}
 */
export const stopAllTracks: (client: Client, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ singleBare(
  'tracks.stopAll',
  'mutation StopAllTracks{stopAllTracks}',
  undefined,
  { effect: 'idempotent', verifyWith: 'sandboxes.list' },
);

/**
 * Changes a track, without its developers, scripts and config. Track developers only.
 *
 * Instruqt mutation `updateTrack`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTrack}
 */
export const updateTrack: <S = unknown>(client: Client, variables: T.UpdateTrackVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Track & S) | null> = /* @__PURE__ */ single(
  'tracks.update',
  'mutation UpdateTrack($track:TrackInput!){updateTrack(*){...Track}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Replaces a track whole, with developers, scripts and config: what the input leaves out is erased. Made for the CLI. Track
 * developers only.
 *
 * Instruqt mutation `updateCompleteTrack`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateCompleteTrack}
 */
export const updateCompleteTrack: <S = unknown>(client: Client, variables: T.UpdateCompleteTrackVariables, options?: CallOptions & SelectOption<S>) => Call<(T.Track & S) | null> = /* @__PURE__ */ single(
  'tracks.updateComplete',
  'mutation UpdateCompleteTrack($track:TrackInput!){updateCompleteTrack(*){...Track}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Like updateCompleteTrack, for a versioned track; conflicts come back with the result.
 *
 * Instruqt mutation `updateCompleteTrackVersioned`.
 * - `files`: Your resolution of files in conflict.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateCompleteTrackVersioned}
 */
export const updateCompleteTrackVersioned: <S = unknown>(client: Client, variables: T.UpdateCompleteTrackVersionedVariables, options?: CallOptions & SelectOption<S>) => Call<(T.VersionedTrack & S) | null> = /* @__PURE__ */ single(
  'tracks.updateCompleteVersioned',
  'mutation UpdateCompleteTrackVersioned($track:TrackInput!$files:[FileInput!]){updateCompleteTrackVersioned(*){...VersionedTrack}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackFile, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef, fragmentVersionedTrack],
  { verifyWith: 'tracks.get' },
);

/**
 * Switches features of a track on or off.
 *
 * Instruqt mutation `updateTrackFeatures`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTrackFeatures}
 */
export const updateTrackFeatures: <S = unknown>(client: Client, variables: T.UpdateTrackFeaturesVariables, options?: CallOptions & SelectOption<S>) => Call<T.Track & S> = /* @__PURE__ */ single(
  'tracks.updateFeatures',
  'mutation UpdateTrackFeatures($trackID:String!$features:TrackFeaturesInput!){updateTrackFeatures(*){...Track}}',
  [fragmentChallengeRef, fragmentLabConfig, fragmentPlayRef, fragmentSandboxConfig, fragmentSandboxConfigVersionRef, fragmentTeamRef, fragmentTrack, fragmentTrackInstructor, fragmentTrackPlay, fragmentTrackRef, fragmentTrackSummary, fragmentUserRef],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Ties a track to a Git repository.
 *
 * Instruqt mutation `updateRemoteRepository`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateRemoteRepository}
 */
export const updateTrackRemoteRepository: <S = unknown>(client: Client, variables: T.UpdateTrackRemoteRepositoryVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackSummary & S) | null> = /* @__PURE__ */ single(
  'tracks.updateRemoteRepository',
  'mutation UpdateTrackRemoteRepository($trackID:String!$repository:String!){updateRemoteRepository(*){...TrackSummary}}',
  [fragmentTeamRef, fragmentTrackSummary],
  { effect: 'idempotent', verifyWith: 'tracks.get' },
);

/**
 * Erases a user. It takes no argument, so most likely the caller: do not call it to try it out.
 *
 * Instruqt mutation `deleteUser`. Cannot be undone: asks for `confirm: true` in the options.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteUser}
 */
export const deleteUser: (client: Client, options: ConfirmOptions) => Call<boolean> = /* @__PURE__ */ singleBare(
  'users.delete',
  'mutation DeleteUser{deleteUser}',
  undefined,
  { before: confirmed, verifyWith: 'users.me' },
);

/**
 * Whether a user id exists.
 *
 * Instruqt query `userExists`.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userExists}
 */
export const userExists: (client: Client, variables: T.UserExistsVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'users.exists',
  'query UserExists($userID:String!){userExists(*)}',
);

/**
 * Searches users, within a team when one is named.
 *
 * Instruqt query `findUsers`.
 *
 * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `is_anonymous`, `labReportItem`, `reportItem`, `segments`, `supportVerificationHash`, `teams`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: findUsers}
 */
export const findUsers: <S = unknown>(client: Client, variables?: T.FindUsersVariables, options?: CallOptions & SelectOption<S>) => Call<(T.UserRef & S)[] | null> = /* @__PURE__ */ single(
  'users.find',
  'query FindUsers($searchTerm:String$organizationSlug:String$teamSlug:String){findUsers(*){...UserRef}}',
  [fragmentUserRef],
);

/**
 * One user. Give userID, email or slug.
 *
 * Instruqt query `user`.
 *
 * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: user}
 */
export const getUser: <S = unknown>(client: Client, variables: T.GetUserVariables, options?: CallOptions & SelectOption<S>) => Call<(T.User & S) | null> = /* @__PURE__ */ single(
  'users.get',
  'query GetUser($userID:String$email:String$slug:String){user(*){...User}}',
  [fragmentUser],
  { rules: [/* @__PURE__ */ one("userID","email","slug")] },
);

/**
 * The user behind the credentials.
 *
 * Instruqt query `me`.
 *
 * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: me}
 */
export const getCurrentUser: <S = unknown>(client: Client, options?: CallOptions & SelectOption<S>) => Call<(T.User & S) | null> = /* @__PURE__ */ singleBare(
  'users.me',
  'query GetCurrentUser{me{...User}}',
  [fragmentUser],
);

/**
 * Moves the plays of an anonymous account into the caller's. Call it signed in.
 *
 * Instruqt mutation `mergeAnonymousUser`.
 * - `token`: secret: stands for the anonymous account.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: mergeAnonymousUser}
 */
export const mergeAnonymousUser: (client: Client, variables: T.MergeAnonymousUserVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'users.mergeAnonymous',
  'mutation MergeAnonymousUser($token:String!){mergeAnonymousUser(*)}',
);

/**
 * Whether a user name is taken.
 *
 * Instruqt query `userWithSlugExists`.
 *
 * The signature is not in the reference: it is known only from other evidence.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userWithSlugExists}
 */
export const userWithSlugExists: (client: Client, variables: T.UserWithSlugExistsVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'users.slugExists',
  'query UserWithSlugExists($slug:String!){userWithSlugExists(*)}',
);

/**
 * Changes the display name or user name of a user.
 *
 * Instruqt mutation `updateUser`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateUser}
 */
export const updateUser: <S = unknown>(client: Client, variables?: T.UpdateUserVariables, options?: CallOptions & SelectOption<S>) => Call<(T.User & S) | null> = /* @__PURE__ */ single(
  'users.update',
  'mutation UpdateUser($userID:String$displayName:String$slug:String){updateUser(*){...User}}',
  [fragmentUser],
  { effect: 'idempotent', verifyWith: 'users.get' },
);

/**
 * Removes a virtual browser check.
 *
 * Instruqt mutation `deleteVirtualBrowserCheck`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteVirtualBrowserCheck}
 */
export const deleteVirtualBrowserCheck: (client: Client, variables: T.DeleteVirtualBrowserCheckVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'virtualBrowserChecks.delete',
  'mutation DeleteVirtualBrowserCheck($id:String!){deleteVirtualBrowserCheck(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'virtualBrowserChecks.list' },
);

/**
 * The check that a challenge runs against one virtual browser.
 *
 * Instruqt query `virtualBrowserCheck`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: virtualBrowserCheck}
 */
export const getVirtualBrowserCheck: <S = unknown>(client: Client, variables: T.GetVirtualBrowserCheckVariables, options?: CallOptions & SelectOption<S>) => Call<T.VirtualBrowserCheck & S> = /* @__PURE__ */ single(
  'virtualBrowserChecks.get',
  'query GetVirtualBrowserCheck($challenge:String!$host:String!){virtualBrowserCheck(*){...VirtualBrowserCheck}}',
  [fragmentChallengeRef, fragmentVirtualBrowserCheck, fragmentVirtualBrowserCheckSummary],
);

/**
 * All virtual browser checks of a track.
 *
 * Instruqt query `virtualBrowserChecks`.
 *
 * Not selected unless `select` asks for it: `browserLocation`, `element`, `innerText`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: virtualBrowserChecks}
 */
export const listVirtualBrowserChecks: <S = unknown>(client: Client, variables: T.ListVirtualBrowserChecksVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.VirtualBrowserCheckSummary & S> = /* @__PURE__ */ paged(
  'virtualBrowserChecks.list',
  'query ListVirtualBrowserChecks($track:String!){virtualBrowserChecks(*){...VirtualBrowserCheckSummary}}',
  [fragmentChallengeRef, fragmentVirtualBrowserCheckSummary],
);

/**
 * Stores what a challenge checks in a virtual browser.
 *
 * Instruqt mutation `upsertVirtualBrowserCheck`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: upsertVirtualBrowserCheck}
 */
export const upsertVirtualBrowserCheck: <S = unknown>(client: Client, variables: T.UpsertVirtualBrowserCheckVariables, options?: CallOptions & SelectOption<S>) => Call<T.VirtualBrowserCheck & S> = /* @__PURE__ */ single(
  'virtualBrowserChecks.upsert',
  'mutation UpsertVirtualBrowserCheck($virtualBrowserCheck:VirtualBrowserCheckInput!){upsertVirtualBrowserCheck(*){...VirtualBrowserCheck}}',
  [fragmentChallengeRef, fragmentVirtualBrowserCheck, fragmentVirtualBrowserCheckSummary],
  { verifyWith: 'virtualBrowserChecks.get' },
);

/**
 * Adds a virtual browser to a track. Track developers only.
 *
 * Instruqt mutation `createVirtualBrowserConfig`.
 *
 * Not selected unless `select` asks for it: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createVirtualBrowserConfig}
 */
export const createVirtualBrowserConfig: <S = unknown>(client: Client, variables: T.CreateVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfigBrowsers & S) | null> = /* @__PURE__ */ single(
  'virtualBrowserConfigs.create',
  'mutation CreateVirtualBrowserConfig($config:VirtualBrowserConfigInput!){createVirtualBrowserConfig(*){...TrackConfigBrowsers}}',
  [fragmentTrackConfigBrowsers],
);

/**
 * Takes a virtual browser off a track. Track developers only.
 *
 * Instruqt mutation `deleteVirtualBrowserConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteVirtualBrowserConfig}
 */
export const deleteVirtualBrowserConfig: <S = unknown>(client: Client, variables: T.DeleteVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfigBrowsers & S) | null> = /* @__PURE__ */ single(
  'virtualBrowserConfigs.delete',
  'mutation DeleteVirtualBrowserConfig($virtualbrowserID:String!){deleteVirtualBrowserConfig(*){...TrackConfigBrowsers}}',
  [fragmentTrackConfigBrowsers],
  { effect: 'idempotent' },
);

/**
 * Changes a virtual browser of a track. Track developers only.
 *
 * Instruqt mutation `updateVirtualBrowserConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateVirtualBrowserConfig}
 */
export const updateVirtualBrowserConfig: <S = unknown>(client: Client, variables: T.UpdateVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfigBrowsers & S) | null> = /* @__PURE__ */ single(
  'virtualBrowserConfigs.update',
  'mutation UpdateVirtualBrowserConfig($config:VirtualBrowserConfigInput!){updateVirtualBrowserConfig(*){...TrackConfigBrowsers}}',
  [fragmentTrackConfigBrowsers],
  { effect: 'idempotent' },
);

/**
 * Adds a VM to a track. Track developers only.
 *
 * Instruqt mutation `createVirtualMachineConfig`.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createVirtualMachineConfig}
 */
export const createVirtualMachineConfig: <S = unknown>(client: Client, variables: T.CreateVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'virtualMachineConfigs.create',
  'mutation CreateVirtualMachineConfig($config:VirtualMachineConfigInput!){createVirtualMachineConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { verifyWith: 'trackConfigs.get' },
);

/**
 * Takes a VM off a track. Track developers only.
 *
 * Instruqt mutation `deleteVirtualMachineConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteVirtualMachineConfig}
 */
export const deleteVirtualMachineConfig: <S = unknown>(client: Client, variables: T.DeleteVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'virtualMachineConfigs.delete',
  'mutation DeleteVirtualMachineConfig($virtualmachineID:String!){deleteVirtualMachineConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Changes a VM of a track. Track developers only.
 *
 * Instruqt mutation `updateVirtualMachineConfig`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `virtualbrowsers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateVirtualMachineConfig}
 */
export const updateVirtualMachineConfig: <S = unknown>(client: Client, variables: T.UpdateVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>) => Call<(T.TrackConfig & S) | null> = /* @__PURE__ */ single(
  'virtualMachineConfigs.update',
  'mutation UpdateVirtualMachineConfig($config:VirtualMachineConfigInput!){updateVirtualMachineConfig(*){...TrackConfig}}',
  [fragmentAwsAccountConfig, fragmentAzureSubscriptionConfig, fragmentContainerConfig, fragmentCustomResourceRef, fragmentGcpProjectConfig, fragmentTrackConfig, fragmentVirtualMachineConfig],
  { effect: 'idempotent', verifyWith: 'trackConfigs.get' },
);

/**
 * Adds a webhook endpoint to a team. Team owners only.
 *
 * Instruqt mutation `createWebhook`.
 *
 * Not selected unless `select` asks for it: `custom_headers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createWebhook}
 */
export const createWebhook: <S = unknown>(client: Client, variables: T.CreateWebhookVariables, options?: CallOptions & SelectOption<S>) => Call<T.Webhook & S> = /* @__PURE__ */ single(
  'webhooks.create',
  'mutation CreateWebhook($teamID:String$teamSlug:String$webhook:WebhookInput!){createWebhook(*){...Webhook}}',
  [fragmentWebhook],
  { verifyWith: 'webhooks.list' },
);

/**
 * Removes a webhook endpoint. Team owners only.
 *
 * Instruqt mutation `deleteWebhook`. Safe to repeat.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteWebhook}
 */
export const deleteWebhook: (client: Client, variables: T.DeleteWebhookVariables, options?: CallOptions) => Call<boolean> = /* @__PURE__ */ single(
  'webhooks.delete',
  'mutation DeleteWebhook($id:String!$teamID:String$teamSlug:String){deleteWebhook(*)}',
  undefined,
  { effect: 'idempotent', verifyWith: 'webhooks.list' },
);

/**
 * All webhook endpoints of a team. Team owners only.
 *
 * Instruqt query `webhooks`.
 *
 * Not selected unless `select` asks for it: `custom_headers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: webhooks}
 */
export const listWebhooks: <S = unknown>(client: Client, variables?: T.ListWebhooksVariables, options?: ListOptions & SelectOption<S>) => Paginator<T.Webhook & S> = /* @__PURE__ */ paged(
  'webhooks.list',
  'query ListWebhooks($teamID:String$teamSlug:String){webhooks(*){...Webhook}}',
  [fragmentWebhook],
);

/**
 * Changes a webhook endpoint. Team owners only.
 *
 * Instruqt mutation `updateWebhook`. Safe to repeat.
 *
 * Not selected unless `select` asks for it: `custom_headers`.
 * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateWebhook}
 */
export const updateWebhook: <S = unknown>(client: Client, variables: T.UpdateWebhookVariables, options?: CallOptions & SelectOption<S>) => Call<T.Webhook & S> = /* @__PURE__ */ single(
  'webhooks.update',
  'mutation UpdateWebhook($id:String!$teamID:String$teamSlug:String$webhook:WebhookInput!){updateWebhook(*){...Webhook}}',
  [fragmentWebhook],
  { effect: 'idempotent', verifyWith: 'webhooks.list' },
);
