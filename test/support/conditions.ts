import { demoKeys, demoLearner } from '../../mocks/demo.js';
import { Conditions } from '../../mocks/engine/conditions/index.js';
import { instruqtPlatform } from '../../mocks/instruqt/platform.js';
import { learningPathPlatform } from '../../mocks/learning-path/platform.js';
import { PLATFORM_ANSWERS } from '../../mocks/platform-answers.js';
import { type MockName, MockPlatforms } from '../../mocks/platforms.js';
import { sdaPlatform } from '../../mocks/sda/platform.js';
import type { Clock } from '../../src/core/time/clock.js';
import { createLearningPlatforms, type LearningPlatformsOptions } from '../../src/index.js';
import { FakeClock } from './fake-clock.js';

export const NAMES = ['instruqt', 'sda', 'skilljar', 'learningPath'] as const;

const REFUSED: Readonly<Record<MockName, () => Response>> = {
  instruqt: instruqtPlatform.unauthorized,
  sda: sdaPlatform.unauthorized,
  learningPath: learningPathPlatform.unauthorized,
  skilljar: () => Response.json({ detail: 'Invalid username/password.' }, { status: 401 }),
};

/** The platforms behind conditions, with real clients before them. */
export function underConditions(clock: Clock = new FakeClock({ auto: true })) {
  const platforms = new MockPlatforms();
  const begun = clock.now();
  let advanced = 0;
  const listeners = new Set<() => void>();
  const elapsed = () => clock.now() - begun + advanced;
  const onAdvance = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const conditions = Object.fromEntries(
    NAMES.map((name) => [name, new Conditions({ answers: PLATFORM_ANSWERS[name], elapsed, onAdvance, unauthorized: REFUSED[name] })]),
  ) as Record<MockName, Conditions>;
  /** What each platform itself was asked. */
  const seen: Record<MockName, number> = { instruqt: 0, sda: 0, skilljar: 0, learningPath: 0 };
  /** The statuses that the clients received, in order; 0 for a lost connection. */
  const statuses: number[] = [];
  /** What the clients waited before they asked again. */
  const waits: number[] = [];

  const answer = (name: MockName, request: Request) =>
    conditions[name].run(request, () => {
      seen[name] += 1;
      return platforms.handle(name, request);
    });
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    const name = NAMES.find((candidate) => request.url.startsWith(platforms.urls[candidate])) as MockName;
    const response = await answer(name, request);
    statuses.push(response.status);
    if (response.type === 'error') {
      request.signal.throwIfAborted();
      throw new TypeError('fetch failed');
    }
    return response;
  };
  const clients = (options: Partial<LearningPlatformsOptions> = {}) =>
    createLearningPlatforms({
      fetch,
      clock,
      hooks: { onRetry: ({ delayMs }) => void waits.push(delayMs) },
      ...options,
      instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
      sda: { token: demoKeys.sda },
      skilljar: { apiKey: demoKeys.skilljar, validation: 'off' },
      learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com', authToken: demoLearner.token },
    });

  return {
    platforms,
    conditions,
    ...conditions,
    clock,
    seen,
    statuses,
    waits,
    answer,
    fetch,
    clients,
    /** As `platforms.clock.advance`. */
    advance(ms: number) {
      advanced += ms;
      for (const listener of [...listeners]) listener();
    },
    get listening() {
      return listeners.size;
    },
  };
}

export type UnderConditions = ReturnType<typeof underConditions>;

/** A read of each platform. */
export const READS = {
  instruqt: (lp: ReturnType<UnderConditions['clients']>) => lp.instruqt.tracks.get({ trackID: 'track0000001' }),
  sda: (lp: ReturnType<UnderConditions['clients']>) => lp.sda.hub.get(),
  skilljar: (lp: ReturnType<UnderConditions['clients']>) => lp.skilljar.courses.list(),
  learningPath: (lp: ReturnType<UnderConditions['clients']>) => lp.learningPath.learningPaths.getBySlug({ slug: 'onboarding' }),
} as const;

/** What a promise rejects with. */
export async function failureOf(promise: PromiseLike<unknown>) {
  const outcome = await Promise.resolve(promise).then(
    () => undefined,
    (error) => ({ error }),
  );
  if (!outcome) throw new Error('it did not fail');
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever fields the kind of error has
  return outcome.error as any;
}
