import type { ListOptions } from '../../core/call/index.js';
import { type Issue, plain } from '../../core/operation/index.js';
import { brokenList, type FetchedPage, type PageSource, Paginator } from '../../core/paging/index.js';
import { type SkilljarClientLike, type SkilljarContext, skilljarContextOf } from './context.js';
import type { RestOperation } from './operation.js';
import { type Query, type RestArguments, restRequest } from './request.js';

/** The origin of `next` links. With a proxy, it differs from the client's base URL. */
const OFFICIAL_ORIGIN = 'https://api.skilljar.com';

/** Calls a list operation: an envelope whose `next` has a page number or cursor, or a bare array, which is the whole list. */
export function restList<T>(
  client: SkilljarClientLike,
  op: RestOperation,
  args: RestArguments,
  options: ListOptions = {},
  method?: unknown,
): Paginator<T> {
  return new Paginator<T>(async () => ({ source: source<T>(client, op, args), options }), method);
}

function source<T>(client: SkilljarClientLike, op: RestOperation, args: RestArguments): PageSource<T> {
  const context = skilljarContextOf(client);
  const issues: Issue[] = [];
  const given = plain(args.input, ['input'], issues) as Query | undefined;
  let paged = true;
  return {
    platform: 'skilljar',
    operation: op.id,
    // Rows shift between pages when others are added or removed. Lists of learners have the id one level down.
    key(item) {
      const { id, user } = (item ?? {}) as { id?: unknown; user?: { id?: unknown } | null };
      return paged ? (id ?? (op.url.endsWith('/users') ? user?.id : undefined)) : undefined;
    },
    after(position, size, total) {
      const query = new URLSearchParams(position);
      const page = Number(query.get('page'));
      // Without a page number, the list is paged by cursor.
      if (!page || page * size >= total) return undefined;
      query.set('page', String(page + 1));
      return query.toString();
    },
    async fetch(position, options): Promise<FetchedPage<T>> {
      const query = { ...given, ...(options.pageSize && { page_size: options.pageSize }) };
      const input = position === undefined ? query : queryOf(position);
      // A position comes from the platform, so it is not validated.
      const checked = position === undefined ? op : { ...op, input: undefined };
      const { data, ...response } = await restRequest(client, checked, { path: args.path, input, issues }, options, (body, info) => {
        paged = !Array.isArray(body);
        if (Array.isArray(body)) return { items: body as T[], total: body.length };
        const fail = (what: string) => brokenList({ platform: 'skilljar', operation: op.id }, info, what);
        const { results, count, next } = (body ?? {}) as { results?: unknown; count?: unknown; next?: unknown };
        if (!Array.isArray(results)) throw fail('the response is neither a list nor a page with results');
        const following = typeof next === 'string' && next ? nextPosition(context, next, input) : undefined;
        if (following === null) throw fail('the link to the next page points to another host; it was not followed');
        return { items: results as T[], total: typeof count === 'number' ? count : undefined, next: following };
      });
      return { ...data, response };
    },
  };
}

/** The query of a `next` link. Only the query is used, so that the key is never sent to another host. `null` for a foreign host. */
function nextPosition(context: SkilljarContext, next: string, query: Query): string | null {
  let url: URL;
  try {
    url = new URL(next, context.baseUrl);
  } catch {
    return null;
  }
  if (url.origin !== new URL(context.baseUrl).origin && url.origin !== OFFICIAL_ORIGIN) return null;
  // Some links omit the page size; the following pages would use the default.
  if (query.page_size !== undefined && !url.searchParams.has('page_size')) url.searchParams.set('page_size', String(query.page_size));
  return url.searchParams.toString();
}

/** A query can contain a name several times. */
function queryOf(text: string): Query {
  const params = new URLSearchParams(text);
  return Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
}
