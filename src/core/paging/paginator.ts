import type { ListOptions, ResponseInfo, WithResponse } from '../call/index.js';
import { InputError, MalformedResponseError } from '../errors/index.js';
import { retrace, type Trace, traceOf } from '../observe/index.js';
import type { PlatformName } from '../operation/index.js';
import { listen } from '../time/index.js';

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
  /** On the last page: where to look when fewer items, told apart by `key`, were seen by then than `total` says. */
  readonly missing?: string | undefined;
  readonly response: ResponseInfo;
}

/** One list over one wire shape. Made anew for each pass over the list, so it may remember what it has seen. */
export interface PageSource<T> {
  readonly platform: PlatformName;
  readonly operation: string;
  /** Fetches the page at a position; `undefined` for the first. */
  fetch(position: string | undefined, options: ListOptions): Promise<FetchedPage<T>>;
  /** What tells two items apart, for lists whose pages may overlap; `undefined` for an item that has nothing of the kind. */
  readonly key?: ((item: T) => unknown) | undefined;
  /**
   * The position that should follow one whose page has not come yet, in a list of `total` items with `size` of them on its first page.
   * Only what is asked for early depends on it: which page comes next is for the page before to say.
   */
  readonly after?: ((position: string, size: number, total: number) => string | undefined) | undefined;
}

interface Opened<T> {
  readonly source: PageSource<T>;
  readonly options: ListOptions;
}

/**
 * A list that fetches its pages as they are needed. `for await` over it for the items, `await` it for the first page, or take `pages()` or
 * `toArray({ maxItems })`. Nothing is requested before one of these; awaiting the first page requests that page alone. Afterwards
 * `prefetch` pages are requested ahead; leaving the loop aborts them, and one that fails throws in its turn, after the pages before it.
 *
 * When the list changes while it is read: which page comes next, and whether there is one, is always taken from the page before, never from
 * a sum, so pages that come short and totals that change skip nothing. An item that has moved onto a later page is given once, where items
 * have an id; one that has moved onto a page already read is missed, as by any reader of pages. A page that names one already read as its
 * next throws a `MalformedResponseError`, after its own items.
 */
export class Paginator<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
  readonly #open: () => Promise<Opened<T>>;

  readonly #trace: Trace | undefined;

  /** @internal `method` is the outermost function of the SDK: errors get the stack of its caller. */
  constructor(open: () => Promise<Opened<T>>, method?: unknown) {
    this.#open = open;
    this.#trace = method ? traceOf(method) : undefined;
  }

  /** A list whose making waits until it is first needed. @internal */
  static lazy<T>(make: () => Promise<{ made: Paginator<T> }>, method: unknown): Paginator<T> {
    return new Paginator(async () => (await make()).made.#open(), method);
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

interface Asked<T> {
  readonly giveUp: () => void;
  readonly answer: Promise<FetchedPage<T>>;
  /** Once it came. */
  page?: FetchedPage<T>;
}

async function* pagesOf<T>(source: PageSource<T>, options: ListOptions & { maxItems: number }): AsyncGenerator<Page<T>, void, undefined> {
  const { signal, prefetch = 1, concurrency = 1 } = options;
  const seen = new Set<unknown>();
  const read = new Set<string | undefined>();
  /** The pages from `position` on that are under way or waiting to be handed out. */
  const asked = new Map<string | undefined, Asked<T>>();
  let { maxItems: left, cursor: position } = options;
  let inFlight = 0;
  /** How many pages may be there for the consumer. */
  let room = 0;
  let total: number | undefined;
  /** Items on the first page; 0 when nothing follows from it. */
  let size: number | undefined;

  const giveUp = () => {
    for (const page of asked.values()) page.giveUp();
    asked.clear();
  };

  const ask = (at: string | undefined) => {
    const controller = new AbortController();
    const free = signal && listen(signal, () => controller.abort(signal.reason));
    const page: Asked<T> = {
      answer: source.fetch(at, { ...options, signal: controller.signal }),
      giveUp() {
        free?.();
        controller.abort();
      },
    };
    asked.set(at, page);
    inFlight += 1;
    const settled = () => {
      inFlight -= 1;
      free?.();
    };
    // Where nobody comes for a page, its failure is nobody's either: it must not be reported as unhandled.
    page.answer.then((came) => {
      settled();
      page.page = came;
      // The consumer is at work from here on, and no longer waiting.
      if (at === position) room = prefetch;
      fill();
    }, settled);
    return page;
  };

  const fill = () => {
    if (signal?.aborted) return;
    let [at, ofAll, wanted] = [position, total, left];
    for (let n = 0; n < room && wanted > 0 && !read.has(at); n += 1) {
      // What is waited for must not wait for what was given up.
      if (n > 0 && inFlight >= concurrency && !asked.has(at)) return;
      const { page } = asked.get(at) ?? ask(at);
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
      const page = await (asked.get(position) as Asked<T>).answer;
      const at = position;
      asked.delete(at);
      read.add(at);
      size ??= page.items.length;
      total = page.total;
      const items = unseen(source, page.items, seen);
      const cut = items.length > left;
      const kept = cut ? items.slice(0, left) : items;
      position = page.next ?? (seen.size < (total ?? 0) ? page.missing : undefined);
      left = position === undefined ? 0 : left - kept.length;
      if (asked.size > 0 && !(left > 0 && asked.has(position))) {
        // The list is not what it seemed to be: the rest is read page by page.
        giveUp();
        size = 0;
      }
      room = prefetch;
      fill();
      yield { items: kept, total, cursor: cut ? at : position, response: page.response };
      if (left === 0) return;
      if (read.has(position)) throw brokenList(source, page.response, 'the platform named a page as next that was already read');
    }
  } finally {
    left = 0;
    giveUp();
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
