import { ConfigurationError, isLearningPlatformError } from '../errors/index.js';
import { Redactor, redactedCause } from '../observe/index.js';
import { checkSecret } from '../settings/index.js';
import { type Clock, inWorkers, listen, withTimeLimit } from '../time/index.js';

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
/** Minimum interval between calls of the provider because of an expiry. */
const LEAST_MS = 1000;

/**
 * When to request another value. A value that expires within `EARLY_MS` is used until it expires. When the provider returns the same value
 * again, it decides itself when to replace it: it is called again after half of the remaining time.
 */
function renewalAt(endsAt: number, now: number, same: boolean): number {
  const left = endsAt - now;
  if (left > EARLY_MS) return endsAt - EARLY_MS;
  return now + Math.max(LEAST_MS, same ? left / 2 : left);
}

/** Timeout of the provider function: calls must not wait for it forever. */
const PROVIDER_LIMIT_MS = 30_000;

/** One call of the provider function, shared by all calls that wait for it. */
interface Pending {
  readonly value: Promise<string>;
  waiting: number;
  /** Cancels it, because no call waits for it any more. */
  readonly abandon: () => void;
}

/** One secret. Concurrent calls share one call of the provider function. */
export class Credential {
  readonly #option: string;
  readonly #source: Secret;
  readonly #clock: Clock;
  #value: string | undefined;
  #last: string | undefined;
  #renewAt = Number.POSITIVE_INFINITY;
  #pending: Pending | undefined;
  /** True when a value was refused with status 403: the next value of the provider is its replacement. */
  #forbidden = false;
  /** The value that replaced a forbidden one. When it is forbidden as well, permission is missing and no other value would help. */
  #replacement: string | undefined;

  constructor(option: string, source: Secret, clock: Clock) {
    if (typeof source !== 'function') this.#value = checkSecret(option, source);
    this.#option = option;
    this.#source = source;
    this.#clock = clock;
  }

  /** True for a constant value from the options, without a provider function. */
  get isFixed(): boolean {
    return typeof this.#source !== 'function';
  }

  /** Returns the value. The signal ends the wait for it. The redactor removes secrets from the error message of a failed provider. */
  async get(signal?: AbortSignal, redactor: Redactor = new Redactor()): Promise<string> {
    if (this.#value !== undefined && this.#clock.now() < this.#renewAt) return this.#value;
    // In Workers, a request must not wait for a promise of another request.
    if (inWorkers()) return this.#fetch(redactor, () => true, signal);
    let pending = this.#pending;
    if (!pending) {
      const abandoned = new AbortController();
      const started: Pending = {
        value: this.#fetch(redactor, () => this.#pending === started, abandoned.signal).finally(() => this.#drop(started)),
        waiting: 0,
        abandon: () => abandoned.abort(),
      };
      started.value.catch(() => undefined);
      pending = this.#pending = started;
    }
    pending.waiting += 1;
    try {
      return await orAborted(pending.value, signal);
    } finally {
      pending.waiting -= 1;
      // No call waits any more: the next call must not wait for a provider that hangs.
      if (pending.waiting === 0) this.#drop(pending);
    }
  }

  /** Discards a value that the platform refused, unless another call has already replaced it. Returns true when another value may help. */
  reject(value: string, forbidden = false): boolean {
    if (typeof this.#source !== 'function' || (forbidden && value === this.#replacement)) return false;
    if (this.#value === value) {
      this.#value = undefined;
      this.#forbidden = forbidden;
    }
    return true;
  }

  #drop(pending: Pending): void {
    if (this.#pending === pending) this.#pending = undefined;
    pending.abandon();
  }

  /** Calls the provider. `isCurrent` returns false when this call was abandoned and another call may have stored a newer value. */
  async #fetch(redactor: Redactor, isCurrent: () => boolean, signal: AbortSignal | undefined): Promise<string> {
    const provider = this.#source as SecretProvider;
    let value: string;
    let endsAt: number | undefined;
    try {
      value = await withTimeLimit(provider(), PROVIDER_LIMIT_MS, this.#clock, signal);
      endsAt = jwtEnd(String(value)) ?? provider.endsAt?.();
    } catch (cause) {
      // Errors of the SDK contain no secrets and are more specific, for example a refused login.
      if (isLearningPlatformError(cause)) throw cause;
      // The provider's error may contain its request, including a password.
      throw new ConfigurationError(`${this.#option}: the provider function failed.`, { cause: redactedCause(redactor, cause) });
    }
    checkSecret(`${this.#option} (from the provider function)`, value);
    if (!isCurrent()) return value;
    this.#value = value;
    this.#replacement = this.#forbidden ? value : undefined;
    this.#forbidden = false;
    this.#renewAt = Number.isFinite(endsAt)
      ? renewalAt(endsAt as number, this.#clock.now(), value === this.#last)
      : Number.POSITIVE_INFINITY;
    this.#last = value;
    return value;
  }
}

/** Rejects with the signal's reason when it is aborted first. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const unlisten = listen(signal, () => reject(signal.reason));
    work.then(resolve, reject).finally(unlisten);
  });
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
