/** One attempt to deliver a webhook. */
export interface DeliveryAttempt {
  /** When it was due, on the platforms' clock. */
  readonly at: Date;
  /** The status of the response. */
  readonly status?: number;
  /** Why no response was received. */
  readonly error?: string;
}

/** A webhook delivery to one URL. The object is updated with each attempt. */
export interface MockDelivery {
  /**
   * Instruqt: the `svix-id`, the same in every attempt and for every URL that receives the event. Skilljar sends no id; the mock generates
   * one.
   */
  readonly id: string;
  readonly platform: 'instruqt' | 'skilljar';
  readonly url: string;
  /** The body, unchanged. */
  readonly event: Readonly<Record<string, unknown>>;
  readonly attempts: readonly DeliveryAttempt[];
  /** `skipped`: not sent, because the host is neither this machine nor listed in `webhooks.allowHosts`. */
  readonly state: 'sending' | 'delivered' | 'retrying' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly reason?: string;
}

/** A platform's delivery to one URL, and how it treats the responses. */
export interface Parcel extends Pick<MockDelivery, 'id' | 'platform' | 'url'> {
  readonly body: string;
  /** The headers of one attempt. Each attempt has a new signature. */
  headers(): Readonly<Record<string, string>>;
  /** Milliseconds from each failed attempt to the next. */
  readonly retryAfter: readonly number[];
  /** Why no further attempt follows a status. `undefined` if one does. */
  refusal?(status: number): string | undefined;
  /** The reason when no attempts are left. */
  readonly exhausted: string;
  /** Whether it is still needed: a webhook can be deleted between two attempts. */
  isWanted?(): boolean;
  onFailed?(reason: string): void;
}
