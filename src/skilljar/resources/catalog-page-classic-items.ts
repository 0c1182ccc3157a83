import { get, list, post, remove, update } from '../rest/index.js';
import type { CatalogItemCreate, CatalogOrder, ClassicPageItem } from '../types/catalog-items.js';
import type { PageNumberQuery } from '../types/shared.js';

const ITEMS = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items';
const ITEM = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/classic-page-items/{id}';

type Path = { catalogPageId: string; id: string };

/**
 * Lists the items on a classic catalog page.
 * @official
 */
export const listCatalogPageClassicItems = /* @__PURE__ */ list<[catalogPageId: string], ClassicPageItem, PageNumberQuery | undefined>(
  ITEMS,
  'PageNumberQuery',
);

/**
 * Retrieves an item on a classic catalog page.
 * @official
 */
export const getCatalogPageClassicItem = /* @__PURE__ */ get<[path: Path], ClassicPageItem>(ITEM);

/**
 * Adds another page, a published path, a published course or a plan to a classic catalog page; one item per call.
 * @official
 */
export const createCatalogPageClassicItem = /* @__PURE__ */ post<[catalogPageId: string], ClassicPageItem, CatalogItemCreate>(
  ITEMS,
  'CatalogItemCreate',
);

/**
 * Moves an item on its page. Other fields cannot change.
 * @official
 */
export const updateCatalogPageClassicItem = /* @__PURE__ */ update<[path: Path], ClassicPageItem, CatalogOrder>(ITEM, 'CatalogOrder');

/**
 * Removes an item from a classic catalog page.
 * @official
 */
export const deleteCatalogPageClassicItem = /* @__PURE__ */ remove<[path: Path]>(ITEM);
