import type { Entry, MockRequest } from './engine/requests.js';
import { problemIn } from './failures.js';

/** How many requests are remembered; the oldest go first. */
const MOST_REQUESTS = 10_000;
/** So many too many are let in before the oldest go at once: to take one off the front of a list moves all the others. */
const SPARE_REQUESTS = 1000;

/** The requests that mock platforms were sent, oldest first. */
export class RequestLog {
  readonly requests: MockRequest[] = [];
  readonly #reported = new WeakSet<MockRequest>();
  #count = 0;

  /** Returns the id that the answer is to have. */
  add(entry: Entry): string {
    this.#count += 1;
    if (this.requests.push(entry) > MOST_REQUESTS + SPARE_REQUESTS) this.requests.splice(0, this.requests.length - MOST_REQUESTS);
    return `mock-${String(this.#count).padStart(6, '0')}`;
  }

  clear(): void {
    this.requests.length = 0;
    this.#count = 0;
  }

  get problems(): string[] {
    return this.requests.flatMap((request) => problemIn(request) ?? []);
  }

  /** @throws Error for problems that it has not thrown for yet. */
  verify(): void {
    const fresh = this.requests.filter((request) => request.problem !== undefined && !this.#reported.has(request));
    if (fresh.length === 0) return;
    // Said once: a test that fails must not make the next one fail.
    for (const request of fresh) this.#reported.add(request);
    const title = fresh.length === 1 ? 'A request was wrong' : `${fresh.length} requests were wrong`;
    throw new Error(`${title}:\n\n${fresh.map(problemIn).join('\n\n')}`);
  }
}
