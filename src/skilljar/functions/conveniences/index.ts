export { ssoUrl } from '../../client/index.js';
export { enrol } from './enrolling.js';
export { findUserByEmail, getUserProgress, upsertDomainUser } from './learners.js';
export { addManyPromoCodePoolOffers } from './offers.js';
export type * from './types.js';
export { uploadAsset } from './upload.js';
export { waitForAsset, waitForWebPackage } from './waiting.js';
export { ensureWebhooks } from './webhooks.js';
