import type { Open } from './shared.js';

/** What a webhook can be told of. */
export type WebhookEventType = Open<
  | 'COURSE_COMPLETION'
  | 'COURSE_ENROLLMENT'
  | 'DOMAIN_ENROLLMENT'
  | 'LESSON_COMPLETION'
  | 'PATH_COMPLETION'
  | 'PATH_ENROLLMENT'
  | 'PURCHASE_FULFILLMENT'
  | 'QUIZ_COMPLETION'
  | 'VILT_EVENT_REGISTRATION'
  | 'DASHBOARD_TASK_CREATED'
>;

/** Why the platform switched a webhook off. A 4xx answer does it at once; 5xx and time-outs are tried again first. */
export type WebhookDeactivateReason = Open<'HTTP_4XX_RESPONSE' | 'RETRY_COUNT' | 'TOO_MANY_REDIRECTS' | 'ORG_DISABLED'>;

/** An address that the platform posts events to. Credentials come back in plain text: keep it out of logs. */
export interface Webhook {
  id: string;
  /** A secret where a token is part of it. */
  target_url: string;
  active: boolean;
  deactivate_reason: WebhookDeactivateReason | null;
  /** `null`: every event. */
  event_type: WebhookEventType | null;
  basic_auth_username?: string;
  /** A secret. */
  basic_auth_password?: string;
  /** Sent with every event. Secrets, mostly: there is no signature, so this is how a receiver knows the platform. */
  additional_headers?: Record<string, string> | null;
}

export interface WebhookUpdate {
  /**
   * A secret where a token is part of it.
   * @minLength 1
   * @maxLength 1024
   */
  target_url?: string | undefined;
  active?: boolean | undefined;
  /** `null`: every event. */
  event_type?: WebhookEventType | null | undefined;
  basic_auth_username?: string | undefined;
  /** A secret. */
  basic_auth_password?: string | undefined;
  /** Sent with every event. Secrets, mostly: there is no signature, so this is how a receiver knows the platform. */
  additional_headers?: Record<string, string> | undefined;
}

export interface WebhookCreate extends WebhookUpdate {
  /**
   * A secret where a token is part of it.
   * @minLength 1
   * @maxLength 1024
   */
  target_url: string;
}

/** How a test event was received. */
export interface WebhookPing {
  succeeded: boolean;
  http_status_code: number | null;
  message: string;
}

/** One event, in the list that only the samples wrap it in: a webhook receives the bare event. */
export interface WebhookSample {
  results: WebhookSampleEvent[];
}

/** The common part; what else there is depends on the type. */
export interface WebhookSampleEvent {
  event_type?: WebhookEventType;
  timestamp?: string;
  [field: string]: unknown;
}
