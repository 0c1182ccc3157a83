import type { Page } from '../core/results/index.js';
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

/** The items of lists that belong to the items of another list, each with the position after it. */
export async function* nested<A, T>(
  outer: (position: string | undefined) => AsyncIterable<PositionedItem<A>>,
  inner: (item: A) => AsyncIterable<T>,
  position: string | undefined,
): AsyncGenerator<PositionedItem<T>> {
  const { cursor, done } = readPosition(position);
  let previous = cursor;
  let skip = done;
  for await (const { item, position: after, fraction } of outer(cursor)) {
    const share = fraction === undefined ? {} : { fraction };
    let count = 0;
    // One behind, because the last one has the position of the next outer item.
    let held: T | undefined;
    for await (const each of inner(item)) {
      count += 1;
      if (count <= skip) continue;
      if (held !== undefined)
        yield { item: held, position: JSON.stringify({ ...(previous && { cursor: previous }), done: count - 1 }), ...share };
      held = each;
    }
    if (held !== undefined) yield { item: held, position: JSON.stringify({ cursor: after, done: 0 }), ...share };
    previous = after;
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
