import type { ResponseInfo } from './call.js';

/**
 * One page of a list. `for…of` and spread iterate over its items. `for await` iterates over its items and those of the following pages, up to
 * `maxItems`, and requests these pages.
 */
export interface Page<T> extends Iterable<T>, AsyncIterable<T> {
  readonly items: T[];
  /** Total number of items; `undefined` when the platform does not report it. */
  readonly total: number | undefined;
  /**
   * Cursor of the next page. To continue, pass it to the same method with the same arguments and page size: `list({ … }, { cursor })`, in
   * this process or another. `undefined` on the last page: do not pass it on, because a list without a cursor starts at its first page. When
   * `maxItems` shortens this page, it is the cursor of this page, so that no item is skipped.
   *
   * The cursor is opaque. It contains the operation, a hash of the arguments and the platform's position, but no arguments and no key.
   */
  readonly cursor: string | undefined;
  /** Response metadata of the page. */
  readonly response: ResponseInfo;
  /** Iterates over the items of this page. */
  [Symbol.iterator](): IterableIterator<T>;
  /** Iterates over the items of this page and of all following pages. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
}

/** Makes a page iterable. The iterators are not enumerable, so that a page prints and compares as its fields. */
export function pageOf<T>(
  fields: Pick<Page<T>, 'items' | 'total' | 'cursor' | 'response'>,
  following: () => AsyncIterable<Page<T>>,
): Page<T> {
  const { items } = fields;
  const iterator = () => items[Symbol.iterator]();
  const asyncIterator = async function* () {
    yield* items;
    for await (const page of following()) yield* page.items;
  };
  return Object.defineProperties(fields, {
    [Symbol.iterator]: { value: iterator },
    [Symbol.asyncIterator]: { value: asyncIterator },
  }) as Page<T>;
}
