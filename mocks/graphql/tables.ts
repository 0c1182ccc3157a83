import type { Collection, Row } from '../engine/collection.js';
import type { Store } from '../engine/store.js';

/** A row of any type. A string in the place of an object is the id of another row. */
export type MockRow = Row & Record<string, unknown>;

/** One platform's tables, one for each GraphQL type with rows. */
export class Tables {
  readonly store: Store;
  readonly #platform: string;
  readonly #sameAs: Readonly<Record<string, string>>;
  readonly #known = new Map<string, Collection<MockRow>>();

  /** `sameAs`: types that are an older name of another type, and share its rows. */
  constructor(store: Store, platform: string, sameAs: Readonly<Record<string, string>> = {}) {
    this.store = store;
    this.#platform = platform;
    this.#sameAs = sameAs;
  }

  /** The rows of a type. The store has them under `<platform>.<type>`, such as `instruqt.Track`. */
  of(type: string): Collection<MockRow> {
    let found = this.#known.get(type);
    if (!found) this.#known.set(type, (found = this.store.collection(`${this.#platform}.${this.#sameAs[type] ?? type}`)));
    return found;
  }
}
