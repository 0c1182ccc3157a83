// The events of Skilljar that changes in the mock cause. The common fields, and those of COURSE_ENROLLMENT, are documented. It is a guess
// that other events contain their course, lesson, path, session or purchase in the same way.
import type { EnrollmentPurchase } from '../../src/skilljar/types/index.js';
import type { Row } from '../engine/collection.js';
import { aboveOf, idIn, memberOf, viewUser } from './lookup.js';
import type { AnyRow, RowOf, Tables } from './tables.js';

/** An event without its timestamp. */
export type SkilljarEventData = { readonly event_type: string } & Readonly<Record<string, unknown>>;

type More = Readonly<Record<string, unknown>>;

/** The fields of all events. */
export function domainEvent(
  tables: Tables,
  type: string,
  userId: string,
  domainName: string | undefined,
  more: More = {},
): SkilljarEventData {
  const domain = tables.of('domains').where({ name: domainName })[0];
  return { event_type: type, user: viewUser(tables, userId), domain: { id: domain?.id ?? '', name: domain?.name ?? '' }, ...more };
}

function courseIn(tables: Tables, { id, course, domain_name, slug }: RowOf<'publishedCourses'>): More {
  const title = tables.of('courses').get(course.id)?.title ?? '';
  return { course: { id: course.id, published_course_id: id, title, url: `https://${domain_name}/${slug}` } };
}

function boughtBy(purchase: EnrollmentPurchase | null | undefined): More | null {
  if (!purchase) return null;
  const { purchase_id, purchase_price, offer_price, purchase_state, order_id, quantity, purchased_at, payment_processor } = purchase;
  return {
    id: purchase_id,
    order_id,
    purchase_price: purchase_price?.amount,
    original_price: offer_price?.amount,
    price_cents: Math.round(Number(purchase_price?.amount ?? 0) * 100),
    currency_code: purchase_price?.currency_code,
    state: purchase_state,
    quantity,
    purchased_at,
    payment_processor,
  };
}

/** An enrollment in a published course, with all documented fields. */
export function enrollmentEvent(tables: Tables, row: RowOf<'enrollments'>, published: RowOf<'publishedCourses'>): SkilljarEventData {
  const member = memberOf(tables, published.domain_name, row.user.id);
  return domainEvent(tables, 'COURSE_ENROLLMENT', row.user.id, published.domain_name, {
    ...courseIn(tables, published),
    purchase: boughtBy(row.purchase),
    domain_access_code: member?.access_code ?? null,
    signup_fields: Object.fromEntries((member?.signup_fields ?? []).map((field) => [field.signup_field.id, field])),
  });
}

/** An event about a published course, if it still exists. */
function courseEvent(tables: Tables, type: string, userId: string, published: RowOf<'publishedCourses'> | undefined, more: More = {}) {
  return published ? [domainEvent(tables, type, userId, published.domain_name, { ...courseIn(tables, published), ...more })] : [];
}

function pathEvent(tables: Tables, type: string, userId: string, published: RowOf<'publishedPaths'> | undefined): SkilljarEventData[] {
  if (!published) return [];
  const { id, title } = published.path;
  return [domainEvent(tables, type, userId, published.domain_name, { path: { id, published_path_id: published.id, title } })];
}

function ofLesson(
  tables: Tables,
  { user_id, published_course_id, lesson_id, score, max_score }: RowOf<'lessonProgress'>,
): SkilljarEventData[] {
  const published = tables.of('publishedCourses').get(published_course_id);
  const lesson = tables.of('lessons').get(lesson_id);
  if (!lesson) return [];
  const more = { lesson: { id: lesson.id, title: lesson.title } };
  const quiz = lesson.type === 'QUIZ' ? courseEvent(tables, 'QUIZ_COMPLETION', user_id, published, { ...more, score, max_score }) : [];
  return [...quiz, ...courseEvent(tables, 'LESSON_COMPLETION', user_id, published, more)];
}

