import type { Open } from './shared.js';

/** In which order a classic page shows its tiles. */
export type TileSortMethod = Open<
  'catalog_settings_order' | 'registered_first_completed_last_order' | 'alphabetically_a_to_z' | 'alphabetically_z_to_a'
>;

/** Where a classic page has its search box. `IN_PLACE_OF_HEADER` needs federated search on the domain. */
export type CatalogSearchLocation = Open<'HEADER_RIGHT' | 'LEFT_NAV_TOP' | 'HIDDEN' | 'IN_PLACE_OF_HEADER'>;

/** What the search box of a classic page searches: every page that is seen, or this one. `FEDERATED` and `NONE` need federated search on the domain. */
export type CatalogSearchBehavior = Open<'GLOBAL' | 'LOCAL' | 'FEDERATED' | 'NONE'>;

/** How a classic page shows its items: as tiles, or one in a row. */
export type CatalogItemLayout = Open<'TILE' | 'LIST'>;

/** A page of a domain's catalogue. */
export interface CatalogPage {
  id: string;
  page_title: string;
  slug: string;
  url: string;
  /** True: only groups that it is shown to see it in the catalogue. */
  hidden: boolean;
  /** True: learners whom it is not shown to cannot open it either. */
  strict_enforce_group_visibility?: boolean;
  /** True: a plain list of items; false: a page built of content blocks. */
  is_classic: boolean;
  short_description?: string | null;
  /** Stands on the page's tile, where another page shows it. */
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
   * Part of the page's address.
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
   * Stands on the page's tile, where another page shows it.
   * @minLength 1
   * @maxLength 15
   */
  tile_callout?: string | undefined;
  /** True: only groups that it is shown to see it in the catalogue. A new page: false. */
  hidden?: boolean | undefined;
  /** True: learners whom it is not shown to cannot open it either. A new page: false. */
  strict_enforce_group_visibility?: boolean | undefined;
  /**
   * Classic pages only.
   * @minLength 1
   */
  header_html?: string | undefined;
  /** Classic pages only. A new page: `catalog_settings_order`. */
  tile_sort_method?: TileSortMethod | undefined;
  /** Classic pages only. A new page: `HEADER_RIGHT`. */
  search_location?: CatalogSearchLocation | undefined;
  /** Classic pages only. A new page: `GLOBAL`. */
  search_behavior?: CatalogSearchBehavior | undefined;
  /** Classic pages only. */
  item_layout?: CatalogItemLayout | undefined;
}

export interface CatalogPageCreate extends CatalogPageUpdate {
  /** @minLength 1 */
  page_title: string;
  /** True: a plain list of items; false: a page built of content blocks. Cannot be changed later. Default: true. */
  is_classic?: boolean | undefined;
}
