import { type LearningPlatformError, TimeoutError } from '../errors/index.js';

/**
 * The retry budget of a client, shared by all its calls. It limits the load that retries add to a platform that is down: each retry uses
 * tokens, and each success returns some.
 */
export class RetryBudget {
  static readonly CAPACITY = 500;
  static readonly COST = 5;
  static readonly TIMEOUT_COST = 10;
  #tokens: number = RetryBudget.CAPACITY;

  get tokens(): number {
    return this.#tokens;
  }

  /** Takes the tokens for one retry. Returns their number, or `undefined` when too few remain. */
  take(error: LearningPlatformError): number | undefined {
    const cost = error instanceof TimeoutError ? RetryBudget.TIMEOUT_COST : RetryBudget.COST;
    if (this.#tokens < cost) return undefined;
    this.#tokens -= cost;
    return cost;
  }

  /** A success after a retry returns the tokens of that retry; a success at the first attempt returns one token. */
  giveBack(cost: number | undefined): void {
    this.#tokens = Math.min(RetryBudget.CAPACITY, this.#tokens + (cost ?? 1));
  }
}
