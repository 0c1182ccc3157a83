// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator, Subscription, SubscriptionOptions } from '../../core/results/index.js';
import type { CallOptions, ConfirmOptions, ListOptions } from '../../core/settings/index.js';
import type * as T from './types.js';

/** `instruqt.awsAccountConfigs` of the facade. */
export interface InstruqtAwsAccountConfigs {
  /**
   * Adds an AWS account to a track. Track developers only.
   *
   * Instruqt mutation `createAwsAccountConfig`.
   */
  create(variables: T.CreateAwsAccountConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Takes an AWS account off a track. Track developers only.
   *
   * Instruqt mutation `deleteAwsAccountConfig`. Safe to repeat.
   */
  delete(variables: T.DeleteAwsAccountConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Changes an AWS account of a track. Track developers only.
   *
   * Instruqt mutation `updateAwsAccountConfig`. Safe to repeat.
   */
  update(variables: T.UpdateAwsAccountConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
}

/** `instruqt.azureSubscriptionConfigs` of the facade. */
export interface InstruqtAzureSubscriptionConfigs {
  /**
   * Adds an Azure subscription to a track. Track developers only.
   *
   * Instruqt mutation `createAzureSubscriptionConfig`.
   */
  create(variables: T.CreateAzureSubscriptionConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Takes an Azure subscription off a track. Track developers only.
   *
   * Instruqt mutation `deleteAzureSubscriptionConfig`. Safe to repeat.
   */
  delete(variables: T.DeleteAzureSubscriptionConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Changes an Azure subscription of a track. Track developers only.
   *
   * Instruqt mutation `updateAzureSubscriptionConfig`. Safe to repeat.
   */
  update(variables: T.UpdateAzureSubscriptionConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
}

/** `instruqt.challengeNotes` of the facade. */
export interface InstruqtChallengeNotes {
  /**
   * Adds a loading note to a challenge. Track developers only.
   *
   * Instruqt mutation `createChallengeNote`.
   */
  create(variables: T.CreateChallengeNoteVariables, options?: CallOptions): Call<T.ChallengeNote | null>;
  /**
   * Takes a loading note off a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeNote`. Safe to repeat.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  delete(variables: T.DeleteChallengeNoteVariables, options?: CallOptions): Call<boolean>;
  /**
   * One loading note of a challenge.
   *
   * Instruqt query `note`.
   */
  get(variables: T.GetChallengeNoteVariables, options?: CallOptions): Call<T.ChallengeNote | null>;
  /**
   * Reorders the loading notes of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeNoteIndexes`. Safe to repeat.
   * - `notes`: Note ids in the wanted order.
   */
  reorder(variables: T.ReorderChallengeNotesVariables, options?: CallOptions): Call<T.ChallengeNote[] | null>;
  /**
   * Changes a loading note. Track developers only.
   *
   * Instruqt mutation `updateChallengeNote`. Safe to repeat.
   */
  update(variables: T.UpdateChallengeNoteVariables, options?: CallOptions): Call<T.ChallengeNote | null>;
}

/** `instruqt.challengeScripts` of the facade. */
export interface InstruqtChallengeScripts {
  /**
   * Takes a lifecycle script off a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeScript`. Safe to repeat.
   */
  delete(variables: T.DeleteChallengeScriptVariables, options?: CallOptions): Call<boolean>;
  /**
   * One lifecycle script of a challenge. Track developers only.
   *
   * Instruqt query `challengeScript`.
   */
  get(variables: T.GetChallengeScriptVariables, options?: CallOptions): Call<T.ChallengeScript | null>;
  /**
   * All lifecycle scripts of a challenge. Track developers only.
   *
   * Instruqt query `challengeScripts`.
   */
  list(variables: T.ListChallengeScriptsVariables, options?: ListOptions): Paginator<T.ChallengeScript>;
  /**
   * Stores a lifecycle script of a challenge. Track developers only.
   *
   * Instruqt mutation `saveChallengeScript`.
   * - `base64Encoded`: True when contents is base64.
   */
  save(variables: T.SaveChallengeScriptVariables, options?: CallOptions): Call<T.ChallengeScript | null>;
}

/** `instruqt.challengeTabs` of the facade. */
export interface InstruqtChallengeTabs {
  /**
   * Adds a tab to a challenge. Track developers only.
   *
   * Instruqt mutation `createChallengeTab`.
   */
  create(variables: T.CreateChallengeTabVariables, options?: CallOptions): Call<T.ChallengeTab | null>;
  /**
   * Takes a tab off a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeTab`. Safe to repeat.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  delete(variables: T.DeleteChallengeTabVariables, options?: CallOptions): Call<boolean>;
  /**
   * One tab of a challenge.
   *
   * Instruqt query `tab`.
   */
  get(variables: T.GetChallengeTabVariables, options?: CallOptions): Call<T.ChallengeTab | null>;
  /**
   * Whether a page lets itself be shown in a frame. Signature lost: arguments and type not known.
   *
   * Instruqt query `isURLEmbeddable`.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  isUrlEmbeddable(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Reorders the tabs of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeTabIndexes`. Safe to repeat.
   * - `tabs`: Tab ids in the wanted order.
   */
  reorder(variables: T.ReorderChallengeTabsVariables, options?: CallOptions): Call<T.ChallengeTab[] | null>;
  /**
   * Changes a tab of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeTab`. Safe to repeat.
   */
  update(variables: T.UpdateChallengeTabVariables, options?: CallOptions): Call<T.ChallengeTab | null>;
}

/** `instruqt.challenges` of the facade. */
export interface InstruqtChallenges {
  /**
   * Runs the check script; the outcome stands in status and attempts.
   *
   * Instruqt mutation `checkChallenge`.
   */
  check(variables: T.CheckChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null>;
  /**
   * Grades an answer to a quiz.
   *
   * Instruqt mutation `checkQuiz`.
   * - `solution`: Positions of the chosen answers.
   */
  checkQuiz(variables: T.CheckQuizVariables, options?: CallOptions): Call<T.ChallengeProgress | null>;
  /**
   * Adds a challenge to a track. Track developers only.
   *
   * Instruqt mutation `createChallenge`.
   */
  create(variables: T.CreateChallengeVariables, options?: CallOptions): Call<T.Challenge | null>;
  /**
   * Takes a challenge off its track. Track developers only.
   *
   * Instruqt mutation `deleteChallenge`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  delete(variables: T.DeleteChallengeVariables, options: ConfirmOptions): Call<boolean>;
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
   * Reorders the challenges of a track. Track developers only.
   *
   * Instruqt mutation `updateChallengeIndexes`. Safe to repeat.
   * - `challenges`: Challenge ids in the wanted order.
   */
  reorder(variables: T.ReorderChallengesVariables, options?: CallOptions): Call<T.ChallengeRef[] | null>;
  /**
   * Runs the setup script; the outcome stands in status.
   *
   * Instruqt mutation `setupChallenge`.
   */
  setup(variables: T.SetupChallengeVariables, options?: CallOptions): Call<T.ChallengeProgress | null>;
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
  /**
   * Changes the layout of one challenge.
   *
   * Instruqt mutation `updateChallengeLabConfig`. Safe to repeat.
   */
  updateLabConfig(variables: T.UpdateChallengeLabConfigVariables, options?: CallOptions): Call<T.Challenge>;
}

/** `instruqt.cloudProviderConfigs` of the facade. */
export interface InstruqtCloudProviderConfigs {
  /**
   * Services and regions on offer, by cloud provider.
   *
   * Instruqt query `cloudProviderConfigs`.
   */
  list(options?: ListOptions): Paginator<T.CloudProviderConfig>;
  /**
   * Chooses which cloud services and regions a team may use; what tracks still use cannot go.
   *
   * Instruqt mutation `updateCloudProviderConfig`. Safe to repeat.
   */
  update(variables: T.UpdateCloudProviderConfigVariables, options?: CallOptions): Call<T.CloudProviderConfig>;
}

/** `instruqt.containerConfigs` of the facade. */
export interface InstruqtContainerConfigs {
  /**
   * Adds a container to a track. Track developers only.
   *
   * Instruqt mutation `createContainerConfig`.
   */
  create(variables: T.CreateContainerConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Takes a container off a track. Track developers only.
   *
   * Instruqt mutation `deleteContainerConfig`. Safe to repeat.
   */
  delete(variables: T.DeleteContainerConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Changes a container of a track. Track developers only.
   *
   * Instruqt mutation `updateContainerConfig`. Safe to repeat.
   */
  update(variables: T.UpdateContainerConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
}

/** `instruqt.customResources` of the facade. */
export interface InstruqtCustomResources {
  /**
   * Removes a custom resource; refused while in use. Signature lost: arguments and type not known.
   *
   * Instruqt mutation `deleteCustomResource`. Safe to repeat.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * One custom resource; null when there is none with this id.
   *
   * Instruqt query `customResource`.
   */
  get(variables: T.GetCustomResourceVariables, options?: CallOptions): Call<T.CustomResource | null>;
  /**
   * Makes a custom resource of a team from a Terraform module.
   *
   * Instruqt mutation `importTerraformModule`.
   */
  importTerraformModule(variables: T.ImportTerraformModuleVariables, options?: CallOptions): Call<T.CustomResource>;
  /**
   * Changes a custom resource.
   *
   * Instruqt mutation `updateCustomResource`. Safe to repeat.
   */
  update(variables: T.UpdateCustomResourceVariables, options?: CallOptions): Call<T.CustomResource>;
}

/** `instruqt.emails` of the facade. */
export interface InstruqtEmails {
  /**
   * Proves ownership of an address with the code mailed to it.
   *
   * Instruqt mutation `confirmEmailOwnership`.
   * - `code`: secret: as mailed.
   */
  confirm(variables: T.ConfirmEmailVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether the owner of this address has confirmed it.
   *
   * Instruqt query `isEmailConfirmed`.
   */
  isConfirmed(variables: T.IsEmailConfirmedVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Whether an address passes the email check.
   *
   * Instruqt query `isValidEmail`.
   */
  isValid(variables: T.IsValidEmailVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether an address is a work address. Signature lost: arguments and type not known.
   *
   * Instruqt query `isWorkEmail`.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  isWork(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Mails the confirmation code once more.
   *
   * Instruqt mutation `resendEmailOwnershipConfirmationCode`.
   */
  resendConfirmationCode(variables: T.ResendEmailConfirmationCodeVariables, options?: CallOptions): Call<boolean>;
  /**
   * Mails a confirmation code to an address, for one invite.
   *
   * Instruqt mutation `sendEmailOwnershipConfirmationCode`.
   */
  sendConfirmationCode(variables: T.SendEmailConfirmationCodeVariables, options?: CallOptions): Call<T.EmailConfirmationRequest>;
}

/** `instruqt.gcpProjectConfigs` of the facade. */
export interface InstruqtGcpProjectConfigs {
  /**
   * Adds a Google Cloud project to a track. Track developers only.
   *
   * Instruqt mutation `createGcpProjectConfig`.
   */
  create(variables: T.CreateGcpProjectConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Takes a Google Cloud project off a track. Track developers only.
   *
   * Instruqt mutation `deleteGcpProjectConfig`. Safe to repeat.
   */
  delete(variables: T.DeleteGcpProjectConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Changes a Google Cloud project of a track. Track developers only.
   *
   * Instruqt mutation `updateGcpProjectConfig`. Safe to repeat.
   */
  update(variables: T.UpdateGcpProjectConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
}

/** `instruqt.github` of the facade. */
export interface InstruqtGithub {
  /**
   * Links a team to an installation of the GitHub app.
   *
   * Instruqt mutation `createGithubIntegration`.
   */
  createIntegration(variables: T.CreateGithubIntegrationVariables, options?: CallOptions): Call<T.GithubIntegration>;
  /**
   * Unlinks a team from an installation of the GitHub app.
   *
   * Instruqt mutation `deleteGithubIntegration`. Safe to repeat.
   */
  deleteIntegration(variables: T.DeleteGithubIntegrationVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Erases what a team stored about GitHub. Signature lost: arguments and type not known.
   *
   * Instruqt mutation `deleteTeamGithubData`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  deleteTeamData(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * Stores which installation of the GitHub app belongs to a team.
   *
   * Instruqt mutation `setTeamGithubInstallationID`. Safe to repeat.
   */
  setInstallationID(variables: T.SetTeamGithubInstallationIDVariables, options?: CallOptions): Call<boolean | null>;
}

/** `instruqt.hostImages` of the facade. */
export interface InstruqtHostImages {
  /**
   * Makes a custom VM host image.
   *
   * Instruqt mutation `createHostImage`.
   */
  create(variables: T.CreateHostImageVariables, options?: CallOptions): Call<T.HostImage>;
  /**
   * Removes a host image; refused while in use. Signature lost: arguments and type not known.
   *
   * Instruqt mutation `deleteHostImage`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One VM host image.
   *
   * Instruqt query `hostImage`.
   */
  get(variables: T.GetHostImageVariables, options?: CallOptions): Call<T.HostImage | null>;
  /**
   * Keeps the state of a running sandbox as a host image.
   *
   * Instruqt mutation `saveHostImage`.
   */
  save(variables: T.SaveHostImageVariables, options?: CallOptions): Call<T.HostImage>;
  /**
   * Starts a sandbox from a host image, to work on the image.
   *
   * Instruqt mutation `startHostImage`.
   */
  start(variables: T.StartHostImageVariables, options?: CallOptions): Call<T.Sandbox>;
  /**
   * Stops the sandbox of a host image.
   *
   * Instruqt mutation `stopHostImage`. Safe to repeat.
   */
  stop(variables: T.StopHostImageVariables, options?: CallOptions): Call<T.Sandbox | null>;
  /**
   * Changes a host image.
   *
   * Instruqt mutation `updateHostImage`. Safe to repeat.
   */
  update(variables: T.UpdateHostImageVariables, options?: CallOptions): Call<T.HostImage>;
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
   * The signature is not in the reference: it is known only from other evidence.
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

/** `instruqt.images` of the facade. */
export interface InstruqtImages {
  /**
   * Whether a container image can be used, asked before the track is built with it.
   *
   * Instruqt query `isContainerImageValid`.
   */
  isContainerImageValid(variables: T.IsContainerImageValidVariables, options?: CallOptions): Call<boolean>;
  /**
   * Size and operating system of a VM image.
   *
   * Instruqt query `imageMetadata`.
   */
  metadata(variables: T.GetImageMetadataVariables, options?: CallOptions): Call<T.ImageMetadata | null>;
}

/** `instruqt.inviteAuthors` of the facade. */
export interface InstruqtInviteAuthors {
  /**
   * Makes a user an author of an invite.
   *
   * Instruqt mutation `createInviteAuthor`.
   */
  create(variables: T.CreateInviteAuthorVariables, options?: CallOptions): Call<T.TrackInviteAuthor>;
  /**
   * Takes an author off an invite.
   *
   * Instruqt mutation `deleteInviteAuthor`. Safe to repeat.
   */
  delete(variables: T.DeleteInviteAuthorVariables, options?: CallOptions): Call<boolean | null>;
}

/** `instruqt.inviteClaims` of the facade. */
export interface InstruqtInviteClaims {
  /**
   * Removes one acceptance of an invite. Signature lost: arguments and type not known.
   *
   * Instruqt mutation `deleteTrackInviteClaim`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One acceptance of an invite. Give claimID, or inviteID together with userID.
   *
   * Instruqt query `trackInviteClaim`.
   */
  get(variables: T.GetInviteClaimVariables, options?: CallOptions): Call<T.InviteClaim | null>;
}

/** `instruqt.inviteMessages` of the facade. */
export interface InstruqtInviteMessages {
  /**
   * Writes to all learners of an invite.
   *
   * Instruqt mutation `newTrackInviteBroadcastChatMessage`.
   */
  broadcast(variables: T.BroadcastInviteMessageVariables, options?: CallOptions): Call<T.InviteChatMessage | null>;
  /**
   * Marks chat messages as read.
   *
   * Instruqt mutation `setChatMessagesAsRead`. Safe to repeat.
   */
  markAsRead(variables: T.MarkInviteMessagesAsReadVariables, options?: CallOptions): Call<T.InviteChatMessage[]>;
  /**
   * Writes to one learner of an invite.
   *
   * Instruqt mutation `newTrackInviteDirectChatMessage`.
   */
  sendDirect(variables: T.SendDirectInviteMessageVariables, options?: CallOptions): Call<T.InviteChatMessage | null>;
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
   * Instruqt mutation `deleteTrackInvite`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  delete(variables: T.DeleteTrackInviteVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * One track invite, expired ones included; viewInvite refuses those.
   *
   * Instruqt query `trackInvite`.
   */
  get(variables: T.GetTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null>;
  /**
   * Invites of a team to tracks and labs, with their number. Whether it can be paged is not known.
   *
   * Instruqt query `trackInvitesV2`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  getPage(variables?: T.GetTrackInvitePageVariables, options?: CallOptions): Call<T.GetTrackInvitePage['trackInvitesV2']>;
  /**
   * Tells the server that somebody copied an invite link.
   *
   * Instruqt mutation `inviteLinkCopied`.
   */
  linkCopied(variables: T.TrackInviteLinkCopiedVariables, options?: CallOptions): Call<boolean>;
  /**
   * All track invites of a team. Give teamSlug or teamID.
   *
   * Instruqt query `trackInvites`.
   */
  list(variables?: T.ListTrackInvitesVariables, options?: ListOptions): Paginator<T.TrackInviteSummary>;
  /**
   * Invites that a user has accepted.
   *
   * Instruqt query `userTrackInvites`.
   */
  listByUser(variables: T.ListTrackInvitesByUserVariables, options?: ListOptions): Paginator<T.TrackInviteSummary>;
  /**
   * Changes a track invite. Members of the organization that owns the tracks only.
   *
   * Instruqt mutation `updateTrackInvite`. Safe to repeat.
   */
  update(variables: T.UpdateTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null>;
  /**
   * Like trackInvite, but an expired invite is an error.
   *
   * Instruqt query `viewInvite`.
   */
  view(variables: T.ViewTrackInviteVariables, options?: CallOptions): Call<T.TrackInvite | null>;
}

/** `instruqt.labPlayReports` of the facade. */
export interface InstruqtLabPlayReports {
  /**
   * Finished and running lab sessions of a team, by skip and take.
   *
   * Instruqt query `labPlayReports`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  list(variables?: T.ListLabPlayReportsVariables, options?: ListOptions): Paginator<NonNullable<NonNullable<T.ListLabPlayReports['labPlayReports']>['items']>[number]>;
}

/** `instruqt.labSessions` of the facade. */
export interface InstruqtLabSessions {
  /**
   * One run of a lab.
   *
   * Instruqt query `labSession`.
   */
  get(variables: T.GetLabSessionVariables, options?: CallOptions): Call<T.LabSession>;
  /**
   * The caller's own lab runs, of one lab when labName is given.
   *
   * Instruqt query `labSessions`.
   */
  list(variables?: T.ListLabSessionsVariables, options?: ListOptions): Paginator<T.LabSessionSummary>;
}

/** `instruqt.labs` of the facade. */
export interface InstruqtLabs {
  /**
   * Removes a lab. Signature lost: arguments and type not known.
   *
   * Instruqt mutation `deleteLab`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One lab, at a branch or tag when ref is given.
   *
   * Instruqt query `lab`.
   */
  get(variables: T.GetLabVariables, options?: CallOptions): Call<T.Lab | null>;
  /**
   * Makes a lab from a Git repository.
   *
   * Instruqt mutation `importLab`.
   */
  import(variables: T.ImportLabVariables, options?: CallOptions): Call<T.Lab>;
  /**
   * Labs of a team.
   *
   * Instruqt query `labs`.
   */
  list(variables?: T.ListLabsVariables, options?: ListOptions): Paginator<T.LabSummary | null>;
  /**
   * Starts a lab run.
   *
   * Instruqt mutation `startLab`.
   */
  start(variables: T.StartLabVariables, options?: CallOptions): Call<T.StartedLabSession>;
  /**
   * Stops a lab run. Signature lost: arguments and type not known.
   *
   * Instruqt mutation `stopLab`. Safe to repeat.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  stop(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
}

/** `instruqt.landingPages` of the facade. */
export interface InstruqtLandingPages {
  /**
   * Signs the caller up on a landing page.
   *
   * Instruqt mutation `claimLandingPage`.
   */
  claim(variables: T.ClaimLandingPageVariables, options?: CallOptions): Call<T.LandingPageClaim | null>;
  /**
   * Makes a landing page.
   *
   * Instruqt mutation `createLandingPage`.
   */
  create(variables: T.CreateLandingPageVariables, options?: CallOptions): Call<T.LandingPage>;
  /**
   * Marks a landing page as deleted; restoreLandingPage brings it back.
   *
   * Instruqt mutation `deleteLandingPage`. Safe to repeat.
   */
  delete(variables: T.DeleteLandingPageVariables, options?: CallOptions): Call<T.LandingPage>;
  /**
   * One landing page. Give landingPageID, or teamSlug with landingPagePath.
   *
   * Instruqt query `landingPage`.
   */
  get(variables: T.GetLandingPageVariables, options?: CallOptions): Call<T.LandingPage | null>;
  /**
   * Brings a deleted landing page back.
   *
   * Instruqt mutation `restoreLandingPage`. Safe to repeat.
   */
  restore(variables: T.RestoreLandingPageVariables, options?: CallOptions): Call<T.LandingPage>;
  /**
   * Changes a landing page.
   *
   * Instruqt mutation `updateLandingPage`. Safe to repeat.
   */
  update(variables: T.UpdateLandingPageVariables, options?: CallOptions): Call<T.LandingPage>;
}

/** `instruqt.liveEvents` of the facade. */
export interface InstruqtLiveEvents {
  /**
   * What the learners of an invite do, for its instructors.
   *
   * Instruqt subscription `instructorLearnerEventSubscription`.
   */
  watchLearnerEvents(variables: T.WatchLearnerEventsVariables, options?: SubscriptionOptions): Subscription<T.LearnerEventEvent>;
  /**
   * What the learners of an invite do, for a learner.
   *
   * Instruqt subscription `studentLearnerEventSubscription`.
   */
  watchLearnerEventsAsLearner(variables: T.WatchLearnerEventsAsLearnerVariables, options?: SubscriptionOptions): Subscription<T.LearnerEventEvent>;
  /**
   * Chat messages of an invite, for its instructors.
   *
   * Instruqt subscription `instructorChatMessageSubscription`.
   */
  watchMessages(variables: T.WatchMessagesVariables, options?: SubscriptionOptions): Subscription<T.InviteMessageEvent>;
  /**
   * Chat messages of an invite, for a learner.
   *
   * Instruqt subscription `studentChatMessageSubscription`.
   */
  watchMessagesAsLearner(variables: T.WatchMessagesAsLearnerVariables, options?: SubscriptionOptions): Subscription<T.InviteMessageEvent>;
  /**
   * Raised hands of an invite, for its instructors.
   *
   * Instruqt subscription `dashboardRaisedHandSubscription`.
   */
  watchRaisedHands(variables: T.WatchRaisedHandsVariables, options?: SubscriptionOptions): Subscription<T.RaisedHandEvent>;
  /**
   * Raised hands of an invite, for its learners.
   *
   * Instruqt subscription `labRaisedHandSubscription`.
   */
  watchRaisedHandsAsLearner(variables: T.WatchRaisedHandsAsLearnerVariables, options?: SubscriptionOptions): Subscription<T.RaisedHandEvent>;
  /**
   * Which chat messages have been read.
   *
   * Instruqt subscription `readMessagesSubscription`.
   */
  watchReadMessages(variables: T.WatchReadMessagesVariables, options?: SubscriptionOptions): Subscription<T.ReadMessageEvent>;
}

/** `instruqt.ltiRegistrations` of the facade. */
export interface InstruqtLtiRegistrations {
  /**
   * Registers an LTI 1.3 platform with a team.
   *
   * Instruqt mutation `createLtiToolRegistration`.
   */
  create(variables: T.CreateLtiRegistrationVariables, options?: CallOptions): Call<T.LtiRegistration>;
  /**
   * Removes an LTI 1.3 platform from a team.
   *
   * Instruqt mutation `deleteLtiToolRegistration`. Safe to repeat.
   */
  delete(variables: T.DeleteLtiRegistrationVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Changes an LTI 1.3 platform of a team.
   *
   * Instruqt mutation `updateLtiToolRegistration`. Safe to repeat.
   */
  update(variables: T.UpdateLtiRegistrationVariables, options?: CallOptions): Call<T.LtiRegistration>;
}

/** `instruqt.organizationInvites` of the facade. */
export interface InstruqtOrganizationInvites {
  /**
   * Joins an organization by invitation.
   *
   * Instruqt mutation `claimOrganizationInvite`.
   * - `token`: secret: whoever holds it can join.
   */
  claim(variables: T.ClaimOrganizationInviteVariables, options?: CallOptions): Call<T.OrganizationInvite | null>;
  /**
   * Withdraws an invitation to an organization. Its members only.
   *
   * Instruqt mutation `deleteOrganizationInvite`. Safe to repeat.
   */
  delete(variables: T.DeleteOrganizationInviteVariables, options?: CallOptions): Call<T.OrganizationInvites | null>;
  /**
   * A pending invitation to join an organization.
   *
   * Instruqt query `organizationInvite`.
   * - `token`: secret: whoever holds it can join.
   */
  get(variables: T.GetOrganizationInviteVariables, options?: CallOptions): Call<T.OrganizationInvite | null>;
}

/** `instruqt.organizationUsers` of the facade. */
export interface InstruqtOrganizationUsers {
  /**
   * Gives a member of an organization another role.
   *
   * Instruqt mutation `changeUserRole`. Safe to repeat.
   */
  changeRole(variables: T.ChangeOrganizationUserRoleVariables, options?: CallOptions): Call<T.OrganizationSummary | null>;
  /**
   * Invites an existing user or an email address to an organization. Its members only.
   *
   * Instruqt mutation `inviteOrganizationUser`.
   */
  invite(variables: T.InviteOrganizationUserVariables, options?: CallOptions): Call<T.OrganizationInvites | null>;
  /**
   * Takes a user out of an organization. Its members only.
   *
   * Instruqt mutation `removeOrganizationUser`. Safe to repeat.
   */
  remove(variables: T.RemoveOrganizationUserVariables, options?: CallOptions): Call<T.OrganizationSummary | null>;
}

/** `instruqt.organizations` of the facade. */
export interface InstruqtOrganizations {
  /**
   * Records whether the caller accepts marketing mail of an organization.
   *
   * Instruqt mutation `consentToOrganizationPrivacyPolicy`. Safe to repeat.
   */
  consentToPrivacyPolicy(variables: T.ConsentToOrganizationPrivacyPolicyVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Makes an organization. Instruqt staff only.
   *
   * Instruqt mutation `createOrganization`.
   * - `ownerEmails`: These addresses get the owner role.
   */
  create(variables: T.CreateOrganizationVariables, options?: CallOptions): Call<T.Organization | null>;
  /**
   * Whether an organization slug is taken.
   *
   * Instruqt query `organizationExists`.
   */
  exists(variables?: T.OrganizationExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Makes an API key for an organization. Give organizationSlug or organizationID. Its members only. secret: the result.
   *
   * Instruqt mutation `generateOrganizationAPIKey`.
   */
  generateApiKey(variables?: T.GenerateOrganizationApiKeyVariables, options?: CallOptions): Call<string | null>;
  /**
   * One organization, by slug or by id.
   *
   * Instruqt query `organization`.
   */
  get(variables?: T.GetOrganizationVariables, options?: CallOptions): Call<T.Organization | null>;
  /**
   * Whether the caller belongs to the organization.
   *
   * Instruqt query `userInOrganization`.
   */
  hasCurrentUser(variables?: T.UserInOrganizationVariables, options?: CallOptions): Call<boolean>;
  /**
   * Organizations within the caller's reach.
   *
   * Instruqt query `organizations`.
   */
  list(options?: ListOptions): Paginator<T.OrganizationSummary>;
  /**
   * Play counts of an organization over a period, by track.
   *
   * Instruqt query `organizationStatistics`.
   * - `end`: Default: now.
   * - `filterDevelopers`: True: plays by track developers are filtered out.
   * - `start`: Default: 30 days before now.
   * - `trackIDs`: Only these tracks.
   */
  statistics(variables?: T.GetOrganizationStatisticsVariables, options?: CallOptions): Call<T.OrganizationStatistics | null>;
  /**
   * Changes an organization.
   *
   * Instruqt mutation `updateOrganization`. Safe to repeat.
   */
  update(variables: T.UpdateOrganizationVariables, options?: CallOptions): Call<T.Organization | null>;
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

/** `instruqt.sandboxConfigVersions` of the facade. */
export interface InstruqtSandboxConfigVersions {
  /**
   * A draft version is removed; a published one is archived.
   *
   * Instruqt mutation `deleteSandboxConfig`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   */
  delete(variables: T.DeleteSandboxConfigVersionVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Text difference between two versions of a sandbox config. The left side is sourceConfigVersionID, or an unsaved
   * sourceConfigVersion.
   *
   * Instruqt query `sandboxConfigVersionDiff`.
   */
  diff(variables: T.DiffSandboxConfigVersionsVariables, options?: CallOptions): Call<T.DiffSandboxConfigVersions['sandboxConfigVersionDiff']>;
  /**
   * One version of a sandbox config, resources and scripts included.
   *
   * Instruqt query `sandboxConfigVersion`.
   */
  get(variables: T.GetSandboxConfigVersionVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null>;
  /**
   * Versions of a team's sandbox configs; filter by config or status.
   *
   * Instruqt query `sandboxConfigVersions`.
   */
  list(variables?: T.ListSandboxConfigVersionsVariables, options?: ListOptions): Paginator<T.SandboxConfigVersionSummary>;
}

/** `instruqt.sandboxConfigs` of the facade. */
export interface InstruqtSandboxConfigs {
  /**
   * Makes a sandbox config in a team; returns its first version.
   *
   * Instruqt mutation `createSandboxConfig`.
   */
  create(variables: T.CreateSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null>;
  /**
   * Takes a host out of a sandbox config.
   *
   * Instruqt mutation `deleteSandboxConfigHost`.
   */
  deleteHost(variables: T.DeleteSandboxConfigHostVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null>;
  /**
   * One sandbox config, by id or slug, within a team.
   *
   * Instruqt query `sandboxConfig`.
   */
  get(variables?: T.GetSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfig>;
  /**
   * Sandbox configs of a team.
   *
   * Instruqt query `sandboxConfigs`.
   */
  list(variables?: T.ListSandboxConfigsVariables, options?: ListOptions): Paginator<T.SandboxConfig>;
  /**
   * Publishes the draft version of a sandbox config.
   *
   * Instruqt mutation `publishSandboxConfig`. Safe to repeat.
   */
  publish(variables: T.PublishSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null>;
  /**
   * Changes the name of a sandbox config.
   *
   * Instruqt mutation `renameSandboxConfig`. Safe to repeat.
   */
  rename(variables: T.RenameSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfig | null>;
  /**
   * Changes the name of a host in a sandbox config.
   *
   * Instruqt mutation `renameSandboxConfigHost`.
   */
  renameHost(variables: T.RenameSandboxConfigHostVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null>;
  /**
   * Changes a sandbox config; returns the resulting version.
   *
   * Instruqt mutation `updateSandboxConfig`.
   */
  update(variables: T.UpdateSandboxConfigVariables, options?: CallOptions): Call<T.SandboxConfigVersion | null>;
}

/** `instruqt.sandboxVariables` of the facade. */
export interface InstruqtSandboxVariables {
  /**
   * Reads a variable that a script stored on a sandbox host.
   *
   * Instruqt query `getSandboxVariable`.
   */
  get(variables: T.GetSandboxVariableVariables, options?: CallOptions): Call<T.SandboxVariable | null>;
  /**
   * Writes a variable to a sandbox host, for its scripts to read.
   *
   * Instruqt mutation `setSandboxVariable`. Safe to repeat.
   * - `value`: May hold a secret.
   */
  set(variables: T.SetSandboxVariableVariables, options?: CallOptions): Call<T.SandboxVariable | null>;
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

/** `instruqt.screenSharing` of the facade. */
export interface InstruqtScreenSharing {
  /**
   * Mints credentials for screen sharing that soon expire. secret: the result.
   *
   * Instruqt mutation `icpStunCredentials`.
   */
  generateCredentials(variables: T.GenerateScreenSharingCredentialsVariables, options?: CallOptions): Call<string>;
}

/** `instruqt.secretConfigs` of the facade. */
export interface InstruqtSecretConfigs {
  /**
   * Sets which team secrets a track may read. Track developers only.
   *
   * Instruqt mutation `updateSecretConfig`.
   */
  update(variables: T.UpdateSecretConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
}

/** `instruqt.ssoConnections` of the facade. */
export interface InstruqtSsoConnections {
  /**
   * Sets up single sign-on for a team.
   *
   * Instruqt mutation `createSsoConnection`.
   */
  create(variables: T.CreateSsoConnectionVariables, options?: CallOptions): Call<T.SsoConnection | null>;
  /**
   * Sets up SAML single sign-on for a team.
   *
   * Instruqt mutation `createSamlSsoConnection`.
   */
  createSaml(variables: T.CreateSamlSsoConnectionVariables, options?: CallOptions): Call<T.SsoConnection | null>;
  /**
   * Removes a single sign-on connection of a team.
   *
   * Instruqt mutation `deleteSsoConnection`. Safe to repeat.
   */
  delete(variables: T.DeleteSsoConnectionVariables, options?: CallOptions): Call<boolean>;
  /**
   * Changes a single sign-on connection.
   *
   * Instruqt mutation `updateSsoConnection`. Safe to repeat.
   */
  update(variables: T.UpdateSsoConnectionVariables, options?: CallOptions): Call<T.SsoConnection | null>;
  /**
   * Changes a SAML single sign-on connection.
   *
   * Instruqt mutation `updateSamlSsoConnection`. Safe to repeat.
   */
  updateSaml(variables: T.UpdateSamlSsoConnectionVariables, options?: CallOptions): Call<T.SsoConnection | null>;
}

/** `instruqt.students` of the facade. */
export interface InstruqtStudents {
  /**
   * The learner with this user id, as an instructor of the invite sees them.
   *
   * Instruqt query `student`.
   */
  get(variables: T.GetStudentVariables, options?: CallOptions): Call<T.Student | null>;
  /**
   * All learners of an invite.
   *
   * Instruqt query `students`.
   */
  list(variables: T.ListStudentsVariables, options?: ListOptions): Paginator<T.Student>;
  /**
   * Lowers a learner's raised hand.
   *
   * Instruqt mutation `lowerHand`. Safe to repeat.
   */
  lowerHand(variables: T.LowerHandVariables, options?: CallOptions): Call<T.RaisedHand | null>;
  /**
   * How many learners of an invite are under way and how many are done.
   *
   * Instruqt query `studentStatistics`.
   */
  statistics(variables: T.GetStudentStatisticsVariables, options?: CallOptions): Call<T.StudentStatistics | null>;
  /**
   * Raises the caller's hand, or lowers it when raised.
   *
   * Instruqt mutation `toggleRaisedHand`.
   */
  toggleRaisedHand(variables: T.ToggleRaisedHandVariables, options?: CallOptions): Call<T.RaisedHand | null>;
}

/** `instruqt.tagGroups` of the facade. */
export interface InstruqtTagGroups {
  /**
   * Groups tags of a team under a name.
   *
   * Instruqt mutation `createTagGroup`.
   */
  create(variables: T.CreateTagGroupVariables, options?: CallOptions): Call<T.TagGroup>;
  /**
   * Removes a tag group. Signature lost: arguments and type not known.
   *
   * Instruqt mutation `deleteTagGroup`. Safe to repeat.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Changes a tag group.
   *
   * Instruqt mutation `updateTagGroup`. Safe to repeat.
   */
  update(variables: T.UpdateTagGroupVariables, options?: CallOptions): Call<T.TagGroup>;
}

/** `instruqt.tags` of the facade. */
export interface InstruqtTags {
  /**
   * Makes a content tag in a team.
   *
   * Instruqt mutation `createTag`.
   */
  create(variables: T.CreateTagVariables, options?: CallOptions): Call<T.Tag | null>;
  /**
   * Removes a content tag. Signature lost: arguments and type not known.
   *
   * Instruqt mutation `deleteTag`. Safe to repeat.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Changes a content tag.
   *
   * Instruqt mutation `updateTag`. Safe to repeat.
   */
  update(variables: T.UpdateTagVariables, options?: CallOptions): Call<T.Tag | null>;
}

/** `instruqt.teamInvites` of the facade. */
export interface InstruqtTeamInvites {
  /**
   * Accepts every team invitation sent to the caller's address.
   *
   * Instruqt mutation `claimTeamInvites`.
   * - `token`: Needed only when the invitation went to another address. secret: whoever holds it can join.
   */
  claim(variables?: T.ClaimTeamInvitesVariables, options?: CallOptions): Call<T.User | null>;
  /**
   * Withdraws an invitation to a team. Its members only.
   *
   * Instruqt mutation `deleteTeamInvite`. Safe to repeat.
   */
  delete(variables: T.DeleteTeamInviteVariables, options?: CallOptions): Call<T.TeamInvites | null>;
  /**
   * A pending invitation to join a team.
   *
   * Instruqt query `teamInvite`.
   * - `token`: secret: whoever holds it can join.
   */
  get(variables: T.GetTeamInviteVariables, options?: CallOptions): Call<T.TeamInvite | null>;
}

/** `instruqt.teamSecrets` of the facade. */
export interface InstruqtTeamSecrets {
  /**
   * Removes a stored secret; refused while a config or an invite uses it.
   *
   * Instruqt mutation `deleteTeamSecret`. Safe to repeat.
   */
  delete(variables: T.DeleteTeamSecretVariables, options?: CallOptions): Call<boolean>;
  /**
   * One stored secret of a team: its description and uses, never its value.
   *
   * Instruqt query `teamSecret`.
   */
  get(variables: T.GetTeamSecretVariables, options?: CallOptions): Call<T.TeamSecret>;
  /**
   * All stored secrets of a team, without their values.
   *
   * Instruqt query `teamSecrets`.
   */
  list(variables?: T.ListTeamSecretsVariables, options?: ListOptions): Paginator<T.TeamSecretSummary>;
  /**
   * Stores a secret of a team, over an older one of the same name.
   *
   * Instruqt mutation `upsertTeamSecret`. Safe to repeat.
   * - `secret`: secret: the value, base64 encoded. Kept as sent, decoded when injected into a sandbox.
   */
  upsert(variables: T.UpsertTeamSecretVariables, options?: CallOptions): Call<T.TeamSecretSummary | null>;
}

/** `instruqt.teamUsers` of the facade. */
export interface InstruqtTeamUsers {
  /**
   * Gives a team member another role.
   *
   * Instruqt mutation `changeTeamUserRole`. Safe to repeat.
   */
  changeRole(variables: T.ChangeTeamUserRoleVariables, options?: CallOptions): Call<T.TeamSummary | null>;
  /**
   * Searches users of one team.
   *
   * Instruqt query `findTeamUsers`.
   */
  find(variables?: T.FindTeamUsersVariables, options?: CallOptions): Call<T.UserRef[] | null>;
  /**
   * Invites an existing user or an email address to a team. Its members only.
   *
   * Instruqt mutation `inviteTeamUser`.
   */
  invite(variables: T.InviteTeamUserVariables, options?: CallOptions): Call<T.TeamInvites | null>;
  /**
   * Takes a user out of a team. Its members only.
   *
   * Instruqt mutation `removeTeamUser`. Safe to repeat.
   */
  remove(variables: T.RemoveTeamUserVariables, options?: CallOptions): Call<T.TeamSummary | null>;
  /**
   * Makes a team member an instructor of the given tracks.
   *
   * Instruqt mutation `setInstructorRole`. Safe to repeat.
   */
  setInstructorRole(variables: T.SetInstructorRoleVariables, options?: CallOptions): Call<T.TeamSummary | null>;
}

/** `instruqt.teams` of the facade. */
export interface InstruqtTeams {
  /**
   * Records whether the caller accepts marketing mail of a team.
   *
   * Instruqt mutation `consentToTeamPrivacyPolicy`. Safe to repeat.
   */
  consentToPrivacyPolicy(variables: T.ConsentToTeamPrivacyPolicyVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Makes a team. Instruqt staff only.
   *
   * Instruqt mutation `createTeam`.
   * - `ownerEmails`: These addresses get the owner role.
   */
  create(variables: T.CreateTeamVariables, options?: CallOptions): Call<T.Team | null>;
  /**
   * Whether a team slug is taken.
   *
   * Instruqt query `teamExists`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  exists(variables?: T.TeamExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Makes an API key for a team. Give teamSlug or teamID. Its members only. secret: the result.
   *
   * Instruqt mutation `generateTeamAPIKey`.
   */
  generateApiKey(variables?: T.GenerateTeamApiKeyVariables, options?: CallOptions): Call<string | null>;
  /**
   * Makes LTI credentials for a team, which must have an API key first. Give teamSlug or teamID. Its members only.
   *
   * Instruqt mutation `generateTeamLTICredentials`.
   */
  generateLtiCredentials(variables?: T.GenerateTeamLtiCredentialsVariables, options?: CallOptions): Call<T.LtiCredentials | null>;
  /**
   * One team, by slug or by id.
   *
   * Instruqt query `team`.
   */
  get(variables?: T.GetTeamVariables, options?: CallOptions): Call<T.Team | null>;
  /**
   * Whether the caller belongs to the team.
   *
   * Instruqt query `userInTeam`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  hasCurrentUser(variables?: T.UserInTeamVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether the caller agreed to a team's privacy policy. Signature lost: arguments and type not known.
   *
   * Instruqt query `userConsentedToPrivacyPolicy`.
   *
   * The signature is missing in the reference and not published elsewhere, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  hasPrivacyPolicyConsent(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Teams within the caller's reach. With a team API key, likely that team alone.
   *
   * Instruqt query `teams`.
   */
  list(options?: ListOptions): Paginator<T.TeamSummary>;
  /**
   * Play counts of a team over a period, by track.
   *
   * Instruqt query `teamStatistics`.
   */
  statistics(variables?: T.GetTeamStatisticsVariables, options?: CallOptions): Call<T.TeamStatistics | null>;
  /**
   * Changes a team.
   *
   * Instruqt mutation `updateTeam`. Safe to repeat.
   */
  update(variables: T.UpdateTeamVariables, options?: CallOptions): Call<T.Team | null>;
  /**
   * Switches features of a team on or off.
   *
   * Instruqt mutation `updateTeamFeatures`. Safe to repeat.
   */
  updateFeatures(variables: T.UpdateTeamFeaturesVariables, options?: CallOptions): Call<T.TeamFeatures | null>;
  /**
   * Changes the sign-up form of a team.
   *
   * Instruqt mutation `updateForm`. Safe to repeat.
   */
  updateForm(variables: T.UpdateTeamFormVariables, options?: CallOptions): Call<T.TeamForm | null>;
}

/** `instruqt.terraformModules` of the facade. */
export interface InstruqtTerraformModules {
  /**
   * One Terraform module, by id or by module and version.
   *
   * Instruqt query `terraformModule`.
   */
  get(variables: T.GetTerraformModuleVariables, options?: CallOptions): Call<T.TerraformModule | null>;
  /**
   * Searches Terraform modules by free text.
   *
   * Instruqt query `searchTerraformModules`.
   */
  search(variables: T.SearchTerraformModulesVariables, options?: CallOptions): Call<T.SearchTerraformModules['searchTerraformModules']>;
}

/** `instruqt.trackConfigs` of the facade. */
export interface InstruqtTrackConfigs {
  /**
   * Machines and cloud accounts of a track. Track developers only.
   *
   * Instruqt query `trackConfig`.
   */
  get(variables: T.GetTrackConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Ready-made containers, machines and machine types.
   *
   * Instruqt query `trackConfigPresets`.
   */
  presets(options?: CallOptions): Call<T.TrackConfigPresets | null>;
}

/** `instruqt.trackDevelopers` of the facade. */
export interface InstruqtTrackDevelopers {
  /**
   * Makes a user a developer of a track. Track developers only.
   *
   * Instruqt mutation `createTrackDeveloper`.
   */
  create(variables: T.CreateTrackDeveloperVariables, options?: CallOptions): Call<T.TrackDevelopers | null>;
  /**
   * Takes a developer off a track. Track developers only.
   *
   * Instruqt mutation `removeTrackDeveloper`. Safe to repeat.
   */
  remove(variables: T.RemoveTrackDeveloperVariables, options?: CallOptions): Call<boolean>;
}

/** `instruqt.trackInstructors` of the facade. */
export interface InstruqtTrackInstructors {
  /**
   * Makes a user an instructor of a track.
   *
   * Instruqt mutation `createTrackInstructor`.
   */
  create(variables: T.CreateTrackInstructorVariables, options?: CallOptions): Call<T.TrackInstructor>;
  /**
   * Takes an instructor off a track.
   *
   * Instruqt mutation `deleteTrackInstructor`. Safe to repeat.
   */
  delete(variables: T.DeleteTrackInstructorVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Makes a user an instructor of several tracks at once.
   *
   * Instruqt mutation `setInstructorTracks`. Safe to repeat.
   */
  setTracks(variables: T.SetInstructorTracksVariables, options?: CallOptions): Call<T.TrackInstructor[]>;
}

/** `instruqt.trackPlayLimits` of the facade. */
export interface InstruqtTrackPlayLimits {
  /**
   * Play limits of a team: for single tracks, and for all of them.
   *
   * Instruqt query `trackPlayLimits`.
   */
  list(variables?: T.ListTrackPlayLimitsVariables, options?: ListOptions): Paginator<T.TrackPlayLimit>;
  /**
   * Sets play limits for one track, or for every track of the team when trackID is left out.
   *
   * Instruqt mutation `saveTrackPlayLimits`. Safe to repeat.
   */
  save(variables: T.SaveTrackPlayLimitsVariables, options?: CallOptions): Call<T.TrackPlayLimit[]>;
  /**
   * Caps the public plays of a track, which guards against surprise charges. Track developers only.
   *
   * Instruqt mutation `saveTrackPlayLimit`. Safe to repeat.
   */
  savePublic(variables: T.SaveTrackPlayLimitVariables, options?: CallOptions): Call<T.TrackSummary | null>;
}

/** `instruqt.trackReviews` of the facade. */
export interface InstruqtTrackReviews {
  /**
   * Rates a track in the caller's own name.
   *
   * Instruqt mutation `createTrackReview`.
   */
  create(variables: T.CreateTrackReviewVariables, options?: CallOptions): Call<T.TrackReview | null>;
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
  /**
   * Changes a review in the caller's own name.
   *
   * Instruqt mutation `updateTrackReview`. Safe to repeat.
   */
  update(variables: T.UpdateTrackReviewVariables, options?: CallOptions): Call<T.TrackReview | null>;
}

/** `instruqt.trackScripts` of the facade. */
export interface InstruqtTrackScripts {
  /**
   * One lifecycle script of a track. Track developers only.
   *
   * Instruqt query `trackScript`.
   */
  get(variables: T.GetTrackScriptVariables, options?: CallOptions): Call<T.TrackScript | null>;
  /**
   * All lifecycle scripts of a track. Track developers only.
   *
   * Instruqt query `trackScripts`.
   */
  list(variables: T.ListTrackScriptsVariables, options?: ListOptions): Paginator<T.TrackScript>;
  /**
   * Stores a lifecycle script of a track. Track developers only.
   *
   * Instruqt mutation `saveTrackScript`.
   * - `base64Encoded`: True when contents is base64.
   */
  save(variables: T.SaveTrackScriptVariables, options?: CallOptions): Call<T.TrackScript | null>;
}

/** `instruqt.tracks` of the facade. */
export interface InstruqtTracks {
  /**
   * Turns the track's config into a runnable environment; new plays use the result. Track developers only.
   *
   * Instruqt mutation `buildTrack`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  build(variables: T.BuildTrackVariables, options?: CallOptions): Call<boolean>;
  /**
   * Files of the given track that clash with its stored version, contents included.
   *
   * Instruqt query `checkConflicts`.
   */
  checkConflicts(variables: T.CheckTrackConflictsVariables, options?: CallOptions): Call<(T.TrackFile | null)[]>;
  /**
   * Makes a track. Members of the owning organization only.
   *
   * Instruqt mutation `createTrack`.
   */
  create(variables: T.CreateTrackVariables, options?: CallOptions): Call<T.Track | null>;
  /**
   * Removes a track. Track developers only.
   *
   * Instruqt mutation `deleteTrack`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  delete(variables: T.DeleteTrackVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Throws away version-controlled changes of a track.
   *
   * Instruqt mutation `discardChanges`. Cannot be undone: asks for `confirm: true` in the options.
   */
  discardChanges(variables: T.DiscardTrackChangesVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Whether a track slug is taken.
   *
   * Instruqt query `trackExists`.
   */
  exists(variables: T.TrackExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Gives a track a fresh embed token; read it from embed_token. Track developers only.
   *
   * Instruqt mutation `generateTrackEmbedToken`.
   */
  generateEmbedToken(variables: T.GenerateTrackEmbedTokenVariables, options?: CallOptions): Call<T.TrackEmbedToken | null>;
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
   * One commit of a versioned track, with the files it touched.
   *
   * Instruqt query `getCommit`.
   */
  getCommit(variables: T.GetTrackCommitVariables, options?: CallOptions): Call<T.TrackCommit>;
  /**
   * Whether the caller develops the track. Give trackID, or trackSlug together with teamSlug.
   *
   * Instruqt query `userIsTrackDeveloper`.
   */
  isDeveloper(variables: T.UserIsTrackDeveloperVariables, options?: CallOptions): Call<boolean>;
  /**
   * Reports that the learner is still there, so the idle timeout starts anew.
   *
   * Instruqt mutation `keepAlive`. Safe to repeat.
   */
  keepAlive(variables: T.KeepTrackAliveVariables, options?: CallOptions): Call<T.TrackPlay>;
  /**
   * Tracks of one team when teamSlug or teamID is given, else of every team in reach. Not paged.
   *
   * Instruqt query `tracks`.
   * - `invitable`: True: only tracks that an invite can hold.
   * - `orderBy`: Default: title_ASC.
   */
  list(variables?: T.ListTracksVariables, options?: ListOptions): Paginator<T.TrackSummary>;
  /**
   * Tracks in the caller's library, by cursor pages: at present, those reached by an invite.
   *
   * Instruqt query `trackLibrary`.
   */
  listLibrary(variables?: T.ListTrackLibraryVariables, options?: ListOptions): Paginator<T.TrackLibraryEntry>;
  /**
   * Tracks in the caller's library: at present, those reached by an invite.
   *
   * Instruqt query `myTracks`.
   */
  listMine(options?: ListOptions): Paginator<T.TrackSummary>;
  /**
   * Switches maintenance mode of a track. Track developers only.
   *
   * Instruqt mutation `setTrackMaintenance`. Safe to repeat.
   */
  setMaintenance(variables: T.SetTrackMaintenanceVariables, options?: CallOptions): Call<T.TrackSummary | null>;
  /**
   * Ties a track to a sandbox config version.
   *
   * Instruqt mutation `setTrackSandboxConfigVersion`. Safe to repeat.
   */
  setSandboxConfigVersion(variables: T.SetTrackSandboxConfigVersionVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Jumps to a challenge of a track.
   *
   * Instruqt mutation `skipToChallenge`.
   * - `force`: True jumps straight there; otherwise the scripts on the way are run.
   * - `inviteID`: With userID: acts as the learner of this invite.
   * - `userID`: Acts as this user (impersonation).
   */
  skipToChallenge(variables: T.SkipToChallengeVariables, options?: CallOptions): Call<T.TrackPlay | null>;
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
   * Play figures of one track over a period. Give trackID, or trackSlug together with teamSlug.
   *
   * Instruqt query `statistics`.
   * - `end`: Default: now.
   * - `filterDevelopers`: True: plays by track developers are filtered out.
   * - `start`: Default: 30 days before now.
   */
  statistics(variables: T.GetTrackStatisticsVariables, options?: CallOptions): Call<T.GetTrackStatistics['statistics']>;
  /**
   * Stops the caller's play of a track.
   *
   * Instruqt mutation `stopTrack`. Safe to repeat.
   */
  stop(variables: T.StopTrackVariables, options?: CallOptions): Call<T.TrackPlay | null>;
  /**
   * Stops all active plays; presumably the caller's.
   *
   * Instruqt mutation `stopAllTracks`. Safe to repeat.
   */
  stopAll(options?: CallOptions): Call<boolean>;
  /**
   * Changes a track, without its developers, scripts and config. Track developers only.
   *
   * Instruqt mutation `updateTrack`. Safe to repeat.
   */
  update(variables: T.UpdateTrackVariables, options?: CallOptions): Call<T.Track | null>;
  /**
   * Replaces a track whole, with developers, scripts and config: what the input leaves out is erased. Made for the CLI. Track
   * developers only.
   *
   * Instruqt mutation `updateCompleteTrack`. Safe to repeat.
   */
  updateComplete(variables: T.UpdateCompleteTrackVariables, options?: CallOptions): Call<T.Track | null>;
  /**
   * Like updateCompleteTrack, for a versioned track; conflicts come back with the result.
   *
   * Instruqt mutation `updateCompleteTrackVersioned`.
   * - `files`: Your resolution of files in conflict.
   */
  updateCompleteVersioned(variables: T.UpdateCompleteTrackVersionedVariables, options?: CallOptions): Call<T.VersionedTrack | null>;
  /**
   * Switches features of a track on or off.
   *
   * Instruqt mutation `updateTrackFeatures`. Safe to repeat.
   */
  updateFeatures(variables: T.UpdateTrackFeaturesVariables, options?: CallOptions): Call<T.Track>;
  /**
   * Ties a track to a Git repository.
   *
   * Instruqt mutation `updateRemoteRepository`. Safe to repeat.
   */
  updateRemoteRepository(variables: T.UpdateTrackRemoteRepositoryVariables, options?: CallOptions): Call<T.TrackSummary | null>;
}

/** `instruqt.users` of the facade. */
export interface InstruqtUsers {
  /**
   * Erases a user. It takes no argument, so most likely the caller: do not call it to try it out.
   *
   * Instruqt mutation `deleteUser`. Cannot be undone: asks for `confirm: true` in the options.
   */
  delete(options: ConfirmOptions): Call<boolean>;
  /**
   * Whether a user id exists.
   *
   * Instruqt query `userExists`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  exists(variables: T.UserExistsVariables, options?: CallOptions): Call<boolean>;
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
   * Moves the plays of an anonymous account into the caller's. Call it signed in.
   *
   * Instruqt mutation `mergeAnonymousUser`.
   * - `token`: secret: stands for the anonymous account.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  mergeAnonymous(variables: T.MergeAnonymousUserVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether a user name is taken.
   *
   * Instruqt query `userWithSlugExists`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   */
  slugExists(variables: T.UserWithSlugExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Changes the display name or user name of a user.
   *
   * Instruqt mutation `updateUser`. Safe to repeat.
   */
  update(variables?: T.UpdateUserVariables, options?: CallOptions): Call<T.User | null>;
}

/** `instruqt.virtualBrowserChecks` of the facade. */
export interface InstruqtVirtualBrowserChecks {
  /**
   * Removes a virtual browser check.
   *
   * Instruqt mutation `deleteVirtualBrowserCheck`. Safe to repeat.
   */
  delete(variables: T.DeleteVirtualBrowserCheckVariables, options?: CallOptions): Call<boolean>;
  /**
   * The check that a challenge runs against one virtual browser.
   *
   * Instruqt query `virtualBrowserCheck`.
   */
  get(variables: T.GetVirtualBrowserCheckVariables, options?: CallOptions): Call<T.VirtualBrowserCheck>;
  /**
   * All virtual browser checks of a track.
   *
   * Instruqt query `virtualBrowserChecks`.
   */
  list(variables: T.ListVirtualBrowserChecksVariables, options?: ListOptions): Paginator<T.VirtualBrowserCheckSummary>;
  /**
   * Stores what a challenge checks in a virtual browser.
   *
   * Instruqt mutation `upsertVirtualBrowserCheck`.
   */
  upsert(variables: T.UpsertVirtualBrowserCheckVariables, options?: CallOptions): Call<T.VirtualBrowserCheck>;
}

/** `instruqt.virtualBrowserConfigs` of the facade. */
export interface InstruqtVirtualBrowserConfigs {
  /**
   * Adds a virtual browser to a track. Track developers only.
   *
   * Instruqt mutation `createVirtualBrowserConfig`.
   */
  create(variables: T.CreateVirtualBrowserConfigVariables, options?: CallOptions): Call<T.TrackConfigBrowsers | null>;
  /**
   * Takes a virtual browser off a track. Track developers only.
   *
   * Instruqt mutation `deleteVirtualBrowserConfig`. Safe to repeat.
   */
  delete(variables: T.DeleteVirtualBrowserConfigVariables, options?: CallOptions): Call<T.TrackConfigBrowsers | null>;
  /**
   * Changes a virtual browser of a track. Track developers only.
   *
   * Instruqt mutation `updateVirtualBrowserConfig`. Safe to repeat.
   */
  update(variables: T.UpdateVirtualBrowserConfigVariables, options?: CallOptions): Call<T.TrackConfigBrowsers | null>;
}

/** `instruqt.virtualMachineConfigs` of the facade. */
export interface InstruqtVirtualMachineConfigs {
  /**
   * Adds a VM to a track. Track developers only.
   *
   * Instruqt mutation `createVirtualMachineConfig`.
   */
  create(variables: T.CreateVirtualMachineConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Takes a VM off a track. Track developers only.
   *
   * Instruqt mutation `deleteVirtualMachineConfig`. Safe to repeat.
   */
  delete(variables: T.DeleteVirtualMachineConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
  /**
   * Changes a VM of a track. Track developers only.
   *
   * Instruqt mutation `updateVirtualMachineConfig`. Safe to repeat.
   */
  update(variables: T.UpdateVirtualMachineConfigVariables, options?: CallOptions): Call<T.TrackConfig | null>;
}

/** `instruqt.webhooks` of the facade. */
export interface InstruqtWebhooks {
  /**
   * Adds a webhook endpoint to a team. Team owners only.
   *
   * Instruqt mutation `createWebhook`.
   */
  create(variables: T.CreateWebhookVariables, options?: CallOptions): Call<T.Webhook>;
  /**
   * Removes a webhook endpoint. Team owners only.
   *
   * Instruqt mutation `deleteWebhook`. Safe to repeat.
   */
  delete(variables: T.DeleteWebhookVariables, options?: CallOptions): Call<boolean>;
  /**
   * All webhook endpoints of a team. Team owners only.
   *
   * Instruqt query `webhooks`.
   */
  list(variables?: T.ListWebhooksVariables, options?: ListOptions): Paginator<T.Webhook>;
  /**
   * Changes a webhook endpoint. Team owners only.
   *
   * Instruqt mutation `updateWebhook`. Safe to repeat.
   */
  update(variables: T.UpdateWebhookVariables, options?: CallOptions): Call<T.Webhook>;
}

export interface InstruqtResources {
  readonly awsAccountConfigs: InstruqtAwsAccountConfigs;
  readonly azureSubscriptionConfigs: InstruqtAzureSubscriptionConfigs;
  readonly challengeNotes: InstruqtChallengeNotes;
  readonly challengeScripts: InstruqtChallengeScripts;
  readonly challengeTabs: InstruqtChallengeTabs;
  readonly challenges: InstruqtChallenges;
  readonly cloudProviderConfigs: InstruqtCloudProviderConfigs;
  readonly containerConfigs: InstruqtContainerConfigs;
  readonly customResources: InstruqtCustomResources;
  readonly emails: InstruqtEmails;
  readonly gcpProjectConfigs: InstruqtGcpProjectConfigs;
  readonly github: InstruqtGithub;
  readonly hostImages: InstruqtHostImages;
  readonly hotStartPools: InstruqtHotStartPools;
  readonly images: InstruqtImages;
  readonly inviteAuthors: InstruqtInviteAuthors;
  readonly inviteClaims: InstruqtInviteClaims;
  readonly inviteMessages: InstruqtInviteMessages;
  readonly invites: InstruqtInvites;
  readonly labPlayReports: InstruqtLabPlayReports;
  readonly labSessions: InstruqtLabSessions;
  readonly labs: InstruqtLabs;
  readonly landingPages: InstruqtLandingPages;
  readonly liveEvents: InstruqtLiveEvents;
  readonly ltiRegistrations: InstruqtLtiRegistrations;
  readonly organizationInvites: InstruqtOrganizationInvites;
  readonly organizationUsers: InstruqtOrganizationUsers;
  readonly organizations: InstruqtOrganizations;
  readonly playReports: InstruqtPlayReports;
  readonly sandboxConfigVersions: InstruqtSandboxConfigVersions;
  readonly sandboxConfigs: InstruqtSandboxConfigs;
  readonly sandboxVariables: InstruqtSandboxVariables;
  readonly sandboxes: InstruqtSandboxes;
  readonly screenSharing: InstruqtScreenSharing;
  readonly secretConfigs: InstruqtSecretConfigs;
  readonly ssoConnections: InstruqtSsoConnections;
  readonly students: InstruqtStudents;
  readonly tagGroups: InstruqtTagGroups;
  readonly tags: InstruqtTags;
  readonly teamInvites: InstruqtTeamInvites;
  readonly teamSecrets: InstruqtTeamSecrets;
  readonly teamUsers: InstruqtTeamUsers;
  readonly teams: InstruqtTeams;
  readonly terraformModules: InstruqtTerraformModules;
  readonly trackConfigs: InstruqtTrackConfigs;
  readonly trackDevelopers: InstruqtTrackDevelopers;
  readonly trackInstructors: InstruqtTrackInstructors;
  readonly trackPlayLimits: InstruqtTrackPlayLimits;
  readonly trackReviews: InstruqtTrackReviews;
  readonly trackScripts: InstruqtTrackScripts;
  readonly tracks: InstruqtTracks;
  readonly users: InstruqtUsers;
  readonly virtualBrowserChecks: InstruqtVirtualBrowserChecks;
  readonly virtualBrowserConfigs: InstruqtVirtualBrowserConfigs;
  readonly virtualMachineConfigs: InstruqtVirtualMachineConfigs;
  readonly webhooks: InstruqtWebhooks;
}

export const instruqtMethods = {
  awsAccountConfigs: 'create delete update',
  azureSubscriptionConfigs: 'create delete update',
  challengeNotes: 'create delete get reorder update',
  challengeScripts: 'delete get list save',
  challengeTabs: 'create delete get isUrlEmbeddable reorder update',
  challenges: 'check checkQuiz create delete get list reorder setup skip solve start update updateLabConfig',
  cloudProviderConfigs: 'list update',
  containerConfigs: 'create delete update',
  customResources: 'delete get importTerraformModule update',
  emails: 'confirm isConfirmed isValid isWork resendConfirmationCode sendConfirmationCode',
  gcpProjectConfigs: 'create delete update',
  github: 'createIntegration deleteIntegration deleteTeamData setInstallationID',
  hostImages: 'create delete get save start stop update',
  hotStartPools: 'archive create delete get list update',
  images: 'isContainerImageValid metadata',
  inviteAuthors: 'create delete',
  inviteClaims: 'delete get',
  inviteMessages: 'broadcast markAsRead sendDirect',
  invites: 'claim create delete get getPage linkCopied list listByUser update view',
  labPlayReports: 'list',
  labSessions: 'get list',
  labs: 'delete get import list start stop',
  landingPages: 'claim create delete get restore update',
  liveEvents: 'watchLearnerEvents watchLearnerEventsAsLearner watchMessages watchMessagesAsLearner watchRaisedHands watchRaisedHandsAsLearner watchReadMessages',
  ltiRegistrations: 'create delete update',
  organizationInvites: 'claim delete get',
  organizationUsers: 'changeRole invite remove',
  organizations: 'consentToPrivacyPolicy create exists generateApiKey get hasCurrentUser list statistics update',
  playReports: 'get list',
  sandboxConfigVersions: 'delete diff get list',
  sandboxConfigs: 'create deleteHost get list publish rename renameHost update',
  sandboxVariables: 'get set',
  sandboxes: 'get list stop updateTtl',
  screenSharing: 'generateCredentials',
  secretConfigs: 'update',
  ssoConnections: 'create createSaml delete update updateSaml',
  students: 'get list lowerHand statistics toggleRaisedHand',
  tagGroups: 'create delete update',
  tags: 'create delete update',
  teamInvites: 'claim delete get',
  teamSecrets: 'delete get list upsert',
  teamUsers: 'changeRole find invite remove setInstructorRole',
  teams: 'consentToPrivacyPolicy create exists generateApiKey generateLtiCredentials get hasCurrentUser hasPrivacyPolicyConsent list statistics update updateFeatures updateForm',
  terraformModules: 'get search',
  trackConfigs: 'get presets',
  trackDevelopers: 'create remove',
  trackInstructors: 'create delete setTracks',
  trackPlayLimits: 'list save savePublic',
  trackReviews: 'create get list update',
  trackScripts: 'get list save',
  tracks: 'build checkConflicts create delete discardChanges exists generateEmbedToken generateOneTimePlayToken get getCommit isDeveloper keepAlive list listLibrary listMine setMaintenance setSandboxConfigVersion skipToChallenge start statistics stop stopAll update updateComplete updateCompleteVersioned updateFeatures updateRemoteRepository',
  users: 'delete exists find get me mergeAnonymous slugExists update',
  virtualBrowserChecks: 'delete get list upsert',
  virtualBrowserConfigs: 'create delete update',
  virtualMachineConfigs: 'create delete update',
  webhooks: 'create delete list update',
};
