import { cleaned, plain } from '../../core/call/index.js';
import { NotFoundError } from '../../core/errors/index.js';
import type { Issue } from '../../core/operation/index.js';
import type { ResponseInfo } from '../../core/results/index.js';
import { boundCursors, brokenPage, type FetchedPage, type PageSource, Paginator } from '../../core/results/index.js';
import type { ListOptions } from '../../core/settings/index.js';
import { type SkilljarClientLike, skilljarContextOf } from './context.js';
import { filtersOf, NOWHERE, positionOf, queryOf } from './next-link.js';
import type { RestOperation } from './operation.js';
import { buildUrl, type Query, type RestArguments, restRequest, shapeIssues } from './request.js';

/**
 * Calls a list operation. The response is an envelope whose `next` contains a page number or cursor, or an array with the complete list.
 */
export function restList<T>(
  client: SkilljarClientLike,
  op: RestOperation,
  args: RestArguments,
  options: ListOptions = {},
  method?: unknown,
): Paginator<T> {
  return new Paginator<T>(async () => ({ source: source<T>(client, op, args, options?.pageSize), options }), method);
}

function source<T>(client: SkilljarClientLike, op: RestOperation, { path, input }: RestArguments, pageSize?: number): PageSource<T> {
  const issues: Issue[] = [];
  const given = plain(input, ['input'], issues);
  issues.push(...shapeIssues(given));
  const query: Query = { ...(given as Query | undefined), ...(pageSize && { page_size: pageSize }) };
  const context = skilljarContextOf(client);
  const clean = (headers: Headers) => cleaned(context.transport.redactor, [path, input], headers);
  const list = { platform: 'skilljar', operation: op.id, clean } as const;
  const ids = plain(path, [], []) as RestArguments['path'];
  const resource = () => buildUrl(context, op, ids, []).slice(context.baseUrl.length);
  let paged = true;
  /** The response whose `next` link cannot be followed. A list that resumes there has no response, so this default applies. */
  let last: ResponseInfo = { status: 200, headers: new Headers(), attempts: 0, requestId: undefined };
  return {
    ...list,
    get cursors() {
      return boundCursors({ ...list, filters: [resource(), filtersOf(query)], size: Number(query.page_size) || undefined });
    },
    // Items move between pages when others are added or removed. In lists of learners, the id is one level down.
    key(item) {
      const { id, user } = (item ?? {}) as { id?: unknown; user?: { id?: unknown } | null };
      return paged ? (id ?? (op.url.endsWith('/users') ? user?.id : undefined)) : undefined;
    },
    after(position, size, total) {
      const following = new URLSearchParams(position);
      const page = Number(following.get('page'));
      // Without a page number, the list is paged by cursor.
      if (!page || page * size >= total) return undefined;
      following.set('page', String(page + 1));
      return following.toString();
    },
    async fetch(position, options): Promise<FetchedPage<T>> {
      if (position === NOWHERE)
        throw brokenPage(list, last, 'the link to the next page is invalid or leads to another host or resource; it was not followed');
      const at = position === undefined ? undefined : queryOf(position);
      try {
        const { data, ...response } = await restRequest(client, op, { path, input: query, position: at, issues }, options, (body, info) => {
          paged = !Array.isArray(body);
          if (Array.isArray(body)) return { items: body as T[], total: body.length };
          const { results, count, next } = (body ?? {}) as { results?: unknown; count?: unknown; next?: unknown };
          if (!Array.isArray(results)) throw brokenPage(list, info, 'the response is neither a list nor a page with results');
          const following = positionOf(next, context.baseUrl, resource(), query);
          if (following === NOWHERE) last = info;
          return { items: results as T[], total: typeof count === 'number' ? count : undefined, next: following };
        });
        return { ...data, response };
      } catch (error) {
        if (!at || !(Number(at.page) > 1) || !isBeyondTheEnd(error)) throw error;
        const { status, headers, attempts, requestId } = error;
        return { items: [], response: { status, headers, attempts, requestId } };
      }
    },
  };
}

/** The platform's response for a page number after the last page: the list has become shorter since the previous page was returned. */
function isBeyondTheEnd(error: unknown): error is NotFoundError {
  return error instanceof NotFoundError && error.issues.some(({ message }) => /^invalid page\b|contains no results/i.test(message));
}
