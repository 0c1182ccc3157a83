import type { Call } from '../../core/results/index.js';
import type { SkilljarClient } from '../../skilljar/client/index.js';
import type {
  CourseCompletionEvent,
  CourseEnrollmentEvent,
  DashboardTaskCreatedEvent,
  DomainEnrollmentEvent,
  LessonCompletionEvent,
  PathCompletionEvent,
  PathEnrollmentEvent,
  PingEvent,
  PurchaseFulfillmentEvent,
  QuizCompletionEvent,
  ViltEventRegistrationEvent,
  WebhookEventFields,
} from '../../skilljar/types/webhooks.js';

type Found<M extends (...args: never) => Call<unknown>> = NonNullable<Awaited<ReturnType<M>>>;

/** The methods of an event. They need the option `client`, and reject with a `ConfigurationError` without it. */
interface SkilljarEventMethods {
  /**
   * Fetches the learner with Skilljar `users_retrieve`. Resolves to `undefined` when the event has no `user.id`, or the learner does
   * not exist. The names can be empty. Throws the errors of `skilljar.users.get`.
   */
  learner(): Promise<Found<SkilljarClient['users']['get']> | undefined>;
  /**
   * Fetches the course with Skilljar `courses_retrieve`. Resolves to `undefined` when the event has no `course.id`, or the course
   * does not exist. Throws the errors of `skilljar.courses.get`.
   */
  courseDetails(): Promise<Found<SkilljarClient['courses']['get']> | undefined>;
}

/** The events of Skilljar, by `event_type`. */
export interface SkilljarEvents {
  COURSE_COMPLETION: CourseCompletionEvent & SkilljarEventMethods;
  COURSE_ENROLLMENT: CourseEnrollmentEvent & SkilljarEventMethods;
  DOMAIN_ENROLLMENT: DomainEnrollmentEvent & SkilljarEventMethods;
  LESSON_COMPLETION: LessonCompletionEvent & SkilljarEventMethods;
  PATH_COMPLETION: PathCompletionEvent & SkilljarEventMethods;
  PATH_ENROLLMENT: PathEnrollmentEvent & SkilljarEventMethods;
  PURCHASE_FULFILLMENT: PurchaseFulfillmentEvent & SkilljarEventMethods;
  QUIZ_COMPLETION: QuizCompletionEvent & SkilljarEventMethods;
  VILT_EVENT_REGISTRATION: ViltEventRegistrationEvent & SkilljarEventMethods;
  DASHBOARD_TASK_CREATED: DashboardTaskCreatedEvent & SkilljarEventMethods;
  /** The test event of `skilljar.webhooks.ping`. Acknowledged without a handler, too. */
  PING: PingEvent & SkilljarEventMethods;
}

/** An event of a type that the SDK does not know. */
export type SkilljarOtherEvent = WebhookEventFields & SkilljarEventMethods & { event_type: string };

/** A known event of Skilljar. Narrow it by `event_type`. */
export type SkilljarEvent = SkilljarEvents[keyof SkilljarEvents];

export const SKILLJAR_TYPES: ReadonlySet<string> = new Set<keyof SkilljarEvents>([
  'COURSE_COMPLETION',
  'COURSE_ENROLLMENT',
  'DOMAIN_ENROLLMENT',
  'LESSON_COMPLETION',
  'PATH_COMPLETION',
  'PATH_ENROLLMENT',
  'PURCHASE_FULFILLMENT',
  'QUIZ_COMPLETION',
  'VILT_EVENT_REGISTRATION',
  'DASHBOARD_TASK_CREATED',
  'PING',
]);
