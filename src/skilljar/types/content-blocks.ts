import type { CatalogOrder } from './catalog-items.js';
import type { Open } from './shared.js';

/** What a content block shows. */
export type ContentBlockType = Open<'HTML' | 'HERO' | 'ANNOUNCEMENT_BAR' | 'TILE_SECTION' | 'IN_PROGRESS_COURSES'>;

/** Where a block's text stands. */
export type ContentBlockAlignment = Open<'left' | 'center' | 'right'>;

/** What a component block shows. */
export type ContentBlockComponent = Open<'in_progress_content' | 'federated_search'>;

/** A block on a catalogue page and where it stands; the id of what is in it tells which resource reads and changes that. */
export interface ContentBlock {
  id: string;
  /** From 1. */
  order: number;
  type: ContentBlockType;
  /** For `htmlContentBlocks`. */
  html_content_block_id?: string | null;
  /** For `tileContainerContentBlocks`. */
  tile_container_content_block_id?: string | null;
  /** For `componentContentBlocks`. */
  component_content_block_id?: string | null;
}

export interface ContentBlockCreate extends CatalogOrder {
  type: ContentBlockType;
}

/** The HTML in a content block. */
export interface HtmlContentBlock {
  id: string;
  /** The block that it is in. */
  content_block_id: string;
  html?: string | null;
}

export interface HtmlContentBlockUpdate {
  /** @maxLength 100000 */
  html?: string | undefined;
}

/** The tiles in a content block; the tiles themselves are its items. */
export interface TileContainerContentBlock {
  id: string;
  /** The block that it is in. */
  content_block_id: string;
  header_text?: string | null;
  header_sub_text?: string | null;
  alignment?: ContentBlockAlignment | null;
}

export interface TileContainerContentBlockUpdate {
  /** @maxLength 100000 */
  header_text?: string | undefined;
  /** @maxLength 100000 */
  header_sub_text?: string | undefined;
  alignment?: ContentBlockAlignment | undefined;
}

/** A ready-made part of a page in a content block. */
export interface ComponentContentBlock {
  id: string;
  component: ContentBlockComponent;
  header_text?: string | null;
  header_sub_text?: string | null;
  include_profile_link?: boolean | null;
  max_tiles?: number | null;
  alignment?: ContentBlockAlignment | null;
}

export interface ComponentContentBlockUpdate {
  /** Documented as required where PUT is sent. */
  component?: ContentBlockComponent | undefined;
  header_text?: string | undefined;
  header_sub_text?: string | undefined;
  include_profile_link?: boolean | undefined;
  /**
   * @integer
   * @minimum 1
   */
  max_tiles?: number | undefined;
  alignment?: ContentBlockAlignment | undefined;
}
