import { ConfigurationError } from '../../core/errors/index.js';
import type { InstruqtClient } from '../../instruqt/client/index.js';
import { type EventMethod, equip, idIn } from '../equip.js';
import { Receiver, type Scheme, type WebhookReceiver, type WebhookReceiverOptions } from '../receive/index.js';
import { INSTRUQT_TYPES, type InstruqtEvents, type InstruqtOtherEvent } from './events.js';
import { signatureHeaders, verifiersOf, verifySignature } from './signature.js';

type Client = Pick<InstruqtClient, 'users' | 'tracks' | 'invites' | 'inviteClaims'>;

/** Options of `instruqtWebhook`. */
export interface InstruqtWebhookOptions extends WebhookReceiverOptions {
  /**
   * The signing secret of the webhook, from Instruqt's webhook dashboard (`whsec_…`). During a rotation, pass the old and the new secret as
   * a list.
   */
  secret: string | readonly string[];
  /** The client for `event.learner()` and the other methods of events. */
  client?: Client | undefined;
}

/** A receiver of Instruqt's webhooks. */
export type InstruqtWebhookReceiver = WebhookReceiver<InstruqtEvents, InstruqtOtherEvent>;

const METHODS: Record<string, EventMethod<Client>> = {
  learner(client, event, options) {
    const userID = idIn(event, 'user_id');
    return userID ? client.users.get({ userID }, options) : undefined;
  },
  track(client, event, options) {
    const trackID = idIn(event, 'track_id');
    return trackID ? client.tracks.get({ trackID, userID: idIn(event, 'user_id') }, options) : undefined;
  },
  invite(client, event, options) {
    const inviteID = idIn(event, 'invite_id');
    return inviteID ? client.invites.get({ inviteID }, options) : undefined;
  },
  claim(client, event, options) {
    const claimID = idIn(event, 'claim_id');
    return claimID ? client.inviteClaims.get({ claimID }, options) : undefined;
  },
};

/**
 * Creates a receiver of Instruqt's webhooks. Instruqt signs them with Svix. The receiver accepts a request if one of its signatures matches
 * the raw body and a secret, and its signed timestamp is less than 5 minutes away. Deliveries can repeat and arrive in any order; the
 * handlers run once for a repeated delivery. Throws a `ConfigurationError` for an invalid option.
 *
 * @example
 * ```ts
 * import { instruqtWebhook } from 'learning-platforms/webhooks';
 *
 * const receiver = instruqtWebhook({ secret: process.env.INSTRUQT_WEBHOOK_SECRET ?? '', client: lp.instruqt }).on(
 *   'track.completed',
 *   async (event) => {
 *     const learner = await event.learner();
 *     console.log(`${learner?.profile?.email ?? 'somebody'} completed ${event.track_slug}`);
 *   },
 * );
 * export const POST = receiver.handle; // a Next.js route handler
 * ```
 */
export function instruqtWebhook(options: InstruqtWebhookOptions): InstruqtWebhookReceiver {
  if (typeof options !== 'object' || options === null) throw new ConfigurationError('instruqtWebhook: options must be an object.');
  const verifiers = verifiersOf('instruqtWebhook', options.secret);
  const scheme: Scheme = {
    platform: 'instruqt',
    types: INSTRUQT_TYPES,
    async admit(headers) {
      signatureHeaders(headers);
    },
    authenticate: async (headers, body) => verifySignature(verifiers, headers, body),
    typeOf: (event) => event.type,
    equip: (event, signal) => equip(event, 'instruqtWebhook', options.client, METHODS, signal),
  };
  return new Receiver(scheme, options) as unknown as InstruqtWebhookReceiver;
}
