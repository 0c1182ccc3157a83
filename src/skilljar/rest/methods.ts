// The building blocks of all resources: each function creates a method from its declaration.

import { ConfigurationError } from '../../core/errors/index.js';
import type { Effect, OperationShape } from '../../core/operation/index.js';
import type { Paginator } from '../../core/results/index.js';
import { Call } from '../../core/results/index.js';
import type { CallOptions, ConfirmOptions, ListOptions } from '../../core/settings/index.js';
import type { SkilljarClientLike } from './context.js';
import { restList } from './list.js';
import { camelCase, idsOf, type RestOperation } from './operation.js';
import { type RestArguments, restRequest } from './request.js';

/** `update` sends PATCH. Set `method` to send PUT where both exist. */
export interface UpdateOptions extends CallOptions {
  method?: 'PATCH' | 'PUT' | undefined;
}

/** Exceptions from the defaults of an operation. */
interface Extra {
  effect?: Effect;
  empty?: boolean;
  timestamp?: string;
  once?: boolean;
  /** The last segment of the URL is the method name: `/v1/users/{user_id}/anonymize`. */
  action?: boolean;
  /** The official operationId, when it cannot be derived from the URL. */
  operation?: string;
  /** The path of the method that verifies a write, if it is not the resource's own list or get; `undefined` if no method can. */
  verifyWith?: string | undefined;
}

/** The operation is irreversible: the method's options are required, with `confirm: true`. */
type Final = Extra & { confirm: true };

type Args<P extends unknown[], I, O> = O extends ConfirmOptions
  ? [I] extends [never]
    ? [...P, options: O]
    : [...P, input: I, options: O]
  : [I] extends [never]
    ? [...P, options?: O]
    : undefined extends I
      ? [...P, input?: I, options?: O]
      : [...P, input: I, options?: O];

/** A method as a function: its arguments are the client, the ids of the URL, the query or body, and the options. */
export type Method<P extends unknown[], I, O, R> = ((client: SkilljarClientLike, ...args: Args<P, I, O>) => R) & {
  readonly operations: readonly RestOperation[];
  readonly id: string;
};

/** A name for a body that is a list. */
type Named<I> = I extends readonly unknown[] ? { body: I } : I;

type Answer<R> = R extends Paginator<infer T> ? T[] : R extends Call<infer T> ? T : never;

/** The argument and result types of an operation: the ids of the URL and the input in one object, and the response. */
export type RestShape<F extends (client: never, ...args: never) => unknown, Ids extends string, At extends number = never> = OperationShape<
  { [Id in Ids]: string } & ([At] extends [never] ? unknown : Named<NonNullable<Parameters<F>[At]>>),
  Answer<ReturnType<F>>
>;

/** @__NO_SIDE_EFFECTS__ */
function method<P extends unknown[], I, O extends CallOptions, R>(
  operations: readonly RestOperation[],
  run: (client: SkilljarClientLike, op: RestOperation, args: RestArguments, options: O | undefined, method: unknown) => R,
): Method<P, I, O, R> {
  const [first] = operations as [RestOperation];
  const hasPath = idsOf(first).length > 0;
  const hasInput = first.input !== undefined;
  const call = (client: SkilljarClientLike, ...given: unknown[]): R => {
    const path = hasPath ? (given.shift() as RestArguments['path']) : undefined;
    const input = hasInput ? given.shift() : undefined;
    const options = given[0] as (O & UpdateOptions) | undefined;
    const op = operations.find(({ kind }) => kind === options?.method) ?? first;
    return run(client, op, { path, input }, options, call);
  };
  return Object.assign(call, { operations, id: first.id.slice('skilljar.'.length) }) as unknown as Method<P, I, O, R>;
}

const single = <R>(client: SkilljarClientLike, op: RestOperation, args: RestArguments, options: CallOptions | undefined, method: unknown) =>
  new Call<R>(restRequest<R>(client, op, args, options), method);

