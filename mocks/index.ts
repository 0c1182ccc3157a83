import { type HttpHandler, http } from 'msw';
import type { FetchLike } from '../src/core/options.js';
import type { MockClock } from './clock.js';
import { type MockName, type MockOptions, MockPlatforms } from './platforms.js';
import type { Store } from './store.js';

export type { MockClock } from './clock.js';
export { DEMO_NOW, demoKeys, demoLearner } from './demo.js';
export type { MockName, MockOptions, MockUrls } from './platforms.js';
export type { Collection, Row, Store } from './store.js';

export interface MockWorld {
  /** For msw: `setupServer(...platforms.handlers)`. One per endpoint, and one for the files of recordings. */
  readonly handlers: HttpHandler[];
  /** Without msw: the `fetch` option of the SDK. */
  readonly fetch: FetchLike;
  /** Everything the platforms know: `store.collection('instruqt.Track')`. */
  readonly store: Store;
  /** The time of the platforms, which stands still until it is advanced: `clock.advance(60_000)`. */
  readonly clock: MockClock;
  /** Back to the first state, and the first moment. */
  reset(): void;
}

/** The four platforms in memory: stateful, deterministic, checked against the real schemas. */
export function createMockPlatforms(options: MockOptions = {}): MockWorld {
  const platforms = new MockPlatforms(options);
  const { urls } = platforms;
  const answer = (name: MockName) => (info: { request: Request }) => platforms.handle(name, info.request);
  return {
    handlers: [
      http.post(urls.instruqt, answer('instruqt')),
      http.post(urls.sda, answer('sda')),
      http.get(`${platforms.filesUrl}/*`, ({ request }) => platforms.handleFile(request)),
      http.post(urls.learningPath, answer('learningPath')),
      http.all(`${urls.skilljar.replace(/\/+$/, '')}/*`, answer('skilljar')),
    ],
    fetch: platforms.fetch,
    store: platforms.store,
    clock: platforms.clock,
    reset: () => platforms.reset(),
  };
}
