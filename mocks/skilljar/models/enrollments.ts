import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { AnyRow, Fields, Helpers } from '../../engine/models/model.js';
import { domainOf, type Models, type RestModel, under } from '../../rest/factories/model.js';
import { timestamp } from '../../rest/refusal.js';
import { aboveOf, memberOf } from '../lookup.js';
import type { Tables } from '../tables.js';
import { idOf } from './references.js';

type Help = Helpers<Tables>;

const fieldsIn = (given: unknown) => (given ?? {}) as Fields;

/** The row of an enrollment. The learner becomes a member of the domain first, as the platform requires. */
const enrolled: NonNullable<RestModel['row']> = (row, help) => {
  const { user, enrolled_at } = row;
  const domain_name = domainOf(help);
  if (!memberOf(help.tables, domain_name, idOf(user))) help.make('domain user', { user, domain_name, enrolled_at }, { field: 'user' });
  return row;
};

/** Adds the purchase of a paid enrollment, which the API can also return. */
function bought(row: AnyRow, { make, tables }: Help): void {
  const purchase = row.purchase as Fields | null;
  const id = purchase?.purchase_id as string | undefined;
  if (!purchase || id === undefined || tables.of('purchases').has(id)) return;
  const { amount = '0', currency_code = 'USD' } = fieldsIn(purchase.purchase_price);
  const { purchase_state: state, payment_processor, purchased_at, quantity, tax_price_cents } = purchase;
  const price = { price_cents: Math.round(Number(amount) * 100), currency_code, tax_price_cents };
  const fields = { id, user: row.user, state, payment_processor, purchased_at, quantity, ...price };
  make('purchase', fields, { field: 'purchase' });
}

const active = (row: Fields): Fields => ({
  active: true,
  ...row,
  ...(row.purchase ? { purchase: { offer_price: {}, purchase_price: {}, ...(row.purchase as Fields) } } : {}),
});

/** The learner and the course of a progress record. */
const whereIn = (row: AnyRow) => ({ user_id: idOf(row.user), published_course_id: aboveOf(row) });

/** Progress in one lesson, completed. */
function lessonDone(help: Help, row: AnyRow, lesson_id: string, given: Fields): void {
  const at = { ...whereIn(row), lesson_id };
  const seen = given.completed_at ?? row.enrolled_at;
  const { lesson_progress_id = help.id(`progress/${lesson_id}`), ...fields } = given;
  const known = { view_count: 1, last_viewed_on: seen, ...fields };
  const [same] = help.tables.of('lessonProgress').ids(at);
  if (same) help.update('lessonProgress', same, known);
  else help.insert('lessonProgress', { ...known, ...at, id: String(lesson_progress_id) });
}

/** The learner's progress: the given lessons, the first lessons of a number, or all lessons of a completed course. */
function begin(row: AnyRow, help: Help, given: Fields): void {
  const { tables, fail } = help;
  const { completed_lesson_count, completed_required_lesson_count, course_progress_id, ...progress } = fieldsIn(given.course_progress);
  if (completed_required_lesson_count !== undefined)
    fail('course_progress.completed_required_lesson_count', 'is derived from the completed lessons');
  const all = tables.of('lessons').where({ course_id: tables.of('publishedCourses').get(aboveOf(row))!.course.id });
  const lessons = all.sort((a, b) => a.order - b.order);
  const named = ((given.lessons ?? []) as Fields[]).map(({ lesson, lesson_progress }, i) => {
    const { id, title } = fieldsIn(lesson);
    const found = lessons.find((one) => (id === undefined ? one.title === title : one.id === id));
    return [found ?? fail(`lessons[${i}].lesson`, 'is not a lesson of the course'), fieldsIn(lesson_progress)] as const;
  });
  const count = Number(completed_lesson_count ?? (progress.completed_at && given.lessons === undefined ? lessons.length : 0));
  if (count > lessons.length) fail('course_progress.completed_lesson_count', `the course has only ${lessons.length} lessons`);
  const start = Date.parse(String(row.enrolled_at));
  const end = Date.parse(String(progress.completed_at ?? timestamp(Math.max(start, help.now().getTime()))));
  let latest: unknown = progress.completed_at ?? null;
  lessons.slice(0, count).forEach((lesson, i) => {
    const completed_at = timestamp(start + Math.floor(((end - start) * (i + 1)) / (count + (progress.completed_at ? 0 : 1))));
    lessonDone(help, row, lesson.id, { completed_at });
    latest = progress.completed_at ?? completed_at;
  });
  for (const [lesson, fields] of named) {
    lessonDone(help, row, lesson.id, fields);
    latest ??= fields.completed_at ?? row.enrolled_at;
  }
  const shown = certificate(help, progress.completed_at ?? row.enrolled_at, given.certificate);
  const known = { latest_activity: latest, ...progress, certificate: shown };
  const [begun] = tables.of('courseProgress').ids(whereIn(row));
  if (begun) {
    // A second enrollment in the same course shares the progress.
    if (given.course_progress !== undefined || given.certificate !== undefined) help.update('courseProgress', begun, known);
    return;
  }
  const id = String(course_progress_id ?? help.id('course_progress'));
  help.insert('courseProgress', { ...known, ...whereIn(row), id });
}

function certificate(help: Help, issued: unknown, given: unknown): Fields | null {
  if (given === undefined || given === null) return null;
  const { code = help.text('code', 'certificate').toUpperCase() } = given as Fields;
  const validate_url = `https://${domainOf(help)}/verify/${String(code)}`;
  return { validate_url, issued_at: issued, expires_at: null, ...(given as Fields), code };
}

/** A learner in a record of a domain. */
const enrolment = (name: string, reads: string, above: readonly [field: string, model: string]): RestModel => ({
  name,
  reads,
  ...under(...above, { user: 'user' }),
  age: 60,
  complete: active,
  row: enrolled,
});

export const enrollments: Models = {
  enrollments: {
    ...enrolment('enrollment', 'domain.publishedCourses.enrollments.get', ['published_course_id', 'published course']),
    extra: { course_progress: schemas.CourseProgress, certificate: schemas.Certificate, lessons: schemas.UserLesson },
    after: (row, help) => {
      bought(row, help);
      begin(row, help, help.input);
    },
  },
  publishedPathEnrollments: {
    ...enrolment('published path enrollment', 'domain.publishedPaths.publishedPathEnrollments.get', [
      'published_path_id',
      'published path',
    ]),
    extra: { published_path_progress: schemas.PathProgress },
    after: (row, help) => {
      bought(row, help);
      const { path_progress_id: id, ...progress } = fieldsIn(help.input.published_path_progress);
      const own = { id: String(id ?? help.id('path_progress')), user_id: idOf(row.user), published_path_id: aboveOf(row) };
      help.insert('pathProgress', { latest_activity: progress.completed_at ?? null, ...progress, ...own });
    },
  },
  planEnrollments: {
    ...enrolment('plan enrollment', 'domain.plan.planEnrollments.get', ['plan_id', 'plan']),
    after: bought,
  },
};
