import type { ListOptions, ResponseInfo, WithResponse } from '../call/index.js';
import { InputError, MalformedResponseError } from '../errors/index.js';
import { Redactor, retrace, type Trace, traceOf } from '../observe/index.js';
import type { PlatformName } from '../operation/index.js';
import { listen } from '../time/index.js';

/** One page of a list. */
export interface Page<T> {
  readonly items: T[];
  /** Total number of items; `undefined` when the platform does not report it. */
  readonly total: number | undefined;
  /**
   * Cursor of the next page. Pass it to `list({ … }, { cursor })`, in this process or another. `undefined` on the last page. When
   * `maxItems` shortened this page, it is the cursor of this page, so that no item is skipped.
   */
  readonly cursor: string | undefined;
  /** Response metadata of the page. */
  readonly response: ResponseInfo;
}

/** The result of fetching one page; `next` is absent on the last page. */
export interface FetchedPage<T> {
  readonly items: readonly T[];
  readonly total?: number | undefined;
  readonly next?: string | undefined;
  /** On the last page: the position to continue at when fewer distinct items (by `key`) were seen than `total` reports. */
  readonly missing?: string | undefined;
  readonly response: ResponseInfo;
}

/** A list of one platform. Created for each iteration, so it can keep state. */
export interface PageSource<T> {
  readonly platform: PlatformName;
  readonly operation: string;
  /** Fetches the page at a position; `undefined` is the first page. */
  fetch(position: string | undefined, options: ListOptions): Promise<FetchedPage<T>>;
  /** Identifies an item, for lists whose pages may overlap; `undefined` for an item without an identity. */
  readonly key?: ((item: T) => unknown) | undefined;
  /**
   * Predicts the position after one whose page has not arrived, in a list with `total` items and `size` items on its first page. Only
   * prefetching uses it: the actual next position is always taken from the page before.
   */
  readonly after?: ((position: string, size: number, total: number) => string | undefined) | undefined;
}

interface Opened<T> {
  readonly source: PageSource<T>;
  readonly options: ListOptions;
}

/**
 * A list that fetches its pages when you need them. Use `for await` for the items, `await` for the first page, or call `pages()` or
 * `toArray({ maxItems })`. Nothing is requested before that. Awaiting the first page requests only that page; otherwise `prefetch` pages
 * are requested ahead. Leaving the loop aborts them. If one of them fails, the loop throws when it reaches that page.
 *
 * When the list changes during iteration: the next page is always taken from the page before, never computed, so short pages and changed
 * totals skip nothing. An item that moved to a later page is returned once, if items have an id. An item that moved to an earlier page is
 * missed. A page whose next page was already read throws a `MalformedResponseError`, after its own items.
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
  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page
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
    for await (const page of this.#pages()) yield* page.items;
  }

  /** Returns all items up to `maxItems`. `maxItems` is required, because a list may be larger than the memory. */
  async toArray(options: { maxItems: number }): Promise<T[]> {
    const items: T[] = [];
    for await (const page of this.#pages(options?.maxItems ?? Number.NaN)) for (const item of page.items) items.push(item);
    return items;
  }

  async *#pages(bound?: number, alone?: boolean): AsyncGenerator<Page<T>, void, undefined> {
    try {
      const { source, options } = await this.#open();
      check(source, { ...options, ...(bound !== undefined && { maxItems: bound }) });
      const maxItems = Math.min(bound ?? Number.POSITIVE_INFINITY, options.maxItems ?? Number.POSITIVE_INFINITY);
      yield* pagesOf(source, { ...options, maxItems, ...(alone && { prefetch: 0, concurrency: 1 }) });
    } catch (error) {
      retrace(error, this.#trace);
      throw error;
    }
  }

  async #first(): Promise<Page<T>> {
    const { value } = await this.#pages(undefined, true).next();
    return value as Page<T>;
  }
}

interface PendingPage<T> {
  readonly cancel: () => void;
  readonly answer: Promise<FetchedPage<T>>;
  /** Set when the page has arrived. */
  page?: FetchedPage<T>;
}

