import { isLearningPlatformError } from '../core/errors/index.js';
import { listen } from '../core/time/index.js';

/** How lists are read ahead. */
export interface ReadAhead {
  /** Lists that are read at a time. */
  readonly most: number;
  readonly signal?: AbortSignal | undefined;
}

/** A list that belongs to an item, as far as it could be read. */
interface ListOf<A, T> {
  readonly item: A;
  readonly list: readonly T[];
  /** `wasAhead`: other lists were read at the same time. */
  readonly failed?: { readonly error: unknown; readonly wasAhead: boolean };
}

/**
 * Reads the lists that belong to the items of another list, `most` of them at a time, and returns them in the order of the items. A list that
 * fails is returned as far as it came. Leaving the loop aborts what is under way.
 *
 * @param inner Gives the list of an item in parts: a wait for each of its items would take longer than what is done with it.
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
  // An async generator keeps the order of overlapping calls of `next`.
  const readNext = async () => {
    const { done, value } = await items.next();
    return done ? undefined : read(value);
  };
  const pending: Promise<ListOf<A, T> | undefined>[] = [];
  const add = () => {
    const next = readNext();
    // A failure that is never reached must not be reported as an unhandled rejection.
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
        // Other calls that were made ahead had the places within the deadline: one list at a time waits less.
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

/** The items of the lists that belong to the items of another list, in their order. Throws the error of a list at its place. */
export async function* itemsOf<A, T>(...lists: Parameters<typeof listsOf<A, T>>): AsyncGenerator<T> {
  for await (const { list, failed } of listsOf(...lists)) {
    for (const each of list) yield each;
    if (failed) throw failed.error;
  }
}

/** Whether a call was not sent, because of the rate limit of this client. */
const isWaitTooLong = (error: unknown) => isLearningPlatformError(error) && error.code === 'RATE_LIMIT' && error.attempts === 0;
