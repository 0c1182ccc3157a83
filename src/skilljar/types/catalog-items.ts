import type { Open } from './shared.js';

/** What an item on a tile container stands for. */
export type TileContainerItemType = Open<'CATALOG_PAGE' | 'PUBLISHED_COURSE' | 'PLAN' | 'PUBLISHED_PATH'>;

/** What an item on a classic page stands for. No documented call makes a `COURSE_SERIES`. */
export type ClassicPageItemType = Open<'CATALOG_PAGE' | 'COURSE_SERIES' | 'PUBLISHED_COURSE' | 'PLAN' | 'PUBLISHED_PATH'>;

/** An item of the catalogue and where it stands; one of the ids is what it stands for. */
export interface CatalogItem {
  id: string;
  /** From 1. */
  order: number;
  item_catalog_page_id?: string | null;
  item_published_path_id?: string | null;
  item_published_course_id?: string | null;
  item_plan_id?: string | null;
}

/** An item on a classic catalogue page. */
export interface ClassicPageItem extends CatalogItem {
  type: ClassicPageItemType;
}

/** An item on a tile container of a page that is built of content blocks. */
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

/** Where something stands among its neighbours. */
export interface CatalogOrder {
  /**
   * From 1.
   * @integer
   * @minimum 1
   */
  order?: number | undefined;
}
