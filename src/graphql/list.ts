import type { ListOptions, ResponseInfo } from '../core/call/index.js';
import { GraphQLResponseError, HttpError } from '../core/errors/index.js';
import { brokenList, type FetchedPage, type PageSource, Paginator } from '../core/paging/index.js';
import { type GraphQLClientLike, graphqlContextOf } from './context.js';
import { fetchRoot, type Variables } from './execute.js';
import type { GraphQLOperation } from './operation.js';
import { shapeOf } from './paging.js';

/** Calls a list operation, page by page. */
export function listOperation<T>(
  client: GraphQLClientLike,
  op: GraphQLOperation,
  variables: object = {},
  options: ListOptions = {},
  method?: unknown,
): Paginator<T> {
  return new Paginator<T>(async () => ({ source: source<T>(client, op, variables as Variables), options }), method);
}

function source<T>(client: GraphQLClientLike, op: GraphQLOperation, variables: Variables): PageSource<T> {
  const { transport, firstPage } = graphqlContextOf(client);
  const shape = shapeOf<T>(op.paging ?? ['all'], firstPage);
  const { platform } = transport.policy;
  const operation = `${platform}.${op.id}`;
  return {
    platform,
    operation,
    key: shape.key,
    after: shape.after,
    async fetch(position, options): Promise<FetchedPage<T>> {
      let request: Variables = {};
      const arrange = (given: Variables) => {
        request = { ...given, ...shape.ask(given, position, options.pageSize) };
        return request;
      };
      const read = (root: unknown, info: ResponseInfo) => {
        const page = shape.read(root, request, position);
        if (page) return page;
        throw brokenList({ platform, operation }, info, 'the response does not have the shape of this list');
      };
      try {
        const { data, ...response } = await fetchRoot(client, op, variables, options, read, arrange);
        return { ...data, response };
      } catch (error) {
        // Only for errors that the platform reports for the page: an abort, a timeout or a lost connection would lose items.
        const refused =
          error instanceof GraphQLResponseError || (error instanceof HttpError && [400, 404, 422, 500].includes(error.status));
        const instead = refused ? shape.forgive?.(position) : undefined;
        if (instead) return instead;
        throw error;
      }
    },
  };
}
