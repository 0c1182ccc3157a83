import { get, update } from '../rest/index.js';
import type { TileContainerContentBlock, TileContainerContentBlockUpdate } from '../types/content-blocks.js';

const CONTAINER = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{id}';

type Path = { catalogPageId: string; id: string };

/**
 * Retrieves the tile container of a content block, by `tile_container_content_block_id`. Its tiles have their own list.
 * @official
 */
export const getCatalogPageTileContainer = /* @__PURE__ */ get<[path: Path], TileContainerContentBlock>(CONTAINER);

/**
 * Updates only the given texts of a tile container.
 * @official
 */
export const updateCatalogPageTileContainer = /* @__PURE__ */ update<
  [path: Path],
  TileContainerContentBlock,
  TileContainerContentBlockUpdate
>(CONTAINER, 'TileContainerContentBlockUpdate');
