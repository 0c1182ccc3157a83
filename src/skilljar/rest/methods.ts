// The one small piece that every resource is made of: each function here makes one method from what is special about it.
import { Call, type CallOptions, type ListOptions } from '../../core/call/index.js';
import type { Effect, OperationShape } from '../../core/operation/index.js';
import type { Paginator } from '../../core/paging/index.js';
import type { SkilljarClientLike } from './context.js';
import { restList } from './list.js';
import { camelCase, idsOf, type RestOperation } from './operation.js';
import { type ConfirmOptions, type RestArguments, restRequest } from './request.js';

/** `update` sends PATCH; this makes it send PUT where both exist. */
export interface UpdateOptions extends CallOptions {
  method?: 'PATCH' | 'PUT' | undefined;
}

/** What is unusual about an operation. */
interface Extra {
  effect?: Effect;
  empty?: boolean;
  timestamp?: string;
  once?: boolean;
  /** The last part of the URL is the method: `/v1/users/{user_id}/anonymize`. */
  action?: boolean;
  /** The official operationId, where it does not follow from the URL. */
  operation?: string;
  /** The call that tells whether it took effect, where that is not the resource's own list or get. */
  verifyWith?: string;
}

/** Cannot be undone: the method's options are required, and hold `confirm: true`. */
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

/** A method as a function: the client, the ids of the URL, the query or body, the options. */
export type Method<P extends unknown[], I, O, R> = ((client: SkilljarClientLike, ...args: Args<P, I, O>) => R) & {
  readonly operations: readonly RestOperation[];
  readonly id: string;
};

/** A function as a method of a client: the same without its first parameter. */
export type Bound<F> = F extends (client: never, ...args: infer A) => infer R ? (...args: A) => R : never;

/** The body where it is a list: a name for what has none. */
type Named<I> = I extends readonly unknown[] ? { body: I } : I;

type Answer<R> = R extends Paginator<infer T> ? T[] : R extends Call<infer T> ? T : never;

/** What a function's operation takes, the names in its URL with the input in one object, and what it answers with. */
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

/** What follows from the URL: the road from the facade, and the official operationId. */
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
  const road = parts.map((part) => camelCase(part));
  if (url.startsWith('/v1/domains/{domain_name}/')) road[0] = 'domain';
  const place = (action ? road.slice(0, -1) : road).join('.');
  if (!action) road.push(method);
  return {
    id: `skilljar.${road.join('.')}`,
    operation: operation ?? `${parts.join('_').replaceAll('-', '_')}_${ending}`,
    kind,
    effect: kind === 'GET' ? 'read' : 'write',
    url,
    input,
    // After a creation the list tells, after a change the thing itself.
    verifyWith: kind === 'GET' ? undefined : `skilljar.${place}.${kind === 'POST' && !action ? 'list' : 'get'}`,
    ...rest,
  };
}

/**
 * A list, paginated whatever shape it has on the wire.
 * @__NO_SIDE_EFFECTS__
 */
export function list<P extends unknown[], T, Q = never>(url: string, input?: string, extra: Extra = {}) {
  const op = describe('GET', 'list', 'list', url, input, extra);
  return method<P, Q, ListOptions, Paginator<T>>([op], (client, o, args, options, run) => restList<T>(client, o, args, options, run));
}

/**
 * One thing by its id.
 * @__NO_SIDE_EFFECTS__
 */
export function get<P extends unknown[], R, Q = never>(url: string, input?: string, extra: Extra = {}) {
  return method<P, Q, CallOptions, Call<R>>([describe('GET', 'get', 'retrieve', url, input, extra)], single<R>);
}

/**
 * A POST: a creation, or an action on something that exists.
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
 * A partial update: on this platform PATCH and PUT both leave alone what is not given.
 * @__NO_SIDE_EFFECTS__
 */
export function update<P extends unknown[], R, B>(url: string, input: string, extra: Extra & { only?: 'PUT' | 'PATCH' } = {}) {
  const { only, ...rest } = extra;
  const given: Extra = { effect: 'idempotent', ...rest };
  const both = [describe('PATCH', 'update', 'partial_update', url, input, given), describe('PUT', 'update', 'update', url, input, given)];
  return method<P, B, UpdateOptions, Call<R>>(only ? both.filter(({ kind }) => kind === only) : both, single<R>);
}

/**
 * A deletion. Deleting twice is the same as once.
 */
export function remove<P extends unknown[]>(url: string, extra: Final): Method<P, never, ConfirmOptions, Call<void>>;
export function remove<P extends unknown[]>(url: string, extra?: Extra): Method<P, never, CallOptions, Call<void>>;
/** @__NO_SIDE_EFFECTS__ */
export function remove<P extends unknown[]>(url: string, extra: Extra = {}): unknown {
  const op = describe('DELETE', 'delete', 'destroy', url, undefined, { effect: 'idempotent', empty: true, ...extra });
  return method<P, never, CallOptions, Call<void>>([op], single<void>);
}
