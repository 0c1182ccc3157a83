import type { WebhookReason } from '../../core/errors/index.js';
import type { IdempotencyStore } from '../stores/index.js';

/** What a handler gets beside the event. */
export interface Delivery {
  /** Identifies this delivery: the same when the platform sends it again. */
  readonly id: string;
  /** The headers of the request. May contain credentials: do not log them. */
  readonly headers: Headers;
  /** The body as it was received. */
  readonly rawBody: string;
  /** Aborted after `handlerTimeout`. Pass it on to the calls that the handler makes. */
  readonly signal: AbortSignal;
}

/** Processes an event. When it throws or rejects, the platform is told to send the delivery again. */
export type WebhookHandler<E> = (event: E, delivery: Delivery) => unknown;

/** Options that all webhook receivers have. */
export interface WebhookReceiverOptions {
  /**
   * Remembers deliveries, so that a repeated one runs its handlers once. Services that receive the same events at different URLs need stores
   * of their own. Default: `memoryIdempotencyStore()`.
   */
  store?: IdempotencyStore | undefined;
  /** How long a processed delivery is remembered, in milliseconds. Default: 48 hours, longer than Svix repeats a delivery. */
  keepFor?: number | undefined;
  /**
   * Time limit of all handlers of a delivery, in milliseconds. Afterwards the response has the status 503, `delivery.signal` is aborted, and
   * the delivery can be processed again. Default: 15,000, after which Svix no longer waits.
   */
  handlerTimeout?: number | undefined;
  /** Longest accepted body, in bytes. Default: 262,144. */
  maxBodyBytes?: number | undefined;
  /**
   * Statuses of the responses, by reason, where the defaults do not suit you. Default: 401 for a request that cannot be authenticated, 405,
   * 413, 415, or 400 for one that cannot be read, and 500 or 503 for one that must be sent again.
   */
  statuses?: Partial<Record<WebhookReason, number>> | undefined;
}

/** A verified request. When `known` is true, narrow the event by its type. */
export type VerifiedDelivery<Events extends object, Other> = {
  /** Identifies the delivery: the same when the platform sends it again. */
  readonly id: string;
  /** The body as it was received. */
  readonly rawBody: string;
} & ({ readonly known: true; readonly event: Events[keyof Events] } | { readonly known: false; readonly event: Other });

/**
 * Verifies, deduplicates and dispatches the webhook deliveries of a platform.
 *
 * @typeParam Events The known events, by type.
 * @typeParam Other An event of any other type.
 */
export interface WebhookReceiver<Events extends object, Other> {
  /**
   * Adds a handler for events of one or several types. The handlers of a delivery run one after another, in the order in which they were
   * added. When one fails, all of them run again with the next delivery, so they should be safe to repeat. A type that is not known may be
   * given, too. Throws a `ConfigurationError` for anything but a type and a function.
   */
  on<T extends keyof Events & string>(type: T | readonly T[], handler: WebhookHandler<Events[T]>): this;
  on(type: string | readonly string[], handler: WebhookHandler<Other>): this;
  /** Sets the handler for events of types that are not known and have no handler. Default: none; they are acknowledged. */
  onUnknown(handler: WebhookHandler<Other>): this;
  /**
   * Sets a function that is called with every refused request (a `WebhookError`), with what a handler threw, and with errors of the store.
   * What it throws is ignored.
   */
  onError(listener: (error: unknown, delivery: Delivery | undefined) => void): this;
  /**
   * Processes a request. Never rejects: a refused request and a failed handler are responses, too. Can be passed on without its receiver, as
   * in `export const POST = receiver.handle`.
   */
  readonly handle: (request: Request) => Promise<Response>;
  /**
   * Verifies a request, and returns its event without calling handlers or remembering the delivery. Rejects with a `WebhookError`. Use it
   * when you dispatch events yourself.
   */
  verify(request: Request): Promise<VerifiedDelivery<Events, Other>>;
}
