import { Call } from './call.js';
import { Paginator } from './paginator.js';

/** A tree of method names, each leaf naming the function that does the work. */
export interface MethodTable {
  readonly [name: string]: string | MethodTable;
}

type Functions = Readonly<Record<string, unknown>>;
type AnyFunction = (client: unknown, ...args: unknown[]) => unknown;

/**
 * Puts the methods of a table on a client. A method loads the platform's functions with its first call and is the function of that name
 * with the client filled in: one implementation, two ways in. Names that begin with `list` give a Paginator, all others a Call.
 */
export function bindMethods(target: object, table: MethodTable, client: unknown, load: () => Promise<Functions>): void {
  for (const [name, leaf] of Object.entries(table)) {
    if (typeof leaf === 'string') {
      // In a box, because a promise would swallow a Call or Paginator and hand on what it resolves to.
      const run = async (args: unknown[]) => ({ made: ((await load())[leaf] as AnyFunction)(client, ...args) });
      const method = name.startsWith('list')
        ? (...args: unknown[]) => Paginator.lazy(() => run(args) as Promise<{ made: Paginator<unknown> }>)
        : (...args: unknown[]) => new Call(run(args).then(({ made }) => (made as Call<unknown>).withResponse()));
      Object.defineProperty(target, name, { value: method, enumerable: true });
    } else {
      lazily(target, name, () => {
        const group = {};
        bindMethods(group, leaf, client, load);
        return group;
      });
    }
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
