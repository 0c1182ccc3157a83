import type { Call } from '../../rest/resource.js';
import { WEBHOOK } from '../defaults.js';
import { generics } from '../generic.js';
import { aboveOf, must } from '../lookup.js';
import { domainEvent, enrollmentEvent, timed } from '../webhook-events.js';

/** One event, about the first enrollment. */
function sample(type: string) {
  return ({ tables, now }: Call): { results: object[] } => {
    const [enrollment] = tables.of('enrollments').all();
    const published = enrollment && tables.of('publishedCourses').get(aboveOf(enrollment));
    const event =
      type === 'COURSE_ENROLLMENT' && published
        ? enrollmentEvent(tables, enrollment, published)
        : domainEvent(tables, type, enrollment?.user.id ?? '', tables.of('domains').find(() => true)?.name);
    return { results: [timed(event, now)] };
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
    made: ({ body }) => ({ ...WEBHOOK, ...body }),
    actions: {
      // Reports success for a URL that the mock does not send to.
      ping: ({ tables, params }) => {
        must(tables.of('webhooks').get(params.webhook_id!));
        return { succeeded: true, http_status_code: 200, message: 'OK' };
      },
      ...Object.fromEntries(Object.entries(SAMPLES).map(([verb, type]) => [verb, sample(type)])),
    },
  },
});
