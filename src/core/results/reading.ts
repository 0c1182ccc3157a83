import { retrace, type Trace } from '../observe/index.js';
import type { ListOptions } from '../settings/index.js';
import { listen } from '../time/index.js';
import type { ResponseInfo } from './call.js';
import { type Page, pageOf } from './page.js';
import { brokenPage, type FetchedPage, type PageSource } from './source.js';

/** The progress of reading a list. */
export interface Progress<T> {
  readonly source: PageSource<T>;
  readonly options: ListOptions;
  readonly trace: Trace | undefined;
  /** The position of the next page. */
  readonly position: string | undefined;
  /** Maximum number of items to return. */
  readonly left: number;
  /** Keys of the items that were returned. */
  readonly seen: Set<unknown>;
  /** Positions that were read. */
  readonly read: Set<string | undefined>;
  /** Number of items on the first page; 0 disables predictions. */
  readonly size?: number | undefined;
  readonly total?: number | undefined;
  /** Response of the previous page. */
  readonly response?: ResponseInfo | undefined;
}

interface PendingPage<T> {
  readonly cancel: () => void;
  readonly answer: Promise<FetchedPage<T>>;
  /** Set when the page has arrived. */
  page?: FetchedPage<T>;
}

/** Reads the pages of a list. `alone`: request no page before it is needed. */
export async function* pagesOf<T>(start: Progress<T>, alone?: boolean): AsyncGenerator<Page<T>, void, undefined> {
  const { source, options, seen, read } = start;
  const { signal } = options;
  const { prefetch = 1, concurrency = 1 } = alone ? { prefetch: 0 } : options;
  /** Requested pages, from `position` on, that were not yet returned. */
  const pending = new Map<string | undefined, PendingPage<T>>();
  let { position, left, size, total, response } = start;
  let inFlight = 0;
  /** Maximum number of pages to have requested or waiting. */
  let room = 0;

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
      // The page that the consumer waits for must not wait for canceled pages.
      if (n > 0 && inFlight >= concurrency && !pending.has(at)) return;
      const { page } = pending.get(at) ?? requestPage(at);
      if (page) [at, ofAll] = [page.next, page.total];
      else at = size && ofAll ? source.after?.(at as string, size, ofAll) : undefined;
      if (at === undefined) return;
      wanted -= page ? page.items.length : (size as number);
    }
  };

  try {
    while (left > 0) {
      if (read.has(position)) throw brokenPage(source, response as ResponseInfo, 'the platform returned a next page that was already read');
      signal?.throwIfAborted();
      room = Math.max(prefetch, concurrency);
      fill();
      const page = await (pending.get(position) as PendingPage<T>).answer;
      const at = position;
      pending.delete(at);
      read.add(at);
      size ??= page.items.length;
      ({ total, response } = page);
      const items = unseen(source, page.items, seen);
      const shortened = items.length > left;
      const kept = shortened ? items.slice(0, left) : items;
      position = page.next ?? (seen.size < (total ?? 0) ? page.missing : undefined);
      left = position === undefined ? 0 : left - kept.length;
      if (pending.size > 0 && !(left > 0 && pending.has(position))) {
        // The prediction was wrong. Read the remaining pages one by one.
        cancel();
        size = 0;
      }
      room = prefetch;
      fill();
      const next = shortened ? at : position;
      const cursor = next === undefined ? undefined : (source.cursors?.write(next) ?? next);
      const [known, done] = [seen.size, read.size];
      const rest = { ...start, position, left, size, total, response };
      yield pageOf({ items: kept, total, cursor, response }, () =>
        // A copy, because reading of this list may continue. The page continues from the state at its return.
        pagesOf({ ...rest, seen: firstOf(seen, known), read: firstOf(read, done) }),
      );
    }
  } catch (error) {
    retrace(error, start.trace);
    throw error;
  } finally {
    left = 0;
    cancel();
  }
}

/** The first entries of a set, in insertion order. */
const firstOf = <K>(set: ReadonlySet<K>, length: number): Set<K> => new Set([...set].slice(0, length));

function unseen<T>(source: PageSource<T>, items: readonly T[], seen: Set<unknown>): T[] {
  const { key } = source;
  if (!key) return [...items];
  return items.filter((item) => {
    const id = key(item);
    return id === undefined || (!seen.has(id) && seen.add(id));
  });
}
