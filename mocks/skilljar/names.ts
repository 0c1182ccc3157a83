import type { Tables } from './tables.js';

/** A title as part of an address; the platform wants at least two words. */
export const publishedSlugOf = (title: string): string => {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (words.length > 1 ? words : ['course', ...words, ...(words.length === 0 ? ['new'] : [])]).join('-');
};

/** Unlike all others, instructors have numbers: one more than the highest, not than how many there are, as somebody may have gone. */
export function nextInstructor(tables: Tables): string {
  const numbers = tables
    .of('iltInstructors')
    .all()
    .flatMap(({ id }) => (/^\d{1,15}$/.test(id) ? [Number(id)] : []));
  return String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1);
}

const PAGES = 'domain.catalogPages';

/** The block inside a content block, by the type of the latter: its table, and the field that names it. Of any other type it is a component. */
export const innerOf = (type: unknown): readonly [table: string, field: string] => {
  if (type === 'HTML') return [`${PAGES}.htmlContentBlocks`, 'html_content_block_id'];
  if (type === 'TILE_SECTION') return [`${PAGES}.tileContainerContentBlocks`, 'tile_container_content_block_id'];
  return [`${PAGES}.componentContentBlocks`, 'component_content_block_id'];
};
