import type { PlatformClients } from '../platform-clients.js';
import type { EnrolManyOptions, EnrolManyReport, EnrolRow } from './enrol-many.js';
import type { EraseMode, EraseReport } from './erase.js';
import type { LearningPathSourceOptions } from './platforms/learning-path.js';
import type { SourceOptions } from './source.js';
import type { Learner, LearnerPlatform, LearnerProblem, ProgressRecord } from './types.js';

/** The clients of any of the platforms. A facade is one. */
export type LearnerClients = { readonly [P in LearnerPlatform]?: PlatformClients[P] | undefined };

/** Options of `createLearners`. */
export interface LearnersOptions {
  /** The slug of the Instruqt team whose play reports are read. Default: the client's team. */
  instruqtTeam?: string | undefined;
  /** The learning paths to read, and for whom. Without it, that platform is reported as unsupported. */
  learningPath?: LearningPathSourceOptions | undefined;
}

/** Options of every method. `signal` aborts all requests; the others are those of each request. */
export interface LearnerCallOptions extends SourceOptions {
  /** Default: all that have a client. */
  platforms?: readonly LearnerPlatform[] | undefined;
}

/** Options of `activity`. */
export interface ActivityOptions extends LearnerCallOptions {
  /**
   * ISO 8601. Records whose last known time is earlier are left out; a record without a time is not, and neither is a learning path, of which
   * only the start is known.
   */
  since?: string | undefined;
  /** ISO 8601. Records from this time on are left out. */
  until?: string | undefined;
  /**
   * The addresses of the learners to read. Default: everybody, and of learning paths the one learner that is configured. Takes the requests of
   * `find` and `progress` for each address, but reads SDA's sessions once.
   */
  learners?: readonly string[] | undefined;
  /** Where to go on: the `cursor` of a record of an earlier run with the same options. */
  cursor?: string | undefined;
  /**
   * Learners of Skilljar, or learning paths, that are read at a time, from 1 to 100. Records keep their order, and the rate limit of the
   * client applies as well. What is read ahead is held in memory. Default: 32.
   */
  concurrency?: number | undefined;
}

type RecordOrProblem = { readonly record: ProgressRecord } | { readonly problem: LearnerProblem };

/** A record of `activity`, or what is missing because a platform failed. */
export type ActivityItem = RecordOrProblem & {
  /** Where to go on after this item. Opaque, and without an address. */
  readonly cursor: string;
  /** How much of the platform's list has been read, from 0 to 1; absent where the platform does not say how long it is. */
  readonly fraction?: number | undefined;
};

/** One learner over several platforms. */
export interface Learners {
  /** The platforms that have a client. */
  readonly platforms: readonly LearnerPlatform[];
  /**
   * Finds a learner's accounts by address, on all platforms at once. A platform that fails, or knows nobody, does not hide the others: the
   * former is in `problems`. Addresses are compared without regard to case, which is documented for none of the platforms.
   *
   * Sends Skilljar `users_list` and Instruqt query `user`, one request each, and SDA query `readAllSessions` for all pages up to the
   * learner's first session, because SDA has no lookup of users. Throws an `InputError` for an address that is none.
   */
  find(query: { email: string }, options?: LearnerCallOptions): Promise<Learner>;
  /**
   * Reads a learner's progress on all platforms: Skilljar's courses and paths, Instruqt's plays, SDA's sessions, and the courses and
   * milestones of the configured learning paths. Takes the requests of `find`, two lists of Skilljar, one of Instruqt, all sessions of SDA,
   * and for each learning path two requests, one for each milestone and one for each course.
   */
  progress(query: { email: string }, options?: LearnerCallOptions): Promise<{ records: ProgressRecord[]; problems: LearnerProblem[] }>;
  /**
   * Erases a learner where the API can: Skilljar `users_anonymize_create`. Instruqt, SDA and learning paths have no operation that erases
   * another user: the report says what to ask of the vendor. Pass `{ dryRun: true }` first: it sends reads only, and reports what each
   * platform holds, and what would be done.
   *
   * Cannot be undone. Throws a `ConfigurationError` without `confirm: true` or `dryRun: true`, and a `StateError` when a platform failed or has
   * several accounts with the address: nothing is erased then, unless `partial: true`. A platform that is not supported does not stop it; it is
   * in `problems`. A step that failed is in the report, with its outcome.
   */
  erase(query: { email: string }, mode: EraseMode & LearnerCallOptions): Promise<EraseReport>;
  /**
   * Gives many learners access to a published course of Skilljar, and reports what became of each address. Addresses are checked first. Safe
   * to repeat: a run that was killed goes on where it was, because it looks up who is a member and who is enrolled.
   *
   * For N learners of whom M are new to the domain, it takes about N requests: the course, the lists of members and of enrolments, M/500
   * requests of `bulk_create_domain_users`, and one enrolment for each learner without one. Throws an `InputError` for options that cannot be
   * used, and the errors of the client for a course that does not exist: nothing was changed then.
   */
  enrolMany(rows: Iterable<EnrolRow>, options: EnrolManyOptions): Promise<EnrolManyReport>;
  /**
   * Iterates over the progress of everybody, one platform after another, with a `cursor` after every record. From it, another process goes
   * on. After a record was changed on the platform it may come again: store records by their `key`.
   *
   * What it costs for N learners: Skilljar N/100 pages of `users_list`, and two or more requests for each learner, whatever the period, for
   * `concurrency` learners at a time; Instruqt one list of play reports, where `since` and `until` filter on the server by when a play started;
   * SDA all pages of sessions, whatever the period; learning paths the one learner that is configured.
   *
   * A failed platform is an item with a `problem`, and the others follow: a run from this cursor, or a later one, tries it again. A learner whom
   * a platform refuses to show is an item with a `problem` of the reason `skipped`, and is not tried again.
   */
  activity(options?: ActivityOptions): AsyncGenerator<ActivityItem, void, undefined>;
}
