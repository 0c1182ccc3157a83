import { setTimeout as sleep } from 'node:timers/promises';
import { isLearningPlatformError, type LearningPlatforms } from 'learning-platforms';
import type { FinalState, Queue, Row } from './queue.js';

export type Platforms = Pick<LearningPlatforms, 'instruqt' | 'skilljar'>;

/** Errors that another attempt would not change. All others are retried, because even an expired key is replaced at some time. */
const PERMANENT: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'CONFIGURATION',
  'CONFLICT',
  'GRAPHQL',
  'INVALID_INPUT',
  'NOT_FOUND',
  'PERMISSION',
]);
const LONGEST_WAIT_MS = 600_000;

/** Marks the lesson complete, unless it is complete. Returns the final state of the row. */
async function complete({ instruqt, skilljar }: Platforms, row: Row): Promise<FinalState> {
  const learner = row.userId === null ? null : await instruqt.users.get({ userID: row.userId });
  const email = learner?.profile?.email;
  if (!email) return 'no-email';
  const found = await skilljar.users.findByEmail(email);
  if (!found) return 'no-user';
  const at = { userId: found.user.id, publishedCourseId: row.publishedCourse, lessonId: row.lesson };
  const { lessons } = skilljar.users.publishedCourses;
  const { lesson_progress } = await lessons.get(at);
  // Done by another delivery, by the learner, or by an earlier attempt with an unknown outcome: one that failed with `error.outcome ===
  // 'unknown'`, or during which the process ended. Every attempt starts with this read.
  if (lesson_progress.completed_at) return 'done';
  // No retries here: the client would send the write again without reading first.
  await lessons.update(at, { lesson_progress: { completed_at: row.completedAt } }, { retry: false });
  return 'done';
}

export interface WorkerOptions {
  readonly lp: Platforms;
  readonly queue: Queue;
  readonly retryMs: number;
  readonly pollMs: number;
}

/**
 * Processes one row after another: two rows of a learner cannot interfere, and Skilljar's limit of 5,000 requests per hour allows hardly
 * more.
 */
export function startWorker({ lp, queue, retryMs, pollMs }: WorkerOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();

  async function work(row: Row): Promise<void> {
    try {
      queue.finish(row.id, await complete(lp, row));
    } catch (error) {
      const problem = isLearningPlatformError(error) ? `${error.code} ${error.operation ?? ''}`.trim() : 'UNEXPECTED';
      if (isLearningPlatformError(error) && PERMANENT.has(error.code)) {
        queue.finish(row.id, error.code === 'NOT_FOUND' && error.platform === 'skilljar' ? 'not-enrolled' : 'refused', problem);
        return;
      }
      const asked = isLearningPlatformError(error) && 'retryAfterMs' in error ? (error.retryAfterMs ?? 0) : 0;
      const wait = Math.min(retryMs * 2 ** (row.attempts - 1), LONGEST_WAIT_MS);
      queue.postpone(row.id, Date.now() + Math.max(wait, asked), problem);
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const row = queue.take(Date.now());
      if (row) await work(row);
      else await sleep(pollMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    /** Finishes the current row, and starts no other. */
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
