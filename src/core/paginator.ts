import type { ResponseInfo, WithResponse } from './call.js';
import { InputError, MalformedResponseError } from './errors.js';
import type { PlatformName } from './operation.js';
import type { ListOptions } from './options.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: T[];
  /** How many items there are in all; `undefined` when the platform does not say. */
  readonly total: number | undefined;
  /**
   * Where the next page begins; hand it to `list({ … }, { cursor })`, in this process or another. `undefined` on the last page. When
   * `maxItems` cut this page short, it is where this page itself began, so that nothing is skipped.
   */
  readonly cursor: string | undefined;
  /** What came beside the page. */
  readonly response: ResponseInfo;
}

/** What a wire shape answers to "the page at this position": `next` is absent on the last page. */
export interface FetchedPage<T> {
  readonly items: readonly T[];
  readonly total?: number | undefined;
  readonly next?: string | undefined;
  readonly response: ResponseInfo;
}

/** One list over one wire shape. Made anew for each pass over the list, so it may remember what it has seen. */
export interface PageSource<T> {
  readonly platform: PlatformName;
  readonly operation: string;
  /** Fetches the page at a position; `undefined` for the first. */
  fetch(position: string | undefined, options: ListOptions): Promise<FetchedPage<T>>;
  /** What tells two items apart, for lists whose pages may overlap. */
  readonly key?: ((item: T) => unknown) | undefined;
}

interface Opened<T> {
  readonly source: PageSource<T>;
  readonly options: ListOptions;
}

/**
 * A list that fetches its pages as they are needed. `for await` over it for the items, `await` it for the first page, or take `pages()` or
 * `toArray({ maxItems })`. Nothing is requested before one of these.
 */
export class Paginator<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
  readonly #open: () => Promise<Opened<T>>;

  /** @internal */
  constructor(open: () => Promise<Opened<T>>) {
    this.#open = open;
  }

  /** A list whose making waits until it is first needed. @internal */
  static lazy<T>(make: () => Promise<{ made: Paginator<T> }>): Paginator<T> {
    return new Paginator(async () => (await make()).made.#open());
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
    return { ...page.response, data: page };
  }

  /** Page by page, as the platform cuts them; `maxItems` shortens the last one. */
  pages(): AsyncGenerator<Page<T>, void, undefined> {
    return this.#pages();
  }

  /** Item by item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.#pages()) yield* page.items;
  }

  /** All items up to `maxItems`, which must be said: a list may be longer than memory. */
  async toArray(options: { maxItems: number }): Promise<T[]> {
    const items: T[] = [];
    for await (const page of this.#pages(options?.maxItems ?? Number.NaN)) for (const item of page.items) items.push(item);
    return items;
  }

  async *#pages(bound?: number): AsyncGenerator<Page<T>, void, undefined> {
    const { source, options } = await this.#open();
    check(source, { ...options, ...(bound !== undefined && { maxItems: bound }) });
    let left = Math.min(bound ?? Number.POSITIVE_INFINITY, options.maxItems ?? Number.POSITIVE_INFINITY);
    let position = options.cursor;
    const seen = new Set<unknown>();
    const visited = new Set<string | undefined>();
    for (;;) {
      visited.add(position);
      const { items: fetched, total, next, response } = await source.fetch(position, options);
      const items = unseen(source, fetched, seen);
      const cut = items.length > left;
      const kept = cut ? items.slice(0, left) : items;
      left -= kept.length;
      yield { items: kept, total, cursor: cut ? position : next, response };
      if (next === undefined || left <= 0) return;
      if (visited.has(next)) throw brokenList(source, response, 'the platform named a page as next that was already read');
      position = next;
    }
  }

  async #first(): Promise<Page<T>> {
    const { value } = await this.#pages().next();
    return value as Page<T>;
  }
}

function unseen<T>(source: PageSource<T>, items: readonly T[], seen: Set<unknown>): T[] {
  const { key } = source;
  if (!key) return [...items];
  return items.filter((item) => {
    const id = key(item);
    return !seen.has(id) && seen.add(id);
  });
}

function check(source: Pick<PageSource<unknown>, 'platform' | 'operation'>, options: ListOptions): void {
  const issues = (['maxItems', 'pageSize'] as const)
    .filter((name) => options[name] !== undefined && !(Number.isInteger(options[name]) && (options[name] as number) > 0))
    .map((name) => ({ path: [name], message: 'must be a whole number of at least 1' }));
  if (issues.length > 0) throw new InputError(issues, { platform: source.platform, operation: source.operation });
}

/** A page that is not what the protocol promises. */
export function brokenList(
  list: Pick<PageSource<unknown>, 'platform' | 'operation'>,
  response: ResponseInfo,
  what: string,
): MalformedResponseError {
  const { platform, operation } = list;
  const { status, headers, attempts, requestId } = response;
  return new MalformedResponseError(`${operation}: ${what}.`, { platform, operation, attempts, requestId, status, headers, rawBody: '' });
}
