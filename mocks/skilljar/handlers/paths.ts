import type { Call, Resource } from '../../rest/resource.js';
import { generics, place } from '../generic.js';
import { aboveOf, domainOf, idIn, must, viewCourse } from '../lookup.js';
import type { AnyRow, RowOf, Tables } from '../tables.js';
import { catalogue } from './catalogue.js';

const ITEMS = 'domain.publishedPaths.pathItems';

const publicationsOf = (tables: Tables, pathId: string) => tables.of('publishedPaths').where({ 'path.id': pathId });

const itemsOf = (tables: Tables, { domain_name, id }: RowOf<'publishedPaths'>) =>
  tables.of(ITEMS).where({ $under: place(domain_name, id) });

/** Updates the number of items of a path, in every publication of it. */
function recount(row: AnyRow, { tables }: Call): void {
  const published = must(tables.of('publishedPaths').get(aboveOf(row)));
  for (const { id, path } of publicationsOf(tables, published.path.id))
    tables.of('publishedPaths').update(id, { path: { ...path, path_item_count: itemsOf(tables, published).length } });
}

/** A published course is returned with the id of its course. */
const withCourse = ({ published_course }: AnyRow, { tables }: Call) => {
  const id = idIn(published_course)!;
  return { published_course: { id, course_id: tables.of('publishedCourses').get(id)?.course.id } };
};

/** A published path is searched by the names of its labels. */
const relabelled =
  (change: (labels: string[], name: string) => string[]) =>
  (row: AnyRow, { tables }: Call) => {
    const { id, labels } = must(tables.of('publishedPaths').get(aboveOf(row)));
    const name = tables.of('labels').get(idIn(row.label)!)?.name;
    if (name !== undefined) tables.of('publishedPaths').update(id, { labels: change(labels, String(name)) });
  };

export const paths: Readonly<Record<string, Resource>> = {
  ...generics({
    [ITEMS]: { created: recount, deleted: recount, shown: withCourse },
    'domain.publishedCourses.publishedCoursePrerequisites': { shown: withCourse },
    'domain.publishedPaths.labels': {
      created: relabelled((labels, name) => [...new Set([...labels, name])]),
      deleted: relabelled((labels, name) => labels.filter((label) => label !== name)),
    },
    /** Paths exist as published paths: a change applies to all publications of a path, and a deletion removes all of them. */
    paths: {
      rows: ({ tables }) => {
        const published = tables.of('publishedPaths').all();
        return [...new Map(published.map(({ path }) => [path.id, path as unknown as AnyRow])).values()];
      },
      find: ({ tables, params }) => publicationsOf(tables, params.path_id!).at(-1)?.path as AnyRow | undefined,
      keep: (row, { tables, body }) => {
        for (const { id, path } of publicationsOf(tables, row.id)) tables.of('publishedPaths').update(id, { path: { ...path, ...body } });
        return { ...row, ...body };
      },
      deleted: (row, call) => {
        for (const published of publicationsOf(call.tables, row.id)) catalogue['domain.publishedPaths']!.delete!(published, call);
      },
    },
    'paths.pathItems': {
      rows: ({ tables, params }) => {
        const [published] = publicationsOf(tables, params.path_id!);
        return published ? itemsOf(tables, published) : [];
      },
      shown: (row, { tables }) => {
        const { slug, course } = must(tables.of('publishedCourses').get(idIn(row.published_course)!));
        return { slug, course: viewCourse(tables, course.id) };
      },
    },
    'domain.plan': {
      shown: ({ id, $under, name, slug }) => ({ plan_url: `https://${$under}/plans/${slug}`, plan: { id, title: name } }),
    },
    'domain.courseSeries': {
      shown: (row) => ({ published_course_count: (row.courses as string[]).length }),
    },
  }),
  /** The published courses of a series, in their usual form. */
  'domain.courseSeries.publishedCourses': {
    ...catalogue['domain.publishedCourses']!,
    list: (call) => {
      const { courses } = must(call.tables.of('domain.courseSeries').get(call.params.course_series_id!));
      const all = call.tables.of('publishedCourses').where({ domain_name: domainOf(call).name });
      return all.filter(({ id }) => (courses as string[]).includes(id));
    },
  },
};
