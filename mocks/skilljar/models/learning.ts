import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { Body } from '../../rest/body.js';
import { timestamp } from '../../rest/refusal.js';
import { type AnyRow, rowsOf } from '../generic.js';
import { blankProgress, memberOf } from '../lookup.js';
import { defOf, fillFields, type Schema } from './fill.js';
import type { KindOptions, Making } from './model.js';
import { inventor } from './values.js';

const shapeOf = (schema: unknown) => defOf(schema).shape as Readonly<Record<string, Schema>>;
const idOf = (value: unknown) => String((value as { id: unknown }).id);

export const domains: KindOptions = {
  // Only the mock knows it: whether learners sign in by token, so that a membership that is written comes with one.
  extra: { signs_in_by_token: undefined },
  own: (row) => String(row.name),
  complete: (given, making) => {
    const name = String(given.name ?? making.text('domain name', 'domain')).toLowerCase();
    const access = given.access ?? 'PUBLIC';
    return { ...given, name, access, private: access !== 'PUBLIC' };
  },
  row: (fields, _making, { signs_in_by_token = true }) => ({ ...fields, signs_in_by_token }),
};

const { user: _user, registration_count: _courses, completion_count: _done, ...overview } = shapeOf(schemas.UserOverview);

export const users: KindOptions = { shape: { ...shapeOf(schemas.User), ...overview } };

export const groups: KindOptions = {
  complete: (given) => ({
    sign_up_field_rule: {},
    ...given,
    rule_email_domains: ((given.rule_email_domains ?? []) as string[]).map((host) => host.toLowerCase()),
  }),
};

export const groupUsers: KindOptions = {
  own: (row) => String(row.user_id),
  row: ({ user, created_at }, { parent, tables, fail }) => {
    const tied = { group_id: parent.id, user_id: idOf(user) };
    if (tables.groupUsers.find((row) => row.group_id === tied.group_id && row.user_id === tied.user_id))
      fail('user', 'is in the group already');
    return { ...tied, created_at };
  },
};

export const groupAccessCodePools: KindOptions = {
  own: (row) => String(row.pool_id),
  row: ({ access_code_pool, created_at }, { parent }) => ({ group_id: parent.id, pool_id: idOf(access_code_pool), created_at }),
};

/** The code that a member came with, as the membership shows it. */
function codeOf({ resolve, tables }: Making, given: unknown): Body | null {
  if (given === null || given === undefined) return null;
  const { pool, ...rest } = given as Body;
  const under = pool === undefined ? {} : { access_code_pool_id: resolve('accessCodePools', pool, 'access_code.pool').id };
  const code = resolve('accessCodes', { ...rest, ...under }, 'access_code');
  const id = code.$under?.split('/').at(-1) ?? '';
  return { id: code.id, code: code.code, pool: { id, name: tables.accessCodePools.get(id)?.name } };
}

export const domainUsers: KindOptions = {
  own: (row) => String(row.user_id),
  row: ({ user, active, marketing_optin, enrolled_at, expires_at }, making, given) => {
    const { tables, domain, fail, resolve } = making;
    if (memberOf(tables, domain, idOf(user))) fail('user', `is a member of ${domain} already`);
    const values = (given.signup_fields ?? []) as { signup_field: unknown; value: unknown }[];
    const signup_fields = values.map(({ signup_field, value }, i) => {
      const { id, label } = resolve('signupFields', signup_field ?? {}, `signup_fields[${i}].signup_field`);
      return { signup_field: { id, label }, value: value ?? '' };
    });
    const access_code = codeOf(making, given.access_code);
    return { domain_name: domain, user_id: idOf(user), active, marketing_optin, enrolled_at, expires_at, access_code, signup_fields };
  },
};

/** The row of an enrolment. The learner is made a member of the domain first, as the platform wants it. */
function enrolled({ user, enrolled_at, expires_at, active, purchase, rating = null, feedback = null }: Body, making: Making): Body {
  const user_id = idOf(user);
  if (!memberOf(making.tables, making.domain, user_id))
    making.make('domainUsers', { user: { id: user_id }, domain_name: making.domain, enrolled_at }, 'user');
  return { target: making.parent.id, user_id, enrolled_at, expires_at, active, purchase, rating, feedback };
}

/** Adds the purchase of a paid enrolment, which the API can return too. */
function bought(row: AnyRow, { make, tables }: Making): void {
  const purchase = row.purchase as Body | null;
  const id = purchase?.purchase_id as string | undefined;
  if (!purchase || id === undefined || rowsOf(tables, 'purchases').get(id)) return;
  const { amount = '0', currency_code = 'USD' } = (purchase.purchase_price ?? {}) as Body;
  const { purchase_state: state, payment_processor, purchased_at, quantity, tax_price_cents } = purchase;
  const price_cents = Math.round(Number(amount) * 100);
  const fields = {
    id,
    user: { id: row.user_id },
    state,
    payment_processor,
    purchased_at,
    quantity,
    tax_price_cents,
    price_cents,
    currency_code,
  };
  make('purchases', fields, 'purchase');
}

