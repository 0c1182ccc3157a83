// The cursor to continue a list that ends before its last item.
import type { Page } from '../../src/index.js';

/** Where the items that were read end. */
export interface Place {
  /** Returns the cursor of the rest of the list; `undefined` at its end. */
  next: () => string | undefined;
  /** Total number of items, if the platform reports it. */
  total?: number | undefined;
}

interface PagedList {
  pages(): AsyncIterable<Page<unknown>>;
}

const isPaged = (list: object): list is PagedList => typeof (list as Partial<PagedList>).pages === 'function';

/** Yields the items of a list. Updates `place` after each page, or after each item if items have cursors. */
export async function* readItems(list: AsyncIterable<unknown>, place: Place): AsyncGenerator<unknown> {
  if (isPaged(list)) {
    for await (const { items, cursor, total } of list.pages()) {
      // Before the last item, because the consumer leaves at that item.
      for (const [i, item] of items.entries()) {
        if (i === items.length - 1) Object.assign(place, { next: () => cursor, total });
        yield item;
      }
      Object.assign(place, { next: () => cursor, total });
    }
    return;
  }
  for await (const item of list) {
    place.next = () => (item as { cursor?: string } | null)?.cursor;
    yield item;
  }
  place.next = () => undefined;
}

/** The line that shows how to continue a list; `undefined` at its end. `start` is the cursor that the list started from. */
export function nextLine({ next, total }: Place, count: number, start: string | undefined): string | undefined {
  const cursor = next();
  // `maxItems` shortened the only page: its cursor repeats the same items, and the first page has none.
  const isFirstPage = cursor === undefined && start === undefined && total !== undefined && total > count;
  if (isFirstPage || (cursor !== undefined && cursor === start && count > 0))
    return `Next: no cursor, because the page has more items than --max-items. Add --page-size ${count} to the first call.`;
  return cursor === undefined ? undefined : `Next: --cursor ${cursor}`;
}
