import type { Open, PageQuery } from './shared.js';

/** The type of a lesson's content. */
export type LessonType = Open<'ASSET' | 'HTML' | 'WEB_PACKAGE' | 'QUIZ' | 'VILT' | 'MODULAR' | 'SECTION'>;

/** A lesson of a course. */
export interface Lesson {
  id: string;
  course_id: string;
  title: string;
  type: LessonType;
  /** Its position in the course. */
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
  /** Duration in seconds. */
  time_seconds: number | null;
}

export interface LessonListQuery extends PageQuery {
  /**
   * The platform rejects the list without it.
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
   * Its position in the course.
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
   * Duration in seconds.
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
   * Its position in the course.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  order: number;
}

/** The type of a content item. */
export type LessonContentItemType = Open<'ASSET' | 'HTML' | 'QUIZ' | 'RATING'>;

/** A part of a modular lesson. */
export interface LessonContentItem {
  id: string;
  lesson_id: string;
  header: string;
  type: LessonContentItemType;
  /** Its position in the lesson. */
  order: number;
  content_asset_id?: string | null;
  /** Not included in lists, unless `include_content` is true. */
  content_html?: string | null;
  content_quiz_id?: string | null;
  /** The rating content block of a `RATING` item. */
  content_rating_id?: string | null;
}

export interface LessonContentItemListQuery extends PageQuery {
  /** True: includes `content_html`. Undocumented, but supported. */
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
   * Its position in the lesson.
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
   * Its position in the lesson.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  order: number;
}

/** A rating of a course, as a part of one of its lessons. */
export interface RatingContentBlock {
  id: string;
  /** The content item that shows it. */
  content_item_id?: string | null;
  rating_question?: string;
  additional_feedback_question?: string;
  /** True: the second question is also asked. */
  include_additional_feedback?: boolean;
  /** 5 or 10; stored on the course. */
  rating_scale?: number;
  /** No effect with a scale of 5. */
  rating_scale_low_label?: string;
  /** No effect with a scale of 5. */
  rating_scale_high_label?: string;
}

export interface RatingContentBlockInput {
  /** @maxLength 500 */
  rating_question?: string | undefined;
  /** @maxLength 500 */
  additional_feedback_question?: string | undefined;
  /** True: the second question is also asked. */
  include_additional_feedback?: boolean | undefined;
  /** Stored on the course, not on the block. */
  rating_scale?: 5 | 10 | undefined;
  /**
   * No effect with a scale of 5.
   * @maxLength 100
   */
  rating_scale_low_label?: string | undefined;
  /**
   * No effect with a scale of 5.
   * @maxLength 100
   */
  rating_scale_high_label?: string | undefined;
}
