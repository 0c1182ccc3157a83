import { FieldIndex } from './field-index.js';

/** One stored thing. */
export interface Row {
  /** What no other row of the table has. */
  id: string;
}

/** Makes ids that look like the platforms' own and are the same in every run. */
export type IdMaker = () => string;

/** A table that keeps insertion order and never hands out its own rows: what a test changes on an answer does not change the store. */
export class Collection<T extends Row> {
  /** Rows are replaced, never changed: a state that was kept holds the same ones. */
  #rows = new Map<string, T>();
  /** By field; made when a field is first asked for. */
  readonly #indexes = new Map<string, FieldIndex>();
  #last: string | undefined;
  readonly #makeId: IdMaker;
  readonly #copied: <V>(value: V) => V;
  readonly #onChange: ((before: T | undefined, after: T) => void) | undefined;

  /** `isShared`: whether rows are handed out as they are just now. */
  constructor(makeId: IdMaker, isShared: () => boolean = () => false, onChange?: (before: T | undefined, after: T) => void) {
    this.#makeId = makeId;
    this.#onChange = onChange;
    this.#copied = (value) => (isShared() ? value : copied(value));
  }

  /** How many rows there are. */
  get size(): number {
    return this.#rows.size;
  }

  /** Adds a row, under a new id where it has none. One with the same id is replaced, in its place. Returns a copy. */
  insert(row: Omit<T, 'id'> & { id?: string }): T {
    const id = row.id ?? this.#makeId();
    this.put((row.id === undefined ? { ...row, id } : row) as T);
    return copied(this.#rows.get(id)!);
  }

  /** The same, where nobody asks for the copy. */
  put(row: T): void {
    this.#put(row.id, copied(row));
  }

  /** A copy of the row with that id. */
  get(id: string): T | undefined {
    const row = this.#rows.get(id);
    return row && this.#copied(row);
  }

  /** A copy of the first row that matches. */
  find(matches: (row: T) => boolean): T | undefined {
    for (const row of this.#rows.values()) if (matches(row)) return this.#copied(row);
    return undefined;
  }

  /** Copies of the rows that match, in the order in which they came. Default: of all. */
  all(matches: (row: T) => boolean = () => true): T[] {
    const found: T[] = [];
    for (const row of this.#rows.values()) if (matches(row)) found.push(this.#copied(row));
    return found;
  }

  /** How many rows match, without a copy of each. */
  count(matches: (row: T) => boolean): number {
    let count = 0;
    for (const row of this.#rows.values()) if (matches(row)) count += 1;
    return count;
  }

  /** Whether there is a row with that id. */
  has(id: string): boolean {
    return this.#rows.has(id);
  }

  /**
   * The ids of the rows whose fields have these values, by indexes: however many rows there are, no other is looked at.
   * `profile.email` is a field of a part; `ignoreCase`: texts that differ in case only are the same.
   */
  ids(values: Readonly<Record<string, unknown>>, ignoreCase = false): readonly string[] {
    const sets = Object.keys(values).map((field) => this.#index(field, ignoreCase).ids(values[field]));
    const [smallest = new Set<string>(), ...others] = sets.length > 1 ? sets.sort((a, b) => a.size - b.size) : sets;
    return others.length > 0 ? [...smallest].filter((id) => others.every((set) => set.has(id))) : [...smallest];
  }

  /** Copies of the rows whose fields have these values, by indexes. */
  where(values: Readonly<Record<string, unknown>>): T[] {
    return this.ids(values).map((id) => this.#copied(this.#rows.get(id)!));
  }

  /** A copy of the row that came last. */
  last(): T | undefined {
    if (this.#last === undefined || !this.#rows.has(this.#last)) this.#last = [...this.#rows.keys()].at(-1);
    return this.#last === undefined ? undefined : this.get(this.#last);
  }

  /** Merges the change into the row; `undefined` when there is none. */
  update(id: string, change: Partial<T>): T | undefined {
    const row = this.#rows.get(id);
    if (!row) return undefined;
    const changed = { ...row, ...copied(change) };
    this.#put(id, changed);
    return this.#copied(changed);
  }

  /** Whether there was one. What names the row elsewhere stays. */
  delete(id: string): boolean {
    for (const index of this.#indexes.values()) index.note(id, this.#rows.get(id), undefined);
    return this.#rows.delete(id);
  }

  /** Deletes all rows. */
  clear(): void {
    this.putBack(new Map());
  }

  /** The rows as they are, to be put back. */
  keep(): ReadonlyMap<string, T> {
    return new Map(this.#rows);
  }

  putBack(kept: ReadonlyMap<string, T>): void {
    this.#rows = new Map(kept);
    this.#indexes.clear();
    this.#last = undefined;
  }

  #put(id: string, row: T): void {
    const before = this.#rows.get(id);
    if (!before) this.#last = id;
    this.#rows.set(id, row);
    for (const index of this.#indexes.values()) index.note(id, before, row);
    this.#onChange?.(before, row);
  }

  #index(field: string, ignoreCase: boolean): FieldIndex {
    const name = ignoreCase ? `${field}|` : field;
    let index = this.#indexes.get(name);
    if (!index) {
      index = new FieldIndex(field, ignoreCase);
      for (const [id, row] of this.#rows) index.note(id, undefined, row);
      this.#indexes.set(name, index);
    }
    return index;
  }
}

/** Rows are plain data, which this copies many times as fast as `structuredClone`; what is not plain is left to that. */
export function copied<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  // Of a name such as `__proto__`, a spread makes a field like any other.
  const copy = { ...(value as Record<string, unknown>) };
  for (const name of Object.keys(copy)) copy[name] = copied(copy[name]);
  return copy as T;
}
