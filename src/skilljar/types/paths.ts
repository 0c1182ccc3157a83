import type { PublishedCourseSummary } from './published-courses.js';

/**
 * An item of the list of paths. In the vendor's OpenAPI, the fields are on the item itself; in the reference's example, they are below
 * `path`. `item.path ?? item` supports both.
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
  /** Replaces the word "course" on the path's tile. */
  course_name_singular?: string;
  /** Replaces the word "courses" on the path's tile. */
  course_name_plural?: string;
  path_item_count?: number;
}
