import { Call } from '../call/index.js';
import { untraced } from '../observe/index.js';
import { Paginator } from '../paging/index.js';
import { Subscription } from './subscription.js';

/** The methods of a client by resource, in one string each; a resource below a resource is a table of its own. */
export interface MethodTable {
  /** Names with spaces between them. */
  readonly $?: string;
  readonly [resource: string]: string | MethodTable | undefined;
}

/** The names of the operations and of what is built on them, resource by resource. */
export function withConveniences(
  operations: Readonly<Record<string, string>>,
  conveniences: Readonly<Record<string, string>>,
): MethodTable {
  const table = { ...operations };
  for (const [resource, names] of Object.entries(conveniences)) table[resource] += ` ${names}`;
  return table;
}

/** A platform's operation as a function that takes the client first. */
export interface OperationFunction {
  /** The road from the platform's client. */
  readonly id: string;
  (client: unknown, ...args: unknown[]): unknown;
}

/** The functions of a platform by their ids, made once from its module. */
export function byId(load: () => Promise<object>): () => Promise<ReadonlyMap<string, OperationFunction>> {
  let found: Promise<ReadonlyMap<string, OperationFunction>> | undefined;
  return () => {
    found ??= load().then(
      (module) => new Map(Object.values(module as Record<string, OperationFunction>).flatMap((fn) => (fn?.id ? [[fn.id, fn]] : []))),
    );
    return found;
  };
}

/**
 * Puts the methods of a table on a client. A method loads the platform's functions with its first call and is the function of that name
 * with the client filled in: one implementation, two ways in. Names that begin with `list` give a Paginator, with `watch` a
 * Subscription, all others a Call.
 */
export function bindMethods(target: object, table: MethodTable | string, client: unknown, load: ReturnType<typeof byId>, road = ''): void {
  const { $: names = '', ...resources } = typeof table === 'string' ? { $: table } : table;
  for (const name of names.split(' ').filter(Boolean)) {
    // In a box, because a promise would swallow a Call or Paginator and hand on what it resolves to.
    const run = async (args: unknown[]) => {
      const fn = (await load()).get(road + name) as OperationFunction;
      return { made: untraced(() => fn(client, ...args)) };
    };
    const lazy = name.startsWith('list') ? Paginator : name.startsWith('watch') ? Subscription : undefined;
    const method: (...args: unknown[]) => unknown = lazy
      ? (...args: unknown[]) => lazy.lazy(() => run(args) as Promise<{ made: never }>, method)
      : (...args: unknown[]) =>
          new Call(
            run(args).then(({ made }) => (made as Call<unknown>).withResponse()),
            method,
          );
    Object.defineProperty(target, name, { value: method, enumerable: true });
  }
  for (const [name, resource] of Object.entries(resources)) {
    lazily(target, name, () => {
      const group = {};
      bindMethods(group, resource as MethodTable | string, client, load, `${road}${name}.`);
      return group;
    });
  }
}

/** A property whose value is made when it is first read: a client with hundreds of methods costs what is used of it. */
export function lazily(target: object, name: string, make: () => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(target, name, { value, enumerable: true });
      return value;
    },
  });
}
