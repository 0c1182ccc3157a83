import type { Query } from './request.js';

/** Query parameters that select a page. The page size is an argument of the list. */
const PAGE = { page: undefined, cursor: undefined };

/** The host of `next` links. With a proxy, it differs from that of the client's base URL. */
const OFFICIAL_HOST = 'api.skilljar.com';

/** The position after a page whose `next` link cannot be followed. */
export const NOWHERE = '';

/** Arguments that select the items: the query without the parameters that select a page. */
export function filtersOf({ page, cursor, page_size, ...filters }: Query): Query {
  return filters;
}

/**
 * The position that a `next` link leads to; `undefined` when there is none. Of the link, only the query is used: requests go to the client's
 * base URL, so that the key is never sent to another host. What the caller's own query contains is omitted, because each request repeats it.
 * A link to another host leads `NOWHERE`, unless its path is that of the `resource`.
 */
export function positionOf(next: unknown, request: string, resource: string, query: Query): string | undefined {
  if (next === null || next === undefined || next === false || next === '') return undefined;
  if (typeof next !== 'string') return NOWHERE;
  let params: URLSearchParams;
  try {
    const link = new URL(next, request);
    const known = link.hostname === OFFICIAL_HOST || link.hostname === new URL(request).hostname;
    if (!known && !leadsTo(segments(resource), segments(link.pathname))) return NOWHERE;
    params = link.searchParams;
  } catch {
    return NOWHERE;
  }
  for (const name in query) if (!Object.hasOwn(PAGE, name) && query[name] !== undefined) params.delete(name);
  params.sort();
  return params.toString();
}

/** The query parameters of a position. A name can occur several times. */
export function queryOf(position: string): Query {
  const params = new URLSearchParams(position);
  return { ...PAGE, ...Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])) };
}

const segments = (path: string) => path.split('/').flatMap((part) => (part ? decodeURIComponent(part).toLowerCase() : []));

/** What precedes the resource may differ, as behind a proxy: `/skilljar/v1/courses` is `/v1/courses`, but `/v1/users/1/courses` is not. */
function leadsTo(resource: readonly string[], path: readonly string[]): boolean {
  const before = path.length - resource.length;
  if (before < 0 || resource.some((part, i) => path[before + i] !== part)) return false;
  return path[before - 1] === 'v1' || !path.slice(0, before).includes('v1');
}
