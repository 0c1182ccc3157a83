// What a platform has taken on and does some time later.

interface Work {
  /** By the same measure as the time of `run`. */
  readonly due: number;
  readonly run: () => void;
}

/** Work that waits for its time, in the order in which it becomes due. */
export class WorkQueue {
  /** Replaced, never changed: a state that was kept holds the same list. */
  #waiting: readonly Work[] = [];

  /** Returns what does it without regard to the time, unless it has been done or forgotten. */
  add(due: number, run: () => void): () => void {
    const work: Work = { due, run };
    this.#waiting = [...this.#waiting, work].sort((a, b) => a.due - b.due);
    return () => this.#take((other) => other === work);
  }

  /** Does what is due at a time. Default: everything. */
  run(time = Number.POSITIVE_INFINITY): void {
    this.#take(({ due }) => due <= time);
  }

  /** What waits, to be put back. */
  keep(): readonly Work[] {
    return this.#waiting;
  }

  putBack(waiting: readonly Work[]): void {
    this.#waiting = waiting;
  }

  #take(isMeant: (work: Work) => boolean): void {
    const taken = this.#waiting.filter(isMeant);
    // Taken out first: what is done may look at the queue itself.
    this.#waiting = this.#waiting.filter((work) => !isMeant(work));
    for (const { run } of taken) run();
  }
}
