/** An index of rows by the value of a field. */
export class FieldIndex {
  readonly #path: readonly string[];
  readonly #ids = new Map<unknown, Set<string>>();
  readonly #ignoreCase: boolean;

  /** `profile.email` is a nested field. `ignoreCase`: ignores the case of texts. */
  constructor(field: string, ignoreCase = false) {
    this.#path = field.split('.');
    this.#ignoreCase = ignoreCase;
  }

  /** Call it for every row that is inserted, changed or deleted, with the row before and after. */
  note(id: string, before: unknown, after: unknown): void {
    const [was, is] = [this.#valueOf(before), this.#valueOf(after)];
    if (was === is) return;
    if (was !== undefined && was !== null) this.#ids.get(was)?.delete(id);
    if (is === undefined || is === null) return;
    const ids = this.#ids.get(is);
    if (ids) ids.add(id);
    else this.#ids.set(is, new Set([id]));
  }

  /** The ids of the rows with that value, in the order in which they got it. */
  ids(value: unknown): ReadonlySet<string> {
    return this.#ids.get(this.#keyOf(value)) ?? NONE;
  }

  #valueOf(row: unknown): unknown {
    if (row === undefined) return undefined;
    let value: unknown = row;
    for (const name of this.#path) value = (value as Record<string, unknown> | null | undefined)?.[name];
    return this.#keyOf(value);
  }

  #keyOf(value: unknown): unknown {
    return this.#ignoreCase && typeof value === 'string' ? value.toLowerCase() : value;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The value of a path such as `profile.email`. */
export function valueAt(row: unknown, path: string): unknown {
  if (!path.includes('.')) return (row as Record<string, unknown> | null | undefined)?.[path];
  return path.split('.').reduce((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], row);
}
