import { get, list, post, remove, update } from '../rest.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { Webhook, WebhookCreate, WebhookPing, WebhookUpdate } from '../types/webhooks.js';

/** Webhooks of the organisation, credentials included. */
export const listWebhooks = list<[], Webhook, PageNumberQuery | undefined>(
  'webhooks.list',
  'webhooks_list',
  '/v1/webhooks',
  'PageNumberQuery',
);

/** One webhook, credentials included. */
export const getWebhook = get<[webhookId: string], Webhook>('webhooks.get', 'webhooks_retrieve', '/v1/webhooks/{webhook_id}', undefined, {
  official: true,
});

/** Has events posted to an address. Several webhooks with one address get an event once. */
export const createWebhook = post<[], Webhook, WebhookCreate>('webhooks.create', 'webhooks_create', '/v1/webhooks', 'WebhookCreate');

/** Changes what is given and leaves the rest. */
export const updateWebhook = update<[webhookId: string], Webhook, WebhookUpdate>(
  'webhooks.update',
  'webhooks',
  '/v1/webhooks/{webhook_id}',
  'WebhookUpdate',
  {
    official: true,
  },
);

/** Deletes a webhook; nothing is posted any more. */
export const deleteWebhook = remove<[webhookId: string]>('webhooks.delete', 'webhooks_destroy', '/v1/webhooks/{webhook_id}', {
  official: true,
});

/** Posts a `PING` event to the webhook's address and tells how it was received. A failure does not switch the webhook off. */
export const pingWebhook = post<[webhookId: string], WebhookPing>(
  'webhooks.ping',
  'webhooks_ping_create',
  '/v1/webhooks/{webhook_id}/ping',
  undefined,
  {
    official: true,
  },
);
