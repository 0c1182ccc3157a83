/** Unix times below this are in seconds (until the year 5138), above it in milliseconds (since 1973). */
const SECONDS_END = 1e11;
/** Values below this are delays in seconds: no platform sends a time before 2001. */
const MOMENT_BEGINS = 1e9;

/**
 * The wait that a response requests, in milliseconds, never negative: `Retry-After` (seconds, also fractions, or an HTTP date),
 * otherwise `X-RateLimit-Reset` in any form. `undefined` when neither is valid.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const ms = ofRetryAfter(headers, now);
  if (ms !== undefined) return ms;
  const reset = headers.get('x-ratelimit-reset')?.trim();
  return reset === undefined ? undefined : (untilReset(reset, now) ?? untilDate(reset, now));
}

/** The wait that `Retry-After` requests; the longest one when the header was sent more than once. */
export function ofRetryAfter(headers: Headers, now: number): number | undefined {
  const parts = headers.get('retry-after')?.slice(0, MAX_LIST).split(BETWEEN_VALUES) ?? [];
  const waits = parts.map((part) => secondsOf(part.trim()) ?? untilDate(part.trim(), now)).filter((ms) => ms !== undefined);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

/** The separator between values of a header that was sent more than once, but not the comma after a weekday. */
const BETWEEN_VALUES = /(?<![A-Z][a-z]{2,8}), /;
const MAX_LIST = 1000;

/** Any number is a number of seconds. */
const secondsOf = (text: string): number | undefined => (isNumber(text) ? Number(text) * 1000 : undefined);

/** Platforms send the remaining seconds, or the time of the reset in seconds or milliseconds. */
function untilReset(text: string, now: number): number | undefined {
  if (!isNumber(text)) return undefined;
  const n = Number(text);
  if (n < MOMENT_BEGINS) return n * 1000;
  return Math.max(0, (n < SECONDS_END ? n * 1000 : n) - now);
}

/** No valid number or date is longer. */
const MAX_LENGTH = 64;

const isNumber = (text: string): boolean => text.length <= MAX_LENGTH && /^\d+(?:\.\d+)?$/.test(text);

/** HTTP and ISO dates. Date.parse accepts almost any text with a number: "in 5", "-5", "1e3". */
const DATE = /^(?:[A-Z][a-z]{2,8}, ?\d|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d |\d{4}-\d\d-\d\d[T ]\d\d:)/;

function untilDate(text: string, now: number): number | undefined {
  if (text.length > MAX_LENGTH || !DATE.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The date, limited to the latest one that Date supports: `toISOString` throws beyond it. */
export const latestDate = (ms: number): Date => new Date(Math.min(ms, 8.64e15));
