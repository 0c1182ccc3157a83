import type { Body } from '../../rest/body.js';
import type { Call, Resource } from '../../rest/resource.js';
import { cascade } from '../cascade.js';
import { generic } from '../generic.js';
import { innerOf, publishedSlugOf } from '../names.js';
import { skilljarDemo } from '../scenarios/demo-ids.js';
import type { AnyRow } from '../tables.js';

export const catalogPages = generic('domain.catalogPages', {
  made: ({ body }) => ({ slug: publishedSlugOf(String(body.page_title)), ...body }),
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

const PAGES = 'domain.catalogPages';

/** A content block comes with the block inside it, and goes with it. */
export const contentBlocks: Resource = generic(`${PAGES}.contentBlocks`, {
  created: ({ id, type, $under, $made }: AnyRow, { tables }: Call) => {
    const [table, field] = innerOf(type);
    const inner = tables.of(table).insert({ content_block_id: id, $under, $made });
    tables.of(`${PAGES}.contentBlocks`).update(id, { [field]: inner.id });
  },
  shown: ({ id }, { tables }): Body => tables.of(`${PAGES}.contentBlocks`).get(id) ?? {},
  deleted: ({ type, ...row }, { tables }) => {
    const [table, field] = innerOf(type);
    tables.of(table).delete(String(row[field]));
    cascade(tables, table, String(row[field]));
  },
});
