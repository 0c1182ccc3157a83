import type { Tables } from '../tables.js';
import { at, type Kind } from './model.js';

/** A thing that has a value, and what it stands within, where only that must know it apart. */
interface Entry {
  readonly id: string;
  readonly within: unknown;
}

type Values = Map<unknown, Entry[]>;

/** Finds things by what they are known by, for one call: to look through a table for each thing that is made takes long. */
export class SeedIndex {
  readonly #tables: Tables | undefined;
  readonly #maps = new Map<string, Map<string, Values>>();

  /** With tables, everything that is in them; without, what is noted. */
  constructor(tables?: Tables) {
    this.#tables = tables;
  }

  entries({ type, within }: Kind, key: string, value: unknown): readonly Entry[] {
    return this.#values(type, key, within).get(value) ?? [];
  }

  /** To be called after a thing was written. */
  note({ type, within, idField = 'id', knownBy = [] }: Kind, id: string, row: unknown): void {
    const keys = this.#tables ? [...(this.#maps.get(type)?.keys() ?? [])] : [idField, ...knownBy];
    for (const key of keys) add(this.#values(type, key, within), at(row, key), { id, within: within && at(row, within) });
  }

  /** To be called after a thing was changed in what it is known by, or is within something else now. */
  forget(type: string): void {
    this.#maps.delete(type);
  }

  #values(type: string, key: string, within: string | undefined): Values {
    const maps = this.#maps.get(type) ?? new Map<string, Values>();
    this.#maps.set(type, maps);
    const known = maps.get(key);
    if (known) return known;
    const values: Values = new Map();
    maps.set(key, values);
    // Counts nothing: this way no row is copied.
    this.#tables?.of(type).count((row) => {
      add(values, at(row, key), { id: row.id, within: within && row[within] });
      return false;
    });
    return values;
  }
}

function add(values: Values, value: unknown, entry: Entry): void {
  if (value === undefined || value === null) return;
  const there = values.get(value);
  if (!there) values.set(value, [entry]);
  else if (!there.some(({ id }) => id === entry.id)) there.push(entry);
}
