/** One stored thing. */
export interface Row {
  id: string;
}

/** Makes ids that look like the platforms' own and are the same in every run. */
export type IdMaker = () => string;

/** A table that keeps insertion order and never hands out its own rows: what a test changes on an answer does not change the store. */
export class Collection<T extends Row> {
  readonly #rows = new Map<string, T>();
  readonly #makeId: IdMaker;

  constructor(makeId: IdMaker) {
    this.#makeId = makeId;
  }

  get size(): number {
    return this.#rows.size;
  }

  insert(row: Omit<T, 'id'> & { id?: string }): T {
    const id = row.id ?? this.#makeId();
    const stored = copied({ ...row, id }) as T;
    this.#rows.set(id, stored);
    return copied(stored);
  }

  get(id: string): T | undefined {
    const row = this.#rows.get(id);
    return row && copied(row);
  }

  find(matches: (row: T) => boolean): T | undefined {
    for (const row of this.#rows.values()) if (matches(row)) return copied(row);
    return undefined;
  }

  all(matches: (row: T) => boolean = () => true): T[] {
    return [...this.#rows.values()].filter(matches).map((row) => copied(row));
  }

  /** Merges the change into the row; `undefined` when there is none. */
  update(id: string, change: Partial<T>): T | undefined {
    const row = this.#rows.get(id);
    if (!row) return undefined;
    Object.assign(row, copied(change));
    return copied(row);
  }

  delete(id: string): boolean {
    return this.#rows.delete(id);
  }

  clear(): void {
    this.#rows.clear();
  }
}

/** Every table of one set of mock platforms. */
export class Store {
  readonly #collections = new Map<string, Collection<Row>>();
  #counter = 0;

  /** The table of that name, made when it is first asked for: `skilljar.courses`. */
  collection<T extends Row>(name: string): Collection<T> {
    let found = this.#collections.get(name);
    if (!found) {
      found = new Collection<Row>(() => this.nextId());
      this.#collections.set(name, found);
    }
    return found as unknown as Collection<T>;
  }

  /** The tables that hold something. */
  get names(): readonly string[] {
    return [...this.#collections].flatMap(([name, { size }]) => (size > 0 ? [name] : []));
  }

  /** Twelve lower-case letters and digits, different each time, the same in every run. */
  nextId(): string {
    this.#counter += 1;
    // A multiplicative step spreads consecutive numbers over the alphabet, so that ids do not look like a counter.
    const spread = (BigInt(this.#counter) * 2_862_933_555_777_941_757n + 3_037_000_493n) & 0xff_ffff_ffff_ffffn;
    return spread.toString(36).padStart(12, '0').slice(-12);
  }

  clear(): void {
    for (const collection of this.#collections.values()) collection.clear();
    this.#counter = 0;
  }
}

/** Rows are plain data, which this copies many times as fast as `structuredClone`; what is not plain is left to that. */
export function copied<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied) as T;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = copied((value as Record<string, unknown>)[name]);
  return copy as T;
}
