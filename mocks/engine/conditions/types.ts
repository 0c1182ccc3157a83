import type { PlatformAnswers } from './answers.js';

/** What conditions know of the platform that they hold for. */
export interface ConditionWorld {
  readonly answers: PlatformAnswers;
  /** Milliseconds of mock time since the world was made or reset: real (or faked) time, and what the mock clock was advanced by. */
  elapsed(): number;
  /** Calls back when the mock clock is advanced or reset; returns what ends that. */
  onAdvance(listener: () => void): () => void;
  /** The platform's own answer to a key that it does not take. */
  unauthorized(): Response;
}

/** A condition that was switched on. With `using`, it ends with the block. */
export interface Active {
  /** Ends the condition; what it holds back is let go. Harmless when it has ended already. */
  off(): void;
  /** How many requests it has changed or held back. */
  readonly hits: number;
  [Symbol.dispose](): void;
}

/** How a platform refuses by its rate limit. */
export interface RateLimitedOptions {
  /** Requests that pass before the first refusal, and again after each wait (then at least one). A whole number. Default: 0. */
  after?: number | undefined;
  /** Seconds in which those requests are counted, from the first of them; then the count begins anew. Default: no end. */
  per?: number | undefined;
  /**
   * Seconds that everything is refused for, and that the refusals ask to wait, rounded up to whole ones as on the wire. `0`: come back at once.
   * `null`: the refusals do not say, and go on until the end of `per`, or without it until `off()`. Default: what is left of `per`, or 1.
   */
  retryAfter?: number | null | undefined;
}

/**
 * A way for a request to fail between the client and the platform. `lost-before`: the connection is lost before the platform has the request.
 * `lost-after`: it is lost after the platform acted. `cut-body`: the same, in the middle of the answer. `502`, `503`, `503-retry-after`: a
 * gateway answers, and the platform has not seen the request. `504`: the gateway no longer waits for the platform, which does act.
 */
export type FlakyKind = 'lost-before' | 'lost-after' | 'cut-body' | '502' | '503' | '503-retry-after' | '504';

/** How a network fails now and then. */
export interface FlakyOptions {
  /** The share of requests that fail, from 0 to 1. Default: 0.5. */
  rate?: number | undefined;
  /** Which requests these are: the same seed, the same ones. A whole number. Default: 1. */
  seed?: number | undefined;
  /** How they fail, one kind after the other, then again from the first. Default: all, in the order of `FlakyKind`. */
  kinds?: readonly FlakyKind[] | undefined;
}

/** Which of a range of delays comes next. */
export interface SlowOptions {
  /** The same seed, the same delays. A whole number. Default: 1. */
  seed?: number | undefined;
}

/**
 * The body that replaces that of a response. `html`: a page. `cut-json`: the first half of the body. `empty`: nothing. `wrong-shape`: JSON
 * of another shape; the client detects it in GraphQL responses and in lists, and everywhere else with `validation: 'strict'`.
 */
export type MalformedKind = 'html' | 'cut-json' | 'empty' | 'wrong-shape';

/** How answers are spoilt. */
export interface MalformedOptions {
  /** Default: `html`. */
  kind?: MalformedKind | undefined;
}

/** When a platform is out of service, in milliseconds of mock time from now on, and what is there in its place. */
export interface OutageWindow {
  /** When it begins. Default: 0, at once. */
  from?: number | undefined;
  /** How long it lasts. Default: `Infinity`, until `off()`. */
  for?: number | undefined;
  /** What a gateway answers meanwhile, from 500 to 599. Default: 503, without `Retry-After`. */
  status?: number | undefined;
  /** Instead of a gateway's answer, no connection. Default: false. */
  offline?: boolean | undefined;
}

/**
 * The conditions that a platform can be put under. Any number hold at once, also several of one kind, until each is switched `off()`, or all
 * are by `clearConditions()` or a reset.
 *
 * A request meets them in this order, whatever the order in which they were switched on: `offline`, `slow`, `outage`, `flaky`,
 * `unauthorized`, `rateLimited`, `malformed`, then the platform itself; of one kind, the one that was switched on first. Its answer comes back
 * the same way. So a refusal by one means that those behind it neither see nor count the request: an outage uses up no rate limit, and a
 * revoked key is refused before it is counted. `slow` delays whatever comes back but the failures of `offline`, `flaky` may lose any answer,
 * and `malformed` spoils only what the platform itself said.
 */
export interface PlatformConditions {
  /**
   * The platform refuses by its rate limit: the first `after` requests pass, then each gets 429 in the platform's form, until `retryAfter`
   * seconds of mock time have passed; then the count restarts and lets at least one through, so that a client that waits makes progress.
   * Two at once are two limits, as in 600 a minute and 5,000 an hour.
   *
   * Only the platform goes by mock time. The clients of Skilljar and learning paths keep a limit of their own, and hold their next calls back
   * for as long as a refusal asked, by their own clock: give them `rateLimit: false` or faked timers where `clock.advance` is to be enough.
   *
   * @throws TypeError or RangeError when an option is not what it must be.
   */
  rateLimited(options?: RateLimitedOptions): Active;
  /** The platform takes no key, as if they all had been revoked. */
  unauthorized(): Active;
  /**
   * A share of the requests fails, the same ones in every run, in turns of the kinds that occur.
   *
   * @throws TypeError or RangeError when an option is not what it must be.
   */
  flaky(options?: FlakyOptions): Active;
  /**
   * Answers come later by so many milliseconds, or by a random number from `[min, max]`, the same ones in every run. The platform acts at
   * once: who does not wait for the answer cannot know that. Of several delays, the longest counts. A wait is over early when the mock clock is advanced past it; an aborted request
   * is not waited for. Timers are the global ones, real or faked.
   *
   * @throws TypeError or RangeError when the delay is not from 0 to 2,147,483,647 ms, or the range ends before it begins.
   */
  slow(ms: number | readonly [min: number, max: number], options?: SlowOptions): Active;
  /**
   * What the platform answers, whatever its status, has a body that is not what it should be. An answer that has no body at all stays as it is
   * where `kind` is `empty`; otherwise its status becomes 200, as 204 cannot have one.
   *
   * @throws TypeError or RangeError when an option is not what it must be.
   */
  malformed(options?: MalformedOptions): Active;
  /** No connection: the platform sees nothing of a request. A client cannot know that, and takes the outcome of a write for unknown. */
  offline(): Active;
  /**
   * The platform is out of service within a window of mock time. It sees nothing of a request meanwhile.
   *
   * @throws TypeError or RangeError when the window is not what it must be.
   */
  outage(window?: OutageWindow): Active;
  /** Ends all conditions of this platform. */
  clearConditions(): void;
}
