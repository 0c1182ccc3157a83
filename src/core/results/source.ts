import { type ErrorContext, InputError, MalformedResponseError } from '../errors/index.js';
import type { PlatformName } from '../operation/index.js';
import type { ListOptions } from '../settings/index.js';
import type { ResponseInfo } from './call.js';
import type { Cursors } from './cursor.js';

/** The result of fetching one page; `next` is absent on the last page. */
export interface FetchedPage<T> {
  readonly items: readonly T[];
  readonly total?: number | undefined;
  readonly next?: string | undefined;
  /** On the last page: the position to continue at when fewer distinct items (by `key`) were seen than `total` reports. */
  readonly missing?: string | undefined;
  readonly response: ResponseInfo;
}

/** A list of one platform. Created for each iteration, so it can store state. */
export interface PageSource<T> {
  readonly platform: PlatformName;
  readonly operation: string;
  /** Removes secrets and the arguments of the list from the headers of a response. */
  readonly clean: (headers: Headers) => Headers;
  /** Fetches the page at a position; `undefined` is the first page. */
  fetch(position: string | undefined, options: ListOptions): Promise<FetchedPage<T>>;
  /** Converts positions to cursors and back. Read after the call is validated, or to resume. Default: a cursor is a position. */
  readonly cursors?: Cursors | undefined;
  /** Identifies an item, for lists whose pages may overlap; `undefined` for an item without an identity. */
  readonly key?: ((item: T) => unknown) | undefined;
  /**
   * Predicts the position after one whose page has not arrived, in a list with `total` items and `size` items on its first page. Only
   * prefetching uses it: the actual next position is always read from the previous page.
   */
  readonly after?: ((position: string, size: number, total: number) => string | undefined) | undefined;
}

/** Throws an `InputError` for options that no list accepts. */
export function checkListOptions(source: Pick<PageSource<unknown>, 'platform' | 'operation'>, options: ListOptions): void {
  const least = { maxItems: 1, pageSize: 1, concurrency: 1, prefetch: 0 };
  const issues = (Object.keys(least) as (keyof typeof least)[])
    .filter((name) => options[name] !== undefined && !(Number.isInteger(options[name]) && (options[name] as number) >= least[name]))
    .map((name) => ({ path: [name], message: `must be an integer of at least ${least[name]}` }));
  if (issues.length > 0) throw new InputError(issues, { platform: source.platform, operation: source.operation });
}

/** The error for a response without the data that the method requires. `headers`: its headers, without secrets. Default: empty. */
export function brokenAnswer(
  { platform, operation, outcome }: ErrorContext,
  { status, attempts, requestId }: Omit<ResponseInfo, 'headers'>,
  what: string,
  headers = new Headers(),
): MalformedResponseError {
  return new MalformedResponseError(`${operation}: ${what}.`, {
    platform,
    operation,
    outcome,
    attempts,
    requestId,
    status,
    headers,
    rawBody: '',
  });
}

/** The error for a page that violates the protocol. */
export const brokenPage = (list: Pick<PageSource<unknown>, 'platform' | 'operation' | 'clean'>, response: ResponseInfo, what: string) =>
  brokenAnswer(list, response, what, list.clean(response.headers));
