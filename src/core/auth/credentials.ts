import { checkSecret } from '../call/index.js';
import { ConfigurationError, isLearningPlatformError } from '../errors/index.js';
import { Redactor, redactedCause } from '../observe/index.js';
import type { Clock } from '../time/index.js';

/** Returns a key or token. */
export interface SecretProvider {
  (): string | Promise<string>;
  /** Expiry of the last value returned, in milliseconds since the epoch. Not needed for JSON Web Tokens, which contain their expiry. */
  readonly endsAt?: () => number | undefined;
}

/** A key or token, or a function that returns one. The SDK calls the function again when the value is about to expire or is refused. */
export type Secret = string | SecretProvider;

/** A token is replaced this long before it expires, so that it does not expire while a request is under way. */
const EARLY_MS = 60_000;

/** Holds one secret. Concurrent calls share one call of the provider function. */
export class Credential {
  readonly #option: string;
  readonly #source: Secret;
  readonly #clock: Clock;
  #value: string | undefined;
  #endsAt = Number.POSITIVE_INFINITY;
  #pending: Promise<string> | undefined;

  constructor(option: string, source: Secret, clock: Clock) {
    if (typeof source !== 'function') this.#value = checkSecret(option, source);
    this.#option = option;
    this.#source = source;
    this.#clock = clock;
  }

  /** @param redactor Removes secrets from what a failed provider says. Default: only those that look like one. */
  async get(redactor: Redactor = new Redactor()): Promise<string> {
    if (this.#value !== undefined && this.#clock.now() < this.#endsAt - EARLY_MS) return this.#value;
    this.#pending ??= this.#fetch(redactor).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Discards a value that the platform refused, unless another call has already replaced it. Returns false for a fixed string. */
  reject(value: string): boolean {
    if (typeof this.#source !== 'function') return false;
    if (this.#value === value) this.#value = undefined;
    return true;
  }

  async #fetch(redactor: Redactor): Promise<string> {
    const provider = this.#source as SecretProvider;
    let value: string;
    try {
      value = await provider();
    } catch (cause) {
      // Errors of the SDK contain no secrets and are more specific, for example a refused login.
      if (isLearningPlatformError(cause)) throw cause;
      // The provider's own error may contain its request, and with it a password.
      throw new ConfigurationError(`${this.#option}: the provider function failed.`, { cause: redactedCause(redactor, cause) });
    }
    this.#value = checkSecret(`${this.#option} (from the provider function)`, value);
    this.#endsAt = jwtEnd(value) ?? provider.endsAt?.() ?? Number.POSITIVE_INFINITY;
    return value;
  }
}

/** Expiry of a JSON Web Token, in milliseconds since the epoch; `undefined` for any other value. */
export function jwtEnd(token: string): number | undefined {
  const payload = token.split('.')[1];
  if (!payload) return undefined;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const exp = (claims as { exp?: unknown } | null)?.exp;
    return typeof exp === 'number' ? exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
