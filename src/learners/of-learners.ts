import { isLearningPlatformError } from '../core/errors/index.js';
import { lastTimeOf } from './last-time.js';
import { nested, type Part } from './pages.js';
import { type ActivityQuery, type Positioned, problemOf, type Source, within } from './source.js';
import type { LearnerPlatform, LearnerProblem, ProgressRecordOf } from './types.js';

type Item<P extends LearnerPlatform> = { record: ProgressRecordOf<P>; problem?: undefined } | { problem: LearnerProblem };

/** Parameters of the iteration over learners. */
export interface Reading<P extends LearnerPlatform> {
  readonly source: Source<P>;
  readonly query: ActivityQuery;
  /** The time that decides whether a record is within the period. Default: its latest time. */
  readonly timeOf?: ((record: ProgressRecordOf<P>) => string | undefined) | undefined;
}

/**
 * Iterates over the records of learners, one learner after another. A learner whom the platform refuses to return, or no longer has,
 * becomes an item with a problem. The iteration then continues: the platform would refuse that learner again, and later learners would
 * never be read.
 *
 * @param outer Lists the learners from a position.
 * @param read Reads the records of a learner.
 * @param idOf Returns the id of a learner for a problem.
 */
export async function* eachLearner<A, P extends LearnerPlatform>(
  { source, query, timeOf = lastTimeOf }: Reading<P>,
  outer: (position: string | undefined, signal: AbortSignal) => AsyncIterable<Part<A>>,
  read: (learner: A, signal: AbortSignal) => AsyncIterable<readonly ProgressRecordOf<P>[]>,
  idOf: (learner: A) => { id?: string; email?: string },
): AsyncGenerator<readonly Positioned<P>[]> {
  const { period, position, most, options } = query;
  const items = async function* (learner: A, signal: AbortSignal): AsyncGenerator<readonly Item<P>[]> {
    try {
      for await (const part of read(learner, signal)) {
        yield part.filter((record) => within(period, () => timeOf(record))).map((record) => ({ record }));
      }
    } catch (error) {
      const refused = isLearningPlatformError(error) && (error.code === 'PERMISSION' || error.code === 'NOT_FOUND');
      if (!refused) throw error;
      yield [{ problem: { ...problemOf(source.platform, error), reason: 'skipped', learner: idOf(learner) } }];
    }
  };
  for await (const part of nested(outer, items, position, { most, signal: options.signal })) {
    // Assigned field by field: object copies take longer than the rest of the loop.
    yield part.map(({ item, position: after, fraction }) =>
      item.problem ? { problem: item.problem, position: after, fraction } : { record: item.record, position: after, fraction },
    );
  }
}

/** Iterates over the records of all accounts with the addresses. */
export function ofAddresses<P extends LearnerPlatform>(reading: Reading<P>, addresses: readonly string[]) {
  const {
    source,
    query: { options },
  } = reading;
  const list = async function* (from = '0') {
    yield addresses.map((item, i) => ({ item, position: () => String(i + 1), fraction: (i + 1) / addresses.length })).slice(Number(from));
  };
  const read = async function* (email: string, signal: AbortSignal) {
    const own = { ...options, signal };
    for (const account of await source.find(email, own)) {
      for await (const record of source.progress(account, own)) yield [record];
    }
  };
  return eachLearner(reading, list, read, (email) => ({ email }));
}
