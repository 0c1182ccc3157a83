import { get, update } from '../rest/index.js';
import type { LessonProgressDetail, LessonProgressDetailUpdate } from '../types/lesson-progress.js';

const PROGRESS = '/v1/lesson-progress/{lesson_progress_id}';

/**
 * Retrieves a learner's progress in a lesson.
 * @official
 */
export const getLessonProgress = /* @__PURE__ */ get<[lessonProgressId: string], LessonProgressDetail>(PROGRESS);

/**
 * Sets a learner's progress in a lesson. `finished_at` marks the content as finished, and completes the lesson unless it needs
 * validation; `completed_at: null` reverts the completion.
 */
export const updateLessonProgress = /* @__PURE__ */ update<[lessonProgressId: string], LessonProgressDetail, LessonProgressDetailUpdate>(
  PROGRESS,
  'LessonProgressDetailUpdate',
);
