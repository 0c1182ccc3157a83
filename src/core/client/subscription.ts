import type { RetryOptions } from '../call/index.js';
import { retrace, type Trace, traceOf } from '../observe/index.js';

/** Options of every `watch…`. The client's `deadline` does not apply: a subscription lasts until somebody ends it. */
export interface SubscriptionOptions {
  /** Ends the subscription in any phase; the loop rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for opening one connection, from the token to the platform's acknowledgement; also for the answer to a ping. Default: 30,000. */
  timeout?: number | undefined;
  /**
   * How lost connections are opened again; `false` for never. `attempts` counts connections in a row that brought nothing. Default: 10
   * attempts, and for the rest what the client says.
   */
  retry?: RetryOptions | false | undefined;
  /** Events that may wait for a slow loop. One more ends the subscription with an error, after those that wait. Default: 1,000. */
  maxQueued?: number | undefined;
  /**
   * What becomes of an event whose `error` is set: `'throw'` ends the loop with a GraphQLResponseError that has its code, `'pass'` gives the
   * event as it came. Default: `'throw'`.
   */
  onEventError?: 'throw' | 'pass' | undefined;
  /** Open nothing: the loop rejects with a `DryRunError` that holds what would have been sent, cleaned of secrets. */
  dryRun?: boolean | undefined;
}

/**
 * Events as they happen: `for await` over it. Nothing is opened before the loop begins; leaving the loop closes the connection. Each loop
 * has a connection and events of its own.
 *
 * A lost connection is opened and subscribed again. What happens between the loss and the new subscription is not delivered, because the
 * platform keeps no events: where that matters, read the state with a query when the `onRetry` hook tells of a loss.
 */
export class Subscription<T> implements AsyncIterable<T, undefined> {
  readonly #open: () => Promise<AsyncIterator<T, undefined>>;
  readonly #trace: Trace | undefined;

  /** @internal `method` is the outermost function of the SDK: errors get the stack of its caller. */
  constructor(open: () => Promise<AsyncIterator<T, undefined>>, method?: unknown) {
    this.#open = open;
    this.#trace = method ? traceOf(method) : undefined;
  }

  /** A subscription whose making waits until a loop begins. @internal */
  static lazy<T>(make: () => Promise<{ made: Subscription<T> }>, method: unknown): Subscription<T> {
    return new Subscription(async () => (await make()).made.#open(), method);
  }

  /** Event by event. */
  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    const over: IteratorReturnResult<undefined> = { done: true, value: undefined };
    let opened: Promise<AsyncIterator<T, undefined>> | undefined;
    return {
      next: async () => {
        opened ??= this.#open();
        try {
          return await (await opened).next();
        } catch (error) {
          retrace(error, this.#trace);
          throw error;
        }
      },
      return: async () => {
        const left = opened;
        opened = Promise.resolve({ next: async () => over });
        await (await left?.catch(() => undefined))?.return?.();
        return over;
      },
    };
  }
}
