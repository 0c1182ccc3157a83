import { slugOf } from '../../engine/generator.js';
import type { Fields } from '../../engine/models/model.js';
import { domainOf, link, type RestModel } from '../../rest/factories/model.js';
import { INNER, innerOf, TARGETS } from '../page-parts.js';
import { onDomain } from './domains.js';

const on = (verb: string) => `domain.catalogPages.${verb}`;
const under = ['catalog_page_id', 'catalog page'] as const;
const onPage = { belongsTo: { catalog_page_id: 'catalog page' }, under: 'catalog_page_id' } as const;

export const catalogPage: RestModel = {
  name: 'catalog page',
  reads: on('get'),
  belongsTo: onDomain,
  under: 'domain_name',
  findBy: ['slug'],
  within: '$under',
  derived: ['url'],
  hasMany: {
    contentBlocks: ['content block', under[0]],
    classicPageItems: ['catalog item', under[0]],
    tags: ['tag of a catalog page', under[0]],
    visibilityOverrides: ['visibility override of a catalog page', under[0]],
  },
  complete: (row, help) => {
    const page_title = String(row.page_title ?? help.text('title', 'catalog page'));
    const slug = String(row.slug ?? (slugOf(page_title) || help.text('slug', 'catalog page')));
    const is_classic = help.children.contentBlocks === undefined;
    return { is_classic, ...row, page_title, slug, url: `https://${domainOf(help)}/page/${slug}` };
  },
};

export const catalogPageTag = link('tag of a catalog page', on('tags.get'), under, ['tag', 'tag']);

export const catalogPageVisibility = link('visibility override of a catalog page', on('visibilityOverrides.get'), under, [
  'student_group',
  'group',
]);

/** An item stands for one thing; a published course, when nobody said. */
const item = (name: string, reads: string, above: readonly [field: string, model: string], derived: string): RestModel => ({
  name,
  reads,
  belongsTo: { ...Object.fromEntries(TARGETS), [above[0]]: above[1] },
  under: above[0],
  derived: [derived],
  complete: (row) => {
    const type = TARGETS.find(([field]) => row[field])?.[2];
    return type === undefined ? row : { type, item_type: type, ...row };
  },
  row: (row, { make, fail }) => {
    const [first, second] = TARGETS.map(([field]) => field).filter((field) => row[field]);
    if (second) fail(second, `an item stands for one thing, and there is ${first} already`);
    if (first) return row;
    return { ...row, item_published_course_id: make('published course', {}, { field: 'item_published_course_id' }) };
  },
});

export const classicPageItem = item('catalog item', on('classicPageItems.get'), under, 'type');

/** A content block comes with the block inside it, of the kind that its type says. */
export const contentBlock: RestModel = {
  name: 'content block',
  reads: on('contentBlocks.get'),
  ...onPage,
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
};

const innerBlock = (name: string, reads: string): RestModel => ({
  name,
  reads,
  ...onPage,
  extra: { content_block_id: undefined },
  row: (row, { input }) => ({ ...row, content_block_id: input.content_block_id }),
});

export const htmlContentBlock = innerBlock('HTML content block', on('htmlContentBlocks.get'));
export const componentContentBlock = innerBlock('component content block', on('componentContentBlocks.get'));
export const tileContainer: RestModel = {
  ...innerBlock('tile container', on('tileContainerContentBlocks.get')),
  hasMany: { items: ['catalog item of a tile container', 'tile_container_id'] },
};

export const tileContainerItem = item(
  'catalog item of a tile container',
  on('tileContainerContentBlocks.items.get'),
  ['tile_container_id', 'tile container'],
  'item_type',
);