/** The parts that are derived from the URL: the path of the method on the facade, and the official operationId. */
function describe(
  kind: RestOperation['kind'],
  method: string,
  ending: string,
  url: string,
  input: string | undefined,
  extra: Extra,
): RestOperation {
  const { action, operation, ...rest } = extra;
  const parts = url.split('/').filter((part) => part && part !== 'v1' && !part.startsWith('{'));
  const path = parts.map((part) => camelCase(part));
  if (url.startsWith('/v1/domains/{domain_name}/')) path[0] = 'domain';
  const place = (action ? path.slice(0, -1) : path).join('.');
  if (!action) path.push(method);
  return {
    id: `skilljar.${path.join('.')}`,
    operation: operation ?? `${parts.join('_').replaceAll('-', '_')}_${ending}`,
    kind,
    effect: kind === 'GET' ? 'read' : 'write',
    url,
    input,
    // A creation is verified with the list, an update with the resource.
    verifyWith: kind === 'GET' ? undefined : `skilljar.${place}.${kind === 'POST' && !action ? 'list' : 'get'}`,
    ...rest,
  };
}

/**
 * Creates a list method, for any paging style.
 * @__NO_SIDE_EFFECTS__
 */
export function list<P extends unknown[], T, Q = never>(url: string, input?: string, extra: Extra = {}) {
  const op = describe('GET', 'list', 'list', url, input, extra);
  return method<P, Q, ListOptions, Paginator<T>>([op], (client, o, args, options, run) => restList<T>(client, o, args, options, run));
}

/**
 * Creates a method that reads one resource by its id.
 * @__NO_SIDE_EFFECTS__
 */
export function get<P extends unknown[], R, Q = never>(url: string, input?: string, extra: Extra = {}) {
  return method<P, Q, CallOptions, Call<R>>([describe('GET', 'get', 'retrieve', url, input, extra)], single<R>);
}

/**
 * Creates a POST method: a creation, or an action on an existing resource.
 */
export function post<P extends unknown[], R, B = never>(
  url: string,
  input: string | undefined,
  extra: Final,
): Method<P, B, ConfirmOptions, Call<R>>;
export function post<P extends unknown[], R, B = never>(url: string, input?: string, extra?: Extra): Method<P, B, CallOptions, Call<R>>;
/** @__NO_SIDE_EFFECTS__ */
export function post<P extends unknown[], R, B = never>(url: string, input?: string, extra: Extra = {}): unknown {
  return method<P, B, CallOptions, Call<R>>([describe('POST', 'create', 'create', url, input, extra)], single<R>);
}

/**
 * Creates an update method. On this platform, PATCH and PUT both leave missing fields unchanged.
 * @__NO_SIDE_EFFECTS__
 */
export function update<P extends unknown[], R, B>(
  url: string,
  input: string,
  /** `put`: the type of the body of PUT, if it requires more fields. */
  extra: Extra & { only?: 'PUT' | 'PATCH'; put?: string } = {},
) {
  const { only, put = input, ...rest } = extra;
  const given: Extra = { effect: 'idempotent', ...rest };
  const both = [describe('PATCH', 'update', 'partial_update', url, input, given), describe('PUT', 'update', 'update', url, put, given)];
  const checked = async (client: SkilljarClientLike, op: RestOperation, args: RestArguments, options: UpdateOptions | undefined) => {
    if (![undefined, op.kind].includes(options?.method)) {
      throw new ConfigurationError(`${op.id}: options.method must be ${only ? `'${only}'` : "'PATCH' or 'PUT'"}.`);
    }
    return restRequest<R>(client, op, args, options);
  };
  return method<P, B, UpdateOptions, Call<R>>(
    only ? both.filter(({ kind }) => kind === only) : both,
    (client, op, args, options, run) => new Call(checked(client, op, args, options), run),
  );
}

/** Creates a delete method. Deleting twice has the same effect as once. */
export function remove<P extends unknown[]>(url: string, extra: Final): Method<P, never, ConfirmOptions, Call<void>>;
export function remove<P extends unknown[]>(url: string, extra?: Extra): Method<P, never, CallOptions, Call<void>>;
/** @__NO_SIDE_EFFECTS__ */
export function remove<P extends unknown[]>(url: string, extra: Extra = {}): unknown {
  const op = describe('DELETE', 'delete', 'destroy', url, undefined, { effect: 'idempotent', empty: true, ...extra });
  return method<P, never, CallOptions, Call<void>>([op], single<void>);
}
