import type { Page } from '../core/results/index.js';
import { listsOf, type ReadAhead } from './read-ahead.js';
import { noCursor } from './refused.js';

/** The parts of an SDK paginator that are used here. */
export interface PagedList<T> {
  pages(): AsyncIterable<Page<T>>;
}

/** Serializes a position when it is needed: most positions are never used, and creating them costs more than the rest of a record. */
export type Position = () => string;

/** An item of a list, and the position after it. */
export interface PositionedItem<T> {
  readonly item: T;
  readonly position: Position;
  /** The share of the list read up to this item, from 0 to 1. Absent if the platform does not report the length of the list. */
  readonly fraction?: number | undefined;
}

/**
 * A position in a list: the cursor of a page (absent for the first one), the number of its items that are processed, and the number of
 * items on the pages before.
 */
interface Place {
  cursor?: string;
  done: number;
  before?: number;
}

/** The items of one page. */
export type Part<T> = readonly PositionedItem<T>[];

/**
 * Iterates over the pages of a list, with the position after each item. A position can be in the middle of a page: the page is then fetched
 * again.
 *
 * @param list Creates the list from a cursor.
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
      // Items that are added during the run can raise the share above 1.
      fraction: page.total ? Math.min(1, (count + i + 1) / page.total) : undefined,
    }));
    yield skip > 0 ? part.slice(skip) : part;
    skip = 0;
    before += length;
    cursor = next;
  }
}

/** Iterates over the lists that belong to the items of another list, with the position after each item. Reads the lists ahead. */
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
