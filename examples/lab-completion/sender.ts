import { setTimeout as sleep } from 'node:timers/promises';
import { signInstruqtWebhook } from 'learning-platforms/webhooks';

export interface SendOptions {
  readonly secret: string;
  /** The URL of the service. A function, because the service may restart on another port. */
  readonly url: () => string | undefined;
  readonly id?: string;
  readonly waitMs?: number;
  /** Called after a failed attempt: the connection was refused or lost, or the status was not 2xx. */
  readonly onFailure?: (why: 'unreachable' | 'lost' | number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends an event like Instruqt does through Svix: retries with the same id until the service accepts it. The delays are shorter than
 * Svix's.
 */
export async function send(event: object, { secret, url, id, waitMs = 20, onFailure, signal }: SendOptions): Promise<void> {
  const own = id ?? `msg_${crypto.randomUUID()}`;
  while (!signal?.aborted) {
    const to = url();
    const why = to === undefined ? 'unreachable' : await attempt(`${to}/hooks/instruqt`, signInstruqtWebhook(event, { secret, id: own }));
    if (why === undefined) return;
    onFailure?.(why);
    await sleep(waitMs);
  }
}

async function attempt(to: string, delivery: RequestInit): Promise<'unreachable' | 'lost' | number | undefined> {
  try {
    const response = await fetch(to, delivery);
    await response.arrayBuffer();
    return response.ok ? undefined : response.status;
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    return code === 'ECONNREFUSED' ? 'unreachable' : 'lost';
  }
}
