import { get, list, update } from '../rest/index.js';
import type { UserPublishedCourse, UserPublishedCourseUpdate } from '../types/progress.js';
import type { PageNumberQuery } from '../types/shared.js';

const COURSES = '/v1/users/{user_id}/published-courses';
const COURSE = '/v1/users/{user_id}/published-courses/{published_course_id}';

/** Courses that a learner is enrolled in, with progress, over all domains. Comes as one page, whatever the size. */
export const listUserPublishedCourses = /* @__PURE__ */ list<[userId: string], UserPublishedCourse, PageNumberQuery | undefined>(
  COURSES,
  'PageNumberQuery',
);

/**
 * A learner's progress in one course. Found by its course: where that is published on two domains, the other publication may come back.
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
>(COURSE, 'UserPublishedCourseUpdate');
