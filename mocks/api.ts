// The public API of the mocks without msw: `learning-platforms/mocks/platforms`, for test runners that cannot load msw.
import type { MockOptions } from './options.js';
import { MockPlatforms } from './platforms.js';

export type { OperationId, OperationTypes } from '../src/manifest/index.js';
export { assertCalled, type CalledOptions, type Expected, type WithRequests } from './called.js';
export type { InstruqtControl, LearningPathControl, SdaControl, SkilljarControl } from './controls.js';
export { DEMO_NOW, demoKeys, demoLearner, demoLearners } from './demo.js';
export type { MockClock } from './engine/clock.js';
export type { Collection, Row } from './engine/collection.js';
export type {
  Active,
  FlakyKind,
  FlakyOptions,
  MalformedKind,
  MalformedOptions,
  OutageWindow,
  PlatformConditions,
  RateLimitedOptions,
  SlowOptions,
} from './engine/conditions/types.js';
export type { DeepPartial } from './engine/deep-partial.js';
export type { DeliveryAttempt, MockDelivery } from './engine/delivery.js';
export type { Seed } from './engine/models/seed-types.js';
export type { MockReply, Override, OverrideOptions } from './engine/overrides.js';
export type { MockCall, MockRequest } from './engine/requests.js';
export type { Store } from './engine/store.js';
export type { LiveEvents } from './graphql/subscriptions.js';
export type { InstruqtBuild, InstruqtSeeds, SeededInstruqt } from './instruqt/models/seeds.js';
export {
  demoWebhookSecret,
  INSTRUQT_RETRY_AFTER,
  type InstruqtMockEvent,
  type InstruqtWebhookControl,
  type InstruqtWebhookTarget,
} from './instruqt/webhooks.js';
export type { LearningPathBuild, LearningPathSeeds, SeededLearningPath } from './learning-path/models/seeds.js';
export type { MockOptions } from './options.js';
export type { AnswerableId, AnswerContext, Answerer, AnswerOf } from './override-types.js';
export { type MockName, MockPlatforms, type MockUrls } from './platforms.js';
export type { SdaBuild, SdaSeeds, SeededSda } from './sda/models/seeds.js';
export type { SeededSkilljar, SkilljarBuild, SkilljarSeeds } from './skilljar/models/types.js';
export {
  demoWebhookCredentials,
  SKILLJAR_RETRY_AFTER,
  type SkilljarMockEvent,
  type SkilljarWebhookControl,
  type SkilljarWebhookTarget,
} from './skilljar/webhooks.js';
export type { MockWebhookOptions } from './webhook-options.js';

/** Creates the four platforms in memory, without msw handlers. A client reaches them with `fetch: platforms.fetch`. */
export const createMockPlatforms = (options: MockOptions = {}): MockPlatforms => new MockPlatforms(options);
