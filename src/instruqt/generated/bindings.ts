// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator, Subscription, SubscriptionOptions } from '../../core/results/index.js';
import type { CallOptions, ConfirmOptions, ListOptions } from '../../core/settings/index.js';
import type { SelectOption } from '../../graphql/index.js';
import type * as T from './types.js';

/** `instruqt.awsAccountConfigs` of the facade. */
export interface InstruqtAwsAccountConfigs {
  /**
   * Adds an AWS account to a track. Track developers only.
   *
   * Instruqt mutation `createAwsAccountConfig`.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  create<S = unknown>(variables: T.CreateAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Removes an AWS account from a track. Track developers only.
   *
   * Instruqt mutation `deleteAwsAccountConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  delete<S = unknown>(variables: T.DeleteAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes an AWS account of a track. Track developers only.
   *
   * Instruqt mutation `updateAwsAccountConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  update<S = unknown>(variables: T.UpdateAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** `instruqt.azureSubscriptionConfigs` of the facade. */
export interface InstruqtAzureSubscriptionConfigs {
  /**
   * Adds an Azure subscription to a track. Track developers only.
   *
   * Instruqt mutation `createAzureSubscriptionConfig`.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  create<S = unknown>(variables: T.CreateAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Removes an Azure subscription from a track. Track developers only.
   *
   * Instruqt mutation `deleteAzureSubscriptionConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  delete<S = unknown>(variables: T.DeleteAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes an Azure subscription of a track. Track developers only.
   *
   * Instruqt mutation `updateAzureSubscriptionConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  update<S = unknown>(variables: T.UpdateAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** `instruqt.challengeNotes` of the facade. */
export interface InstruqtChallengeNotes {
  /**
   * Adds a loading note to a challenge. Track developers only.
   *
   * Instruqt mutation `createChallengeNote`.
   */
  create<S = unknown>(variables: T.CreateChallengeNoteVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeNote & S) | null>;
  /**
   * Removes a loading note from a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeNote`. Safe to repeat.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  delete(variables: T.DeleteChallengeNoteVariables, options?: CallOptions): Call<boolean>;
  /**
   * One loading note of a challenge.
   *
   * Instruqt query `note`.
   */
  get<S = unknown>(variables: T.GetChallengeNoteVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeNote & S) | null>;
  /**
   * Reorders the loading notes of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeNoteIndexes`. Safe to repeat.
   * - `notes`: Note ids in the new order.
   */
  reorder<S = unknown>(variables: T.ReorderChallengeNotesVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeNote & S)[] | null>;
  /**
   * Changes a loading note. Track developers only.
   *
   * Instruqt mutation `updateChallengeNote`. Safe to repeat.
   */
  update<S = unknown>(variables: T.UpdateChallengeNoteVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeNote & S) | null>;
}

/** `instruqt.challengeScripts` of the facade. */
export interface InstruqtChallengeScripts {
  /**
   * Removes a lifecycle script from a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeScript`. Safe to repeat.
   */
  delete(variables: T.DeleteChallengeScriptVariables, options?: CallOptions): Call<boolean>;
  /**
   * One lifecycle script of a challenge. Track developers only.
   *
   * Instruqt query `challengeScript`.
   */
  get<S = unknown>(variables: T.GetChallengeScriptVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeScript & S) | null>;
  /**
   * All lifecycle scripts of a challenge. Track developers only.
   *
   * Instruqt query `challengeScripts`.
   */
  list<S = unknown>(variables: T.ListChallengeScriptsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.ChallengeScript & S>;
  /**
   * Stores a lifecycle script of a challenge. Track developers only.
   *
   * Instruqt mutation `saveChallengeScript`.
   * - `base64Encoded`: True when contents is base64.
   */
  save<S = unknown>(variables: T.SaveChallengeScriptVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeScript & S) | null>;
}

/** `instruqt.challengeTabs` of the facade. */
export interface InstruqtChallengeTabs {
  /**
   * Adds a tab to a challenge. Track developers only.
   *
   * Instruqt mutation `createChallengeTab`.
   *
   * Selected only with the option `select`: `custom_headers`, `custom_response_headers`, `target`.
   */
  create<S = unknown>(variables: T.CreateChallengeTabVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeTab & S) | null>;
  /**
   * Removes a tab from a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeTab`. Safe to repeat.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  delete(variables: T.DeleteChallengeTabVariables, options?: CallOptions): Call<boolean>;
  /**
   * One tab of a challenge.
   *
   * Instruqt query `tab`.
   *
   * Selected only with the option `select`: `custom_headers`, `custom_response_headers`, `target`.
   */
  get<S = unknown>(variables: T.GetChallengeTabVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeTab & S) | null>;
  /**
   * Whether a page can be shown in a frame. Signature not known.
   *
   * Instruqt query `isURLEmbeddable`.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  isUrlEmbeddable(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Reorders the tabs of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeTabIndexes`. Safe to repeat.
   * - `tabs`: Tab ids in the new order.
   *
   * Selected only with the option `select`: `custom_headers`, `custom_response_headers`, `target`.
   */
  reorder<S = unknown>(variables: T.ReorderChallengeTabsVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeTab & S)[] | null>;
  /**
   * Changes a tab of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeTab`. Safe to repeat.
   *
   * Selected only with the option `select`: `custom_headers`, `custom_response_headers`, `target`.
   */
  update<S = unknown>(variables: T.UpdateChallengeTabVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeTab & S) | null>;
}

/** `instruqt.challenges` of the facade. */
export interface InstruqtChallenges {
  /**
   * Runs the check script. The result is in status and attempts.
   *
   * Instruqt mutation `checkChallenge`.
   *
   * Selected only with the option `select`: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   */
  check<S = unknown>(variables: T.CheckChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Grades the solution of a quiz.
   *
   * Instruqt mutation `checkQuiz`.
   * - `solution`: Indexes of the selected answers.
   *
   * Selected only with the option `select`: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   */
  checkQuiz<S = unknown>(variables: T.CheckQuizVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Adds a challenge to a track. Track developers only.
   *
   * Instruqt mutation `createChallenge`.
   *
   * Selected only with the option `select`: `attempts`, `difficulty`, `scripts`, `unlocks`.
   */
  create<S = unknown>(variables: T.CreateChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.Challenge & S) | null>;
  /**
   * Removes a challenge from its track. Track developers only.
   *
   * Instruqt mutation `deleteChallenge`. Safe to repeat. Irreversible: requires `confirm: true` in the options.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  delete(variables: T.DeleteChallengeVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * One challenge. Pass challengeID, or challengeSlug with trackSlug and organizationSlug.
   *
   * Instruqt query `challenge`.
   * - `inviteID`: With userID: reads as the learner of this invite.
   * - `userID`: Reads as this user (impersonation).
   *
   * Selected only with the option `select`: `attempts`, `difficulty`, `scripts`, `unlocks`.
   */
  get<S = unknown>(variables: T.GetChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.Challenge & S) | null>;
  /**
   * All challenges of a track. Pass trackID, or trackSlug with organizationSlug.
   *
   * Instruqt query `challenges`.
   *
   * Selected only with the option `select`: `answers`, `attempts`, `difficulty`, `labConfig`, `notes`, `scripts`, `solution`, `tabs`, `track`, `unlocks`.
   */
  list<S = unknown>(variables: T.ListChallengesVariables, options?: ListOptions & SelectOption<S>): Paginator<T.ChallengeSummary & S>;
  /**
   * Reorders the challenges of a track. Track developers only.
   *
   * Instruqt mutation `updateChallengeIndexes`. Safe to repeat.
   * - `challenges`: Challenge ids in the new order.
   *
   * Selected only with the option `select`: `answers`, `assignment`, `attempts`, `can_check`, `completed`, `deletedAt`, `difficulty`, `enhancedLoading`, `failMessage`, `failed`, `hasSingleAnswer`, `labConfig` and 12 more.
   */
  reorder<S = unknown>(variables: T.ReorderChallengesVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeRef & S)[] | null>;
  /**
   * Runs the setup script. The result is in status.
   *
   * Instruqt mutation `setupChallenge`.
   *
   * Selected only with the option `select`: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   */
  setup<S = unknown>(variables: T.SetupChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Skips one challenge of a track.
   *
   * Instruqt mutation `skipChallenge`.
   * - `inviteID`: With userID: acts as the learner of this invite.
   * - `userID`: Acts as this user (impersonation).
   *
   * Selected only with the option `select`: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   */
  skip<S = unknown>(variables: T.SkipChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Runs the solve script for the learner.
   *
   * Instruqt mutation `solveChallenge`.
   *
   * Selected only with the option `select`: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   */
  solve<S = unknown>(variables: T.SolveChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Opens a challenge for the learner. Call it after setupChallenge has succeeded.
   *
   * Instruqt mutation `startChallenge`.
   *
   * Selected only with the option `select`: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   */
  start<S = unknown>(variables: T.StartChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Changes a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallenge`. Safe to repeat.
   *
   * Selected only with the option `select`: `attempts`, `difficulty`, `scripts`, `unlocks`.
   */
  update<S = unknown>(variables: T.UpdateChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.Challenge & S) | null>;
  /**
   * Changes the layout of one challenge.
   *
   * Instruqt mutation `updateChallengeLabConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `attempts`, `difficulty`, `scripts`, `unlocks`.
   */
  updateLabConfig<S = unknown>(variables: T.UpdateChallengeLabConfigVariables, options?: CallOptions & SelectOption<S>): Call<T.Challenge & S>;
}

/** `instruqt.cloudProviderConfigs` of the facade. */
export interface InstruqtCloudProviderConfigs {
  /**
   * The cloud providers that are available to a team.
   *
   * Instruqt query `cloudProviderConfigs`.
   *
   * Selected only with the option `select`: `regions`, `services`.
   */
  list<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.CloudProviderConfig & S>;
  /**
   * Sets the cloud services and regions that a team may use. Those in use by tracks cannot be removed.
   *
   * Instruqt mutation `updateCloudProviderConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `regions`, `services`.
   */
  update<S = unknown>(variables: T.UpdateCloudProviderConfigVariables, options?: CallOptions & SelectOption<S>): Call<T.CloudProviderConfig & S>;
}

/** `instruqt.containerConfigs` of the facade. */
export interface InstruqtContainerConfigs {
  /**
   * Adds a container to a track. Track developers only.
   *
   * Instruqt mutation `createContainerConfig`.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  create<S = unknown>(variables: T.CreateContainerConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Removes a container from a track. Track developers only.
   *
   * Instruqt mutation `deleteContainerConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  delete<S = unknown>(variables: T.DeleteContainerConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes a container of a track. Track developers only.
   *
   * Instruqt mutation `updateContainerConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  update<S = unknown>(variables: T.UpdateContainerConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** `instruqt.customResources` of the facade. */
export interface InstruqtCustomResources {
  /**
   * Deletes a custom resource. Refused while it is in use. Signature not known.
   *
   * Instruqt mutation `deleteCustomResource`. Safe to repeat.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * One custom resource; null for an unknown id.
   *
   * Instruqt query `customResource`.
   *
   * Selected only with the option `select`: `outputs`.
   */
  get<S = unknown>(variables: T.GetCustomResourceVariables, options?: CallOptions & SelectOption<S>): Call<(T.CustomResource & S) | null>;
  /**
   * Creates a custom resource of a team from a Terraform module.
   *
   * Instruqt mutation `importTerraformModule`.
   *
   * Selected only with the option `select`: `outputs`.
   */
  importTerraformModule<S = unknown>(variables: T.ImportTerraformModuleVariables, options?: CallOptions & SelectOption<S>): Call<T.CustomResource & S>;
  /**
   * Changes a custom resource.
   *
   * Instruqt mutation `updateCustomResource`. Safe to repeat.
   *
   * Selected only with the option `select`: `outputs`.
   */
  update<S = unknown>(variables: T.UpdateCustomResourceVariables, options?: CallOptions & SelectOption<S>): Call<T.CustomResource & S>;
}

/** `instruqt.emails` of the facade. */
export interface InstruqtEmails {
  /**
   * Confirms an email address with the code that was sent to it.
   *
   * Instruqt mutation `confirmEmailOwnership`.
   * - `code`: secret: the code from the email.
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
   * Whether an address is a work address. Signature not known.
   *
   * Instruqt query `isWorkEmail`.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  isWork(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Sends the confirmation code again.
   *
   * Instruqt mutation `resendEmailOwnershipConfirmationCode`.
   */
  resendConfirmationCode(variables: T.ResendEmailConfirmationCodeVariables, options?: CallOptions): Call<boolean>;
  /**
   * Sends a confirmation code to an address, for one invite.
   *
   * Instruqt mutation `sendEmailOwnershipConfirmationCode`.
   */
  sendConfirmationCode<S = unknown>(variables: T.SendEmailConfirmationCodeVariables, options?: CallOptions & SelectOption<S>): Call<T.EmailConfirmationRequest & S>;
}

/** `instruqt.gcpProjectConfigs` of the facade. */
export interface InstruqtGcpProjectConfigs {
  /**
   * Adds a Google Cloud project to a track. Track developers only.
   *
   * Instruqt mutation `createGcpProjectConfig`.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  create<S = unknown>(variables: T.CreateGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Removes a Google Cloud project from a track. Track developers only.
   *
   * Instruqt mutation `deleteGcpProjectConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  delete<S = unknown>(variables: T.DeleteGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes a Google Cloud project of a track. Track developers only.
   *
   * Instruqt mutation `updateGcpProjectConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  update<S = unknown>(variables: T.UpdateGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** `instruqt.github` of the facade. */
export interface InstruqtGithub {
  /**
   * Links a team to an installation of the GitHub app.
   *
   * Instruqt mutation `createGithubIntegration`.
   */
  createIntegration<S = unknown>(variables: T.CreateGithubIntegrationVariables, options?: CallOptions & SelectOption<S>): Call<T.GithubIntegration & S>;
  /**
   * Unlinks a team from an installation of the GitHub app.
   *
   * Instruqt mutation `deleteGithubIntegration`. Safe to repeat.
   */
  deleteIntegration(variables: T.DeleteGithubIntegrationVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Deletes the GitHub data of a team. Signature not known.
   *
   * Instruqt mutation `deleteTeamGithubData`. Safe to repeat. Irreversible: requires `confirm: true` in the options.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  deleteTeamData(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * Sets the installation of the GitHub app for a team.
   *
   * Instruqt mutation `setTeamGithubInstallationID`. Safe to repeat.
   */
  setInstallationID(variables: T.SetTeamGithubInstallationIDVariables, options?: CallOptions): Call<boolean | null>;
}

/** `instruqt.hostImages` of the facade. */
export interface InstruqtHostImages {
  /**
   * Creates a custom VM host image.
   *
   * Instruqt mutation `createHostImage`.
   *
   * Selected only with the option `select`: `createdWith`, `currentSandbox`.
   */
  create<S = unknown>(variables: T.CreateHostImageVariables, options?: CallOptions & SelectOption<S>): Call<T.HostImage & S>;
  /**
   * Deletes a host image. Refused while it is in use. Signature not known.
   *
   * Instruqt mutation `deleteHostImage`. Safe to repeat. Irreversible: requires `confirm: true` in the options.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One VM host image.
   *
   * Instruqt query `hostImage`.
   *
   * Selected only with the option `select`: `createdWith`, `currentSandbox`.
   */
  get<S = unknown>(variables: T.GetHostImageVariables, options?: CallOptions & SelectOption<S>): Call<(T.HostImage & S) | null>;
  /**
   * Saves the state of a running sandbox as a host image.
   *
   * Instruqt mutation `saveHostImage`.
   *
   * Selected only with the option `select`: `createdWith`, `currentSandbox`.
   */
  save<S = unknown>(variables: T.SaveHostImageVariables, options?: CallOptions & SelectOption<S>): Call<T.HostImage & S>;
  /**
   * Starts a sandbox from a host image, to work on the image.
   *
   * Instruqt mutation `startHostImage`.
   */
  start<S = unknown>(variables: T.StartHostImageVariables, options?: CallOptions & SelectOption<S>): Call<T.Sandbox & S>;
  /**
   * Stops the sandbox of a host image.
   *
   * Instruqt mutation `stopHostImage`. Safe to repeat.
   */
  stop<S = unknown>(variables: T.StopHostImageVariables, options?: CallOptions & SelectOption<S>): Call<(T.Sandbox & S) | null>;
  /**
   * Changes a host image.
   *
   * Instruqt mutation `updateHostImage`. Safe to repeat.
   *
   * Selected only with the option `select`: `createdWith`, `currentSandbox`.
   */
  update<S = unknown>(variables: T.UpdateHostImageVariables, options?: CallOptions & SelectOption<S>): Call<T.HostImage & S>;
}

/** `instruqt.hotStartPools` of the facade. */
export interface InstruqtHotStartPools {
  /**
   * Archives a hot start pool.
   *
   * Instruqt mutation `archiveHotStartPool`. Safe to repeat.
   *
   * Selected only with the option `select`: `configs`, `tracks`.
   */
  archive<S = unknown>(variables: T.ArchiveHotStartPoolVariables, options?: CallOptions & SelectOption<S>): Call<(T.HotStartPoolSummary & S) | null>;
  /**
   * Creates a hot start pool, which starts sandboxes in advance. Pass configs: the live API may refuse tracks.
   *
   * Instruqt mutation `createHotStartPool`.
   */
  create<S = unknown>(variables: T.CreateHotStartPoolVariables, options?: CallOptions & SelectOption<S>): Call<(T.HotStartPool & S) | null>;
  /**
   * Deletes a hot start pool. Return type not known.
   *
   * Instruqt mutation `deleteHotStartPool`. Safe to repeat.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  delete(variables: T.DeleteHotStartPoolVariables, options?: CallOptions): Call<T.DeleteHotStartPool['deleteHotStartPool']>;
  /**
   * One hot start pool.
   *
   * Instruqt query `hotStartPool`.
   */
  get<S = unknown>(variables: T.GetHotStartPoolVariables, options?: CallOptions & SelectOption<S>): Call<T.HotStartPool & S>;
  /**
   * Hot start pools of a team, paged by cursor.
   *
   * Instruqt query `hotStartPools`.
   *
   * Selected only with the option `select`: `configs`, `tracks`.
   */
  list<S = unknown>(variables?: T.ListHotStartPoolsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.HotStartPoolSummary & S>;
  /**
   * Changes a hot start pool.
   *
   * Instruqt mutation `updateHotStartPool`. Safe to repeat.
   */
  update<S = unknown>(variables: T.UpdateHotStartPoolVariables, options?: CallOptions & SelectOption<S>): Call<(T.HotStartPool & S) | null>;
}

/** `instruqt.images` of the facade. */
export interface InstruqtImages {
  /**
   * Whether a container image can be used. Call it before you build a track with the image.
   *
   * Instruqt query `isContainerImageValid`.
   */
  isContainerImageValid(variables: T.IsContainerImageValidVariables, options?: CallOptions): Call<boolean>;
  /**
   * Size and operating system of a VM image.
   *
   * Instruqt query `imageMetadata`.
   */
  metadata<S = unknown>(variables: T.GetImageMetadataVariables, options?: CallOptions & SelectOption<S>): Call<(T.ImageMetadata & S) | null>;
}

/** `instruqt.inviteAuthors` of the facade. */
export interface InstruqtInviteAuthors {
  /**
   * Makes a user an author of an invite.
   *
   * Instruqt mutation `createInviteAuthor`.
   */
  create<S = unknown>(variables: T.CreateInviteAuthorVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackInviteAuthor & S>;
  /**
   * Removes an author from an invite.
   *
   * Instruqt mutation `deleteInviteAuthor`. Safe to repeat.
   */
  delete(variables: T.DeleteInviteAuthorVariables, options?: CallOptions): Call<boolean | null>;
}

/** `instruqt.inviteClaims` of the facade. */
export interface InstruqtInviteClaims {
  /**
   * Deletes one claim of an invite. Signature not known.
   *
   * Instruqt mutation `deleteTrackInviteClaim`. Safe to repeat. Irreversible: requires `confirm: true` in the options.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One claim of an invite. Pass claimID, or inviteID with userID.
   *
   * Instruqt query `trackInviteClaim`.
   *
   * Selected only with the option `select`: `student`, `trackLibrary`.
   */
  get<S = unknown>(variables: T.GetInviteClaimVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteClaim & S) | null>;
}

/** `instruqt.inviteMessages` of the facade. */
export interface InstruqtInviteMessages {
  /**
   * Sends a message to all learners of an invite.
   *
   * Instruqt mutation `newTrackInviteBroadcastChatMessage`.
   *
   * Selected only with the option `select`: `sender`.
   */
  broadcast<S = unknown>(variables: T.BroadcastInviteMessageVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteChatMessage & S) | null>;
  /**
   * Marks chat messages as read.
   *
   * Instruqt mutation `setChatMessagesAsRead`. Safe to repeat.
   *
   * Selected only with the option `select`: `sender`.
   */
  markAsRead<S = unknown>(variables: T.MarkInviteMessagesAsReadVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteChatMessage & S)[]>;
  /**
   * Sends a message to one learner of an invite.
   *
   * Instruqt mutation `newTrackInviteDirectChatMessage`.
   *
   * Selected only with the option `select`: `sender`.
   */
  sendDirect<S = unknown>(variables: T.SendDirectInviteMessageVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteChatMessage & S) | null>;
}

/** `instruqt.invites` of the facade. */
export interface InstruqtInvites {
  /**
   * Accepts a track invite. The user can then play its tracks.
   *
   * Instruqt mutation `claimTrackInvite`.
   * - `customParameters`: Custom metadata, stored with the claim. Reports can filter by it.
   * - `userDetails`: The details that the learner entered. Required when the invite requests them.
   *
   * Selected only with the option `select`: `events`, `student`, `trackLibrary`.
   */
  claim<S = unknown>(variables: T.ClaimTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteClaimSummary & S) | null>;
  /**
   * Creates a track invite. Members of the organization that owns the tracks only.
   *
   * Instruqt mutation `createTrackInvite`.
   *
   * Selected only with the option `select`: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
   */
  create<S = unknown>(variables: T.CreateTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInvite & S) | null>;
  /**
   * Deletes a track invite. Users who accepted it retain their access. Members of the owning organization only.
   *
   * Instruqt mutation `deleteTrackInvite`. Safe to repeat. Irreversible: requires `confirm: true` in the options.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  delete(variables: T.DeleteTrackInviteVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * One track invite, which may be expired. viewInvite refuses expired invites.
   *
   * Instruqt query `trackInvite`.
   *
   * Selected only with the option `select`: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
   */
  get<S = unknown>(variables: T.GetTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInvite & S) | null>;
  /**
   * Invites of a team to tracks and labs, with their total. Paging is not documented.
   *
   * Instruqt query `trackInvitesV2`.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  getPage<S = unknown>(variables?: T.GetTrackInvitePageVariables, options?: CallOptions & SelectOption<S>): Call<(NonNullable<T.GetTrackInvitePage['trackInvitesV2']> & S) | null>;
  /**
   * Reports that an invite link was copied.
   *
   * Instruqt mutation `inviteLinkCopied`.
   */
  linkCopied(variables: T.TrackInviteLinkCopiedVariables, options?: CallOptions): Call<boolean>;
  /**
   * All track invites of a team. Pass teamSlug or teamID.
   *
   * Instruqt query `trackInvites`.
   *
   * Selected only with the option `select`: `activeUsers`, `allowedEmailAddresses`, `authors`, `canClaim`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `currentUserAllowed`, `currentUserClaim`, `currentUserClaimed`, `learnerEvents` and 3 more.
   */
  list<S = unknown>(variables?: T.ListTrackInvitesVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackInviteSummary & S>;
  /**
   * Invites that a user has accepted.
   *
   * Instruqt query `userTrackInvites`.
   *
   * Selected only with the option `select`: `activeUsers`, `allowedEmailAddresses`, `authors`, `canClaim`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `currentUserAllowed`, `currentUserClaim`, `currentUserClaimed`, `learnerEvents` and 3 more.
   */
  listByUser<S = unknown>(variables: T.ListTrackInvitesByUserVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackInviteSummary & S>;
  /**
   * Changes a track invite. Members of the organization that owns the tracks only.
   *
   * Instruqt mutation `updateTrackInvite`. Safe to repeat.
   *
   * Selected only with the option `select`: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
   */
  update<S = unknown>(variables: T.UpdateTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInvite & S) | null>;
  /**
   * Like trackInvite, but returns an error for an expired invite.
   *
   * Instruqt query `viewInvite`.
   *
   * Selected only with the option `select`: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
   */
  view<S = unknown>(variables: T.ViewTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInvite & S) | null>;
}

/** `instruqt.labPlayReports` of the facade. */
export interface InstruqtLabPlayReports {
  /**
   * Finished and running lab sessions of a team, paged with skip and take.
   *
   * Instruqt query `labPlayReports`.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  list<S = unknown>(variables?: T.ListLabPlayReportsVariables, options?: ListOptions & SelectOption<S>): Paginator<NonNullable<NonNullable<T.ListLabPlayReports['labPlayReports']>['items']>[number] & S>;
}

/** `instruqt.labSessions` of the facade. */
export interface InstruqtLabSessions {
  /**
   * One session of a lab.
   *
   * Instruqt query `labSession`.
   *
   * Selected only with the option `select`: `url`.
   */
  get<S = unknown>(variables: T.GetLabSessionVariables, options?: CallOptions & SelectOption<S>): Call<T.LabSession & S>;
  /**
   * The caller's lab sessions, of one lab if labName is given.
   *
   * Instruqt query `labSessions`.
   *
   * Selected only with the option `select`: `events`, `sandboxMeta`, `url`, `userMeta`.
   */
  list<S = unknown>(variables?: T.ListLabSessionsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.LabSessionSummary & S>;
}

/** `instruqt.labs` of the facade. */
export interface InstruqtLabs {
  /**
   * Deletes a lab. Signature not known.
   *
   * Instruqt mutation `deleteLab`. Safe to repeat. Irreversible: requires `confirm: true` in the options.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One lab, at a branch or tag if ref is given.
   *
   * Instruqt query `lab`.
   *
   * Selected only with the option `select`: `sourceRepo`.
   */
  get<S = unknown>(variables: T.GetLabVariables, options?: CallOptions & SelectOption<S>): Call<(T.Lab & S) | null>;
  /**
   * Creates a lab from a Git repository.
   *
   * Instruqt mutation `importLab`.
   *
   * Selected only with the option `select`: `sourceRepo`.
   */
  import<S = unknown>(variables: T.ImportLabVariables, options?: CallOptions & SelectOption<S>): Call<T.Lab & S>;
  /**
   * Labs of a team.
   *
   * Instruqt query `labs`.
   *
   * Selected only with the option `select`: `refs`, `sourceRepo`, `versions`.
   */
  list<S = unknown>(variables?: T.ListLabsVariables, options?: ListOptions & SelectOption<S>): Paginator<(T.LabSummary & S) | null>;
  /**
   * Starts a lab session.
   *
   * Instruqt mutation `startLab`.
   *
   * Selected only with the option `select`: `events`, `sandboxMeta`, `userMeta`.
   */
  start<S = unknown>(variables: T.StartLabVariables, options?: CallOptions & SelectOption<S>): Call<T.StartedLabSession & S>;
  /**
   * Stops a lab session. Signature not known.
   *
   * Instruqt mutation `stopLab`. Safe to repeat.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
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
  claim<S = unknown>(variables: T.ClaimLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<(T.LandingPageClaim & S) | null>;
  /**
   * Creates a landing page.
   *
   * Instruqt mutation `createLandingPage`.
   *
   * Selected only with the option `select`: `tracks`.
   */
  create<S = unknown>(variables: T.CreateLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<T.LandingPage & S>;
  /**
   * Marks a landing page as deleted. restoreLandingPage restores it.
   *
   * Instruqt mutation `deleteLandingPage`. Safe to repeat.
   *
   * Selected only with the option `select`: `tracks`.
   */
  delete<S = unknown>(variables: T.DeleteLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<T.LandingPage & S>;
  /**
   * One landing page. Pass landingPageID, or teamSlug with landingPagePath.
   *
   * Instruqt query `landingPage`.
   *
   * Selected only with the option `select`: `tracks`.
   */
  get<S = unknown>(variables: T.GetLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<(T.LandingPage & S) | null>;
  /**
   * Restores a deleted landing page.
   *
   * Instruqt mutation `restoreLandingPage`. Safe to repeat.
   *
   * Selected only with the option `select`: `tracks`.
   */
  restore<S = unknown>(variables: T.RestoreLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<T.LandingPage & S>;
  /**
   * Changes a landing page.
   *
   * Instruqt mutation `updateLandingPage`. Safe to repeat.
   *
   * Selected only with the option `select`: `tracks`.
   */
  update<S = unknown>(variables: T.UpdateLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<T.LandingPage & S>;
}

/** `instruqt.liveEvents` of the facade. */
export interface InstruqtLiveEvents {
  /**
   * Events of the learners of an invite, for its instructors.
   *
   * Instruqt subscription `instructorLearnerEventSubscription`.
   */
  watchLearnerEvents<S = unknown>(variables: T.WatchLearnerEventsVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.LearnerEventEvent & S>;
  /**
   * Events of the learners of an invite, for a learner.
   *
   * Instruqt subscription `studentLearnerEventSubscription`.
   */
  watchLearnerEventsAsLearner<S = unknown>(variables: T.WatchLearnerEventsAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.LearnerEventEvent & S>;
  /**
   * Chat messages of an invite, for its instructors.
   *
   * Instruqt subscription `instructorChatMessageSubscription`.
   */
  watchMessages<S = unknown>(variables: T.WatchMessagesVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.InviteMessageEvent & S>;
  /**
   * Chat messages of an invite, for a learner.
   *
   * Instruqt subscription `studentChatMessageSubscription`.
   */
  watchMessagesAsLearner<S = unknown>(variables: T.WatchMessagesAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.InviteMessageEvent & S>;
  /**
   * Raised hands of an invite, for its instructors.
   *
   * Instruqt subscription `dashboardRaisedHandSubscription`.
   */
  watchRaisedHands<S = unknown>(variables: T.WatchRaisedHandsVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.RaisedHandEvent & S>;
  /**
   * Raised hands of an invite, for its learners.
   *
   * Instruqt subscription `labRaisedHandSubscription`.
   */
  watchRaisedHandsAsLearner<S = unknown>(variables: T.WatchRaisedHandsAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.RaisedHandEvent & S>;
  /**
   * The chat messages that have been read.
   *
   * Instruqt subscription `readMessagesSubscription`.
   */
  watchReadMessages<S = unknown>(variables: T.WatchReadMessagesVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.ReadMessageEvent & S>;
}

/** `instruqt.ltiRegistrations` of the facade. */
export interface InstruqtLtiRegistrations {
  /**
   * Registers an LTI 1.3 platform with a team.
   *
   * Instruqt mutation `createLtiToolRegistration`.
   */
  create<S = unknown>(variables: T.CreateLtiRegistrationVariables, options?: CallOptions & SelectOption<S>): Call<T.LtiRegistration & S>;
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
  update<S = unknown>(variables: T.UpdateLtiRegistrationVariables, options?: CallOptions & SelectOption<S>): Call<T.LtiRegistration & S>;
}

/** `instruqt.organizationInvites` of the facade. */
export interface InstruqtOrganizationInvites {
  /**
   * Joins an organization by invitation.
   *
   * Instruqt mutation `claimOrganizationInvite`.
   * - `token`: secret: anyone with this value can join.
   */
  claim<S = unknown>(variables: T.ClaimOrganizationInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationInvite & S) | null>;
  /**
   * Withdraws an invitation to an organization. Members of the organization only.
   *
   * Instruqt mutation `deleteOrganizationInvite`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `created_at`, `customer_since`, `features`, `logo`, `primary_link_text`, `primary_link_url`, `privacy_policy`, `secondary_link_text`, `secondary_link_url`, `subtitle`, `theme` and 4 more.
   */
  delete<S = unknown>(variables: T.DeleteOrganizationInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationInvites & S) | null>;
  /**
   * A pending invitation to join an organization.
   *
   * Instruqt query `organizationInvite`.
   * - `token`: secret: anyone with this value can join.
   */
  get<S = unknown>(variables: T.GetOrganizationInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationInvite & S) | null>;
}

/** `instruqt.organizationUsers` of the facade. */
export interface InstruqtOrganizationUsers {
  /**
   * Changes the role of a member of an organization.
   *
   * Instruqt mutation `changeUserRole`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
   */
  changeRole<S = unknown>(variables: T.ChangeOrganizationUserRoleVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationSummary & S) | null>;
  /**
   * Invites an existing user or an email address to an organization. Members of the organization only.
   *
   * Instruqt mutation `inviteOrganizationUser`.
   *
   * Selected only with the option `select`: `api_key`, `created_at`, `customer_since`, `features`, `logo`, `primary_link_text`, `primary_link_url`, `privacy_policy`, `secondary_link_text`, `secondary_link_url`, `subtitle`, `theme` and 4 more.
   */
  invite<S = unknown>(variables: T.InviteOrganizationUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationInvites & S) | null>;
  /**
   * Removes a user from an organization. Members of the organization only.
   *
   * Instruqt mutation `removeOrganizationUser`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
   */
  remove<S = unknown>(variables: T.RemoveOrganizationUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationSummary & S) | null>;
}

/** `instruqt.organizations` of the facade. */
export interface InstruqtOrganizations {
  /**
   * Stores whether the caller accepts marketing emails of an organization.
   *
   * Instruqt mutation `consentToOrganizationPrivacyPolicy`. Safe to repeat.
   */
  consentToPrivacyPolicy(variables: T.ConsentToOrganizationPrivacyPolicyVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Creates an organization. Instruqt staff only.
   *
   * Instruqt mutation `createOrganization`.
   * - `ownerEmails`: These addresses get the owner role.
   *
   * Selected only with the option `select`: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
   */
  create<S = unknown>(variables: T.CreateOrganizationVariables, options?: CallOptions & SelectOption<S>): Call<(T.Organization & S) | null>;
  /**
   * Whether an organization slug is in use.
   *
   * Instruqt query `organizationExists`.
   */
  exists(variables?: T.OrganizationExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Creates an API key for an organization. Pass organizationSlug or organizationID. Members only. secret: the result.
   *
   * Instruqt mutation `generateOrganizationAPIKey`.
   */
  generateApiKey(variables?: T.GenerateOrganizationApiKeyVariables, options?: CallOptions): Call<string | null>;
  /**
   * One organization, by slug or by id.
   *
   * Instruqt query `organization`.
   *
   * Selected only with the option `select`: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
   */
  get<S = unknown>(variables?: T.GetOrganizationVariables, options?: CallOptions & SelectOption<S>): Call<(T.Organization & S) | null>;
  /**
   * Whether the caller is a member of the organization.
   *
   * Instruqt query `userInOrganization`.
   */
  hasCurrentUser(variables?: T.UserInOrganizationVariables, options?: CallOptions): Call<boolean>;
  /**
   * Organizations that the caller can access.
   *
   * Instruqt query `organizations`.
   *
   * Selected only with the option `select`: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
   */
  list<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.OrganizationSummary & S>;
  /**
   * Play counts of an organization in a period, by track.
   *
   * Instruqt query `organizationStatistics`.
   * - `end`: Default: now.
   * - `filterDevelopers`: True excludes plays by track developers.
   * - `start`: Default: 30 days before now.
   * - `trackIDs`: Only these tracks.
   *
   * Selected only with the option `select`: `organization_series`.
   */
  statistics<S = unknown>(variables?: T.GetOrganizationStatisticsVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationStatistics & S) | null>;
  /**
   * Changes an organization.
   *
   * Instruqt mutation `updateOrganization`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
   */
  update<S = unknown>(variables: T.UpdateOrganizationVariables, options?: CallOptions & SelectOption<S>): Call<(T.Organization & S) | null>;
}

/** `instruqt.playReports` of the facade. */
export interface InstruqtPlayReports {
  /**
   * One play with its statistics.
   *
   * Instruqt query `playReportItem`.
   *
   * Selected only with the option `select`: `pauseDuration`.
   */
  get<S = unknown>(variables: T.GetPlayReportVariables, options?: CallOptions & SelectOption<S>): Call<(T.PlayReport & S) | null>;
  /**
   * Plays of a team with their statistics, paged with skip and take. Without pagination, probably all of them.
   *
   * Instruqt query `playReports`.
   *
   * Selected only with the option `select`: `activity`, `pauseDuration`.
   */
  list<S = unknown>(variables: T.ListPlayReportsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.PlayReportSummary & S>;
}

/** `instruqt.sandboxConfigVersions` of the facade. */
export interface InstruqtSandboxConfigVersions {
  /**
   * Deletes a draft version, or archives a published one.
   *
   * Instruqt mutation `deleteSandboxConfig`. Safe to repeat. Irreversible: requires `confirm: true` in the options.
   */
  delete(variables: T.DeleteSandboxConfigVersionVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Text difference between two versions of a sandbox config. The left side is sourceConfigVersionID, or the unsaved
   * sourceConfigVersion.
   *
   * Instruqt query `sandboxConfigVersionDiff`.
   */
  diff<S = unknown>(variables: T.DiffSandboxConfigVersionsVariables, options?: CallOptions & SelectOption<S>): Call<(NonNullable<T.DiffSandboxConfigVersions['sandboxConfigVersionDiff']> & S) | null>;
  /**
   * One version of a sandbox config, with its resources.
   *
   * Instruqt query `sandboxConfigVersion`.
   *
   * Selected only with the option `select`: `scripts`.
   */
  get<S = unknown>(variables: T.GetSandboxConfigVersionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * Versions of a team's sandbox configs; filter by config or status.
   *
   * Instruqt query `sandboxConfigVersions`.
   *
   * Selected only with the option `select`: `hot_start_pools`, `resources`, `scripts`, `tracks`.
   */
  list<S = unknown>(variables?: T.ListSandboxConfigVersionsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.SandboxConfigVersionSummary & S>;
}

/** `instruqt.sandboxConfigs` of the facade. */
export interface InstruqtSandboxConfigs {
  /**
   * Creates a sandbox config in a team. Returns its first version.
   *
   * Instruqt mutation `createSandboxConfig`.
   *
   * Selected only with the option `select`: `scripts`.
   */
  create<S = unknown>(variables: T.CreateSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * Removes a host from a sandbox config.
   *
   * Instruqt mutation `deleteSandboxConfigHost`.
   *
   * Selected only with the option `select`: `scripts`.
   */
  deleteHost<S = unknown>(variables: T.DeleteSandboxConfigHostVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * One sandbox config, by id or slug, within a team.
   *
   * Instruqt query `sandboxConfig`.
   */
  get<S = unknown>(variables?: T.GetSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<T.SandboxConfig & S>;
  /**
   * Sandbox configs of a team.
   *
   * Instruqt query `sandboxConfigs`.
   */
  list<S = unknown>(variables?: T.ListSandboxConfigsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.SandboxConfig & S>;
  /**
   * Publishes the draft version of a sandbox config.
   *
   * Instruqt mutation `publishSandboxConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `scripts`.
   */
  publish<S = unknown>(variables: T.PublishSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * Changes the name of a sandbox config.
   *
   * Instruqt mutation `renameSandboxConfig`. Safe to repeat.
   */
  rename<S = unknown>(variables: T.RenameSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfig & S) | null>;
  /**
   * Changes the name of a host in a sandbox config.
   *
   * Instruqt mutation `renameSandboxConfigHost`.
   *
   * Selected only with the option `select`: `scripts`.
   */
  renameHost<S = unknown>(variables: T.RenameSandboxConfigHostVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * Changes a sandbox config. Returns the new version.
   *
   * Instruqt mutation `updateSandboxConfig`.
   *
   * Selected only with the option `select`: `scripts`.
   */
  update<S = unknown>(variables: T.UpdateSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
}

/** `instruqt.sandboxVariables` of the facade. */
export interface InstruqtSandboxVariables {
  /**
   * Reads a variable that a script stored on a sandbox host.
   *
   * Instruqt query `getSandboxVariable`.
   */
  get<S = unknown>(variables: T.GetSandboxVariableVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxVariable & S) | null>;
  /**
   * Writes a variable to a sandbox host, for its scripts to read.
   *
   * Instruqt mutation `setSandboxVariable`. Safe to repeat.
   * - `value`: May contain a secret.
   */
  set<S = unknown>(variables: T.SetSandboxVariableVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxVariable & S) | null>;
}

/** `instruqt.sandboxes` of the facade. */
export interface InstruqtSandboxes {
  /**
   * One sandbox.
   *
   * Instruqt query `sandbox`.
   */
  get<S = unknown>(variables: T.GetSandboxVariables, options?: CallOptions & SelectOption<S>): Call<(T.Sandbox & S) | null>;
  /**
   * Sandboxes of a team, filtered and paged by cursor.
   *
   * Instruqt query `sandboxes`.
   */
  list<S = unknown>(variables?: T.ListSandboxesVariables, options?: ListOptions & SelectOption<S>): Paginator<T.Sandbox & S>;
  /**
   * Stops a sandbox.
   *
   * Instruqt mutation `stopSandbox`. Safe to repeat.
   */
  stop<S = unknown>(variables: T.StopSandboxVariables, options?: CallOptions & SelectOption<S>): Call<(T.Sandbox & S) | null>;
  /**
   * Changes the end time of a sandbox.
   *
   * Instruqt mutation `updateSandboxTTL`. Safe to repeat.
   * - `until`: The new end time.
   */
  updateTtl<S = unknown>(variables: T.UpdateSandboxTtlVariables, options?: CallOptions & SelectOption<S>): Call<(T.Sandbox & S) | null>;
}

/** `instruqt.screenSharing` of the facade. */
export interface InstruqtScreenSharing {
  /**
   * Creates short-lived credentials for screen sharing. secret: the result.
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
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  update<S = unknown>(variables: T.UpdateSecretConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** `instruqt.ssoConnections` of the facade. */
export interface InstruqtSsoConnections {
  /**
   * Sets up single sign-on for a team.
   *
   * Instruqt mutation `createSsoConnection`.
   *
   * Selected only with the option `select`: `options`.
   */
  create<S = unknown>(variables: T.CreateSsoConnectionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SsoConnection & S) | null>;
  /**
   * Sets up SAML single sign-on for a team.
   *
   * Instruqt mutation `createSamlSsoConnection`.
   *
   * Selected only with the option `select`: `options`.
   */
  createSaml<S = unknown>(variables: T.CreateSamlSsoConnectionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SsoConnection & S) | null>;
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
   *
   * Selected only with the option `select`: `options`.
   */
  update<S = unknown>(variables: T.UpdateSsoConnectionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SsoConnection & S) | null>;
  /**
   * Changes a SAML single sign-on connection.
   *
   * Instruqt mutation `updateSamlSsoConnection`. Safe to repeat.
   *
   * Selected only with the option `select`: `options`.
   */
  updateSaml<S = unknown>(variables: T.UpdateSamlSsoConnectionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SsoConnection & S) | null>;
}

/** `instruqt.students` of the facade. */
export interface InstruqtStudents {
  /**
   * The learner with this user id, with the fields that an instructor of the invite can see.
   *
   * Instruqt query `student`.
   *
   * Selected only with the option `select`: `chatChannels`, `currentChallengeAttempts`, `inviteTracks`, `learnerEvents`.
   */
  get<S = unknown>(variables: T.GetStudentVariables, options?: CallOptions & SelectOption<S>): Call<(T.Student & S) | null>;
  /**
   * All learners of an invite.
   *
   * Instruqt query `students`.
   *
   * Selected only with the option `select`: `chatChannels`, `currentChallengeAttempts`, `inviteTracks`, `learnerEvents`.
   */
  list<S = unknown>(variables: T.ListStudentsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.Student & S>;
  /**
   * Lowers a learner's raised hand.
   *
   * Instruqt mutation `lowerHand`. Safe to repeat.
   *
   * Selected only with the option `select`: `accessed_at`, `activeSandboxesTotal`, `challenge`, `chatChannels`, `claim`, `completed_at`, `currentChallengeAttempts`, `inspectable`, `inviteTracks`, `last_activity_at`, `learnerEvents`, `track`.
   */
  lowerHand<S = unknown>(variables: T.LowerHandVariables, options?: CallOptions & SelectOption<S>): Call<(T.RaisedHand & S) | null>;
  /**
   * The number of learners of an invite who are in progress, and of those who are finished.
   *
   * Instruqt query `studentStatistics`.
   */
  statistics<S = unknown>(variables: T.GetStudentStatisticsVariables, options?: CallOptions & SelectOption<S>): Call<(T.StudentStatistics & S) | null>;
  /**
   * Raises the caller's hand, or lowers it if it is raised.
   *
   * Instruqt mutation `toggleRaisedHand`.
   *
   * Selected only with the option `select`: `accessed_at`, `activeSandboxesTotal`, `challenge`, `chatChannels`, `claim`, `completed_at`, `currentChallengeAttempts`, `inspectable`, `inviteTracks`, `last_activity_at`, `learnerEvents`, `track`.
   */
  toggleRaisedHand<S = unknown>(variables: T.ToggleRaisedHandVariables, options?: CallOptions & SelectOption<S>): Call<(T.RaisedHand & S) | null>;
}

/** `instruqt.tagGroups` of the facade. */
export interface InstruqtTagGroups {
  /**
   * Creates a named group of tags of a team.
   *
   * Instruqt mutation `createTagGroup`.
   */
  create<S = unknown>(variables: T.CreateTagGroupVariables, options?: CallOptions & SelectOption<S>): Call<T.TagGroup & S>;
  /**
   * Deletes a tag group. Signature not known.
   *
   * Instruqt mutation `deleteTagGroup`. Safe to repeat.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Changes a tag group.
   *
   * Instruqt mutation `updateTagGroup`. Safe to repeat.
   */
  update<S = unknown>(variables: T.UpdateTagGroupVariables, options?: CallOptions & SelectOption<S>): Call<T.TagGroup & S>;
}

/** `instruqt.tags` of the facade. */
export interface InstruqtTags {
  /**
   * Creates a content tag in a team.
   *
   * Instruqt mutation `createTag`.
   *
   * Selected only with the option `select`: `groups`, `tracks`.
   */
  create<S = unknown>(variables: T.CreateTagVariables, options?: CallOptions & SelectOption<S>): Call<(T.Tag & S) | null>;
  /**
   * Deletes a content tag. Signature not known.
   *
   * Instruqt mutation `deleteTag`. Safe to repeat.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Changes a content tag.
   *
   * Instruqt mutation `updateTag`. Safe to repeat.
   *
   * Selected only with the option `select`: `groups`, `tracks`.
   */
  update<S = unknown>(variables: T.UpdateTagVariables, options?: CallOptions & SelectOption<S>): Call<(T.Tag & S) | null>;
}

/** `instruqt.teamInvites` of the facade. */
export interface InstruqtTeamInvites {
  /**
   * Accepts all team invitations that were sent to the caller's address.
   *
   * Instruqt mutation `claimTeamInvites`.
   * - `token`: Required only when the invitation was sent to another address. secret: anyone with this value can join.
   *
   * Selected only with the option `select`: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
   */
  claim<S = unknown>(variables?: T.ClaimTeamInvitesVariables, options?: CallOptions & SelectOption<S>): Call<(T.User & S) | null>;
  /**
   * Withdraws an invitation to a team. Members of the team only.
   *
   * Instruqt mutation `deleteTeamInvite`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `created_at`, `customResources`, `customer_since`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools` and 26 more.
   */
  delete<S = unknown>(variables: T.DeleteTeamInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamInvites & S) | null>;
  /**
   * A pending invitation to join a team.
   *
   * Instruqt query `teamInvite`.
   * - `token`: secret: anyone with this value can join.
   */
  get<S = unknown>(variables: T.GetTeamInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamInvite & S) | null>;
}

/** `instruqt.teamSecrets` of the facade. */
export interface InstruqtTeamSecrets {
  /**
   * Deletes a stored secret. Refused while a config or an invite uses it.
   *
   * Instruqt mutation `deleteTeamSecret`. Safe to repeat.
   */
  delete(variables: T.DeleteTeamSecretVariables, options?: CallOptions): Call<boolean>;
  /**
   * One stored secret of a team: its description and uses, never its value.
   *
   * Instruqt query `teamSecret`.
   */
  get<S = unknown>(variables: T.GetTeamSecretVariables, options?: CallOptions & SelectOption<S>): Call<T.TeamSecret & S>;
  /**
   * All stored secrets of a team, without their values.
   *
   * Instruqt query `teamSecrets`.
   *
   * Selected only with the option `select`: `config_versions`, `tracks`.
   */
  list<S = unknown>(variables?: T.ListTeamSecretsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TeamSecretSummary & S>;
  /**
   * Stores a secret of a team. Replaces a secret with the same name.
   *
   * Instruqt mutation `upsertTeamSecret`. Safe to repeat.
   * - `secret`: secret: the value, base64-encoded. Stored unchanged, and decoded when injected into a sandbox.
   *
   * Selected only with the option `select`: `config_versions`, `tracks`.
   */
  upsert<S = unknown>(variables: T.UpsertTeamSecretVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamSecretSummary & S) | null>;
}

/** `instruqt.teamUsers` of the facade. */
export interface InstruqtTeamUsers {
  /**
   * Changes the role of a team member.
   *
   * Instruqt mutation `changeTeamUserRole`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
   */
  changeRole<S = unknown>(variables: T.ChangeTeamUserRoleVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamSummary & S) | null>;
  /**
   * Searches users of one team.
   *
   * Instruqt query `findTeamUsers`.
   *
   * Selected only with the option `select`: `accessibleTracks`, `claims`, `details`, `is_anonymous`, `labReportItem`, `reportItem`, `segments`, `supportVerificationHash`, `teams`.
   */
  find<S = unknown>(variables?: T.FindTeamUsersVariables, options?: CallOptions & SelectOption<S>): Call<(T.UserRef & S)[] | null>;
  /**
   * Invites an existing user or an email address to a team. Members of the team only.
   *
   * Instruqt mutation `inviteTeamUser`.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `created_at`, `customResources`, `customer_since`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools` and 26 more.
   */
  invite<S = unknown>(variables: T.InviteTeamUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamInvites & S) | null>;
  /**
   * Removes a user from a team. Members of the team only.
   *
   * Instruqt mutation `removeTeamUser`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
   */
  remove<S = unknown>(variables: T.RemoveTeamUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamSummary & S) | null>;
  /**
   * Makes a team member an instructor of the given tracks.
   *
   * Instruqt mutation `setInstructorRole`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
   */
  setInstructorRole<S = unknown>(variables: T.SetInstructorRoleVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamSummary & S) | null>;
}

/** `instruqt.teams` of the facade. */
export interface InstruqtTeams {
  /**
   * Stores whether the caller accepts marketing emails of a team.
   *
   * Instruqt mutation `consentToTeamPrivacyPolicy`. Safe to repeat.
   */
  consentToPrivacyPolicy(variables: T.ConsentToTeamPrivacyPolicyVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Creates a team. Instruqt staff only.
   *
   * Instruqt mutation `createTeam`.
   * - `ownerEmails`: These addresses get the owner role.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
   */
  create<S = unknown>(variables: T.CreateTeamVariables, options?: CallOptions & SelectOption<S>): Call<(T.Team & S) | null>;
  /**
   * Whether a team slug is in use.
   *
   * Instruqt query `teamExists`.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  exists(variables?: T.TeamExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Creates an API key for a team. Pass teamSlug or teamID. Members only. secret: the result.
   *
   * Instruqt mutation `generateTeamAPIKey`.
   */
  generateApiKey(variables?: T.GenerateTeamApiKeyVariables, options?: CallOptions): Call<string | null>;
  /**
   * Creates LTI credentials for a team, which must have an API key. Pass teamSlug or teamID. Members only.
   *
   * Instruqt mutation `generateTeamLTICredentials`.
   */
  generateLtiCredentials<S = unknown>(variables?: T.GenerateTeamLtiCredentialsVariables, options?: CallOptions & SelectOption<S>): Call<(T.LtiCredentials & S) | null>;
  /**
   * One team, by slug or by id.
   *
   * Instruqt query `team`.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
   */
  get<S = unknown>(variables?: T.GetTeamVariables, options?: CallOptions & SelectOption<S>): Call<(T.Team & S) | null>;
  /**
   * Whether the caller is a member of the team.
   *
   * Instruqt query `userInTeam`.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  hasCurrentUser(variables?: T.UserInTeamVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether the caller accepted a team's privacy policy. Signature not known.
   *
   * Instruqt query `userConsentedToPrivacyPolicy`.
   *
   * The signature is not documented, so arguments and result are neither typed nor validated.
   * - `args`: The arguments by name, sent unchanged. For enum values, use `request()`.
   * - `selection`: The fields to select, such as `id name`. Default: none, for a result without fields.
   */
  hasPrivacyPolicyConsent(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Teams that the caller can access. With a team API key, probably only that team.
   *
   * Instruqt query `teams`.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
   */
  list<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.TeamSummary & S>;
  /**
   * Play counts of a team in a period, by track.
   *
   * Instruqt query `teamStatistics`.
   *
   * Selected only with the option `select`: `team_series`.
   */
  statistics<S = unknown>(variables?: T.GetTeamStatisticsVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamStatistics & S) | null>;
  /**
   * Changes a team.
   *
   * Instruqt mutation `updateTeam`. Safe to repeat.
   *
   * Selected only with the option `select`: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
   */
  update<S = unknown>(variables: T.UpdateTeamVariables, options?: CallOptions & SelectOption<S>): Call<(T.Team & S) | null>;
  /**
   * Enables or disables features of a team.
   *
   * Instruqt mutation `updateTeamFeatures`. Safe to repeat.
   *
   * Selected only with the option `select`: `instructor_track_invite_creation`, `invite_level_hot_starts`.
   */
  updateFeatures<S = unknown>(variables: T.UpdateTeamFeaturesVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamFeatures & S) | null>;
  /**
   * Changes the sign-up form of a team.
   *
   * Instruqt mutation `updateForm`. Safe to repeat.
   */
  updateForm<S = unknown>(variables: T.UpdateTeamFormVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamForm & S) | null>;
}

/** `instruqt.terraformModules` of the facade. */
export interface InstruqtTerraformModules {
  /**
   * One Terraform module, by id or by module and version.
   *
   * Instruqt query `terraformModule`.
   *
   * Selected only with the option `select`: `inputs`, `outputs`.
   */
  get<S = unknown>(variables: T.GetTerraformModuleVariables, options?: CallOptions & SelectOption<S>): Call<(T.TerraformModule & S) | null>;
  /**
   * Full-text search for Terraform modules.
   *
   * Instruqt query `searchTerraformModules`.
   */
  search<S = unknown>(variables: T.SearchTerraformModulesVariables, options?: CallOptions & SelectOption<S>): Call<(NonNullable<T.SearchTerraformModules['searchTerraformModules']> & S) | null>;
}

/** `instruqt.trackConfigs` of the facade. */
export interface InstruqtTrackConfigs {
  /**
   * Machines and cloud accounts of a track. Track developers only.
   *
   * Instruqt query `trackConfig`.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  get<S = unknown>(variables: T.GetTrackConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Preset virtual machines and machine types.
   *
   * Instruqt query `trackConfigPresets`.
   *
   * Selected only with the option `select`: `containers`, `googlecloudmachinetypes`.
   */
  presets<S = unknown>(options?: CallOptions & SelectOption<S>): Call<(T.TrackConfigPresets & S) | null>;
}

/** `instruqt.trackDevelopers` of the facade. */
export interface InstruqtTrackDevelopers {
  /**
   * Makes a user a developer of a track. Track developers only.
   *
   * Instruqt mutation `createTrackDeveloper`.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `createdAt`, `creating`, `deletedAt` and 44 more.
   */
  create<S = unknown>(variables: T.CreateTrackDeveloperVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackDevelopers & S) | null>;
  /**
   * Removes a developer from a track. Track developers only.
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
  create<S = unknown>(variables: T.CreateTrackInstructorVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackInstructor & S>;
  /**
   * Removes an instructor from a track.
   *
   * Instruqt mutation `deleteTrackInstructor`. Safe to repeat.
   */
  delete(variables: T.DeleteTrackInstructorVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Makes a user an instructor of several tracks.
   *
   * Instruqt mutation `setInstructorTracks`. Safe to repeat.
   */
  setTracks<S = unknown>(variables: T.SetInstructorTracksVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInstructor & S)[]>;
}

/** `instruqt.trackPlayLimits` of the facade. */
export interface InstruqtTrackPlayLimits {
  /**
   * Play limits of a team, for single tracks and for all tracks.
   *
   * Instruqt query `trackPlayLimits`.
   */
  list<S = unknown>(variables?: T.ListTrackPlayLimitsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackPlayLimit & S>;
  /**
   * Sets play limits for one track, or for all tracks of the team if trackID is omitted.
   *
   * Instruqt mutation `saveTrackPlayLimits`. Safe to repeat.
   */
  save<S = unknown>(variables: T.SaveTrackPlayLimitsVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackPlayLimit & S)[]>;
  /**
   * Limits the public plays of a track, which prevents unexpected charges. Track developers only.
   *
   * Instruqt mutation `saveTrackPlayLimit`. Safe to repeat.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   */
  savePublic<S = unknown>(variables: T.SaveTrackPlayLimitVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackSummary & S) | null>;
}

/** `instruqt.trackReviews` of the facade. */
export interface InstruqtTrackReviews {
  /**
   * Creates a review of a track by the caller.
   *
   * Instruqt mutation `createTrackReview`.
   */
  create<S = unknown>(variables: T.CreateTrackReviewVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackReview & S) | null>;
  /**
   * One learner's review.
   *
   * Instruqt query `trackReview`.
   */
  get<S = unknown>(variables: T.GetTrackReviewVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackReview & S>;
  /**
   * Reviews of a track, paged by cursor.
   *
   * Instruqt query `trackReviews`.
   */
  list<S = unknown>(variables: T.ListTrackReviewsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackReview & S>;
  /**
   * Changes a review of the caller.
   *
   * Instruqt mutation `updateTrackReview`. Safe to repeat.
   */
  update<S = unknown>(variables: T.UpdateTrackReviewVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackReview & S) | null>;
}

/** `instruqt.trackScripts` of the facade. */
export interface InstruqtTrackScripts {
  /**
   * One lifecycle script of a track. Track developers only.
   *
   * Instruqt query `trackScript`.
   */
  get<S = unknown>(variables: T.GetTrackScriptVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackScript & S) | null>;
  /**
   * All lifecycle scripts of a track. Track developers only.
   *
   * Instruqt query `trackScripts`.
   */
  list<S = unknown>(variables: T.ListTrackScriptsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackScript & S>;
  /**
   * Stores a lifecycle script of a track. Track developers only.
   *
   * Instruqt mutation `saveTrackScript`.
   * - `base64Encoded`: True when contents is base64.
   */
  save<S = unknown>(variables: T.SaveTrackScriptVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackScript & S) | null>;
}

/** `instruqt.tracks` of the facade. */
export interface InstruqtTracks {
  /**
   * Builds the environment of a track from its config. New plays use the result. Track developers only.
   *
   * Instruqt mutation `buildTrack`.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  build(variables: T.BuildTrackVariables, options?: CallOptions): Call<boolean>;
  /**
   * Files of the given track that conflict with its stored version, with their contents.
   *
   * Instruqt query `checkConflicts`.
   */
  checkConflicts<S = unknown>(variables: T.CheckTrackConflictsVariables, options?: CallOptions & SelectOption<S>): Call<((T.TrackFile & S) | null)[]>;
  /**
   * Creates a track. Members of the owning organization only.
   *
   * Instruqt mutation `createTrack`.
   *
   * Selected only with the option `select`: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   */
  create<S = unknown>(variables: T.CreateTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.Track & S) | null>;
  /**
   * Deletes a track. Track developers only.
   *
   * Instruqt mutation `deleteTrack`. Safe to repeat. Irreversible: requires `confirm: true` in the options.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  delete(variables: T.DeleteTrackVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Discards version-controlled changes of a track.
   *
   * Instruqt mutation `discardChanges`. Irreversible: requires `confirm: true` in the options.
   */
  discardChanges(variables: T.DiscardTrackChangesVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Whether a track slug is in use.
   *
   * Instruqt query `trackExists`.
   */
  exists(variables: T.TrackExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Creates a new embed token for a track. Read it from embed_token. Track developers only.
   *
   * Instruqt mutation `generateTrackEmbedToken`.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `createdAt`, `creating`, `deletedAt` and 44 more.
   */
  generateEmbedToken<S = unknown>(variables: T.GenerateTrackEmbedTokenVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackEmbedToken & S) | null>;
  /**
   * Creates a token that opens one play. Pass trackID or labID. Track developers only. secret: the result.
   *
   * Instruqt mutation `generateOneTimePlayToken`.
   */
  generateOneTimePlayToken(variables?: T.GenerateOneTimePlayTokenVariables, options?: CallOptions): Call<string>;
  /**
   * One track. Pass trackID, or trackSlug with teamSlug.
   *
   * Instruqt query `track`.
   *
   * Selected only with the option `select`: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   */
  get<S = unknown>(variables: T.GetTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.Track & S) | null>;
  /**
   * One commit of a versioned track, with the changed files.
   *
   * Instruqt query `getCommit`.
   */
  getCommit<S = unknown>(variables: T.GetTrackCommitVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackCommit & S>;
  /**
   * Whether the caller is a developer of the track. Pass trackID, or trackSlug with teamSlug.
   *
   * Instruqt query `userIsTrackDeveloper`.
   */
  isDeveloper(variables: T.UserIsTrackDeveloperVariables, options?: CallOptions): Call<boolean>;
  /**
   * Reports that the learner is active, which restarts the idle timeout.
   *
   * Instruqt mutation `keepAlive`. Safe to repeat.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
   */
  keepAlive<S = unknown>(variables: T.KeepTrackAliveVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackPlay & S>;
  /**
   * Tracks of one team if teamSlug or teamID is given, otherwise of all teams that the caller can access. Not paged.
   *
   * Instruqt query `tracks`.
   * - `invitable`: True: only tracks that an invite can include.
   * - `orderBy`: Default: title_ASC.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   */
  list<S = unknown>(variables?: T.ListTracksVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackSummary & S>;
  /**
   * Tracks in the caller's library, paged by cursor: currently, tracks from accepted invites.
   *
   * Instruqt query `trackLibrary`.
   */
  listLibrary<S = unknown>(variables?: T.ListTrackLibraryVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackLibraryEntry & S>;
  /**
   * Tracks in the caller's library: currently, tracks from accepted invites.
   *
   * Instruqt query `myTracks`.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   */
  listMine<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.TrackSummary & S>;
  /**
   * Enables or disables maintenance mode of a track. Track developers only.
   *
   * Instruqt mutation `setTrackMaintenance`. Safe to repeat.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   */
  setMaintenance<S = unknown>(variables: T.SetTrackMaintenanceVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackSummary & S) | null>;
  /**
   * Assigns a sandbox config version to a track.
   *
   * Instruqt mutation `setTrackSandboxConfigVersion`. Safe to repeat.
   */
  setSandboxConfigVersion(variables: T.SetTrackSandboxConfigVersionVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Skips to a challenge of a track.
   *
   * Instruqt mutation `skipToChallenge`.
   * - `force`: True skips directly to it; otherwise, the scripts of the challenges in between are run.
   * - `inviteID`: With userID: acts as the learner of this invite.
   * - `userID`: Acts as this user (impersonation).
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
   */
  skipToChallenge<S = unknown>(variables: T.SkipToChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackPlay & S) | null>;
  /**
   * Starts a play for the caller, or returns the running one unless force is true.
   *
   * Instruqt mutation `startTrack`.
   * - `customParameters`: Custom metadata, stored with the play. Reports can filter by it.
   * - `force`: True starts a new play even if one is running.
   * - `inviteID`: The invite that the learner used.
   * - `landingPageID`: The landing page that the learner used.
   * - `prestart`: True only creates the infrastructure in advance, without the challenge setup.
   * - `referrer`: URL of the referring page.
   * - `region`: The region of the sandbox.
   * - `runtimeParameters`: Secrets and environment variables for the sandbox.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
   */
  start<S = unknown>(variables: T.StartTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackPlay & S) | null>;
  /**
   * Play statistics of one track in a period. Pass trackID, or trackSlug with teamSlug.
   *
   * Instruqt query `statistics`.
   * - `end`: Default: now.
   * - `filterDevelopers`: True excludes plays by track developers.
   * - `start`: Default: 30 days before now.
   */
  statistics<S = unknown>(variables: T.GetTrackStatisticsVariables, options?: CallOptions & SelectOption<S>): Call<(NonNullable<T.GetTrackStatistics['statistics']> & S) | null>;
  /**
   * Stops the caller's play of a track.
   *
   * Instruqt mutation `stopTrack`. Safe to repeat.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
   */
  stop<S = unknown>(variables: T.StopTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackPlay & S) | null>;
  /**
   * Stops all active plays, probably those of the caller.
   *
   * Instruqt mutation `stopAllTracks`. Safe to repeat.
   */
  stopAll(options?: CallOptions): Call<boolean>;
  /**
   * Changes a track, without its developers, scripts and config. Track developers only.
   *
   * Instruqt mutation `updateTrack`. Safe to repeat.
   *
   * Selected only with the option `select`: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   */
  update<S = unknown>(variables: T.UpdateTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.Track & S) | null>;
  /**
   * Replaces a complete track, with developers, scripts and config. Parts that the input omits are deleted. Intended for
   * the CLI. Track developers only.
   *
   * Instruqt mutation `updateCompleteTrack`. Safe to repeat.
   *
   * Selected only with the option `select`: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   */
  updateComplete<S = unknown>(variables: T.UpdateCompleteTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.Track & S) | null>;
  /**
   * Like updateCompleteTrack, for a versioned track. The result contains conflicts.
   *
   * Instruqt mutation `updateCompleteTrackVersioned`.
   * - `files`: Resolutions of conflicting files.
   */
  updateCompleteVersioned<S = unknown>(variables: T.UpdateCompleteTrackVersionedVariables, options?: CallOptions & SelectOption<S>): Call<(T.VersionedTrack & S) | null>;
  /**
   * Enables or disables features of a track.
   *
   * Instruqt mutation `updateTrackFeatures`. Safe to repeat.
   *
   * Selected only with the option `select`: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   */
  updateFeatures<S = unknown>(variables: T.UpdateTrackFeaturesVariables, options?: CallOptions & SelectOption<S>): Call<T.Track & S>;
  /**
   * Connects a track to a Git repository.
   *
   * Instruqt mutation `updateRemoteRepository`. Safe to repeat.
   *
   * Selected only with the option `select`: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   */
  updateRemoteRepository<S = unknown>(variables: T.UpdateTrackRemoteRepositoryVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackSummary & S) | null>;
}

/** `instruqt.users` of the facade. */
export interface InstruqtUsers {
  /**
   * Deletes a user. It has no arguments, so probably the caller. Do not call it as a test.
   *
   * Instruqt mutation `deleteUser`. Irreversible: requires `confirm: true` in the options.
   */
  delete(options: ConfirmOptions): Call<boolean>;
  /**
   * Whether a user id exists.
   *
   * Instruqt query `userExists`.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  exists(variables: T.UserExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Searches users, within a team if one is given.
   *
   * Instruqt query `findUsers`.
   *
   * Selected only with the option `select`: `accessibleTracks`, `claims`, `details`, `is_anonymous`, `labReportItem`, `reportItem`, `segments`, `supportVerificationHash`, `teams`.
   */
  find<S = unknown>(variables?: T.FindUsersVariables, options?: CallOptions & SelectOption<S>): Call<(T.UserRef & S)[] | null>;
  /**
   * One user. Pass userID, email or slug.
   *
   * Instruqt query `user`.
   *
   * Selected only with the option `select`: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
   */
  get<S = unknown>(variables: T.GetUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.User & S) | null>;
  /**
   * The user that the credentials belong to.
   *
   * Instruqt query `me`.
   *
   * Selected only with the option `select`: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
   */
  me<S = unknown>(options?: CallOptions & SelectOption<S>): Call<(T.User & S) | null>;
  /**
   * Moves the plays of an anonymous account to the caller's account. Requires a logged-in caller.
   *
   * Instruqt mutation `mergeAnonymousUser`.
   * - `token`: secret: identifies the anonymous account.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  mergeAnonymous(variables: T.MergeAnonymousUserVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether a user name is in use.
   *
   * Instruqt query `userWithSlugExists`.
   *
   * The signature is not in the reference. It is known only from other evidence.
   */
  slugExists(variables: T.UserWithSlugExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Changes the display name or user name of a user.
   *
   * Instruqt mutation `updateUser`. Safe to repeat.
   *
   * Selected only with the option `select`: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
   */
  update<S = unknown>(variables?: T.UpdateUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.User & S) | null>;
}

/** `instruqt.virtualBrowserChecks` of the facade. */
export interface InstruqtVirtualBrowserChecks {
  /**
   * Deletes a virtual browser check.
   *
   * Instruqt mutation `deleteVirtualBrowserCheck`. Safe to repeat.
   */
  delete(variables: T.DeleteVirtualBrowserCheckVariables, options?: CallOptions): Call<boolean>;
  /**
   * The check that a challenge runs against one virtual browser.
   *
   * Instruqt query `virtualBrowserCheck`.
   */
  get<S = unknown>(variables: T.GetVirtualBrowserCheckVariables, options?: CallOptions & SelectOption<S>): Call<T.VirtualBrowserCheck & S>;
  /**
   * All virtual browser checks of a track.
   *
   * Instruqt query `virtualBrowserChecks`.
   *
   * Selected only with the option `select`: `browserLocation`, `element`, `innerText`.
   */
  list<S = unknown>(variables: T.ListVirtualBrowserChecksVariables, options?: ListOptions & SelectOption<S>): Paginator<T.VirtualBrowserCheckSummary & S>;
  /**
   * Stores the check of a challenge in a virtual browser.
   *
   * Instruqt mutation `upsertVirtualBrowserCheck`.
   */
  upsert<S = unknown>(variables: T.UpsertVirtualBrowserCheckVariables, options?: CallOptions & SelectOption<S>): Call<T.VirtualBrowserCheck & S>;
}

/** `instruqt.virtualBrowserConfigs` of the facade. */
export interface InstruqtVirtualBrowserConfigs {
  /**
   * Adds a virtual browser to a track. Track developers only.
   *
   * Instruqt mutation `createVirtualBrowserConfig`.
   *
   * Selected only with the option `select`: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
   */
  create<S = unknown>(variables: T.CreateVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfigBrowsers & S) | null>;
  /**
   * Removes a virtual browser from a track. Track developers only.
   *
   * Instruqt mutation `deleteVirtualBrowserConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
   */
  delete<S = unknown>(variables: T.DeleteVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfigBrowsers & S) | null>;
  /**
   * Changes a virtual browser of a track. Track developers only.
   *
   * Instruqt mutation `updateVirtualBrowserConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
   */
  update<S = unknown>(variables: T.UpdateVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfigBrowsers & S) | null>;
}

/** `instruqt.virtualMachineConfigs` of the facade. */
export interface InstruqtVirtualMachineConfigs {
  /**
   * Adds a VM to a track. Track developers only.
   *
   * Instruqt mutation `createVirtualMachineConfig`.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  create<S = unknown>(variables: T.CreateVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Removes a VM from a track. Track developers only.
   *
   * Instruqt mutation `deleteVirtualMachineConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  delete<S = unknown>(variables: T.DeleteVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes a VM of a track. Track developers only.
   *
   * Instruqt mutation `updateVirtualMachineConfig`. Safe to repeat.
   *
   * Selected only with the option `select`: `virtualbrowsers`.
   */
  update<S = unknown>(variables: T.UpdateVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** `instruqt.webhooks` of the facade. */
export interface InstruqtWebhooks {
  /**
   * Adds a webhook endpoint to a team. Team owners only.
   *
   * Instruqt mutation `createWebhook`.
   *
   * Selected only with the option `select`: `custom_headers`.
   */
  create<S = unknown>(variables: T.CreateWebhookVariables, options?: CallOptions & SelectOption<S>): Call<T.Webhook & S>;
  /**
   * Deletes a webhook endpoint. Team owners only.
   *
   * Instruqt mutation `deleteWebhook`. Safe to repeat.
   */
  delete(variables: T.DeleteWebhookVariables, options?: CallOptions): Call<boolean>;
  /**
   * All webhook endpoints of a team. Team owners only.
   *
   * Instruqt query `webhooks`.
   *
   * Selected only with the option `select`: `custom_headers`.
   */
  list<S = unknown>(variables?: T.ListWebhooksVariables, options?: ListOptions & SelectOption<S>): Paginator<T.Webhook & S>;
  /**
   * Changes a webhook endpoint. Team owners only.
   *
   * Instruqt mutation `updateWebhook`. Safe to repeat.
   *
   * Selected only with the option `select`: `custom_headers`.
   */
  update<S = unknown>(variables: T.UpdateWebhookVariables, options?: CallOptions & SelectOption<S>): Call<T.Webhook & S>;
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
