import { get } from '../rest/index.js';
import type {
  CourseCompletionSample,
  CourseEnrollmentSample,
  DashboardTaskCreatedSample,
  DomainEnrollmentSample,
  LessonCompletionSample,
  PathCompletionSample,
  PathEnrollmentSample,
  PurchaseFulfillmentSample,
  QuizCompletionSample,
  ViltEventRegistrationSample,
} from '../types/webhooks.js';

/**
 * Retrieves a sample webhook event for a course completion: the latest one, or a generated one.
 * @official
 */
export const sampleCourseCompletion = /* @__PURE__ */ get<[], CourseCompletionSample>('/v1/webhooks/sample-course-completion', undefined, {
  action: true,
});

/**
 * Retrieves a sample webhook event for an enrollment in a course: the latest one, or a generated one.
 * @official
 */
export const sampleCourseEnrollment = /* @__PURE__ */ get<[], CourseEnrollmentSample>('/v1/webhooks/sample-course-enrollment', undefined, {
  action: true,
});

/**
 * Retrieves a sample webhook event for a new dashboard task: the latest one, or a generated one.
 * @official
 */
export const sampleDashboardTaskCreated = /* @__PURE__ */ get<[], DashboardTaskCreatedSample>(
  '/v1/webhooks/sample-dashboard-task-created',
  undefined,
  {
    action: true,
  },
);

/**
 * Retrieves a sample webhook event for a new member of a domain: the latest one, or a generated one.
 * @official
 */
export const sampleDomainEnrollment = /* @__PURE__ */ get<[], DomainEnrollmentSample>('/v1/webhooks/sample-domain-enrollment', undefined, {
  action: true,
});

/**
 * Retrieves a sample webhook event for a lesson completion: the latest one, or a generated one.
 * @official
 */
export const sampleLessonCompletion = /* @__PURE__ */ get<[], LessonCompletionSample>('/v1/webhooks/sample-lesson-completion', undefined, {
  action: true,
});

/**
 * Retrieves a sample webhook event for a path completion: the latest one, or a generated one.
 * @official
 */
export const samplePathCompletion = /* @__PURE__ */ get<[], PathCompletionSample>('/v1/webhooks/sample-path-completion', undefined, {
  action: true,
});

/**
 * Retrieves a sample webhook event for an enrollment in a path: the latest one, or a generated one.
 * @official
 */
export const samplePathEnrollment = /* @__PURE__ */ get<[], PathEnrollmentSample>('/v1/webhooks/sample-path-enrollment', undefined, {
  action: true,
});

/**
 * Retrieves a sample webhook event for a fulfilled purchase: the latest one, or a generated one.
 * @official
 */
export const samplePurchaseFulfillment = /* @__PURE__ */ get<[], PurchaseFulfillmentSample>(
  '/v1/webhooks/sample-purchase-fulfillment',
  undefined,
  {
    action: true,
  },
);

/**
 * Retrieves a sample webhook event for a quiz completion: the latest one, or a generated one.
 * @official
 */
export const sampleQuizCompletion = /* @__PURE__ */ get<[], QuizCompletionSample>('/v1/webhooks/sample-quiz-completion', undefined, {
  action: true,
});

/**
 * Retrieves a sample webhook event for a registration for live training: the latest one, or a generated one.
 * @official
 */
export const sampleViltRegistration = /* @__PURE__ */ get<[], ViltEventRegistrationSample>(
  '/v1/webhooks/sample-vilt-registration',
  undefined,
  {
    action: true,
  },
);
