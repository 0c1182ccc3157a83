import type { User as InstruqtUser, PlayReportSummary } from '../instruqt/generated/types.js';
import type { CourseProgress, LearningPath, MilestoneCompletion } from '../learning-path/generated/types.js';
import type { PlatformClients } from '../platform-clients.js';
import type { SessionSummary } from '../sda/generated/types.js';
import type { UserPublishedCourse } from '../skilljar/types/progress.js';
import type { UserOverview, UserPublishedPathEnrollment } from '../skilljar/types/users.js';

/** A platform, by its name on the facade. */
export type LearnerPlatform = keyof PlatformClients;

/** The platform's response for an account, by platform. */
export interface RawAccounts {
  skilljar: UserOverview;
  instruqt: InstruqtUser;
  /** The owner of the sessions: SDA has no operation that reads a user. */
  sda: NonNullable<SessionSummary['sessionOwner']>;
  /** Always undefined: the platform has no operation that reads a user by address. */
  learningPath: undefined;
}

/** The platform's response for a progress record, by platform. */
export interface RawRecords {
  skilljar: UserPublishedCourse | UserPublishedPathEnrollment;
  instruqt: PlayReportSummary;
  sda: SessionSummary;
  learningPath: LearningPath | MilestoneCompletion | { contentId: string; progress: CourseProgress | null };
}

/** An account of a learner on a platform. */
export interface LearnerAccount<P extends LearnerPlatform = LearnerPlatform> {
  platform: P;
  /** The platform's id of the learner. Absent if the platform has no ids. */
  id?: string;
  email: string;
  name?: string;
  raw: RawAccounts[P];
}

/** The reason why a platform, or a part of it, is missing from a result. The other platforms are not affected. */
export interface LearnerProblem {
  platform: LearnerPlatform;
  /**
   * `failed`: a call failed, or Instruqt has no team, see `error`. `ambiguous`: several accounts have the address; the first one is used.
   * `unsupported`: the platform's API does not support this, or the option `learningPath` is missing. `skipped`: the platform refused to return one learner, see `learner`, or
   * no longer has them; the other learners are included.
   */
  reason: 'failed' | 'ambiguous' | 'unsupported' | 'skipped';
  message: string;
  /** The learner of an iteration, if the problem is about one learner. */
  learner?: { id?: string; email?: string };
  error?: unknown;
}

/** A learner across all platforms. */
export interface Learner {
  /** The address that you passed, without surrounding spaces. */
  email: string;
  /** The first available name, in the order Skilljar, Instruqt, SDA. */
  name?: string;
  accounts: { [P in LearnerPlatform]?: LearnerAccount<P> };
  problems: LearnerProblem[];
}

/** The type of the object that a progress record is about. */
export interface LearningObject {
  kind: 'course' | 'lesson' | 'path' | 'track' | 'challenge' | 'session' | 'milestone';
  id: string;
  title: string;
  url?: string;
}

/**
 * A learner's status for an object. A completion takes precedence: `passed` when Skilljar reports success, otherwise `completed`. Skilljar's
 * `failed` and `expired` are only for courses without a completion.
 */
export type ProgressStatus = 'enrolled' | 'started' | 'in-progress' | 'completed' | 'passed' | 'failed' | 'expired';

/** A progress record of one platform. */
export interface ProgressRecordOf<P extends LearnerPlatform> {
  platform: P;
  /** Identifies the record across all platforms and runs: the same for the same enrollment, play, session or course. */
  key: string;
  learner: { id?: string; email?: string; name?: string };
  object: LearningObject;
  status: ProgressStatus;
  /** From 0 to 1. */
  progress?: number;
  /** In the platform's points. */
  score?: number;
  /** The maximum number of points. */
  maxScore?: number;
  /** In milliseconds. Absent on Instruqt, which does not document its unit: see `raw.timeSpent`. */
  timeSpentMs?: number;
  /** ISO 8601, as for all times here: as the platform returned them. */
  enrolledAt?: string;
  startedAt?: string;
  completedAt?: string;
  lastActivityAt?: string;
  /** The platform's response. */
  raw: RawRecords[P];
}

/** One learner's progress for one object. Values that the platform does not return are absent. */
export type ProgressRecord = { [P in LearnerPlatform]: ProgressRecordOf<P> }[LearnerPlatform];
