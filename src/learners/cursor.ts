import { boundCursors } from '../core/results/index.js';
import type { LearnerPlatform } from './types.js';

/** A platform that is to be read, and the position from which on; `null`: from its beginning. */
export type Place = readonly [platform: LearnerPlatform, position: string | null];

/** Cursors of `activity`, bound to what the iteration was asked for. They contain no address. */
export function activityCursors(bound: readonly unknown[]) {
  const cursors = boundCursors({ operation: 'learners.activity', filters: bound, path: ['options', 'cursor'] });
  return {
    write: (places: readonly Place[]): string => cursors.write(JSON.stringify(places)),
    /** Throws an `InputError` for a cursor of another version, or of another iteration. */
    read: (cursor: unknown) => JSON.parse(cursors.read(String(cursor))) as Place[],
  };
}
