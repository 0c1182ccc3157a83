export type { PollBackoff } from '../../../core/call/index.js';
export type { EnrolInput, Enrolled } from './enrolling.js';
export type { ProgressOptions } from './learners.js';
export type { CreateManyOptions, OfferLot } from './offers.js';
export type { UploadOptions, UploadProgress } from './upload.js';
export type { AssetFile, AssetUpload } from './upload-source.js';
export type { WaitOptions } from './waiting.js';
export type { EnsuredWebhook, EnsuredWebhooks, EnsureWebhooksInput, EnsureWebhooksOptions } from './webhooks.js';
