import { ConfigurationError, WebhookError } from '../../core/errors/index.js';
import { listOf } from '../receive/index.js';

/** The credentials that you configured on the webhook: `basic_auth_username` and `basic_auth_password`, or one of `additional_headers`. */
export type SkilljarWebhookCredentials = { username: string; password: string } | { header: string; value: string };

/** One header and its accepted values. */
export interface Expected {
  readonly header: string;
  readonly values: readonly string[];
}

const utf8 = new TextEncoder();
/** Maximum length of a header value that is read. */
const MOST_LETTERS = 16_384;

/** Values are compared by their digests, which have the same length and do not show where two values differ. */
const digestOf = async (text: string) => new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text)));

function base64(bytes: Iterable<number>): string {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * The values of `authorization` for a user name and password. The platform does not document whether it encodes them in UTF-8 or Latin-1.
 */
export function basicValues(username: string, password: string): string[] {
  const text = `${username}:${password}`;
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const tokens = [base64(utf8.encode(text)), ...(codes.every((code) => code < 256) ? [base64(codes)] : [])];
  return tokens.map((token) => `Basic ${token}`);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= MOST_LETTERS;

function expected(credentials: SkilljarWebhookCredentials): Expected {
  const { username, password, header, value } = Object(credentials) as Record<string, unknown>;
  let values: string[];
  if (header === undefined && value === undefined) {
    if (!isText(username) || username.includes(':') || !isText(password)) {
      throw new ConfigurationError('skilljarWebhook: username and password must be strings, and username must not contain a colon.');
    }
    values = basicValues(username, password);
  } else {
    if (username !== undefined || password !== undefined) {
      throw new ConfigurationError('skilljarWebhook: pass username and password, or header and value. To accept both, pass a list.');
    }
    if (!isText(header) || !/^[!#$%&'*+.^`|~\w-]+$/.test(header) || !isText(value) || value.trim() !== value) {
      throw new ConfigurationError('skilljarWebhook: header must be a header name, and value a string without leading or trailing spaces.');
    }
    values = [value];
  }
  return { header: typeof header === 'string' ? header : 'authorization', values };
}

/** Throws a `ConfigurationError` that contains none of the values. */
export function expectedOf(credentials: SkilljarWebhookCredentials | readonly SkilljarWebhookCredentials[]): readonly Expected[] {
  return listOf('skilljarWebhook: credentials', credentials).map(expected);
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  let difference = 0;
  for (let i = 0; i < b.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/** Throws a `WebhookError` unless the headers contain expected credentials. Compares all of them, so that the time reveals nothing. */
export async function checkCredentials(accepted: readonly Expected[], headers: Headers): Promise<void> {
  let sent = false;
  let fits = false;
  for (const { header, values } of accepted) {
    const value = headers.get(header);
    if (!value || value.length > MOST_LETTERS) continue;
    sent = true;
    const digest = await digestOf(value.replace(/^basic +/i, 'Basic '));
    // Computed for each request: in Workers, requests must not share a promise.
    for (const one of values) fits = isEqual(digest, await digestOf(one)) || fits;
  }
  if (fits) return;
  const [reason, message] = sent
    ? (['credentials', 'The credentials do not match the configured ones.'] as const)
    : (['headers', 'The request has no credentials.'] as const);
  throw new WebhookError(reason, message, { platform: 'skilljar' });
}
