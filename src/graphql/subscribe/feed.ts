interface Reader<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/** A queue of events between the connection and the loop. */
export class Feed<T> implements AsyncIterator<T, undefined> {
  readonly #bound: number;
  readonly #start: () => void;
  readonly #leave: () => void;
  readonly #waiting: T[] = [];
  readonly #readers: Reader<T>[] = [];
  #started = false;
  #over = false;
  /** Thrown once, after the queued events. */
  #failure: { readonly error: unknown } | undefined;

  /** `start` is called with the first `next`, `leave` when the loop ends early. */
  constructor(bound: number, start: () => void, leave: () => void) {
    this.#bound = bound;
    this.#start = start;
    this.#leave = leave;
  }

  /** Returns false when the queue is full. */
  push(event: T): boolean {
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ done: false, value: event });
    else if (this.#waiting.length >= this.#bound) return false;
    else this.#waiting.push(event);
    return true;
  }

  /** Ends the feed. `failure` is thrown after the queued events, or instead of them when `urgent`. */
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
