// Work that a platform has accepted and does later.

interface Work {
  /** In the same unit as the time of `run`. */
  readonly due: number;
  readonly run: () => void;
}

/** Queued work, in the order in which it becomes due. */
export class WorkQueue {
  /** The list is replaced, never changed, because saved states share it. */
  #waiting: readonly Work[] = [];

  /** Returns a function that does the work immediately, unless it is done or removed. */
  add(due: number, run: () => void): () => void {
    const work: Work = { due, run };
    this.#waiting = [...this.#waiting, work].sort((a, b) => a.due - b.due);
    return () => this.#take((other) => other === work);
  }

  /** Does the work that is due at a time. Default: all work. */
  run(time = Number.POSITIVE_INFINITY): void {
    this.#take(({ due }) => due <= time);
  }

  /** The waiting work, to be restored later. */
  keep(): readonly Work[] {
    return this.#waiting;
  }

  putBack(waiting: readonly Work[]): void {
    this.#waiting = waiting;
  }

  #take(isMeant: (work: Work) => boolean): void {
    const taken = this.#waiting.filter(isMeant);
    // Removed first, because the work can read the queue.
    this.#waiting = this.#waiting.filter((work) => !isMeant(work));
    for (const { run } of taken) run();
  }
}
