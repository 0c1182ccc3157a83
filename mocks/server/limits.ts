import { tooManyRequests } from '../platform-answers.js';
import type { MockName } from '../platforms.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The documented limits, for the whole organization or instance. Those of the other two platforms are unknown. */
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

/** A window starts with its first request. The learning-path platform documents this; Skilljar does not. */
function windowOf(most: number, ms: number) {
  let used = 0;
  let end = 0;
  return {
    left: (now: number) => (now < end ? Math.max(0, most - used) : most),
    /** When the window ends, in system time. */
    endsAt: (now: number) => (now < end ? end : now + ms),
    take(count: number, now: number): void {
      if (now >= end) [used, end] = [0, now + ms];
      used += count;
    },
  };
}

export interface RateLimits {
  /** Counts the requests to the platform, and responds with an error when a limit is exceeded. */
  run(name: MockName, next: () => Promise<Response>): Promise<Response>;
  /** Resets all counts. */
  reset(): void;
}

/** Applies the documented limits of every platform, in real time, so that clients really wait. */
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

/** Adds headers with the remaining points, for a platform that counts them. */
function withRemaining(response: Response, points: Window | undefined, now: number): Response {
  if (!points || response.type === 'error' || response.status === 401) return response;
  response.headers.set('x-ratelimit-remaining', String(points.left(now)));
  response.headers.set('x-ratelimit-reset', String(Math.ceil(points.endsAt(now) / 1000)));
  return response;
}
