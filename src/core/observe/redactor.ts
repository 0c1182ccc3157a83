/** The replacement for a secret. */
export const REDACTED = '[redacted]';

// Names whose values are secrets or capabilities on at least one platform: JSON keys, header names (with _ for -) and query parameters.
const SECRET_NAME =
  '\\w*(?:api_?key|token|secret|password|passwd|credential|cookie|authorization|private_?key|signature)\\w*|\\w*(?:streaming|playback|thumbnail|download|upload|target|invite)_?url|websocket_?channel|basic_?auth_?username|additional_?headers|custom_?headers|x_amz_\\w+';

const SECRET_KEY = new RegExp(`^(?:${SECRET_NAME})$`, 'i');
const QUERY_VALUE = new RegExp(`([?&;](?:${SECRET_NAME}|[\\w-]*(?:sig|key|code|policy))=)[^&#\\s"'<>\\\\]*`, 'gi');
const JSON_VALUE = new RegExp(`("(?:${SECRET_NAME})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"`, 'gi');
/** The same inside a JSON string: gateways wrap one error in another. */
const INNER_JSON_VALUE = new RegExp(String.raw`(\\"(?:${SECRET_NAME})\\"\s*:\s*)\\"(?:[^"\\]|\\\\(?:\\\\|\\"|[^"\\]))*\\"`, 'gi');
/** A quick check that the patterns could match: most text contains no secret. */
const SUSPECT = /[?&;][\w-]+=|"|bearer|basic|eyJ|sk-/i;
const AUTH_VALUE = /\b(Bearer|Basic)\s+[\w.~+/=-]{4,}/gi;
const JWT = /\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g;
const KEY_SHAPE = /\bsk-(?:live|test)-[\w-]+/gi;
// Bounded: repeated URL beginnings would otherwise take quadratic time.
const SIGNED_URL = /(https?:\/\/[^\s"'<>?]{1,1000})\?[^\s"'<>]{0,3000}?(?:X-Amz-|Signature=|sig=)[^\s"'<>]*/gi;

/** A cache: names repeat from call to call, and matching the pattern is expensive. */
const judged = new Map<string, boolean>();
const MOST_NAMES = 1000;

/** Returns true for a name whose value must never be printed. */
export function isSecretName(name: string): boolean {
  let secret = judged.get(name);
  if (secret === undefined) {
    secret = SECRET_KEY.test(name.replaceAll('-', '_'));
    if (judged.size < MOST_NAMES) judged.set(name, secret);
  }
  return secret;
}

/** Shorter secrets are not replaced: they would match parts of ordinary words. */
const SHORTEST_SECRET = 4;
/** A bound, because rotating tokens would otherwise grow the list forever. */
const MOST_SECRETS = 1000;

/** Removes secrets from text, URLs, headers and values: first the registered ones, then everything that looks like one. */
export class Redactor {
  readonly #known = new Set<string>();
  #parent: Redactor | undefined;

  constructor(parent?: Redactor) {
    this.#parent = parent;
  }

  /** Registers a secret in every encoding in which it may be returned. */
  register(secret: string | undefined): void {
    if (secret === undefined || secret.length < SHORTEST_SECRET) return;
    for (const form of [secret, inQuery(secret), JSON.stringify(secret).slice(1, -1), base64(`${secret}:`), base64(secret)]) {
      this.#known.delete(form);
      this.#known.add(form);
    }
    for (const oldest of this.#known) {
      if (this.#known.size <= MOST_SECRETS) break;
      this.#known.delete(oldest);
    }
  }

  /** Registers every string below a key that names a secret, at any depth. */
  registerSecrets(value: unknown, secret = false, depth = 0): void {
    if (typeof value === 'string') {
      if (secret) this.register(value);
    } else if (typeof value === 'object' && value !== null && depth < 9) {
      for (const [key, inner] of Object.entries(value)) this.registerSecrets(inner, secret || isSecretName(key), depth + 1);
    }
  }

  text(value: string): string {
    let out = this.#parent ? this.#parent.text(value) : value;
    for (const secret of this.#known) if (out.includes(secret)) out = out.replaceAll(secret, REDACTED);
    if (this.#parent || !SUSPECT.test(out)) return out;
    return out
      .replace(SIGNED_URL, `$1?${REDACTED}`)
      .replace(QUERY_VALUE, `$1${REDACTED}`)
      .replace(JSON_VALUE, `$1"${REDACTED}"`)
      .replace(INNER_JSON_VALUE, `$1\\"${REDACTED}\\"`)
      .replace(AUTH_VALUE, `$1 ${REDACTED}`)
      .replace(JWT, REDACTED)
      .replace(KEY_SHAPE, REDACTED);
  }

  /** Redacts a parsed body. Text is already unescaped here, and the result stays valid JSON. */
  value(value: unknown, name = '', depth = 0): unknown {
    if (typeof value === 'string') return isSecretName(name) ? REDACTED : this.text(value);
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > 20) return REDACTED;
    if (Array.isArray(value)) return value.map((entry) => this.value(entry, '', depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.text(key), this.value(inner, key, depth + 1)]));
  }

  url(value: string | URL): string {
    const url = new URL(value);
    url.username = '';
    url.password = '';
    return this.text(url.href);
  }

  headers(headers: Headers): Record<string, string> {
    const out: Record<string, string> = {};
    headers.forEach((value, name) => {
      out[name] = isSecretName(name) ? REDACTED : this.text(value);
    });
    return out;
  }
}

/** Encodes text for a URL. Unlike encodeURIComponent, it accepts any string. */
const inQuery = (text: string) => new URLSearchParams({ '': text }).toString().slice(1);

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Returns the value of an HTTP Basic `Authorization` header. */
export function basicAuth(user: string, password: string): string {
  return `Basic ${base64(`${user}:${password}`)}`;
}
