import { expect } from 'vitest';
import type { OperationId } from '../src/manifest.js';
import { type CalledOptions, type Expected, judge, type WithRequests } from './called.js';

expect.extend({
  toHaveCalledPlatform: (platforms: WithRequests, operation: string, variables?: unknown, options?: CalledOptions) =>
    judge(platforms, operation, variables, options),
});

interface PlatformMatchers {
  /**
   * On mock platforms: an operation was called, with at least these variables where they are given.
   *
   * @example
   * expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: 'Intro' });
   * expect(platforms).toHaveCalledPlatform('skilljar.courses.list', undefined, { times: 2 });
   */
  toHaveCalledPlatform<Id extends OperationId>(operation: Id, variables?: Expected<Id>, options?: CalledOptions): void;
}

declare module 'vitest' {
  // Vitest 3.2 and later look at Matchers, earlier ones at Assertion.
  interface Matchers<T> extends PlatformMatchers {}
  interface Assertion<T> extends PlatformMatchers {}
}

export type { CalledOptions, Expected, PlatformMatchers };
