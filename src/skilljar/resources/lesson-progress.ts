import { get, update } from '../rest/index.js';
import type { LessonProgressDetail, LessonProgressDetailUpdate } from '../types/lesson-progress.js';

const PROGRESS = '/v1/lesson-progress/{lesson_progress_id}';

/**
 * How far a learner is in a lesson.
 * @official
 */
export const getLessonProgress = /* @__PURE__ */ get<[lessonProgressId: string], LessonProgressDetail>(PROGRESS);

/**
 * Sets how far a learner is in a lesson. `finished_at` says that the content is done, and completes the lesson unless that needs
 * validation; `completed_at: null` takes the completion back.
 */
export const updateLessonProgress = /* @__PURE__ */ update<[lessonProgressId: string], LessonProgressDetail, LessonProgressDetailUpdate>(
  PROGRESS,
  'LessonProgressDetailUpdate',
);
