import type { CatalogOrder } from './catalog-items.js';
import type { Open } from './shared.js';

/** The content type of a block. */
export type ContentBlockType = Open<'HTML' | 'HERO' | 'ANNOUNCEMENT_BAR' | 'TILE_SECTION' | 'IN_PROGRESS_COURSES'>;

/** The position of a block's text. */
export type ContentBlockAlignment = Open<'left' | 'center' | 'right'>;

/** The type of a component block. */
export type ContentBlockComponent = Open<'in_progress_content' | 'federated_search'>;

/** A block on a catalog page and its position. The id of its content determines the resource that reads and updates it. */
export interface ContentBlock {
  id: string;
  /** Starts at 1. */
  order?: number;
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
  /** The block that contains it. */
  content_block_id: string;
  html?: string | null;
}

export interface HtmlContentBlockUpdate {
  /** @maxLength 100000 */
  html?: string | undefined;
}

/** The tile container of a content block. Its items are the tiles. */
export interface TileContainerContentBlock {
  id: string;
  /** The block that contains it. */
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

/** A component in a content block. */
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
  /** Documented as required for PUT. */
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
