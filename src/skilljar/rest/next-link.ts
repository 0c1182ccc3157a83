import type { Query } from './request.js';

/** The host of `next` links. With a proxy, it differs from that of the client's base URL. */
const OFFICIAL_HOST = 'api.skilljar.com';

/** The position after a page whose `next` link cannot be followed. */
export const NOWHERE = '';

/** Arguments that select the items: the query without the parameters that select a page. */
export function filtersOf({ page, cursor, page_size, ...filters }: Query): Query {
  return filters;
}

/**
 * Returns the position of a `next` link; `undefined` if there is no link. Uses only the query of the link: requests are sent to the
 * client's base URL, so that the key is never sent to another host. Omits the parameters of the call's own query, because each request
 * repeats them. Returns `NOWHERE` for a link to another host, unless its path is that of the `resource`.
 */
export function positionOf(next: unknown, baseUrl: string, resource: string, query: Query): string | undefined {
  if (!next) return undefined;
  let params: URLSearchParams;
  try {
    const link = new URL(next as string, baseUrl + resource);
    const known = link.hostname === OFFICIAL_HOST || link.hostname === new URL(baseUrl).hostname;
    if (!known && !leadsTo(resource, link.pathname)) return NOWHERE;
    params = link.searchParams;
  } catch {
    return NOWHERE;
  }
  for (const name in query) if (query[name] !== undefined && name !== 'page' && name !== 'cursor') params.delete(name);
  params.sort();
  return params.toString();
}

/** The query parameters of a position, which replace those that select a page in the call's query. A name can occur several times. */
export function queryOf(position: string): Query {
  const params = new URLSearchParams(position);
  return { page: undefined, cursor: undefined, ...Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])) };
}

/**
 * The prefix of the resource may differ, for example behind a proxy: `/skilljar/v1/courses` is `/v1/courses`, but `/v1/users/1/courses` is
 * not.
 */
function leadsTo(resource: string, path: string): boolean {
  const [link, own] = [normal(path), normal(resource)];
  return link.includes('/v1/') ? link.endsWith(`/v1${own}`) : link.endsWith(own);
}

const normal = (path: string) => decodeURIComponent(path).toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '');
