import type { Open } from './shared.js';

/** The type of an item in a tile container. */
export type TileContainerItemType = Open<'CATALOG_PAGE' | 'PUBLISHED_COURSE' | 'PLAN' | 'PUBLISHED_PATH'>;

/** The type of an item on a classic page. No documented operation creates a `COURSE_SERIES`. */
export type ClassicPageItemType = Open<'CATALOG_PAGE' | 'COURSE_SERIES' | 'PUBLISHED_COURSE' | 'PLAN' | 'PUBLISHED_PATH'>;

/** An item of the catalog and its position. One of the ids references its content. */
export interface CatalogItem {
  id: string;
  /** Starts at 1. */
  order?: number;
  item_catalog_page_id?: string | null;
  item_published_path_id?: string | null;
  item_published_course_id?: string | null;
  item_plan_id?: string | null;
}

/** An item on a classic catalog page. */
export interface ClassicPageItem extends CatalogItem {
  type: ClassicPageItemType;
}

/** An item in a tile container of a page of content blocks. */
export interface TileContainerItem extends CatalogItem {
  item_type: TileContainerItemType;
}

/** @oneOf item_catalog_page_id item_published_path_id item_published_course_id item_plan_id */
export interface CatalogItemCreate extends CatalogOrder {
  /** @minLength 1 */
  item_catalog_page_id?: string | undefined;
  /** @minLength 1 */
  item_published_path_id?: string | undefined;
  /** @minLength 1 */
  item_published_course_id?: string | undefined;
  /** @minLength 1 */
  item_plan_id?: string | undefined;
}

/** The position of an item among its siblings. */
export interface CatalogOrder {
  /**
   * Starts at 1.
   * @integer
   * @minimum 1
   */
  order?: number | undefined;
}
