import type { Offer, PageNumberQuery, Reference, Timestamp } from './shared.js';

/** A course as it stands in a domain's catalogue. */
export interface PublishedCourse {
  id: string;
  course: PublishedCourseSummary;
  slug: string;
  course_url: string;
  /** True: only groups that it is shown to see it in the catalogue. */
  hidden: boolean;
  /** True: learners whom it is not shown to cannot open it either. */
  strict_enforce_group_visibility?: boolean;
  /** False: open without registration. */
  registration_required: boolean;
  registration_starts_at: Timestamp | null;
  registration_ends_at: Timestamp | null;
  /** True: the registration period bounds access too. */
  restrict_access_start_end_dates?: boolean;
  allow_self_service_reenroll?: boolean;
  /** True: each enrolment begins with fresh progress. */
  unique_progress_per_enrollment?: boolean;
  /** True: all prerequisites, not just one. */
  require_all_prerequisites?: boolean;
  timezone?: string | null;
  offer?: Offer | null;
  /** With `include_searchable_content` only. */
  short_description?: string;
  /** With `include_searchable_content` only. */
  long_description_html?: string;
  /** With `include_searchable_content` only; its shape is not documented. */
  lesson_list?: unknown;
  /** With `include_searchable_content` only; its shape is not documented. */
  tags?: unknown;
  /** With `include_searchable_content` only; its shape is not documented. */
  search_keywords?: unknown;
}

export interface PublishedCourseSummary {
  id: string;
  title: string;
  lesson_count?: number;
  /** Lessons that are not optional. */
  required_lesson_count?: number;
}

/** One published course, with the texts of its course. */
export interface PublishedCourseDetail extends PublishedCourse {
  course: PublishedCourseSummary & { short_description?: string; long_description_html?: string };
}

export interface PublishedCourseListQuery extends PageNumberQuery {
  course__id?: string | undefined;
  /** Results and order as a search of the catalogue gives them. */
  search?: string | undefined;
  /** True: descriptions, tags, keywords and the lessons come along. */
  include_searchable_content?: boolean | undefined;
}

export interface PublishedCourseGetQuery {
  /** True: descriptions, tags, keywords and the lessons come along. */
  include_searchable_content?: boolean | undefined;
}

export interface PublishedCourseUpdate {
  /**
   * Words joined by hyphens, at least two.
   * @maxLength 100
   * @pattern /^[a-z0-9]+(-[a-z0-9]+)+$/
   */
  slug?: string | undefined;
  /** True: only groups that it is shown to see it in the catalogue. */
  hidden?: boolean | undefined;
  /** True: learners whom it is not shown to cannot open it either. */
  strict_enforce_group_visibility?: boolean | undefined;
  /** False: open without registration. */
  registration_required?: boolean | undefined;
  registration_starts_at?: Timestamp | undefined;
  registration_ends_at?: Timestamp | undefined;
  /** True: the registration period bounds access too. */
  restrict_access_start_end_dates?: boolean | undefined;
  allow_self_service_reenroll?: boolean | undefined;
  /** True: each enrolment begins with fresh progress. */
  unique_progress_per_enrollment?: boolean | undefined;
  /** True: all prerequisites, not just one. */
  require_all_prerequisites?: boolean | undefined;
}

export interface PublishedCourseCreate extends PublishedCourseUpdate {
  course: Reference;
}
