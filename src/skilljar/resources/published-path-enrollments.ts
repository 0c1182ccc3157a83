import { get, list, post, update } from '../rest/index.js';
import type { EnrollmentCreate, EnrollmentUpdate, PublishedPathEnrollment } from '../types/enrollments.js';
import type { PageQuery } from '../types/shared.js';

const ENROLLMENTS = '/v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments';
const ENROLLMENT =
  '/v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}';

type Path = { publishedPathId: string; publishedPathEnrollmentId: string };

/** Lists the enrollments in a path. A learner can have several, and has access while one is active and not expired. */
export const listPublishedPathEnrollments = /* @__PURE__ */ list<[publishedPathId: string], PublishedPathEnrollment, PageQuery | undefined>(
  ENROLLMENTS,
  'PageQuery',
);

/** Retrieves an enrollment in a path. */
export const getPublishedPathEnrollment = /* @__PURE__ */ get<[path: Path], PublishedPathEnrollment>(ENROLLMENT);

/**
 * Enrolls a member of the domain in a path. Repeating the call with the same learner and `enrolled_at` does not create another
 * enrollment; another `enrolled_at` does.
 */
export const createPublishedPathEnrollment = /* @__PURE__ */ post<[publishedPathId: string], PublishedPathEnrollment, EnrollmentCreate>(
  ENROLLMENTS,
  'EnrollmentCreate',
  { effect: 'idempotent', timestamp: 'enrolled_at' },
);

/** Ends, resumes or limits an enrollment. */
export const updatePublishedPathEnrollment = /* @__PURE__ */ update<[path: Path], PublishedPathEnrollment, EnrollmentUpdate>(
  ENROLLMENT,
  'EnrollmentUpdate',
);
