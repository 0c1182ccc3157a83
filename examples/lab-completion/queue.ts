// The queue: one table in one SQLite file. `libsql` is SQLite with prebuilt binaries, so the installation compiles nothing. Its locks are
// those of the operating system, which a crash releases. (`node-sqlite3-wasm` uses a folder as the lock, which remains after a SIGKILL: the
// next start would have to guess whether its owner is alive. `node:sqlite` requires Node 22.5, `better-sqlite3` a build.)
import Database from 'libsql';

/** A completion to record. Ids only: no name or address is stored. */
export interface Completion {
  /** The id of the webhook delivery. */
  readonly id: string;
  /** The learner at Instruqt; `null` if the event has no learner. */
  readonly userId: string | null;
  readonly publishedCourse: string;
  readonly lesson: string;
  /** The time when the learner completed the track, in ISO 8601. Stored in the row, so that every attempt writes the same. */
  readonly completedAt: string;
}

/**
 * `queued` and `running` end in one of the other states: `done`, or one that a person must check. `no-email`: Instruqt does not return the
 * address; `no-user`: Skilljar has no learner with it; `not-enrolled`: the learner does not have this lesson; `refused`: a platform
 * rejected the request.
 */
export type FinalState = 'done' | 'no-email' | 'no-user' | 'not-enrolled' | 'refused';
export type State = 'queued' | 'running' | FinalState;

export type Row = Completion & { readonly state: State; readonly attempts: number; readonly problem: string | null };

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS completions (
    id TEXT PRIMARY KEY,
    userId TEXT,
    publishedCourse TEXT NOT NULL,
    lesson TEXT NOT NULL,
    completedAt TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'queued',
    attempts INTEGER NOT NULL DEFAULT 0,
    dueAt INTEGER NOT NULL DEFAULT 0,
    problem TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS due ON completions (state, dueAt);`;

export class Queue {
  readonly #db: Database.Database;

  /**
   * @param options `wait`: how long to wait for another process that has opened the file, in milliseconds. `recover: false` leaves the rows
   * unchanged, to inspect them.
   */
  constructor(file: string, { wait = 2_000, recover = true } = {}) {
    this.#db = new Database(file, { timeout: wait });
    // EXCLUSIVE: two workers could both find a lesson incomplete and mark it. FULL: a row is on the disk before its delivery is
    // acknowledged.
    this.#db.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ${SCHEMA}`);
    // Rows that the previous process was processing when it ended. It is unknown whether it marked the lesson: the worker reads before it
    // writes.
    if (recover) this.#db.exec(`UPDATE completions SET state = 'queued' WHERE state = 'running'`);
  }

  /** Writes one row. A repeated delivery changes nothing, because its id is the primary key. */
  add({ id, userId, publishedCourse, lesson, completedAt }: Completion): void {
    this.#db
      .prepare(
        'INSERT INTO completions (id, userId, publishedCourse, lesson, completedAt) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      )
      .run(id, userId, publishedCourse, lesson, completedAt);
  }

  /** Takes the row that has been due for the longest time. */
  take(now: number): Row | undefined {
    const [row] = this.#db
      .prepare(
        `UPDATE completions SET state = 'running', attempts = attempts + 1
         WHERE id = (SELECT id FROM completions WHERE state = 'queued' AND dueAt <= ? ORDER BY dueAt, rowid LIMIT 1) RETURNING *`,
      )
      .all(now) as Row[];
    return row;
  }

  finish(id: string, state: FinalState, problem: string | null = null): void {
    this.#db.prepare('UPDATE completions SET state = ?, problem = ? WHERE id = ?').run(state, problem, id);
  }

  /** Puts a row back, for another attempt at that time. */
  postpone(id: string, dueAt: number, problem: string): void {
    this.#db.prepare(`UPDATE completions SET state = 'queued', dueAt = ?, problem = ? WHERE id = ?`).run(dueAt, problem, id);
  }

  /** The number of rows by state and problem. No personal data. */
  counts(): { state: State; problem: string | null; count: number }[] {
    const rows = this.#db.prepare('SELECT state, problem, count(*) AS count FROM completions GROUP BY state, problem ORDER BY state').all();
    return rows as { state: State; problem: string | null; count: number }[];
  }

  rows(): Row[] {
    return this.#db.prepare('SELECT * FROM completions ORDER BY rowid').all() as Row[];
  }

  close(): void {
    // Statements that are not garbage-collected keep the file open, and would keep its lock, which can be released only outside WAL.
    this.#db.exec('PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM completions');
    this.#db.close();
  }
}
