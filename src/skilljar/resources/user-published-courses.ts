import { get, list, update } from '../rest/index.js';
import type { UserPublishedCourse, UserPublishedCourseUpdate } from '../types/progress.js';
import type { PageNumberQuery } from '../types/shared.js';

const COURSES = '/v1/users/{user_id}/published-courses';
const COURSE = '/v1/users/{user_id}/published-courses/{published_course_id}';

/** Lists the courses that a learner is enrolled in, with progress, across all domains. Returned as one page of any size. */
export const listUserPublishedCourses = /* @__PURE__ */ list<[userId: string], UserPublishedCourse, PageNumberQuery | undefined>(
  COURSES,
  'PageNumberQuery',
);

/**
 * Retrieves a learner's progress in one course. If the course is published on two domains, the result may be the other publication.
 * @official
 */
export const getUserPublishedCourse = /* @__PURE__ */ get<[path: { userId: string; publishedCourseId: string }], UserPublishedCourse>(
  COURSE,
);

/** Sets a learner's progress in a course; `completed_at` alone completes it. */
export const updateUserPublishedCourse = /* @__PURE__ */ update<
  [path: { userId: string; publishedCourseId: string }],
  UserPublishedCourse,
  UserPublishedCourseUpdate
>(COURSE, 'UserPublishedCourseUpdate', { put: 'UserPublishedCourseReplacement' });
