import { readFileSync } from 'node:fs';

/** Which lesson a track completes. Lessons are marked within a published course, because a course can be on several domains. */
export interface TrackLesson {
  /** The slug or the id of the Instruqt track. */
  readonly track: string;
  readonly publishedCourse: string;
  readonly lesson: string;
}

export interface Config {
  /** The signing secret of the webhook at Instruqt. While you rotate it, the old and the new one. */
  readonly secret: string | readonly string[];
  readonly lessons: readonly TrackLesson[];
  /** The file of the queue. */
  readonly queueFile: string;
  /** 0: any free port. */
  readonly port: number;
  /** The wait before the first retry, in milliseconds. It doubles each time, up to 10 minutes. */
  readonly retryMs: number;
  /** How often the worker looks for new rows, in milliseconds. */
  readonly pollMs: number;
}

/** Reads the table of tracks and lessons. Throws when a line of it cannot be used. */
export function readLessons(file: string): TrackLesson[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as TrackLesson[];
  for (const [i, row] of rows.entries()) {
    for (const field of ['track', 'publishedCourse', 'lesson'] as const) {
      if (typeof row[field] !== 'string' || row[field] === '') throw new Error(`${file}: [${i}].${field} must be a text.`);
    }
  }
  return rows;
}

/** The settings from the environment. `createLearningPlatforms.fromEnv` reads the keys of the platforms itself. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const secret = env.INSTRUQT_WEBHOOK_SECRET;
  if (!secret) throw new Error('Set INSTRUQT_WEBHOOK_SECRET to the signing secret of the webhook (whsec_…); during a rotation, old,new.');
  return {
    secret: secret.split(','),
    lessons: readLessons(env.LESSONS_FILE ?? 'lessons.json'),
    queueFile: env.QUEUE_FILE ?? 'queue.db',
    port: Number(env.PORT ?? 3000),
    retryMs: Number(env.RETRY_MS ?? 2_000),
    pollMs: Number(env.POLL_MS ?? 500),
  };
}
