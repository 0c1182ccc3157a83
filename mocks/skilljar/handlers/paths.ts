import type { Path } from '../../../src/skilljar/types/index.js';
import type { Call, Resource } from '../../rest/resource.js';
import { generic, place } from '../generic.js';
import { aboveOf, domainOf, idIn, must, viewCourse } from '../lookup.js';
import type { AnyRow, RowOf, Tables } from '../tables.js';
import { publishedCourses, publishedPaths } from './catalogue.js';

const ITEMS = 'domain.publishedPaths.pathItems';

const publicationsOf = (tables: Tables, pathId: string) => tables.of('publishedPaths').where({ 'path.id': pathId });

const itemsOf = (tables: Tables, { domain_name, id }: RowOf<'publishedPaths'>) =>
  tables.of(ITEMS).where({ $under: place(domain_name, id) });

/** Keeps the count that a path carries, wherever the path is published. */
function recount(row: AnyRow, { tables }: Call): void {
  const published = must(tables.of('publishedPaths').get(aboveOf(row)));
  for (const { id, path } of publicationsOf(tables, published.path.id))
    tables.of('publishedPaths').update(id, { path: { ...path, path_item_count: itemsOf(tables, published).length } });
}

/** A published course is shown with the id of its course. */
const withCourse = ({ published_course }: AnyRow, { tables }: Call) => {
  const id = idIn(published_course)!;
  return { published_course: { id, course_id: tables.of('publishedCourses').get(id)?.course.id } };
};

export const publishedPathItems = generic(ITEMS, { created: recount, deleted: recount, shown: withCourse });
export const prerequisites = generic('domain.publishedCourses.publishedCoursePrerequisites', { shown: withCourse });

const relabelled = (row: AnyRow, { tables }: Call, change: (labels: string[], name: string) => string[]): void => {
  const { id, labels } = must(tables.of('publishedPaths').get(aboveOf(row)));
  const name = tables.of('labels').get(idIn(row.label)!)?.name;
  if (name !== undefined) tables.of('publishedPaths').update(id, { labels: change(labels, String(name)) });
};

/** A published path is found by the names of its labels. */
export const publishedPathLabels = generic('domain.publishedPaths.labels', {
  created: (row, call) => relabelled(row, call, (labels, name) => [...new Set([...labels, name])]),
  deleted: (row, call) => relabelled(row, call, (labels, name) => labels.filter((label) => label !== name)),
});

/** Paths exist as published ones: what is changed is changed wherever the path is published, and what is deleted goes from there. */
export const paths = generic('paths', {
  rows: ({ tables }) => {
    const all = new Map<string, Path>(
      tables
        .of('publishedPaths')
        .all()
        .map(({ path }) => [path.id, path]),
    );
    return [...all.values()] as unknown as AnyRow[];
  },
  find: ({ tables, params }) => publicationsOf(tables, params.path_id!).at(-1)?.path as AnyRow | undefined,
  keep: (row, { tables, body }) => {
    for (const { id, path } of publicationsOf(tables, row.id)) tables.of('publishedPaths').update(id, { path: { ...path, ...body } });
    return { ...row, ...body };
  },
  deleted: (row, call) => {
    for (const published of publicationsOf(call.tables, row.id)) publishedPaths.delete!(published, call);
  },
});

export const pathItems = generic('paths.pathItems', {
  rows: ({ tables, params }) =>
    publicationsOf(tables, params.path_id!)
      .slice(0, 1)
      .flatMap((published) => itemsOf(tables, published)),
  shown: (row, { tables }) => {
    const { slug, course } = must(tables.of('publishedCourses').get(idIn(row.published_course)!));
    return { slug, course: viewCourse(tables, course.id) };
  },
});

export const plans = generic('domain.plan', {
  shown: ({ id, $under, name, slug }) => ({ plan_url: `https://${$under}/plans/${slug}`, plan: { id, title: name } }),
});

export const courseSeries = generic('domain.courseSeries', {
  shown: (row) => ({ published_course_count: (row.courses as string[]).length }),
});

/** The published courses of a series, shown as they are elsewhere. */
export const courseSeriesCourses: Resource = {
  ...publishedCourses,
  list: (call) => {
    const { courses } = must(call.tables.of('domain.courseSeries').get(call.params.course_series_id!));
    const all = call.tables.of('publishedCourses').where({ domain_name: domainOf(call).name });
    return all.filter(({ id }) => (courses as string[]).includes(id));
  },
};
