// Activity without platforms: records that are made as they are asked for, the same ones each time.
import type { ActivityItem, ActivityOptions, LearnerPlatform, ProgressRecord } from '../../src/learners/index.js';

const STATUSES = ['enrolled', 'started', 'in-progress', 'completed'] as const;
/** What is hard for files: quotes, line breaks of every kind, formulas, letters of several bytes. */
const TITLES = ['Plain', 'A "quoted", one', 'Two\nlines', 'Two\r\nothers', 'U+2028\u2028here', '=1+1', 'Größe 🎓', ' spaces ', ''];

export function generatedRecord(platform: LearnerPlatform, i: number, days = 9): ProgressRecord {
  const day = new Date(Date.UTC(2026, 0, 1 + ((i * 7) % days), i % 24)).toISOString();
  return {
    platform,
    key: `${platform}:generated:${i}`,
    learner: { id: `learner-${i % 100}`, email: `learner-${i % 100}@example.com`, ...(i % 3 && { name: 'Jane Doe' }) },
    object: { kind: 'course', id: `course-${i % 40}`, title: TITLES[i % TITLES.length] as string },
    status: STATUSES[i % STATUSES.length]!,
    ...(i % 4 && { progress: (i % 11) / 10, score: i % 100 }),
    ...(i % 5 && { enrolledAt: '2025-12-01T00:00:00Z', lastActivityAt: day }),
    raw: { id: i, text: 'x'.repeat(i % 50) } as never,
  };
}

export interface Generated {
  /** Records of each platform. */
  readonly counts: { readonly [P in LearnerPlatform]?: number };
  readonly days?: number | undefined;
  /** Called before each record; may throw, or return a problem's error. */
  readonly before?: ((platform: LearnerPlatform, i: number) => unknown) | undefined;
}

/** Every record that there is. */
export const allRecords = ({ counts, days }: Generated): ProgressRecord[] =>
  Object.entries(counts).flatMap(([platform, n]) =>
    Array.from({ length: n }, (_, i) => generatedRecord(platform as LearnerPlatform, i, days)),
  );

/** As `createLearners` makes them, with cursors that are numbers. */
export function generatedLearners({ counts, days, before }: Generated) {
  return {
    platforms: ['skilljar', 'instruqt', 'learningPath', 'sda'] as LearnerPlatform[],
    async *activity({ platforms = [], cursor, signal }: ActivityOptions = {}): AsyncGenerator<ActivityItem, void, undefined> {
      const [platform] = platforms as [LearnerPlatform];
      for (let i = Number(cursor ?? 0); i < (counts[platform] ?? 0); i += 1) {
        signal?.throwIfAborted();
        // As a request does: others get their turn.
        if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
        const error = await before?.(platform, i);
        if (error !== undefined) {
          yield { problem: { platform, reason: 'failed', message: String(error), error }, cursor: String(i) };
          return;
        }
        yield { record: generatedRecord(platform, i, days), cursor: String(i + 1) };
      }
    },
  };
}
