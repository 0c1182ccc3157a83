import type { PublishedCourseSummary } from './published-courses.js';

/**
 * A row of the list of paths. The vendor's OpenAPI has the fields on the row itself, the reference's example has them below `path`:
 * `row.path ?? row` is the path either way.
 */
export interface PathOverview {
  path?: Path;
  id?: string;
  title?: string;
  promo_image_url?: string | null;
  short_description?: string;
  long_description_html?: string;
  header_html?: string;
  /** Replaces the word "course" on the path's tile. */
  course_name_singular?: string;
  /** Replaces the word "courses" on the path's tile. */
  course_name_plural?: string;
  path_item_count?: number;
}

export interface PathUpdate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  title?: string | undefined;
  /** @maxLength 300 */
  short_description?: string | undefined;
  /** @maxLength 100000 */
  long_description_html?: string | undefined;
  /** @maxLength 100000 */
  header_html?: string | undefined;
  /**
   * Replaces the word "course" on the path's tile.
   * @minLength 1
   * @maxLength 50
   */
  course_name_singular?: string | undefined;
  /**
   * Replaces the word "courses" on the path's tile.
   * @minLength 1
   * @maxLength 50
   */
  course_name_plural?: string | undefined;
}

/** A course in a path. */
export interface PathItem {
  id: string;
  slug?: string;
  course: PublishedCourseSummary;
}

/** A series of courses. */
export interface Path {
  id: string;
  title: string;
  promo_image_url?: string | null;
  short_description?: string;
  long_description_html?: string;
  header_html?: string;
  /** Stands for the word "course" on the path's tile. */
  course_name_singular?: string;
  /** Stands for the word "courses" on the path's tile. */
  course_name_plural?: string;
  path_item_count?: number;
}
