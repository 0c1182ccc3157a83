// Made by `npm run codegen`. Do not edit.

import type { Call, Paginator, Subscription, SubscriptionOptions } from '../../core/results/index.js';
import type { CallOptions, ConfirmOptions, ListOptions } from '../../core/settings/index.js';
import type { SelectOption } from '../../graphql/index.js';
import type * as T from './types.js';

/** AWS accounts in a sandbox config. */
export interface InstruqtAwsAccountConfigs {
  /**
   * Adds an AWS account to a track. Track developers only.
   *
   * Instruqt mutation `createAwsAccountConfig`.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createAwsAccountConfig}
   */
  create<S = unknown>(variables: T.CreateAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Takes an AWS account off a track. Track developers only.
   *
   * Instruqt mutation `deleteAwsAccountConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteAwsAccountConfig}
   */
  delete<S = unknown>(variables: T.DeleteAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes an AWS account of a track. Track developers only.
   *
   * Instruqt mutation `updateAwsAccountConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateAwsAccountConfig}
   */
  update<S = unknown>(variables: T.UpdateAwsAccountConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** Azure subscriptions in a sandbox config. */
export interface InstruqtAzureSubscriptionConfigs {
  /**
   * Adds an Azure subscription to a track. Track developers only.
   *
   * Instruqt mutation `createAzureSubscriptionConfig`.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createAzureSubscriptionConfig}
   */
  create<S = unknown>(variables: T.CreateAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Takes an Azure subscription off a track. Track developers only.
   *
   * Instruqt mutation `deleteAzureSubscriptionConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteAzureSubscriptionConfig}
   */
  delete<S = unknown>(variables: T.DeleteAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes an Azure subscription of a track. Track developers only.
   *
   * Instruqt mutation `updateAzureSubscriptionConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateAzureSubscriptionConfig}
   */
  update<S = unknown>(variables: T.UpdateAzureSubscriptionConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** Notes that learners read while a challenge starts. */
export interface InstruqtChallengeNotes {
  /**
   * Adds a loading note to a challenge. Track developers only.
   *
   * Instruqt mutation `createChallengeNote`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createChallengeNote}
   */
  create<S = unknown>(variables: T.CreateChallengeNoteVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeNote & S) | null>;
  /**
   * Takes a loading note off a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeNote`. Safe to repeat.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteChallengeNote}
   */
  delete(variables: T.DeleteChallengeNoteVariables, options?: CallOptions): Call<boolean>;
  /**
   * One loading note of a challenge.
   *
   * Instruqt query `note`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: note}
   */
  get<S = unknown>(variables: T.GetChallengeNoteVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeNote & S) | null>;
  /**
   * Reorders the loading notes of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeNoteIndexes`. Safe to repeat.
   * - `notes`: Note ids in the wanted order.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeNoteIndexes}
   */
  reorder<S = unknown>(variables: T.ReorderChallengeNotesVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeNote & S)[] | null>;
  /**
   * Changes a loading note. Track developers only.
   *
   * Instruqt mutation `updateChallengeNote`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeNote}
   */
  update<S = unknown>(variables: T.UpdateChallengeNoteVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeNote & S) | null>;
}

/** Lifecycle scripts of challenges: setup, check, solve, cleanup. */
export interface InstruqtChallengeScripts {
  /**
   * Takes a lifecycle script off a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeScript`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteChallengeScript}
   */
  delete(variables: T.DeleteChallengeScriptVariables, options?: CallOptions): Call<boolean>;
  /**
   * One lifecycle script of a challenge. Track developers only.
   *
   * Instruqt query `challengeScript`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: challengeScript}
   */
  get<S = unknown>(variables: T.GetChallengeScriptVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeScript & S) | null>;
  /**
   * All lifecycle scripts of a challenge. Track developers only.
   *
   * Instruqt query `challengeScripts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: challengeScripts}
   */
  list<S = unknown>(variables: T.ListChallengeScriptsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.ChallengeScript & S>;
  /**
   * Stores a lifecycle script of a challenge. Track developers only.
   *
   * Instruqt mutation `saveChallengeScript`.
   * - `base64Encoded`: True when contents is base64.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveChallengeScript}
   */
  save<S = unknown>(variables: T.SaveChallengeScriptVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeScript & S) | null>;
}

/** Tabs of a challenge: terminals, editors, services, websites. */
export interface InstruqtChallengeTabs {
  /**
   * Adds a tab to a challenge. Track developers only.
   *
   * Instruqt mutation `createChallengeTab`.
   *
   * Not selected unless `select` asks for it: `custom_headers`, `custom_response_headers`, `target`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createChallengeTab}
   */
  create<S = unknown>(variables: T.CreateChallengeTabVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeTab & S) | null>;
  /**
   * Takes a tab off a challenge. Track developers only.
   *
   * Instruqt mutation `deleteChallengeTab`. Safe to repeat.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteChallengeTab}
   */
  delete(variables: T.DeleteChallengeTabVariables, options?: CallOptions): Call<boolean>;
  /**
   * One tab of a challenge.
   *
   * Instruqt query `tab`.
   *
   * Not selected unless `select` asks for it: `custom_headers`, `custom_response_headers`, `target`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: tab}
   */
  get<S = unknown>(variables: T.GetChallengeTabVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeTab & S) | null>;
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
  isUrlEmbeddable(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Reorders the tabs of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeTabIndexes`. Safe to repeat.
   * - `tabs`: Tab ids in the wanted order.
   *
   * Not selected unless `select` asks for it: `custom_headers`, `custom_response_headers`, `target`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeTabIndexes}
   */
  reorder<S = unknown>(variables: T.ReorderChallengeTabsVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeTab & S)[] | null>;
  /**
   * Changes a tab of a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallengeTab`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `custom_headers`, `custom_response_headers`, `target`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeTab}
   */
  update<S = unknown>(variables: T.UpdateChallengeTabVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeTab & S) | null>;
}

/** Challenges, the steps of a track. */
export interface InstruqtChallenges {
  /**
   * Runs the check script; the outcome stands in status and attempts.
   *
   * Instruqt mutation `checkChallenge`.
   *
   * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: checkChallenge}
   */
  check<S = unknown>(variables: T.CheckChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Grades an answer to a quiz.
   *
   * Instruqt mutation `checkQuiz`.
   * - `solution`: Positions of the chosen answers.
   *
   * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: checkQuiz}
   */
  checkQuiz<S = unknown>(variables: T.CheckQuizVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Adds a challenge to a track. Track developers only.
   *
   * Instruqt mutation `createChallenge`.
   *
   * Not selected unless `select` asks for it: `attempts`, `difficulty`, `scripts`, `unlocks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createChallenge}
   */
  create<S = unknown>(variables: T.CreateChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.Challenge & S) | null>;
  /**
   * Takes a challenge off its track. Track developers only.
   *
   * Instruqt mutation `deleteChallenge`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteChallenge}
   */
  delete(variables: T.DeleteChallengeVariables, options: ConfirmOptions): Call<boolean>;
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
  get<S = unknown>(variables: T.GetChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.Challenge & S) | null>;
  /**
   * Every challenge of a track. Give trackID, or trackSlug together with organizationSlug.
   *
   * Instruqt query `challenges`.
   *
   * Not selected unless `select` asks for it: `answers`, `attempts`, `difficulty`, `labConfig`, `notes`, `scripts`, `solution`, `tabs`, `track`, `unlocks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: challenges}
   */
  list<S = unknown>(variables: T.ListChallengesVariables, options?: ListOptions & SelectOption<S>): Paginator<T.ChallengeSummary & S>;
  /**
   * Reorders the challenges of a track. Track developers only.
   *
   * Instruqt mutation `updateChallengeIndexes`. Safe to repeat.
   * - `challenges`: Challenge ids in the wanted order.
   *
   * Not selected unless `select` asks for it: `answers`, `assignment`, `attempts`, `can_check`, `completed`, `deletedAt`, `difficulty`, `enhancedLoading`, `failMessage`, `failed`, `hasSingleAnswer`, `labConfig` and 12 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeIndexes}
   */
  reorder<S = unknown>(variables: T.ReorderChallengesVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeRef & S)[] | null>;
  /**
   * Runs the setup script; the outcome stands in status.
   *
   * Instruqt mutation `setupChallenge`.
   *
   * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setupChallenge}
   */
  setup<S = unknown>(variables: T.SetupChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
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
  skip<S = unknown>(variables: T.SkipChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Runs the solve script in the learner's place.
   *
   * Instruqt mutation `solveChallenge`.
   *
   * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: solveChallenge}
   */
  solve<S = unknown>(variables: T.SolveChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Opens a challenge to the learner. Call it once setupChallenge has succeeded.
   *
   * Instruqt mutation `startChallenge`.
   *
   * Not selected unless `select` asks for it: `answers`, `assignment`, `deletedAt`, `difficulty`, `enhancedLoading`, `hasSingleAnswer`, `labConfig`, `notes`, `permalink`, `scripts`, `solution`, `tabs` and 4 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: startChallenge}
   */
  start<S = unknown>(variables: T.StartChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.ChallengeProgress & S) | null>;
  /**
   * Changes a challenge. Track developers only.
   *
   * Instruqt mutation `updateChallenge`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `attempts`, `difficulty`, `scripts`, `unlocks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallenge}
   */
  update<S = unknown>(variables: T.UpdateChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.Challenge & S) | null>;
  /**
   * Changes the layout of one challenge.
   *
   * Instruqt mutation `updateChallengeLabConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `attempts`, `difficulty`, `scripts`, `unlocks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateChallengeLabConfig}
   */
  updateLabConfig<S = unknown>(variables: T.UpdateChallengeLabConfigVariables, options?: CallOptions & SelectOption<S>): Call<T.Challenge & S>;
}

/** Settings that all cloud accounts of a sandbox config share. */
export interface InstruqtCloudProviderConfigs {
  /**
   * The cloud providers that a team can choose from.
   *
   * Instruqt query `cloudProviderConfigs`.
   *
   * Not selected unless `select` asks for it: `regions`, `services`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: cloudProviderConfigs}
   */
  list<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.CloudProviderConfig & S>;
  /**
   * Chooses which cloud services and regions a team may use; what tracks still use cannot go.
   *
   * Instruqt mutation `updateCloudProviderConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `regions`, `services`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateCloudProviderConfig}
   */
  update<S = unknown>(variables: T.UpdateCloudProviderConfigVariables, options?: CallOptions & SelectOption<S>): Call<T.CloudProviderConfig & S>;
}

/** Containers in a sandbox config. */
export interface InstruqtContainerConfigs {
  /**
   * Adds a container to a track. Track developers only.
   *
   * Instruqt mutation `createContainerConfig`.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createContainerConfig}
   */
  create<S = unknown>(variables: T.CreateContainerConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Takes a container off a track. Track developers only.
   *
   * Instruqt mutation `deleteContainerConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteContainerConfig}
   */
  delete<S = unknown>(variables: T.DeleteContainerConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes a container of a track. Track developers only.
   *
   * Instruqt mutation `updateContainerConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateContainerConfig}
   */
  update<S = unknown>(variables: T.UpdateContainerConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** Custom resources of a sandbox config, made from Terraform modules. */
export interface InstruqtCustomResources {
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
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * One custom resource; null when there is none with this id.
   *
   * Instruqt query `customResource`.
   *
   * Not selected unless `select` asks for it: `outputs`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: customResource}
   */
  get<S = unknown>(variables: T.GetCustomResourceVariables, options?: CallOptions & SelectOption<S>): Call<(T.CustomResource & S) | null>;
  /**
   * Makes a custom resource of a team from a Terraform module.
   *
   * Instruqt mutation `importTerraformModule`.
   *
   * Not selected unless `select` asks for it: `outputs`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: importTerraformModule}
   */
  importTerraformModule<S = unknown>(variables: T.ImportTerraformModuleVariables, options?: CallOptions & SelectOption<S>): Call<T.CustomResource & S>;
  /**
   * Changes a custom resource.
   *
   * Instruqt mutation `updateCustomResource`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `outputs`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateCustomResource}
   */
  update<S = unknown>(variables: T.UpdateCustomResourceVariables, options?: CallOptions & SelectOption<S>): Call<T.CustomResource & S>;
}

/** E-mail addresses: validation and proof of ownership. */
export interface InstruqtEmails {
  /**
   * Proves ownership of an address with the code mailed to it.
   *
   * Instruqt mutation `confirmEmailOwnership`.
   * - `code`: secret: as mailed.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: confirmEmailOwnership}
   */
  confirm(variables: T.ConfirmEmailVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether the owner of this address has confirmed it.
   *
   * Instruqt query `isEmailConfirmed`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isEmailConfirmed}
   */
  isConfirmed(variables: T.IsEmailConfirmedVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Whether an address passes the email check.
   *
   * Instruqt query `isValidEmail`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isValidEmail}
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
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isWorkEmail}
   */
  isWork(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Mails the confirmation code once more.
   *
   * Instruqt mutation `resendEmailOwnershipConfirmationCode`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: resendEmailOwnershipConfirmationCode}
   */
  resendConfirmationCode(variables: T.ResendEmailConfirmationCodeVariables, options?: CallOptions): Call<boolean>;
  /**
   * Mails a confirmation code to an address, for one invite.
   *
   * Instruqt mutation `sendEmailOwnershipConfirmationCode`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sendEmailOwnershipConfirmationCode}
   */
  sendConfirmationCode<S = unknown>(variables: T.SendEmailConfirmationCodeVariables, options?: CallOptions & SelectOption<S>): Call<T.EmailConfirmationRequest & S>;
}

/** Google Cloud projects in a sandbox config. */
export interface InstruqtGcpProjectConfigs {
  /**
   * Adds a Google Cloud project to a track. Track developers only.
   *
   * Instruqt mutation `createGcpProjectConfig`.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createGcpProjectConfig}
   */
  create<S = unknown>(variables: T.CreateGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Takes a Google Cloud project off a track. Track developers only.
   *
   * Instruqt mutation `deleteGcpProjectConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteGcpProjectConfig}
   */
  delete<S = unknown>(variables: T.DeleteGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes a Google Cloud project of a track. Track developers only.
   *
   * Instruqt mutation `updateGcpProjectConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateGcpProjectConfig}
   */
  update<S = unknown>(variables: T.UpdateGcpProjectConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** The team's integration with GitHub. */
export interface InstruqtGithub {
  /**
   * Links a team to an installation of the GitHub app.
   *
   * Instruqt mutation `createGithubIntegration`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createGithubIntegration}
   */
  createIntegration<S = unknown>(variables: T.CreateGithubIntegrationVariables, options?: CallOptions & SelectOption<S>): Call<T.GithubIntegration & S>;
  /**
   * Unlinks a team from an installation of the GitHub app.
   *
   * Instruqt mutation `deleteGithubIntegration`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteGithubIntegration}
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
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTeamGithubData}
   */
  deleteTeamData(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * Stores which installation of the GitHub app belongs to a team.
   *
   * Instruqt mutation `setTeamGithubInstallationID`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setTeamGithubInstallationID}
   */
  setInstallationID(variables: T.SetTeamGithubInstallationIDVariables, options?: CallOptions): Call<boolean | null>;
}

/** The team's own images of virtual machines. */
export interface InstruqtHostImages {
  /**
   * Makes a custom VM host image.
   *
   * Instruqt mutation `createHostImage`.
   *
   * Not selected unless `select` asks for it: `createdWith`, `currentSandbox`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createHostImage}
   */
  create<S = unknown>(variables: T.CreateHostImageVariables, options?: CallOptions & SelectOption<S>): Call<T.HostImage & S>;
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
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One VM host image.
   *
   * Instruqt query `hostImage`.
   *
   * Not selected unless `select` asks for it: `createdWith`, `currentSandbox`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: hostImage}
   */
  get<S = unknown>(variables: T.GetHostImageVariables, options?: CallOptions & SelectOption<S>): Call<(T.HostImage & S) | null>;
  /**
   * Keeps the state of a running sandbox as a host image.
   *
   * Instruqt mutation `saveHostImage`.
   *
   * Not selected unless `select` asks for it: `createdWith`, `currentSandbox`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveHostImage}
   */
  save<S = unknown>(variables: T.SaveHostImageVariables, options?: CallOptions & SelectOption<S>): Call<T.HostImage & S>;
  /**
   * Starts a sandbox from a host image, to work on the image.
   *
   * Instruqt mutation `startHostImage`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: startHostImage}
   */
  start<S = unknown>(variables: T.StartHostImageVariables, options?: CallOptions & SelectOption<S>): Call<T.Sandbox & S>;
  /**
   * Stops the sandbox of a host image.
   *
   * Instruqt mutation `stopHostImage`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopHostImage}
   */
  stop<S = unknown>(variables: T.StopHostImageVariables, options?: CallOptions & SelectOption<S>): Call<(T.Sandbox & S) | null>;
  /**
   * Changes a host image.
   *
   * Instruqt mutation `updateHostImage`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `createdWith`, `currentSandbox`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateHostImage}
   */
  update<S = unknown>(variables: T.UpdateHostImageVariables, options?: CallOptions & SelectOption<S>): Call<T.HostImage & S>;
}

/** Hot start pools, which start sandboxes before learners need them. */
export interface InstruqtHotStartPools {
  /**
   * Retires a hot start pool.
   *
   * Instruqt mutation `archiveHotStartPool`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `configs`, `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: archiveHotStartPool}
   */
  archive<S = unknown>(variables: T.ArchiveHotStartPoolVariables, options?: CallOptions & SelectOption<S>): Call<(T.HotStartPoolSummary & S) | null>;
  /**
   * Starts sandboxes ahead of time. Fill configs; the live API has been seen to refuse tracks.
   *
   * Instruqt mutation `createHotStartPool`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createHotStartPool}
   */
  create<S = unknown>(variables: T.CreateHotStartPoolVariables, options?: CallOptions & SelectOption<S>): Call<(T.HotStartPool & S) | null>;
  /**
   * Removes a hot start pool. Return type lost.
   *
   * Instruqt mutation `deleteHotStartPool`. Safe to repeat.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteHotStartPool}
   */
  delete(variables: T.DeleteHotStartPoolVariables, options?: CallOptions): Call<T.DeleteHotStartPool['deleteHotStartPool']>;
  /**
   * One hot start pool.
   *
   * Instruqt query `hotStartPool`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: hotStartPool}
   */
  get<S = unknown>(variables: T.GetHotStartPoolVariables, options?: CallOptions & SelectOption<S>): Call<T.HotStartPool & S>;
  /**
   * Hot start pools of a team, by cursor pages.
   *
   * Instruqt query `hotStartPools`.
   *
   * Not selected unless `select` asks for it: `configs`, `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: hotStartPools}
   */
  list<S = unknown>(variables?: T.ListHotStartPoolsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.HotStartPoolSummary & S>;
  /**
   * Changes a hot start pool.
   *
   * Instruqt mutation `updateHotStartPool`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateHotStartPool}
   */
  update<S = unknown>(variables: T.UpdateHotStartPoolVariables, options?: CallOptions & SelectOption<S>): Call<(T.HotStartPool & S) | null>;
}

/** Container and virtual machine images that a config can use. */
export interface InstruqtImages {
  /**
   * Whether a container image can be used, asked before the track is built with it.
   *
   * Instruqt query `isContainerImageValid`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: isContainerImageValid}
   */
  isContainerImageValid(variables: T.IsContainerImageValidVariables, options?: CallOptions): Call<boolean>;
  /**
   * Size and operating system of a VM image.
   *
   * Instruqt query `imageMetadata`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: imageMetadata}
   */
  metadata<S = unknown>(variables: T.GetImageMetadataVariables, options?: CallOptions & SelectOption<S>): Call<(T.ImageMetadata & S) | null>;
}

/** Authors of an invite. */
export interface InstruqtInviteAuthors {
  /**
   * Makes a user an author of an invite.
   *
   * Instruqt mutation `createInviteAuthor`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createInviteAuthor}
   */
  create<S = unknown>(variables: T.CreateInviteAuthorVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackInviteAuthor & S>;
  /**
   * Takes an author off an invite.
   *
   * Instruqt mutation `deleteInviteAuthor`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteInviteAuthor}
   */
  delete(variables: T.DeleteInviteAuthorVariables, options?: CallOptions): Call<boolean | null>;
}

/** Claims: the learners who accepted an invite. */
export interface InstruqtInviteClaims {
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
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One acceptance of an invite. Give claimID, or inviteID together with userID.
   *
   * Instruqt query `trackInviteClaim`.
   *
   * Not selected unless `select` asks for it: `student`, `trackLibrary`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackInviteClaim}
   */
  get<S = unknown>(variables: T.GetInviteClaimVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteClaim & S) | null>;
}

/** Chat messages between instructors and the learners of an invite. */
export interface InstruqtInviteMessages {
  /**
   * Writes to all learners of an invite.
   *
   * Instruqt mutation `newTrackInviteBroadcastChatMessage`.
   *
   * Not selected unless `select` asks for it: `sender`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: newTrackInviteBroadcastChatMessage}
   */
  broadcast<S = unknown>(variables: T.BroadcastInviteMessageVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteChatMessage & S) | null>;
  /**
   * Marks chat messages as read.
   *
   * Instruqt mutation `setChatMessagesAsRead`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `sender`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setChatMessagesAsRead}
   */
  markAsRead<S = unknown>(variables: T.MarkInviteMessagesAsReadVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteChatMessage & S)[]>;
  /**
   * Writes to one learner of an invite.
   *
   * Instruqt mutation `newTrackInviteDirectChatMessage`.
   *
   * Not selected unless `select` asks for it: `sender`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: newTrackInviteDirectChatMessage}
   */
  sendDirect<S = unknown>(variables: T.SendDirectInviteMessageVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteChatMessage & S) | null>;
}

/** Track invites, the links that give learners access to tracks. */
export interface InstruqtInvites {
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
  claim<S = unknown>(variables: T.ClaimTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.InviteClaimSummary & S) | null>;
  /**
   * Makes a track invite. Members of the organization that owns the tracks only.
   *
   * Instruqt mutation `createTrackInvite`.
   *
   * Not selected unless `select` asks for it: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrackInvite}
   */
  create<S = unknown>(variables: T.CreateTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInvite & S) | null>;
  /**
   * Removes a track invite; users who already accepted keep their access. Members of the owning organization only.
   *
   * Instruqt mutation `deleteTrackInvite`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTrackInvite}
   */
  delete(variables: T.DeleteTrackInviteVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * One track invite, expired ones included; viewInvite refuses those.
   *
   * Instruqt query `trackInvite`.
   *
   * Not selected unless `select` asks for it: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackInvite}
   */
  get<S = unknown>(variables: T.GetTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInvite & S) | null>;
  /**
   * Invites of a team to tracks and labs, with their number. Whether it can be paged is not known.
   *
   * Instruqt query `trackInvitesV2`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackInvitesV2}
   */
  getPage<S = unknown>(variables?: T.GetTrackInvitePageVariables, options?: CallOptions & SelectOption<S>): Call<(NonNullable<T.GetTrackInvitePage['trackInvitesV2']> & S) | null>;
  /**
   * Tells the server that somebody copied an invite link.
   *
   * Instruqt mutation `inviteLinkCopied`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: inviteLinkCopied}
   */
  linkCopied(variables: T.TrackInviteLinkCopiedVariables, options?: CallOptions): Call<boolean>;
  /**
   * All track invites of a team. Give teamSlug or teamID.
   *
   * Instruqt query `trackInvites`.
   *
   * Not selected unless `select` asks for it: `activeUsers`, `allowedEmailAddresses`, `authors`, `canClaim`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `currentUserAllowed`, `currentUserClaim`, `currentUserClaimed`, `learnerEvents` and 3 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackInvites}
   */
  list<S = unknown>(variables?: T.ListTrackInvitesVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackInviteSummary & S>;
  /**
   * Invites that a user has accepted.
   *
   * Instruqt query `userTrackInvites`.
   *
   * Not selected unless `select` asks for it: `activeUsers`, `allowedEmailAddresses`, `authors`, `canClaim`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `currentUserAllowed`, `currentUserClaim`, `currentUserClaimed`, `learnerEvents` and 3 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userTrackInvites}
   */
  listByUser<S = unknown>(variables: T.ListTrackInvitesByUserVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackInviteSummary & S>;
  /**
   * Changes a track invite. Members of the organization that owns the tracks only.
   *
   * Instruqt mutation `updateTrackInvite`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTrackInvite}
   */
  update<S = unknown>(variables: T.UpdateTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInvite & S) | null>;
  /**
   * Like trackInvite, but an expired invite is an error.
   *
   * Instruqt query `viewInvite`.
   *
   * Not selected unless `select` asks for it: `activeUsers`, `chatChannels`, `claims`, `claimsPage`, `contentEdges`, `learnerEvents`, `plays`, `runtimeParameters`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: viewInvite}
   */
  view<S = unknown>(variables: T.ViewTrackInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInvite & S) | null>;
}

/** Reports of lab sessions. */
export interface InstruqtLabPlayReports {
  /**
   * Finished and running lab sessions of a team, by skip and take.
   *
   * Instruqt query `labPlayReports`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labPlayReports}
   */
  list<S = unknown>(variables?: T.ListLabPlayReportsVariables, options?: ListOptions & SelectOption<S>): Paginator<NonNullable<NonNullable<T.ListLabPlayReports['labPlayReports']>['items']>[number] & S>;
}

/** Lab sessions, each one run of a lab. */
export interface InstruqtLabSessions {
  /**
   * One run of a lab.
   *
   * Instruqt query `labSession`.
   *
   * Not selected unless `select` asks for it: `url`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labSession}
   */
  get<S = unknown>(variables: T.GetLabSessionVariables, options?: CallOptions & SelectOption<S>): Call<T.LabSession & S>;
  /**
   * The caller's own lab runs, of one lab when labName is given.
   *
   * Instruqt query `labSessions`.
   *
   * Not selected unless `select` asks for it: `events`, `sandboxMeta`, `url`, `userMeta`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labSessions}
   */
  list<S = unknown>(variables?: T.ListLabSessionsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.LabSessionSummary & S>;
}

/** Labs: start, import and read them. */
export interface InstruqtLabs {
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
  delete(args: Readonly<Record<string, unknown>>, selection: string | undefined, options: ConfirmOptions): Call<unknown>;
  /**
   * One lab, at a branch or tag when ref is given.
   *
   * Instruqt query `lab`.
   *
   * Not selected unless `select` asks for it: `sourceRepo`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: lab}
   */
  get<S = unknown>(variables: T.GetLabVariables, options?: CallOptions & SelectOption<S>): Call<(T.Lab & S) | null>;
  /**
   * Makes a lab from a Git repository.
   *
   * Instruqt mutation `importLab`.
   *
   * Not selected unless `select` asks for it: `sourceRepo`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: importLab}
   */
  import<S = unknown>(variables: T.ImportLabVariables, options?: CallOptions & SelectOption<S>): Call<T.Lab & S>;
  /**
   * Labs of a team.
   *
   * Instruqt query `labs`.
   *
   * Not selected unless `select` asks for it: `refs`, `sourceRepo`, `versions`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labs}
   */
  list<S = unknown>(variables?: T.ListLabsVariables, options?: ListOptions & SelectOption<S>): Paginator<(T.LabSummary & S) | null>;
  /**
   * Starts a lab run.
   *
   * Instruqt mutation `startLab`.
   *
   * Not selected unless `select` asks for it: `events`, `sandboxMeta`, `userMeta`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: startLab}
   */
  start<S = unknown>(variables: T.StartLabVariables, options?: CallOptions & SelectOption<S>): Call<T.StartedLabSession & S>;
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
  stop(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
}

/** Landing pages, where learners claim tracks. */
export interface InstruqtLandingPages {
  /**
   * Signs the caller up on a landing page.
   *
   * Instruqt mutation `claimLandingPage`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: claimLandingPage}
   */
  claim<S = unknown>(variables: T.ClaimLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<(T.LandingPageClaim & S) | null>;
  /**
   * Makes a landing page.
   *
   * Instruqt mutation `createLandingPage`.
   *
   * Not selected unless `select` asks for it: `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createLandingPage}
   */
  create<S = unknown>(variables: T.CreateLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<T.LandingPage & S>;
  /**
   * Marks a landing page as deleted; restoreLandingPage brings it back.
   *
   * Instruqt mutation `deleteLandingPage`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteLandingPage}
   */
  delete<S = unknown>(variables: T.DeleteLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<T.LandingPage & S>;
  /**
   * One landing page. Give landingPageID, or teamSlug with landingPagePath.
   *
   * Instruqt query `landingPage`.
   *
   * Not selected unless `select` asks for it: `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: landingPage}
   */
  get<S = unknown>(variables: T.GetLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<(T.LandingPage & S) | null>;
  /**
   * Brings a deleted landing page back.
   *
   * Instruqt mutation `restoreLandingPage`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: restoreLandingPage}
   */
  restore<S = unknown>(variables: T.RestoreLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<T.LandingPage & S>;
  /**
   * Changes a landing page.
   *
   * Instruqt mutation `updateLandingPage`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateLandingPage}
   */
  update<S = unknown>(variables: T.UpdateLandingPageVariables, options?: CallOptions & SelectOption<S>): Call<T.LandingPage & S>;
}

/** Subscriptions to the events of a live event: messages, raised hands, progress. */
export interface InstruqtLiveEvents {
  /**
   * What the learners of an invite do, for its instructors.
   *
   * Instruqt subscription `instructorLearnerEventSubscription`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: instructorLearnerEventSubscription}
   */
  watchLearnerEvents<S = unknown>(variables: T.WatchLearnerEventsVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.LearnerEventEvent & S>;
  /**
   * What the learners of an invite do, for a learner.
   *
   * Instruqt subscription `studentLearnerEventSubscription`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: studentLearnerEventSubscription}
   */
  watchLearnerEventsAsLearner<S = unknown>(variables: T.WatchLearnerEventsAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.LearnerEventEvent & S>;
  /**
   * Chat messages of an invite, for its instructors.
   *
   * Instruqt subscription `instructorChatMessageSubscription`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: instructorChatMessageSubscription}
   */
  watchMessages<S = unknown>(variables: T.WatchMessagesVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.InviteMessageEvent & S>;
  /**
   * Chat messages of an invite, for a learner.
   *
   * Instruqt subscription `studentChatMessageSubscription`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: studentChatMessageSubscription}
   */
  watchMessagesAsLearner<S = unknown>(variables: T.WatchMessagesAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.InviteMessageEvent & S>;
  /**
   * Raised hands of an invite, for its instructors.
   *
   * Instruqt subscription `dashboardRaisedHandSubscription`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: dashboardRaisedHandSubscription}
   */
  watchRaisedHands<S = unknown>(variables: T.WatchRaisedHandsVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.RaisedHandEvent & S>;
  /**
   * Raised hands of an invite, for its learners.
   *
   * Instruqt subscription `labRaisedHandSubscription`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: labRaisedHandSubscription}
   */
  watchRaisedHandsAsLearner<S = unknown>(variables: T.WatchRaisedHandsAsLearnerVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.RaisedHandEvent & S>;
  /**
   * Which chat messages have been read.
   *
   * Instruqt subscription `readMessagesSubscription`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: readMessagesSubscription}
   */
  watchReadMessages<S = unknown>(variables: T.WatchReadMessagesVariables, options?: SubscriptionOptions & SelectOption<S>): Subscription<T.ReadMessageEvent & S>;
}

/** Registrations of learning management systems over LTI. */
export interface InstruqtLtiRegistrations {
  /**
   * Registers an LTI 1.3 platform with a team.
   *
   * Instruqt mutation `createLtiToolRegistration`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createLtiToolRegistration}
   */
  create<S = unknown>(variables: T.CreateLtiRegistrationVariables, options?: CallOptions & SelectOption<S>): Call<T.LtiRegistration & S>;
  /**
   * Removes an LTI 1.3 platform from a team.
   *
   * Instruqt mutation `deleteLtiToolRegistration`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteLtiToolRegistration}
   */
  delete(variables: T.DeleteLtiRegistrationVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Changes an LTI 1.3 platform of a team.
   *
   * Instruqt mutation `updateLtiToolRegistration`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateLtiToolRegistration}
   */
  update<S = unknown>(variables: T.UpdateLtiRegistrationVariables, options?: CallOptions & SelectOption<S>): Call<T.LtiRegistration & S>;
}

/** Invitations of people to an organisation. */
export interface InstruqtOrganizationInvites {
  /**
   * Joins an organization by invitation.
   *
   * Instruqt mutation `claimOrganizationInvite`.
   * - `token`: secret: whoever holds it can join.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: claimOrganizationInvite}
   */
  claim<S = unknown>(variables: T.ClaimOrganizationInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationInvite & S) | null>;
  /**
   * Withdraws an invitation to an organization. Its members only.
   *
   * Instruqt mutation `deleteOrganizationInvite`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `created_at`, `customer_since`, `features`, `logo`, `primary_link_text`, `primary_link_url`, `privacy_policy`, `secondary_link_text`, `secondary_link_url`, `subtitle`, `theme` and 4 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteOrganizationInvite}
   */
  delete<S = unknown>(variables: T.DeleteOrganizationInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationInvites & S) | null>;
  /**
   * A pending invitation to join an organization.
   *
   * Instruqt query `organizationInvite`.
   * - `token`: secret: whoever holds it can join.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organizationInvite}
   */
  get<S = unknown>(variables: T.GetOrganizationInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationInvite & S) | null>;
}

/** Members of an organisation and their roles. */
export interface InstruqtOrganizationUsers {
  /**
   * Gives a member of an organization another role.
   *
   * Instruqt mutation `changeUserRole`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: changeUserRole}
   */
  changeRole<S = unknown>(variables: T.ChangeOrganizationUserRoleVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationSummary & S) | null>;
  /**
   * Invites an existing user or an email address to an organization. Its members only.
   *
   * Instruqt mutation `inviteOrganizationUser`.
   *
   * Not selected unless `select` asks for it: `api_key`, `created_at`, `customer_since`, `features`, `logo`, `primary_link_text`, `primary_link_url`, `privacy_policy`, `secondary_link_text`, `secondary_link_url`, `subtitle`, `theme` and 4 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: inviteOrganizationUser}
   */
  invite<S = unknown>(variables: T.InviteOrganizationUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationInvites & S) | null>;
  /**
   * Takes a user out of an organization. Its members only.
   *
   * Instruqt mutation `removeOrganizationUser`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: removeOrganizationUser}
   */
  remove<S = unknown>(variables: T.RemoveOrganizationUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationSummary & S) | null>;
}

/** Organisations, which own teams. */
export interface InstruqtOrganizations {
  /**
   * Records whether the caller accepts marketing mail of an organization.
   *
   * Instruqt mutation `consentToOrganizationPrivacyPolicy`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: consentToOrganizationPrivacyPolicy}
   */
  consentToPrivacyPolicy(variables: T.ConsentToOrganizationPrivacyPolicyVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Makes an organization. Instruqt staff only.
   *
   * Instruqt mutation `createOrganization`.
   * - `ownerEmails`: These addresses get the owner role.
   *
   * Not selected unless `select` asks for it: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createOrganization}
   */
  create<S = unknown>(variables: T.CreateOrganizationVariables, options?: CallOptions & SelectOption<S>): Call<(T.Organization & S) | null>;
  /**
   * Whether an organization slug is taken.
   *
   * Instruqt query `organizationExists`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organizationExists}
   */
  exists(variables?: T.OrganizationExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Makes an API key for an organization. Give organizationSlug or organizationID. Its members only. secret: the result.
   *
   * Instruqt mutation `generateOrganizationAPIKey`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateOrganizationAPIKey}
   */
  generateApiKey(variables?: T.GenerateOrganizationApiKeyVariables, options?: CallOptions): Call<string | null>;
  /**
   * One organization, by slug or by id.
   *
   * Instruqt query `organization`.
   *
   * Not selected unless `select` asks for it: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organization}
   */
  get<S = unknown>(variables?: T.GetOrganizationVariables, options?: CallOptions & SelectOption<S>): Call<(T.Organization & S) | null>;
  /**
   * Whether the caller belongs to the organization.
   *
   * Instruqt query `userInOrganization`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userInOrganization}
   */
  hasCurrentUser(variables?: T.UserInOrganizationVariables, options?: CallOptions): Call<boolean>;
  /**
   * Organizations within the caller's reach.
   *
   * Instruqt query `organizations`.
   *
   * Not selected unless `select` asks for it: `api_key`, `features`, `invites`, `theme`, `users`, `webhook_dashboard_url`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: organizations}
   */
  list<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.OrganizationSummary & S>;
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
  statistics<S = unknown>(variables?: T.GetOrganizationStatisticsVariables, options?: CallOptions & SelectOption<S>): Call<(T.OrganizationStatistics & S) | null>;
  /**
   * Changes an organization.
   *
   * Instruqt mutation `updateOrganization`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `invites`, `users`, `webhook_dashboard_url`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateOrganization}
   */
  update<S = unknown>(variables: T.UpdateOrganizationVariables, options?: CallOptions & SelectOption<S>): Call<(T.Organization & S) | null>;
}

/** Play reports: who played which track, for how long, and with which result. */
export interface InstruqtPlayReports {
  /**
   * One play with its figures.
   *
   * Instruqt query `playReportItem`.
   *
   * Not selected unless `select` asks for it: `pauseDuration`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: playReportItem}
   */
  get<S = unknown>(variables: T.GetPlayReportVariables, options?: CallOptions & SelectOption<S>): Call<(T.PlayReport & S) | null>;
  /**
   * Plays of a team with their figures, by skip and take. Without pagination, likely the whole set at once.
   *
   * Instruqt query `playReports`.
   *
   * Not selected unless `select` asks for it: `activity`, `pauseDuration`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: playReports}
   */
  list<S = unknown>(variables: T.ListPlayReportsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.PlayReportSummary & S>;
}

/** Versions of sandbox configs: drafts, publication, differences. */
export interface InstruqtSandboxConfigVersions {
  /**
   * A draft version is removed; a published one is archived.
   *
   * Instruqt mutation `deleteSandboxConfig`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteSandboxConfig}
   */
  delete(variables: T.DeleteSandboxConfigVersionVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Text difference between two versions of a sandbox config. The left side is sourceConfigVersionID, or an unsaved
   * sourceConfigVersion.
   *
   * Instruqt query `sandboxConfigVersionDiff`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfigVersionDiff}
   */
  diff<S = unknown>(variables: T.DiffSandboxConfigVersionsVariables, options?: CallOptions & SelectOption<S>): Call<(NonNullable<T.DiffSandboxConfigVersions['sandboxConfigVersionDiff']> & S) | null>;
  /**
   * One version of a sandbox config, resources included.
   *
   * Instruqt query `sandboxConfigVersion`.
   *
   * Not selected unless `select` asks for it: `scripts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfigVersion}
   */
  get<S = unknown>(variables: T.GetSandboxConfigVersionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * Versions of a team's sandbox configs; filter by config or status.
   *
   * Instruqt query `sandboxConfigVersions`.
   *
   * Not selected unless `select` asks for it: `hot_start_pools`, `resources`, `scripts`, `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfigVersions}
   */
  list<S = unknown>(variables?: T.ListSandboxConfigVersionsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.SandboxConfigVersionSummary & S>;
}

/** Sandbox configs: the hosts and cloud accounts of a sandbox. */
export interface InstruqtSandboxConfigs {
  /**
   * Makes a sandbox config in a team; returns its first version.
   *
   * Instruqt mutation `createSandboxConfig`.
   *
   * Not selected unless `select` asks for it: `scripts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createSandboxConfig}
   */
  create<S = unknown>(variables: T.CreateSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * Takes a host out of a sandbox config.
   *
   * Instruqt mutation `deleteSandboxConfigHost`.
   *
   * Not selected unless `select` asks for it: `scripts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteSandboxConfigHost}
   */
  deleteHost<S = unknown>(variables: T.DeleteSandboxConfigHostVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * One sandbox config, by id or slug, within a team.
   *
   * Instruqt query `sandboxConfig`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfig}
   */
  get<S = unknown>(variables?: T.GetSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<T.SandboxConfig & S>;
  /**
   * Sandbox configs of a team.
   *
   * Instruqt query `sandboxConfigs`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxConfigs}
   */
  list<S = unknown>(variables?: T.ListSandboxConfigsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.SandboxConfig & S>;
  /**
   * Publishes the draft version of a sandbox config.
   *
   * Instruqt mutation `publishSandboxConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `scripts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: publishSandboxConfig}
   */
  publish<S = unknown>(variables: T.PublishSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * Changes the name of a sandbox config.
   *
   * Instruqt mutation `renameSandboxConfig`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: renameSandboxConfig}
   */
  rename<S = unknown>(variables: T.RenameSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfig & S) | null>;
  /**
   * Changes the name of a host in a sandbox config.
   *
   * Instruqt mutation `renameSandboxConfigHost`.
   *
   * Not selected unless `select` asks for it: `scripts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: renameSandboxConfigHost}
   */
  renameHost<S = unknown>(variables: T.RenameSandboxConfigHostVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
  /**
   * Changes a sandbox config; returns the resulting version.
   *
   * Instruqt mutation `updateSandboxConfig`.
   *
   * Not selected unless `select` asks for it: `scripts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSandboxConfig}
   */
  update<S = unknown>(variables: T.UpdateSandboxConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxConfigVersion & S) | null>;
}

/** Variables on the hosts of a running sandbox. */
export interface InstruqtSandboxVariables {
  /**
   * Reads a variable that a script stored on a sandbox host.
   *
   * Instruqt query `getSandboxVariable`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: getSandboxVariable}
   */
  get<S = unknown>(variables: T.GetSandboxVariableVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxVariable & S) | null>;
  /**
   * Writes a variable to a sandbox host, for its scripts to read.
   *
   * Instruqt mutation `setSandboxVariable`. Safe to repeat.
   * - `value`: May hold a secret.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setSandboxVariable}
   */
  set<S = unknown>(variables: T.SetSandboxVariableVariables, options?: CallOptions & SelectOption<S>): Call<(T.SandboxVariable & S) | null>;
}

/** Running sandboxes. */
export interface InstruqtSandboxes {
  /**
   * One sandbox.
   *
   * Instruqt query `sandbox`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandbox}
   */
  get<S = unknown>(variables: T.GetSandboxVariables, options?: CallOptions & SelectOption<S>): Call<(T.Sandbox & S) | null>;
  /**
   * Sandboxes of a team, filtered, by cursor pages.
   *
   * Instruqt query `sandboxes`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: sandboxes}
   */
  list<S = unknown>(variables?: T.ListSandboxesVariables, options?: ListOptions & SelectOption<S>): Paginator<T.Sandbox & S>;
  /**
   * Stops a sandbox.
   *
   * Instruqt mutation `stopSandbox`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopSandbox}
   */
  stop<S = unknown>(variables: T.StopSandboxVariables, options?: CallOptions & SelectOption<S>): Call<(T.Sandbox & S) | null>;
  /**
   * Moves the moment at which a sandbox ends.
   *
   * Instruqt mutation `updateSandboxTTL`. Safe to repeat.
   * - `until`: The new end.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSandboxTTL}
   */
  updateTtl<S = unknown>(variables: T.UpdateSandboxTtlVariables, options?: CallOptions & SelectOption<S>): Call<(T.Sandbox & S) | null>;
}

/** Screen sharing between learners and instructors. */
export interface InstruqtScreenSharing {
  /**
   * Mints credentials for screen sharing that soon expire. secret: the result.
   *
   * Instruqt mutation `icpStunCredentials`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: icpStunCredentials}
   */
  generateCredentials(variables: T.GenerateScreenSharingCredentialsVariables, options?: CallOptions): Call<string>;
}

/** Team secrets that a track can read. */
export interface InstruqtSecretConfigs {
  /**
   * Sets which team secrets a track may read. Track developers only.
   *
   * Instruqt mutation `updateSecretConfig`.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSecretConfig}
   */
  update<S = unknown>(variables: T.UpdateSecretConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** The team's single sign-on connections. */
export interface InstruqtSsoConnections {
  /**
   * Sets up single sign-on for a team.
   *
   * Instruqt mutation `createSsoConnection`.
   *
   * Not selected unless `select` asks for it: `options`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createSsoConnection}
   */
  create<S = unknown>(variables: T.CreateSsoConnectionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SsoConnection & S) | null>;
  /**
   * Sets up SAML single sign-on for a team.
   *
   * Instruqt mutation `createSamlSsoConnection`.
   *
   * Not selected unless `select` asks for it: `options`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createSamlSsoConnection}
   */
  createSaml<S = unknown>(variables: T.CreateSamlSsoConnectionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SsoConnection & S) | null>;
  /**
   * Removes a single sign-on connection of a team.
   *
   * Instruqt mutation `deleteSsoConnection`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteSsoConnection}
   */
  delete(variables: T.DeleteSsoConnectionVariables, options?: CallOptions): Call<boolean>;
  /**
   * Changes a single sign-on connection.
   *
   * Instruqt mutation `updateSsoConnection`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `options`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSsoConnection}
   */
  update<S = unknown>(variables: T.UpdateSsoConnectionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SsoConnection & S) | null>;
  /**
   * Changes a SAML single sign-on connection.
   *
   * Instruqt mutation `updateSamlSsoConnection`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `options`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateSamlSsoConnection}
   */
  updateSaml<S = unknown>(variables: T.UpdateSamlSsoConnectionVariables, options?: CallOptions & SelectOption<S>): Call<(T.SsoConnection & S) | null>;
}

/** Learners of an invite, as its instructors see them. */
export interface InstruqtStudents {
  /**
   * The learner with this user id, as an instructor of the invite sees them.
   *
   * Instruqt query `student`.
   *
   * Not selected unless `select` asks for it: `chatChannels`, `currentChallengeAttempts`, `inviteTracks`, `learnerEvents`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: student}
   */
  get<S = unknown>(variables: T.GetStudentVariables, options?: CallOptions & SelectOption<S>): Call<(T.Student & S) | null>;
  /**
   * All learners of an invite.
   *
   * Instruqt query `students`.
   *
   * Not selected unless `select` asks for it: `chatChannels`, `currentChallengeAttempts`, `inviteTracks`, `learnerEvents`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: students}
   */
  list<S = unknown>(variables: T.ListStudentsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.Student & S>;
  /**
   * Lowers a learner's raised hand.
   *
   * Instruqt mutation `lowerHand`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `accessed_at`, `activeSandboxesTotal`, `challenge`, `chatChannels`, `claim`, `completed_at`, `currentChallengeAttempts`, `inspectable`, `inviteTracks`, `last_activity_at`, `learnerEvents`, `track`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: lowerHand}
   */
  lowerHand<S = unknown>(variables: T.LowerHandVariables, options?: CallOptions & SelectOption<S>): Call<(T.RaisedHand & S) | null>;
  /**
   * How many learners of an invite are under way and how many are done.
   *
   * Instruqt query `studentStatistics`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: studentStatistics}
   */
  statistics<S = unknown>(variables: T.GetStudentStatisticsVariables, options?: CallOptions & SelectOption<S>): Call<(T.StudentStatistics & S) | null>;
  /**
   * Raises the caller's hand, or lowers it when raised.
   *
   * Instruqt mutation `toggleRaisedHand`.
   *
   * Not selected unless `select` asks for it: `accessed_at`, `activeSandboxesTotal`, `challenge`, `chatChannels`, `claim`, `completed_at`, `currentChallengeAttempts`, `inspectable`, `inviteTracks`, `last_activity_at`, `learnerEvents`, `track`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: toggleRaisedHand}
   */
  toggleRaisedHand<S = unknown>(variables: T.ToggleRaisedHandVariables, options?: CallOptions & SelectOption<S>): Call<(T.RaisedHand & S) | null>;
}

/** Groups of tags. */
export interface InstruqtTagGroups {
  /**
   * Groups tags of a team under a name.
   *
   * Instruqt mutation `createTagGroup`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTagGroup}
   */
  create<S = unknown>(variables: T.CreateTagGroupVariables, options?: CallOptions & SelectOption<S>): Call<T.TagGroup & S>;
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
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Changes a tag group.
   *
   * Instruqt mutation `updateTagGroup`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTagGroup}
   */
  update<S = unknown>(variables: T.UpdateTagGroupVariables, options?: CallOptions & SelectOption<S>): Call<T.TagGroup & S>;
}

/** Tags of tracks. */
export interface InstruqtTags {
  /**
   * Makes a content tag in a team.
   *
   * Instruqt mutation `createTag`.
   *
   * Not selected unless `select` asks for it: `groups`, `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTag}
   */
  create<S = unknown>(variables: T.CreateTagVariables, options?: CallOptions & SelectOption<S>): Call<(T.Tag & S) | null>;
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
  delete(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Changes a content tag.
   *
   * Instruqt mutation `updateTag`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `groups`, `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTag}
   */
  update<S = unknown>(variables: T.UpdateTagVariables, options?: CallOptions & SelectOption<S>): Call<(T.Tag & S) | null>;
}

/** Invitations of people to a team. */
export interface InstruqtTeamInvites {
  /**
   * Accepts every team invitation sent to the caller's address.
   *
   * Instruqt mutation `claimTeamInvites`.
   * - `token`: Needed only when the invitation went to another address. secret: whoever holds it can join.
   *
   * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: claimTeamInvites}
   */
  claim<S = unknown>(variables?: T.ClaimTeamInvitesVariables, options?: CallOptions & SelectOption<S>): Call<(T.User & S) | null>;
  /**
   * Withdraws an invitation to a team. Its members only.
   *
   * Instruqt mutation `deleteTeamInvite`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `created_at`, `customResources`, `customer_since`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools` and 26 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTeamInvite}
   */
  delete<S = unknown>(variables: T.DeleteTeamInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamInvites & S) | null>;
  /**
   * A pending invitation to join a team.
   *
   * Instruqt query `teamInvite`.
   * - `token`: secret: whoever holds it can join.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamInvite}
   */
  get<S = unknown>(variables: T.GetTeamInviteVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamInvite & S) | null>;
}

/** Stored secrets of a team. Their values cannot be read. */
export interface InstruqtTeamSecrets {
  /**
   * Removes a stored secret; refused while a config or an invite uses it.
   *
   * Instruqt mutation `deleteTeamSecret`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTeamSecret}
   */
  delete(variables: T.DeleteTeamSecretVariables, options?: CallOptions): Call<boolean>;
  /**
   * One stored secret of a team: its description and uses, never its value.
   *
   * Instruqt query `teamSecret`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamSecret}
   */
  get<S = unknown>(variables: T.GetTeamSecretVariables, options?: CallOptions & SelectOption<S>): Call<T.TeamSecret & S>;
  /**
   * All stored secrets of a team, without their values.
   *
   * Instruqt query `teamSecrets`.
   *
   * Not selected unless `select` asks for it: `config_versions`, `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamSecrets}
   */
  list<S = unknown>(variables?: T.ListTeamSecretsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TeamSecretSummary & S>;
  /**
   * Stores a secret of a team, over an older one of the same name.
   *
   * Instruqt mutation `upsertTeamSecret`. Safe to repeat.
   * - `secret`: secret: the value, base64 encoded. Kept as sent, decoded when injected into a sandbox.
   *
   * Not selected unless `select` asks for it: `config_versions`, `tracks`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: upsertTeamSecret}
   */
  upsert<S = unknown>(variables: T.UpsertTeamSecretVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamSecretSummary & S) | null>;
}

/** Members of a team and their roles. */
export interface InstruqtTeamUsers {
  /**
   * Gives a team member another role.
   *
   * Instruqt mutation `changeTeamUserRole`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: changeTeamUserRole}
   */
  changeRole<S = unknown>(variables: T.ChangeTeamUserRoleVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamSummary & S) | null>;
  /**
   * Searches users of one team.
   *
   * Instruqt query `findTeamUsers`.
   *
   * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `is_anonymous`, `labReportItem`, `reportItem`, `segments`, `supportVerificationHash`, `teams`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: findTeamUsers}
   */
  find<S = unknown>(variables?: T.FindTeamUsersVariables, options?: CallOptions & SelectOption<S>): Call<(T.UserRef & S)[] | null>;
  /**
   * Invites an existing user or an email address to a team. Its members only.
   *
   * Instruqt mutation `inviteTeamUser`.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `created_at`, `customResources`, `customer_since`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools` and 26 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: inviteTeamUser}
   */
  invite<S = unknown>(variables: T.InviteTeamUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamInvites & S) | null>;
  /**
   * Takes a user out of a team. Its members only.
   *
   * Instruqt mutation `removeTeamUser`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: removeTeamUser}
   */
  remove<S = unknown>(variables: T.RemoveTeamUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamSummary & S) | null>;
  /**
   * Makes a team member an instructor of the given tracks.
   *
   * Instruqt mutation `setInstructorRole`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setInstructorRole}
   */
  setInstructorRole<S = unknown>(variables: T.SetInstructorRoleVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamSummary & S) | null>;
}

/** Teams: settings, features, API keys, statistics. */
export interface InstruqtTeams {
  /**
   * Records whether the caller accepts marketing mail of a team.
   *
   * Instruqt mutation `consentToTeamPrivacyPolicy`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: consentToTeamPrivacyPolicy}
   */
  consentToPrivacyPolicy(variables: T.ConsentToTeamPrivacyPolicyVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Makes a team. Instruqt staff only.
   *
   * Instruqt mutation `createTeam`.
   * - `ownerEmails`: These addresses get the owner role.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTeam}
   */
  create<S = unknown>(variables: T.CreateTeamVariables, options?: CallOptions & SelectOption<S>): Call<(T.Team & S) | null>;
  /**
   * Whether a team slug is taken.
   *
   * Instruqt query `teamExists`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamExists}
   */
  exists(variables?: T.TeamExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Makes an API key for a team. Give teamSlug or teamID. Its members only. secret: the result.
   *
   * Instruqt mutation `generateTeamAPIKey`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateTeamAPIKey}
   */
  generateApiKey(variables?: T.GenerateTeamApiKeyVariables, options?: CallOptions): Call<string | null>;
  /**
   * Makes LTI credentials for a team, which must have an API key first. Give teamSlug or teamID. Its members only.
   *
   * Instruqt mutation `generateTeamLTICredentials`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateTeamLTICredentials}
   */
  generateLtiCredentials<S = unknown>(variables?: T.GenerateTeamLtiCredentialsVariables, options?: CallOptions & SelectOption<S>): Call<(T.LtiCredentials & S) | null>;
  /**
   * One team, by slug or by id.
   *
   * Instruqt query `team`.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: team}
   */
  get<S = unknown>(variables?: T.GetTeamVariables, options?: CallOptions & SelectOption<S>): Call<(T.Team & S) | null>;
  /**
   * Whether the caller belongs to the team.
   *
   * Instruqt query `userInTeam`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userInTeam}
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
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userConsentedToPrivacyPolicy}
   */
  hasPrivacyPolicyConsent(args: Readonly<Record<string, unknown>>, selection?: string, options?: CallOptions): Call<unknown>;
  /**
   * Teams within the caller's reach. With a team API key, likely that team alone.
   *
   * Instruqt query `teams`.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `features`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations` and 15 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teams}
   */
  list<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.TeamSummary & S>;
  /**
   * Play counts of a team over a period, by track.
   *
   * Instruqt query `teamStatistics`.
   *
   * Not selected unless `select` asks for it: `team_series`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: teamStatistics}
   */
  statistics<S = unknown>(variables?: T.GetTeamStatisticsVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamStatistics & S) | null>;
  /**
   * Changes a team.
   *
   * Instruqt mutation `updateTeam`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `api_key`, `cloudProviderConfigs`, `customResources`, `enabledRepositories`, `form`, `githubInstallationID`, `githubIntegrations`, `hostImages`, `hotStartPools`, `insights`, `integrations`, `invites` and 11 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTeam}
   */
  update<S = unknown>(variables: T.UpdateTeamVariables, options?: CallOptions & SelectOption<S>): Call<(T.Team & S) | null>;
  /**
   * Switches features of a team on or off.
   *
   * Instruqt mutation `updateTeamFeatures`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `instructor_track_invite_creation`, `invite_level_hot_starts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTeamFeatures}
   */
  updateFeatures<S = unknown>(variables: T.UpdateTeamFeaturesVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamFeatures & S) | null>;
  /**
   * Changes the sign-up form of a team.
   *
   * Instruqt mutation `updateForm`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateForm}
   */
  updateForm<S = unknown>(variables: T.UpdateTeamFormVariables, options?: CallOptions & SelectOption<S>): Call<(T.TeamForm & S) | null>;
}

/** Terraform modules for custom resources. */
export interface InstruqtTerraformModules {
  /**
   * One Terraform module, by id or by module and version.
   *
   * Instruqt query `terraformModule`.
   *
   * Not selected unless `select` asks for it: `inputs`, `outputs`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: terraformModule}
   */
  get<S = unknown>(variables: T.GetTerraformModuleVariables, options?: CallOptions & SelectOption<S>): Call<(T.TerraformModule & S) | null>;
  /**
   * Searches Terraform modules by free text.
   *
   * Instruqt query `searchTerraformModules`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: searchTerraformModules}
   */
  search<S = unknown>(variables: T.SearchTerraformModulesVariables, options?: CallOptions & SelectOption<S>): Call<(NonNullable<T.SearchTerraformModules['searchTerraformModules']> & S) | null>;
}

/** Sandbox configs of tracks. */
export interface InstruqtTrackConfigs {
  /**
   * Machines and cloud accounts of a track. Track developers only.
   *
   * Instruqt query `trackConfig`.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackConfig}
   */
  get<S = unknown>(variables: T.GetTrackConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Ready-made virtual machines and machine types.
   *
   * Instruqt query `trackConfigPresets`.
   *
   * Not selected unless `select` asks for it: `containers`, `googlecloudmachinetypes`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackConfigPresets}
   */
  presets<S = unknown>(options?: CallOptions & SelectOption<S>): Call<(T.TrackConfigPresets & S) | null>;
}

/** Developers of a track. */
export interface InstruqtTrackDevelopers {
  /**
   * Makes a user a developer of a track. Track developers only.
   *
   * Instruqt mutation `createTrackDeveloper`.
   *
   * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `createdAt`, `creating`, `deletedAt` and 44 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrackDeveloper}
   */
  create<S = unknown>(variables: T.CreateTrackDeveloperVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackDevelopers & S) | null>;
  /**
   * Takes a developer off a track. Track developers only.
   *
   * Instruqt mutation `removeTrackDeveloper`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: removeTrackDeveloper}
   */
  remove(variables: T.RemoveTrackDeveloperVariables, options?: CallOptions): Call<boolean>;
}

/** Instructors of tracks. */
export interface InstruqtTrackInstructors {
  /**
   * Makes a user an instructor of a track.
   *
   * Instruqt mutation `createTrackInstructor`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrackInstructor}
   */
  create<S = unknown>(variables: T.CreateTrackInstructorVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackInstructor & S>;
  /**
   * Takes an instructor off a track.
   *
   * Instruqt mutation `deleteTrackInstructor`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTrackInstructor}
   */
  delete(variables: T.DeleteTrackInstructorVariables, options?: CallOptions): Call<boolean | null>;
  /**
   * Makes a user an instructor of several tracks at once.
   *
   * Instruqt mutation `setInstructorTracks`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setInstructorTracks}
   */
  setTracks<S = unknown>(variables: T.SetInstructorTracksVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackInstructor & S)[]>;
}

/** Limits on how often and how long learners can play tracks. */
export interface InstruqtTrackPlayLimits {
  /**
   * Play limits of a team: for single tracks, and for all of them.
   *
   * Instruqt query `trackPlayLimits`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackPlayLimits}
   */
  list<S = unknown>(variables?: T.ListTrackPlayLimitsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackPlayLimit & S>;
  /**
   * Sets play limits for one track, or for every track of the team when trackID is left out.
   *
   * Instruqt mutation `saveTrackPlayLimits`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveTrackPlayLimits}
   */
  save<S = unknown>(variables: T.SaveTrackPlayLimitsVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackPlayLimit & S)[]>;
  /**
   * Caps the public plays of a track, which guards against surprise charges. Track developers only.
   *
   * Instruqt mutation `saveTrackPlayLimit`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveTrackPlayLimit}
   */
  savePublic<S = unknown>(variables: T.SaveTrackPlayLimitVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackSummary & S) | null>;
}

/** Reviews of tracks by learners. */
export interface InstruqtTrackReviews {
  /**
   * Rates a track in the caller's own name.
   *
   * Instruqt mutation `createTrackReview`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrackReview}
   */
  create<S = unknown>(variables: T.CreateTrackReviewVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackReview & S) | null>;
  /**
   * One learner's review.
   *
   * Instruqt query `trackReview`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackReview}
   */
  get<S = unknown>(variables: T.GetTrackReviewVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackReview & S>;
  /**
   * Reviews of a track, by cursor pages.
   *
   * Instruqt query `trackReviews`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackReviews}
   */
  list<S = unknown>(variables: T.ListTrackReviewsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackReview & S>;
  /**
   * Changes a review in the caller's own name.
   *
   * Instruqt mutation `updateTrackReview`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTrackReview}
   */
  update<S = unknown>(variables: T.UpdateTrackReviewVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackReview & S) | null>;
}

/** Lifecycle scripts of tracks. */
export interface InstruqtTrackScripts {
  /**
   * One lifecycle script of a track. Track developers only.
   *
   * Instruqt query `trackScript`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackScript}
   */
  get<S = unknown>(variables: T.GetTrackScriptVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackScript & S) | null>;
  /**
   * All lifecycle scripts of a track. Track developers only.
   *
   * Instruqt query `trackScripts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackScripts}
   */
  list<S = unknown>(variables: T.ListTrackScriptsVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackScript & S>;
  /**
   * Stores a lifecycle script of a track. Track developers only.
   *
   * Instruqt mutation `saveTrackScript`.
   * - `base64Encoded`: True when contents is base64.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: saveTrackScript}
   */
  save<S = unknown>(variables: T.SaveTrackScriptVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackScript & S) | null>;
}

/** Tracks: content, plays, statistics. */
export interface InstruqtTracks {
  /**
   * Turns the track's config into a runnable environment; new plays use the result. Track developers only.
   *
   * Instruqt mutation `buildTrack`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: buildTrack}
   */
  build(variables: T.BuildTrackVariables, options?: CallOptions): Call<boolean>;
  /**
   * Files of the given track that clash with its stored version, contents included.
   *
   * Instruqt query `checkConflicts`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: checkConflicts}
   */
  checkConflicts<S = unknown>(variables: T.CheckTrackConflictsVariables, options?: CallOptions & SelectOption<S>): Call<((T.TrackFile & S) | null)[]>;
  /**
   * Makes a track. Members of the owning organization only.
   *
   * Instruqt mutation `createTrack`.
   *
   * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createTrack}
   */
  create<S = unknown>(variables: T.CreateTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.Track & S) | null>;
  /**
   * Removes a track. Track developers only.
   *
   * Instruqt mutation `deleteTrack`. Safe to repeat. Cannot be undone: asks for `confirm: true` in the options.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteTrack}
   */
  delete(variables: T.DeleteTrackVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Throws away version-controlled changes of a track.
   *
   * Instruqt mutation `discardChanges`. Cannot be undone: asks for `confirm: true` in the options.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: discardChanges}
   */
  discardChanges(variables: T.DiscardTrackChangesVariables, options: ConfirmOptions): Call<boolean>;
  /**
   * Whether a track slug is taken.
   *
   * Instruqt query `trackExists`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackExists}
   */
  exists(variables: T.TrackExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Gives a track a fresh embed token; read it from embed_token. Track developers only.
   *
   * Instruqt mutation `generateTrackEmbedToken`.
   *
   * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `createdAt`, `creating`, `deletedAt` and 44 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateTrackEmbedToken}
   */
  generateEmbedToken<S = unknown>(variables: T.GenerateTrackEmbedTokenVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackEmbedToken & S) | null>;
  /**
   * Mints a token that opens one play. Give trackID or labID. Track developers only. secret: the result.
   *
   * Instruqt mutation `generateOneTimePlayToken`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: generateOneTimePlayToken}
   */
  generateOneTimePlayToken(variables?: T.GenerateOneTimePlayTokenVariables, options?: CallOptions): Call<string>;
  /**
   * One track. Give trackID, or trackSlug together with teamSlug.
   *
   * Instruqt query `track`.
   *
   * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: track}
   */
  get<S = unknown>(variables: T.GetTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.Track & S) | null>;
  /**
   * One commit of a versioned track, with the files it touched.
   *
   * Instruqt query `getCommit`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: getCommit}
   */
  getCommit<S = unknown>(variables: T.GetTrackCommitVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackCommit & S>;
  /**
   * Whether the caller develops the track. Give trackID, or trackSlug together with teamSlug.
   *
   * Instruqt query `userIsTrackDeveloper`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userIsTrackDeveloper}
   */
  isDeveloper(variables: T.UserIsTrackDeveloperVariables, options?: CallOptions): Call<boolean>;
  /**
   * Reports that the learner is still there, so the idle timeout starts anew.
   *
   * Instruqt mutation `keepAlive`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: keepAlive}
   */
  keepAlive<S = unknown>(variables: T.KeepTrackAliveVariables, options?: CallOptions & SelectOption<S>): Call<T.TrackPlay & S>;
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
  list<S = unknown>(variables?: T.ListTracksVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackSummary & S>;
  /**
   * Tracks in the caller's library, by cursor pages: at present, those reached by an invite.
   *
   * Instruqt query `trackLibrary`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: trackLibrary}
   */
  listLibrary<S = unknown>(variables?: T.ListTrackLibraryVariables, options?: ListOptions & SelectOption<S>): Paginator<T.TrackLibraryEntry & S>;
  /**
   * Tracks in the caller's library: at present, those reached by an invite.
   *
   * Instruqt query `myTracks`.
   *
   * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: myTracks}
   */
  listMine<S = unknown>(options?: ListOptions & SelectOption<S>): Paginator<T.TrackSummary & S>;
  /**
   * Switches maintenance mode of a track. Track developers only.
   *
   * Instruqt mutation `setTrackMaintenance`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setTrackMaintenance}
   */
  setMaintenance<S = unknown>(variables: T.SetTrackMaintenanceVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackSummary & S) | null>;
  /**
   * Ties a track to a sandbox config version.
   *
   * Instruqt mutation `setTrackSandboxConfigVersion`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: setTrackSandboxConfigVersion}
   */
  setSandboxConfigVersion(variables: T.SetTrackSandboxConfigVersionVariables, options?: CallOptions): Call<boolean | null>;
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
  skipToChallenge<S = unknown>(variables: T.SkipToChallengeVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackPlay & S) | null>;
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
  start<S = unknown>(variables: T.StartTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackPlay & S) | null>;
  /**
   * Play figures of one track over a period. Give trackID, or trackSlug together with teamSlug.
   *
   * Instruqt query `statistics`.
   * - `end`: Default: now.
   * - `filterDevelopers`: True: plays by track developers are filtered out.
   * - `start`: Default: 30 days before now.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: statistics}
   */
  statistics<S = unknown>(variables: T.GetTrackStatisticsVariables, options?: CallOptions & SelectOption<S>): Call<(NonNullable<T.GetTrackStatistics['statistics']> & S) | null>;
  /**
   * Stops the caller's play of a track.
   *
   * Instruqt mutation `stopTrack`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `commits`, `config`, `createdAt`, `deletedAt`, `description`, `developers`, `embed_token`, `enhancedLoading` and 33 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopTrack}
   */
  stop<S = unknown>(variables: T.StopTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackPlay & S) | null>;
  /**
   * Stops all active plays; presumably the caller's.
   *
   * Instruqt mutation `stopAllTracks`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: stopAllTracks}
   */
  stopAll(options?: CallOptions): Call<boolean>;
  /**
   * Changes a track, without its developers, scripts and config. Track developers only.
   *
   * Instruqt mutation `updateTrack`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTrack}
   */
  update<S = unknown>(variables: T.UpdateTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.Track & S) | null>;
  /**
   * Replaces a track whole, with developers, scripts and config: what the input leaves out is erased. Made for the CLI. Track
   * developers only.
   *
   * Instruqt mutation `updateCompleteTrack`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateCompleteTrack}
   */
  updateComplete<S = unknown>(variables: T.UpdateCompleteTrackVariables, options?: CallOptions & SelectOption<S>): Call<(T.Track & S) | null>;
  /**
   * Like updateCompleteTrack, for a versioned track; conflicts come back with the result.
   *
   * Instruqt mutation `updateCompleteTrackVersioned`.
   * - `files`: Your resolution of files in conflict.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateCompleteTrackVersioned}
   */
  updateCompleteVersioned<S = unknown>(variables: T.UpdateCompleteTrackVersionedVariables, options?: CallOptions & SelectOption<S>): Call<(T.VersionedTrack & S) | null>;
  /**
   * Switches features of a track on or off.
   *
   * Instruqt mutation `updateTrackFeatures`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `commits`, `config`, `embed_token`, `githubWebhookEvents`, `lastCommit`, `revision`, `scripts`, `statistics`, `studentStatistics`, `trackConfig`, `trackReviews`, `version`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateTrackFeatures}
   */
  updateFeatures<S = unknown>(variables: T.UpdateTrackFeaturesVariables, options?: CallOptions & SelectOption<S>): Call<T.Track & S>;
  /**
   * Ties a track to a Git repository.
   *
   * Instruqt mutation `updateRemoteRepository`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `accessible`, `actual_pool_size`, `can_skip`, `challenges`, `cleaned`, `commits`, `completed`, `config`, `created`, `creating`, `developers`, `embed_token` and 27 more.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateRemoteRepository}
   */
  updateRemoteRepository<S = unknown>(variables: T.UpdateTrackRemoteRepositoryVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackSummary & S) | null>;
}

/** User accounts. */
export interface InstruqtUsers {
  /**
   * Erases a user. It takes no argument, so most likely the caller: do not call it to try it out.
   *
   * Instruqt mutation `deleteUser`. Cannot be undone: asks for `confirm: true` in the options.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteUser}
   */
  delete(options: ConfirmOptions): Call<boolean>;
  /**
   * Whether a user id exists.
   *
   * Instruqt query `userExists`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userExists}
   */
  exists(variables: T.UserExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Searches users, within a team when one is named.
   *
   * Instruqt query `findUsers`.
   *
   * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `is_anonymous`, `labReportItem`, `reportItem`, `segments`, `supportVerificationHash`, `teams`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: findUsers}
   */
  find<S = unknown>(variables?: T.FindUsersVariables, options?: CallOptions & SelectOption<S>): Call<(T.UserRef & S)[] | null>;
  /**
   * One user. Give userID, email or slug.
   *
   * Instruqt query `user`.
   *
   * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: user}
   */
  get<S = unknown>(variables: T.GetUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.User & S) | null>;
  /**
   * The user behind the credentials.
   *
   * Instruqt query `me`.
   *
   * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: me}
   */
  me<S = unknown>(options?: CallOptions & SelectOption<S>): Call<(T.User & S) | null>;
  /**
   * Moves the plays of an anonymous account into the caller's. Call it signed in.
   *
   * Instruqt mutation `mergeAnonymousUser`.
   * - `token`: secret: stands for the anonymous account.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: mergeAnonymousUser}
   */
  mergeAnonymous(variables: T.MergeAnonymousUserVariables, options?: CallOptions): Call<boolean>;
  /**
   * Whether a user name is taken.
   *
   * Instruqt query `userWithSlugExists`.
   *
   * The signature is not in the reference: it is known only from other evidence.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: userWithSlugExists}
   */
  slugExists(variables: T.UserWithSlugExistsVariables, options?: CallOptions): Call<boolean>;
  /**
   * Changes the display name or user name of a user.
   *
   * Instruqt mutation `updateUser`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `accessibleTracks`, `claims`, `details`, `labReportItem`, `reportItem`, `supportVerificationHash`, `teams`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateUser}
   */
  update<S = unknown>(variables?: T.UpdateUserVariables, options?: CallOptions & SelectOption<S>): Call<(T.User & S) | null>;
}

/** Checks of a challenge against a virtual browser. */
export interface InstruqtVirtualBrowserChecks {
  /**
   * Removes a virtual browser check.
   *
   * Instruqt mutation `deleteVirtualBrowserCheck`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteVirtualBrowserCheck}
   */
  delete(variables: T.DeleteVirtualBrowserCheckVariables, options?: CallOptions): Call<boolean>;
  /**
   * The check that a challenge runs against one virtual browser.
   *
   * Instruqt query `virtualBrowserCheck`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: virtualBrowserCheck}
   */
  get<S = unknown>(variables: T.GetVirtualBrowserCheckVariables, options?: CallOptions & SelectOption<S>): Call<T.VirtualBrowserCheck & S>;
  /**
   * All virtual browser checks of a track.
   *
   * Instruqt query `virtualBrowserChecks`.
   *
   * Not selected unless `select` asks for it: `browserLocation`, `element`, `innerText`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: virtualBrowserChecks}
   */
  list<S = unknown>(variables: T.ListVirtualBrowserChecksVariables, options?: ListOptions & SelectOption<S>): Paginator<T.VirtualBrowserCheckSummary & S>;
  /**
   * Stores what a challenge checks in a virtual browser.
   *
   * Instruqt mutation `upsertVirtualBrowserCheck`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: upsertVirtualBrowserCheck}
   */
  upsert<S = unknown>(variables: T.UpsertVirtualBrowserCheckVariables, options?: CallOptions & SelectOption<S>): Call<T.VirtualBrowserCheck & S>;
}

/** Virtual browsers in a sandbox config. */
export interface InstruqtVirtualBrowserConfigs {
  /**
   * Adds a virtual browser to a track. Track developers only.
   *
   * Instruqt mutation `createVirtualBrowserConfig`.
   *
   * Not selected unless `select` asks for it: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createVirtualBrowserConfig}
   */
  create<S = unknown>(variables: T.CreateVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfigBrowsers & S) | null>;
  /**
   * Takes a virtual browser off a track. Track developers only.
   *
   * Instruqt mutation `deleteVirtualBrowserConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteVirtualBrowserConfig}
   */
  delete<S = unknown>(variables: T.DeleteVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfigBrowsers & S) | null>;
  /**
   * Changes a virtual browser of a track. Track developers only.
   *
   * Instruqt mutation `updateVirtualBrowserConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `aws_accounts`, `azure_subscriptions`, `blueprint`, `containers`, `custom_resources`, `gcp_projects`, `secrets`, `virtualmachines`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateVirtualBrowserConfig}
   */
  update<S = unknown>(variables: T.UpdateVirtualBrowserConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfigBrowsers & S) | null>;
}

/** Virtual machines in a sandbox config. */
export interface InstruqtVirtualMachineConfigs {
  /**
   * Adds a VM to a track. Track developers only.
   *
   * Instruqt mutation `createVirtualMachineConfig`.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createVirtualMachineConfig}
   */
  create<S = unknown>(variables: T.CreateVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Takes a VM off a track. Track developers only.
   *
   * Instruqt mutation `deleteVirtualMachineConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteVirtualMachineConfig}
   */
  delete<S = unknown>(variables: T.DeleteVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
  /**
   * Changes a VM of a track. Track developers only.
   *
   * Instruqt mutation `updateVirtualMachineConfig`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `virtualbrowsers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateVirtualMachineConfig}
   */
  update<S = unknown>(variables: T.UpdateVirtualMachineConfigVariables, options?: CallOptions & SelectOption<S>): Call<(T.TrackConfig & S) | null>;
}

/** Webhooks that Instruqt sends events to. */
export interface InstruqtWebhooks {
  /**
   * Adds a webhook endpoint to a team. Team owners only.
   *
   * Instruqt mutation `createWebhook`.
   *
   * Not selected unless `select` asks for it: `custom_headers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: createWebhook}
   */
  create<S = unknown>(variables: T.CreateWebhookVariables, options?: CallOptions & SelectOption<S>): Call<T.Webhook & S>;
  /**
   * Removes a webhook endpoint. Team owners only.
   *
   * Instruqt mutation `deleteWebhook`. Safe to repeat.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: deleteWebhook}
   */
  delete(variables: T.DeleteWebhookVariables, options?: CallOptions): Call<boolean>;
  /**
   * All webhook endpoints of a team. Team owners only.
   *
   * Instruqt query `webhooks`.
   *
   * Not selected unless `select` asks for it: `custom_headers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: webhooks}
   */
  list<S = unknown>(variables?: T.ListWebhooksVariables, options?: ListOptions & SelectOption<S>): Paginator<T.Webhook & S>;
  /**
   * Changes a webhook endpoint. Team owners only.
   *
   * Instruqt mutation `updateWebhook`. Safe to repeat.
   *
   * Not selected unless `select` asks for it: `custom_headers`.
   * @see {@link https://api-docs.instruqt.com/ | Instruqt API reference: updateWebhook}
   */
  update<S = unknown>(variables: T.UpdateWebhookVariables, options?: CallOptions & SelectOption<S>): Call<T.Webhook & S>;
}

/** The resources of `instruqt`. */
export interface InstruqtResources {
  /** AWS accounts in a sandbox config. */
  readonly awsAccountConfigs: InstruqtAwsAccountConfigs;
  /** Azure subscriptions in a sandbox config. */
  readonly azureSubscriptionConfigs: InstruqtAzureSubscriptionConfigs;
  /** Notes that learners read while a challenge starts. */
  readonly challengeNotes: InstruqtChallengeNotes;
  /** Lifecycle scripts of challenges: setup, check, solve, cleanup. */
  readonly challengeScripts: InstruqtChallengeScripts;
  /** Tabs of a challenge: terminals, editors, services, websites. */
  readonly challengeTabs: InstruqtChallengeTabs;
  /** Challenges, the steps of a track. */
  readonly challenges: InstruqtChallenges;
  /** Settings that all cloud accounts of a sandbox config share. */
  readonly cloudProviderConfigs: InstruqtCloudProviderConfigs;
  /** Containers in a sandbox config. */
  readonly containerConfigs: InstruqtContainerConfigs;
  /** Custom resources of a sandbox config, made from Terraform modules. */
  readonly customResources: InstruqtCustomResources;
  /** E-mail addresses: validation and proof of ownership. */
  readonly emails: InstruqtEmails;
  /** Google Cloud projects in a sandbox config. */
  readonly gcpProjectConfigs: InstruqtGcpProjectConfigs;
  /** The team's integration with GitHub. */
  readonly github: InstruqtGithub;
  /** The team's own images of virtual machines. */
  readonly hostImages: InstruqtHostImages;
  /** Hot start pools, which start sandboxes before learners need them. */
  readonly hotStartPools: InstruqtHotStartPools;
  /** Container and virtual machine images that a config can use. */
  readonly images: InstruqtImages;
  /** Authors of an invite. */
  readonly inviteAuthors: InstruqtInviteAuthors;
  /** Claims: the learners who accepted an invite. */
  readonly inviteClaims: InstruqtInviteClaims;
  /** Chat messages between instructors and the learners of an invite. */
  readonly inviteMessages: InstruqtInviteMessages;
  /** Track invites, the links that give learners access to tracks. */
  readonly invites: InstruqtInvites;
  /** Reports of lab sessions. */
  readonly labPlayReports: InstruqtLabPlayReports;
  /** Lab sessions, each one run of a lab. */
  readonly labSessions: InstruqtLabSessions;
  /** Labs: start, import and read them. */
  readonly labs: InstruqtLabs;
  /** Landing pages, where learners claim tracks. */
  readonly landingPages: InstruqtLandingPages;
  /** Subscriptions to the events of a live event: messages, raised hands, progress. */
  readonly liveEvents: InstruqtLiveEvents;
  /** Registrations of learning management systems over LTI. */
  readonly ltiRegistrations: InstruqtLtiRegistrations;
  /** Invitations of people to an organisation. */
  readonly organizationInvites: InstruqtOrganizationInvites;
  /** Members of an organisation and their roles. */
  readonly organizationUsers: InstruqtOrganizationUsers;
  /** Organisations, which own teams. */
  readonly organizations: InstruqtOrganizations;
  /** Play reports: who played which track, for how long, and with which result. */
  readonly playReports: InstruqtPlayReports;
  /** Versions of sandbox configs: drafts, publication, differences. */
  readonly sandboxConfigVersions: InstruqtSandboxConfigVersions;
  /** Sandbox configs: the hosts and cloud accounts of a sandbox. */
  readonly sandboxConfigs: InstruqtSandboxConfigs;
  /** Variables on the hosts of a running sandbox. */
  readonly sandboxVariables: InstruqtSandboxVariables;
  /** Running sandboxes. */
  readonly sandboxes: InstruqtSandboxes;
  /** Screen sharing between learners and instructors. */
  readonly screenSharing: InstruqtScreenSharing;
  /** Team secrets that a track can read. */
  readonly secretConfigs: InstruqtSecretConfigs;
  /** The team's single sign-on connections. */
  readonly ssoConnections: InstruqtSsoConnections;
  /** Learners of an invite, as its instructors see them. */
  readonly students: InstruqtStudents;
  /** Groups of tags. */
  readonly tagGroups: InstruqtTagGroups;
  /** Tags of tracks. */
  readonly tags: InstruqtTags;
  /** Invitations of people to a team. */
  readonly teamInvites: InstruqtTeamInvites;
  /** Stored secrets of a team. Their values cannot be read. */
  readonly teamSecrets: InstruqtTeamSecrets;
  /** Members of a team and their roles. */
  readonly teamUsers: InstruqtTeamUsers;
  /** Teams: settings, features, API keys, statistics. */
  readonly teams: InstruqtTeams;
  /** Terraform modules for custom resources. */
  readonly terraformModules: InstruqtTerraformModules;
  /** Sandbox configs of tracks. */
  readonly trackConfigs: InstruqtTrackConfigs;
  /** Developers of a track. */
  readonly trackDevelopers: InstruqtTrackDevelopers;
  /** Instructors of tracks. */
  readonly trackInstructors: InstruqtTrackInstructors;
  /** Limits on how often and how long learners can play tracks. */
  readonly trackPlayLimits: InstruqtTrackPlayLimits;
  /** Reviews of tracks by learners. */
  readonly trackReviews: InstruqtTrackReviews;
  /** Lifecycle scripts of tracks. */
  readonly trackScripts: InstruqtTrackScripts;
  /** Tracks: content, plays, statistics. */
  readonly tracks: InstruqtTracks;
  /** User accounts. */
  readonly users: InstruqtUsers;
  /** Checks of a challenge against a virtual browser. */
  readonly virtualBrowserChecks: InstruqtVirtualBrowserChecks;
  /** Virtual browsers in a sandbox config. */
  readonly virtualBrowserConfigs: InstruqtVirtualBrowserConfigs;
  /** Virtual machines in a sandbox config. */
  readonly virtualMachineConfigs: InstruqtVirtualMachineConfigs;
  /** Webhooks that Instruqt sends events to. */
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
