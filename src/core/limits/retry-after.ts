/** Unix times below this are in seconds (until the year 5138), above it in milliseconds (since 1973). */
const SECONDS_END = 1e11;
/** Values below this are delays in seconds: no platform sends a time before 2001. */
const MOMENT_BEGINS = 1e9;

/**
 * The wait that a response requests, in milliseconds, never negative: `Retry-After` (seconds, also fractions, or an HTTP date), else
 * `X-RateLimit-Reset` in any form. `undefined` when neither can be read.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after')?.trim();
  const ms = after === undefined ? undefined : (secondsOf(after) ?? untilDate(after, now));
  if (ms !== undefined) return ms;
  const reset = headers.get('x-ratelimit-reset')?.trim();
  return reset === undefined ? undefined : (untilReset(reset, now) ?? untilDate(reset, now));
}

/** Seconds are seconds, however many. */
const secondsOf = (text: string): number | undefined => (isNumber(text) ? Number(text) * 1000 : undefined);

/** Platforms send the seconds that are left, or the time of the reset in seconds or milliseconds. */
function untilReset(text: string, now: number): number | undefined {
  if (!isNumber(text)) return undefined;
  const n = Number(text);
  if (n < MOMENT_BEGINS) return n * 1000;
  return Math.max(0, (n < SECONDS_END ? n * 1000 : n) - now);
}

/** Longer ones are no number that a platform sends, and no date either. */
const MAX_LENGTH = 64;

const isNumber = (text: string): boolean => text.length <= MAX_LENGTH && /^\d+(?:\.\d+)?$/.test(text);

function untilDate(text: string, now: number): number | undefined {
  // Date.parse would read a bare "-5" or "1e3" as a year.
  if (text.length > MAX_LENGTH || !/[a-z:]/i.test(text) || /^[\d.e+-]+$/i.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
