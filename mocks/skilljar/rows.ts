import type { Collection, Row } from '../engine/store.js';

/** What there is of something in a table. */
export function valuesOf<T extends Row>(rows: Collection<T>, value: (row: T) => string | undefined): ReadonlySet<string> {
  const values = new Set<string>();
  // Counts nothing: this way no row is copied.
  rows.count((row) => {
    const own = value(row);
    if (own !== undefined) values.add(own);
    return false;
  });
  return values;
}
