import { Webhook } from 'standardwebhooks';
import { ConfigurationError, WebhookError, type WebhookRefusal } from '../../core/errors/index.js';
import { listOf } from '../receive/index.js';

const platform = 'instruqt';
const PARTS = ['id', 'timestamp', 'signature'] as const;
/** Longest header that is looked at: an id is short, and a signature takes 48 characters. */
const MOST_LETTERS = 4_096;

const refused = (reason: WebhookRefusal, message: string) => new WebhookError(reason, message, { platform });

/** The three headers of a signature: `svix-*`, or `webhook-*`. Throws a `WebhookError` when one is missing or malformed. */
export function signatureHeaders(headers: Headers): Record<(typeof PARTS)[number], string> {
  const read = (prefix: string) => PARTS.map((part) => headers.get(`${prefix}-${part}`) ?? '');
  const svix = read('svix');
  const standard = read('webhook');
  const [found, other] = svix.every(Boolean) ? [svix, standard] : [standard, svix];
  const [id = '', timestamp = '', signature = ''] = found;
  if (!id || !timestamp || !signature) throw refused('headers', 'The headers svix-id, svix-timestamp and svix-signature are needed.');
  if (other.some((value, i) => value !== '' && value !== found[i])) {
    throw refused('headers', 'The headers svix-* and webhook-* contradict each other.');
  }
  // The library reads "12x" as 12, and of an item that has three parts the first two.
  if (found.some((value) => value.length > MOST_LETTERS) || !/^[!-~]+$/.test(id) || !/^[1-9]\d{0,11}$/.test(timestamp)) {
    throw refused('headers', 'The headers of the signature are malformed.');
  }
  const items = signature.split(' ').filter((item) => /^v1,[A-Za-z0-9+/]+={0,2}$/.test(item));
  return { id, timestamp, signature: items.join(' ') };
}

/** The verifiers of all secrets. Throws a `ConfigurationError` that does not contain the secret. */
export function verifiersOf(factory: string, secret: string | readonly string[]): readonly Webhook[] {
  return listOf(`${factory}: secret`, secret).map((one) => {
    try {
      if (typeof one === 'string') return new Webhook(one.trim());
    } catch {
      // Reported below: the library's error may contain the secret.
    }
    throw new ConfigurationError(`${factory}: secret must be the signing secret of the webhook: base64, usually after "whsec_".`);
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
  // The library says why in words only. It refuses both of these with any secret.
  const age = now - Number(timestamp);
  if (age > 300) throw refused('timestamp-too-old', 'The timestamp of the signature is more than 5 minutes old.');
  if (age < -300) throw refused('timestamp-too-new', 'The timestamp of the signature is more than 5 minutes ahead.');
  throw refused('signature', 'No signature fits the body and a secret.');
}
