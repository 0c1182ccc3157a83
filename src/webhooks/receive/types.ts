import type { WebhookReason } from '../../core/errors/index.js';
import type { IdempotencyStore } from '../stores/index.js';

/** The second argument of a handler. */
export interface Delivery {
  /** Identifies this delivery. The same when the platform retries it. */
  readonly id: string;
  /** The request headers. May contain credentials: do not log them. */
  readonly headers: Headers;
  /** The raw body. */
  readonly rawBody: string;
  /** Aborts after `handlerTimeout`. Pass it to the calls that the handler makes. The methods of the event use it already. */
  readonly signal: AbortSignal;
}

/** Processes an event. If it throws or rejects, the response makes the platform retry the delivery. */
export type WebhookHandler<E> = (event: E, delivery: Delivery) => unknown;

/** Options of all webhook receivers. */
export interface WebhookReceiverOptions {
  /**
   * Remembers deliveries, so that the handlers run once for a repeated delivery. Services that receive the same events at different URLs
   * need separate stores. Default: `memoryIdempotencyStore()`.
   */
  store?: IdempotencyStore | undefined;
  /** How long to remember a processed delivery, in milliseconds. Default: 48 hours, longer than Svix retries a delivery. */
  keepFor?: number | undefined;
  /**
   * Timeout of all handlers of a delivery, in milliseconds. After it, the response has status 503, `delivery.signal` aborts, and the
   * delivery can be processed again. Default: 15,000, after which Svix no longer waits.
   */
  handlerTimeout?: number | undefined;
  /** Maximum size of the body, in bytes. Default: 262,144. */
  maxBodyBytes?: number | undefined;
  /**
   * Response statuses, by reason, to override the defaults. Default: 401 for a request that cannot be authenticated; 405, 413, 415 or 400
   * for one that cannot be read; 500 or 503 for one that the platform must retry.
   */
  statuses?: Partial<Record<WebhookReason, number>> | undefined;
}

/** A verified request. If `known` is true, narrow the event by its type. */
export type VerifiedDelivery<Events extends object, Other> = {
  /** Identifies the delivery. The same when the platform retries it. */
  readonly id: string;
  /** The raw body. */
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
   * Adds a handler for one or more event types. The handlers of a delivery run one after another, in the order in which you add them. If
   * one fails, all of them run again for the next attempt, so they must be safe to repeat. You can also pass an unknown type. Throws a
   * `ConfigurationError` if an argument is not a type or a function.
   */
  on<T extends keyof Events & string>(type: T | readonly T[], handler: WebhookHandler<Events[T]>): this;
  on(type: string | readonly string[], handler: WebhookHandler<Other>): this;
  /** Sets the handler for events of unknown types that have no handler. Default: none; the receiver acknowledges these events. */
  onUnknown(handler: WebhookHandler<Other>): this;
  /**
   * Sets a callback for every rejected request (a `WebhookError`), for exceptions of handlers, and for errors of the store. Its exceptions
   * are ignored.
   */
  onError(listener: (error: unknown, delivery: Delivery | undefined) => void): this;
  /**
   * Processes a request. Never rejects: a rejected request and a failed handler result in a response, too. Can be used without its
   * receiver, as in `export const POST = receiver.handle`.
   */
  readonly handle: (request: Request) => Promise<Response>;
  /**
   * Verifies a request and returns its event, without calling handlers or remembering the delivery. Rejects with a `WebhookError`. Use it
   * to dispatch events yourself.
   */
  verify(request: Request): Promise<VerifiedDelivery<Events, Other>>;
}
