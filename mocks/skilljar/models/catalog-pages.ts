import { slugOf } from '../../engine/generator.js';
import type { Fields } from '../../engine/models/model.js';
import { domainOf, type Models, onDomain, type RestModel, under } from '../../rest/factories/model.js';
import { INNER, innerOf, TARGETS } from '../page-parts.js';
import { tiesOf } from './references.js';

const on = (verb: string) => `domain.catalogPages.${verb}`;
const above = ['catalog_page_id', 'catalog page'] as const;
const ties = tiesOf('catalog page', on(''), above);

/** An item shows one record. Default: a published course. */
const item = (name: string, reads: string, owner: readonly [field: string, model: string], derived: string): RestModel => ({
  name,
  reads,
  ...under(...owner, Object.fromEntries(TARGETS)),
  derived: [derived],
  complete: (row) => {
    const type = TARGETS.find(([field]) => row[field])?.[2];
    return type === undefined ? row : { type, item_type: type, ...row };
  },
  row: (row, { make, fail }) => {
    const [first, second] = TARGETS.map(([field]) => field).filter((field) => row[field]);
    if (second) fail(second, `an item shows one record, and it already has ${first}`);
    if (first) return row;
    return { ...row, item_published_course_id: make('published course', {}, { field: 'item_published_course_id' }) };
  },
});

const innerBlock = (name: string, reads: string): RestModel => ({
  name,
  reads,
  ...under(...above),
  extra: { content_block_id: undefined },
  row: (row, { input }) => ({ ...row, content_block_id: input.content_block_id }),
});

export const catalogPages: Models = {
  catalogPages: {
    name: 'catalog page',
    reads: on('get'),
    ...onDomain,
    findBy: ['slug'],
    derived: ['url'],
    hasMany: {
      contentBlocks: ['content block', above[0]],
      classicPageItems: ['catalog item', above[0]],
      ...ties.hasMany,
    },
    complete: (row, help) => {
      const page_title = String(row.page_title ?? help.text('title', 'catalog page'));
      const slug = String(row.slug ?? (slugOf(page_title) || help.text('slug', 'catalog page')));
      const is_classic = help.children.contentBlocks === undefined;
      return { is_classic, ...row, page_title, slug, url: `https://${domainOf(help)}/page/${slug}` };
    },
  },
  ...ties.models,
  classicPageItems: item('catalog item', on('classicPageItems.get'), above, 'type'),
  /** A content block contains a block of the kind that its type specifies. */
  contentBlocks: {
    name: 'content block',
    reads: on('contentBlocks.get'),
    ...under(...above),
    belongsToInput: { catalog_page_id: { is_classic: false } },
    derived: INNER.map(([, , field]) => field),
    extra: Object.fromEntries(INNER.map(([given]) => [given, undefined])),
    defaults: { type: (row) => INNER.find(([given]) => row[given] !== undefined)?.[3] ?? 'HTML' },
    after: (row, { make, update, fail, input }) => {
      const { given, model, field } = innerOf(row.type);
      const other = INNER.find(([name]) => name !== given && input[name] !== undefined);
      if (other) fail(other[0], `is not inside a block of the type ${String(row.type)}`);
      const inner = { ...(input[given] as Fields | undefined), content_block_id: row.id, catalog_page_id: input.catalog_page_id };
      update(on('contentBlocks'), row.id, { [field]: make(model, inner, { field: given }) });
    },
  },
  htmlContentBlocks: innerBlock('HTML content block', on('htmlContentBlocks.get')),
  componentContentBlocks: innerBlock('component content block', on('componentContentBlocks.get')),
  tileContainers: {
    ...innerBlock('tile container', on('tileContainerContentBlocks.get')),
    hasMany: { items: ['catalog item of a tile container', 'tile_container_id'] },
  },
  tileContainerItems: item(
    'catalog item of a tile container',
    on('tileContainerContentBlocks.items.get'),
    ['tile_container_id', 'tile container'],
    'item_type',
  ),
};
