import { retrace, type Trace, traceOf } from '../observe/index.js';
import type { RetryOptions } from '../settings/index.js';

/** Options of every `watch` method. The client's `deadline` does not apply: a subscription lasts until you end it. */
export interface SubscriptionOptions {
  /** Aborts the subscription at any point. The loop rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Timeout for opening a connection, including its token and acknowledgement, and for a pong, in milliseconds. Default: 30,000. */
  timeout?: number | undefined;
  /**
   * How lost connections are reopened, or `false` to never reopen them. `attempts` counts consecutive connections without an event.
   * Default: 10 attempts; other fields as set on the client.
   */
  retry?: RetryOptions | false | undefined;
  /** Maximum number of queued events. When it is exceeded, the loop receives the queued events and then an error. Default: 1,000. */
  maxQueued?: number | undefined;
  /**
   * How to handle an event with an `error`: `'throw'` ends the loop with a `GraphQLResponseError`, or with the error class of
   * its code, `'pass'` returns the event unchanged. Default: `'throw'`.
   */
  onEventError?: 'throw' | 'pass' | undefined;
  /** Open no connection: the loop rejects with a `DryRunError` that contains the request, without secrets. */
  dryRun?: boolean | undefined;
}

/**
 * A stream of events. Use `for await` to read it. The connection opens when the loop starts and closes when you leave the loop. Each loop
 * has a separate connection and separate events.
 *
 * The SDK reopens a lost connection and subscribes again. The platform does not store events: events between the loss and the new
 * subscription are not delivered. If you need them, read the state with a query when the `onRetry` hook is called.
 */
export class Subscription<T> implements AsyncIterable<T> {
  readonly #open: () => Promise<AsyncIterator<T, undefined>>;
  readonly #trace: Trace | undefined;

  /** @internal `method` is the outermost SDK function: errors get the stack of its caller. */
  constructor(open: () => Promise<AsyncIterator<T, undefined>>, method?: unknown) {
    this.#open = open;
    this.#trace = method ? traceOf(method) : undefined;
  }

  /** Creates a subscription whose setup runs when a loop starts. @internal */
  static lazy<T>(make: () => Promise<{ made: Subscription<T> }>, method: unknown): Subscription<T> {
    return new Subscription(async () => (await make()).made.#open(), method);
  }

  /** Iterates over the events. */
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
