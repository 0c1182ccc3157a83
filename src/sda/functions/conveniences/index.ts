export { downloadRecording } from './download.js';
export { waitForSession, watchSessionStatus } from './sessions.js';
export type * from './types.js';
