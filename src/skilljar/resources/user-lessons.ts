import { get, list, update } from '../rest/index.js';
import type { UserLesson, UserLessonUpdate } from '../types/progress.js';
import type { PageNumberQuery } from '../types/shared.js';

const LESSONS = '/v1/users/{user_id}/published-courses/{published_course_id}/lessons';
const LESSON = '/v1/users/{user_id}/published-courses/{published_course_id}/lessons/{lesson_id}';

/** Lists the lessons of a course with a learner's progress. Documented, but returns 404 for some organizations. */
export const listUserLessons = /* @__PURE__ */ list<
  [path: { userId: string; publishedCourseId: string }],
  UserLesson,
  PageNumberQuery | undefined
>(LESSONS, 'PageNumberQuery');

/**
 * Retrieves a learner's progress in one lesson.
 * @official
 */
export const getUserLesson = /* @__PURE__ */ get<[path: { userId: string; publishedCourseId: string; lessonId: string }], UserLesson>(
  LESSON,
);

/** Sets a learner's progress in a lesson; `completed_at` alone completes it. */
export const updateUserLesson = /* @__PURE__ */ update<
  [path: { userId: string; publishedCourseId: string; lessonId: string }],
  UserLesson,
  UserLessonUpdate
>(LESSON, 'UserLessonUpdate', { put: 'UserLessonReplacement' });
