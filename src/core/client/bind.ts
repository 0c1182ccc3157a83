import { untraced } from '../observe/index.js';
import { Call, Paginator, Subscription } from '../results/index.js';
import { loadOnce } from './load-once.js';

/** The method names of a client by resource, one string for each resource. A nested resource is a nested table. */
export interface MethodTable {
  /** Method names, separated by spaces. */
  readonly $?: string;
  readonly [resource: string]: string | MethodTable | undefined;
}

/** Adds the names of the convenience methods to the names of the operations, by resource. */
export function withConveniences(
  operations: Readonly<Record<string, string>>,
  conveniences: Readonly<Record<string, string>>,
): MethodTable {
  const table = { ...operations };
  for (const [resource, names] of Object.entries(conveniences)) table[resource] = `${table[resource] ?? ''} ${names}`;
  return table;
}

/** A platform operation as a function whose first argument is the client. */
export interface OperationFunction {
  /** The path of the method on the platform's client. */
  readonly id: string;
  (client: unknown, ...args: unknown[]): unknown;
}

/** Loads the functions of a platform once, and maps them by id. */
export function byId(load: () => Promise<object>): () => Promise<ReadonlyMap<string, OperationFunction>> {
  return loadOnce(async () => {
    const functions = Object.values((await load()) as Record<string, OperationFunction>);
    return new Map(functions.flatMap((fn) => (fn?.id ? [[fn.id, fn]] : [])));
  });
}

/**
 * Adds the methods of a table to a client. A method loads the platform's functions on its first call, and calls the function with the same
 * path and the client as first argument. A name that starts with `list` returns a Paginator, one that starts with `watch` a
 * Subscription, and any other name a Call.
 */
export function bindMethods(target: object, table: MethodTable | string, client: unknown, load: ReturnType<typeof byId>, path = ''): void {
  const { $: names = '', ...resources } = typeof table === 'string' ? { $: table } : table;
  for (const name of names.split(' ').filter(Boolean)) {
    // Wrapped in an object, because an async function would await a Call or Paginator and return its result.
    const run = async (args: unknown[]) => {
      const fn = (await load()).get(path + name) as OperationFunction;
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
      bindMethods(group, resource as MethodTable | string, client, load, `${path}${name}.`);
      return group;
    });
  }
}

/** Defines a property whose value is created on first access, so that a client with hundreds of methods is cheap to create. */
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
