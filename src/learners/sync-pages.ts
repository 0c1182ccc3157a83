import { InputError } from '../core/errors/index.js';
import type { PagedList } from './pages.js';

/** A record of a list, with the key to store it by. */
export interface KeyedRow<T> {
  readonly key: string;
  readonly row: T;
}

type Awaitable<T> = T | Promise<T>;

/** Options of `syncPages`, without `key`. */
export interface SyncPagesBase<T> {
  /** Returns the cursor that was saved last. Return `undefined` or `null` before the first page, and after a run that reached the end. */
  load(): Awaitable<string | null | undefined>;
  /**
   * Stores the records of a page and the cursor of the next one, in one transaction. On the last page, `cursor` is `undefined` and `done`
   * is true. The next page is used only after this function resolves. Insert or replace records by their `key`: a page may be saved again.
   */
  save(rows: readonly KeyedRow<T>[], cursor: string | undefined, done: boolean): Awaitable<unknown>;
  /** Stops the run after the page that is being saved. The run rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Returns the identifier of a record. It must be the same in every run. */
export type RowKey<T> = (row: T) => string | number;

/** Options of `syncPages`. `key` is optional for records with an `id`. */
export type SyncPagesOptions<T> = SyncPagesBase<T> & (T extends { id: string | number } ? { key?: RowKey<T> } : { key: RowKey<T> });

type ListPages<T> = (options: { cursor?: string; signal?: AbortSignal }) => PagedList<T>;

/** The result of a run. */
export interface SyncPagesResult {
  /** Number of pages that this run saved. */
  pages: number;
  /** Number of records that this run saved. */
  rows: number;
  /** Whether the run reached the end. False only if `list` sets `maxItems`: the next run continues from there. */
  done: boolean;
}

/**
 * Copies a list of any platform to your own store, page by page, and resumes after a crash. Your transaction saves records and cursor
 * together, so that each record is saved at least once, regardless of when the process ends. An error of `save` stops the run; the next run
 * fetches the page again.
 *
 * If the list changes during a run, the next run finds records that were added before the cursor. On platforms with page numbers, a run
 * misses records that move to an earlier page because others were deleted; the next run finds them. Records that were deleted on the
 * platform remain in your store.
 *
 * @param list Creates the list, with the same arguments and page size each time. Pass the options on.
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
 * @throws InputError for a record without a key.
 */
// Overloads, because TypeScript infers no `T` from `list` when the type of `options` is a conditional one. The overload that requires a key is
// first: the record type of its failed match is the one that the second uses.
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

/** Each key once, with its last record: many databases reject a statement that replaces a record twice. */
function keyed<T>(items: readonly T[], keyOf: (row: T) => unknown): KeyedRow<T>[] {
  const rows = new Map<string, KeyedRow<T>>();
  for (const row of items) {
    const key = keyOf(row);
    if ((typeof key !== 'string' && typeof key !== 'number') || key === '') {
      const message = 'must return a string or a number for each record, or be omitted if records have an id';
      throw new InputError([{ path: ['options', 'key'], message }], { operation: 'syncPages' }, 'The page was not saved');
    }
    rows.set(String(key), { key: String(key), row });
  }
  return [...rows.values()];
}
