import type { InputError } from '../core/errors/index.js';
import { boundCursors } from '../core/results/index.js';
import { refused } from './refused.js';
import type { LearnerPlatform } from './types.js';

/** A platform that is to be read, and the position from which on; `null`: from its beginning. */
export type Place = readonly [platform: LearnerPlatform, position: string | null];

/** Cursors of `activity`, bound to what the iteration was asked for. They contain no address. */
export function activityCursors(bound: readonly unknown[]) {
  // Of no single platform: the errors are made again.
  const cursors = boundCursors({ platform: 'skilljar', operation: 'learners.activity', filters: bound });
  return {
    write: (places: readonly Place[]): string => cursors.write(JSON.stringify(places)),
    /** Throws an `InputError` for a cursor of another version, or of another iteration. */
    read(cursor: unknown): Place[] {
      try {
        return JSON.parse(cursors.read(String(cursor))) as Place[];
      } catch (error) {
        throw refused(['options', 'cursor'], (error as InputError).issues[0]?.message ?? 'must be a cursor of learners.activity');
      }
    },
  };
}
