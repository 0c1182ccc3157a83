import type { Open, PageQuery } from './shared.js';

/** What a lesson holds. */
export type LessonType = Open<'ASSET' | 'HTML' | 'WEB_PACKAGE' | 'QUIZ' | 'VILT' | 'MODULAR' | 'SECTION'>;

/** A lesson of a course. */
export interface Lesson {
  id: string;
  course_id: string;
  title: string;
  type: LessonType;
  /** Its place in the course. */
  order: number;
  content_asset_id: string | null;
  content_html: string;
  content_quiz_id: string | null;
  content_web_package_id: string | null;
  description_html: string;
  tooltip_html: string;
  display_fullscreen: boolean;
  /** True: the course can be completed without it. */
  optional: boolean;
  search_keywords: string;
  /** How long it takes, in seconds. */
  time_seconds: number | null;
}

export interface LessonListQuery extends PageQuery {
  /**
   * The platform refuses the list without it.
   * @minLength 1
   */
  course_id: string;
}

export interface LessonUpdate {
  /** @minLength 1 */
  course_id?: string | undefined;
  /** @minLength 1 */
  title?: string | undefined;
  type?: LessonType | undefined;
  /**
   * Its place in the course.
   * @integer
   */
  order?: number | undefined;
  /** @minLength 1 */
  content_asset_id?: string | null | undefined;
  content_html?: string | undefined;
  /** @minLength 1 */
  content_quiz_id?: string | null | undefined;
  /** @minLength 1 */
  content_web_package_id?: string | null | undefined;
  description_html?: string | undefined;
  tooltip_html?: string | undefined;
  display_fullscreen?: boolean | undefined;
  /** True: the course can be completed without it. */
  optional?: boolean | undefined;
  /** @maxLength 5000 */
  search_keywords?: string | undefined;
  /**
   * How long it takes, in seconds.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  time_seconds?: number | null | undefined;
}

export interface LessonCreate extends LessonUpdate {
  /** @minLength 1 */
  course_id: string;
  /**
   * @minLength 1
   * @maxLength 500
   */
  title: string;
  type: LessonType;
  /**
   * Its place in the course.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  order: number;
}

/** What a content item holds. */
export type LessonContentItemType = Open<'ASSET' | 'HTML' | 'QUIZ' | 'RATING'>;

/** A part of a lesson that is made of several. */
export interface LessonContentItem {
  id: string;
  lesson_id: string;
  header: string;
  type: LessonContentItemType;
  /** Its place in the lesson. */
  order: number;
  content_asset_id?: string | null;
  /** Lists leave it out, unless `include_content` asks for it. */
  content_html?: string | null;
  content_quiz_id?: string | null;
  /** The rating content block of a `RATING` item. */
  content_rating_id?: string | null;
}

export interface LessonContentItemListQuery extends PageQuery {
  /** True: items come with `content_html`. Seen to work, but in no document. */
  include_content?: boolean | undefined;
}

export interface LessonContentItemUpdate {
  /**
   * The same as in the path.
   * @minLength 1
   */
  lesson_id?: string | undefined;
  /** @minLength 1 */
  header?: string | undefined;
  type?: LessonContentItemType | undefined;
  /**
   * Its place in the lesson.
   * @integer
   */
  order?: number | undefined;
  /** @minLength 1 */
  content_asset_id?: string | undefined;
  content_html?: string | undefined;
  /** @minLength 1 */
  content_quiz_id?: string | undefined;
}

export interface LessonContentItemCreate extends LessonContentItemUpdate {
  /** @minLength 1 */
  header: string;
  type: LessonContentItemType;
  /**
   * Its place in the lesson.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  order: number;
}

/** Asks learners to rate a course, as a part of one of its lessons. */
export interface RatingContentBlock {
  id: string;
  /** The content item that shows it. */
  content_item_id?: string | null;
  rating_question: string;
  additional_feedback_question: string;
  /** True: the second question is asked too. */
  include_additional_feedback: boolean;
  /** 5 or 10; kept on the course. */
  rating_scale: number;
  /** Without effect on a scale of 5. */
  rating_scale_low_label: string;
  /** Without effect on a scale of 5. */
  rating_scale_high_label: string;
}

export interface RatingContentBlockInput {
  /** @maxLength 500 */
  rating_question?: string | undefined;
  /** @maxLength 500 */
  additional_feedback_question?: string | undefined;
  /** True: the second question is asked too. */
  include_additional_feedback?: boolean | undefined;
  /** Kept on the course, not on the block. */
  rating_scale?: 5 | 10 | undefined;
  /**
   * Without effect on a scale of 5.
   * @maxLength 100
   */
  rating_scale_low_label?: string | undefined;
  /**
   * Without effect on a scale of 5.
   * @maxLength 100
   */
  rating_scale_high_label?: string | undefined;
}
