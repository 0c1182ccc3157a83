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

/** Items that come together. */
export type Part<T> = readonly PositionedItem<T>[];

/**
 * The pages of a list, with the position after each item. From a position, the list goes on in the middle of a page: the page is fetched again.
 *
 * @param list Makes the list, from a cursor on.
 */
export async function* positioned<T>(
  list: (cursor: string | undefined) => PagedList<T>,
  position: string | undefined,
): AsyncGenerator<Part<T>> {
  const place = readPosition(position);
  let { cursor, before = 0 } = place;
  let skip = place.done;
  for await (const page of list(cursor).pages()) {
    const [own, next, count, { length }] = [cursor, page.cursor, before, page.items];
    const part = page.items.map((item, i) => ({
      item,
      position: i === length - 1 && next !== undefined ? () => textOf(next, 0, count + length) : () => textOf(own, i + 1, count),
      // Items that were added meanwhile may make it more than all.
      fraction: page.total ? Math.min(1, (count + i + 1) / page.total) : undefined,
    }));
    yield skip > 0 ? part.slice(skip) : part;
    skip = 0;
    before += length;
    cursor = next;
  }
}

/** The lists that belong to the items of another list, with the position after each item. The lists are read ahead. */
export async function* nested<A, T>(
  outer: (position: string | undefined, signal: AbortSignal) => AsyncIterable<Part<A>>,
  inner: (item: A, signal: AbortSignal) => AsyncIterable<readonly T[]>,
  position: string | undefined,
  options: ReadAhead,
): AsyncGenerator<Part<T>> {
  const { cursor: start, done } = readPosition(position);
  let before: Position | undefined = start === undefined ? undefined : () => start;
  let skip = done;
  const lists = listsOf(
    async function* (signal) {
      for await (const part of outer(start, signal)) for (const each of part) yield each;
    },
    ({ item }, signal) => inner(item, signal),
    options,
  );
  for await (const { item, list, failed } of lists) {
    const { fraction } = item;
    const [own, after] = [before, item.position];
    const isLast = (i: number) => i === list.length - 1 && !failed;
    const part = list.map((each, i) => ({
      item: each,
      position: isLast(i) ? () => textOf(after(), 0) : () => textOf(own?.(), i + 1),
      fraction,
    }));
    yield skip > 0 ? part.slice(skip) : part;
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
