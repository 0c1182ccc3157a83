import type { Page } from '../core/results/index.js';
import { listsOf, type ReadAhead } from './read-ahead.js';
import { noCursor } from './refused.js';

/** Part of a paginator of the SDK. */
export interface PagedList<T> {
  pages(): AsyncIterable<Page<T>>;
}

/** Gives a position as text: most positions are never needed, and making them costs more than the rest of a record. */
export type Position = () => string;

/** An item of a list, and where to go on after it. */
export interface PositionedItem<T> {
  readonly item: T;
  readonly position: Position;
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
    const [own, next, count, { length }] = [cursor, page.cursor, before, page.items];
    for (const [i, item] of page.items.entries()) {
      if (i < skip) continue;
      const isLast = i === length - 1 && next !== undefined;
      const after = isLast ? () => textOf(next, 0, count + length) : () => textOf(own, i + 1, count);
      // Items that were added meanwhile may make it more than all.
      yield { item, position: after, ...(page.total && { fraction: Math.min(1, (count + i + 1) / page.total) }) };
    }
    skip = 0;
    before += length;
    cursor = next;
  }
}

/** The items of lists that belong to the items of another list, each with the position after it. The lists are read ahead. */
export async function* nested<A, T>(
  outer: (position: string | undefined, signal: AbortSignal) => AsyncGenerator<PositionedItem<A>>,
  inner: (item: A, signal: AbortSignal) => AsyncIterable<T>,
  position: string | undefined,
  options: ReadAhead,
): AsyncGenerator<PositionedItem<T>> {
  const { cursor: start, done } = readPosition(position);
  let before: Position | undefined = start === undefined ? undefined : () => start;
  let skip = done;
  const lists = listsOf(
    (signal) => outer(start, signal),
    ({ item }, signal) => inner(item, signal),
    options,
  );
  for await (const { item, list, failed } of lists) {
    const { fraction } = item;
    const [own, after] = [before, item.position];
    for (const [i, each] of list.entries()) {
      if (i < skip) continue;
      const isLast = i === list.length - 1 && !failed;
      const position = isLast ? () => textOf(after(), 0) : () => textOf(own?.(), i + 1);
      yield { item: each, position, ...(fraction !== undefined && { fraction }) };
    }
    if (failed) throw failed.error;
    before = after;
    skip = 0;
  }
}

const textOf = (cursor: string | undefined, done: number, before = 0): string =>
  JSON.stringify({ ...(cursor && { cursor }), done, ...(before && { before }) } satisfies Place);

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
