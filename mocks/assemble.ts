// Builds the parts of a set of mock platforms from its options.
import { Addresses, given, type MockName } from './addresses.js';
import { type Controls, createControls } from './controls.js';
import { DEMO_NOW, demoKeys } from './demo.js';
import { createMockClock, type MockTimer } from './engine/clock.js';
import { Overrides } from './engine/overrides.js';
import type { Store } from './engine/store.js';
import { LiveEvents } from './graphql/subscriptions.js';
import { Tables } from './graphql/tables.js';
import { type GraphQLPlatforms, graphqlPlatforms } from './graphql-platforms.js';
import type { MockOptions } from './options.js';
import { PLATFORM_ANSWERS } from './platform-answers.js';
import { createPlatformMocks, type PlatformMock } from './platform-mocks.js';
import { FILES_URL } from './sda/files.js';
import { createWebhooks, type MockWebhooks } from './webhooks.js';

/** Long enough that code which does not wait for the platform fails, and shorter than the first pause of `learners.enrolMany`. */
const QUEUE_DELAY_MS = 250;

/** The parts of a set of mock platforms. */
export interface Parts {
  readonly platforms: GraphQLPlatforms;
  readonly clock: MockTimer;
  readonly live: LiveEvents;
  readonly webhooks: MockWebhooks;
  readonly keys: Readonly<Record<MockName, string>>;
  readonly mocks: Record<MockName, PlatformMock>;
  readonly overrides: Overrides;
  readonly addresses: Addresses;
  readonly controls: Controls;
}

export function assemble(store: Store, options: MockOptions): Parts {
  const { world, seed, filesUrl = FILES_URL, now: base = () => new Date(DEMO_NOW) } = options;
  const platforms = graphqlPlatforms(options.schemas);
  const { instruqt } = platforms;
  const clock = createMockClock(base);
  const { now } = clock;
  const keys = { ...demoKeys, ...given(options.keys) };
  const addresses = new Addresses(options.baseUrls, filesUrl);
  const live = new LiveEvents(instruqt, { tables: new Tables(store, instruqt.name, instruqt.sameAs), now });
  // Runs before the webhooks are notified, because queued work sends webhooks.
  clock.onAdvance(() => store.queue.run(clock.elapsed()));
  const webhooks = createWebhooks(store, clock, options.now !== undefined, options.webhooks);
  const overrides = new Overrides(PLATFORM_ANSWERS, seed);
  const skilljar = { ping: webhooks.ping, queueDelay: options.queueDelay ?? QUEUE_DELAY_MS, elapsed: clock.elapsed };
  const mocks = createPlatformMocks({ platforms, store, keys, skilljarUrl: addresses.urls.skilljar, now, overrides, skilljar });
  const unauthorized = (name: MockName) => mocks[name].unauthorized();
  const controls = createControls({ platforms, store, filesUrl: addresses.filesUrl, clock, live, webhooks, world, seed, unauthorized });
  return { platforms, clock, live, webhooks, keys, mocks, overrides, addresses, controls };
}
