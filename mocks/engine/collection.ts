import { FieldIndex } from './field-index.js';

/** A stored record. */
export interface Row {
  /** Unique in its table. */
  id: string;
}

/** Creates ids in the platforms' format that are the same in every run. */
export type IdMaker = () => string;

/** A table in insertion order. It returns copies of its rows, so that changes to a result do not change the store. */
export class Collection<T extends Row> {
  /** Rows are replaced, never changed, because saved states share them. */
  #rows = new Map<string, T>();
  /** By field. An index is created on first use. */
  readonly #indexes = new Map<string, FieldIndex>();
  #last: string | undefined;
  readonly #makeId: IdMaker;
  readonly #copied: <V>(value: V) => V;
  readonly #onChange: ((before: T | undefined, after: T) => void) | undefined;

  /** `isShared`: whether rows are currently returned without a copy. */
  constructor(makeId: IdMaker, isShared: () => boolean = () => false, onChange?: (before: T | undefined, after: T) => void) {
    this.#makeId = makeId;
    this.#onChange = onChange;
    this.#copied = (value) => (isShared() ? value : copied(value));
  }

  /** The number of rows. */
  get size(): number {
    return this.#rows.size;
  }

  /** Adds a row, with a new id if it has none. Replaces a row that has the same id, at its position. Returns a copy. */
  insert(row: Omit<T, 'id'> & { id?: string }): T {
    const id = row.id ?? this.#makeId();
    this.put((row.id === undefined ? { ...row, id } : row) as T);
    return copied(this.#rows.get(id)!);
  }

  /** Adds a row without returning a copy. */
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

  /** Copies of the matching rows, in insertion order. Default: all rows. */
  all(matches: (row: T) => boolean = () => true): T[] {
    const found: T[] = [];
    for (const row of this.#rows.values()) if (matches(row)) found.push(this.#copied(row));
    return found;
  }

  /** The number of matching rows. Creates no copies. */
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
   * The ids of the rows whose fields have these values, found with indexes. `profile.email` is a nested field. `ignoreCase`: ignores the
   * case of texts.
   */
  ids(values: Readonly<Record<string, unknown>>, ignoreCase = false): readonly string[] {
    const sets = Object.keys(values).map((field) => this.#index(field, ignoreCase).ids(values[field]));
    const [smallest = new Set<string>(), ...others] = sets.length > 1 ? sets.sort((a, b) => a.size - b.size) : sets;
    return others.length > 0 ? [...smallest].filter((id) => others.every((set) => set.has(id))) : [...smallest];
  }

  /** Copies of the rows whose fields have these values, found with indexes. */
  where(values: Readonly<Record<string, unknown>>): T[] {
    return this.ids(values).map((id) => this.#copied(this.#rows.get(id)!));
  }

  /** A copy of the newest row. */
  last(): T | undefined {
    if (this.#last === undefined || !this.#rows.has(this.#last)) this.#last = [...this.#rows.keys()].at(-1);
    return this.#last === undefined ? undefined : this.get(this.#last);
  }

  /** Merges the change into the row. Returns `undefined` if the row does not exist. */
  update(id: string, change: Partial<T>): T | undefined {
    const row = this.#rows.get(id);
    if (!row) return undefined;
    const changed = { ...row, ...copied(change) };
    this.#put(id, changed);
    return this.#copied(changed);
  }

  /** Returns whether the row existed. Does not change rows that refer to it. */
  delete(id: string): boolean {
    for (const index of this.#indexes.values()) index.note(id, this.#rows.get(id), undefined);
    return this.#rows.delete(id);
  }

  /** Deletes all rows. */
  clear(): void {
    this.putBack(new Map());
  }

  /** The current rows, to be restored later. */
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

/** Rows are plain data: this copies them many times faster than `structuredClone`, which copies the other values. */
export function copied<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  // A spread treats a name such as `__proto__` like any other field.
  const copy = { ...(value as Record<string, unknown>) };
  for (const name of Object.keys(copy)) copy[name] = copied(copy[name]);
  return copy as T;
}
