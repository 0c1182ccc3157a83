import type { Deliveries } from './deliveries.js';

/** The tools that a platform needs to send webhooks. */
export interface WebhookWorld<Tables> {
  readonly deliveries: Deliveries;
  readonly tables: Tables;
  readonly now: () => Date;
  /**
   * Digits that differ for each event, for the fraction of a second: the mock clock does not advance by itself, but real events never have
   * the same time.
   */
  readonly digits: (count: number) => string;
  /** Milliseconds from each failed attempt to the next. */
  readonly retryAfter: readonly number[];
}
