import { get, list, post, update } from '../rest/index.js';
import type { EnrollmentCreate, EnrollmentUpdate } from '../types/enrollments.js';
import type { PlanEnrollment } from '../types/plans.js';
import type { PageQuery } from '../types/shared.js';

const ENROLLMENTS = '/v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments';
const ENROLLMENT = '/v1/domains/{domain_name}/plan/{plan_id}/plan-enrollments/{plan_enrollment_id}';

/** Lists the enrollments in a plan. A learner can have several, and has access while one is active and not expired. */
export const listPlanEnrollments = /* @__PURE__ */ list<[planId: string], PlanEnrollment, PageQuery | undefined>(ENROLLMENTS, 'PageQuery');

/** Retrieves an enrollment in a plan. */
export const getPlanEnrollment = /* @__PURE__ */ get<[path: { planId: string; planEnrollmentId: string }], PlanEnrollment>(ENROLLMENT);

/**
 * Enrolls a member of the domain in a plan. Repeating the call with the same learner and `enrolled_at` does not create another
 * enrollment; another `enrolled_at` does.
 */
export const createPlanEnrollment = /* @__PURE__ */ post<[planId: string], PlanEnrollment, EnrollmentCreate>(
  ENROLLMENTS,
  'EnrollmentCreate',
  {
    effect: 'idempotent',
    timestamp: 'enrolled_at',
  },
);

/** Ends, resumes or limits an enrollment. */
export const updatePlanEnrollment = /* @__PURE__ */ update<
  [path: { planId: string; planEnrollmentId: string }],
  PlanEnrollment,
  EnrollmentUpdate
>(ENROLLMENT, 'EnrollmentUpdate');
