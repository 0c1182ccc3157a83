import type { OperationId } from '../src/manifest/index.js';
import { type CalledOptions, type Expected, judge, type WithRequests } from './called.js';

/** For `expect.extend` of vitest and Jest. */
export const matchers = {
  toHaveCalledPlatform: (platforms: WithRequests, operation: string, variables?: unknown, options?: CalledOptions) =>
    judge(platforms, operation, variables, options),
};

/**
 * What `expect(platforms)` can say of mock platforms, once this module is imported. Its message shows what was called instead, without the
 * values of fields that are named like secrets.
 */
export interface PlatformMatchers<R = void> {
  /**
   * On mock platforms: an operation was called, with at least these variables where they are given; `times` says how often, exactly.
   *
   * @example
   * expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: 'Intro' });
   * expect(platforms).toHaveCalledPlatform('skilljar.courses.list', undefined, { times: 2 });
   *
   * @throws TypeError when there is no such operation, or no mock platforms were given; RangeError when `times` is no whole number of at least 0.
   */
  toHaveCalledPlatform<Id extends OperationId>(operation: Id, variables?: Expected<Id>, options?: CalledOptions): R;
}
