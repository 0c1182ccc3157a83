import { encoded } from './encoded.js';
import { isSecretName } from './secret-names.js';
import { REDACTED, withoutShapes } from './secret-shapes.js';
import { withoutValues } from './without-values.js';

/** Shorter secrets are not replaced: they would match parts of ordinary words. */
const SHORTEST_SECRET = 4;
/** A bound, because rotating tokens would otherwise grow the list forever. */
const MOST_SECRETS = 1000;

/** Removes secrets from text, URLs, headers and values: first the registered ones, then everything that looks like one. */
export class Redactor {
  readonly #known = new Map<string, Secret>();
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

  /** Registers a secret in every encoding in which it may be returned. `keep`: never drop it (for secrets of the client's options). */
  register(secret: string | undefined, keep = false): void {
    if (secret === undefined || secret.length < SHORTEST_SECRET) return;
    const known = this.#known;
    // Secrets in use are registered with every call. Only those that could be dropped are added again.
    if (known.get(secret)?.keep || (known.has(secret) && known.size < MOST_SECRETS / 2)) return;
    for (const form of [secret, base64(`${secret}:`), base64(secret)]) {
      known.delete(form);
      known.set(form, secretOf(form, keep));
    }
    for (const [form, oldest] of known) {
      if (known.size <= MOST_SECRETS) break;
      if (!oldest.keep) known.delete(form);
    }
  }

  /** Registers every string below a key that names a secret, at any depth. */
  registerSecrets(value: unknown, secret = false, keep = false, depth = 0): void {
    if (typeof value === 'string') {
      if (secret) this.register(value, keep);
    } else if (typeof value === 'object' && value !== null && depth < 9) {
      for (const [key, inner] of Object.entries(value)) this.registerSecrets(inner, secret || isSecretName(key), keep, depth + 1);
    }
  }

  text(value: string): string {
    let out = this.#parent ? this.#parent.text(value) : value;
    const lower = out.toLowerCase();
    for (const secret of this.#known.values())
      if (secret.runs.every((run) => lower.includes(run))) out = out.replace(secret.pattern, REDACTED);
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

  /** A single word is a field name. It is not redacted, even when a value of the call is the same word. */
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

interface Secret {
  readonly keep: boolean;
  /** Runs of letters and digits, which are the same in every encoding. A text without them cannot contain the secret. */
  readonly runs: readonly string[];
  readonly pattern: RegExp;
}

const secretOf = (secret: string, keep: boolean): Secret => {
  let pattern: RegExp | undefined;
  return {
    keep,
    runs: secret.toLowerCase().match(/[a-z\d]+/g) ?? [],
    // Created on first match, because most secrets occur in no text.
    get pattern() {
      pattern ??= new RegExp([...secret].map(encoded).join(''), 'gi');
      return pattern;
    },
  };
};

/** Base64 without padding, because URLs omit it. */
const base64 = (text: string): string => padded(text).replaceAll('=', '');

function padded(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Returns the value of an HTTP Basic `Authorization` header. */
export function basicAuth(user: string, password: string): string {
  return `Basic ${padded(`${user}:${password}`)}`;
}
