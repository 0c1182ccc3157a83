import { cascade } from '../cascade.js';
import { generics } from '../generic.js';
import { publishedSlugOf } from '../names.js';
import { innerOf, TARGETS } from '../page-parts.js';
import { skilljarDemo } from '../scenarios/demo-ids.js';
import type { AnyRow } from '../tables.js';

const BLOCKS = 'domain.catalogPages.contentBlocks';

/** The type of an item depends on the record that it shows. */
const typeOf = (row: AnyRow) => TARGETS.find(([field]) => row[field])?.[2] ?? 'COURSE_SERIES';

export const catalogPages = generics({
  'domain.catalogPages': {
    made: ({ body }) => ({ slug: publishedSlugOf(String(body.page_title)), ...body }),
    shown: ({ slug, $under = skilljarDemo.domain }) => ({ url: `https://${$under}/page/${slug}` }),
  },
  'domain.catalogPages.classicPageItems': { shown: (row) => ({ type: typeOf(row) }) },
  'domain.catalogPages.tileContainerContentBlocks.items': { shown: (row) => ({ item_type: typeOf(row) }) },
  /** A content block is created and deleted with the block inside it. */
  [BLOCKS]: {
    created: ({ id, type, $under, $made }, { tables }) => {
      const { table, field } = innerOf(type);
      const inner = tables.of(table).insert({ content_block_id: id, $under, $made });
      tables.of(BLOCKS).update(id, { [field]: inner.id });
    },
    shown: ({ id }, { tables }) => tables.of(BLOCKS).get(id) ?? {},
    deleted: ({ type, ...row }, { tables }) => {
      const { table, field } = innerOf(type);
      tables.of(table).delete(String(row[field]));
      cascade(tables, table, String(row[field]));
    },
  },
});