function ofRegistration(tables: Tables, row: AnyRow): SkilljarEventData[] {
  const session = tables.of('viltSessions').get(idIn(row.vilt_session)!);
  const lesson = session && tables.of('lessons').get(String(session.lesson_id));
  if (!lesson) return [];
  const userId = String(row.user_id);
  const places = tables
    .of('enrollments')
    .where({ 'user.id': userId })
    .map((enrollment) => tables.of('publishedCourses').get(aboveOf(enrollment)));
  const more = { lesson: { id: lesson.id, title: lesson.title }, vilt_session: { id: session.id } };
  const published = places.find((place) => place?.course.id === lesson.course_id);
  return courseEvent(tables, 'VILT_EVENT_REGISTRATION', userId, published, more);
}

function ofPurchase(tables: Tables, { user, $under: _u, $made: _m, ...purchase }: AnyRow): SkilljarEventData {
  const userId = idIn(user) ?? '';
  const domain = tables.of('domainUsers').where({ 'user.id': userId })[0]?.domain_name ?? tables.of('domains').find(() => true)?.name;
  return domainEvent(tables, 'PURCHASE_FULFILLMENT', userId, domain, { purchase });
}

/** A rule for the rows of one table. `before` is `undefined` for a new row. */
type Rule = (tables: Tables, before: never, after: never) => readonly SkilljarEventData[];

const rule = <R extends Row>(of: (tables: Tables, before: R | undefined, after: R) => readonly SkilljarEventData[]): Rule => of as Rule;
const whenNew = <R extends Row>(of: (tables: Tables, row: R) => readonly SkilljarEventData[]) =>
  rule<R>((tables, before, after) => (before ? [] : of(tables, after)));
const whenCompleted = <R extends Row & { completed_at?: string | null }>(of: (tables: Tables, row: R) => readonly SkilljarEventData[]) =>
  rule<R>((tables, before, after) => (after.completed_at && !before?.completed_at ? of(tables, after) : []));

const RULES: Readonly<Record<string, Rule>> = {
  enrollments: whenNew<RowOf<'enrollments'>>((tables, row) => {
    const published = tables.of('publishedCourses').get(aboveOf(row));
    return published ? [enrollmentEvent(tables, row, published)] : [];
  }),
  publishedPathEnrollments: whenNew<RowOf<'publishedPathEnrollments'>>((tables, row) =>
    pathEvent(tables, 'PATH_ENROLLMENT', row.user.id, tables.of('publishedPaths').get(aboveOf(row))),
  ),
  domainUsers: whenNew<RowOf<'domainUsers'>>((tables, { user, domain_name }) => [
    domainEvent(tables, 'DOMAIN_ENROLLMENT', user.id, domain_name),
  ]),
  viltSessionRegistrations: whenNew<AnyRow>(ofRegistration),
  lessonProgress: whenCompleted<RowOf<'lessonProgress'>>(ofLesson),
  courseProgress: whenCompleted<RowOf<'courseProgress'>>((tables, { user_id, published_course_id }) =>
    courseEvent(tables, 'COURSE_COMPLETION', user_id, tables.of('publishedCourses').get(published_course_id)),
  ),
  pathProgress: whenCompleted<RowOf<'pathProgress'>>((tables, { user_id, published_path_id }) =>
    pathEvent(tables, 'PATH_COMPLETION', String(user_id), tables.of('publishedPaths').get(String(published_path_id))),
  ),
  purchases: rule<AnyRow>((tables, before, after) =>
    before && before.state !== 'SUCCESS' && after.state === 'SUCCESS' ? [ofPurchase(tables, after)] : [],
  ),
};

/** The events of one change of the store. */
export function skilljarEvents(tables: Tables, table: string, before: Row | undefined, after: Row): readonly SkilljarEventData[] {
  const found = table.startsWith('skilljar.') ? RULES[table.slice('skilljar.'.length)] : undefined;
  return found?.(tables, before as never, after as never) ?? [];
}

/** An event with a time in the platform's format: deliveries contain the time zone, the API itself does not. */
export const timed = ({ event_type, timestamp, ...rest }: SkilljarEventData, now: string): SkilljarEventData => ({
  event_type,
  timestamp: timestamp ?? now.replace('Z', '+00:00'),
  ...rest,
});
