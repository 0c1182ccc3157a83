import type { PlatformClients } from '../platform-clients.js';
import type { EnrolManyOptions, EnrolManyReport, EnrolRow } from './enrol-many.js';
import type { EraseMode, EraseReport } from './erase.js';
import type { LearningPathSourceOptions } from './platforms/learning-path.js';
import type { SourceOptions } from './source.js';
import type { Learner, LearnerPlatform, LearnerProblem, ProgressRecord } from './types.js';

/** The clients of one or more platforms, such as a facade. */
export type LearnerClients = { readonly [P in LearnerPlatform]?: PlatformClients[P] | undefined };

/** Options of `createLearners`. */
export interface LearnersOptions {
  /** The slug of the Instruqt team whose play reports are read. Default: the client's team. */
  instruqtTeam?: string | undefined;
  /** The learning paths to read, and their learner. If not set, the platform is reported as unsupported. */
  learningPath?: LearningPathSourceOptions | undefined;
}

/** Options of every method. `signal` aborts all requests. The other options apply to each request. */
export interface LearnerCallOptions extends SourceOptions {
  /** The platforms to read. Default: all that have a client. */
  platforms?: readonly LearnerPlatform[] | undefined;
}

/** Options of `activity`. */
export interface ActivityOptions extends LearnerCallOptions {
  /**
   * ISO 8601. Omits records whose last known time is earlier. Includes records without a time, and all learning paths, because only their
   * start time is known. Instruqt does not document which time of a play it compares, probably the start:
   * plays that started earlier can be missing, even if they were completed later.
   */
  since?: string | undefined;
  /** ISO 8601. Omits records from this time on. */
  until?: string | undefined;
  /**
   * The email addresses of the learners to read. Default: all learners; for learning paths, the configured learner. Sends the requests of
   * `find` and `progress` for each address, but reads SDA's sessions only once.
   */
  learners?: readonly string[] | undefined;
  /** Resumes an earlier run with the same options: the `cursor` of one of its items. */
  cursor?: string | undefined;
  /**
   * Number of Skilljar learners, or of learning paths, to read in parallel, from 1 to 100. Records keep their order, and the client's rate
   * limit still applies. Records that are read ahead are stored in memory. Default: 32.
   */
  concurrency?: number | undefined;
}

type RecordOrProblem = { readonly record: ProgressRecord } | { readonly problem: LearnerProblem };

/** A record of `activity`, or the problem that replaces records when a platform fails. */
export type ActivityItem = RecordOrProblem & {
  /** Resumes after this item. Opaque, and contains no address. */
  readonly cursor: string;
  /** The share of the platform's list that has been read, from 0 to 1. Absent if the platform does not report the length of the list. */
  readonly fraction?: number | undefined;
};

/** A learner across several platforms. */
export interface Learners {
  /** The platforms that have a client. */
  readonly platforms: readonly LearnerPlatform[];
  /**
   * Finds a learner's accounts by email address, on all platforms in parallel. Returns the accounts that are found, even if a platform
   * fails or has no such learner; `problems` lists the platforms that failed. Compares addresses case-insensitively; none of the platforms
   * documents how it compares them.
   *
   * Sends Skilljar `users_list` and Instruqt query `user`, one request each. Sends SDA query `readAllSessions` for all pages up to the
   * learner's first session, because SDA cannot look up users. Throws an `InputError` for an invalid address.
   */
  find(query: { email: string }, options?: LearnerCallOptions): Promise<Learner>;
  /**
   * Reads a learner's progress on all platforms: Skilljar's courses and paths, Instruqt's plays, SDA's sessions, and the courses and
   * milestones of the configured learning paths. Sends the requests of `find`, two lists of Skilljar, one list of Instruqt, and all pages
   * of SDA's sessions. For each learning path, sends two requests, one for each milestone and one for each course. Throws an `InputError` for
   * an invalid address.
   */
  progress(query: { email: string }, options?: LearnerCallOptions): Promise<{ records: ProgressRecord[]; problems: LearnerProblem[] }>;
  /**
   * Erases a learner where the API supports it: Skilljar `users_anonymize_create`. Instruqt, SDA and learning paths have no operation that
   * erases another user; for these, the report lists what to request from the vendor. Pass `{ dryRun: true }` first: this sends only reads,
   * and reports the learner's data on each platform and the steps that erase it.
   *
   * Irreversible. Throws an `InputError` without `confirm: true` or `dryRun: true`. Throws a `StateError` and erases nothing if a
   * platform failed or has several accounts with the address, unless you pass `partial: true`. An unsupported platform does not stop the
   * call; it is listed in `problems`. The report includes failed steps with their outcome.
   */
  erase(query: { email: string }, mode: EraseMode & LearnerCallOptions): Promise<EraseReport>;
  /**
   * Gives many learners access to a published Skilljar course, and reports the outcome for each address. Validates all addresses first.
   * Safe to repeat: a run that was interrupted continues, because it looks up members and enrollments.
   *
   * For N learners of whom M are new to the domain, sends about N requests: the course, the lists of members and enrollments, M/500 requests
   * of `bulk_create_domain_users`, and one enrollment for each learner who is not enrolled. Throws an `InputError` for invalid options, and
   * the client's errors if the course does not exist; nothing has changed in either case.
   */
  enrolMany(rows: Iterable<EnrolRow>, options: EnrolManyOptions): Promise<EnrolManyReport>;
  /**
   * Iterates over the progress of all learners, one platform after another. Each item has a `cursor` from which another process can resume.
   * A record that changes on the platform during the run may be returned again: store records by their `key`.
   *
   * Cost for N learners:
   *
   * - Skilljar: N/100 pages of `users_list`, and two or more requests for each learner, regardless of the period. Reads `concurrency`
   *   learners in parallel.
   * - Instruqt: one list of play reports. The server applies `since` and `until` to the start time of a play.
   * - SDA: all pages of sessions, regardless of the period.
   * - Learning paths: the configured learner.
   *
   * If a platform fails, the iteration returns an item with a `problem` and continues with the next platform. A run from this cursor, or a
   * later one, retries the platform. A learner whom a platform refuses to return is an item with a `problem` of the reason `skipped`, and
   * is not retried.
   */
  activity(options?: ActivityOptions): AsyncGenerator<ActivityItem, void, undefined>;
}
