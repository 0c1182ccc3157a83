import type { FetchedPage, PageSource } from '../../core/results/index.js';
import type { Paging, Variables } from '../execute/index.js';

type ReadPage<T> = Omit<FetchedPage<T>, 'response'>;

/** A wire shape: converts a position to arguments, and a response to a page. */
export interface Shape<T> {
  /** The arguments without those that select the page, and the page size that they request. */
  split(variables: Variables, pageSize: number | undefined): { readonly filters: Variables; readonly size: number | undefined };
  /** Arguments for the page at a position; `undefined` is the first page. */
  ask(variables: Variables, position: string | undefined, pageSize: number | undefined): Variables;
  /** Returns the page; `undefined` when the response has another shape. */
  read(answer: unknown, request: Variables, position: string | undefined): ReadPage<T> | undefined;
  readonly key?: PageSource<T>['key'];
  readonly after?: PageSource<T>['after'];
  /** Returns a page to use instead of a failed one, when its position was a guess. */
  forgive?(position: string | undefined): FetchedPage<T> | undefined;
}

/** The page size when the wire shape requires one and the caller sets none. */
const DEFAULT_PAGE_SIZE = 100;

/** The position after a page that is not the last but has no cursor of the next page. */
export const NOWHERE = '';

type Dict = Record<string, unknown>;

const dict = (value: unknown): Dict => (typeof value === 'object' && value !== null ? (value as Dict) : {});
const count = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Returns `variables` without some fields of one variable. If this leaves an empty object, the variable is removed. */
function without(variables: Variables, argument: string, ...fields: string[]): Variables {
  const kept = Object.entries(dict(variables[argument])).filter(([name, value]) => value !== undefined && !fields.includes(name));
  return { ...variables, [argument]: kept.length > 0 ? Object.fromEntries(kept) : undefined };
}

export function shapeOf<T>(paging: Paging, firstPage: number | undefined): Shape<T> {
  switch (paging[0]) {
    case 'all':
      return plainList();
    case 'page':
      return pageNumbers(paging[1], paging[2], firstPage);
    case 'skip':
      return skipTake(paging[1]);
    case 'paging':
      return {
        ...connection<T>(),
        split: (variables, pageSize) => ({
          filters: without(variables, paging[1], 'First', 'After'),
          size: pageSize ?? count(dict(variables[paging[1]]).First),
        }),
        ask(variables, after, size) {
          const given = dict(variables[paging[1]]);
          return { [paging[1]]: { ...given, ...(size && { First: size }), ...(after !== undefined && { After: after }) } };
        },
      };
    case 'after':
      return {
        ...connection<T>(),
        split: ({ first, after, ...filters }, pageSize) => ({ filters, size: pageSize ?? count(first) }),
        ask: (_variables, after, size) => ({ ...(size && { first: size }), ...(after !== undefined && { after }) }),
      };
  }
}

function plainList<T>(): Shape<T> {
  return {
    split: (filters) => ({ filters, size: undefined }),
    ask: () => ({}),
    // A nullable list that is null has no items that are visible to this key.
    read: (answer) => (answer === null ? { items: [] } : Array.isArray(answer) ? { items: answer, total: answer.length } : undefined),
  };
}

function connection<T>(): Pick<Shape<T>, 'read'> {
  return {
    read(answer) {
      if (answer === null) return { items: [] };
      const { nodes, edges, pageInfo, totalCount } = dict(answer);
      const items = Array.isArray(nodes) ? nodes : Array.isArray(edges) ? edges.map((edge) => dict(edge).node) : undefined;
      if (!items) return undefined;
      const { hasNextPage, endCursor } = dict(pageInfo);
      const next = hasNextPage === true ? (typeof endCursor === 'string' ? endCursor : NOWHERE) : undefined;
      return { items: items.filter((item) => item !== null && item !== undefined) as T[], total: count(totalCount), next };
    },
  };
}

function skipTake<T>(argument: string): Shape<T> {
  // The argument is an input that contains the pagination, or the pagination itself.
  const isInput = argument !== 'pagination';
  const paginationOf = (variables: Variables) => dict(isInput ? dict(variables[argument]).pagination : variables[argument]);
  // Without a size, the platform returns all items.
  const size = (variables: Variables, pageSize: number | undefined) => pageSize ?? count(paginationOf(variables).take) ?? DEFAULT_PAGE_SIZE;
  return {
    key: (item) => dict(item).id ?? undefined,
    after: (skip, length, total) => (Number(skip) + length < total ? String(Number(skip) + length) : undefined),
    split: (variables, pageSize) => ({
      filters: isInput ? without(variables, argument, 'pagination') : { ...variables, [argument]: undefined },
      size: size(variables, pageSize),
    }),
    ask(variables, position, pageSize) {
      const skip = position === undefined ? (count(paginationOf(variables).skip) ?? 0) : Number(position);
      const pagination = { skip, take: size(variables, pageSize) };
      return { [argument]: isInput ? { ...dict(variables[argument]), pagination } : pagination };
    },
    read(answer, request) {
      const { items, totalItems } = dict(answer);
      if (!Array.isArray(items)) return undefined;
      const total = count(totalItems);
      const { skip, take } = paginationOf(request) as { skip: number; take: number };
      const end = skip + items.length;
      const more = items.length > 0 && (total === undefined ? items.length >= take : end < total);
      return { items, total, next: more ? String(end) : undefined };
    },
  };
}

/**
 * The platform does not document whether its first page is 0 or 1. Starts at 1. At the end, if fewer items were returned than the platform
 * reports, requests page 0 once; an error means that page 0 does not exist. Setting the first page disables this.
 */
function pageNumbers<T>(argument: string, keyName: string, firstPage: number | undefined): Shape<T> {
  let guess = false;
  const size = (variables: Variables, pageSize: number | undefined) =>
    pageSize ?? count(dict(variables[argument]).pageSize) ?? DEFAULT_PAGE_SIZE;
  return {
    key: (item) => dict(item)[keyName],
    // Page 0 is requested last, when page 1 was assumed to be the first.
    after: (page, length, total) => (+page > 0 && (+page + 1 - (firstPage ?? 1)) * length < total ? String(+page + 1) : undefined),
    split: (variables, pageSize) => ({ filters: { ...variables, [argument]: undefined }, size: size(variables, pageSize) }),
    ask(variables, position, pageSize) {
      const given = dict(variables[argument]);
      const page = position === undefined ? (count(given.page) ?? firstPage ?? 1) : Number(position);
      if (position === undefined) guess = firstPage === undefined && given.page === undefined;
      return { [argument]: { page, pageSize: size(variables, pageSize) } };
    },
    read(answer, request, position) {
      const { items, pages, itemCount } = dict(answer);
      if (!Array.isArray(items)) return undefined;
      const page = dict(request[argument]).page as number;
      const last = (count(pages) ?? 0) - 1 + (firstPage ?? 1);
      // Only the guess requests page 0. A list that resumes there was already read from page 1 to its end.
      const ended = position === '0' || items.length === 0 || page >= last;
      const next = ended ? undefined : String(page + 1);
      return { items, total: count(itemCount), next, missing: guess && position !== '0' ? '0' : undefined };
    },
    forgive: (position) =>
      position === '0' ? { items: [], response: { status: 0, headers: new Headers(), attempts: 0, requestId: undefined } } : undefined,
  };
}
