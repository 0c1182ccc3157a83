// Sends webhooks over HTTP, and retries them by the platforms' clock. Each platform specifies the content and the schedule.
import type { FetchLike } from '../../src/core/settings/index.js';
import type { MockTimer } from './clock.js';
import type { DeliveryAttempt, MockDelivery, Parcel } from './delivery.js';
import { isLoopback } from './loopback.js';
import { timer } from './timer.js';

type Writable = { -readonly [K in keyof MockDelivery]: MockDelivery[K] } & { attempts: DeliveryAttempt[] };

export interface DeliveryOptions {
  readonly clock: MockTimer;
  /** Whether the clock advances by itself, so that retries become due without `advance`. */
  readonly isRunning: boolean;
  readonly fetch?: FetchLike | undefined;
  /** The timeout of a receiver, in milliseconds of real time, because receivers are real. */
  readonly timeout: number;
  readonly allowHosts: readonly string[];
  readonly onDelivery?: ((delivery: MockDelivery) => void) | undefined;
}

interface Entry {
  readonly delivery: Writable;
  readonly parcel: Parcel;
  due: Date;
}

/** The maximum number of remembered deliveries. The oldest are removed first. */
const MOST_DELIVERIES = 10_000;

function wordsOf(error: unknown): string {
  const { message, cause } = Object(error) as { message?: string; cause?: { code?: string } };
  return [message ?? String(error), ...(cause?.code ? [`(${cause.code})`] : [])].join(' ');
}

