import { Call, type CallOptions, type ListOptions } from '../core/call/index.js';
import type { Paginator } from '../core/paging/index.js';
import type { GraphQLClientLike } from './context.js';
import { callOperation, fetchRoot } from './execute.js';
import { listOperation } from './list.js';
import type { GraphQLOperation } from './operation.js';
import { withLiterals } from './raw.js';

/** A function that the client's method of the same id is bound to. */
export const named = <F>(id: string, run: F) => Object.assign(run as F & { id: string }, { id });

type Extra = Omit<GraphQLOperation, 'id' | 'text' | 'fragments'>;

/** What codegen writes of an operation. */
export type Written = [id: string, text: string, fragments?: readonly string[], extra?: Extra];

export const operationOf = ([id, text, fragments, extra]: Written): GraphQLOperation => ({
  id,
  text,
  ...(fragments && { fragments }),
  ...extra,
});

/**
 * Makes an operation's function. What codegen writes is this call and nothing more, because there are hundreds of them.
 * @__NO_SIDE_EFFECTS__
 */
export function single<R>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, variables?: object, options?: CallOptions): Call<R> =>
    callOperation(client, op, variables, options, run);
  return named(op.id, run);
}

/**
 * The same for an operation without variables.
 * @__NO_SIDE_EFFECTS__
 */
export function singleBare<R>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, options?: CallOptions): Call<R> => callOperation(client, op, undefined, options, run);
  return named(op.id, run);
}

/**
 * Makes a list operation's function.
 * @__NO_SIDE_EFFECTS__
 */
export function paged<T>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, variables?: object, options?: ListOptions): Paginator<T> =>
    listOperation(client, op, variables, options, run);
  return named(op.id, run);
}

/**
 * The same for a list without variables.
 * @__NO_SIDE_EFFECTS__
 */
export function pagedBare<T>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, options?: ListOptions): Paginator<T> => listOperation(client, op, undefined, options, run);
  return named(op.id, run);
}

async function rawRoot(client: GraphQLClientLike, op: GraphQLOperation, args: unknown, selection: unknown, options?: CallOptions) {
  return fetchRoot<unknown>(client, withLiterals(client, op, args, selection), undefined, options);
}

/**
 * Makes the function of an operation whose arguments and result nobody knows.
 * @__NO_SIDE_EFFECTS__
 */
export function raw(...written: Written) {
  const op = operationOf(written);
  const run = (
    client: GraphQLClientLike,
    args: Readonly<Record<string, unknown>>,
    selection?: string,
    options?: CallOptions,
  ): Call<unknown> => new Call(rawRoot(client, op, args, selection, options), run);
  return named(op.id, run);
}
