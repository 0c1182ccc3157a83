import type { PlatformAnswers } from './answers.js';

/** The parts of a platform that its conditions need. */
export interface ConditionWorld {
  readonly answers: PlatformAnswers;
  /**
   * Milliseconds of mock time since the start or the last reset: real (or faked) time plus the time that the mock clock was advanced by.
   */
  elapsed(): number;
  /** Adds a listener for when the mock clock is advanced or reset. Returns a function that removes it. */
  onAdvance(listener: () => void): () => void;
  /** The platform's response to an invalid key. */
  unauthorized(): Response;
}

/** An active condition. With `using`, it ends with the block. */
export interface Active {
  /** Ends the condition and releases delayed responses. Has no effect if the condition has already ended. */
  off(): void;
  /** The number of requests that it has changed or delayed. */
  readonly hits: number;
  [Symbol.dispose](): void;
}

/** How a platform applies its rate limit. */
export interface RateLimitedOptions {
  /** The number of requests accepted before the first rejection, and again after each wait (then at least one). An integer. Default: 0. */
  after?: number | undefined;
  /**
   * The window in seconds in which those requests are counted. It starts with the first of them, and then the count restarts. Default: no
   * end.
   */
  per?: number | undefined;
  /**
   * Seconds for which all requests are rejected. The responses ask for this wait, rounded up to whole seconds. `0`: retry immediately.
   * `null`: the responses specify no wait, and rejections continue until the end of `per`, or until `off()` without `per`. Default: the
   * rest of `per`, or 1.
   */
  retryAfter?: number | null | undefined;
}

/**
 * A failure between the client and the platform. `lost-before`: the connection is lost before the platform receives the request.
 * `lost-after`: the connection is lost after the platform acted. `cut-body`: the same, within the body of the response. `502`, `503`,
 * `503-retry-after`: a gateway responds, and the platform does not receive the request. `504`: the gateway times out, but the platform
 * acts.
 */
export type FlakyKind = 'lost-before' | 'lost-after' | 'cut-body' | '502' | '503' | '503-retry-after' | '504';

/** A network with intermittent failures. */
export interface FlakyOptions {
  /** The share of requests that fail, from 0 to 1. Default: 0.5. */
  rate?: number | undefined;
  /** Selects the requests that fail: the same seed selects the same requests. An integer. Default: 1. */
  seed?: number | undefined;
  /** The kinds of failure, used in turn. Default: all, in the order of `FlakyKind`. */
  kinds?: readonly FlakyKind[] | undefined;
}

/** Options of random delays. */
export interface SlowOptions {
  /** The same seed gives the same delays. An integer. Default: 1. */
  seed?: number | undefined;
}

/**
 * The replacement of a response body. `html`: a page. `cut-json`: the first half of the body. `empty`: nothing. `wrong-shape`: JSON of
 * another shape; the client detects it in GraphQL responses and in lists, and everywhere else with `validation: 'strict'`.
 */
export type MalformedKind = 'html' | 'cut-json' | 'empty' | 'wrong-shape';

/** How responses are malformed. */
export interface MalformedOptions {
  /** Default: `html`. */
  kind?: MalformedKind | undefined;
}

/** The period of an outage, in milliseconds of mock time from now, and the response meanwhile. */
export interface OutageWindow {
  /** The start. Default: 0, immediately. */
  from?: number | undefined;
  /** The duration. Default: `Infinity`, until `off()`. */
  for?: number | undefined;
  /** The status of the gateway's response, from 500 to 599. Default: 503, without `Retry-After`. */
  status?: number | undefined;
  /** Refuses connections instead of responding as a gateway. Default: false. */
  offline?: boolean | undefined;
}

/**
 * The conditions of a platform. Any number can be active at the same time, also several of one kind. Each one is active until its `off()`,
 * `clearConditions()` or a reset.
 *
 * Conditions apply to a request in this order: `offline`, `slow`, `outage`, `flaky`, `unauthorized`, `rateLimited`, `malformed`, then the
 * platform. Conditions of one kind apply in the order in which they were activated. The response passes through them in reverse order. If a
 * condition rejects a request, the later conditions neither see nor count it: an outage uses up no rate limit, and a revoked key is
 * rejected before the request is counted. `slow` delays all responses except the failures of `offline`. `flaky` can lose any response.
 * `malformed` changes only responses of the platform itself.
 */
export interface PlatformConditions {
  /**
   * Applies a rate limit. The first `after` requests pass. Then each request gets status 429 in the platform's format until `retryAfter`
   * seconds of mock time have passed. Then the count restarts and accepts at least one request, so that a client that waits makes progress.
   * Activate it twice for two limits, such as 600 per minute and 5,000 per hour.
   *
   * Only the platform uses mock time. The clients of Skilljar and learning paths have their own rate limiter: after a rejection, they delay
   * their next calls for the requested time, by their own clock. Set `rateLimit: false` or use faked timers if `clock.advance` must be
   * enough.
   *
   * @throws TypeError or RangeError for an invalid option.
   */
  rateLimited(options?: RateLimitedOptions): Active;
  /** The platform accepts no key, as if all keys were revoked. */
  unauthorized(): Active;
  /**
   * A share of the requests fails, the same requests in every run. The kinds of failure take turns.
   *
   * @throws TypeError or RangeError for an invalid option.
   */
  flaky(options?: FlakyOptions): Active;
  /**
   * Delays responses by a number of milliseconds, or by a random number from `[min, max]`, the same in every run. The platform acts
   * immediately; only the response is late. If several delays are active, the longest applies. A wait ends early when the mock clock is
   * advanced past it, or when the request is aborted. It uses the global timers, real or faked.
   *
   * @throws TypeError or RangeError unless the delay is from 0 to 2,147,483,647 ms and the minimum is at most the maximum.
   */
  slow(ms: number | readonly [min: number, max: number], options?: SlowOptions): Active;
  /**
   * Replaces the body of the platform's responses, regardless of their status. With the kind `empty`, a response without a body does not change.
   * With other kinds, such a response gets status 200, because a response with status 204 cannot have a body.
   *
   * @throws TypeError or RangeError for an invalid option.
   */
  malformed(options?: MalformedOptions): Active;
  /**
   * Refuses connections: the platform does not act. `fetch` of the mocks fails as if nothing listens, so a write was not sent. With msw, the
   * connection is lost, so the outcome of a write is unknown. `requests` contains the refused requests, without a status.
   */
  offline(): Active;
  /**
   * The platform is out of service within a period of mock time. It receives no requests meanwhile.
   *
   * @throws TypeError or RangeError for an invalid period.
   */
  outage(window?: OutageWindow): Active;
  /** Ends all conditions of this platform. */
  clearConditions(): void;
}
