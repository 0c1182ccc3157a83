// Time that passes only when the process is idle, and platforms that respond in that time: hours under the real rate limits take seconds.

/** Turns of the event loop without an event after which nothing is pending: all responses are created in this process. */
const QUIET_TURNS = 4;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A clock for the clients' option `clock`. It moves to the next timer whenever the process is idle. */
export class VirtualClock {
  #now = Date.UTC(2026, 0, 1);
  #lastId = 0;
  #events = 0;
  #running = false;
  #timers = new Map();

  now = () => this.#now;

  setTimeout = (callback, ms) => {
    this.#lastId += 1;
    this.#events += 1;
    this.#timers.set(this.#lastId, { at: this.#now + Math.max(0, ms), callback });
    if (!this.#running) void this.#run();
    return this.#lastId;
  };

  clearTimeout = (id) => {
    if (this.#timers.delete(id)) this.#events += 1;
  };

  sleep = (ms) => new Promise((resolve) => this.setTimeout(resolve, ms));

  async #run() {
    this.#running = true;
    while (this.#timers.size > 0) {
      for (let [quiet, seen] = [0, this.#events]; quiet < QUIET_TURNS; quiet += 1) {
        await turn();
        if (this.#events !== seen) [quiet, seen] = [0, this.#events];
      }
      let next = Number.POSITIVE_INFINITY;
      for (const { at } of this.#timers.values()) next = Math.min(next, at);
      if (next === Number.POSITIVE_INFINITY) break;
      this.#now = Math.max(this.#now, next);
      for (const [id, { at, callback }] of this.#timers) if (at <= this.#now && this.#timers.delete(id)) callback();
    }
    this.#running = false;
  }
}

export const SKILLJAR_WINDOWS = [
  { limit: 600, intervalMs: 60_000 },
  { limit: 5000, intervalMs: 3_600_000 },
];

/**
 * The earliest end, in milliseconds, of the given number of requests if sending takes no time: each limit lets its first `limit` requests
 * pass at once, and every other one `intervalMs` after the request `limit` positions before it. The last response takes `latencyMs`.
 */
export function shortestMs(windows, requests, latencyMs) {
  const sent = new Float64Array(requests);
  for (let i = 0; i < requests; i += 1) {
    for (const { limit, intervalMs } of windows) if (i >= limit) sent[i] = Math.max(sent[i], sent[i - limit] + intervalMs);
  }
  return sent[requests - 1] + latencyMs;
}

/**
 * A `fetch` that responds after `latencyMs`, and rejects requests over a limit in a sliding window with 429, like the platforms. A request
 * can be counted at any moment while it is pending: the moments are the same in every run. `most` is the maximum number of parallel
 * requests.
 */
export function limitedFetch(clock, { windows, latencyMs, points = 0, answer }) {
  const counts = { requests: 0, refused: 0, most: 0 };
  const logs = windows.map(() => []);
  const costOf = ({ unit }) => (unit === 'points' ? points : 1);
  let underWay = 0;
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  const accepts = () => {
    const now = clock.now();
    const full = windows.some((window, i) => {
      const most = Math.floor(window.limit / costOf(window));
      return logs[i].length >= most && now - logs[i][logs[i].length - most] < window.intervalMs;
    });
    if (!full) for (const log of logs) log.push(now);
    return !full;
  };
  const fetch = async (input, init) => {
    const request = new Request(input, init);
    counts.requests += 1;
    underWay += 1;
    counts.most = Math.max(counts.most, underWay);
    const countedAfter = latencyMs * random();
    await clock.sleep(countedAfter);
    const accepted = accepts();
    if (!accepted) counts.refused += 1;
    await clock.sleep(latencyMs - countedAfter);
    underWay -= 1;
    request.signal.throwIfAborted();
    if (!accepted) return Response.json({ detail: 'Request was throttled.' }, { status: 429, headers: { 'retry-after': '1' } });
    return Response.json(await answer(request), points > 0 ? { headers: { 'x-complexity-cost': String(points) } } : undefined);
  };
  return { fetch, counts };
}
