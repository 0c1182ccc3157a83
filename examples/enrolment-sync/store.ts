import type { Enrollment, PublishedCourse } from 'learning-platforms/skilljar';
import Database from 'libsql';

/** A run that is older is not resumed: the lists that it has read are out of date. */
const MAX_AGE_HOURS = 20;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS courses (id TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS enrolments (
    id TEXT PRIMARY KEY,
    courseId TEXT NOT NULL REFERENCES courses (id),
    userId TEXT NOT NULL,
    email TEXT NOT NULL,
    enrolledAt TEXT NOT NULL,
    expiresAt TEXT,
    active INTEGER
  ) STRICT;
  CREATE TABLE IF NOT EXISTS runs (id INTEGER PRIMARY KEY, startedAt TEXT NOT NULL, finishedAt TEXT) STRICT;
  -- The position in each list, for each run.
  CREATE TABLE IF NOT EXISTS positions (
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    cursor TEXT,
    done INTEGER NOT NULL,
    PRIMARY KEY (run, list)
  ) STRICT;`;

/** The position of a run in one list, as `syncPages` returns it. */
export interface Position {
  readonly cursor: string | null | undefined;
  readonly done: boolean;
}

type Rows<T> = readonly { readonly row: T }[];

/** The SQLite file: copied rows, and the position of the run. */
export class Store {
  readonly #db: Database.Database;

  /** Opens the file for this process only: two runs at once would resume the same position. */
  constructor(file: string) {
    this.#db = new Database(file, { timeout: 2_000 });
    this.#db.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; ${SCHEMA}`);
  }

  /** Returns the last run if it did not finish, or a new run. */
  beginRun(now: Date): { run: number; isResumed: boolean } {
    const oldest = new Date(now.getTime() - MAX_AGE_HOURS * 3_600_000).toISOString();
    this.#db.prepare('DELETE FROM runs WHERE finishedAt IS NULL AND startedAt < ?').run(oldest);
    const [open] = this.#db.prepare('SELECT id FROM runs WHERE finishedAt IS NULL').all() as { id: number }[];
    if (open) return { run: open.id, isResumed: true };
    const { lastInsertRowid } = this.#db.prepare('INSERT INTO runs (startedAt) VALUES (?)').run(now.toISOString());
    return { run: Number(lastInsertRowid), isResumed: false };
  }

  finishRun(run: number, now: Date): void {
    this.#db.prepare('UPDATE runs SET finishedAt = ? WHERE id = ?').run(now.toISOString(), run);
    this.#db.prepare('DELETE FROM positions WHERE run = ?').run(run);
  }

  positionOf(run: number, list: string): Position {
    const [row] = this.#db.prepare('SELECT cursor, done FROM positions WHERE run = ? AND list = ?').all(run, list);
    const { cursor, done } = (row ?? { cursor: null, done: 0 }) as { cursor: string | null; done: number };
    return { cursor, done: done === 1 };
  }

  courseIds(): string[] {
    return (this.#db.prepare('SELECT id FROM courses ORDER BY id').all() as { id: string }[]).map(({ id }) => id);
  }

  /** Stores a page of courses and the next position. Returns the number of rows that are new or different. */
  saveCourses(at: Position & { run: number; list: string }, page: Rows<PublishedCourse>): number {
    const upsert = this.#db.prepare(`
      INSERT INTO courses (id, title) VALUES (?, ?)
      ON CONFLICT (id) DO UPDATE SET title = excluded.title WHERE title <> excluded.title`);
    return this.#save(at, page, ({ id, course }) => upsert.run(id, course.title).changes);
  }

  /** Stores a page of enrollments and the next position. Returns the number of rows that are new or different. */
  saveEnrolments(at: Position & { run: number; list: string }, courseId: string, page: Rows<Enrollment>): number {
    const upsert = this.#db.prepare(`
      INSERT INTO enrolments (id, courseId, userId, email, enrolledAt, expiresAt, active) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
      SET email = excluded.email, enrolledAt = excluded.enrolledAt, expiresAt = excluded.expiresAt, active = excluded.active
      WHERE (email, enrolledAt, expiresAt, active) IS NOT (excluded.email, excluded.enrolledAt, excluded.expiresAt, excluded.active)`);
    return this.#save(at, page, ({ id, user, enrolled_at, expires_at, active }) => {
      const isActive = active === null ? null : Number(active);
      return upsert.run(id, courseId, user.id, user.email, enrolled_at, expires_at, isActive).changes;
    });
  }

  /** Rows and position in one transaction: a killed run has stored both or neither. */
  #save<T>({ run, list, cursor, done }: Position & { run: number; list: string }, page: Rows<T>, write: (row: T) => number): number {
    let changed = 0;
    this.#db.transaction(() => {
      for (const { row } of page) changed += write(row);
      this.#db
        .prepare('INSERT OR REPLACE INTO positions (run, list, cursor, done) VALUES (?, ?, ?, ?)')
        .run(run, list, cursor ?? null, Number(done));
    })();
    return changed;
  }

  close(): void {
    // Without WAL, the file's lock ends with this connection and no other file stays behind.
    this.#db.exec('PRAGMA journal_mode = DELETE');
    this.#db.close();
  }
}
