import { type HttpHandler, http } from 'msw';
import { createMockPlatforms as createPlatforms, type MockOptions, type MockPlatforms } from './api.js';

export * from './api.js';

/** The four platforms, and what hands them to msw. */
export interface MockWorld extends MockPlatforms {
  /** For msw, in Node and in browsers: `setupServer(...platforms.handlers)`, `setupWorker(...platforms.handlers)`. One for all hosts. */
  readonly handlers: HttpHandler[];
}

/**
 * The four platforms in memory: stateful, deterministic, checked against the real schemas. Whatever goes to one of their hosts is theirs:
 * a request to an address where nothing is fails with status 501, and `verify()` throws.
 *
 * @example
 * const platforms = createMockPlatforms({ world: 'empty' });
 * const server = setupServer(...platforms.handlers);
 *
 * @throws TypeError when `world` is none, or a URL is no URL.
 */
export function createMockPlatforms(options: MockOptions = {}): MockWorld {
  const platforms = createPlatforms(options);
  const answer = async ({ request }: { request: Request }) => platforms.dispatch(request);
  return Object.assign(platforms, { handlers: [http.all(platforms.place(), answer)] });
}
