import { slugOf } from '../../engine/generator.js';
import { domainOf, link, type Models, onDomain, under } from '../../rest/factories/model.js';
import { idOf, offerOf, tiesOf } from './references.js';

const on = (verb: string) => `domain.publishedPaths.${verb}`;
const above = ['published_path_id', 'published path'] as const;
const ties = tiesOf('published path', on(''), above);

export const publishedPaths: Models = {
  publishedPaths: {
    name: 'published path',
    reads: on('get'),
    ...onDomain,
    unique: ['slug'],
    findBy: ['path.id', 'path.title'],
    within: 'domain_name',
    derived: ['path_url', 'title', 'short_description', 'long_description_html', 'path_item_list', 'search_keywords'],
    age: 170,
    hasMany: {
      pathItems: ['path item', above[0]],
      labels: ['label of a path', above[0]],
      publishedPathEnrollments: ['published path enrollment', above[0]],
      ...ties.hasMany,
    },
    complete: (row, help) => {
      const title = help.generator.text(`${help.place}/path`, 'title', 'path');
      const path = { id: help.id('path'), title, ...(row.path as { title?: string } | undefined) };
      const slug = String(row.slug ?? slugOf(path.title));
      return { ...row, path, slug, offer: offerOf(row.offer, help), path_url: `https://${domainOf(help)}/path/${slug}` };
    },
    row: (row) => ({ ...row, labels: [] }),
  },
  /** Publishing a path creates it. */
  paths: {
    name: 'path',
    reads: 'paths.get',
    ...onDomain,
    derived: ['path_item_count'],
    extra: { pathItems: undefined },
    create: ({ domain_name, pathItems, ...own }, { make, tables }) => {
      const input = { path: own, ...(domain_name !== undefined && { domain_name }), ...(pathItems !== undefined && { pathItems }) };
      return tables.of('publishedPaths').get(make('published path', input, { field: '' }))!.path.id;
    },
  },
  pathItems: {
    name: 'path item',
    reads: on('pathItems.get'),
    ...under('published_path_id', 'published path', { published_course: 'published course' }),
    after: ({ $under }, { tables, input, update }) => {
      const { path: own, id } = tables.of('publishedPaths').get(String(input.published_path_id))!;
      update('publishedPaths', id, { path: { ...own, path_item_count: tables.of(on('pathItems')).ids({ $under }).length } });
    },
  },
  /** The list of published paths is filtered by the names of labels. */
  publishedPathLabels: {
    ...link('label of a path', on('labels.get'), above, ['label', 'label']),
    after: (row, { tables, input, update }) => {
      const { id, labels } = tables.of('publishedPaths').get(String(input.published_path_id))!;
      update('publishedPaths', id, { labels: [...new Set([...labels, tables.of('labels').get(idOf(row.label))!.name])] });
    },
  },
  ...ties.models,
};
