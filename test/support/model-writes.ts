import { Collection } from '../../mocks/engine/collection.js';

let writes = 0;

/** How much was written so far. */
export const written = (): number => writes;

/** Counts what is written into any store; gives the way back. */
export function countWrites(): () => void {
  const table = Collection.prototype as unknown as Record<'insert' | 'update' | 'delete', (...args: unknown[]) => unknown>;
  const { insert, update, delete: remove } = table;
  for (const [name, original] of Object.entries({ insert, update, delete: remove }) as [keyof typeof table, typeof insert][]) {
    table[name] = function (this: unknown, ...args) {
      const result = original.apply(this, args);
      if (result) writes += 1;
      return result;
    };
  }
  return () => Object.assign(table, { insert, update, delete: remove });
}
