import type { User } from '../../src/skilljar/types/index.js';
import type { Body } from '../rest/body.js';
import { notFound, Refusal } from '../rest/refusal.js';
import type { Call } from '../rest/resource.js';
import type { CourseProgressRow, DomainRow, MemberRow, Tables, UserRow } from './tables.js';

/** The value, or the platform's 404: what stands in a URL must exist. */
export function must<T>(found: T | undefined): T {
  if (found === undefined) throw notFound();
  return found;
}

export const userOf = (call: Call): UserRow => must(call.tables.users.get(call.params.user_id!));

export const domainOf = (call: Call): DomainRow =>
  must(call.tables.domains.find((row) => row.name === call.params.domain_name!.toLowerCase()));

export const memberOf = (tables: Tables, domain: string, userId: string): MemberRow | undefined =>
  tables.members.where({ domain_name: domain, user_id: userId })[0];

/** The id in `{ "user": { "id": "…" } }`; refused where nothing has it. */
export function referenced(call: Call, field: string, exists: (id: string) => boolean): string {
  const { id } = call.body[field] as { id: string };
  if (!exists(id)) throw new Refusal(400, { [field]: { id: [`Object with id=${id} does not exist.`] } });
  return id;
}

/** A learner as other objects name one. */
export function viewUser(tables: Tables, id: string): User {
  const user = tables.users.get(id);
  return { id, email: user?.email ?? '', first_name: user?.first_name ?? '', last_name: user?.last_name ?? '' };
}

/** Lesson counts of a course, as many objects carry them. */
export function lessonCounts(tables: Tables, courseId: string) {
  const lessons = tables.lessons.where({ course_id: courseId });
  return { lesson_count: lessons.length, required_lesson_count: lessons.filter((row) => !row.optional).length };
}

/** A learner's progress in a published course, begun where there is none yet. */
export function progressOf(tables: Tables, userId: string, publishedCourseId: string): CourseProgressRow {
  const [found] = tables.courseProgress.where({ user_id: userId, published_course_id: publishedCourseId });
  return found ?? tables.courseProgress.insert(blankProgress(userId, publishedCourseId));
}

/** Progress of a learner who has not begun. */
export const blankProgress = (userId: string, publishedCourseId: string): Omit<CourseProgressRow, 'id'> => ({
  user_id: userId,
  published_course_id: publishedCourseId,
  completed_at: null,
  latest_activity: null,
  score: null,
  max_score: null,
  credits_earned: '',
  credit_unit_plural: '',
  success_status: null,
  certificate: null,
});

/** The fields of a body that are given, typed as what they were checked to be. */
export const given = <T>(body: Body): Partial<T> => body as Partial<T>;
