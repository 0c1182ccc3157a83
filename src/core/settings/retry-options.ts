import { ConfigurationError, type LearningPlatformError } from '../errors/index.js';

/** How failed attempts are retried. The operation's `effect` decides whether a retry is safe. */
export interface RetryOptions {
  /** Maximum number of requests, including the first. Default: 3. */
  attempts?: number | undefined;
  /** Upper bound of the first random delay, in milliseconds. It doubles with each attempt. Default: 500. */
  baseMs?: number | undefined;
  /** Maximum delay, in milliseconds. Does not apply to a delay that the platform requests with `Retry-After`. Default: 20,000. */
  maxMs?: number | undefined;
  /**
   * Called before each retry that is safe; return `false` to stop. If it throws or returns a promise, the call is not retried and an error is
   * logged. Default: always retry.
   */
  on?: ((error: LearningPlatformError, attempt: number) => boolean) | undefined;
}

export interface ResolvedRetry {
  readonly attempts: number;
  readonly baseMs: number;
  readonly maxMs: number;
  readonly on: ((error: LearningPlatformError, attempt: number) => boolean) | undefined;
}

/** Merges the layers with the defaults. Throws a `ConfigurationError` for invalid values. */
export function resolveRetry(...layers: (RetryOptions | false | undefined)[]): ResolvedRetry {
  let merged: RetryOptions = {};
  for (const layer of layers) {
    if (layer === undefined) continue;
    if (layer !== false && (typeof layer !== 'object' || layer === null)) throw new ConfigurationError('retry must be an object or false.');
    merged = layer === false ? { attempts: 1 } : { ...merged, ...withoutUndefined(layer) };
  }
  const { attempts = 3, baseMs = 500, maxMs = 20_000, on } = merged;
  if (!Number.isInteger(attempts) || attempts < 1) throw new ConfigurationError('retry.attempts must be an integer of at least 1.');
  if (!(baseMs >= 0) || !(maxMs >= 0)) throw new ConfigurationError('retry.baseMs and retry.maxMs must be at least 0 milliseconds.');
  if (on !== undefined && typeof on !== 'function') throw new ConfigurationError('retry.on must be a function.');
  return { attempts, baseMs, maxMs, on };
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<T>;
}
