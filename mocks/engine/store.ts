import { Collection, type Row } from './collection.js';
import { WorkQueue } from './work-queue.js';

/** Called after a row is inserted or changed. The rows are those of the table: do not change them. */
export type ChangeListener = (table: string, before: Row | undefined, after: Row) => void;

/** A saved state of a store. */
export interface Kept {
  readonly collections: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  readonly counter: number;
  readonly queued: ReturnType<WorkQueue['keep']>;
}

/** All tables of one set of mock platforms. */
export class Store {
  /** Queued changes of the data. @internal */
  readonly queue = new WorkQueue();
  readonly #collections = new Map<string, Collection<Row>>();
  #counter = 0;
  readonly #is = { shared: false, quiet: false };
  #onChange: ChangeListener | undefined;

  /** The table of that name, such as `skilljar.courses`, created on first use. */
  collection<T extends Row>(name: string): Collection<T> {
    let found = this.#collections.get(name);
    if (!found) {
      found = new Collection<Row>(
        () => this.nextId(),
        () => this.#is.shared,
        (before, after) => {
          if (!this.#is.quiet) this.#onChange?.(name, before, after);
        },
      );
      this.#collections.set(name, found);
    }
    return found as unknown as Collection<T>;
  }

  /** The tables that are not empty. */
  get names(): readonly string[] {
    return [...this.#collections].flatMap(([name, { size }]) => (size > 0 ? [name] : []));
  }

  /** Twelve lower-case letters and digits, different for each call, the same in every run. */
  nextId(): string {
    this.#counter += 1;
    // A multiplicative step spreads consecutive numbers, so that ids do not look like a counter.
    const spread = (BigInt(this.#counter) * 2_862_933_555_777_941_757n + 3_037_000_493n) & 0xff_ffff_ffff_ffffn;
    return spread.toString(36).padStart(12, '0').slice(-12);
  }

  /** The current state, to be restored later, also in another store. States share their rows, which never change. */
  keep(): Kept {
    const collections = new Map([...this.#collections].map(([name, collection]) => [name, collection.keep()]));
    return { collections, counter: this.#counter, queued: this.queue.keep() };
  }

  /** Runs a function that only reads. Tables return their rows without copies meanwhile, which is faster. */
  read<T>(run: () => T): T {
    return this.#while('shared', run);
  }

  /** Sets the listener for rows that are inserted or changed. */
  watch(listener: ChangeListener): void {
    this.#onChange = listener;
  }

  /** Runs a function without notifying the listener: seeds must not send webhooks. */
  quietly<T>(run: () => T): T {
    return this.#while('quiet', run);
  }

  /** Returns the result of a function and undoes its changes. */
  rehearse<T>(run: () => T): T {
    const kept = this.keep();
    try {
      return this.quietly(run);
    } finally {
      this.putBack(kept);
    }
  }

  putBack({ collections, counter, queued }: Kept): void {
    this.clear();
    for (const [name, rows] of collections) this.collection(name).putBack(rows);
    this.#counter = counter;
    this.queue.putBack(queued);
  }

  /** Empties all tables and the queue, and restarts the count of ids. */
  clear(): void {
    for (const collection of this.#collections.values()) collection.clear();
    this.#counter = 0;
    this.queue.putBack([]);
  }

  #while<T>(state: 'shared' | 'quiet', run: () => T): T {
    const before = this.#is[state];
    this.#is[state] = true;
    try {
      return run();
    } finally {
      this.#is[state] = before;
    }
  }
}
