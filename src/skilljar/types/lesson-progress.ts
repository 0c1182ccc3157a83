import type { Open, SuccessStatus, Timestamp } from './shared.js';

/** The result of a validation, such as the review of a proctored exam. */
export type ValidationStatus = Open<'PASSED' | 'FAILED'>;

/** A learner's progress in a lesson, with the result of its validation. */
export interface LessonProgressDetail {
  id: string;
  view_count: number;
  last_viewed_on: Timestamp | null;
  /** The time when the learner finished the content. The lesson may be completed later, after validation. */
  finished_at?: Timestamp | null;
  /** `null` until the lesson is completed. */
  completed_at?: Timestamp | null;
  success_status?: SuccessStatus | null;
  /** Stays `null` for quizzes in modular lessons. */
  score?: number | null;
  /** Stays `null` for quizzes in modular lessons. */
  max_score?: number | null;
  custom_data?: string | null;
  validation_status?: ValidationStatus | null;
  /** The stored JSON. */
  validation_data?: unknown;
}

export interface LessonProgressDetailUpdate {
  /** Completes the lesson too, unless it needs validation. */
  finished_at?: Timestamp | null | undefined;
  /** `null` reverts the completion. */
  completed_at?: Timestamp | null | undefined;
  success_status?: SuccessStatus | null | undefined;
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  score?: number | null | undefined;
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  max_score?: number | null | undefined;
  custom_data?: string | null | undefined;
  validation_status?: ValidationStatus | null | undefined;
  /** Any JSON. Ignored if the lesson needs no validation. */
  validation_data?: unknown;
}

/** The report of a learner's progress in a task. */
export interface ProgressToken {
  id: string;
  /** `null` until the task is completed. */
  completed_at?: Timestamp | null;
  success_status?: SuccessStatus | null;
  score?: number | null;
  max_score?: number | null;
}

export interface ProgressTokenUpdate {
  completed_at?: Timestamp | null | undefined;
  success_status?: SuccessStatus | undefined;
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  score?: number | null | undefined;
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  max_score?: number | null | undefined;
}
