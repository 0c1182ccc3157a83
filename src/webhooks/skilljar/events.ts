import type { SkilljarClient } from '../../skilljar/client/index.js';
import type { WebhookEventFields, WebhookEvents } from '../../skilljar/types/webhooks.js';
import type { Found } from '../equip.js';

/**
 * The methods of an event. They require the option `client`; without it, they reject with a `ConfigurationError`. In a handler, their calls
 * end when `delivery.signal` aborts.
 */
interface SkilljarEventMethods {
  /**
   * Fetches the learner with Skilljar `users_retrieve`. Resolves to `undefined` if the event has no `user.id`, or the learner does not
   * exist. The names can be empty. Throws the errors of `skilljar.users.get`.
   */
  learner(): Promise<Found<SkilljarClient['users']['get']> | undefined>;
  /**
   * Fetches the course with Skilljar `courses_retrieve`. Resolves to `undefined` if the event has no `course.id`, or the course does not
   * exist. Throws the errors of `skilljar.courses.get`.
   */
  courseDetails(): Promise<Found<SkilljarClient['courses']['get']> | undefined>;
}

/** The events of Skilljar, by `event_type`. */
export type SkilljarEvents = { [Type in keyof WebhookEvents]: WebhookEvents[Type] & SkilljarEventMethods };

/** An event of an unknown type. */
export type SkilljarOtherEvent = WebhookEventFields & SkilljarEventMethods & { event_type: string };

/** A known event of Skilljar. Narrow it by `event_type`. */
export type SkilljarEvent = SkilljarEvents[keyof SkilljarEvents];

export const SKILLJAR_TYPES: ReadonlySet<string> = new Set(
  Object.keys({
    COURSE_COMPLETION: true,
    COURSE_ENROLLMENT: true,
    DOMAIN_ENROLLMENT: true,
    LESSON_COMPLETION: true,
    PATH_COMPLETION: true,
    PATH_ENROLLMENT: true,
    PURCHASE_FULFILLMENT: true,
    QUIZ_COMPLETION: true,
    VILT_EVENT_REGISTRATION: true,
    DASHBOARD_TASK_CREATED: true,
    PING: true,
  } satisfies Record<keyof WebhookEvents, true>),
);
