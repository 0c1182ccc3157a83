import type { FetchLike } from '../src/core/settings/index.js';
import type { MockDelivery } from './engine/delivery.js';
import type { InstruqtWebhookTarget } from './instruqt/webhooks.js';
import type { SkilljarWebhookTarget } from './skilljar/webhooks.js';

/** The webhooks of mock platforms. */
export interface MockWebhookOptions {
  /** URLs that get every event of Instruqt, beside the webhooks that the mock was asked to create. */
  instruqt?: InstruqtWebhookTarget | readonly InstruqtWebhookTarget[] | undefined;
  /** URLs that get every event of Skilljar, beside the webhooks that the mock was asked to create. They are never switched off. */
  skilljar?: SkilljarWebhookTarget | readonly SkilljarWebhookTarget[] | undefined;
  /**
   * Host names, without port, that webhooks may go to beside those of this machine. Default: none, so that a test which creates a webhook
   * with a real URL sends nothing.
   */
  allowHosts?: readonly string[] | undefined;
  /** Sends the deliveries: `fetch: (url, init) => receiver.handle(new Request(url, init))` does without HTTP. Default: the global `fetch`. */
  fetch?: FetchLike | undefined;
  /** How long a receiver may take, in milliseconds of real time. Default: 15,000. */
  timeout?: number | undefined;
  /**
   * Milliseconds from each failed attempt to the next, on the mocks' clock. Default: `INSTRUQT_RETRY_AFTER`, Svix's own, and
   * `SKILLJAR_RETRY_AFTER`, a guess.
   */
  retryAfter?: { instruqt?: readonly number[] | undefined; skilljar?: readonly number[] | undefined } | undefined;
  /** Called after each attempt, and for each delivery that is skipped. What it throws is ignored. */
  onDelivery?: ((delivery: MockDelivery) => void) | undefined;
}
