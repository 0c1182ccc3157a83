import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import type * as T from '../../generated/types.js';
import { createWebhook, listWebhooks, updateWebhook } from '../generated/functions.js';
import { type Client, contextOf, convenience, each, objectOf, ownFields, refuse, Steps, textIssues } from './convenience.js';

const ID = 'webhooks.ensure';

/** The webhook that the team must have. */
export interface EnsureWebhookVariables {
  /** Identifies the webhook. Must be reachable from the internet. */
  url: string;
  /** The types of events, such as `track.completed`. Default: all events. */
  events?: readonly string[] | undefined;
  /** The name. Default: the name of the existing webhook; for a new one, the default of the platform. */
  name?: string | undefined;
  teamID?: string | null | undefined;
  teamSlug?: string | null | undefined;
}

/** Options of `webhooks.ensure`. */
export interface EnsureWebhookOptions extends CallOptions {
  /**
   * Update a webhook that differs. Custom headers are not sent, because their format is not documented. It is not documented whether an
   * update retains them. Default: false.
   */
  update?: boolean | undefined;
}

/** The result of `webhooks.ensure`. */
export interface EnsuredWebhook {
  webhook: T.Webhook;
  /** The action of the call. `'different'`: the webhook exists with other settings, and `update` is not set. */
  action: 'created' | 'updated' | 'unchanged' | 'different';
  /** The settings that differed. */
  differences: ('events' | 'name')[];
  /** Other webhooks with the same URL. Each delivers every event again. */
  duplicates: T.Webhook[];
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const sorted = (events: readonly string[]) => [...new Set(events)].sort().join(' ');

/**
 * Ensures that a team has a webhook. See `webhooks.ensure` of the client.
 * @throws InputError when the URL is empty, or `events` is not a list of types.
 */
export const ensureWebhook = /* @__PURE__ */ convenience(
  ID,
  async (client: Client, variables: EnsureWebhookVariables, options: EnsureWebhookOptions = {}): Promise<WithResponse<EnsuredWebhook>> => {
    const context = contextOf(ID);
    const { url, events = [], name, ...team } = ownFields(context, variables) as EnsureWebhookVariables;
    const isList = Array.isArray(events) && events.every(isText);
    refuse(ID, [...textIssues(url, 'url'), ...(isList ? [] : [{ path: ['events'], message: 'must be a list of event types' }])]);
    const requests = each(options);
    const steps = new Steps(context);
    const present: T.Webhook[] = [];
    for await (const { items, response } of listWebhooks(client, team, requests).pages()) {
      steps.add(response);
      present.push(...steps.read(items, () => items.filter((hook) => objectOf(hook).url === url)));
    }
    const [webhook, ...duplicates] = present;
    const wanted = { url, events: [...events], ...(name !== undefined && { name }) };
    if (!webhook) {
      const created = await steps.take(createWebhook(client, { ...team, webhook: wanted }, requests));
      return steps.with({ webhook: created, action: 'created', differences: [], duplicates });
    }
    const differences: EnsuredWebhook['differences'] = [];
    if (sorted(webhook.events ?? []) !== sorted(events)) differences.push('events');
    if (name !== undefined && webhook.name !== name) differences.push('name');
    if (differences.length === 0 || !options.update) {
      return steps.with({ webhook, action: differences.length === 0 ? 'unchanged' : 'different', differences, duplicates });
    }
    const changed = { name: webhook.name, ...wanted };
    const updated = await steps.take(updateWebhook(client, { ...team, id: webhook.id, webhook: changed }, requests));
    return steps.with({ webhook: updated, action: 'updated', differences, duplicates });
  },
);
