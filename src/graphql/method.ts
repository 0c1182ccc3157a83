import type { Call } from '../core/call.js';
import type { CallOptions, ListOptions } from '../core/options.js';
import type { Paginator } from '../core/paginator.js';
import type { GraphQLClientLike } from './context.js';
import { callOperation } from './execute.js';
import { listOperation } from './list.js';
import type { GraphQLOperation } from './operation.js';

/** A function that the client's method of the same id is bound to. */
const named = <F>(id: string, run: F) => Object.assign(run as F & { id: string }, { id });

type Extra = Omit<GraphQLOperation, 'id' | 'text' | 'fragments'>;

/**
 * Makes an operation's function. What codegen writes is this call and nothing more, because there are hundreds of them.
 * @__NO_SIDE_EFFECTS__
 */
export function single<R>(id: string, text: string, fragments?: readonly string[], extra?: Extra) {
  const op: GraphQLOperation = { id, text, ...(fragments && { fragments }), ...extra };
  return named(
    id,
    (client: GraphQLClientLike, variables?: object, options?: CallOptions): Call<R> => callOperation(client, op, variables, options),
  );
}

/**
 * The same for an operation without variables.
 * @__NO_SIDE_EFFECTS__
 */
export function singleBare<R>(...args: Parameters<typeof single>) {
  const run = single<R>(...args);
  return named(args[0], (client: GraphQLClientLike, options?: CallOptions): Call<R> => run(client, undefined, options));
}

/**
 * Makes a list operation's function.
 * @__NO_SIDE_EFFECTS__
 */
export function paged<T>(id: string, text: string, fragments?: readonly string[], extra?: Extra) {
  const op: GraphQLOperation = { id, text, ...(fragments && { fragments }), ...extra };
  return named(
    id,
    (client: GraphQLClientLike, variables?: object, options?: ListOptions): Paginator<T> => listOperation(client, op, variables, options),
  );
}

/**
 * The same for a list without variables.
 * @__NO_SIDE_EFFECTS__
 */
export function pagedBare<T>(...args: Parameters<typeof paged>) {
  const run = paged<T>(...args);
  return named(args[0], (client: GraphQLClientLike, options?: ListOptions): Paginator<T> => run(client, undefined, options));
}
