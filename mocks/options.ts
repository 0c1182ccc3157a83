import type { MockName, MockUrls } from './addresses.js';
import type { MockRequest } from './engine/requests.js';
import type { OwnSchemas } from './graphql-platforms.js';
import type { MockWebhookOptions } from './webhook-options.js';

/** What `createMockPlatforms` takes. */
export interface MockOptions {
  /**
   * `demo`: a small world of courses, tracks and learners, the one of the quick start. `empty`: what a fresh account has, for data of your
   * own; `InstruqtSeeds`, `SdaSeeds`, `LearningPathSeeds` and `SkilljarSeeds` say what that is. Default: `demo`.
   */
  world?: 'demo' | 'empty' | undefined;
  /**
   * Schemas of your own (SDL) in place of those of this version, such as what `learning-platforms schema pull` wrote: requests are checked
   * against them. What both schemas have behaves as ever; for types, fields and operations that only yours has, values are generated, and the
   * world `demo` has two of each such type with an id. Default: the schemas of this version.
   */
  schemas?: OwnSchemas | undefined;
  /** Of the generator that completes seeded and built things: another number gives other titles and names. Default: 1. */
  seed?: number | undefined;
  /** The keys that the platforms take. Default: `demoKeys`. */
  keys?: Partial<Record<MockName, string>> | undefined;
  /** Where the platforms are. Default: where the SDK looks for them; the learning-path instance is `https://demo.thoughtindustries.com`. */
  baseUrls?: Partial<MockUrls> | undefined;
  /** Where the files of SDA recordings are. Default: `https://files.example.com`. */
  filesUrl?: string | undefined;
  /** What the platforms take for the present, before `clock.advance`. Default: a fixed moment, so that every run gives the same answers. */
  now?: (() => Date) | undefined;
  /**
   * Called with every request that no test can intend: an unknown address, a document that the schema rejects, an override that throws.
   * Default: prints the problem of requests to unknown addresses, without secrets; all others return an error of the platform anyway.
   */
  onProblem?: ((request: MockRequest) => void) | undefined;
  /**
   * Milliseconds until Skilljar has done what it only queues, the members of `domain.users.bulkCreate`; 0 for at once. Time that really passes
   * counts, and `clock.advance`; `await platforms.settled()` does it without a wait. From 0 to 2,147,483,647. Default: 250.
   */
  queueDelay?: number | undefined;
  /** Where the platforms' webhooks go, beside those that the mocks are asked to create. Default: nowhere. */
  webhooks?: MockWebhookOptions | undefined;
}
