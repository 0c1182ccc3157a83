import type { Entry, MockRequest } from './engine/requests.js';
import { problemIn } from './failures.js';

/** The maximum number of logged requests. The oldest are removed first. */
const MOST_REQUESTS = 10_000;
/** The log can exceed its maximum by this number, because removing the first element moves all the others. */
const SPARE_REQUESTS = 1000;

/** The requests that the mock platforms received, oldest first. */
export class RequestLog {
  readonly requests: MockRequest[] = [];
  readonly #reported = new WeakSet<MockRequest>();
  #count = 0;

  /** Returns the request id for the response. */
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

  /** @throws Error for problems that it has not reported yet. */
  verify(): void {
    const fresh = this.requests.filter((request) => request.problem !== undefined && !this.#reported.has(request));
    if (fresh.length === 0) return;
    // Each problem is reported once, so that a failing test does not fail the next one.
    for (const request of fresh) this.#reported.add(request);
    const title = fresh.length === 1 ? 'A request was wrong' : `${fresh.length} requests were wrong`;
    throw new Error(`${title}:\n\n${fresh.map(problemIn).join('\n\n')}`);
  }
}
