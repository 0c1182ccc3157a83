import type { Path, PathUpdate } from './paths.js';
import type { Offer, PageNumberQuery, Timestamp } from './shared.js';

/** A learning path as it stands in a domain's catalogue. */
export interface PublishedPath {
  id: string;
  slug?: string;
  path: Path;
  path_url: string;
  /** True: only groups that it is shown to see it in the catalogue. */
  hidden?: boolean;
  /** True: learners whom it is not shown to cannot open it either. */
  strict_enforce_group_visibility?: boolean;
  offer?: Offer | null;
  /** True: each enrolment begins with fresh progress. */
  unique_progress_per_enrollment?: boolean;
  created_at?: Timestamp;
  modified_at?: Timestamp;
  /** With `include_searchable_content` only. */
  title?: string;
  /** With `include_searchable_content` only. */
  short_description?: string;
  /** With `include_searchable_content` only. */
  long_description_html?: string;
  /** With `include_searchable_content` only; its shape is not documented. */
  path_item_list?: unknown;
  /** With `include_searchable_content` only; its shape is not documented. */
  tags?: unknown;
  /** With `include_searchable_content` only; its shape is not documented. */
  search_keywords?: unknown;
}

export interface PublishedPathListQuery extends PageNumberQuery {
  label__name?: string | undefined;
  /** Results and order as a search of the catalogue gives them; the items of a path are not searched. */
  search?: string | undefined;
  /** True: texts, tags, keywords and the path's items come along. */
  include_searchable_content?: boolean | undefined;
}

export interface PublishedPathGetQuery {
  /** Taken as on the list. */
  search?: string | undefined;
  /** True: texts, tags, keywords and the path's items come along. */
  include_searchable_content?: boolean | undefined;
}

export interface PublishedPathUpdate {
  /**
   * Part of the path's address; better left alone once learners know it.
   * @minLength 1
   * @maxLength 100
   * @pattern /^[a-z0-9]+(-[a-z0-9]+)*$/
   */
  slug?: string | undefined;
  /** True: only groups that it is shown to see it in the catalogue. */
  hidden?: boolean | undefined;
  /** True: learners whom it is not shown to cannot open it either. */
  strict_enforce_group_visibility?: boolean | undefined;
  /** True: each enrolment begins with fresh progress. */
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
   * Part of the path's address.
   * @minLength 1
   * @maxLength 100
   * @pattern /^[a-z0-9]+(-[a-z0-9]+)*$/
   */
  slug: string;
  path: PathCreate;
}
