import { InputError } from '../core/errors/index.js';
import type { PagedList } from './pages.js';

/** A row of a list, with the key to store it by. */
export interface KeyedRow<T> {
  readonly key: string;
  readonly row: T;
}

type Awaitable<T> = T | Promise<T>;

/** Options of `syncPages`, without `key`. */
export interface SyncPagesBase<T> {
  /** Returns the cursor that was saved last: `undefined` or `null` before the first page, and after a run that reached the end. */
  load(): Awaitable<string | null | undefined>;
  /**
   * Stores the rows of a page and the cursor of the next one, in one transaction. On the last page, `cursor` is `undefined` and `done` is
   * true. The next page is used only after it resolved. Insert or replace rows by their `key`: a page may come again.
   */
  save(rows: readonly KeyedRow<T>[], cursor: string | undefined, done: boolean): Awaitable<unknown>;
  /** Stops the run after the page that is being saved. The run rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** What identifies a row: the same in every run. */
export type RowKey<T> = (row: T) => string | number;

/** Options of `syncPages`. `key` is optional for rows with an `id`. */
export type SyncPagesOptions<T> = SyncPagesBase<T> & (T extends { id: string | number } ? { key?: RowKey<T> } : { key: RowKey<T> });

/** Makes the list, from a cursor on. */
type ListPages<T> = (options: { cursor?: string; signal?: AbortSignal }) => PagedList<T>;

/** What a run did. */
export interface SyncPagesResult {
  /** Pages that were saved by this run. */
  pages: number;
  /** Rows that were saved by this run. */
  rows: number;
  /** Whether the end was reached. False only when `list` sets `maxItems`: the next run goes on from there. */
  done: boolean;
}

/**
 * Copies a list of any platform into your own store, page by page, and goes on after a crash where it stopped. Rows and cursor are saved
 * together by your transaction, so that each row is saved at least once, whenever the process ends. An error of `save` stops the run: the
 * page comes again in the next run.
 *
 * When the list changes: rows that are added behind the cursor are found by the next run. On platforms that count pages, rows that move to
 * an earlier page because others were deleted are missed until the next run. Rows that were deleted on the platform stay in your store.
 *
 * @param list Makes the list, with the same arguments and page size each time. Pass the options on.
 *
 * @example
 * ```ts
 * await syncPages((options) => lp.skilljar.courses.list({}, options), {
 *   load: () => db.cursorOf('courses'),
 *   save: (rows, cursor) =>
 *     db.transaction(async (tx) => {
 *       for (const { key, row } of rows) await tx.upsert('courses', key, row);
 *       await tx.setCursor('courses', cursor);
 *     }),
 * });
 * ```
 *
 * @throws InputError for a row without a key.
 */
// Overloads, and not `SyncPagesOptions`: the row type cannot be inferred through its condition. The one that requires a key is first, because
// the row type of its failed match is the one that the second uses.
export function syncPages<T>(list: ListPages<T>, options: SyncPagesBase<T> & { key: RowKey<T> }): Promise<SyncPagesResult>;
export function syncPages<T extends { id: string | number }>(
  list: ListPages<T>,
  options: SyncPagesBase<T> & { key?: RowKey<T> },
): Promise<SyncPagesResult>;
export async function syncPages<T>(list: ListPages<T>, options: SyncPagesBase<T> & { key?: RowKey<T> }): Promise<SyncPagesResult> {
  const { load, save, signal, key = idOf } = options;
  const result: SyncPagesResult = { pages: 0, rows: 0, done: false };
  signal?.throwIfAborted();
  const cursor = (await load()) ?? undefined;
  for await (const page of list({ ...(cursor !== undefined && { cursor }), ...(signal && { signal }) }).pages()) {
    signal?.throwIfAborted();
    const done = page.cursor === undefined;
    const rows = keyed(page.items, key);
    await save(rows, page.cursor, done);
    result.pages += 1;
    result.rows += rows.length;
    result.done = done;
  }
  return result;
}

const idOf = (row: unknown): unknown => (row as { id?: unknown } | null)?.id;

/** Each key once, with its last row: many databases refuse a statement that replaces a row twice. */
function keyed<T>(items: readonly T[], keyOf: (row: T) => unknown): KeyedRow<T>[] {
  const rows = new Map<string, KeyedRow<T>>();
  for (const row of items) {
    const key = keyOf(row);
    if ((typeof key !== 'string' && typeof key !== 'number') || key === '') {
      const message = 'must return a string or a number for each row; without it, rows must have an id';
      throw new InputError([{ path: ['options', 'key'], message }], { operation: 'syncPages' }, 'The page was not saved');
    }
    rows.set(String(key), { key: String(key), row });
  }
  return [...rows.values()];
}
