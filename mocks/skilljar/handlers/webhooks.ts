import type { Webhook } from '../../../src/skilljar/types/index.js';
import { type Call, resource } from '../../rest/resource.js';
import { given, must, viewUser } from '../lookup.js';

/** One event, with the part that all events have; only enrolments in courses have a documented rest. */
function sample(eventType: string) {
  return ({ tables, now }: Call): { results: object[] } => {
    const enrollment = tables.enrollments.all()[0];
    const published = enrollment && tables.publishedCourses.get(enrollment.target);
    const course = published && tables.courses.get(published.course_id);
    const domain = tables.domains.all()[0];
    const hasCourse = eventType === 'COURSE_ENROLLMENT' && published && course;
    return {
      results: [
        {
          event_type: eventType,
          // Deliveries write the zone out, the API itself does not.
          timestamp: now.replace('Z', '+00:00'),
          user: viewUser(tables, enrollment?.user_id ?? ''),
          domain: { id: domain?.id ?? '', name: domain?.name ?? '' },
          ...(hasCourse && {
            course: {
              id: course.id,
              published_course_id: published.id,
              title: course.title,
              url: `https://${published.domain_name}/${published.slug}`,
            },
          }),
        },
      ],
    };
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
