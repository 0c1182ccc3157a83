/** One attempt to deliver a webhook. */
export interface DeliveryAttempt {
  /** When it was due, by the platforms' clock. */
  readonly at: Date;
  /** The status of the response. */
  readonly status?: number;
  /** Why there was no response. */
  readonly error?: string;
}

/** A webhook on its way to one URL. The object changes as attempts are made. */
export interface MockDelivery {
  /** Instruqt: the `svix-id`, the same in every attempt and for every URL that the event goes to. Skilljar sends no id: known to the mock alone. */
  readonly id: string;
  readonly platform: 'instruqt' | 'skilljar';
  readonly url: string;
  /** As it was sent. */
  readonly event: Readonly<Record<string, unknown>>;
  readonly attempts: readonly DeliveryAttempt[];
  /** `skipped`: not sent, because the host is neither this machine nor one of the option `webhooks.allowHosts`. */
  readonly state: 'sending' | 'delivered' | 'retrying' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly reason?: string;
}

/** What a platform wants delivered to one URL, and what it makes of the responses. */
export interface Parcel extends Pick<MockDelivery, 'id' | 'platform' | 'url'> {
  readonly body: string;
  /** The headers of one attempt: a signature is made anew each time. */
  headers(): Readonly<Record<string, string>>;
  /** Milliseconds from each failed attempt to the next. */
  readonly retryAfter: readonly number[];
  /** Why there is no further attempt after a status; nothing where there is one. */
  refusal?(status: number): string | undefined;
  /** The reason when no attempt is left. */
  readonly exhausted: string;
  /** Whether it is still wanted: a webhook may be deleted between two attempts. */
  isWanted?(): boolean;
  onFailed?(reason: string): void;
}
