import type { SuccessStatus, Timestamp } from './shared.js';

/** A course that a learner is enrolled in, with progress. */
export interface UserPublishedCourse {
  published_course_id: string;
  domain_name: string;
  /** The latest enrollment. */
  enrolled_at: Timestamp;
  enrollment_id: string;
  course: { id: string; title: string; lesson_count?: number; required_lesson_count?: number };
  course_progress: CourseProgress;
  certificate?: Certificate | null;
  /** Every enrollment of this learner in the course. */
  all_enrollments?: { course_progress_id: string; active?: boolean; expires_at?: Timestamp | null; enrollment_id: string }[];
}

/** A learner's progress in a course. */
export interface CourseProgress {
  course_progress_id?: string;
  completed_lesson_count: number;
  /** Lessons that are not optional. */
  completed_required_lesson_count?: number;
  /** `null` until the course is completed. */
  completed_at?: Timestamp | null;
  latest_activity: Timestamp | null;
  score?: number | null;
  max_score?: number | null;
  credits_earned?: string | null;
  /** The name of the credits. */
  credit_unit_plural?: string | null;
  success_status?: SuccessStatus | null;
}

/** The certificate of a completed course. */
export interface Certificate {
  code: string;
  validate_url: string;
  issued_at: Timestamp;
  expires_at: Timestamp | null;
}

export interface CourseProgressUpdate {
  /** `null` reverts the completion. */
  completed_at?: Timestamp | null | undefined;
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
  /** @maxLength 20 */
  credits_earned?: string | undefined;
  /** @maxLength 40 */
  credit_unit_plural?: string | undefined;
  success_status?: SuccessStatus | null | undefined;
}

export interface UserPublishedCourseUpdate {
  /**
   * The same as in the path.
   * @minLength 1
   */
  published_course_id?: string | undefined;
  /** Required for PUT. */
  course_progress?: CourseProgressUpdate | undefined;
}

/** The body of PUT. */
export interface UserPublishedCourseReplacement extends UserPublishedCourseUpdate {
  course_progress: CourseProgressUpdate;
}

/** A lesson of a course that a learner is enrolled in, with progress. */
export interface UserLesson {
  lesson: { id: string; title: string };
  lesson_progress: LessonProgress;
}

/** A learner's progress in a lesson. */
export interface LessonProgress {
  view_count: number;
  last_viewed_on: Timestamp | null;
  /** `null` until the lesson is completed. */
  completed_at?: Timestamp | null;
  success_status?: SuccessStatus | null;
  /** Stays `null` for quizzes in modular lessons. */
  score?: number | null;
  /** Stays `null` for quizzes in modular lessons. */
  max_score?: number | null;
  custom_data?: string | null;
  lesson_progress_id?: string | null;
}

export interface LessonProgressUpdate {
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
  /** @minLength 1 */
  lesson_progress_id?: string | undefined;
}

export interface UserLessonUpdate {
  /** Required for PUT. */
  lesson_progress?: LessonProgressUpdate | undefined;
}

/** The body of PUT. */
export interface UserLessonReplacement extends UserLessonUpdate {
  lesson_progress: LessonProgressUpdate;
}
