import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import { createWebhook, listWebhooks, updateWebhook } from '../../resources/index.js';
import { checkInput, type RestOperation, type SkilljarClientLike, skilljarContextOf } from '../../rest/index.js';
import type { Webhook, WebhookCreate, WebhookEventType } from '../../types/webhooks.js';
import { contextOf, convenience, each, objectOf, ownFields, refuse, Steps, textIssues } from './convenience.js';

const ID = 'webhooks.ensure';

/** The webhooks that an organization must have at a URL. */
export interface EnsureWebhooksInput {
  /** Receives the events. A secret if it contains a token. At most 1,024 characters. */
  url: string;
  /**
   * The event types. The platform accepts one type per webhook, so several types create several webhooks. Default: one webhook for all
   * events.
   */
  events?: readonly WebhookEventType[] | undefined;
  /** Sent with every event. Default: that of the existing webhook. */
  basic_auth_username?: string | undefined;
  /** A secret. Sent with every event. Default: that of the existing webhook. */
  basic_auth_password?: string | undefined;
  /** Sent with every event. Usually secrets. Default: those of the existing webhook. */
  additional_headers?: Record<string, string> | null | undefined;
}

/** Options of `webhooks.ensure`. */
export interface EnsureWebhooksOptions extends CallOptions {
  /** Change webhooks that differ, and enable those that are disabled. Default: false. */
  update?: boolean | undefined;
}

/** A webhook of the result of `webhooks.ensure`. */
export interface EnsuredWebhook {
  /** Contains credentials in plain text: do not log it. */
  webhook: Webhook;
  /** The action of the call. `'different'`: the webhook exists with other settings, and `update` is not set. */
  action: 'created' | 'updated' | 'unchanged' | 'different';
  /** The settings that differed, without their values. `active`: the platform has disabled the webhook, see its `deactivate_reason`. */
  differences: ('active' | 'basic_auth_username' | 'basic_auth_password' | 'additional_headers')[];
}

/** The result of `webhooks.ensure`. */
export interface EnsuredWebhooks {
  /** One webhook for each type, in the order of `events`. */
  webhooks: EnsuredWebhook[];
  /** Further webhooks with this URL. The platform sends each event once to a URL, even if several of its webhooks match. */
  others: Webhook[];
}

type Settings = Partial<Pick<WebhookCreate, 'active' | 'basic_auth_username' | 'basic_auth_password' | 'additional_headers'>>;

/** The arguments of this method, by the operation field that they set. */
const ARGUMENTS: Readonly<Record<string | number, string>> = { target_url: 'url', event_type: 'events' };

const headersText = (headers: unknown) => JSON.stringify(Object.entries(Object(headers) as object).sort());

/** The names of the settings that differ. Settings that the platform does not return cannot be compared. */
function differencesOf(webhook: Webhook, wanted: Settings): EnsuredWebhook['differences'] {
  return (Object.keys(wanted) as EnsuredWebhook['differences']).filter((name) => {
    const present = webhook[name];
    if (wanted[name] === undefined || present === undefined) return false;
    return name === 'additional_headers' ? headersText(present) !== headersText(wanted[name]) : present !== wanted[name];
  });
}

/**
 * Ensures that an organization has webhooks at a URL. See `webhooks.ensure` of the client.
 * @throws InputError when the URL is invalid, or `events` is not a list of types.
 */
export const ensureWebhooks = /* @__PURE__ */ convenience(
  ID,
  async (
    client: SkilljarClientLike,
    input: EnsureWebhooksInput,
    options: EnsureWebhooksOptions = {},
  ): Promise<WithResponse<EnsuredWebhooks>> => {
    const context = contextOf(ID);
    const { url, events, ...given } = ownFields(context, input, ['input']) as EnsureWebhooksInput;
    const isList = events === undefined || (Array.isArray(events) && events.every((type) => typeof type === 'string' && type !== ''));
    refuse(ID, [
      ...textIssues(url, 'input', 'url'),
      ...(isList ? [] : [{ path: ['input', 'events'], message: 'must be a list of event types' }]),
    ]);
    const types = events?.length ? [...new Set(events)] : [null];
    const wanted: Settings = { ...given, active: true };
    const makes = (type: WebhookEventType | null): WebhookCreate => ({ ...wanted, target_url: url, event_type: type });
    // Validate all of them before the first request, to avoid partial changes.
    const [op] = createWebhook.operations as [RestOperation];
    for (const type of types) {
      const issues = await checkInput(skilljarContextOf(client), op, makes(type));
      refuse(
        ID,
        issues.map((issue) => ({ ...issue, path: issue.path.map((part) => ARGUMENTS[part] ?? part) })),
      );
    }
    const requests = each(options);
    const steps = new Steps(context);
    const present: Webhook[] = [];
    for await (const { items, response } of listWebhooks(client, undefined, requests).pages()) {
      steps.add(response);
      present.push(...steps.read(items, () => items.filter((hook) => objectOf(hook).target_url === url)));
    }
    const webhooks: EnsuredWebhook[] = [];
    const used = new Set<Webhook>();
    for (const type of types) {
      const webhook = present.find((hook) => (hook.event_type ?? null) === type);
      if (!webhook) {
        webhooks.push({ webhook: await steps.take(createWebhook(client, makes(type), requests)), action: 'created', differences: [] });
        continue;
      }
      used.add(webhook);
      const differences = differencesOf(webhook, wanted);
      if (differences.length === 0 || !options.update) {
        webhooks.push({ webhook, action: differences.length === 0 ? 'unchanged' : 'different', differences });
        continue;
      }
      const changes = Object.fromEntries(differences.map((name) => [name, wanted[name]]));
      webhooks.push({ webhook: await steps.take(updateWebhook(client, webhook.id, changes, requests)), action: 'updated', differences });
    }
    return steps.with({ webhooks, others: present.filter((hook) => !used.has(hook)) });
  },
);
