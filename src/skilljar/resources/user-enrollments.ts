import { list } from '../rest/index.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { UserPlanEnrollment, UserPublishedPathEnrollment } from '../types/users.js';

/** Lists a learner's enrollments in plans, across all domains. Returned as one page of any size. */
export const listUserPlanEnrollments = /* @__PURE__ */ list<[userId: string], UserPlanEnrollment, PageNumberQuery | undefined>(
  '/v1/users/{user_id}/plan-enrollments',
  'PageNumberQuery',
);

/** Lists a learner's enrollments in paths, with progress, across all domains. Returned as one page of any size. */
export const listUserPublishedPathEnrollments = /* @__PURE__ */ list<
  [userId: string],
  UserPublishedPathEnrollment,
  PageNumberQuery | undefined
>('/v1/users/{user_id}/published-path-enrollments', 'PageNumberQuery');
