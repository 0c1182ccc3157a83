import type { Reference } from './shared.js';

/** A published course on a published path. */
export interface PublishedPathItem {
  id: string;
  /** Its place on the path. Reports differ on whether answers have it; the order of the rows promises nothing. */
  order?: number;
  published_course: { id: string; course_id?: string; slug?: string };
}

export interface PublishedPathItemUpdate {
  /**
   * Its place on the path.
   * @integer
   */
  order?: number | undefined;
}

export interface PublishedPathItemCreate {
  /**
   * Its place on the path.
   * @integer
   */
  order: number;
  published_course: Reference;
}
