import { get, list, post, remove, update } from '../rest/index.js';
import type { CatalogOrder } from '../types/catalog-items.js';
import type { ContentBlock, ContentBlockCreate } from '../types/content-blocks.js';
import type { PageNumberQuery } from '../types/shared.js';

const BLOCKS = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks';
const BLOCK = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/content-blocks/{id}';

type Path = { catalogPageId: string; id: string };

/**
 * Blocks that a catalogue page is built of; classic pages have none.
 * @official
 */
export const listCatalogPageContentBlocks = /* @__PURE__ */ list<[catalogPageId: string], ContentBlock, PageNumberQuery | undefined>(
  BLOCKS,
  'PageNumberQuery',
);

/**
 * One block of a catalogue page.
 * @official
 */
export const getCatalogPageContentBlock = /* @__PURE__ */ get<[path: Path], ContentBlock>(BLOCK);

/**
 * Adds a block to a catalogue page that is not a classic one; one with each call. What is in it is set afterwards, by the id that the
 * answer has for it.
 * @official
 */
export const createCatalogPageContentBlock = /* @__PURE__ */ post<[catalogPageId: string], ContentBlock, ContentBlockCreate>(
  BLOCKS,
  'ContentBlockCreate',
);

/**
 * Moves a block to another place on its page; nothing else about it can be changed here.
 * @official
 */
export const updateCatalogPageContentBlock = /* @__PURE__ */ update<[path: Path], ContentBlock, CatalogOrder>(BLOCK, 'CatalogOrder');

/**
 * Deletes a block of a catalogue page, for good.
 * @official
 */
export const deleteCatalogPageContentBlock = /* @__PURE__ */ remove<[path: Path]>(BLOCK);
