export type { InstruqtChallengeAttemptedEvent, InstruqtEvent, InstruqtEvents, InstruqtOtherEvent } from './events.js';
export * from './webhook.js';
