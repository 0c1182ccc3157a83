import { isLearningPlatformError } from 'learning-platforms';
import { syncPages } from 'learning-platforms/learners';
import type { SkilljarClient } from 'learning-platforms/skilljar';
import type { Store } from './store.js';

/** Rows of a page. A position is valid only with the page size that it was made with. */
const PAGE_SIZE = 100;
const COURSES = 'courses';

export interface SyncOptions {
  readonly skilljar: SkilljarClient;
  readonly store: Store;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

export interface SyncResult {
  /** Rows that this process read. */
  readonly rows: number;
  /** Rows that are new or different. */
  readonly changed: number;
}

/** Copies the published courses of the domain and their enrollments. Continues the last run if it did not finish. */
export async function sync({ skilljar, store, signal, log }: SyncOptions): Promise<SyncResult> {
  const { run, isResumed } = store.beginRun(new Date());
  if (isResumed) log('Continuing the run that did not finish.');
  const academy = skilljar.domain();
  const result = { rows: 0, changed: 0 };
  const count = (rows: number, changed: number) => {
    result.rows += rows;
    result.changed += changed;
  };

  const courses = store.positionOf(run, COURSES);
  if (!courses.done) {
    await syncPages((options) => academy.publishedCourses.list({}, { ...options, pageSize: PAGE_SIZE }), {
      load: () => courses.cursor,
      save: (page, cursor, done) => count(page.length, store.saveCourses({ run, list: COURSES, cursor, done }, page)),
      signal,
    });
  }

  for (const courseId of store.courseIds()) {
    const list = `enrollments of ${courseId}`;
    const position = store.positionOf(run, list);
    if (position.done) continue;
    try {
      const { rows } = await syncPages(
        (options) => academy.publishedCourses.enrollments.list(courseId, {}, { ...options, pageSize: PAGE_SIZE }),
        {
          load: () => position.cursor,
          save: (page, cursor, done) => count(page.length, store.saveEnrolments({ run, list, cursor, done }, courseId, page)),
          signal,
        },
      );
      log(`${courseId}: ${rows} enrollments`);
    } catch (error) {
      // The course is in the store from an earlier run, and is not published any more.
      if (!(isLearningPlatformError(error) && error.code === 'NOT_FOUND')) throw error;
      log(`${courseId}: not published any more; its rows stay as they are`);
    }
  }
  store.finishRun(run, new Date());
  return result;
}
