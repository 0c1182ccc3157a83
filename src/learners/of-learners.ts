import { isLearningPlatformError } from '../core/errors/index.js';
import { lastTimeOf } from './last-time.js';
import { nested, type PositionedItem } from './pages.js';
import { type Period, type Positioned, problemOf, type Source, type SourceOptions, within } from './source.js';
import type { LearnerPlatform, LearnerProblem, ProgressRecordOf } from './types.js';

type Item<P extends LearnerPlatform> = { record: ProgressRecordOf<P> } | { problem: LearnerProblem };

/** What the iteration over learners needs, beside the learners. */
export interface Reading<P extends LearnerPlatform> {
  readonly source: Source<P>;
  readonly period: Period;
  readonly position: string | undefined;
  readonly options: SourceOptions;
  /** The time by which a record is within the period. Default: its latest one. */
  readonly timeOf?: ((record: ProgressRecordOf<P>) => string | undefined) | undefined;
}

/**
 * The records of learners, one learner after another. A learner whom the platform refuses to show, or does not have any more, is an item
 * with a problem, and the next ones follow: the platform would refuse that learner again, and nothing after it would ever be read.
 *
 * @param outer The learners, from a position on.
 * @param read The records of a learner.
 * @param idOf Names a learner in a problem.
 */
export async function* eachLearner<A, P extends LearnerPlatform>(
  { source, period, position, timeOf = lastTimeOf }: Reading<P>,
  outer: (position: string | undefined) => AsyncIterable<PositionedItem<A>>,
  read: (learner: A) => AsyncIterable<ProgressRecordOf<P>>,
  idOf: (learner: A) => { id?: string; email?: string },
): AsyncGenerator<Positioned<P>> {
  const items = async function* (learner: A): AsyncGenerator<Item<P>> {
    try {
      for await (const record of read(learner)) if (within(period, timeOf(record))) yield { record };
    } catch (error) {
      const refused = isLearningPlatformError(error) && (error.code === 'PERMISSION' || error.code === 'NOT_FOUND');
      if (!refused) throw error;
      yield { problem: { ...problemOf(source.platform, error), reason: 'skipped', learner: idOf(learner) } };
    }
  };
  for await (const { item, ...at } of nested(outer, items, position)) yield { ...item, ...at };
}

/** The records of the learners with the addresses: of all accounts that have them. */
export function ofAddresses<P extends LearnerPlatform>(reading: Reading<P>, addresses: readonly string[]): AsyncGenerator<Positioned<P>> {
  const { source, options } = reading;
  const list = async function* (from = '0') {
    for (const [i, item] of addresses.entries())
      if (i >= Number(from)) yield { item, position: String(i + 1), fraction: (i + 1) / addresses.length };
  };
  const read = async function* (email: string) {
    for (const account of await source.find(email, options)) yield* source.progress(account, options);
  };
  return eachLearner(reading, list, read, (email) => ({ email }));
}
