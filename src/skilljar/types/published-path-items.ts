import type { Reference } from './shared.js';

/** A published course on a published path. */
export interface PublishedPathItem {
  id: string;
  /** Its position on the path. Do not rely on the order of the list. */
  order: number;
  published_course: { id: string; course_id?: string; slug?: string };
}

/** The response to updating an item. */
export interface PublishedPathItemUpdated extends Omit<PublishedPathItem, 'order'> {
  order?: number;
}

export interface PublishedPathItemUpdate {
  /**
   * Its position on the path.
   * @integer
   */
  order?: number | undefined;
}

export interface PublishedPathItemCreate {
  /**
   * Its position on the path.
   * @integer
   */
  order: number;
  published_course: Reference;
}
