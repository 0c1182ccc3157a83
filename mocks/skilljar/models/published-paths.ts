import { slugOf } from '../../engine/generator.js';
import { domainOf, link, type RestModel } from '../../rest/factories/model.js';
import { onDomain } from './domains.js';
import { idOf, offerOf } from './references.js';

const on = (verb: string) => `domain.publishedPaths.${verb}`;
const under = ['published_path_id', 'published path'] as const;

export const publishedPath: RestModel = {
  name: 'published path',
  reads: on('get'),
  belongsTo: onDomain,
  under: 'domain_name',
  unique: ['slug'],
  findBy: ['path.id', 'path.title'],
  within: 'domain_name',
  derived: ['path_url', 'title', 'short_description', 'long_description_html', 'path_item_list', 'search_keywords'],
  age: 170,
  hasMany: {
    pathItems: ['path item', under[0]],
    labels: ['label of a path', under[0]],
    publishedPathEnrollments: ['published path enrollment', under[0]],
    tags: ['tag of a published path', under[0]],
    visibilityOverrides: ['visibility override of a published path', under[0]],
  },
  complete: (row, help) => {
    const title = help.generator.text(`${help.place}/path`, 'title', 'path');
    const path = { id: help.id('path'), title, ...(row.path as { title?: string } | undefined) };
    const slug = String(row.slug ?? slugOf(path.title));
    return { ...row, path, slug, offer: offerOf(row.offer, help), path_url: `https://${domainOf(help)}/path/${slug}` };
  },
  row: (row) => ({ ...row, labels: [] }),
};

/** A path is there by being published. */
export const path: RestModel = {
  name: 'path',
  reads: 'paths.get',
  belongsTo: onDomain,
  under: 'domain_name',
  derived: ['path_item_count'],
  extra: { pathItems: undefined },
  create: ({ domain_name, pathItems, ...own }, { make, tables }) => {
    const input = { path: own, ...(domain_name !== undefined && { domain_name }), ...(pathItems !== undefined && { pathItems }) };
    return tables.of('publishedPaths').get(make('published path', input, { field: '' }))!.path.id;
  },
};

export const pathItem: RestModel = {
  name: 'path item',
  reads: on('pathItems.get'),
  belongsTo: { published_path_id: 'published path', published_course: 'published course' },
  under: 'published_path_id',
  after: ({ $under }, { tables, input, update }) => {
    const { path: own, id } = tables.of('publishedPaths').get(String(input.published_path_id))!;
    update('publishedPaths', id, { path: { ...own, path_item_count: tables.of(on('pathItems')).ids({ $under }).length } });
  },
};

/** The list of published paths is filtered by the names of labels. */
export const publishedPathLabel: RestModel = {
  ...link('label of a path', on('labels.get'), under, ['label', 'label']),
  after: (row, { tables, input, update }) => {
    const { id, labels } = tables.of('publishedPaths').get(String(input.published_path_id))!;
    update('publishedPaths', id, { labels: [...new Set([...labels, tables.of('labels').get(idOf(row.label))!.name])] });
  },
};

export const publishedPathTag = link('tag of a published path', on('tags.get'), under, ['tag', 'tag']);

export const publishedPathVisibility = link('visibility override of a published path', on('visibilityOverrides.get'), under, [
  'student_group',
  'group',
]);
