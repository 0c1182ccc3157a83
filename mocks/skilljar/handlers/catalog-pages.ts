import type { Body } from '../../rest/body.js';
import type { Call, Resource } from '../../rest/resource.js';
import { cascade } from '../cascade.js';
import { type AnyRow, generic, placeUnder, rowsOf } from '../generic.js';
import { skilljarDemo } from '../scenarios/demo-ids.js';
import { slugOf } from './catalogue.js';

export const catalogPages = generic('domain.catalogPages', {
  made: ({ body }) => ({ slug: slugOf(String(body.page_title)), ...body }),
  shown: ({ slug, $under = skilljarDemo.domain }) => ({ url: `https://${$under}/page/${slug}` }),
});

const PLACED: Readonly<Record<string, string>> = {
  item_catalog_page_id: 'CATALOG_PAGE',
  item_published_path_id: 'PUBLISHED_PATH',
  item_published_course_id: 'PUBLISHED_COURSE',
  item_plan_id: 'PLAN',
};

/** Items on a page, or in a container on one: their type follows from what they show. */
const items = (path: string, field: 'type' | 'item_type') =>
  generic(path, {
    shown: (row) => ({ [field]: Object.entries(PLACED).find(([name]) => row[name])?.[1] ?? 'COURSE_SERIES' }),
  });

export const classicPageItems = items('domain.catalogPages.classicPageItems', 'type');
export const tileContainerItems = items('domain.catalogPages.tileContainerContentBlocks.items', 'item_type');

interface Inner {
  readonly table: string;
  readonly field: string;
}

/** The block inside a content block, by the type of the latter; the types that have none of the others are components. */
const innerOf = (type: unknown): Inner => {
  if (type === 'HTML') return { table: 'domain.catalogPages.htmlContentBlocks', field: 'html_content_block_id' };
  if (type === 'TILE_SECTION') return { table: 'domain.catalogPages.tileContainerContentBlocks', field: 'tile_container_content_block_id' };
  return { table: 'domain.catalogPages.componentContentBlocks', field: 'component_content_block_id' };
};

/** A content block comes with the block inside it, and goes with it. */
export const contentBlocks: Resource = generic('domain.catalogPages.contentBlocks', {
  created: ({ id, type }: AnyRow, call: Call) => {
    const { tables, now } = call;
    const { table, field } = innerOf(type);
    const $under = placeUnder(call, ['domain_name', 'catalog_page_id']);
    const inner = rowsOf(tables, table).insert({ content_block_id: id, $under, $made: now });
    rowsOf(tables, 'domain.catalogPages.contentBlocks').update(id, { [field]: inner.id });
  },
  shown: ({ id }, { tables }): Body => rowsOf(tables, 'domain.catalogPages.contentBlocks').get(id) ?? {},
  deleted: ({ type, ...row }, { tables }) => {
    const { table, field } = innerOf(type);
    const inner = String(row[field]);
    rowsOf(tables, table).delete(inner);
    cascade(tables, table, inner);
  },
});
