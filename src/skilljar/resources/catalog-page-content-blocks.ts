import { get, list, post, remove, update } from '../rest/index.js';
import type { CatalogOrder } from '../types/catalog-items.js';
import type { ContentBlock, ContentBlockCreate } from '../types/content-blocks.js';
import type { PageNumberQuery } from '../types/shared.js';

const BLOCKS = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks';
const BLOCK = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}';

type Path = { catalogPageId: string; id: string };

/**
 * Lists the content blocks of a catalog page. Classic pages have no content blocks.
 * @official
 */
export const listCatalogPageContentBlocks = /* @__PURE__ */ list<[catalogPageId: string], ContentBlock, PageNumberQuery | undefined>(
  BLOCKS,
  'PageNumberQuery',
);

/**
 * Retrieves a content block of a catalog page.
 * @official
 */
export const getCatalogPageContentBlock = /* @__PURE__ */ get<[path: Path], ContentBlock>(BLOCK);

/**
 * Adds a content block to a catalog page that is not classic; one block per call. Set its content afterwards, with the id in the
 * response.
 * @official
 */
export const createCatalogPageContentBlock = /* @__PURE__ */ post<[catalogPageId: string], ContentBlock, ContentBlockCreate>(
  BLOCKS,
  'ContentBlockCreate',
);

/**
 * Moves a content block on its page. This call cannot change other fields.
 * @official
 */
export const updateCatalogPageContentBlock = /* @__PURE__ */ update<[path: Path], ContentBlock, CatalogOrder>(BLOCK, 'CatalogOrder');

/**
 * Permanently deletes a content block of a catalog page.
 * @official
 */
export const deleteCatalogPageContentBlock = /* @__PURE__ */ remove<[path: Path]>(BLOCK);
