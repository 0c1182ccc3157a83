import { isSecretName } from './secret-names.js';
import { REDACTED, withoutShapes } from './secret-shapes.js';
import { withoutValues } from './without-values.js';

export { isSecretName, REDACTED };

/** Shorter secrets are not replaced: they would match parts of ordinary words. */
const SHORTEST_SECRET = 4;
/** A bound, because rotating tokens would otherwise grow the list forever. */
const MOST_SECRETS = 1000;

/** Removes secrets from text, URLs, headers and values: first the registered ones, then everything that looks like one. */
export class Redactor {
  readonly #known = new Set<string>();
  readonly #parent: Redactor | undefined;
  readonly #values: RegExp | undefined;

  /**
   * @param parent Its secrets are removed as well.
   * @param values The pattern of the values of a call, which are removed as well.
   */
  constructor(parent?: Redactor, values?: RegExp) {
    this.#parent = parent;
    this.#values = values;
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
    if (this.#values) out = withoutValues(out, this.#values);
    return this.#parent ? out : withoutShapes(out);
  }

  /** Redacts a parsed body. Text is already unescaped here, and the result stays valid JSON. */
  value(value: unknown, name = '', depth = 0): unknown {
    if (typeof value === 'string') return isSecretName(name) ? REDACTED : this.text(value);
    if (typeof value === 'bigint') return this.text(String(value));
    if (typeof value === 'number') {
      const text = this.text(String(value));
      return text === String(value) ? value : REDACTED;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (depth > 20) return REDACTED;
    if (Array.isArray(value)) return value.map((entry) => this.value(entry, '', depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.#key(key), this.value(inner, key, depth + 1)]));
  }

  /** A single word is the name of a field, and remains even where a value of the call is the same word. */
  #key(key: string): string {
    return this.#parent && /^[a-z]\w*$/i.test(key) ? this.#parent.#key(key) : this.text(key);
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
