import { get, update } from '../rest/index.js';
import type { HtmlContentBlock, HtmlContentBlockUpdate } from '../types/content-blocks.js';

const HTML = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/html-content-blocks/{id}';

type Path = { catalogPageId: string; id: string };

/**
 * Retrieves the HTML of a content block, by `html_content_block_id`.
 * @official
 */
export const getCatalogPageHtmlContentBlock = /* @__PURE__ */ get<[path: Path], HtmlContentBlock>(HTML);

/**
 * Sets the HTML of a content block.
 * @official
 */
export const updateCatalogPageHtmlContentBlock = /* @__PURE__ */ update<[path: Path], HtmlContentBlock, HtmlContentBlockUpdate>(
  HTML,
  'HtmlContentBlockUpdate',
);
