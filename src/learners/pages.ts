import type { Page } from '../core/results/index.js';
import { listsOf, type ReadAhead } from './read-ahead.js';
import { noCursor } from './refused.js';

/** Part of a paginator of the SDK. */
export interface PagedList<T> {
  pages(): AsyncIterable<Page<T>>;
}

/** Gives a position as text: most positions are never needed, and making them costs more than the rest of a record. */
export type Position = () => string;

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
): AsyncGenerator<{ item: T; position: Position }> {
  const place = readPosition(position);
  let { cursor } = place;
  let skip = place.done;
  for await (const page of list(cursor).pages()) {
    const [before, next, last] = [cursor, page.cursor, page.items.length - 1];
    for (const [i, item] of page.items.entries()) {
      if (i < skip) continue;
      yield { item, position: i === last && next !== undefined ? () => textOf(next, 0) : () => textOf(before, i + 1) };
    }
    skip = 0;
    cursor = next;
  }
}

/** The items of lists that belong to the items of another list, each with the position after it. The lists are read ahead. */
export async function* nested<A, T>(
  outer: (position: string | undefined, signal: AbortSignal) => AsyncGenerator<{ item: A; position: Position }>,
  inner: (item: A, signal: AbortSignal) => AsyncIterable<T>,
  position: string | undefined,
  options: ReadAhead,
): AsyncGenerator<{ item: T; position: Position }> {
  const { cursor: start, done } = readPosition(position);
  let before: Position | undefined = start === undefined ? undefined : () => start;
  let skip = done;
  const lists = listsOf(
    (signal) => outer(start, signal),
    ({ item }, signal) => inner(item, signal),
    options,
  );
  for await (const { item, list, failed } of lists) {
    const [own, after] = [before, item.position];
    for (const [i, each] of list.entries()) {
      if (i < skip) continue;
      const isLast = i === list.length - 1 && !failed;
      yield { item: each, position: isLast ? () => textOf(after(), 0) : () => textOf(own?.(), i + 1) };
    }
    if (failed) throw failed.error;
    before = after;
    skip = 0;
  }
}

const textOf = (cursor: string | undefined, done: number): string => JSON.stringify({ ...(cursor && { cursor }), done } satisfies Place);

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
