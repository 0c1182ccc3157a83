// The events of Skilljar that follow from what happens in the mock. Published are the fields that all have, and those of COURSE_ENROLLMENT;
// that other events name their course, lesson, path, session or purchase in the same way is a guess.
import type { EnrollmentPurchase } from '../../src/skilljar/types/index.js';
import type { Row } from '../engine/collection.js';
import { type AnyRow, rowsOf } from './generic.js';
import { memberOf, viewUser } from './lookup.js';
import type {
  CourseProgressRow,
  EnrollmentRow,
  LessonProgressRow,
  MemberRow,
  PathProgressRow,
  PublishedCourseRow,
  PublishedPathRow,
  Tables,
} from './tables.js';

/** An event without its timestamp. */
export type SkilljarEventData = { readonly event_type: string } & Readonly<Record<string, unknown>>;

type More = Readonly<Record<string, unknown>>;

/** What all events have. */
export function domainEvent(
  tables: Tables,
  type: string,
  userId: string,
  domainName: string | undefined,
  more: More = {},
): SkilljarEventData {
  const domain = tables.domains.find(({ name }) => name === domainName);
  return { event_type: type, user: viewUser(tables, userId), domain: { id: domain?.id ?? '', name: domain?.name ?? '' }, ...more };
}

function courseIn(tables: Tables, { id, course_id, domain_name, slug }: PublishedCourseRow): More {
  const title = tables.courses.get(course_id)?.title ?? '';
  return { course: { id: course_id, published_course_id: id, title, url: `https://${domain_name}/${slug}` } };
}

function boughtBy(purchase: EnrollmentPurchase | null): More | null {
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

/** An enrolment in a published course, with all documented fields. */
export function enrollmentEvent(tables: Tables, row: EnrollmentRow, published: PublishedCourseRow): SkilljarEventData {
  const member = memberOf(tables, published.domain_name, row.user_id);
  return domainEvent(tables, 'COURSE_ENROLLMENT', row.user_id, published.domain_name, {
    ...courseIn(tables, published),
    purchase: boughtBy(row.purchase),
    domain_access_code: member?.access_code ?? null,
    signup_fields: Object.fromEntries((member?.signup_fields ?? []).map((field) => [field.signup_field.id, field])),
  });
}

/** An event about a published course, where there still is one. */
function courseEvent(tables: Tables, type: string, userId: string, published: PublishedCourseRow | undefined, more: More = {}) {
  return published ? [domainEvent(tables, type, userId, published.domain_name, { ...courseIn(tables, published), ...more })] : [];
}

function pathEvent(tables: Tables, type: string, userId: string, published: PublishedPathRow | undefined): SkilljarEventData[] {
  if (!published) return [];
  const { id, title } = published.path;
  return [domainEvent(tables, type, userId, published.domain_name, { path: { id, published_path_id: published.id, title } })];
}

function ofLesson(tables: Tables, { user_id, published_course_id, lesson_id, score, max_score }: LessonProgressRow): SkilljarEventData[] {
  const published = tables.publishedCourses.get(published_course_id);
  const lesson = rowsOf(tables, 'lessons').get(lesson_id);
  if (!lesson) return [];
  const more = { lesson: { id: lesson.id, title: lesson.title } };
  const quiz = lesson.type === 'QUIZ' ? courseEvent(tables, 'QUIZ_COMPLETION', user_id, published, { ...more, score, max_score }) : [];
  return [...quiz, ...courseEvent(tables, 'LESSON_COMPLETION', user_id, published, more)];
}

function ofRegistration(tables: Tables, row: AnyRow): SkilljarEventData[] {
  const session = rowsOf(tables, 'viltSessions').get((row.vilt_session as { id: string }).id);
  const lesson = session && tables.lessons.get(String(session.lesson_id));
  if (!lesson) return [];
  const userId = String(row.user_id);
  const places = tables.enrollments.where({ user_id: userId }).map(({ target }) => tables.publishedCourses.get(target));
  const more = { lesson: { id: lesson.id, title: lesson.title }, vilt_session: { id: session.id } };
  const published = places.find((place) => place?.course_id === lesson.course_id);
  return courseEvent(tables, 'VILT_EVENT_REGISTRATION', userId, published, more);
}

function ofPurchase(tables: Tables, { user, $under: _u, $made: _m, ...purchase }: AnyRow): SkilljarEventData {
  const userId = String((user as { id?: string } | undefined)?.id ?? '');
  const domain = tables.members.where({ user_id: userId })[0]?.domain_name ?? tables.domains.all()[0]?.name;
  return domainEvent(tables, 'PURCHASE_FULFILLMENT', userId, domain, { purchase });
}

/** A rule for the rows of one table: `before` is missing for a new row. */
type Rule = (tables: Tables, before: never, after: never) => readonly SkilljarEventData[];

const rule = <R extends Row>(of: (tables: Tables, before: R | undefined, after: R) => readonly SkilljarEventData[]): Rule => of as Rule;
const whenNew = <R extends Row>(of: (tables: Tables, row: R) => readonly SkilljarEventData[]) =>
  rule<R>((tables, before, after) => (before ? [] : of(tables, after)));
const whenCompleted = <R extends Row & { completed_at?: string | null }>(of: (tables: Tables, row: R) => readonly SkilljarEventData[]) =>
  rule<R>((tables, before, after) => (after.completed_at && !before?.completed_at ? of(tables, after) : []));

const RULES: Readonly<Record<string, Rule>> = {
  enrollments: whenNew<EnrollmentRow>((tables, row) => {
    const published = tables.publishedCourses.get(row.target);
    return published ? [enrollmentEvent(tables, row, published)] : [];
  }),
  publishedPathEnrollments: whenNew<EnrollmentRow>((tables, { user_id, target }) =>
    pathEvent(tables, 'PATH_ENROLLMENT', user_id, tables.publishedPaths.get(target)),
  ),
  domainUsers: whenNew<MemberRow>((tables, { user_id, domain_name }) => [domainEvent(tables, 'DOMAIN_ENROLLMENT', user_id, domain_name)]),
  viltSessionRegistrations: whenNew<AnyRow>(ofRegistration),
  lessonProgress: whenCompleted<LessonProgressRow>(ofLesson),
  courseProgress: whenCompleted<CourseProgressRow>((tables, { user_id, published_course_id }) =>
    courseEvent(tables, 'COURSE_COMPLETION', user_id, tables.publishedCourses.get(published_course_id)),
  ),
  pathProgress: whenCompleted<PathProgressRow>((tables, { user_id, published_path_id }) =>
    pathEvent(tables, 'PATH_COMPLETION', user_id, tables.publishedPaths.get(published_path_id)),
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

/** An event with the platform's form of a time: deliveries write the zone out, the API itself does not. */
export const timed = ({ event_type, timestamp, ...rest }: SkilljarEventData, now: string): SkilljarEventData => ({
  event_type,
  timestamp: timestamp ?? now.replace('Z', '+00:00'),
  ...rest,
});
