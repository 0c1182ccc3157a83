import { Webhook } from 'standardwebhooks';
import { ConfigurationError, WebhookError, type WebhookRefusal } from '../../core/errors/index.js';
import { listOf } from '../receive/index.js';

const platform = 'instruqt';
const PARTS = ['id', 'timestamp', 'signature'] as const;
/** Maximum length of a header that is read: an id is short, and a signature has 48 characters. */
const MOST_LETTERS = 4_096;

const refused = (reason: WebhookRefusal, message: string) => new WebhookError(reason, message, { platform });

/** Returns the three headers of a signature: `svix-*` or `webhook-*`. Throws a `WebhookError` if one is missing or malformed. */
export function signatureHeaders(headers: Headers): Record<(typeof PARTS)[number], string> {
  const read = (prefix: string) => PARTS.map((part) => headers.get(`${prefix}-${part}`) ?? '');
  const svix = read('svix');
  const standard = read('webhook');
  const [found, other] = svix.every(Boolean) ? [svix, standard] : [standard, svix];
  const [id = '', timestamp = '', signature = ''] = found;
  if (!id || !timestamp || !signature) throw refused('headers', 'The headers svix-id, svix-timestamp and svix-signature are required.');
  if (other.some((value, i) => value !== '' && value !== found[i])) {
    throw refused('headers', 'The headers svix-* and webhook-* contradict each other.');
  }
  // The library reads "12x" as 12, and uses only the first two parts of an item that has three.
  if (found.some((value) => value.length > MOST_LETTERS) || !/^[!-~]+$/.test(id) || !/^[1-9]\d{0,11}$/.test(timestamp)) {
    throw refused('headers', 'The signature headers are malformed.');
  }
  const items = signature.split(' ').filter((item) => /^v1,[A-Za-z0-9+/]+={0,2}$/.test(item));
  return { id, timestamp, signature: items.join(' ') };
}

/** Creates the verifiers of all secrets. Throws a `ConfigurationError` that does not contain the secret. */
export function verifiersOf(factory: string, secret: string | readonly string[]): readonly Webhook[] {
  return listOf(`${factory}: secret`, secret).map((one) => {
    try {
      if (typeof one === 'string') return new Webhook(one.trim());
    } catch {
      // Reported below: the library's error may contain the secret.
    }
    throw new ConfigurationError(`${factory}: secret must be the webhook's signing secret: base64, usually with the prefix "whsec_".`);
  });
}

/** Verifies a body with the library. Returns the id of the delivery. Throws a `WebhookError`. */
export function verifySignature(verifiers: readonly Webhook[], headers: Headers, body: string): string {
  const { id, timestamp, signature } = signatureHeaders(headers);
  const now = Math.floor(Date.now() / 1000);
  const tried = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
  for (const verifier of verifiers) {
    try {
      verifier.verify(body, tried, { jsonParse: false });
      return id;
    } catch {
      // Another secret may fit.
    }
  }
  // The library reports the reason only in its message. It throws these two for any secret.
  const age = now - Number(timestamp);
  if (age > 300) throw refused('timestamp-too-old', 'The signature timestamp is more than 5 minutes old.');
  if (age < -300) throw refused('timestamp-too-new', 'The signature timestamp is more than 5 minutes in the future.');
  throw refused('signature', 'No signature matches the body and a secret.');
}
