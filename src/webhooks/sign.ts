import type { Webhook } from 'standardwebhooks';
import { ConfigurationError } from '../core/errors/index.js';
import { verifiersOf } from './instruqt/signature.js';
import { basicValues, expectedOf } from './skilljar/credentials.js';
import type { SkilljarWebhookCredentials } from './skilljar/index.js';

/** A delivery as the platform sends it, to post to a receiver in a test. */
export interface SignedDelivery {
  readonly method: 'POST';
  /** Contains the signature or the credentials. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Options of `signInstruqtWebhook`. */
export interface SignInstruqtOptions {
  /** The signing secret. A list creates one signature for each secret, as during a rotation. */
  secret: string | readonly string[];
  /** The id of the delivery. Default: a new one. */
  id?: string | undefined;
  /** The time of the signature, in milliseconds since 1970. Default: now. */
  timestamp?: number | undefined;
}

/** The body of an event. A string is sent unchanged. */
const bodyOf = (factory: string, event: object | string): string => {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  if (typeof body === 'string') return body;
  throw new ConfigurationError(`${factory}: event must be an object or a string.`);
};

/**
 * Signs an event like Instruqt, for tests of your receiver. Throws a `ConfigurationError` for an invalid option.
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

/** Adds Skilljar's credentials to an event, for tests of your receiver. */
export function signSkilljarWebhook(event: object | string, credentials: SkilljarWebhookCredentials): SignedDelivery {
  expectedOf(credentials);
  const [name, value] =
    'header' in credentials
      ? [credentials.header.toLowerCase(), credentials.value]
      : ['authorization', basicValues(credentials.username, credentials.password)[0] as string];
  const headers = { 'content-type': 'application/json', 'user-agent': 'skilljar', [name]: value };
  return { method: 'POST', headers, body: bodyOf('signSkilljarWebhook', event) };
}
