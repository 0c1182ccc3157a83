import { get, list, post, remove, update } from '../rest/index.js';
import type { CatalogItemCreate, CatalogOrder, TileContainerItem } from '../types/catalog-items.js';
import type { PageNumberQuery } from '../types/shared.js';

const ITEMS = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items';
const ITEM = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tile-container-content-blocks/{tile_container_id}/items/{id}';

type ContainerPath = { catalogPageId: string; tileContainerId: string };
type ItemPath = { catalogPageId: string; tileContainerId: string; id: string };

/**
 * Lists the items in a tile container of a catalog page.
 * @official
 */
export const listCatalogPageTileContainerItems = /* @__PURE__ */ list<
  [path: ContainerPath],
  TileContainerItem,
  PageNumberQuery | undefined
>(ITEMS, 'PageNumberQuery');

/**
 * Retrieves an item in a tile container.
 * @official
 */
export const getCatalogPageTileContainerItem = /* @__PURE__ */ get<[path: ItemPath], TileContainerItem>(ITEM);

/**
 * Adds a page, a published path, a published course or a plan to a tile container; one item per call.
 * @official
 */
export const createCatalogPageTileContainerItem = /* @__PURE__ */ post<[path: ContainerPath], TileContainerItem, CatalogItemCreate>(
  ITEMS,
  'CatalogItemCreate',
);

/**
 * Moves an item in its container. Other fields cannot change.
 * @official
 */
export const updateCatalogPageTileContainerItem = /* @__PURE__ */ update<[path: ItemPath], TileContainerItem, CatalogOrder>(
  ITEM,
  'CatalogOrder',
);

/**
 * Removes an item from a tile container.
 * @official
 */
export const deleteCatalogPageTileContainerItem = /* @__PURE__ */ remove<[path: ItemPath]>(ITEM);
