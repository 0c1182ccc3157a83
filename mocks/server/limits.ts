import { tooManyRequests } from '../platform-answers.js';
import type { MockName } from '../platforms.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** As each platform documents them, for the whole organisation or instance. Those of the other two are not known. */
const LIMITS: Partial<Record<MockName, readonly (readonly [most: number, ms: number, of: 'requests' | 'points'])[]>> = {
  skilljar: [
    [600, MINUTE, 'requests'],
    [5000, HOUR, 'requests'],
  ],
  learningPath: [
    [100_000, MINUTE, 'points'],
    [2500, MINUTE, 'requests'],
  ],
};

type Window = ReturnType<typeof windowOf>;

/** A window begins with its first request and ends that much later, as the learning-path platform says of its own; of Skilljar's nobody says. */
function windowOf(most: number, ms: number) {
  let used = 0;
  let end = 0;
  return {
    left: (now: number) => (now < end ? Math.max(0, most - used) : most),
    /** When all is left again, in the system's time. */
    endsAt: (now: number) => (now < end ? end : now + ms),
    take(count: number, now: number): void {
      if (now >= end) [used, end] = [0, now + ms];
      used += count;
    },
  };
}

export interface RateLimits {
  /** Counts what the platform answers to, and refuses in its place once too much has been asked. */
  run(name: MockName, next: () => Promise<Response>): Promise<Response>;
  /** All is left again. */
  reset(): void;
}

/** Holds every platform to its documented limits, on real time: a client that is to wait for a minute has to wait for a minute. */
export function createRateLimits(now: () => number = Date.now): RateLimits {
  const windows = new Map<MockName, { of: string; window: Window }[]>();
  const windowsOf = (name: MockName) => {
    const own = windows.get(name) ?? (LIMITS[name] ?? []).map(([most, ms, of]) => ({ of, window: windowOf(most, ms) }));
    windows.set(name, own);
    return own;
  };
  return {
    reset: () => windows.clear(),
    async run(name, next) {
      const own = windowsOf(name);
      const requests = own.flatMap(({ of, window }) => (of === 'requests' ? [window] : []));
      const points = own.find(({ of }) => of === 'points')?.window;
      const at = now();
      const spent = own.map(({ window }) => window).filter((window) => window.left(at) === 0);
      if (spent.length > 0)
        return withRemaining(tooManyRequests(name, Math.max(...spent.map((window) => window.endsAt(at))) - at), points, at);
      for (const window of requests) window.take(1, at);
      const response = await next();
      // A request without a valid key does not count.
      if (response.status === 401) for (const window of requests) window.take(-1, at);
      points?.take(Number(response.headers.get('x-complexity-cost') ?? 0), at);
      return withRemaining(response, points, at);
    },
  };
}

/** Adds the headers with the remaining points, for a platform that counts them. */
function withRemaining(response: Response, points: Window | undefined, now: number): Response {
  if (!points || response.type === 'error' || response.status === 401) return response;
  response.headers.set('x-ratelimit-remaining', String(points.left(now)));
  response.headers.set('x-ratelimit-reset', String(Math.ceil(points.endsAt(now) / 1000)));
  return response;
}
