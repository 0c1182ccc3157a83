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
): AsyncGenerator<PositionedItem<T>> {
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

/** The items of lists that belong to the items of another list, each with the position after it. */
export async function* nested<A, T>(
  outer: (position: string | undefined) => AsyncIterable<PositionedItem<A>>,
  inner: (item: A) => AsyncIterable<T>,
  position: string | undefined,
): AsyncGenerator<PositionedItem<T>> {
  const { cursor, done } = readPosition(position);
  let before = cursor;
  let skip = done;
  for await (const { item, position: after } of outer(cursor)) {
    let count = 0;
    // One behind, because the last one has the position of the next outer item.
    let held: T | undefined;
    for await (const each of inner(item)) {
      count += 1;
      if (count <= skip) continue;
      if (held !== undefined) yield { item: held, position: JSON.stringify({ ...(before && { cursor: before }), done: count - 1 }) };
      held = each;
    }
    if (held !== undefined) yield { item: held, position: JSON.stringify({ cursor: after, done: 0 }) };
    before = after;
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
