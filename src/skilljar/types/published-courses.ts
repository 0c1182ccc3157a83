import type { Offer, PageNumberQuery, Reference, Timestamp } from './shared.js';

/** A course in a domain's catalog. */
export interface PublishedCourse {
  id: string;
  course: PublishedCourseSummary;
  slug: string;
  course_url: string;
  /** True: visible in the catalog only to groups that it is shown to. */
  hidden: boolean;
  /** True: learners who do not see it cannot open it either. */
  strict_enforce_group_visibility?: boolean;
  /** False: no registration is required. */
  registration_required: boolean;
  registration_starts_at: Timestamp | null;
  registration_ends_at: Timestamp | null;
  /** True: the registration period also limits access. */
  restrict_access_start_end_dates?: boolean;
  allow_self_service_reenroll?: boolean;
  /** True: each enrollment starts with new progress. */
  unique_progress_per_enrollment?: boolean;
  /** True: all prerequisites are required, not only one. */
  require_all_prerequisites?: boolean;
  timezone?: string | null;
  offer?: Offer | null;
  /** Only with `include_searchable_content`. */
  short_description?: string;
  /** Only with `include_searchable_content`. */
  long_description_html?: string;
  /** Only with `include_searchable_content`; its shape is not documented. */
  lesson_list?: unknown;
  /** Only with `include_searchable_content`; its shape is not documented. */
  tags?: unknown;
  /** Only with `include_searchable_content`; its shape is not documented. */
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
  /** Searches the catalog, with the same results and order as the site. */
  search?: string | undefined;
  /** True: includes descriptions, tags, keywords and lessons. */
  include_searchable_content?: boolean | undefined;
}

export interface PublishedCourseGetQuery {
  /** True: includes descriptions, tags, keywords and lessons. */
  include_searchable_content?: boolean | undefined;
}

export interface PublishedCourseUpdate {
  /**
   * At least two words, separated by hyphens.
   * @maxLength 100
   * @pattern /^[a-z0-9]+(-[a-z0-9]+)+$/
   */
  slug?: string | undefined;
  /** True: visible in the catalog only to groups that it is shown to. */
  hidden?: boolean | undefined;
  /** True: learners who do not see it cannot open it either. */
  strict_enforce_group_visibility?: boolean | undefined;
  /** False: no registration is required. */
  registration_required?: boolean | undefined;
  registration_starts_at?: Timestamp | undefined;
  registration_ends_at?: Timestamp | undefined;
  /** True: the registration period also limits access. */
  restrict_access_start_end_dates?: boolean | undefined;
  allow_self_service_reenroll?: boolean | undefined;
  /** True: each enrollment starts with new progress. */
  unique_progress_per_enrollment?: boolean | undefined;
  /** True: all prerequisites are required, not only one. */
  require_all_prerequisites?: boolean | undefined;
}

export interface PublishedCourseCreate extends PublishedCourseUpdate {
  course: Reference;
}
