// Creates the webhooks of the platforms: those that changes cause, and those that tests emit.
import type { MockTimer } from './engine/clock.js';
import { Deliveries } from './engine/deliveries.js';
import type { Store } from './engine/store.js';
import type { WebhookWorld } from './engine/webhook-world.js';
import { type MockRow, Tables } from './graphql/tables.js';
import { createInstruqtWebhooks, INSTRUQT_RETRY_AFTER } from './instruqt/webhooks.js';
import { Tables as SkilljarTables } from './skilljar/tables.js';
import { createSkilljarWebhooks, SKILLJAR_RETRY_AFTER } from './skilljar/webhooks.js';
import type { MockWebhookOptions } from './webhook-options.js';

export type MockWebhooks = ReturnType<typeof createWebhooks>;

/** `isRunning`: whether the clock advances by itself. Throws an error for invalid options. */
export function createWebhooks(store: Store, clock: MockTimer, isRunning: boolean, options: MockWebhookOptions = {}) {
  const { allowHosts = [], timeout = 15_000, retryAfter, fetch, onDelivery } = options;
  const deliveries = new Deliveries({ clock, isRunning, fetch, timeout, allowHosts, onDelivery });
  // Not reset: a receiver that stays across a reset would treat an event with the same body as the same delivery.
  let count = 0;
  const world = <T>(tables: T, after: readonly number[]): WebhookWorld<T> => ({
    deliveries,
    tables,
    now: clock.now,
    digits: (length) => String(count++ % 10 ** length).padStart(length, '0'),
    retryAfter: after,
  });
  const instruqt = createInstruqtWebhooks(
    world(new Tables(store, 'instruqt'), retryAfter?.instruqt ?? INSTRUQT_RETRY_AFTER),
    options.instruqt,
  );
  const skilljar = createSkilljarWebhooks(world(new SkilljarTables(store), retryAfter?.skilljar ?? SKILLJAR_RETRY_AFTER), options.skilljar);
  store.watch((table, before, after) => {
    try {
      instruqt.changed(table, before as MockRow | undefined, after as MockRow);
      skilljar.changed(table, before, after);
    } catch {
      // A row that a test wrote to the store directly can lack fields that an event needs. That must not fail the write.
    }
  });
  return { deliveries, instruqt: instruqt.control, skilljar: skilljar.control, ping: skilljar.ping };
}
