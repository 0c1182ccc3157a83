import { type HttpHandler, http } from 'msw';
import { type MockOptions, MockPlatforms } from './platforms.js';

export type { OperationId, OperationTypes } from '../src/manifest.js';
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
} from './conditions.js';
export type { InstruqtControl, LearningPathControl, SdaControl, SkilljarControl } from './controls.js';
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
  DeepPartial,
  MockReply,
  Override,
  OverrideOptions,
} from './overrides.js';
export { type MockName, type MockOptions, MockPlatforms, type MockUrls } from './platforms.js';
export type { MockCall, MockRequest } from './requests.js';
export type { SdaBuild, SdaSeeds, SeededSda } from './sda/seeding.js';
export type { SeededSkilljar, SkilljarBuild, SkilljarSeeds } from './skilljar/seeding-types.js';
export type { Collection, Row, Store } from './store.js';

/** The four platforms, and what hands them to msw. */
export interface MockWorld extends MockPlatforms {
  /** For msw, in Node and in browsers: `setupServer(...platforms.handlers)`, `setupWorker(...platforms.handlers)`. One per host. */
  readonly handlers: HttpHandler[];
}

/**
 * The four platforms in memory: stateful, deterministic, checked against the real schemas. Whatever goes to one of their hosts is theirs:
 * a request to an address where nothing is fails with status 501, and `verify()` throws.
 */
export function createMockPlatforms(options: MockOptions = {}): MockWorld {
  const platforms = new MockPlatforms(options);
  const answer = async ({ request }: { request: Request }) => platforms.dispatch(request);
  return Object.assign(platforms, { handlers: platforms.places().map((place) => http.all(place, answer)) });
}
