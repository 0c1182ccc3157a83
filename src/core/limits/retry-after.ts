/** Unix times below this are in seconds (until the year 5138), above it in milliseconds (since 1973). */
const SECONDS_END = 1e11;
/** Values below this are delays in seconds: no platform sends a time before 2001. */
const MOMENT_BEGINS = 1e9;

/** No date is longer. */
const LONGEST = 100;

/** The wait in milliseconds: `Retry-After` (seconds, also fractions, or an HTTP date), else `X-RateLimit-Reset` in any form. */
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
  if (value.length > LONGEST) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) {
    const n = Number(value);
    if (n < MOMENT_BEGINS) return n * 1000;
    return Math.max(0, (n < SECONDS_END ? n * 1000 : n) - now);
  }
  // Date.parse would read a bare "-5" or "1e3" as a year.
  if (!/[a-z:]/i.test(value) || /^[\d.e+-]+$/i.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
