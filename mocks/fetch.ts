import type { FetchLike } from '../src/core/settings/index.js';
import type { MockUrls } from './addresses.js';
import { isUnopened } from './engine/conditions/answers.js';

/** What fetch says of a connection that was never opened. */
const REFUSED = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

interface Reachable {
  readonly urls: MockUrls;
  dispatch(request: Request): Promise<Response> | Response | undefined;
}

/** A `fetch` that reaches the platforms and nothing else. */
export const fetchOf =
  (platforms: Reachable): FetchLike =>
  async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const response = await platforms.dispatch(request);
    if (!response) {
      const { origin, pathname } = new URL(request.url);
      throw new TypeError(
        `The mock platforms have nothing at ${origin}${pathname}. They are at ${Object.values(platforms.urls).join(', ')}.`,
      );
    }
    if (response.type === 'error') {
      request.signal.throwIfAborted();
      throw new TypeError('fetch failed', isUnopened(response) ? { cause: REFUSED } : undefined);
    }
    return response;
  };
