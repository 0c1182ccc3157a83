import { get, list, post, remove, update } from '../rest/index.js';
import type { Lesson, LessonCreate, LessonListQuery, LessonUpdate } from '../types/lessons.js';

const LESSON = '/v1/lessons/{lesson_id}';

/** Lessons of one course, which must be named: `{ course_id }`. */
export const listLessons = /* @__PURE__ */ list<[], Lesson, LessonListQuery>('/v1/lessons', 'LessonListQuery');

/**
 * One lesson.
 * @official
 */
export const getLesson = /* @__PURE__ */ get<[lessonId: string], Lesson>(LESSON);

/** Adds a lesson to a course. Which of the `content_` fields counts follows from the type. */
export const createLesson = /* @__PURE__ */ post<[], Lesson, LessonCreate>('/v1/lessons', 'LessonCreate');

/** Changes what is given and leaves the rest. */
export const updateLesson = /* @__PURE__ */ update<[lessonId: string], Lesson, LessonUpdate>(LESSON, 'LessonUpdate');

/**
 * Deletes a lesson with its content, for good.
 * @official
 */
export const deleteLesson = /* @__PURE__ */ remove<[lessonId: string]>(LESSON);
