import { ConfigurationError } from '../errors/index.js';
import type { RateLimitOptions } from '../limits/index.js';
import type { Hooks, Logger } from '../observe/index.js';
import type { Clock } from '../time/index.js';
import type { RetryOptions } from './retry.js';

/** A `fetch` of your own: a proxy agent, a test double, an instrumented one. */
export type FetchLike = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Options that every platform's client takes. On `createLearningPlatforms` they stand beside the platforms and serve as their defaults. */
export interface SharedOptions {
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: FetchLike | undefined;
  /** Milliseconds for one attempt, headers and body. Default: 30,000. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, retries and waits included. Default: 120,000. */
  deadline?: number | undefined;
  /** How failed attempts are repeated; `false` for never. Default: up to 3 attempts, of what is safe to repeat. */
  retry?: RetryOptions | false | undefined;
  /** Called as requests, responses, retries and errors happen. */
  hooks?: Hooks | undefined;
  /** `pino`, `console` or the like. Default: silent. */
  logger?: Logger | undefined;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Refuse every call that would change something, before it is sent. Default: false. */
  readOnly?: boolean | undefined;
  /** Send nothing: calls reject with a `DryRunError` that holds the request they would have sent, cleaned of secrets. Default: false. */
  dryRun?: boolean | undefined;
  /** Longest response that is read, in bytes after unpacking; a longer one fails as malformed. Default: 50,000,000. */
  maxResponseBytes?: number | undefined;
  /**
   * Holds calls back before the platform refuses them: windows, bounded concurrency, and a store where processes share a key. `false`: never.
   * Default: what the platform is known to allow (Skilljar, learning paths), otherwise none.
   */
  rateLimit?: RateLimitOptions | false | undefined;
  /** The time source; for tests. Default: the system's. */
  clock?: Clock | undefined;
}

/** Options that every call takes. */
export interface CallOptions {
  /** Ends the call in any phase; it rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, headers and body. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, retries and waits included. */
  deadline?: number | undefined;
  /** How failed attempts of this call are repeated; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /** Sent with this call's requests, over the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Send nothing: reject with a `DryRunError` that holds the request, cleaned of secrets. */
  dryRun?: boolean | undefined;
}

/** Options of every `list`, the same for all platforms and all wire shapes. */
export interface ListOptions extends CallOptions {
  /** Items per request, where the platform lets the caller say. Default: the platform's. */
  pageSize?: number | undefined;
  /** Stop after this many items. Default: no bound. */
  maxItems?: number | undefined;
  /**
   * Pages that are requested ahead while the ones before are worked on. They are aborted when the loop is left, and never requested when only
   * the first page is awaited or `maxItems` is reached without them. `0`: none. Default: 1.
   */
  prefetch?: number | undefined;
  /**
   * Requests under way at once, in lists that count pages or items; the items keep their order. Takes effect after the first page, when the
   * platform has said how many there are. Lists that go by a cursor are read page by page all the same. Default: 1.
   *
   * At most the larger of `prefetch` and `concurrency` pages wait to be worked on. A page is as old as its request: who works slowly on many
   * sees the list as it was.
   */
  concurrency?: number | undefined;
  /** Where to start: the `cursor` of a page that came before, also from another process. */
  cursor?: string | undefined;
}

export const DEFAULT_MAX_RESPONSE_BYTES = 50_000_000;
export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_DEADLINE_MS = 120_000;

/** Throws when `value` is not a positive number of milliseconds. */
export function checkDuration(name: string, value: number | undefined): void {
  if (value === undefined) return;
  if (typeof value !== 'number' || Number.isNaN(value) || value <= 0) {
    throw new ConfigurationError(`${name} must be a positive number of milliseconds.`);
  }
}

/** Throws for a header that fetch would refuse: fetch's own message prints the value. */
export function checkHeaders(name: string, headers: Readonly<Record<string, string>> | undefined): void {
  for (const header of Object.entries(headers ?? {})) {
    try {
      new Headers([header]);
    } catch {
      throw new ConfigurationError(`${name}: HTTP does not allow the name or the value of the header ${JSON.stringify(header[0])}.`);
    }
  }
}

/** A base URL that can be trusted to join paths to: absolute http(s), no credentials, no fragment, no trailing slash. */
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
  if (url.username || url.password) throw new ConfigurationError(`${option} must not carry a user name or password.`);
  if (url.hash) throw new ConfigurationError(`${option} must not have a fragment.`);
  return url.search ? url.href : url.href.replace(/\/+$/, '');
}

/** Throws with the option and the environment variable that would fix it. */
export function requireOption<T>(value: T | undefined | null | '', option: string, env: string): T {
  if (value === undefined || value === null || value === '') {
    throw new ConfigurationError(`${option} is missing: pass it, or set ${env} and use createLearningPlatforms.fromEnv().`);
  }
  return value as T;
}

/** A header value that fetch would refuse must be found here, where the message names the option and not the key. */
export function checkSecret(option: string, value: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new ConfigurationError(`${option} must be a non-empty string.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0020\u007f-\uffff]/.test(value)) {
    throw new ConfigurationError(`${option} has a space, line break or non-ASCII character in it: was it copied with its surroundings?`);
  }
  return value;
}
