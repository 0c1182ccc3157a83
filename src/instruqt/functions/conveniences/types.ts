export type { PollBackoff } from '../../../core/call/index.js';
export type { EmbedParameters, TrackEmbedUrlParts } from './embed.js';
export type { LearnerDetails } from './learner.js';
export type { UploadChallengeScriptVariables, UploadTrackScriptVariables } from './scripts.js';
export type { SetTeamSecretVariables } from './secrets.js';
export type { TrackUrlVariables } from './urls.js';
export type { WaitForSandboxOptions, WaitForTrackOptions, WaitOptions } from './waiting.js';
export type { EnsuredWebhook, EnsureWebhookOptions, EnsureWebhookVariables } from './webhooks.js';
