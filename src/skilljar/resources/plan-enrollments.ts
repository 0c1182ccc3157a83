import { get, list, post, update } from '../rest/index.js';
import type { EnrollmentCreate, EnrollmentUpdate } from '../types/enrollments.js';
import type { PlanEnrollment } from '../types/plans.js';
import type { PageQuery } from '../types/shared.js';

const ENROLLMENTS = '/v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments';
const ENROLLMENT = '/v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}';

/** Enrolments in a plan. One learner may have several, and has access while one of them is active and not expired. */
export const listPlanEnrollments = list<[planId: string], PlanEnrollment, PageQuery | undefined>(ENROLLMENTS, 'PageQuery');

/** One enrolment in a plan. */
export const getPlanEnrollment = get<[path: { planId: string; planEnrollmentId: string }], PlanEnrollment>(ENROLLMENT);

/**
 * Enrols a member of the domain in a plan. The same learner with the same `enrolled_at` is the same enrolment, however often it is sent;
 * with another `enrolled_at` it is one more.
 */
export const createPlanEnrollment = post<[planId: string], PlanEnrollment, EnrollmentCreate>(ENROLLMENTS, 'EnrollmentCreate', {
  effect: 'idempotent',
  timestamp: 'enrolled_at',
});

/** Ends, resumes or limits an enrolment. */
export const updatePlanEnrollment = update<[path: { planId: string; planEnrollmentId: string }], PlanEnrollment, EnrollmentUpdate>(
  ENROLLMENT,
  'EnrollmentUpdate',
);
