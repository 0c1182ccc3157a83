import { ConfigurationError, ConnectionError, HttpError, type LearningPlatformError, TimeoutError } from './errors.js';
import type { Effect } from './operation.js';

/** How failed attempts are repeated. What may be repeated at all is decided by the operation's `effect`. */
export interface RetryOptions {
  /** Requests in all, the first included. Default: 3. */
  attempts?: number | undefined;
  /** The first wait is a random part of this many milliseconds; it doubles with each attempt. Default: 500. */
  baseMs?: number | undefined;
  /** No wait of the SDK's own choosing is longer than this many milliseconds. Default: 20,000. */
  maxMs?: number | undefined;
  /** Asked before each repetition that would be safe; `false` gives up. Default: always. */
  on?: ((error: LearningPlatformError, attempt: number) => boolean) | undefined;
}

export interface ResolvedRetry {
  readonly attempts: number;
  readonly baseMs: number;
  readonly maxMs: number;
  readonly on: ((error: LearningPlatformError, attempt: number) => boolean) | undefined;
}

/** Fills in the defaults and refuses nonsense. */
export function resolveRetry(...layers: (RetryOptions | false | undefined)[]): ResolvedRetry {
  let merged: RetryOptions = {};
  for (const layer of layers) {
    if (layer === undefined) continue;
    merged = layer === false ? { attempts: 1 } : { ...merged, ...withoutUndefined(layer) };
  }
  const { attempts = 3, baseMs = 500, maxMs = 20_000, on } = merged;
  if (!Number.isInteger(attempts) || attempts < 1) throw new ConfigurationError('retry.attempts must be a whole number of at least 1.');
  if (!(baseMs >= 0) || !(maxMs >= 0)) throw new ConfigurationError('retry.baseMs and retry.maxMs must be 0 or more milliseconds.');
  return { attempts, baseMs, maxMs, on };
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<T>;
}

/**
 * What a failure says about the request:
 * `refused`: it was certainly not acted upon; `lost`: it may have been; `final`: repeating would not help.
 */
export type Verdict = 'refused' | 'lost' | 'final';

export function verdictOf(error: LearningPlatformError, retryAfterMs: number | undefined): Verdict {
  if (error instanceof ConnectionError) return error.reached ? 'lost' : 'refused';
  if (error instanceof TimeoutError) return 'lost';
  if (error instanceof HttpError) {
    if (error.status === 429) return 'refused';
    if (error.status === 503) return retryAfterMs === undefined ? 'lost' : 'refused';
    if (error.status === 502 || error.status === 504) return 'lost';
  }
  return 'final';
}

export function mayRepeat(verdict: Verdict, effect: Effect): boolean {
  return verdict === 'refused' || (verdict === 'lost' && effect !== 'write');
}

/** Full jitter: anything from nothing to the exponential bound, so that clients that failed together do not return together. */
export function backoffMs(retry: ResolvedRetry, attempt: number, random: () => number): number {
  return random() * Math.min(retry.maxMs, retry.baseMs * 2 ** (attempt - 1));
}

/** Seconds since the epoch are below this until the year 5138, milliseconds have been above it since 1973. */
const SECONDS_END = 1e11;
/** Values below this are a wait in seconds; no platform sends a moment before 2001 as the time to come back. */
const MOMENT_BEGINS = 1e9;

/** `Retry-After` in seconds (fractions allowed) or as an HTTP date, else `X-RateLimit-Reset` in any of its forms; milliseconds from `now`. */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after');
  if (after !== null) {
    const ms = parseWait(after, now);
    if (ms !== undefined) return ms;
  }
  const reset = headers.get('x-ratelimit-reset');
  return reset === null ? undefined : parseWait(reset, now);
}

function parseWait(text: string, now: number): number | undefined {
  const value = text.trim();
  if (/^\d+(\.\d+)?$/.test(value)) {
    const n = Number(value);
    if (n < MOMENT_BEGINS) return n * 1000;
    return Math.max(0, (n < SECONDS_END ? n * 1000 : n) - now);
  }
  // A bare "-5" or "1e3" would be read as a year by Date.parse.
  if (!/[a-z:]/i.test(value) || /^[\d.e+-]+$/i.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * The retries that a client has left, over all its calls: a platform that is down gets its callers' requests, not three times as many.
 * Each repetition takes tokens, each success gives some back.
 */
export class RetryBudget {
  static readonly CAPACITY = 500;
  static readonly COST = 5;
  static readonly TIMEOUT_COST = 10;
  #tokens: number = RetryBudget.CAPACITY;

  get tokens(): number {
    return this.#tokens;
  }

  /** Takes the price of one repetition, or says that none is left. */
  take(error: LearningPlatformError): number | undefined {
    const cost = error instanceof TimeoutError ? RetryBudget.TIMEOUT_COST : RetryBudget.COST;
    if (this.#tokens < cost) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /** A success after a repetition returns what that cost; one at the first attempt returns one token. */
  giveBack(cost: number | undefined): void {
    this.#tokens = Math.min(RetryBudget.CAPACITY, this.#tokens + (cost ?? 1));
  }
}