const active = (given: Body): Body => ({
  active: true,
  ...given,
  ...(given.purchase ? { purchase: { offer_price: {}, purchase_price: {}, ...(given.purchase as Body) } } : {}),
});

/** Progress in one lesson, completed. */
function lessonDone(making: Making, row: AnyRow, lesson_id: string, given: Body): void {
  const { tables, keep } = making;
  const at = { user_id: row.user_id, published_course_id: row.target, lesson_id };
  const seen = given.completed_at ?? row.enrolled_at;
  const known = { view_count: 1, last_viewed_on: seen, ...given };
  const { lesson_progress_id: _id, ...fields } = fillFields(shapeOf(schemas.LessonProgress), known, {
    id: making.id(`lesson/${lesson_id}`),
    kind: 'lesson progress',
    made: String(seen),
  });
  const same = tables.lessonProgress.find(
    (other) => other.lesson_id === lesson_id && other.user_id === row.user_id && other.published_course_id === row.target,
  );
  if (same) making.change('lessonProgress', same.id, fields);
  else keep('lessonProgress', { id: given.lesson_progress_id ?? making.id(`progress/${lesson_id}`), ...at, ...fields });
}

/** How far the learner is: in the lessons that are named, in the first of so many, or, in a completed course, in all of them. */
function begin(row: AnyRow, making: Making, given: Body): void {
  const { tables, fail } = making;
  const { completed_lesson_count, completed_required_lesson_count, course_progress_id, ...progress } = (given.course_progress ??
    {}) as Body;
  if (completed_required_lesson_count !== undefined)
    fail('course_progress.completed_required_lesson_count', 'follows from the lessons that are completed');
  const course = tables.publishedCourses.get(String(row.target))!.course_id;
  const lessons = tables.lessons.all((lesson) => lesson.course_id === course).sort((a, b) => a.order - b.order);
  const named = ((given.lessons ?? []) as Body[]).map(({ lesson, lesson_progress }, i) => {
    const { id, title } = (lesson ?? {}) as Body;
    const found = lessons.find((one) => (id === undefined ? one.title === title : one.id === id));
    return [found ?? fail(`lessons[${i}].lesson`, 'is no lesson of the course'), (lesson_progress ?? {}) as Body] as const;
  });
  const count = Number(completed_lesson_count ?? (progress.completed_at && given.lessons === undefined ? lessons.length : 0));
  if (count > lessons.length) fail('course_progress.completed_lesson_count', `the course has only ${lessons.length} lessons`);
  const start = Date.parse(String(row.enrolled_at));
  const end = Date.parse(String(progress.completed_at ?? timestamp(Math.max(start, making.now))));
  let latest: unknown = progress.completed_at ?? null;
  lessons.slice(0, count).forEach((lesson, i) => {
    const completed_at = timestamp(start + Math.floor(((end - start) * (i + 1)) / (count + (progress.completed_at ? 0 : 1))));
    lessonDone(making, row, lesson.id, { completed_at });
    latest = progress.completed_at ?? completed_at;
  });
  for (const [lesson, fields] of named) {
    lessonDone(making, row, lesson.id, fields);
    latest ??= fields.completed_at ?? row.enrolled_at;
  }
  const known = {
    latest_activity: latest,
    ...progress,
    certificate: certificate(making, progress.completed_at ?? row.enrolled_at, given.certificate),
  };
  const begun = tables.courseProgress.find((one) => one.user_id === row.user_id && one.published_course_id === row.target);
  if (begun) {
    // A second enrolment in the same course shares the progress.
    if (given.course_progress !== undefined || given.certificate !== undefined) making.change('courseProgress', begun.id, known);
    return;
  }
  const id = course_progress_id ?? making.id('course_progress');
  making.keep('courseProgress', { ...blankProgress(String(row.user_id), String(row.target)), ...known, id });
}

function certificate(making: Making, issued: unknown, given: unknown): Body | null {
  if (given === undefined || given === null) return null;
  const { code = making.text('code').toUpperCase() } = given as Body;
  const known = { validate_url: `https://${making.domain}/verify/${String(code)}`, ...(given as Body), code };
  const made = String(issued);
  return fillFields(shapeOf(schemas.Certificate), known, {
    id: making.id('certificate'),
    kind: 'certificate',
    made,
    invent: inventor(making),
  });
}

export const enrollments: KindOptions = {
  extra: {
    course_progress: schemas.CourseProgress,
    certificate: schemas.Certificate,
    lessons: schemas.UserLesson,
  },
  complete: active,
  row: enrolled,
  after: (row, making, given) => {
    bought(row, making);
    begin(row, making, given);
  },
};

export const publishedPathEnrollments: KindOptions = {
  extra: { published_path_progress: schemas.PathProgress },
  complete: active,
  row: enrolled,
  after: (row, making, given) => {
    bought(row, making);
    const { path_progress_id: id = making.id('path_progress'), ...progress } = (given.published_path_progress ?? {}) as Body;
    const blank = { completed_course_count: 0, completed_at: null, latest_activity: progress.completed_at ?? null };
    making.keep('pathProgress', { ...blank, ...progress, id, user_id: row.user_id, published_path_id: row.target });
  },
};

export const planEnrollments: KindOptions = { complete: active, row: enrolled, after: bought };
