import { get, update } from '../rest/index.js';
import type { ComponentContentBlock, ComponentContentBlockUpdate } from '../types/content-blocks.js';

const COMPONENT = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}';

type Path = { catalogPageId: string; id: string };

/**
 * The ready-made part in a content block, by `component_content_block_id`.
 * @official
 */
export const getCatalogPageComponentContentBlock = /* @__PURE__ */ get<[path: Path], ComponentContentBlock>(COMPONENT);

/**
 * Changes what is given about the ready-made part in a content block and leaves the rest.
 * @official
 */
export const updateCatalogPageComponentContentBlock = /* @__PURE__ */ update<
  [path: Path],
  ComponentContentBlock,
  ComponentContentBlockUpdate
>(COMPONENT, 'ComponentContentBlockUpdate');
