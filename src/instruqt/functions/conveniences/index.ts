export { trackEmbedUrl } from './embed.js';
export { encryptLearnerDetails } from './learner.js';
export { uploadChallengeScript, uploadTrackScript } from './scripts.js';
export { setTeamSecret } from './secrets.js';
export type * from './types.js';
export { getTrackEmbedUrl, getTrackPlayUrl } from './urls.js';
export { waitForSandbox, waitForTrack } from './waiting.js';
export { ensureWebhook } from './webhooks.js';
