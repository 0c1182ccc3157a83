import type { Open, PageQuery, Timestamp } from './shared.js';

/** How the length of courses and lessons is displayed. */
export type CourseAndLessonTimeFormat = Open<'HOURS_MINUTES_SECONDS' | 'HOURS_MINUTES' | 'HOURS_MINUTES_VERBOSE' | 'MINUTES_VERBOSE'>;

/** A course in the organization's library. Learners see it as a published course of a domain. */
export interface Course {
  id: string;
  title: string;
  short_description: string;
  long_description_html: string;
  /** True: lessons open in sequence. */
  enforce_sequential_navigation: boolean;
  labels: string[];
  /** The ID of the original course, if this one is a draft. */
  draft_origin_id?: string | null;
  promo_image_url?: string | null;
  created_at?: Timestamp;
  modified_at?: Timestamp;
  display_course_and_lesson_time?: boolean;
  /** Displayed instead of the computed length if `display_manual_course_time` is true. */
  manual_course_time?: string;
  display_manual_course_time?: boolean;
  course_and_lesson_time_format?: CourseAndLessonTimeFormat;
  /** The length that the course's tile shows. */
  course_time?: string | null;
  average_rating?: number | null;
}

export interface CourseListQuery extends PageQuery {
  /** Filters by courses with this label. */
  label__name?: string | undefined;
}

/**
 * The name of a label.
 * @minLength 1
 */
export type LabelName = string;

export interface CourseUpdate {
  /** @minLength 1 */
  title?: string | undefined;
  /** @minLength 1 */
  short_description?: string | undefined;
  long_description_html?: string | undefined;
  /** True: lessons open in sequence. */
  enforce_sequential_navigation?: boolean | undefined;
  /** Names of labels. */
  labels?: LabelName[] | undefined;
  display_course_and_lesson_time?: boolean | undefined;
  /**
   * Displayed instead of the computed length if `display_manual_course_time` is true.
   * @minLength 1
   * @maxLength 15
   */
  manual_course_time?: string | undefined;
  display_manual_course_time?: boolean | undefined;
  course_and_lesson_time_format?: CourseAndLessonTimeFormat | undefined;
}

export interface CourseCreate extends CourseUpdate {
  /** @minLength 1 */
  title: string;
  /** @minLength 1 */
  short_description: string;
  /** True: lessons open in sequence. */
  enforce_sequential_navigation: boolean;
}
