import { ConfigurationError } from '../../core/errors/index.js';
import type { SkilljarClient } from '../../skilljar/client/index.js';
import { type EventMethod, equip, idIn } from '../equip.js';
import { Receiver, type Scheme, type WebhookReceiver, type WebhookReceiverOptions } from '../receive/index.js';
import { checkCredentials, expectedOf, type SkilljarWebhookCredentials } from './credentials.js';
import { SKILLJAR_TYPES, type SkilljarEvents, type SkilljarOtherEvent } from './events.js';

type Client = Pick<SkilljarClient, 'users' | 'courses'>;

interface SkilljarReceiverOptions extends WebhookReceiverOptions {
  /** The client for `event.learner()` and `event.courseDetails()`. */
  client?: Client | undefined;
}

/**
 * Options of `skilljarWebhook`: the credentials that you configured on the webhook, and the options of every receiver. During a rotation of
 * the credentials, pass the old and the new ones in the list `credentials`.
 */
export type SkilljarWebhookOptions = SkilljarReceiverOptions &
  (SkilljarWebhookCredentials | { credentials: readonly SkilljarWebhookCredentials[] });

/** A receiver of Skilljar's webhooks. */
export type SkilljarWebhookReceiver = WebhookReceiver<SkilljarEvents, SkilljarOtherEvent>;

const part = (event: Record<string, unknown>, field: string) => Object(event[field]) as Record<string, unknown>;

const METHODS: Record<string, EventMethod<Client>> = {
  learner(client, event, options) {
    const id = idIn(part(event, 'user'), 'id');
    return id ? client.users.get(id, options) : undefined;
  },
  courseDetails(client, event, options) {
    const id = idIn(part(event, 'course'), 'id');
    return id ? client.courses.get(id, options) : undefined;
  },
};

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

/**
 * Creates a receiver of Skilljar's webhooks. Skilljar neither signs its webhooks nor sends a delivery id. The receiver accepts a request if
 * it contains the credentials that you configured, compared in constant time, and identifies a delivery by the SHA-256 digest of its body.
 * Use HTTPS only. Throws a `ConfigurationError` for an invalid option.
 *
 * Skilljar disables a webhook after one response with a 4xx status, and retries a delivery after a 5xx or no response. A failed handler
 * therefore results in a 5xx. A request with wrong credentials results in a 401: to keep the webhook enabled while its credentials may be
 * wrong, set `statuses: { credentials: 503, headers: 503 }`.
 *
 * @example
 * ```ts
 * import { skilljarWebhook } from 'learning-platforms/webhooks';
 *
 * const receiver = skilljarWebhook({ header: 'x-webhook-secret', value: process.env.SKILLJAR_WEBHOOK_SECRET ?? '' }).on(
 *   'COURSE_ENROLLMENT',
 *   (event) => console.log(`${event.user?.email} enrolled in ${event.course?.title}`),
 * );
 * app.post('/hooks/skilljar', (c) => receiver.handle(c.req.raw)); // Hono
 * ```
 */
export function skilljarWebhook(options: SkilljarWebhookOptions): SkilljarWebhookReceiver {
  if (typeof options !== 'object' || options === null) throw new ConfigurationError('skilljarWebhook: options must be an object.');
  const accepted = expectedOf('credentials' in options ? options.credentials : options);
  const scheme: Scheme = {
    platform: 'skilljar',
    types: SKILLJAR_TYPES,
    admit: (headers) => checkCredentials(accepted, headers),
    async authenticate(_headers, body) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
      return Array.from(new Uint8Array(digest), (byte) => HEX[byte]).join('');
    },
    typeOf: (event) => event.event_type,
    equip: (event, signal) => equip(event, 'skilljarWebhook', options.client, METHODS, signal),
  };
  return new Receiver(scheme, options) as unknown as SkilljarWebhookReceiver;
}
