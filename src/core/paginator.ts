import type { ResponseInfo, WithResponse } from './call.js';
import { InputError, MalformedResponseError } from './errors.js';
import type { ListOptions } from './options.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: T[];
  /** How many items there are in all; `undefined` when the platform does not say. */
  readonly total: number | undefined;
  /** Where the next page begins; hand it to `list({ … }, { cursor })`, in this process or another. `undefined` on the last page. */
  readonly cursor: string | undefined;
  readonly response: ResponseInfo;
}

/** What a wire shape answers to "the page at this position": `next` is absent on the last page. */
export interface FetchedPage<T> {
  readonly items: readonly T[];
  readonly total?: number | undefined;
  readonly next?: string | undefined;
  readonly response: ResponseInfo;
}

/** One list over one wire shape. */
export interface PageSource<T> {
  readonly platform: 'instruqt' | 'sda' | 'skilljar' | 'learningPath';
  readonly operation: string;
  /** Fetches the page at a position; `undefined` for the first. */
  fetch(position: string | undefined, options: ListOptions): Promise<FetchedPage<T>>;
  /** What tells two items apart, for lists whose pages may overlap. */
  key?(item: T): unknown;
}

/**
 * A list that fetches its pages as they are needed. `for await` over it for the items, `await` it for the first page, or take `pages()` or
 * `toArray({ maxItems })`. Nothing is requested before one of these.
 */
export class Paginator<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
  readonly #source: () => PageSource<T> | Promise<PageSource<T>>;
  readonly #options: ListOptions;

  constructor(source: () => PageSource<T> | Promise<PageSource<T>>, options: ListOptions = {}) {
    this.#source = source;
    this.#options = options;
  }

  /** The first page. */
  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page
  then<A = Page<T>, B = never>(
    onFulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#first().then(onFulfilled, onRejected);
  }

  /** The first page, beside the response it came in. */
  async withResponse(): Promise<WithResponse<Page<T>>> {
    const page = await this.#first();
    return { data: page, ...page.response };
  }

  /** Page by page, as the platform cuts them; `maxItems` shortens the last one. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    const { maxItems, pageSize, cursor } = this.#options;
    const source = await this.#source();
    for (const [name, value] of [['maxItems', maxItems], ['pageSize', pageSize]] as const) {
      if (value !== undefined && (!Number.isInteger(value) || value < 1)) {
        throw new InputError([{ path: ['options', name], message: 'must be a whole number of at least 1' }], source);
      }
    }
    let position = cursor;
    let left = maxItems ?? Number.POSITIVE_INFINITY;
    const seen = new Set<unknown>();
    const visited = new Set<string | undefined>([position]);
    do {
      const fetched = await source.fetch(position, this.#options);
      let items = [...fetched.items];
      if (source.key) items = items.filter((item) => !seen.has(source.key?.(item)) && seen.add(source.key?.(item)));
      if (items.length > left) items = items.slice(0, left);
      left -= items.length;
      position = fetched.next;
      if (position !== undefined && visited.has(position)) throw repeated(source, fetched.response);
      visited.add(position);
      yield { items, total: fetched.total, cursor: position, response: fetched.response };
    } while (position !== undefined && left > 0);
  }

  /** Item by item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** All items up to `maxItems`, which must be said: a list may be longer than memory. */
  async toArray(options: { maxItems: number }): Promise<T[]> {
    const maxItems = options?.maxItems;
    if (!Number.isInteger(maxItems) || maxItems < 1) {
      const source = await this.#source();
      throw new InputError([{ path: ['maxItems'], message: 'must be a whole number of at least 1' }], source);
    }
    const bound = Math.min(maxItems, this.#options.maxItems ?? maxItems);
    const items: T[] = [];
    for await (const item of new Paginator(this.#source, { ...this.#options, maxItems: bound })) items.push(item);
    return items;
  }

  async #first(): Promise<Page<T>> {
    for await (const page of this.pages()) return page;
    throw new Error('unreachable: a list has at least one page');
  }
}

function repeated(source: PageSource<unknown>, response: ResponseInfo): MalformedResponseError {
  return new MalformedResponseError(`${source.operation}: the platform named a page as next that was already read; stopped before reading in circles.`, {
    platform: source.platform,
    operation: source.operation,
    attempts: response.attempts,
    requestId: response.requestId,
    status: response.status,
    headers: response.headers,
    rawBody: '',
  });
}
