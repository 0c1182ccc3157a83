import type { Path, PathUpdate } from './paths.js';
import type { Offer, PageNumberQuery, Timestamp } from './shared.js';

/** A learning path in a domain's catalog. */
export interface PublishedPath {
  id: string;
  slug?: string;
  path: Path;
  path_url: string;
  /** True: visible in the catalog only to groups that it is shown to. */
  hidden?: boolean;
  /** True: learners who do not see it cannot open it either. */
  strict_enforce_group_visibility?: boolean;
  offer?: Offer | null;
  /** True: each enrollment starts with new progress. */
  unique_progress_per_enrollment?: boolean;
  created_at?: Timestamp;
  modified_at?: Timestamp;
  /** Only with `include_searchable_content`. */
  title?: string;
  /** Only with `include_searchable_content`. */
  short_description?: string;
  /** Only with `include_searchable_content`. */
  long_description_html?: string;
  /** Only with `include_searchable_content`; its shape is not documented. */
  path_item_list?: unknown;
  /** Only with `include_searchable_content`; its shape is not documented. */
  tags?: unknown;
  /** Only with `include_searchable_content`; its shape is not documented. */
  search_keywords?: unknown;
}

export interface PublishedPathListQuery extends PageNumberQuery {
  label__name?: string | undefined;
  /** Searches the catalog, with the same results and order as the site; the items of a path are not searched. */
  search?: string | undefined;
  /** True: includes texts, tags, keywords and the path's items. */
  include_searchable_content?: boolean | undefined;
}

export interface PublishedPathGetQuery {
  /** As in the list. */
  search?: string | undefined;
  /** True: includes texts, tags, keywords and the path's items. */
  include_searchable_content?: boolean | undefined;
}

export interface PublishedPathUpdate {
  /**
   * Part of the path's URL. Avoid changing it once learners know it.
   * @minLength 1
   * @maxLength 100
   * @pattern /^[a-z0-9]+(-[a-z0-9]+)*$/
   */
  slug?: string | undefined;
  /** True: visible in the catalog only to groups that it is shown to. */
  hidden?: boolean | undefined;
  /** True: learners who do not see it cannot open it either. */
  strict_enforce_group_visibility?: boolean | undefined;
  /** True: each enrollment starts with new progress. */
  unique_progress_per_enrollment?: boolean | undefined;
}

export interface PathCreate extends PathUpdate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  title: string;
}

export interface PublishedPathCreate extends PublishedPathUpdate {
  /**
   * Part of the path's URL.
   * @minLength 1
   * @maxLength 100
   * @pattern /^[a-z0-9]+(-[a-z0-9]+)*$/
   */
  slug: string;
  path: PathCreate;
}