async function* pagesOf<T>(source: PageSource<T>, options: ListOptions & { maxItems: number }): AsyncGenerator<Page<T>, void, undefined> {
  const { signal, prefetch = 1, concurrency = 1 } = options;
  const seen = new Set<unknown>();
  const read = new Set<string | undefined>();
  /** Requested pages, from `position` on, that were not yet returned. */
  const pending = new Map<string | undefined, PendingPage<T>>();
  let { maxItems: left, cursor: position } = options;
  let inFlight = 0;
  /** Maximum number of pages to have requested or waiting. */
  let room = 0;
  let total: number | undefined;
  /** Number of items on the first page; 0 disables predictions. */
  let size: number | undefined;

  const cancel = () => {
    for (const page of pending.values()) page.cancel();
    pending.clear();
  };

  const requestPage = (at: string | undefined) => {
    const controller = new AbortController();
    const free = signal && listen(signal, () => controller.abort(signal.reason));
    const page: PendingPage<T> = {
      answer: source.fetch(at, { ...options, signal: controller.signal }),
      cancel() {
        free?.();
        controller.abort();
      },
    };
    pending.set(at, page);
    inFlight += 1;
    const settled = () => {
      inFlight -= 1;
      free?.();
    };
    // A failed page that nobody reads must not be reported as an unhandled rejection.
    page.answer.then((came) => {
      settled();
      page.page = came;
      // The consumer now processes this page.
      if (at === position) room = prefetch;
      fill();
    }, settled);
    return page;
  };

  const fill = () => {
    if (signal?.aborted) return;
    let [at, ofAll, wanted] = [position, total, left];
    for (let n = 0; n < room && wanted > 0 && !read.has(at); n += 1) {
      // The page that the consumer waits for must not wait for cancelled pages.
      if (n > 0 && inFlight >= concurrency && !pending.has(at)) return;
      const { page } = pending.get(at) ?? requestPage(at);
      if (page) [at, ofAll] = [page.next, page.total];
      else at = size && ofAll ? source.after?.(at as string, size, ofAll) : undefined;
      if (at === undefined) return;
      wanted -= page ? page.items.length : (size as number);
    }
  };

  try {
    for (;;) {
      signal?.throwIfAborted();
      room = Math.max(prefetch, concurrency);
      fill();
      const page = await (pending.get(position) as PendingPage<T>).answer;
      const at = position;
      pending.delete(at);
      read.add(at);
      size ??= page.items.length;
      total = page.total;
      const items = unseen(source, page.items, seen);
      const shortened = items.length > left;
      const kept = shortened ? items.slice(0, left) : items;
      position = page.next ?? (seen.size < (total ?? 0) ? page.missing : undefined);
      left = position === undefined ? 0 : left - kept.length;
      if (pending.size > 0 && !(left > 0 && pending.has(position))) {
        // The prediction was wrong: read the remaining pages one by one.
        cancel();
        size = 0;
      }
      room = prefetch;
      fill();
      yield { items: kept, total, cursor: shortened ? at : position, response: page.response };
      if (left === 0) return;
      if (read.has(position)) throw brokenList(source, page.response, 'the platform returned a next page that was already read');
    }
  } finally {
    left = 0;
    cancel();
  }
}

function unseen<T>(source: PageSource<T>, items: readonly T[], seen: Set<unknown>): T[] {
  const { key } = source;
  if (!key) return [...items];
  return items.filter((item) => {
    const id = key(item);
    return id === undefined || (!seen.has(id) && seen.add(id));
  });
}

function check(source: Pick<PageSource<unknown>, 'platform' | 'operation'>, options: ListOptions): void {
  const least = { maxItems: 1, pageSize: 1, concurrency: 1, prefetch: 0 };
  const issues = (Object.keys(least) as (keyof typeof least)[])
    .filter((name) => options[name] !== undefined && !(Number.isInteger(options[name]) && (options[name] as number) >= least[name]))
    .map((name) => ({ path: [name], message: `must be a whole number of at least ${least[name]}` }));
  if (issues.length > 0) throw new InputError(issues, { platform: source.platform, operation: source.operation });
}

/** The error for a page that violates the protocol. */
export function brokenList(
  list: Pick<PageSource<unknown>, 'platform' | 'operation'>,
  response: ResponseInfo,
  what: string,
): MalformedResponseError {
  const { platform, operation } = list;
  const { status, headers, attempts, requestId } = response;
  return new MalformedResponseError(`${operation}: ${what}.`, {
    platform,
    operation,
    attempts,
    requestId,
    status,
    headers: new Headers(new Redactor().headers(headers)),
    rawBody: '',
  });
}
