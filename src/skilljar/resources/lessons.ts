import { get, list, post, remove, update } from '../rest/index.js';
import type { Lesson, LessonCreate, LessonListQuery, LessonUpdate } from '../types/lessons.js';

const LESSON = '/v1/lessons/{lesson_id}';

/** Lists the lessons of a course. `{ course_id }` is required. */
export const listLessons = /* @__PURE__ */ list<[], Lesson, LessonListQuery>('/v1/lessons', 'LessonListQuery');

/**
 * Retrieves a lesson.
 * @official
 */
export const getLesson = /* @__PURE__ */ get<[lessonId: string], Lesson>(LESSON);

/** Adds a lesson to a course. The type determines which of the `content_` fields applies. */
export const createLesson = /* @__PURE__ */ post<[], Lesson, LessonCreate>('/v1/lessons', 'LessonCreate');

/** Updates only the given fields. */
export const updateLesson = /* @__PURE__ */ update<[lessonId: string], Lesson, LessonUpdate>(LESSON, 'LessonUpdate');

/**
 * Permanently deletes a lesson with its content.
 * @official
 */
export const deleteLesson = /* @__PURE__ */ remove<[lessonId: string]>(LESSON, { confirm: true });
