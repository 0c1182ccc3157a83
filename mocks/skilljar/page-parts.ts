/** The records that an item of a page can show: the field, the model and the type. */
export const TARGETS = [
  ['item_catalog_page_id', 'catalog page', 'CATALOG_PAGE'],
  ['item_published_path_id', 'published path', 'PUBLISHED_PATH'],
  ['item_published_course_id', 'published course', 'PUBLISHED_COURSE'],
  ['item_plan_id', 'plan', 'PLAN'],
] as const;

/** The records that a block can contain: the field of seeds, the model, the field that refers to it, and the type of the block. */
export const INNER = [
  ['htmlContentBlock', 'HTML content block', 'html_content_block_id', 'HTML'],
  ['tileContainerContentBlock', 'tile container', 'tile_container_content_block_id', 'TILE_SECTION'],
  ['componentContentBlock', 'component content block', 'component_content_block_id', 'IN_PROGRESS_COURSES'],
] as const;

/** The nested block of a content block, by the type of the latter. For all other types it is a component. */
export function innerOf(type: unknown) {
  const [given, model, field] = INNER.find(([, , , own]) => own === type) ?? INNER[2];
  return { given, model, field, table: `domain.catalogPages.${given}s` };
}
