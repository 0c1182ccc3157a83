import { get } from '../rest.js';
import type { WebhookSample } from '../types/webhooks.js';

/** What a webhook is sent for a course completion: the latest one, or one made up. */
export const sampleCourseCompletion = get<[], WebhookSample>(
  'webhooks.sampleCourseCompletion',
  'webhooks_sample_course_completion_retrieve',
  '/v1/webhooks/sample-course-completion',
  undefined,
  { official: true },
);

/** What a webhook is sent for an enrolment in a course: the latest one, or one made up. */
export const sampleCourseEnrollment = get<[], WebhookSample>(
  'webhooks.sampleCourseEnrollment',
  'webhooks_sample_course_enrollment_retrieve',
  '/v1/webhooks/sample-course-enrollment',
  undefined,
  { official: true },
);

/** What a webhook is sent for a new dashboard task: the latest one, or one made up. */
export const sampleDashboardTaskCreated = get<[], WebhookSample>(
  'webhooks.sampleDashboardTaskCreated',
  'webhooks_sample_dashboard_task_created_retrieve',
  '/v1/webhooks/sample-dashboard-task-created',
  undefined,
  { official: true },
);

/** What a webhook is sent for a new member of a domain: the latest one, or one made up. */
export const sampleDomainEnrollment = get<[], WebhookSample>(
  'webhooks.sampleDomainEnrollment',
  'webhooks_sample_domain_enrollment_retrieve',
  '/v1/webhooks/sample-domain-enrollment',
  undefined,
  { official: true },
);

/** What a webhook is sent for a lesson completion: the latest one, or one made up. */
export const sampleLessonCompletion = get<[], WebhookSample>(
  'webhooks.sampleLessonCompletion',
  'webhooks_sample_lesson_completion_retrieve',
  '/v1/webhooks/sample-lesson-completion',
  undefined,
  { official: true },
);

/** What a webhook is sent for a path completion: the latest one, or one made up. */
export const samplePathCompletion = get<[], WebhookSample>(
  'webhooks.samplePathCompletion',
  'webhooks_sample_path_completion_retrieve',
  '/v1/webhooks/sample-path-completion',
  undefined,
  { official: true },
);

/** What a webhook is sent for an enrolment in a path: the latest one, or one made up. */
export const samplePathEnrollment = get<[], WebhookSample>(
  'webhooks.samplePathEnrollment',
  'webhooks_sample_path_enrollment_retrieve',
  '/v1/webhooks/sample-path-enrollment',
  undefined,
  { official: true },
);

/** What a webhook is sent for a fulfilled purchase: the latest one, or one made up. */
export const samplePurchaseFulfillment = get<[], WebhookSample>(
  'webhooks.samplePurchaseFulfillment',
  'webhooks_sample_purchase_fulfillment_retrieve',
  '/v1/webhooks/sample-purchase-fulfillment',
  undefined,
  { official: true },
);

/** What a webhook is sent for a quiz completion: the latest one, or one made up. */
export const sampleQuizCompletion = get<[], WebhookSample>(
  'webhooks.sampleQuizCompletion',
  'webhooks_sample_quiz_completion_retrieve',
  '/v1/webhooks/sample-quiz-completion',
  undefined,
  { official: true },
);

/** What a webhook is sent for a registration for live training: the latest one, or one made up. */
export const sampleViltRegistration = get<[], WebhookSample>(
  'webhooks.sampleViltRegistration',
  'webhooks_sample_vilt_registration_retrieve',
  '/v1/webhooks/sample-vilt-registration',
  undefined,
  { official: true },
);
