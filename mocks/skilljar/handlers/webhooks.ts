import type { WebhookSample } from '../../../src/skilljar/types/index.js';
import type { Call } from '../../rest/resource.js';
import { generics } from '../generic.js';
import { aboveOf, must, viewUser } from '../lookup.js';

/** One event, with the part that all events have; only enrolments in courses have a documented rest. */
function sample(event_type: string) {
  return ({ tables, now }: Call): WebhookSample => {
    const [enrollment] = tables.of('enrollments').all();
    const published = enrollment && tables.of('publishedCourses').get(aboveOf(enrollment));
    const course = published && tables.of('courses').get(published.course.id);
    const { id = '', name = '' } = tables.of('domains').find(() => true) ?? {};
    const event = {
      event_type,
      // Deliveries write the zone out, the API itself does not.
      timestamp: now.replace('Z', '+00:00'),
      user: viewUser(tables, enrollment?.user.id ?? ''),
      domain: { id, name },
    };
    if (event_type !== 'COURSE_ENROLLMENT' || !published || !course) return { results: [event] };
    const url = `https://${published.domain_name}/${published.slug}`;
    return { results: [{ ...event, course: { id: course.id, published_course_id: published.id, title: course.title, url } }] };
  };
}

const SAMPLES = {
  sampleCourseCompletion: 'COURSE_COMPLETION',
  sampleCourseEnrollment: 'COURSE_ENROLLMENT',
  sampleDashboardTaskCreated: 'DASHBOARD_TASK_CREATED',
  sampleDomainEnrollment: 'DOMAIN_ENROLLMENT',
  sampleLessonCompletion: 'LESSON_COMPLETION',
  samplePathCompletion: 'PATH_COMPLETION',
  samplePathEnrollment: 'PATH_ENROLLMENT',
  samplePurchaseFulfillment: 'PURCHASE_FULFILLMENT',
  sampleQuizCompletion: 'QUIZ_COMPLETION',
  sampleViltRegistration: 'VILT_EVENT_REGISTRATION',
};

export const webhooks = generics({
  webhooks: {
    actions: {
      ping: ({ tables, params }) => {
        must(tables.of('webhooks').get(params.webhook_id!));
        return { succeeded: true, http_status_code: 200, message: 'OK' };
      },
      ...Object.fromEntries(Object.entries(SAMPLES).map(([verb, type]) => [verb, sample(type)])),
    },
  },
});
