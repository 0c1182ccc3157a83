import { get, list, post, remove, update } from '../rest/index.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { Webhook, WebhookCreate, WebhookPing, WebhookUpdate } from '../types/webhooks.js';

/** Lists the webhooks of the organization, including credentials. */
export const listWebhooks = /* @__PURE__ */ list<[], Webhook, PageNumberQuery | undefined>('/v1/webhooks', 'PageNumberQuery');

/**
 * Retrieves a webhook, including credentials.
 * @official
 */
export const getWebhook = /* @__PURE__ */ get<[webhookId: string], Webhook>('/v1/webhooks/{webhook_id}');

/** Creates a webhook that posts events to a URL. Several webhooks with the same URL receive an event once. */
export const createWebhook = /* @__PURE__ */ post<[], Webhook, WebhookCreate>('/v1/webhooks', 'WebhookCreate');

/**
 * Updates only the given fields.
 * @official
 */
export const updateWebhook = /* @__PURE__ */ update<[webhookId: string], Webhook, WebhookUpdate>(
  '/v1/webhooks/{webhook_id}',
  'WebhookUpdate',
);

/**
 * Deletes a webhook. Its events are no longer posted.
 * @official
 */
export const deleteWebhook = /* @__PURE__ */ remove<[webhookId: string]>('/v1/webhooks/{webhook_id}');

/**
 * Posts a `PING` event to the webhook's URL and returns its result. A failure does not disable the webhook.
 * @official
 */
export const pingWebhook = /* @__PURE__ */ post<[webhookId: string], WebhookPing>('/v1/webhooks/{webhook_id}/ping', undefined, {
  action: true,
  // No operation shows whether the event was posted.
  verifyWith: undefined,
});
