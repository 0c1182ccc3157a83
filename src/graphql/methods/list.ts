import { cleaned, plain } from '../../core/call/index.js';
import { GraphQLResponseError, HttpError, InputError } from '../../core/errors/index.js';
import type { Issue } from '../../core/operation/index.js';
import type { ResponseInfo } from '../../core/results/index.js';
import { boundCursors, brokenPage, type FetchedPage, type PageSource, Paginator } from '../../core/results/index.js';
import type { ListOptions } from '../../core/settings/index.js';
import { type GraphQLClientLike, graphqlContextOf } from '../context.js';
import { fetchRoot, type GraphQLOperation, prepare, type Variables, withDefaults } from '../execute/index.js';
import { NOWHERE, shapeOf } from './paging.js';

/** Calls a list operation, page by page. */
export function listOperation<T>(
  client: GraphQLClientLike,
  op: GraphQLOperation,
  variables: object = {},
  options: ListOptions = {},
  method?: unknown,
): Paginator<T> {
  return new Paginator<T>(async () => ({ source: source<T>(client, op, variables as Variables, options?.pageSize), options }), method);
}

function source<T>(client: GraphQLClientLike, op: GraphQLOperation, variables: Variables, pageSize: number | undefined): PageSource<T> {
  const context = graphqlContextOf(client);
  const { transport, firstPage } = context;
  const shape = shapeOf<T>(op.paging ?? ['all'], firstPage);
  const { platform } = transport.policy;
  const clean = (headers: Headers) => cleaned(transport.redactor, variables, headers);
  const list = { platform, operation: `${platform}.${op.id}`, clean };
  /** The response without a cursor for the next page; a placeholder for a list that resumes there. */
  let last: ResponseInfo = { status: 200, headers: new Headers(), attempts: 0, requestId: undefined };
  return {
    ...list,
    get cursors() {
      const issues: Issue[] = [];
      const given = plain(variables, [], issues);
      // The call refuses arguments that JSON cannot represent. Until then, they must not match those of another list.
      const complete = withDefaults(context, prepare(platform, op), { ...(given as Variables), '': issues[0] });
      op.before?.(complete, {}, context, [], { effect: 'read' });
      return boundCursors({ platform, operation: list.operation, ...shape.split(complete, pageSize) });
    },
    key: shape.key,
    after: shape.after,
    async fetch(position, options): Promise<FetchedPage<T>> {
      if (position === NOWHERE) throw brokenPage(list, last, 'the next page has no cursor');
      let request: Variables = {};
      const arrange = (given: Variables) => {
        const [, argument] = op.paging ?? [];
        // The paging parameters are added to this object. Any other value would be lost, including its filters.
        if (argument && isLost(given[argument]))
          throw new InputError([{ path: [argument], message: 'must be an object' }], { platform, operation: list.operation });
        request = { ...given, ...shape.ask(given, position, options.pageSize) };
        return request;
      };
      const read = (root: unknown, info: ResponseInfo) => {
        const page = shape.read(root, request, position);
        if (!page) throw brokenPage(list, info, 'the response does not have the shape of this list');
        if (page.next === NOWHERE) last = info;
        return page;
      };
      try {
        // The platform may refuse a guessed page, and a refusal is not retried.
        const sent = shape.forgive?.(position) ? { ...options, retry: unlessRefused(options.retry) } : options;
        const { data, ...response } = await fetchRoot(client, op, variables, sent, read, arrange);
        return { ...data, response };
      } catch (error) {
        const instead = isRefusal(error) ? shape.forgive?.(position) : undefined;
        if (instead) return instead;
        throw error;
      }
    },
  };
}

const isLost = (value: unknown) => value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value));

/** True for errors that the platform reports for the page. To ignore an abort, a timeout or a lost connection would lose items. */
const isRefusal = (error: unknown): boolean =>
  error instanceof HttpError && error.status > 299 ? [400, 404, 422, 500].includes(error.status) : error instanceof GraphQLResponseError;

const unlessRefused = (retry: ListOptions['retry']): ListOptions['retry'] =>
  retry === false ? false : { ...retry, on: (error, attempt) => !isRefusal(error) && (retry?.on?.(error, attempt) ?? true) };
