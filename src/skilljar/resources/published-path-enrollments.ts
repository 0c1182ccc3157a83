import { get, list, post, update } from '../rest/index.js';
import type { EnrollmentCreate, EnrollmentUpdate, PublishedPathEnrollment } from '../types/enrollments.js';
import type { PageQuery } from '../types/shared.js';

const ENROLLMENTS = '/v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments';
const ENROLLMENT =
  '/v1/domains/{domain_name}/published-paths/{published_path_id}/published-path-enrollments/{published_path_enrollment_id}';

type Path = { publishedPathId: string; publishedPathEnrollmentId: string };

/** Enrolments in a path. One learner may have several, and has access while one of them is active and not expired. */
export const listPublishedPathEnrollments = list<[publishedPathId: string], PublishedPathEnrollment, PageQuery | undefined>(
  ENROLLMENTS,
  'PageQuery',
);

/** One enrolment in a path. */
export const getPublishedPathEnrollment = get<[path: Path], PublishedPathEnrollment>(ENROLLMENT);

/**
 * Enrols a member of the domain in a path. The same learner with the same `enrolled_at` is the same enrolment, however often it is sent;
 * with another `enrolled_at` it is one more.
 */
export const createPublishedPathEnrollment = post<[publishedPathId: string], PublishedPathEnrollment, EnrollmentCreate>(
  ENROLLMENTS,
  'EnrollmentCreate',
  { effect: 'idempotent', timestamp: 'enrolled_at' },
);

/** Ends, resumes or limits an enrolment. */
export const updatePublishedPathEnrollment = update<[path: Path], PublishedPathEnrollment, EnrollmentUpdate>(
  ENROLLMENT,
  'EnrollmentUpdate',
);
