import type { Path } from '../../../src/skilljar/types/index.js';
import type { Call } from '../../rest/resource.js';
import { type AnyRow, generic, place, rowsOf } from '../generic.js';
import { domainOf, lessonCounts, must } from '../lookup.js';
import type { PublishedPathRow, Tables } from '../tables.js';
import { publishedCourses, publishedPaths } from './catalogue.js';

const ITEMS = 'domain.publishedPaths.pathItems';

const publicationsOf = (tables: Tables, pathId: string): PublishedPathRow[] => tables.publishedPaths.where({ 'path.id': pathId });

const itemsOf = (tables: Tables, published: PublishedPathRow): AnyRow[] =>
  rowsOf(tables, ITEMS).where({ $under: place(published.domain_name, published.id) });

/** Keeps the count that a path carries. */
function recount({ tables, params }: Call): void {
  const published = must(tables.publishedPaths.get(params.published_path_id!));
  for (const { id, path } of publicationsOf(tables, published.path.id))
    tables.publishedPaths.update(id, { path: { ...path, path_item_count: itemsOf(tables, published).length } });
}

export const publishedPathItems = generic(ITEMS, { created: (_row, call) => recount(call), deleted: (_row, call) => recount(call) });

const relabelled = ({ label }: AnyRow, { tables, params }: Call, change: (labels: string[], name: string) => string[]): void => {
  const published = must(tables.publishedPaths.get(params.published_path_id!));
  const name = tables.labels.get((label as { id: string }).id)?.name;
  if (name !== undefined) tables.publishedPaths.update(published.id, { labels: change(published.labels, name) });
};

/** A published path is found by the names of its labels. */
export const publishedPathLabels = generic('domain.publishedPaths.labels', {
  created: (row, call) => relabelled(row, call, (labels, name) => [...new Set([...labels, name])]),
  deleted: (row, call) => relabelled(row, call, (labels, name) => labels.filter((label) => label !== name)),
});

/** Paths exist as published ones: what is changed is changed wherever the path is published, and what is deleted goes from there. */
export const paths = generic('paths', {
  rows: ({ tables }) => {
    const all = new Map<string, Path>(tables.publishedPaths.all().map(({ path }) => [path.id, path]));
    return [...all.values()] as unknown as AnyRow[];
  },
  find: ({ tables, params }) => publicationsOf(tables, params.path_id!).at(-1)?.path as AnyRow | undefined,
  keep: (row, { tables, body }) => {
    for (const { id, path } of publicationsOf(tables, row.id)) tables.publishedPaths.update(id, { path: { ...path, ...body } });
    return { ...row, ...body };
  },
  deleted: (row, call) => {
    for (const published of publicationsOf(call.tables, row.id)) publishedPaths.delete!(published, call);
  },
});

export const pathItems = generic('paths.pathItems', {
  rows: ({ tables, params }) => {
    const [published] = publicationsOf(tables, params.path_id!);
    return published ? itemsOf(tables, published) : [];
  },
  shown: (row, { tables }) => {
    const published = must(tables.publishedCourses.get((row.published_course as { id: string }).id));
    const course = must(tables.courses.get(published.course_id));
    return { slug: published.slug, course: { id: course.id, title: course.title, ...lessonCounts(tables, course.id) } };
  },
});

export const plans = generic('domain.plan', {
  shown: ({ id, $under, name, slug }) => ({ plan_url: `https://${$under}/plans/${slug}`, plan: { id, title: name } }),
});

export const courseSeries = generic('domain.courseSeries', {
  shown: (row) => ({ published_course_count: (row.courses as string[]).length }),
});

/** The published courses of a series, shown as they are elsewhere. */
export const courseSeriesCourses = {
  ...publishedCourses,
  list: (call: Call) => {
    const series = must(rowsOf(call.tables, 'domain.courseSeries').get(call.params.course_series_id!));
    const { name } = domainOf(call);
    return call.tables.publishedCourses.all((row) => row.domain_name === name && (series.courses as string[]).includes(row.id));
  },
};
