import type { PlatformName } from '../../core/operation/index.js';

/** The platform-specific part of a receiver: the authentication of requests and the events. */
export interface Scheme {
  readonly platform: PlatformName;
  /** The known event types. */
  readonly types: ReadonlySet<string>;
  /** Runs the checks that do not need the body. Throws a `WebhookError`. */
  admit?(headers: Headers): Promise<void>;
  /** Verifies the request and returns the id of the delivery. Throws a `WebhookError`. */
  authenticate(headers: Headers, body: string): Promise<string>;
  /** The type of an event. */
  typeOf(event: Record<string, unknown>): unknown;
  /** Adds the methods of an event. Their calls end when `signal` aborts. */
  equip(event: Record<string, unknown>, signal?: AbortSignal): void;
}