/** All deliveries of a set of platforms. */
export class Deliveries {
  /** In the order of their first attempts. */
  readonly list: readonly MockDelivery[] = [];
  readonly #options: DeliveryOptions;
  #waiting: Entry[] = [];
  readonly #attempts = new Set<Promise<void>>();
  readonly #controllers = new Set<AbortController>();
  #working: Promise<void> | undefined;
  #disarm: () => void = () => undefined;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    options.clock.onAdvance(() => void this.settled());
  }

  /** Whether the mock sends webhooks to a URL. */
  isAllowed(url: string): boolean {
    if (!URL.canParse(url)) return false;
    const parsed = new URL(url);
    const isNamed = () => this.#options.allowHosts.some((host) => host.toLowerCase() === parsed.hostname);
    return /^https?:$/.test(parsed.protocol) && (isLoopback(parsed) || isNamed());
  }

  /** Makes the first attempt. Resolves when the receiver has responded. Never rejects. */
  async send(parcel: Parcel): Promise<MockDelivery> {
    const { id, platform, url, body } = parcel;
    const delivery: Writable = { id, platform, url, event: JSON.parse(body) as MockDelivery['event'], attempts: [], state: 'sending' };
    const list = this.list as MockDelivery[];
    if (list.push(delivery) > MOST_DELIVERIES) list.shift();
    if (this.isAllowed(url)) {
      await this.#attempt({ delivery, parcel, due: this.#options.clock.now() });
    } else {
      delivery.state = 'skipped';
      delivery.reason = 'The mock sends webhooks only to loopback addresses and to hosts of webhooks.allowHosts.';
      this.#report(delivery);
    }
    return delivery;
  }

  /** Resolves when all attempts that are due have a response, including retries. Never rejects. */
  async settled(): Promise<void> {
    while (this.#attempts.size > 0 || this.#nextDue()) await (this.#working ??= this.#work());
  }

  /** Removes all deliveries and cancels attempts in progress. */
  reset(): void {
    (this.list as MockDelivery[]).length = 0;
    this.#waiting = [];
    this.#disarm();
    for (const controller of this.#controllers) controller.abort(new Error('The platforms were reset.'));
    this.#controllers.clear();
  }

  async #work(): Promise<void> {
    // The promise ends after it is assigned.
    await Promise.resolve();
    for (;;) {
      // One attempt at a time, so that a retry is queued in order.
      while (this.#attempts.size > 0) await Promise.all(this.#attempts);
      const next = this.#nextDue();
      if (!next) break;
      this.#waiting = this.#waiting.filter((entry) => entry !== next);
      if (next.parcel.isWanted?.() === false) this.#fail(next, 'The webhook was deleted or disabled.');
      else void this.#attempt(next);
    }
    this.#working = undefined;
  }

  #nextDue(): Entry | undefined {
    const now = this.#options.clock.now();
    // The sort is stable: of those due at the same time, the one that failed first is first.
    const [next] = [...this.#waiting].sort((a, b) => a.due.getTime() - b.due.getTime());
    return next && next.due <= now ? next : undefined;
  }

  #attempt(entry: Entry): Promise<void> {
    const attempt = this.#post(entry).finally(() => {
      this.#attempts.delete(attempt);
      // Time can have advanced since it was sent.
      void this.settled();
    });
    this.#attempts.add(attempt);
    return attempt;
  }

  async #post(entry: Entry): Promise<void> {
    const { delivery, parcel, due } = entry;
    const { timeout } = this.#options;
    const controller = new AbortController();
    this.#controllers.add(controller);
    const clear = timer(() => controller.abort(new Error(`timeout: no response within ${timeout} ms`)), timeout);
    let status: number | undefined;
    let error: string | undefined;
    try {
      status = await this.#statusOf(parcel, controller.signal);
    } catch (caught) {
      error = wordsOf(caught);
    }
    clear();
    delivery.attempts.push({ at: due, ...(status === undefined ? { error: error ?? 'no response' } : { status }) });
    // After a reset, the outcome is not needed.
    if (!this.#controllers.delete(controller)) {
      delivery.state = 'failed';
      delivery.reason = 'The platforms were reset.';
      return;
    }
    if (status !== undefined && status >= 200 && status < 300) delivery.state = 'delivered';
    else this.#failed(entry, status);
    this.#report(delivery);
  }

  async #statusOf({ url, body, ...parcel }: Parcel, signal: AbortSignal): Promise<number | undefined> {
    const send = this.#options.fetch ?? globalThis.fetch;
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    const init = { method: 'POST', headers: parcel.headers(), body, redirect: 'manual', signal } as const;
    // A custom fetch may ignore the signal.
    const response = await Promise.race([send(url, init), aborted]);
    response.body?.cancel().catch(() => undefined);
    // Browsers hide the status of a redirect.
    if (response.type === 'opaqueredirect') return 302;
    return response.status === 0 ? undefined : response.status;
  }

  #failed(entry: Entry, status: number | undefined): void {
    const { delivery, parcel } = entry;
    const refusal = status === undefined ? undefined : parcel.refusal?.(status);
    const after = parcel.retryAfter[delivery.attempts.length - 1];
    if (refusal !== undefined || after === undefined) {
      this.#fail(entry, refusal ?? parcel.exhausted);
      return;
    }
    delivery.state = 'retrying';
    this.#waiting.push({ ...entry, due: new Date(entry.due.getTime() + after) });
    this.#arm();
  }

  #fail({ delivery, parcel }: Entry, reason: string): void {
    delivery.state = 'failed';
    delivery.reason = reason;
    parcel.onFailed?.(reason);
  }

  #report(delivery: MockDelivery): void {
    try {
      this.#options.onDelivery?.(delivery);
    } catch {
      // An error of the observer must not change the delivery.
    }
  }

  /** Sets a timer for the next retry, if the clock advances by itself. */
  #arm(): void {
    this.#disarm();
    const { clock, isRunning } = this.#options;
    const armed = clock.now().getTime();
    // A delivery that is already due waits for another attempt, not for time.
    const moments = this.#waiting.map(({ due }) => due.getTime()).filter((due) => due > armed);
    if (!isRunning || moments.length === 0) return;
    this.#disarm = timer(
      () => {
        void this.settled();
        // A custom clock can be fixed and must not be polled forever.
        if (clock.now().getTime() > armed) this.#arm();
      },
      Math.min(...moments) - armed,
    );
  }
}
