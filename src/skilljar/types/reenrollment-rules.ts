import type { Open, Timestamp } from './shared.js';

/** The unit of a re-enrollment rule's cycle. */
export type CycleDurationUnit = Open<'MONTHS' | 'DAYS'>;

/** A rule that re-enrolls the learners of a published course. */
export interface ReenrollmentRule {
  id: string;
  /** The first re-enrollment. */
  starts_at: Timestamp;
  next_run_at?: Timestamp | null;
  /** Interval between re-enrollments, in `cycle_duration_unit`. */
  cycle_duration: number;
  cycle_duration_unit?: CycleDurationUnit;
}

export interface ReenrollmentRuleUpdate {
  /** The first re-enrollment: in the future, on a full hour. */
  starts_at?: Timestamp | undefined;
  /**
   * Interval between re-enrollments, in `cycle_duration_unit`.
   * @integer
   * @minimum 1
   */
  cycle_duration?: number | undefined;
  /** Set it with `cycle_duration`: no default is documented. */
  cycle_duration_unit?: CycleDurationUnit | undefined;
}

export interface ReenrollmentRuleCreate extends ReenrollmentRuleUpdate {
  /** The first re-enrollment: in the future, on a full hour. */
  starts_at: Timestamp;
  /**
   * Interval between re-enrollments, in `cycle_duration_unit`.
   * @integer
   * @minimum 1
   */
  cycle_duration: number;
}
