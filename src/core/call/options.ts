import { ConfigurationError } from '../errors/index.js';
import type { RateLimitOptions } from '../limits/index.js';
import type { Hooks, Logger } from '../observe/index.js';
import type { Clock } from '../time/index.js';
import type { RetryOptions } from './retry.js';

/** A custom `fetch`, for example with a proxy agent or for tests. */
export type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Options of every platform client. On `createLearningPlatforms` they are the defaults for all platforms. */
export interface SharedOptions {
  /** The function that sends requests. Default: the global `fetch`. */
  fetch?: FetchLike | undefined;
  /** Timeout of one attempt, including headers and body, in milliseconds. Default: 30,000. */
  timeout?: number | undefined;
  /** Timeout of the whole call, including retries and waits, in milliseconds. Default: 120,000. */
  deadline?: number | undefined;
  /** Retry options, or `false` to never retry. Default: up to 3 attempts, for operations that are safe to repeat. */
  retry?: RetryOptions | false | undefined;
  /** Callbacks for requests, responses, retries, results and errors. */
  hooks?: Hooks | undefined;
  /** A logger such as `pino` or `console`. Default: none. */
  logger?: Logger | undefined;
  /** Headers to send with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Reject every call that is not a read with a `ConfigurationError`, before it is sent. Default: false. */
  readOnly?: boolean | undefined;
  /** Send nothing: calls reject with a `DryRunError` that contains the request, without secrets. Default: false. */
  dryRun?: boolean | undefined;
  /** Maximum response size in bytes, after decompression. Longer responses reject with a `MalformedResponseError`. Default: 50,000,000. */
  maxResponseBytes?: number | undefined;
  /**
   * Client-side rate limit: delays calls that the platform would refuse. Sets the windows, the concurrency, and a store that processes with
   * the same key share. `false` disables it. Default: the platform's known limits (Skilljar, learning paths); none for other platforms.
   */
  rateLimit?: RateLimitOptions | false | undefined;
  /** The time source, for tests. Default: the system clock. */
  clock?: Clock | undefined;
}

/** Options of every call. */
export interface CallOptions {
  /** Aborts the call at any point. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Timeout of one attempt, including headers and body, in milliseconds. Default: the client's. */
  timeout?: number | undefined;
  /** Timeout of the whole call, including retries and waits, in milliseconds. Default: the client's. */
  deadline?: number | undefined;
  /** Retry options of this call, or `false` to never retry. Default: the client's. */
  retry?: RetryOptions | false | undefined;
  /** Headers to send with this call's requests. They override the client's headers. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Send nothing: reject with a `DryRunError` that contains the request, without secrets. Default: the client's. */
  dryRun?: boolean | undefined;
}

/** Options of every `list` method, the same for all platforms. */
export interface ListOptions extends CallOptions {
  /** Items per page, for platforms that accept a page size. Default: the platform's. */
  pageSize?: number | undefined;
  /** Maximum number of items to return. Default: no limit. */
  maxItems?: number | undefined;
  /**
   * Number of pages to request ahead while you process the current one. They are aborted when you leave the loop, and not requested when
   * you await only the first page or reach `maxItems` without them. `0` disables prefetching. Default: 1.
   */
  prefetch?: number | undefined;
  /**
   * Maximum number of parallel requests, in lists that are paged by number or offset; items keep their order. It applies after the first
   * page, which contains the total. Lists that are paged by cursor are always read page by page. Default: 1.
   *
   * At most the larger of `prefetch` and `concurrency` pages are held in memory. Pages that wait are not refreshed: if you process items
   * slowly with many pages ahead, you see the list as it was when they were requested.
   */
  concurrency?: number | undefined;
  /** Where to start: the `cursor` of an earlier page, also from another process. */
  cursor?: string | undefined;
}

export const DEFAULT_MAX_RESPONSE_BYTES = 50_000_000;
export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_DEADLINE_MS = 120_000;

/** Throws a `ConfigurationError` when `value` is not a positive number of milliseconds. */
export function checkDuration(name: string, value: number | undefined): void {
  if (value === undefined) return;
  if (typeof value !== 'number' || Number.isNaN(value) || value <= 0) {
    throw new ConfigurationError(`${name} must be a positive number of milliseconds.`);
  }
}

/** Throws a `ConfigurationError` for a header that fetch would refuse: fetch's own message contains the value. */
export function checkHeaders(name: string, headers: Readonly<Record<string, string>> | undefined): void {
  for (const header of Object.entries(headers ?? {})) {
    try {
      new Headers([header]);
    } catch {
      throw new ConfigurationError(`${name}: HTTP does not allow the name or the value of the header ${JSON.stringify(header[0])}.`);
    }
  }
}

/** Checks a base URL: absolute http(s), no credentials, no fragment. Returns it without a trailing slash. */
export function checkBaseUrl(option: string, value: string): string {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new ConfigurationError(`${option} must be an absolute URL such as https://host/path.`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ConfigurationError(`${option} must begin with https:// or http://.`);
  }
  if (url.username || url.password) throw new ConfigurationError(`${option} must not contain a user name or password.`);
  if (url.hash) throw new ConfigurationError(`${option} must not contain a fragment.`);
  return url.search ? url.href : url.href.replace(/(?<!\/)\/+$/, '');
}

/** Throws a `ConfigurationError` that names the option and its environment variable when the value is missing. */
export function requireOption<T>(value: T | undefined | null | '', option: string, env: string): T {
  if (value === undefined || value === null || value === '') {
    throw new ConfigurationError(`${option} is missing: pass it, or set ${env} and use createLearningPlatforms.fromEnv().`);
  }
  return value as T;
}

/** Checks a value before fetch does: this message names the option, fetch's message contains the secret. */
export function checkSecret(option: string, value: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new ConfigurationError(`${option} must be a non-empty string.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern must match control characters
  if (/[\u0000-\u0020\u007f-\uffff]/.test(value)) {
    throw new ConfigurationError(
      `${option} must not contain spaces, line breaks or non-ASCII characters. Check that you copied only the key or token.`,
    );
  }
  return value;
}
