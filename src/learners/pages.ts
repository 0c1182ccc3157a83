import type { Page } from '../core/results/index.js';
import { listsOf, type ReadAhead } from './read-ahead.js';
import { noCursor } from './refused.js';

/** Part of a paginator of the SDK. */
export interface PagedList<T> {
  pages(): AsyncIterable<Page<T>>;
}

/** Where a list is: the cursor of a page, absent for the first one, and how many of its items are done. */
interface Place {
  cursor?: string;
  done: number;
}

/**
 * The items of a list, each with the position after it. From a position, the list goes on in the middle of a page: the page is fetched again.
 *
 * @param list Makes the list, from a cursor on.
 */
export async function* positioned<T>(
  list: (cursor: string | undefined) => PagedList<T>,
  position: string | undefined,
): AsyncGenerator<{ item: T; position: string }> {
  const place = readPosition(position);
  let { cursor } = place;
  let skip = place.done;
  for await (const page of list(cursor).pages()) {
    for (const [i, item] of page.items.entries()) {
      if (i < skip) continue;
      const last = i === page.items.length - 1;
      const after: Place =
        last && page.cursor !== undefined ? { cursor: page.cursor, done: 0 } : { ...(cursor && { cursor }), done: i + 1 };
      yield { item, position: JSON.stringify(after) };
    }
    skip = 0;
    cursor = page.cursor;
  }
}

/** The items of lists that belong to the items of another list, each with the position after it. The lists are read ahead. */
export async function* nested<A, T>(
  outer: (position: string | undefined, signal: AbortSignal) => AsyncGenerator<{ item: A; position: string }>,
  inner: (item: A, signal: AbortSignal) => AsyncIterable<T>,
  position: string | undefined,
  options: ReadAhead,
): AsyncGenerator<{ item: T; position: string }> {
  let { cursor: before, done: skip } = readPosition(position);
  const start = before;
  const lists = listsOf(
    (signal) => outer(start, signal),
    ({ item }, signal) => inner(item, signal),
    options,
  );
  for await (const { item, list, failed } of lists) {
    for (const [i, each] of list.entries()) {
      if (i < skip) continue;
      const after =
        i === list.length - 1 && !failed ? { cursor: item.position, done: 0 } : { ...(before && { cursor: before }), done: i + 1 };
      yield { item: each, position: JSON.stringify(after) };
    }
    if (failed) throw failed.error;
    before = item.position;
    skip = 0;
  }
}

function readPosition(position: string | undefined): Place {
  if (position === undefined) return { done: 0 };
  try {
    const { cursor, done } = JSON.parse(position) as Partial<Place>;
    if (Number.isInteger(done) && ['string', 'undefined'].includes(typeof cursor))
      return { ...(cursor && { cursor }), done: done as number };
  } catch {
    // Reported below.
  }
  throw noCursor();
}
