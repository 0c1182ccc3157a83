import { retrace, type Trace, traceOf } from '../observe/index.js';
import { checkOptions, type ListOptions } from '../settings/index.js';
import type { WithResponse } from './call.js';
import type { Page } from './page.js';
import { type Progress, pagesOf } from './reading.js';
import { checkListOptions, type PageSource } from './source.js';

interface Opened<T> {
  readonly source: PageSource<T>;
  readonly options: ListOptions;
}

/**
 * A list that requests its pages on demand. Use `for await` for the items, `await` for the first page, or call `pages()` or
 * `toArray({ maxItems })`. No request is sent before that. Awaiting the first page requests only that page. Otherwise, `prefetch` pages are
 * requested ahead. Leaving the loop aborts them. If one of them fails, the loop throws when it reaches that page.
 *
 * An async function that returns a list resolves to its first page, as with every promise. `for await` over that page also returns all items.
 *
 * When the list changes during iteration: the position of the next page is read from the current page, never computed, so short pages and
 * changed totals skip no items. An item that moved to a later page is returned once, if items have an id. An item that moved to an earlier
 * page is missed. The list ends at a page that no longer exists. A page whose next page was already read, or whose link to the next page
 * points to another resource, throws a `MalformedResponseError` after its items.
 */
export class Paginator<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
  readonly #open: () => Promise<Opened<T>>;

  readonly #trace: Trace | undefined;

  /** @internal `method` is the outermost SDK function: errors get the stack of its caller. */
  constructor(open: () => Promise<Opened<T>>, method?: unknown) {
    this.#open = open;
    this.#trace = method ? traceOf(method) : undefined;
  }

  /** Creates a list whose setup runs on first use. @internal */
  static lazy<T>(make: () => Promise<{ made: Paginator<T> }>, method: unknown): Paginator<T> {
    return new Paginator(async () => (await make()).made.#open(), method);
  }

  /** Resolves to the first page. */
  // biome-ignore lint/suspicious/noThenProperty: awaiting a list returns its first page
  then<A = Page<T>, B = never>(
    onFulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#first().then(onFulfilled, onRejected);
  }

  /** Resolves to the first page together with its response metadata. */
  async withResponse(): Promise<WithResponse<Page<T>>> {
    const page = await this.#first();
    return { ...page.response, data: page };
  }

  /** Iterates over the pages as the platform returns them. `maxItems` shortens the last page. */
  pages(): AsyncGenerator<Page<T>, void, undefined> {
    return this.#pages();
  }

  /** Iterates over the items. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    // Not `yield*`, which waits several times for each item of a list.
    for await (const page of this.#pages()) for (const item of page.items) yield item;
  }

  /** Returns all items up to `maxItems`. `maxItems` is required, because a list may not fit into memory. */
  async toArray(options: { maxItems: number }): Promise<T[]> {
    const items: T[] = [];
    for await (const page of this.#pages(options?.maxItems ?? Number.NaN)) for (const item of page.items) items.push(item);
    return items;
  }

  async *#pages(bound?: number, alone?: boolean): AsyncGenerator<Page<T>, void, undefined> {
    yield* pagesOf(await this.#start(bound), alone);
  }

  async #first(): Promise<Page<T>> {
    const { value } = await this.#pages(undefined, true).next();
    return value as Page<T>;
  }

  async #start(bound: number | undefined): Promise<Progress<T>> {
    try {
      const { source, options } = await this.#open();
      checkOptions(options);
      checkListOptions(source, { ...options, ...(bound !== undefined && { maxItems: bound }) });
      const { cursor, maxItems = Number.POSITIVE_INFINITY } = options;
      return {
        source,
        options,
        trace: this.#trace,
        position: cursor === undefined ? undefined : (source.cursors?.read(cursor) ?? cursor),
        left: Math.min(bound ?? maxItems, maxItems),
        seen: new Set(),
        read: new Set(),
      };
    } catch (error) {
      retrace(error, this.#trace);
      throw error;
    }
  }
}
