import type { PlatformName } from '../../core/operation/index.js';

/** What a platform's receiver adds: how requests are authenticated, and what their events are. */
export interface Scheme {
  readonly platform: PlatformName;
  /** The types that the SDK knows. */
  readonly types: ReadonlySet<string>;
  /** Checks what can be checked before the body is read. Throws a `WebhookError`. */
  admit?(headers: Headers): Promise<void>;
  /** Verifies the request, and returns the id of the delivery. Throws a `WebhookError`. */
  authenticate(headers: Headers, body: string): Promise<string>;
  /** The type of an event. */
  typeOf(event: Record<string, unknown>): unknown;
  /** Adds the methods of an event. */
  equip(event: Record<string, unknown>): void;
}
