import { isLearningPlatformError } from '../core/errors/index.js';
import { listen } from '../core/time/index.js';

/** Options for reading lists ahead. */
export interface ReadAhead {
  /** Number of lists to read in parallel. */
  readonly most: number;
  readonly signal?: AbortSignal | undefined;
}

/** A list that belongs to an item, up to the point where it failed. */
interface ListOf<A, T> {
  readonly item: A;
  readonly list: readonly T[];
  /** `wasAhead`: other lists were read at the same time. */
  readonly failed?: { readonly error: unknown; readonly wasAhead: boolean };
}

/**
 * Reads the lists that belong to the items of another list, `most` in parallel, and returns them in the order of the items. A list that
 * fails is returned up to the failure. Leaving the loop aborts pending requests.
 *
 * @param inner Returns the list of an item in parts: waiting for each of its items would take longer than processing it.
 */
export async function* listsOf<A, T>(
  outer: (signal: AbortSignal) => AsyncGenerator<A>,
  inner: (item: A, signal: AbortSignal) => AsyncIterable<readonly T[]>,
  options: ReadAhead,
): AsyncGenerator<ListOf<A, T>> {
  let { most } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const unlink = options.signal && listen(options.signal, () => controller.abort(options.signal?.reason));
  if (options.signal?.aborted) controller.abort(options.signal.reason);
  const items = outer(signal);
  const read = async (item: A): Promise<ListOf<A, T>> => {
    const list: T[] = [];
    const wasAhead = most > 1;
    try {
      for await (const part of inner(item, signal)) for (const each of part) list.push(each);
    } catch (error) {
      return { item, list, failed: { error, wasAhead } };
    }
    return { item, list };
  };
  // An async generator preserves the order of overlapping calls of `next`.
  const readNext = async () => {
    const { done, value } = await items.next();
    return done ? undefined : read(value);
  };
  const pending: Promise<ListOf<A, T> | undefined>[] = [];
  const add = () => {
    const next = readNext();
    // Prevents an unhandled rejection for a failure that is never reached.
    next.catch(() => undefined);
    pending.push(next);
  };
  try {
    for (;;) {
      while (pending.length < most) add();
      let next = await pending[0];
      if (!next) return;
      options.signal?.throwIfAborted();
      if (next.failed?.wasAhead && isWaitTooLong(next.failed.error)) {
        // Parallel calls used up the permits within the deadline: reading one list at a time waits less.
        most = 1;
        await Promise.allSettled(pending);
        next = await read(next.item);
      }
      yield next;
      pending.shift();
    }
  } finally {
    unlink?.();
    controller.abort();
    await items.return(undefined).catch(() => undefined);
  }
}

/** Iterates over the items of the lists that belong to the items of another list, in order. Throws the error of a list at its position. */
export async function* itemsOf<A, T>(...lists: Parameters<typeof listsOf<A, T>>): AsyncGenerator<T> {
  for await (const { list, failed } of listsOf(...lists)) {
    for (const each of list) yield each;
    if (failed) throw failed.error;
  }
}

/** Whether the client's rate limit prevented the call from being sent. */
const isWaitTooLong = (error: unknown) => isLearningPlatformError(error) && error.code === 'RATE_LIMIT' && error.attempts === 0;
