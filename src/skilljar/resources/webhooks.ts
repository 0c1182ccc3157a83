import { get, list, post, remove, update } from '../rest/index.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { Webhook, WebhookCreate, WebhookPing, WebhookUpdate } from '../types/webhooks.js';

/** Webhooks of the organisation, credentials included. */
export const listWebhooks = /* @__PURE__ */ list<[], Webhook, PageNumberQuery | undefined>('/v1/webhooks', 'PageNumberQuery');

/**
 * One webhook, credentials included.
 * @official
 */
export const getWebhook = /* @__PURE__ */ get<[webhookId: string], Webhook>('/v1/webhooks/{webhook_id}');

/** Has events posted to an address. Several webhooks with one address get an event once. */
export const createWebhook = /* @__PURE__ */ post<[], Webhook, WebhookCreate>('/v1/webhooks', 'WebhookCreate');

/**
 * Changes what is given and leaves the rest.
 * @official
 */
export const updateWebhook = /* @__PURE__ */ update<[webhookId: string], Webhook, WebhookUpdate>(
  '/v1/webhooks/{webhook_id}',
  'WebhookUpdate',
);

/**
 * Deletes a webhook; nothing is posted any more.
 * @official
 */
export const deleteWebhook = /* @__PURE__ */ remove<[webhookId: string]>('/v1/webhooks/{webhook_id}');

/**
 * Posts a `PING` event to the webhook's address and tells how it was received. A failure does not switch the webhook off.
 * @official
 */
export const pingWebhook = /* @__PURE__ */ post<[webhookId: string], WebhookPing>('/v1/webhooks/{webhook_id}/ping', undefined, {
  action: true,
});
