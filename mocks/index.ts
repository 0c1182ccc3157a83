import { type HttpHandler, http } from 'msw';
import { createMockPlatforms as createPlatforms, type MockOptions, type MockPlatforms } from './api.js';

export * from './api.js';

/** The four platforms, with their msw handlers. */
export interface MockWorld extends MockPlatforms {
  /**
   * For msw, in Node and in browsers: `setupServer(...platforms.handlers)`, `setupWorker(...platforms.handlers)`. One handler serves all
   * hosts.
   */
  readonly handlers: HttpHandler[];
}

/**
 * Creates the four platforms in memory. They keep state, are deterministic and check requests against the real schemas. A request to an
 * unknown address on a platform's host fails with status 501, and `verify()` throws an error.
 *
 * @example
 * const platforms = createMockPlatforms({ world: 'empty' });
 * const server = setupServer(...platforms.handlers);
 *
 * @throws TypeError for an unknown `world` or an invalid URL.
 */
export function createMockPlatforms(options: MockOptions = {}): MockWorld {
  const platforms = createPlatforms(options);
  const answer = async ({ request }: { request: Request }) => platforms.dispatch(request);
  return Object.assign(platforms, { handlers: [http.all(platforms.place(), answer)] });
}
