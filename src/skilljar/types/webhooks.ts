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

/** The reason why the platform disabled a webhook. A 4xx response disables it immediately; 5xx responses and timeouts are retried first. */
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

/** The learner of an event. */
export interface WebhookEventUser {
  id?: string;
  email?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  [field: string]: unknown;
}

/** The domain of an event. */
export interface WebhookEventDomain {
  id?: string;
  name?: string;
  [field: string]: unknown;
}

/** The course of an event. */
export interface WebhookEventCourse {
  id?: string;
  published_course_id?: string;
  title?: string;
  url?: string;
  [field: string]: unknown;
}

/**
 * The common fields of the documented events. The vendor does not publish the bodies of most types, so every field may be missing, and an
 * event may have other fields.
 */
export interface WebhookEventFields {
  /** ISO 8601, with the offset `+00:00`. */
  timestamp?: string;
  user?: WebhookEventUser;
  domain?: WebhookEventDomain;
  [field: string]: unknown;
}

/** A learner enrolled in a course. The only type with further published fields. */
export interface CourseEnrollmentEvent extends WebhookEventFields {
  event_type: 'COURSE_ENROLLMENT';
  course?: WebhookEventCourse;
  /**
   * `null` without a purchase. Observed fields: `id`, `order_id`, `purchase_price`, `price_cents`, `currency_code`, `state`,
   * `purchased_at`.
   */
  purchase?: Record<string, unknown> | null;
  domain_access_code?: unknown;
  /** The answers to sign-up fields, by the field's id. */
  signup_fields?: Record<string, unknown> | null;
}

export interface CourseCompletionEvent extends WebhookEventFields {
  event_type: 'COURSE_COMPLETION';
}

export interface DomainEnrollmentEvent extends WebhookEventFields {
  event_type: 'DOMAIN_ENROLLMENT';
}

export interface LessonCompletionEvent extends WebhookEventFields {
  event_type: 'LESSON_COMPLETION';
}

export interface PathCompletionEvent extends WebhookEventFields {
  event_type: 'PATH_COMPLETION';
}

export interface PathEnrollmentEvent extends WebhookEventFields {
  event_type: 'PATH_ENROLLMENT';
}

export interface PurchaseFulfillmentEvent extends WebhookEventFields {
  event_type: 'PURCHASE_FULFILLMENT';
}

export interface QuizCompletionEvent extends WebhookEventFields {
  event_type: 'QUIZ_COMPLETION';
}

export interface ViltEventRegistrationEvent extends WebhookEventFields {
  event_type: 'VILT_EVENT_REGISTRATION';
}

export interface DashboardTaskCreatedEvent extends WebhookEventFields {
  event_type: 'DASHBOARD_TASK_CREATED';
}

/** The test event of `webhooks.ping`. */
export interface PingEvent extends WebhookEventFields {
  event_type: 'PING';
}

/** The events of webhooks, by `event_type`. */
export interface WebhookEvents {
  COURSE_COMPLETION: CourseCompletionEvent;
  COURSE_ENROLLMENT: CourseEnrollmentEvent;
  DOMAIN_ENROLLMENT: DomainEnrollmentEvent;
  LESSON_COMPLETION: LessonCompletionEvent;
  PATH_COMPLETION: PathCompletionEvent;
  PATH_ENROLLMENT: PathEnrollmentEvent;
  PURCHASE_FULFILLMENT: PurchaseFulfillmentEvent;
  QUIZ_COMPLETION: QuizCompletionEvent;
  VILT_EVENT_REGISTRATION: ViltEventRegistrationEvent;
  DASHBOARD_TASK_CREATED: DashboardTaskCreatedEvent;
  /** The test event of `webhooks.ping`. Acknowledged without a handler, too. */
  PING: PingEvent;
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface CourseCompletionSample {
  results: CourseCompletionEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface CourseEnrollmentSample {
  results: CourseEnrollmentEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface DashboardTaskCreatedSample {
  results: DashboardTaskCreatedEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface DomainEnrollmentSample {
  results: DomainEnrollmentEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface LessonCompletionSample {
  results: LessonCompletionEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface PathCompletionSample {
  results: PathCompletionEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface PathEnrollmentSample {
  results: PathEnrollmentEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface PurchaseFulfillmentSample {
  results: PurchaseFulfillmentEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface QuizCompletionSample {
  results: QuizCompletionEvent[];
}

/** A sample event, in a list. A webhook receives the event without the list. */
export interface ViltEventRegistrationSample {
  results: ViltEventRegistrationEvent[];
}
