import { slugOf } from '../../engine/generator.js';
import type { Fields } from '../../engine/models/model.js';
import { domainOf, link, type RestModel } from '../../rest/factories/model.js';
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

/** What an item can stand for: the field, the model and the type. */
const TARGETS = [
  ['item_catalog_page_id', 'catalog page', 'CATALOG_PAGE'],
  ['item_published_path_id', 'published path', 'PUBLISHED_PATH'],
  ['item_published_course_id', 'published course', 'PUBLISHED_COURSE'],
  ['item_plan_id', 'plan', 'PLAN'],
] as const;

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

/** What can be inside a block: the field of the input, the model, the field that names it and the type of the block. */
const INNER = [
  ['htmlContentBlock', 'HTML content block', 'html_content_block_id', 'HTML'],
  ['tileContainerContentBlock', 'tile container', 'tile_container_content_block_id', 'TILE_SECTION'],
  ['componentContentBlock', 'component content block', 'component_content_block_id', 'IN_PROGRESS_COURSES'],
] as const;

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
    const own = INNER.find(([, , , type]) => type === row.type) ?? INNER[2];
    const other = INNER.find((inner) => inner !== own && input[inner[0]] !== undefined);
    if (other) fail(other[0], `is not inside a block of the type ${String(row.type)}`);
    const [field, model, named] = own;
    const inner = { ...(input[field] as Fields | undefined), content_block_id: row.id, catalog_page_id: input.catalog_page_id };
    update(on('contentBlocks'), row.id, { [named]: make(model, inner, { field }) });
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
