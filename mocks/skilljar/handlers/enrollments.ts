import type { EnrollmentCreate, EnrollmentPurchase } from '../../../src/skilljar/types/index.js';
import type { Collection } from '../../engine/collection.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, type Resource, resource } from '../../rest/resource.js';
import { rowsOf } from '../generic.js';
import { domainOf, given, memberOf, must, progressOf, referenced, viewUser } from '../lookup.js';
import type { EnrollmentRow, Tables } from '../tables.js';
import { publishedIn } from './catalogue.js';

interface Kind {
  table(tables: Tables): Collection<EnrollmentRow>;
  /** The published course or path of the URL. */
  target(call: Call): string;
  /** The name of the enrolment's own id in the URL. */
  param: string;
  /** Courses are rated by learners, paths are not. */
  rated: boolean;
  begun?(tables: Tables, row: EnrollmentRow): void;
}

function enrollments({ table, target, param, rated, begun }: Kind): Resource {
  return resource<EnrollmentRow>({
    pageSize: 1000,
    list: (call) => {
      const id = target(call);
      return table(call.tables).all((row) => row.target === id);
    },
    find: (call) => {
      const id = target(call);
      const row = table(call.tables).get(call.params[param]!);
      return row?.target === id ? row : undefined;
    },
    view: ({ id, user_id, target: _target, rating, feedback, ...row }, { tables }) => ({
      id,
      user: viewUser(tables, user_id),
      ...row,
      ...(rated && { rating, feedback }),
    }),
    create: (call) => {
      const { tables, now } = call;
      const id = target(call);
      const userId = referenced(call, 'user', (user) => tables.users.get(user) !== undefined);
      if (!memberOf(tables, domainOf(call).name, userId)) throw fieldError('user', 'The user is not a member of this domain.');
      const { enrolled_at = now, expires_at = null, active = true, purchase } = call.body as unknown as EnrollmentCreate;
      const rows = table(tables);
      // The learner and the time identify an enrolment: a repeated request returns the same one.
      const moment = Date.parse(enrolled_at);
      const same = rows.find((row) => row.target === id && row.user_id === userId && Date.parse(row.enrolled_at) === moment);
      if (same) return same;
      const row = rows.insert({
        target: id,
        user_id: userId,
        enrolled_at,
        expires_at,
        active,
        purchase: purchase ? bought(tables, purchase, now) : null,
        rating: null,
        feedback: null,
      });
      begun?.(tables, row);
      return row;
    },
    update: (row, { tables, body }) => table(tables).update(row.id, given<EnrollmentRow>(body))!,
  });
}

function bought(tables: Tables, purchase: NonNullable<EnrollmentCreate['purchase']>, now: string): EnrollmentPurchase {
  const { purchase_price, purchase_state = 'CREATED', purchased_at = now, tax_price_cents = null } = purchase;
  const price = { amount: '0.00', currency_code: 'USD', ...given<{ amount: string; currency_code: string }>({ ...purchase_price }) };
  return {
    order_id: '',
    offer_price: price,
    purchase_price: price,
    quantity: 1,
    purchase_state,
    payment_processor: 'NONE',
    purchase_id: tables.store.nextId(),
    purchased_at,
    tax_price_cents,
  };
}

export const publishedCourseEnrollments = enrollments({
  table: (tables) => tables.enrollments,
  target: (call) => must(publishedIn(call, call.tables.publishedCourses.get(call.params.published_course_id!))).id,
  param: 'enrollment_id',
  rated: true,
  begun: (tables, row) => void progressOf(tables, row.user_id, row.target),
});

export const publishedPathEnrollments = enrollments({
  table: (tables) => tables.pathEnrollments,
  target: (call) => must(publishedIn(call, call.tables.publishedPaths.get(call.params.published_path_id!))).id,
  param: 'published_path_enrollment_id',
  rated: false,
});

export const planEnrollments = enrollments({
  table: (tables) => tables.planEnrollments,
  target: ({ params, tables }) => must(rowsOf(tables, 'domain.plan').get(params.plan_id!)).id,
  param: 'plan_enrollment_id',
  rated: false,
});
