export type { SkilljarWebhookCredentials } from './credentials.js';
export type { SkilljarEvent, SkilljarEvents, SkilljarOtherEvent } from './events.js';
export * from './webhook.js';
