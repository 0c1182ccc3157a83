import type { User } from '../../src/skilljar/types/index.js';
import { notFound } from '../rest/refusal.js';
import type { Call } from '../rest/resource.js';
import type { AnyRow, RowOf, Tables } from './tables.js';

/** The value, or the platform's 404: every id of a URL must exist. */
export function must<T>(found: T | undefined): T {
  if (found === undefined) throw notFound();
  return found;
}

export const userOf = (call: Call): RowOf<'users'> => must(call.tables.of('users').get(call.params.user_id!));

export const domainOf = ({ params, tables }: Call): RowOf<'domains'> =>
  must(tables.of('domains').where({ name: params.domain_name!.toLowerCase() })[0]);

export const memberOf = (tables: Tables, domain_name: string, userId: string): RowOf<'domainUsers'> | undefined =>
  tables.of('domainUsers').where({ domain_name, 'user.id': userId })[0];

/** The id in a field of a row, which contains the id or `{ id }`. */
export const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (value as { id?: string } | null | undefined)?.id;

/** The id of the parent of a row. */
export const aboveOf = ({ $under = '' }: AnyRow): string => $under.slice($under.lastIndexOf('/') + 1);

/** A learner in the form that other objects contain. */
export function viewUser(tables: Tables, id: string): User {
  const user = tables.of('users').get(id);
  return { id, email: user?.email ?? '', first_name: user?.first_name ?? '', last_name: user?.last_name ?? '' };
}

/** A course in the form that other objects contain, with the numbers of its lessons. */
export function viewCourse(tables: Tables, courseId: string) {
  const { id, title } = must(tables.of('courses').get(courseId));
  const lessons = tables.of('lessons').where({ course_id: id });
  return { id, title, lesson_count: lessons.length, required_lesson_count: lessons.filter((row) => !row.optional).length };
}

/** A learner's progress in a published course. It is created if it does not exist. */
export function progressOf(tables: Tables, user_id: string, published_course_id: string): RowOf<'courseProgress'> {
  const [found] = tables.of('courseProgress').where({ user_id, published_course_id });
  return found ?? tables.of('courseProgress').insert({ user_id, published_course_id });
}
