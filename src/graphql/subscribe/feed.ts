interface Reader<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/** Events between the connection that brings them and the loop that takes them. */
export class Feed<T> implements AsyncIterator<T, undefined> {
  readonly #bound: number;
  readonly #start: () => void;
  readonly #leave: () => void;
  readonly #waiting: T[] = [];
  readonly #readers: Reader<T>[] = [];
  #started = false;
  #over = false;
  /** Thrown once, after the events that wait. */
  #failure: { readonly error: unknown } | undefined;

  /** `start` is called with the first `next`, `leave` when the loop is left. */
  constructor(bound: number, start: () => void, leave: () => void) {
    this.#bound = bound;
    this.#start = start;
    this.#leave = leave;
  }

  /** False when more events wait than may. */
  push(event: T): boolean {
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ done: false, value: event });
    else if (this.#waiting.length >= this.#bound) return false;
    else this.#waiting.push(event);
    return true;
  }

  /** No more events; `failure` is thrown after those that wait, or in their place when it is `urgent`. */
  end(failure?: { readonly error: unknown }, urgent = false): void {
    if (this.#over) return;
    this.#over = true;
    if (urgent) this.#waiting.length = 0;
    const [first, ...others] = this.#readers.splice(0);
    if (first && failure) first.reject(failure.error);
    else {
      this.#failure = failure;
      first?.resolve({ done: true, value: undefined });
    }
    for (const reader of others) reader.resolve({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length > 0) return resolve({ done: false, value: this.#waiting.shift() as T });
      const failure = this.#failure;
      this.#failure = undefined;
      if (failure) return reject(failure.error);
      if (this.#over) return resolve({ done: true, value: undefined });
      this.#readers.push({ resolve, reject });
      if (!this.#started) {
        this.#started = true;
        this.#start();
      }
    });
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#waiting.length = 0;
    this.#failure = undefined;
    this.end();
    this.#leave();
    return { done: true, value: undefined };
  }
}
