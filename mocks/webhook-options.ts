import type { FetchLike } from '../src/core/settings/index.js';
import type { MockDelivery } from './engine/delivery.js';
import type { InstruqtWebhookTarget } from './instruqt/webhooks.js';
import type { SkilljarWebhookTarget } from './skilljar/webhooks.js';

/** Webhook options of the mock platforms. */
export interface MockWebhookOptions {
  /** URLs that receive every event of Instruqt, in addition to the webhooks that requests create. */
  instruqt?: InstruqtWebhookTarget | readonly InstruqtWebhookTarget[] | undefined;
  /** URLs that receive every event of Skilljar, in addition to the webhooks that requests create. They are never disabled. */
  skilljar?: SkilljarWebhookTarget | readonly SkilljarWebhookTarget[] | undefined;
  /**
   * Host names, without port, that can receive webhooks, in addition to those of this machine. Default: none, so that a test which creates
   * a webhook with a real URL sends nothing.
   */
  allowHosts?: readonly string[] | undefined;
  /**
   * Sends the deliveries. To do without HTTP, use `fetch: (url, init) => receiver.handle(new Request(url, init))`. Default: the global
   * `fetch`.
   */
  fetch?: FetchLike | undefined;
  /** The timeout of a receiver, in milliseconds of real time. Default: 15,000. */
  timeout?: number | undefined;
  /**
   * Milliseconds from each failed attempt to the next, on the mock clock. Default: `INSTRUQT_RETRY_AFTER`, which is Svix's schedule, and
   * `SKILLJAR_RETRY_AFTER`, which is a guess.
   */
  retryAfter?: { instruqt?: readonly number[] | undefined; skilljar?: readonly number[] | undefined } | undefined;
  /** Called after each attempt, and for each skipped delivery. Errors that it throws are ignored. */
  onDelivery?: ((delivery: MockDelivery) => void) | undefined;
}
