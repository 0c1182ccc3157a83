import { get, list, post, update } from '../rest/index.js';
import type { Enrollment, EnrollmentCreate, EnrollmentUpdate } from '../types/enrollments.js';
import type { PageQuery } from '../types/shared.js';

const ENROLLMENTS = '/v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments';
const ENROLLMENT = '/v1/domains/{domain_name}/published-courses/{published_course_id}/enrollments/{enrollment_id}';

/** Lists the enrollments in a published course. A learner can have several, and has access while one is active and not expired. */
export const listPublishedCourseEnrollments = /* @__PURE__ */ list<[publishedCourseId: string], Enrollment, PageQuery | undefined>(
  ENROLLMENTS,
  'PageQuery',
);

/** Retrieves an enrollment in a published course. */
export const getPublishedCourseEnrollment = /* @__PURE__ */ get<[path: { publishedCourseId: string; enrollmentId: string }], Enrollment>(
  ENROLLMENT,
);

/**
 * Enrolls a member of the domain in a published course. Repeating the call with the same learner and `enrolled_at` does not
 * create another enrollment; another `enrolled_at` does.
 */
export const createPublishedCourseEnrollment = /* @__PURE__ */ post<[publishedCourseId: string], Enrollment, EnrollmentCreate>(
  ENROLLMENTS,
  'EnrollmentCreate',
  { effect: 'idempotent', timestamp: 'enrolled_at' },
);

/** Ends, resumes or limits an enrollment. */
export const updatePublishedCourseEnrollment = /* @__PURE__ */ update<
  [path: { publishedCourseId: string; enrollmentId: string }],
  Enrollment,
  EnrollmentUpdate
>(ENROLLMENT, 'EnrollmentUpdate');
