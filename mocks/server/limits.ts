import { tooManyRequests } from '../platform-answers.js';
import type { MockName } from '../platforms.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** As each platform documents them, for the whole organisation or instance. Those of the other two are not known. */
const LIMITS: Partial<Record<MockName, readonly { most: number; ms: number; of: 'requests' | 'points' }[]>> = {
  skilljar: [
    { most: 600, ms: MINUTE, of: 'requests' },
    { most: 5000, ms: HOUR, of: 'requests' },
  ],
  learningPath: [
    { most: 100_000, ms: MINUTE, of: 'points' },
    { most: 2500, ms: MINUTE, of: 'requests' },
  ],
};

/** A window begins with its first request and ends that much later, as the learning-path platform says of its own; of Skilljar's nobody says. */
class Window {
  readonly #most: number;
  readonly #ms: number;
  #used = 0;
  #endsAt = 0;

  constructor(most: number, ms: number) {
    this.#most = most;
    this.#ms = ms;
  }

  left(now: number): number {
    return now < this.#endsAt ? Math.max(0, this.#most - this.#used) : this.#most;
  }

  /** When all is left again, in the system's time. */
  endsAt(now: number): number {
    return now < this.#endsAt ? this.#endsAt : now + this.#ms;
  }

  take(count: number, now: number): void {
    if (now >= this.#endsAt) {
      this.#used = 0;
      this.#endsAt = now + this.#ms;
    }
    this.#used += count;
  }
}

export interface RateLimits {
  /** Counts what the platform answers to, and refuses in its place once too much has been asked. */
  run(name: MockName, next: () => Promise<Response>): Promise<Response>;
  /** All is left again. */
  reset(): void;
}

/** Holds every platform to its documented limits, on real time: a client that is to wait for a minute has to wait for a minute. */
export function createRateLimits(now: () => number = Date.now): RateLimits {
  const fresh = () =>
    new Map(
      Object.entries(LIMITS).map(([name, limits]) => [name, limits.map(({ most, ms, of }) => ({ of, window: new Window(most, ms) }))]),
    );
  let windows = fresh();
  return {
    reset() {
      windows = fresh();
    },
    async run(name, next) {
      const own = windows.get(name) ?? [];
      const at = now();
      const spent = own.filter(({ window }) => window.left(at) === 0);
      const points = () => own.find(({ of }) => of === 'points')?.window;
      if (spent.length > 0) {
        const endsAt = Math.max(...spent.map(({ window }) => window.endsAt(at)));
        return withRemaining(tooManyRequests(name, endsAt - at), points(), at);
      }
      for (const { of, window } of own) if (of === 'requests') window.take(1, at);
      const response = await next();
      // A request without a valid key does not count.
      if (response.status === 401) for (const { of, window } of own) if (of === 'requests') window.take(-1, at);
      const cost = Number(response.headers.get('x-complexity-cost') ?? 0);
      points()?.take(cost, at);
      return withRemaining(response, points(), at);
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
