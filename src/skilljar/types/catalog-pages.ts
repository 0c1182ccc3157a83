import type { Open } from './shared.js';

/** The order of the tiles on a classic page. */
export type TileSortMethod = Open<
  'catalog_settings_order' | 'registered_first_completed_last_order' | 'alphabetically_a_to_z' | 'alphabetically_z_to_a'
>;

/** The position of the search box on a classic page. `IN_PLACE_OF_HEADER` requires federated search on the domain. */
export type CatalogSearchLocation = Open<'HEADER_RIGHT' | 'LEFT_NAV_TOP' | 'HIDDEN' | 'IN_PLACE_OF_HEADER'>;

/**
 * The scope of the search box of a classic page: every visible page, or this page. `FEDERATED` and `NONE` require federated search on the
 * domain.
 */
export type CatalogSearchBehavior = Open<'GLOBAL' | 'LOCAL' | 'FEDERATED' | 'NONE'>;

/** The layout of items on a classic page: tiles, or one item per line. */
export type CatalogItemLayout = Open<'TILE' | 'LIST'>;

/** A page of a domain's catalog. */
export interface CatalogPage {
  id: string;
  page_title: string;
  slug?: string;
  url: string;
  /** True: visible in the catalog only to groups that it is shown to. */
  hidden: boolean;
  /** True: learners who do not see it cannot open it either. */
  strict_enforce_group_visibility?: boolean;
  /** True: a plain list of items; false: a page of content blocks. */
  is_classic: boolean;
  short_description?: string | null;
  /** Shown on the page's tile on other pages. */
  tile_callout?: string | null;
  /** Classic pages only. */
  header_html?: string | null;
  /** Classic pages only. */
  tile_sort_method?: TileSortMethod | null;
  /** Classic pages only. */
  search_location?: CatalogSearchLocation | null;
  /** Classic pages only. */
  search_behavior?: CatalogSearchBehavior | null;
  /** Classic pages only. */
  item_layout?: CatalogItemLayout | null;
}

export interface CatalogPageUpdate {
  /** @minLength 1 */
  page_title?: string | undefined;
  /**
   * Part of the page's URL.
   * @minLength 1
   * @pattern /^[-a-zA-Z0-9_]+$/
   */
  slug?: string | undefined;
  /**
   * @minLength 1
   * @maxLength 300
   */
  short_description?: string | undefined;
  /**
   * Shown on the page's tile on other pages.
   * @minLength 1
   * @maxLength 15
   */
  tile_callout?: string | undefined;
  /** True: visible in the catalog only to groups that it is shown to. Default of a new page: false. */
  hidden?: boolean | undefined;
  /** True: learners who do not see it cannot open it either. Default of a new page: false. */
  strict_enforce_group_visibility?: boolean | undefined;
  /**
   * Classic pages only.
   * @minLength 1
   */
  header_html?: string | undefined;
  /** Classic pages only. Default of a new page: `catalog_settings_order`. */
  tile_sort_method?: TileSortMethod | undefined;
  /** Classic pages only. Default of a new page: `HEADER_RIGHT`. */
  search_location?: CatalogSearchLocation | undefined;
  /** Classic pages only. Default of a new page: `GLOBAL`. */
  search_behavior?: CatalogSearchBehavior | undefined;
  /** Classic pages only. */
  item_layout?: CatalogItemLayout | undefined;
}

export interface CatalogPageCreate extends CatalogPageUpdate {
  /** @minLength 1 */
  page_title: string;
  /** True: a plain list of items; false: a page of content blocks. Cannot change later. Default: true. */
  is_classic?: boolean | undefined;
}
