import type { MockDelivery } from '../engine/delivery.js';
import type { MockWebhookOptions } from '../webhook-options.js';

/** `webhook POST http://127.0.0.1:3000/hooks (track.started) 503, retrying`. Without parts of the URL that can be secrets. */
function lineOf({ url, event, attempts, state, reason }: MockDelivery): string {
  const { origin, pathname } = URL.canParse(url) ? new URL(url) : { origin: '', pathname: 'an invalid URL' };
  const last = attempts.at(-1);
  const outcome = last === undefined ? [] : [last.status ?? last.error];
  const why = state === 'delivered' ? [] : [state === 'failed' || state === 'skipped' ? `${state}: ${reason}` : state];
  return `webhook POST ${origin}${pathname} (${event.type ?? event.event_type}) ${[...outcome, ...why].join(', ')}`;
}

/** The options, with a line in the log for each attempt. */
export function loggedWebhooks(options: MockWebhookOptions | undefined, log: ((line: string) => void) | undefined): MockWebhookOptions {
  return {
    ...options,
    onDelivery(delivery) {
      log?.(lineOf(delivery));
      options?.onDelivery?.(delivery);
    },
  };
}
