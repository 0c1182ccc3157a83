import { isLearningPlatformError } from '../core/errors/index.js';
import { lastTimeOf } from './last-time.js';
import { nested, type PositionedItem } from './pages.js';
import { type ActivityQuery, type Positioned, problemOf, type Source, within } from './source.js';
import type { LearnerPlatform, LearnerProblem, ProgressRecordOf } from './types.js';

type Item<P extends LearnerPlatform> = { record: ProgressRecordOf<P> } | { problem: LearnerProblem };

/** What the iteration over learners needs, beside the learners. */
export interface Reading<P extends LearnerPlatform> {
  readonly source: Source<P>;
  readonly query: ActivityQuery;
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
  { source, query, timeOf = lastTimeOf }: Reading<P>,
  outer: (position: string | undefined, signal: AbortSignal) => AsyncGenerator<PositionedItem<A>>,
  read: (learner: A, signal: AbortSignal) => AsyncIterable<ProgressRecordOf<P>>,
  idOf: (learner: A) => { id?: string; email?: string },
): AsyncGenerator<Positioned<P>> {
  const { period, position, most, options } = query;
  const items = async function* (learner: A, signal: AbortSignal): AsyncGenerator<Item<P>> {
    try {
      for await (const record of read(learner, signal)) if (within(period, () => timeOf(record))) yield { record };
    } catch (error) {
      const refused = isLearningPlatformError(error) && (error.code === 'PERMISSION' || error.code === 'NOT_FOUND');
      if (!refused) throw error;
      yield { problem: { ...problemOf(source.platform, error), reason: 'skipped', learner: idOf(learner) } };
    }
  };
  for await (const { item, ...at } of nested(outer, items, position, { most, signal: options.signal })) yield { ...item, ...at };
}

/** The records of the learners with the addresses: of all accounts that have them. */
export function ofAddresses<P extends LearnerPlatform>(reading: Reading<P>, addresses: readonly string[]): AsyncGenerator<Positioned<P>> {
  const {
    source,
    query: { options },
  } = reading;
  const list = async function* (from = '0') {
    for (const [i, item] of addresses.entries())
      if (i >= Number(from)) yield { item, position: () => String(i + 1), fraction: (i + 1) / addresses.length };
  };
  const read = async function* (email: string, signal: AbortSignal) {
    const own = { ...options, signal };
    for (const account of await source.find(email, own)) yield* source.progress(account, own);
  };
  return eachLearner(reading, list, read, (email) => ({ email }));
}
