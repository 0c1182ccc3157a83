import { readFileSync } from 'node:fs';

/** The lesson that a track completes. Lessons are marked within a published course, because a course can be on several domains. */
export interface TrackLesson {
  /** The slug or the id of the Instruqt track. */
  readonly track: string;
  readonly publishedCourse: string;
  readonly lesson: string;
}

export interface Config {
  /** The signing secret of the webhook at Instruqt. During a rotation, the old and the new one. */
  readonly secret: string | readonly string[];
  readonly lessons: readonly TrackLesson[];
  /** The database file of the queue. */
  readonly queueFile: string;
  /** 0: any free port. */
  readonly port: number;
  /** The delay before the first retry, in milliseconds. It doubles each time, up to 10 minutes. */
  readonly retryMs: number;
  /** How often the worker checks for new rows, in milliseconds. */
  readonly pollMs: number;
}

/** Reads the table of tracks and lessons. Throws if an entry is invalid. */
export function readLessons(file: string): TrackLesson[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as TrackLesson[];
  for (const [i, row] of rows.entries()) {
    for (const field of ['track', 'publishedCourse', 'lesson'] as const) {
      if (typeof row[field] !== 'string' || row[field] === '') throw new Error(`${file}: [${i}].${field} must be a string.`);
    }
  }
  return rows;
}

/** The settings from the environment. `createLearningPlatforms.fromEnv` reads the keys of the platforms. */
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
