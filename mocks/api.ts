// All that is public of the mocks but what needs msw: `learning-platforms/mocks/platforms`, for runners that cannot load msw.
import { type MockOptions, MockPlatforms } from './platforms.js';

export type { OperationId, OperationTypes } from '../src/manifest/index.js';
export { assertCalled, type CalledOptions, type Expected, type WithRequests } from './called.js';
export type { MockClock } from './clock.js';
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
} from './conditions/types.js';
export type { InstruqtControl, LearningPathControl, SdaControl, SkilljarControl } from './controls.js';
export type { DeepPartial } from './deep-partial.js';
export { DEMO_NOW, demoKeys, demoLearner } from './demo.js';
export type { LiveEvents } from './graphql/live.js';
export type { Seed } from './graphql/seedTypes.js';
export type { InstruqtBuild, InstruqtSeeds, SeededInstruqt } from './instruqt/seeding.js';
export type { LearningPathBuild, LearningPathSeeds, SeededLearningPath } from './learning-path/seeding.js';
export type {
  AnswerableId,
  AnswerContext,
  Answerer,
  AnswerOf,
  MockReply,
  Override,
  OverrideOptions,
} from './overrides.js';
export { type MockName, type MockOptions, MockPlatforms, type MockUrls } from './platforms.js';
export type { MockCall, MockRequest } from './requests.js';
export type { SdaBuild, SdaSeeds, SeededSda } from './sda/seeding.js';
export type { SkilljarBuild } from './skilljar/seeding-build-types.js';
export type { SeededSkilljar, SkilljarSeeds } from './skilljar/seeding-types.js';
export type { Collection, Row, Store } from './store.js';

/** The four platforms in memory, without the handlers of msw: a client reaches them by `fetch: platforms.fetch`. */
export const createMockPlatforms = (options: MockOptions = {}): MockPlatforms => new MockPlatforms(options);
