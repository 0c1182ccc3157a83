import type { InputError } from '../core/errors/index.js';
import { boundCursors } from '../core/results/index.js';
import { refused } from './refused.js';
import type { LearnerPlatform } from './types.js';

/** A platform to read, and the position to resume from; `null`: from the beginning. */
export type Place = readonly [platform: LearnerPlatform, position: string | null];

/** Cursors of `activity`, bound to the options of the iteration. They contain no address. */
export function activityCursors(bound: readonly unknown[]) {
  // A cursor belongs to several platforms, so errors are created again without a platform.
  const cursors = boundCursors({ platform: 'skilljar', operation: 'learners.activity', filters: bound });
  return {
    write: (places: readonly Place[]): string => cursors.write(JSON.stringify(places)),
    /** Throws an `InputError` for a cursor of another version or another iteration. */
    read(cursor: unknown): Place[] {
      try {
        return JSON.parse(cursors.read(String(cursor))) as Place[];
      } catch (error) {
        throw refused(['options', 'cursor'], (error as InputError).issues[0]?.message ?? 'must be a cursor of learners.activity');
      }
    },
  };
}
