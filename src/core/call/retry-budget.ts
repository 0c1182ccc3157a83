import { type LearningPlatformError, TimeoutError } from '../errors/index.js';

/**
 * The retries that a client has left, over all its calls: a platform that is down gets its callers' requests, not three times as many.
 * Each repetition takes tokens, each success gives some back.
 */
export class RetryBudget {
  static readonly CAPACITY = 500;
  static readonly COST = 5;
  static readonly TIMEOUT_COST = 10;
  #tokens: number = RetryBudget.CAPACITY;

  get tokens(): number {
    return this.#tokens;
  }

  /** Takes the price of one repetition, or says that none is left. */
  take(error: LearningPlatformError): number | undefined {
    const cost = error instanceof TimeoutError ? RetryBudget.TIMEOUT_COST : RetryBudget.COST;
    if (this.#tokens < cost) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /** A success after a repetition returns what that cost; one at the first attempt returns one token. */
  giveBack(cost: number | undefined): void {
    this.#tokens = Math.min(RetryBudget.CAPACITY, this.#tokens + (cost ?? 1));
  }
}
