import { ConfigurationError } from '../errors/index.js';
import type { RateLimitOptions } from '../limits/index.js';
import type { DriftSink, HeadersLike, Hooks, Logger } from '../observe/index.js';
import type { Clock } from '../time/index.js';
import type { RetryOptions } from './retry-options.js';

/** A custom `fetch`, for example with a proxy agent or for tests. */
export type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Fields for the second argument of `fetch`. */
export interface FetchOptions {
  // Listed one by one, because `RequestInit` of Node's types does not have all of them.
  /** How the request uses the runtime's HTTP cache. Default: `no-store`. */
  cache?: 'default' | 'force-cache' | 'no-cache' | 'no-store' | 'only-if-cached' | 'reload' | undefined;
  /** Whether cookies are sent. */
  credentials?: 'include' | 'omit' | 'same-origin' | undefined;
  /** Whether the request continues after the page is closed. */
  keepalive?: boolean | undefined;
  /** The CORS mode. */
  mode?: 'cors' | 'no-cors' | 'same-origin' | undefined;
  /** The policy for the `Referer` header. */
  referrerPolicy?: string | undefined;
  /** A dispatcher from undici, such as `ProxyAgent` or `EnvHttpProxyAgent`. */
  dispatcher?: object | undefined;
  readonly [name: string]: unknown;
}

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
  /**
   * Collects differences between responses and the schemas of this package version, for a report without personal data. Pass
   * `createDriftCollector()` from `learning-platforms/drift`. Default: none.
   */
  drift?: DriftSink | undefined;
  /**
   * Headers to send with every request, in any form that `fetch` accepts. In an object, headers with the value `undefined` are omitted. Headers
   * that `fetch` sets, such as `content-length` and `host`, are refused. Headers cannot replace the credentials.
   */
  headers?: HeadersLike | undefined;
  /**
   * The name and version of your product, such as `acme-academy/1.4`, sent before `learning-platforms/<version>` in `user-agent`. Browsers
   * send their own value. A `user-agent` in `headers` replaces the whole value.
   */
  userAgent?: string | undefined;
  /**
   * Fields for the second argument of `fetch`, including fields of your runtime such as `dispatcher` (undici, Node) or `next`. Fields that the
   * SDK sets (method, headers, body, signal, redirect) are refused. Default: `{ cache: 'no-store' }`, if the runtime supports it.
   */
  fetchOptions?: FetchOptions | undefined;
  /** Reject every call that is not a read with a `ConfigurationError`, before it is sent. Default: false. */
  readOnly?: boolean | undefined;
  /** Send nothing: calls reject with a `DryRunError` that contains the request, without secrets. Default: false. */
  dryRun?: boolean | undefined;
  /** Maximum response size in bytes, after decompression. Longer responses reject with a `MalformedResponseError`. Default: 50,000,000. */
  maxResponseBytes?: number | undefined;
  /**
   * Client-side rate limit: delays calls that the platform would refuse. Sets the windows, the concurrency, and a store to share between
   * processes with the same key. `false` disables it. Default: the platform's known limits (Skilljar, learning paths); none for other platforms.
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
  /** Headers to send with the requests of this call, in any form that `fetch` accepts. They override the client's headers. */
  headers?: HeadersLike | undefined;
  /** Send nothing: reject with a `DryRunError` that contains the request, without secrets. Default: the client's. */
  dryRun?: boolean | undefined;
}

/** Options of an irreversible operation. */
export interface ConfirmOptions extends CallOptions {
  /** Confirms the call. Without it, the call rejects and nothing is sent. */
  confirm: true;
}

/** Options of every `list` method, the same for all platforms. */
export interface ListOptions extends CallOptions {
  /**
   * Timeout of each page, including its retries and waits, in milliseconds. Reading a whole list has no timeout: set one with
   * `signal: AbortSignal.timeout(ms)`. Default: the client's.
   */
  deadline?: number | undefined;
  /** Items per page, for platforms that accept a page size. Default: the platform's. */
  pageSize?: number | undefined;
  /** Maximum number of items to return. Default: no limit. */
  maxItems?: number | undefined;
  /**
   * Number of pages to request ahead while you process the current one. They are aborted when you leave the loop. They are not requested
   * when you await only the first page, or when `maxItems` is reached without them. `0` disables prefetching. Default: 1.
   */
  prefetch?: number | undefined;
  /**
   * Maximum number of parallel requests, in lists that are paged by number or offset; items keep their order. It applies after the first
   * page, which contains the total. Lists that are paged by cursor are always read page by page. Default: 1.
   *
   * The larger of `prefetch` and `concurrency` is the maximum number of pages in memory. Requested pages are not refreshed: if you process
   * items slowly, you see the list as it was at the time of the request.
   */
  concurrency?: number | undefined;
  /**
   * The `cursor` of the page to start from, which may be from another process. Pass the same arguments and page size as for the list that
   * returned it, because the cursor does not contain them. For any other text, the call rejects with an `InputError` before a request.
   *
   * Pass a page number, offset or cursor of the platform in the arguments, with the platform's name:
   * - Skilljar: `{ page: 3 }` or `{ cursor: '…' }`
   * - SDA: `{ pagination: { page: 3, pageSize: 50 } }`
   * - Instruqt: `{ paging: { After: '…' } }`, `{ after: '…' }` or `{ input: { pagination: { skip: 100 } } }`
   */
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

/** Throws a `ConfigurationError` unless the option `drift` is a collector. Only clients check it, to keep bundles of functions small. */
export function checkDrift({ drift }: SharedOptions): void {
  if (drift !== undefined && !drift?.graphqlAnswer)
    throw new ConfigurationError('drift must be a collector from learning-platforms/drift.');
}

/** Throws a `ConfigurationError` unless a call's options are an object, and its signal an AbortSignal. */
export function checkOptions(options: CallOptions): void {
  if (typeof options !== 'object' || options === null) throw new ConfigurationError('options must be an object.');
  if (options.signal !== undefined && typeof options.signal?.addEventListener !== 'function') {
    throw new ConfigurationError('options.signal must be an AbortSignal.');
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
    throw new ConfigurationError(`${option} must start with https:// or http://.`);
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

/** Checks a value before `fetch` does, because an error message of `fetch` contains the secret. The message names the option. */
export function checkSecret(option: string, value: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new ConfigurationError(`${option} must be a non-empty string.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern must match control characters
  if (/[\u0000-\u0020\u007f-\uffff]/.test(value)) {
    throw new ConfigurationError(`${option} must not contain spaces, line breaks or non-ASCII characters.`);
  }
  return value;
}
