import type { Paginator } from '../../core/results/index.js';
import { Call } from '../../core/results/index.js';
import type { CallOptions, ListOptions } from '../../core/settings/index.js';
import type { GraphQLClientLike } from '../context.js';
import type { GraphQLOperation } from '../execute/index.js';
import { callOperation, fetchRoot } from '../execute/index.js';
import { listOperation } from './list.js';
import { withLiterals } from './raw.js';

/** Adds the id by which the client finds the function. */
export const named = <F>(id: string, run: F) => Object.assign(run as F & { id: string }, { id });

type Extra = Omit<GraphQLOperation, 'id' | 'text' | 'fragments'>;

/** An operation as codegen writes it. */
export type Written = [id: string, text: string, fragments?: readonly string[], extra?: Extra];

export const operationOf = ([id, text, fragments, extra]: Written): GraphQLOperation => ({
  id,
  text,
  ...(fragments && { fragments }),
  ...extra,
});

/**
 * Creates the function of an operation. Codegen writes only this call for each operation, because there are hundreds of them.
 * @__NO_SIDE_EFFECTS__
 */
export function single<R>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, variables?: object, options?: CallOptions): Call<R> =>
    callOperation(client, op, variables, options, run);
  return named(op.id, run);
}

/**
 * Creates the function of an operation without variables.
 * @__NO_SIDE_EFFECTS__
 */
export function singleBare<R>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, options?: CallOptions): Call<R> => callOperation(client, op, undefined, options, run);
  return named(op.id, run);
}

/**
 * Creates the function of a list operation.
 * @__NO_SIDE_EFFECTS__
 */
export function paged<T>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, variables?: object, options?: ListOptions): Paginator<T> =>
    listOperation(client, op, variables, options, run);
  return named(op.id, run);
}

/**
 * Creates the function of a list operation without variables.
 * @__NO_SIDE_EFFECTS__
 */
export function pagedBare<T>(...written: Written) {
  const op = operationOf(written);
  const run = (client: GraphQLClientLike, options?: ListOptions): Paginator<T> => listOperation(client, op, undefined, options, run);
  return named(op.id, run);
}

async function rawRoot(client: GraphQLClientLike, op: GraphQLOperation, args: unknown, selection: unknown, options?: CallOptions) {
  return fetchRoot<unknown>(client, await withLiterals(client, op, args, selection), undefined, options);
}

/**
 * Creates the function of an operation whose arguments and result are not documented.
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
