import type { Webhook, WebhookEventFields, WebhookEvents, WebhookPing } from '../../src/skilljar/types/index.js';
import { type SkilljarWebhookCredentials, signSkilljarWebhook } from '../../src/webhooks/index.js';
import type { Row } from '../engine/collection.js';
import type { MockDelivery, Parcel } from '../engine/delivery.js';
import type { WebhookWorld } from '../engine/webhook-world.js';
import type { Tables } from './tables.js';
import { type SkilljarEventData, skilljarEvents, timed } from './webhook-events.js';

/** The default credentials of Skilljar's webhooks. */
export const demoWebhookCredentials = { username: 'skilljar', password: 'demo-skilljar-webhook-password' } as const;

/**
 * Milliseconds from each failed attempt to the next. This is a guess: the platform documents that it repeats a delivery after a 5xx or no
 * response, up to a maximum, but neither the maximum nor the delay.
 */
export const SKILLJAR_RETRY_AFTER: readonly number[] = [60_000, 300_000, 1_800_000];

/** The target of Skilljar's events, with its credentials. Default credentials: `demoWebhookCredentials`. */
export type SkilljarWebhookTarget = { url: string } | ({ url: string } & SkilljarWebhookCredentials);

/** An event for `platforms.skilljar.emit`. Known types have typed fields, other types can have any fields. */
export type SkilljarMockEvent<Type extends string = string> = { readonly event_type: Type } & (Type extends keyof WebhookEvents
  ? WebhookEvents[Type]
  : WebhookEventFields);

/** Webhook controls of Skilljar. */
export interface SkilljarWebhookControl {
  /**
   * Sends an event to the URLs of the option `webhooks.skilljar`, and to the active webhooks that requests have created for its type, once
   * to each URL. A missing `timestamp` is added. Resolves after the first attempts, regardless of their outcome. Rejects with a TypeError if the
   * event has no type.
   */
  emit<Type extends string>(event: SkilljarMockEvent<Type>): Promise<readonly MockDelivery[]>;
}

/** Why the platform disables a webhook immediately. */
function refusal(status: number): string | undefined {
  if (status >= 400 && status < 500) return 'HTTP_4XX_RESPONSE';
  return status >= 300 && status < 400 ? 'TOO_MANY_REDIRECTS' : undefined;
}

const JSON_HEADERS = { 'content-type': 'application/json', 'user-agent': 'skilljar' };

/** The headers that a webhook was created with: credentials, and others. */
function headersOf({ basic_auth_username: name = '', basic_auth_password: password = '', additional_headers }: Webhook) {
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  const basic = { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
  return { ...JSON_HEADERS, ...(name || password ? basic : {}), ...additional_headers };
}

function headersFor({ url: _url, ...given }: SkilljarWebhookTarget): Readonly<Record<string, string>> {
  return signSkilljarWebhook('', 'username' in given || 'header' in given ? (given as SkilljarWebhookCredentials) : demoWebhookCredentials)
    .headers;
}

/** Sends the events of Skilljar. Throws an error for an invalid URL or credentials. */
export function createSkilljarWebhooks(world: WebhookWorld<Tables>, given: SkilljarWebhookTarget | readonly SkilljarWebhookTarget[] = []) {
  const { deliveries, tables, now, digits, retryAfter } = world;
  const targets = [given].flat().map((target: SkilljarWebhookTarget) => {
    new URL(target.url);
    return { url: target.url, headers: headersFor(target) };
  });

  const send = (parcel: Pick<Parcel, 'url' | 'body' | 'headers' | 'isWanted' | 'onFailed'>, after = retryAfter) =>
    deliveries.send({ platform: 'skilljar', id: crypto.randomUUID(), exhausted: 'RETRY_COUNT', refusal, retryAfter: after, ...parcel });

  function bodyOf(event: SkilljarEventData): string {
    const moment = now().toISOString();
    return JSON.stringify(timed(event, moment.replace('Z', `${digits(3)}Z`)));
  }

  function sendToHooks(hooks: readonly Webhook[], url: string, body: string): Promise<MockDelivery> {
    const ids = hooks.map(({ id }) => id);
    return send({
      url,
      body,
      headers: () => headersOf(hooks[0]!),
      isWanted: () => ids.some((id) => tables.of('webhooks').get(id)?.active),
      onFailed: (reason) => {
        // Another attempt has already disabled it, or it was deleted.
        for (const id of ids)
          if (tables.of('webhooks').get(id)?.active)
            tables.of('webhooks').update(id, { active: false, deactivate_reason: reason as 'RETRY_COUNT' });
      },
    });
  }

  async function emit(event: SkilljarEventData): Promise<readonly MockDelivery[]> {
    if (typeof event?.event_type !== 'string' || event.event_type === '')
      throw new TypeError('A Skilljar event requires a type, such as { event_type: "COURSE_ENROLLMENT" }.');
    const body = bodyOf(event);
    const created = new Map<string, Webhook[]>();
    for (const hook of tables
      .of('webhooks')
      .all(({ active, event_type }) => active && (event_type ?? event.event_type) === event.event_type))
      created.set(hook.target_url, [...(created.get(hook.target_url) ?? []), hook]);
    const own = new Map(targets.map(({ url, headers }) => [url, headers]));
    const others = [...created].filter(([url]) => !own.has(url));
    return Promise.all([
      ...[...own].map(([url, headers]) => send({ url, body, headers: () => headers })),
      ...others.map(([url, hooks]) => sendToHooks(hooks, url, body)),
    ]);
  }

  /** Sends the test event of a webhook. Returns `undefined` if the webhook does not exist, or if the mock does not send to its URL. */
  async function ping(id: string): Promise<WebhookPing | undefined> {
    const hook = tables.of('webhooks').get(id);
    if (!hook) return undefined;
    // Without a retry, and without disabling the webhook.
    const parcel = { url: hook.target_url, body: bodyOf({ event_type: 'PING' }), headers: () => headersOf(hook) };
    const { state, attempts } = await send(parcel, []);
    if (state === 'skipped') return undefined;
    const { status = null, error } = attempts[0] ?? {};
    const message = state === 'delivered' ? 'OK' : (error ?? `The webhook responded with status ${status}.`);
    return { succeeded: state === 'delivered', http_status_code: status, message };
  }

  return {
    control: { emit } as unknown as SkilljarWebhookControl,
    ping,
    /** Sends the events of a change of the store. */
    changed(table: string, before: Row | undefined, after: Row): void {
      for (const event of skilljarEvents(tables, table, before, after)) void emit(event);
    },
  };
}
