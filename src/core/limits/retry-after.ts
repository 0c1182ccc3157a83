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
