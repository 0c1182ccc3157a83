import type { User as InstruqtUser, PlayReportSummary } from '../instruqt/generated/types.js';
import type { CourseProgress, LearningPath, MilestoneCompletion } from '../learning-path/generated/types.js';
import type { PlatformClients } from '../platform-clients.js';
import type { SessionSummary } from '../sda/generated/types.js';
import type { UserPublishedCourse } from '../skilljar/types/progress.js';
import type { UserOverview, UserPublishedPathEnrollment } from '../skilljar/types/users.js';

/** A platform, as the facade names it. */
export type LearnerPlatform = keyof PlatformClients;

/** What the platform returned for an account, by platform. */
export interface RawAccounts {
  skilljar: UserOverview;
  instruqt: InstruqtUser;
  /** The owner of the sessions: SDA has no operation that reads a user. */
  sda: NonNullable<SessionSummary['sessionOwner']>;
  /** Nothing: the platform has no operation that reads a user by address. */
  learningPath: undefined;
}

/** What the platform returned for a progress record, by platform. */
export interface RawRecords {
  skilljar: UserPublishedCourse | UserPublishedPathEnrollment;
  instruqt: PlayReportSummary;
  sda: SessionSummary;
  learningPath: LearningPath | MilestoneCompletion | { contentId: string; progress: CourseProgress | null };
}

/** An account of a learner on a platform. */
export interface LearnerAccount<P extends LearnerPlatform = LearnerPlatform> {
  platform: P;
  /** The platform's id of the learner; absent where it has none. */
  id?: string;
  email: string;
  name?: string;
  raw: RawAccounts[P];
}

/** Why a platform, or a part of it, is missing from a result. The other platforms are not affected. */
export interface LearnerProblem {
  platform: LearnerPlatform;
  /**
   * `failed`: a call failed, see `error`. `ambiguous`: several accounts have the address; the first one is used. `unsupported`: the platform's
   * API cannot do this, or lacks an option that it needs. `skipped`: the platform refused to show one learner, see `learner`, or has that
   * learner no more; the others are there.
   */
  reason: 'failed' | 'ambiguous' | 'unsupported' | 'skipped';
  message: string;
  /** Whom it is about, when it is about one learner of an iteration. */
  learner?: { id?: string; email?: string };
  error?: unknown;
}

/** A learner over all platforms. */
export interface Learner {
  /** As you gave it, without spaces at its ends. */
  email: string;
  /** The first name that a platform has, in the order Skilljar, Instruqt, SDA. */
  name?: string;
  accounts: { [P in LearnerPlatform]?: LearnerAccount<P> };
  problems: LearnerProblem[];
}

/** What progress is about. */
export interface LearningObject {
  kind: 'course' | 'lesson' | 'path' | 'track' | 'challenge' | 'session' | 'milestone';
  id: string;
  title: string;
  url?: string;
}

/** Where a learner is with an object. */
export type ProgressStatus = 'enrolled' | 'started' | 'in-progress' | 'completed' | 'passed' | 'failed' | 'expired';

/** A progress record of one platform. */
export interface ProgressRecordOf<P extends LearnerPlatform> {
  platform: P;
  /** Identifies the record over all platforms and runs: the same for the same enrolment, play, session or course. */
  key: string;
  learner: { id?: string; email?: string; name?: string };
  object: LearningObject;
  status: ProgressStatus;
  /** From 0 to 1. */
  progress?: number;
  /** In the platform's points. */
  score?: number;
  /** The points that can be reached. */
  maxScore?: number;
  /** In milliseconds. Absent on Instruqt, which does not document its unit: see `raw.timeSpent`. */
  timeSpentMs?: number;
  /** ISO 8601, as all times here: as the platform wrote them. */
  enrolledAt?: string;
  startedAt?: string;
  completedAt?: string;
  lastActivityAt?: string;
  /** What the platform returned. */
  raw: RawRecords[P];
}

/** One learner's progress with one object. What a platform does not say is absent. */
export type ProgressRecord = { [P in LearnerPlatform]: ProgressRecordOf<P> }[LearnerPlatform];
