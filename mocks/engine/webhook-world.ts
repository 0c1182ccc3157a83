import type { Deliveries } from './deliveries.js';

/** What a platform sends its webhooks with. */
export interface WebhookWorld<Tables> {
  readonly deliveries: Deliveries;
  readonly tables: Tables;
  readonly now: () => Date;
  /** So many digits that differ from event to event, for the end of a second's fraction: the clock stands still, real events never coincide. */
  readonly digits: (count: number) => string;
  /** Milliseconds from each failed attempt to the next. */
  readonly retryAfter: readonly number[];
}
