import { get, update } from '../rest/index.js';
import type { ComponentContentBlock, ComponentContentBlockUpdate } from '../types/content-blocks.js';

const COMPONENT = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/component-content-blocks/{id}';

type Path = { catalogPageId: string; id: string };

/**
 * Retrieves a component content block, by `component_content_block_id`.
 * @official
 */
export const getCatalogPageComponentContentBlock = /* @__PURE__ */ get<[path: Path], ComponentContentBlock>(COMPONENT);

/**
 * Updates only the given fields of a component content block.
 * @official
 */
export const updateCatalogPageComponentContentBlock = /* @__PURE__ */ update<
  [path: Path],
  ComponentContentBlock,
  ComponentContentBlockUpdate
>(COMPONENT, 'ComponentContentBlockUpdate');
