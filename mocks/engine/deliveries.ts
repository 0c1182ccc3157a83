// Sends webhooks by HTTP, and repeats them when the platforms' clock says so. What is sent and when it is repeated, each platform says.
import type { FetchLike } from '../../src/core/settings/index.js';
import type { MockTimer } from './clock.js';
import type { DeliveryAttempt, MockDelivery, Parcel } from './delivery.js';
import { isLoopback } from './loopback.js';
import { timer } from './timer.js';

type Writable = { -readonly [K in keyof MockDelivery]: MockDelivery[K] } & { attempts: DeliveryAttempt[] };

export interface DeliveryOptions {
  readonly clock: MockTimer;
  /** Whether the clock goes on by itself, so that retries become due without `advance`. */
  readonly isRunning: boolean;
  readonly fetch?: FetchLike | undefined;
  /** How long a receiver may take, in milliseconds of real time: it does real work. */
  readonly timeout: number;
  readonly allowHosts: readonly string[];
  readonly onDelivery?: ((delivery: MockDelivery) => void) | undefined;
}

interface Entry {
  readonly delivery: Writable;
  readonly parcel: Parcel;
  due: Date;
}

/** How many deliveries are remembered; the oldest go first. */
const MOST_DELIVERIES = 10_000;

function wordsOf(error: unknown): string {
  const { message, cause } = Object(error) as { message?: string; cause?: { code?: string } };
  return [message ?? String(error), ...(cause?.code ? [`(${cause.code})`] : [])].join(' ');
}

/** All deliveries of a set of platforms. */
export class Deliveries {
  /** In the order in which they were first sent. */
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

  /** Whether the mock sends anything to a URL. */
  isAllowed(url: string): boolean {
    if (!URL.canParse(url)) return false;
    const parsed = new URL(url);
    const isNamed = () => this.#options.allowHosts.some((host) => host.toLowerCase() === parsed.hostname);
    return /^https?:$/.test(parsed.protocol) && (isLoopback(parsed) || isNamed());
  }

  /** Makes the first attempt. Resolves when it was answered; never rejects. */
  async send(parcel: Parcel): Promise<MockDelivery> {
    const { id, platform, url, body } = parcel;
    const delivery: Writable = { id, platform, url, event: JSON.parse(body) as MockDelivery['event'], attempts: [], state: 'sending' };
    const list = this.list as MockDelivery[];
    if (list.push(delivery) > MOST_DELIVERIES) list.shift();
    if (this.isAllowed(url)) {
      await this.#attempt({ delivery, parcel, due: this.#options.clock.now() });
    } else {
      delivery.state = 'skipped';
      delivery.reason = 'The mock sends to loopback addresses and to webhooks.allowHosts only.';
      this.#report(delivery);
    }
    return delivery;
  }

  /** Resolves when all attempts that are due by the clock were answered, those that were repeated included. Never rejects. */
  async settled(): Promise<void> {
    while (this.#attempts.size > 0 || this.#nextDue()) await (this.#working ??= this.#work());
  }

  /** Forgets everything. What is under way is broken off. */
  reset(): void {
    (this.list as MockDelivery[]).length = 0;
    this.#waiting = [];
    this.#disarm();
    for (const controller of this.#controllers) controller.abort(new Error('The platforms were reset.'));
    this.#controllers.clear();
  }

  async #work(): Promise<void> {
    // Ends later than it is assigned.
    await Promise.resolve();
    for (;;) {
      // One at a time, so that what a failed attempt leads to takes its place among the others.
      while (this.#attempts.size > 0) await Promise.all(this.#attempts);
      const next = this.#nextDue();
      if (!next) break;
      this.#waiting = this.#waiting.filter((entry) => entry !== next);
      if (next.parcel.isWanted?.() === false) this.#fail(next, 'The webhook was deleted or switched off.');
      else void this.#attempt(next);
    }
    this.#working = undefined;
  }

  #nextDue(): Entry | undefined {
    const now = this.#options.clock.now();
    // A stable sort: of those due at one moment, the one that failed first comes first.
    const [next] = [...this.#waiting].sort((a, b) => a.due.getTime() - b.due.getTime());
    return next && next.due <= now ? next : undefined;
  }

  #attempt(entry: Entry): Promise<void> {
    const attempt = this.#post(entry).finally(() => {
      this.#attempts.delete(attempt);
      // Time may have gone on since it was sent.
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
    // After a reset, the outcome is nobody's.
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
    // A fetch of the test's own may not look at the signal.
    const response = await Promise.race([send(url, init), aborted]);
    response.body?.cancel().catch(() => undefined);
    // Browsers hide which redirect it is.
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
      // An observer must not decide what becomes of a delivery.
    }
  }

  /** Wakes up for the next retry, where the clock goes on by itself. */
  #arm(): void {
    this.#disarm();
    const { clock, isRunning } = this.#options;
    const armed = clock.now().getTime();
    // What is due already waits for another attempt, not for time.
    const moments = this.#waiting.map(({ due }) => due.getTime()).filter((due) => due > armed);
    if (!isRunning || moments.length === 0) return;
    this.#disarm = timer(
      () => {
        void this.settled();
        // A clock of the test's own may stand still, and must not be asked for ever.
        if (clock.now().getTime() > armed) this.#arm();
      },
      Math.min(...moments) - armed,
    );
  }
}
