import type { OperationId } from '../src/manifest/index.js';
import { type CalledOptions, type Expected, judge, type WithRequests } from './called.js';

/** For `expect.extend` of vitest and Jest. */
export const matchers = {
  toHaveCalledPlatform: (platforms: WithRequests, operation: string, variables?: unknown, options?: CalledOptions) =>
    judge(platforms, operation, variables, options),
};

/**
 * Matchers of `expect(platforms)`. Import this module to add them. Messages list the actual calls, without values of fields whose names
 * indicate secrets.
 */
export interface PlatformMatchers<R = void> {
  /**
   * Checks that an operation was called, with at least these variables if you pass any. `times` is the exact number of calls.
   *
   * @example
   * expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: 'Intro' });
   * expect(platforms).toHaveCalledPlatform('skilljar.courses.list', undefined, { times: 2 });
   *
   * @throws TypeError for an unknown operation, or if the value is not a set of mock platforms. RangeError unless `times` is an integer of
   * at least 0.
   */
  toHaveCalledPlatform<Id extends OperationId>(operation: Id, variables?: Expected<Id>, options?: CalledOptions): R;
}
