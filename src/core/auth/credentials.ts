import { checkSecret } from '../call/index.js';
import { ConfigurationError, isLearningPlatformError } from '../errors/index.js';
import type { Clock } from '../time/index.js';

/** Fetches a key or token. */
export interface SecretProvider {
  (): string | Promise<string>;
  /** When the one fetched last ends, in milliseconds since the epoch, for those that do not say so themselves as a JSON Web Token does. */
  readonly endsAt?: () => number | undefined;
}

/** A key or token: the string itself, or a function that fetches it, asked again when it nears its end or is refused. */
export type Secret = string | SecretProvider;

/** A token is replaced this long before it ends, so that it does not end on the way. */
const EARLY_MS = 60_000;

/** Hands out one secret; a provider is asked once for any number of concurrent calls. */
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

  async get(): Promise<string> {
    if (this.#value !== undefined && this.#clock.now() < this.#endsAt - EARLY_MS) return this.#value;
    this.#pending ??= this.#fetch().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  /** Forgets a value that the platform refused, unless another call has already replaced it. False for a fixed string: it stays the same. */
  reject(value: string): boolean {
    if (typeof this.#source !== 'function') return false;
    if (this.#value === value) this.#value = undefined;
    return true;
  }

  async #fetch(): Promise<string> {
    const provider = this.#source as SecretProvider;
    let value: string;
    try {
      value = await provider();
    } catch (cause) {
      // Errors of the SDK's own are clean, and say more: a refused login.
      if (isLearningPlatformError(cause)) throw cause;
      // The provider's own error may hold the request it made, and with it a password.
      const said = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
      throw new ConfigurationError(`${this.#option}: the provider function failed.`, { cause: new Error(said) });
    }
    this.#value = checkSecret(`${this.#option} (from the provider function)`, value);
    this.#endsAt = jwtEnd(value) ?? provider.endsAt?.() ?? Number.POSITIVE_INFINITY;
    return value;
  }
}

/** When a JSON Web Token ends, in milliseconds since the epoch; `undefined` for anything else. */
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
