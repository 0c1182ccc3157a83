import type { Open, Timestamp } from './shared.js';

/** The unit of a re-enrolment rule's cycle. */
export type CycleDurationUnit = Open<'MONTHS' | 'DAYS'>;

/** When learners of a published course are enrolled anew. */
export interface ReenrollmentRule {
  id: string;
  /** The first time. */
  starts_at: Timestamp;
  next_run_at?: Timestamp | null;
  /** From one time to the next, in `cycle_duration_unit`. */
  cycle_duration: number;
  cycle_duration_unit?: CycleDurationUnit;
}

export interface ReenrollmentRuleUpdate {
  /** The first time: in the future, on the full hour. */
  starts_at?: Timestamp | undefined;
  /**
   * From one time to the next, in `cycle_duration_unit`.
   * @integer
   * @minimum 1
   */
  cycle_duration?: number | undefined;
  /** Better given with `cycle_duration`: no default is documented. */
  cycle_duration_unit?: CycleDurationUnit | undefined;
}

export interface ReenrollmentRuleCreate extends ReenrollmentRuleUpdate {
  /** The first time: in the future, on the full hour. */
  starts_at: Timestamp;
  /**
   * From one time to the next, in `cycle_duration_unit`.
   * @integer
   * @minimum 1
   */
  cycle_duration: number;
}
