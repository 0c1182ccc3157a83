import { isLearningPlatformError } from 'learning-platforms';
import type { EnrolEntry, Learners } from 'learning-platforms/learners';
import type { Failure, Row } from './rows.js';

export interface Totals {
  enrolled: number;
  already: number;
  failed: number;
}

export interface EnrolOptions {
  readonly learners: Learners;
  /** Default: the client's domain. */
  readonly domain?: string | undefined;
  /** Whether the client refuses writes (`readOnly`). */
  readonly isDryRun: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Why a row is not enrolled; `undefined` when it is. In a dry run, a write that the client refused would enroll the row. */
function reasonOf({ outcome, error }: EnrolEntry, isDryRun: boolean): string | undefined {
  if (outcome === 'enrolled' || outcome === 'already' || (isDryRun && error?.code === 'CONFIGURATION')) return undefined;
  if (outcome === 'invalid') return 'email: must be an email address';
  if (outcome === 'unknown') return 'It is unknown whether the learner is enrolled. Repeat the command to find out.';
  return error?.message ?? 'The platform refused the row.';
}

/** Enrolls the rows, course by course. A row or a course that fails does not stop the others. */
export async function enrolRows(rows: readonly Row[], options: EnrolOptions): Promise<{ totals: Totals; failures: Failure[] }> {
  const { learners, domain, isDryRun, signal, onProgress } = options;
  const totals: Totals = { enrolled: 0, already: 0, failed: 0 };
  const failures: Failure[] = [];
  let finished = 0;
  for (const [course, ofCourse] of byCourse(rows)) {
    try {
      const { entries } = await learners.enrolMany(ofCourse.map(learnerOf), {
        course,
        signal,
        ...(domain !== undefined && { domain }),
        onProgress: ({ done }) => onProgress(finished + done),
      });
      const byEmail = new Map(ofCourse.map((row) => [row.email, row]));
      for (const entry of entries) {
        const row = byEmail.get(entry.email);
        const reason = reasonOf(entry, isDryRun);
        if (reason === undefined) totals[entry.outcome === 'already' ? 'already' : 'enrolled'] += 1;
        else if (row) failures.push({ ...row, reason });
      }
    } catch (error) {
      // Only errors of this course: a wrong key fails for all of them.
      if (!isLearningPlatformError(error) || (error.code !== 'NOT_FOUND' && error.code !== 'INVALID_INPUT')) throw error;
      failures.push(...ofCourse.map((row) => ({ ...row, reason: error.message })));
    }
    finished += ofCourse.length;
    onProgress(finished);
  }
  totals.failed = failures.length;
  return { totals, failures };
}

/** A learner without empty names. */
const learnerOf = ({ email, first_name, last_name }: Row) => ({
  email,
  ...(first_name && { first_name }),
  ...(last_name && { last_name }),
});

function byCourse(rows: readonly Row[]): Map<string, Row[]> {
  const courses = new Map<string, Row[]>();
  for (const row of rows) {
    const list = courses.get(row.course);
    if (list) list.push(row);
    else courses.set(row.course, [row]);
  }
  return courses;
}
