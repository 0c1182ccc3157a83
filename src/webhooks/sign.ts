import type { Webhook } from 'standardwebhooks';
import { ConfigurationError } from '../core/errors/index.js';
import { verifiersOf } from './instruqt/signature.js';
import { basicValues, expectedOf } from './skilljar/credentials.js';
import type { SkilljarWebhookCredentials } from './skilljar/index.js';

/** A delivery as the platform sends it: what a test posts to a receiver. */
export interface SignedDelivery {
  readonly method: 'POST';
  /** Contains the signature or the credentials. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Options of `signInstruqtWebhook`. */
export interface SignInstruqtOptions {
  /** The signing secret. With a list, there is one signature for each, as while a secret is rotated. */
  secret: string | readonly string[];
  /** The id of the delivery. Default: a new one. */
  id?: string | undefined;
  /** When it is signed, in milliseconds since 1970. Default: now. */
  timestamp?: number | undefined;
}

/** The body of an event. A text is sent as it is. */
const bodyOf = (factory: string, event: object | string): string => {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  if (typeof body === 'string') return body;
  throw new ConfigurationError(`${factory}: event must be an object or a text.`);
};

/**
 * Signs an event as Instruqt does, for tests of your receiver. Throws a `ConfigurationError` for an option that cannot be used.
 *
 * @example
 * ```ts
 * const { headers, body } = signInstruqtWebhook({ type: 'track.completed', track_id: 't1' }, { secret });
 * const response = await receiver.handle(new Request(url, { method: 'POST', headers, body }));
 * ```
 */
export function signInstruqtWebhook(event: object | string, options: SignInstruqtOptions): SignedDelivery {
  const { secret, id = `msg_${crypto.randomUUID().replaceAll('-', '')}`, timestamp = Date.now() } = Object(options) as SignInstruqtOptions;
  const signers: readonly Webhook[] = verifiersOf('signInstruqtWebhook', secret);
  if (!Number.isFinite(timestamp)) throw new ConfigurationError('signInstruqtWebhook: timestamp must be a time in milliseconds.');
  const body = bodyOf('signInstruqtWebhook', event);
  const headers = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(Math.floor(timestamp / 1000)),
    'svix-signature': signers.map((signer) => signer.sign(id, new Date(timestamp), body)).join(' '),
  };
  return { method: 'POST', headers, body };
}

/** Gives an event the credentials with which Skilljar sends it, for tests of your receiver. */
export function signSkilljarWebhook(event: object | string, credentials: SkilljarWebhookCredentials): SignedDelivery {
  expectedOf(credentials);
  const [name, value] =
    'header' in credentials
      ? [credentials.header.toLowerCase(), credentials.value]
      : ['authorization', basicValues(credentials.username, credentials.password)[0] as string];
  const headers = { 'content-type': 'application/json', 'user-agent': 'skilljar', [name]: value };
  return { method: 'POST', headers, body: bodyOf('signSkilljarWebhook', event) };
}
