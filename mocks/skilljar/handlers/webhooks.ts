import type { Webhook } from '../../../src/skilljar/types/index.js';
import { type Call, resource } from '../../rest/resource.js';
import { given, must } from '../lookup.js';
import { domainEvent, enrollmentEvent, timed } from '../webhook-events.js';

/** One event, about the first enrolment that there is. */
function sample(eventType: string) {
  return ({ tables, now }: Call): { results: object[] } => {
    const enrollment = tables.enrollments.all()[0];
    const published = enrollment && tables.publishedCourses.get(enrollment.target);
    const event =
      eventType === 'COURSE_ENROLLMENT' && published
        ? enrollmentEvent(tables, enrollment, published)
        : domainEvent(tables, eventType, enrollment?.user_id ?? '', tables.domains.all()[0]?.name);
    return { results: [timed(event, now)] };
  };
}

export const webhooks = resource<Webhook>({
  list: ({ tables }) => tables.webhooks.all(),
  find: ({ tables, params }) => tables.webhooks.get(params.webhook_id!),
  view: (row) => row,
  create: ({ tables, body }) =>
    tables.webhooks.insert({
      target_url: '',
      active: true,
      deactivate_reason: null,
      event_type: null,
      basic_auth_username: '',
      basic_auth_password: '',
      additional_headers: null,
      ...given<Webhook>(body),
    }),
  update: (row, { tables, body }) => tables.webhooks.update(row.id, given<Webhook>(body))!,
  delete: (row, { tables }) => tables.webhooks.delete(row.id),
  actions: {
    // Of a URL that the mock does not send to, it says that all is well.
    ping: ({ tables, params }) => {
      must(tables.webhooks.get(params.webhook_id!));
      return { succeeded: true, http_status_code: 200, message: 'OK' };
    },
    sampleCourseCompletion: sample('COURSE_COMPLETION'),
    sampleCourseEnrollment: sample('COURSE_ENROLLMENT'),
    sampleDashboardTaskCreated: sample('DASHBOARD_TASK_CREATED'),
    sampleDomainEnrollment: sample('DOMAIN_ENROLLMENT'),
    sampleLessonCompletion: sample('LESSON_COMPLETION'),
    samplePathCompletion: sample('PATH_COMPLETION'),
    samplePathEnrollment: sample('PATH_ENROLLMENT'),
    samplePurchaseFulfillment: sample('PURCHASE_FULFILLMENT'),
    sampleQuizCompletion: sample('QUIZ_COMPLETION'),
    sampleViltRegistration: sample('VILT_EVENT_REGISTRATION'),
  },
});
