import { list } from '../rest/index.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { UserPlanEnrollment, UserPublishedPathEnrollment } from '../types/users.js';

/** A learner's enrolments in plans, over all domains. Comes as one page, whatever the size. */
export const listUserPlanEnrollments = /* @__PURE__ */ list<[userId: string], UserPlanEnrollment, PageNumberQuery | undefined>(
  '/v1/users/{user_id}/plan-enrollments',
  'PageNumberQuery',
);

/** A learner's enrolments in paths, with progress, over all domains. Comes as one page, whatever the size. */
export const listUserPublishedPathEnrollments = /* @__PURE__ */ list<
  [userId: string],
  UserPublishedPathEnrollment,
  PageNumberQuery | undefined
>('/v1/users/{user_id}/published-path-enrollments', 'PageNumberQuery');
