import type { Open } from './shared.js';

/** The event types of a webhook. */
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

/** Why the platform disabled a webhook. A 4xx response disables it immediately; 5xx responses and timeouts are retried first. */
export type WebhookDeactivateReason = Open<'HTTP_4XX_RESPONSE' | 'RETRY_COUNT' | 'TOO_MANY_REDIRECTS' | 'ORG_DISABLED'>;

/** A URL that the platform posts events to. The response contains credentials in plain text: do not log it. */
export interface Webhook {
  id: string;
  /** A secret if it contains a token. */
  target_url: string;
  active: boolean;
  deactivate_reason: WebhookDeactivateReason | null;
  /** `null`: every event. */
  event_type: WebhookEventType | null;
  basic_auth_username?: string;
  /** A secret. */
  basic_auth_password?: string;
  /** Sent with every event. Usually secrets: there is no signature, so receivers use these headers to authenticate the platform. */
  additional_headers?: Record<string, string> | null;
}

export interface WebhookUpdate {
  /**
   * A secret if it contains a token.
   * @format uri
   * @maxLength 1024
   */
  target_url?: string | undefined;
  active?: boolean | undefined;
  /** `null`: every event. */
  event_type?: WebhookEventType | null | undefined;
  basic_auth_username?: string | undefined;
  /** A secret. */
  basic_auth_password?: string | undefined;
  /**
   * Sent with every event. Usually secrets: there is no signature, so receivers use these headers to authenticate the platform. `null`:
   * none.
   */
  additional_headers?: Record<string, string> | null | undefined;
}

export interface WebhookCreate extends WebhookUpdate {
  /**
   * A secret if it contains a token.
   * @format uri
   * @maxLength 1024
   */
  target_url: string;
}

/** The result of a test event. */
export interface WebhookPing {
  succeeded: boolean;
  http_status_code: number | null;
  message: string;
}

/** A sample event, wrapped in a list. A webhook receives the event without the list. */
export interface WebhookSample {
  results: WebhookSampleEvent[];
}

/** The common fields. The other fields depend on the type. */
export interface WebhookSampleEvent {
  event_type?: WebhookEventType;
  timestamp?: string;
  [field: string]: unknown;
}
