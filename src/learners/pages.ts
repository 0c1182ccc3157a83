import type { Page } from '../core/results/index.js';
import { listsOf, type ReadAhead } from './read-ahead.js';
import { noCursor } from './refused.js';

/** Part of a paginator of the SDK. */
export interface PagedList<T> {
  pages(): AsyncIterable<Page<T>>;
}

/** An item of a list, and where to go on after it. */
export interface PositionedItem<T> {
  readonly item: T;
  readonly position: string;
  /** How much of the list has been read with this item, from 0 to 1; absent when the platform does not say how long the list is. */
  readonly fraction?: number | undefined;
}

/** Where a list is: the cursor of a page, absent for the first one, how many of its items are done, and how many were on the pages before. */
interface Place {
  cursor?: string;
  done: number;
  before?: number;
}

/**
 * The items of a list, each with the position after it. From a position, the list goes on in the middle of a page: the page is fetched again.
 *
 * @param list Makes the list, from a cursor on.
 */
export async function* positioned<T>(
  list: (cursor: string | undefined) => PagedList<T>,
  position: string | undefined,
): AsyncGenerator<PositionedItem<T>> {
  const place = readPosition(position);
  let { cursor, before = 0 } = place;
  let skip = place.done;
  for await (const page of list(cursor).pages()) {
    const { length } = page.items;
    // Items that were added meanwhile may make it more than all.
    const fractionAt = (done: number) => (page.total ? { fraction: Math.min(1, (before + done) / page.total) } : {});
    for (const [i, item] of page.items.entries()) {
      if (i < skip) continue;
      const after: Place =
        i === length - 1 && page.cursor !== undefined
          ? { cursor: page.cursor, done: 0, before: before + length }
          : { ...(cursor && { cursor }), done: i + 1, ...(before && { before }) };
      yield { item, position: JSON.stringify(after), ...fractionAt(i + 1) };
    }
    skip = 0;
    before += length;
    cursor = page.cursor;
  }
}

/** The items of lists that belong to the items of another list, each with the position after it. The lists are read ahead. */
export async function* nested<A, T>(
  outer: (position: string | undefined, signal: AbortSignal) => AsyncGenerator<PositionedItem<A>>,
  inner: (item: A, signal: AbortSignal) => AsyncIterable<T>,
  position: string | undefined,
  options: ReadAhead,
): AsyncGenerator<PositionedItem<T>> {
  let { cursor: previous, done: skip } = readPosition(position);
  const start = previous;
  const lists = listsOf(
    (signal) => outer(start, signal),
    ({ item }, signal) => inner(item, signal),
    options,
  );
  for await (const { item, list, failed } of lists) {
    const { fraction } = item;
    for (const [i, each] of list.entries()) {
      if (i < skip) continue;
      const after =
        i === list.length - 1 && !failed ? { cursor: item.position, done: 0 } : { ...(previous && { cursor: previous }), done: i + 1 };
      yield { item: each, position: JSON.stringify(after), ...(fraction !== undefined && { fraction }) };
    }
    if (failed) throw failed.error;
    previous = item.position;
    skip = 0;
  }
}

function readPosition(position: string | undefined): Place {
  if (position === undefined) return { done: 0 };
  try {
    const { cursor, done, before = 0 } = JSON.parse(position) as Partial<Place>;
    if (Number.isInteger(done) && Number.isInteger(before) && ['string', 'undefined'].includes(typeof cursor))
      return { ...(cursor && { cursor }), done: done as number, before };
  } catch {
    // Reported below.
  }
  throw noCursor();
}
