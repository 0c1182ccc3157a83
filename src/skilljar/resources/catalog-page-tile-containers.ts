import { get, update } from '../rest/index.js';
import type { TileContainerContentBlock, TileContainerContentBlockUpdate } from '../types/content-blocks.js';

const CONTAINER = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}';

type Path = { catalogPageId: string; id: string };

/**
 * The tile container in a content block, by `tile_container_content_block_id`; its tiles are a list of their own.
 * @official
 */
export const getCatalogPageTileContainer = /* @__PURE__ */ get<[path: Path], TileContainerContentBlock>(CONTAINER);

/**
 * Changes the texts of a tile container: what is given, leaving the rest.
 * @official
 */
export const updateCatalogPageTileContainer = /* @__PURE__ */ update<
  [path: Path],
  TileContainerContentBlock,
  TileContainerContentBlockUpdate
>(CONTAINER, 'TileContainerContentBlockUpdate');
