import type { MockName, MockUrls } from './addresses.js';
import type { MockRequest } from './engine/requests.js';
import type { OwnSchemas } from './graphql-platforms.js';
import type { MockWebhookOptions } from './webhook-options.js';

/** Options of `createMockPlatforms`. */
export interface MockOptions {
  /**
   * The initial data. `demo`: a few courses, tracks and learners, as in the quick start. `empty`: only the data of a new account, for tests
   * that add their own; see `InstruqtSeeds`, `SdaSeeds`, `LearningPathSeeds` and `SkilljarSeeds`. Default: `demo`.
   */
  world?: 'demo' | 'empty' | undefined;
  /**
   * Your schemas (SDL), for example from `learning-platforms schema pull`. They replace the schemas of this version, and requests are
   * checked against them. Parts that both schemas have behave as usual. The mocks generate values for types, fields and operations that
   * only your schema has; `demo` has two records of each such type with an id. Default: the schemas of this version.
   */
  schemas?: OwnSchemas | undefined;
  /** The seed of the generator that completes records: another number gives other titles and names. Default: 1. */
  seed?: number | undefined;
  /** The keys that the platforms accept. Default: `demoKeys`. */
  keys?: Partial<Record<MockName, string>> | undefined;
  /** The URLs of the platforms. Default: the SDK's default URLs; the learning-path instance is `https://demo.thoughtindustries.com`. */
  baseUrls?: Partial<MockUrls> | undefined;
  /** The URL of the files of SDA recordings. Default: `https://files.example.com`. */
  filesUrl?: string | undefined;
  /** The current time of the platforms, before `clock.advance`. Default: a fixed time, so that every run returns the same data. */
  now?: (() => Date) | undefined;
  /**
   * Called for every request that indicates a mistake in the test: an unknown address, a document that the schema rejects, an override that
   * throws an error. Default: prints the problem of requests to unknown addresses, without secrets. All other problems return an error of
   * the platform.
   */
  onProblem?: ((request: MockRequest) => void) | undefined;
  /**
   * Milliseconds until Skilljar processes queued work, which is the members of `domain.users.bulkCreate`. Use 0 to process it immediately.
   * Both real time and `clock.advance` count. `await platforms.settled()` processes it without a wait. From 0 to 2,147,483,647. Default:
   * 250.
   */
  queueDelay?: number | undefined;
  /** The targets of webhooks, in addition to the webhooks that requests create. Default: none. */
  webhooks?: MockWebhookOptions | undefined;
}
