import { expect } from 'vitest';
import type { OperationId } from '../src/manifest/index.js';
import { type CalledOptions, type Expected, judge, type WithRequests } from './engine/called.js';

expect.extend({
  toHaveCalledPlatform: (platforms: WithRequests, operation: string, variables?: unknown, options?: CalledOptions) =>
    judge(platforms, operation, variables, options),
});

/**
 * What `expect(platforms)` can say of mock platforms, once this module is imported. Its message shows what was called instead, without the
 * values of fields that are named like secrets.
 */
interface PlatformMatchers {
  /**
   * On mock platforms: an operation was called, with at least these variables where they are given; `times` says how often, exactly.
   *
   * @example
   * expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: 'Intro' });
   * expect(platforms).toHaveCalledPlatform('skilljar.courses.list', undefined, { times: 2 });
   *
   * @throws TypeError when there is no such operation, or no mock platforms were given; RangeError when `times` is no whole number of at least 0.
   */
  toHaveCalledPlatform<Id extends OperationId>(operation: Id, variables?: Expected<Id>, options?: CalledOptions): void;
}

declare module 'vitest' {
  // Vitest 3.2 and later look at Matchers, earlier ones at Assertion.
  interface Matchers<T> extends PlatformMatchers {}
  interface Assertion<T> extends PlatformMatchers {}
}

export type { CalledOptions, Expected, PlatformMatchers };
