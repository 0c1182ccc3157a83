import type { FetchLike } from '../src/core/settings/index.js';
import type { MockUrls } from './addresses.js';
import { isUnopened } from './engine/conditions/answers.js';

/** The cause of the error that `fetch` throws when no connection can be opened. */
const REFUSED = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

interface Reachable {
  readonly urls: MockUrls;
  dispatch(request: Request): Promise<Response> | Response | undefined;
}

/** A `fetch` that reaches only the platforms. */
export const fetchOf =
  (platforms: Reachable): FetchLike =>
  async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const response = await platforms.dispatch(request);
    if (!response) {
      const { origin, pathname } = new URL(request.url);
      throw new TypeError(`No mock platform at ${origin}${pathname}. Available: ${Object.values(platforms.urls).join(', ')}.`);
    }
    if (response.type === 'error') {
      request.signal.throwIfAborted();
      throw new TypeError('fetch failed', isUnopened(response) ? { cause: REFUSED } : undefined);
    }
    return response;
  };
