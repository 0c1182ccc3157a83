import type { AnyRow, Tables } from '../tables.js';
import { daysAgo, demoId } from './demo-ids.js';

/** Adds a row to the demo. Platform defaults and the id of the first row of a kind can be omitted. Returns the id. */
export type Add = (table: string, row: Omit<AnyRow, 'id'> & { id?: string }) => string;

export function adder(tables: Tables): Add {
  return (table, row) => {
    const id = row.id ?? demoId(table, 0);
    tables.of(table).put({ $made: daysAgo(100), ...row, id } as never);
    return id;
  };
}
