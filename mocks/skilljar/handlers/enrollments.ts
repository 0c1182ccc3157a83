import type { EnrollmentCreate } from '../../../src/skilljar/types/index.js';
import type { Body } from '../../rest/body.js';
import { fieldError } from '../../rest/refusal.js';
import type { Call, Resource } from '../../rest/resource.js';
import { generic, placeUnder } from '../generic.js';
import { aboveOf, domainOf, idIn, memberOf, progressOf } from '../lookup.js';
import { type AnyRow, tableAt } from '../tables.js';

/** Enrollments in a published course, a published path or a plan. Learners rate courses only. */
function enrolments(path: string, above: string, begun: (row: AnyRow, call: Call) => void = () => {}): Resource {
  return generic(path, {
    pageSize: 1000,
    sparse: true,
    // The learner and the time identify an enrollment: a repeated request returns the same one.
    again: (call) => {
      const { tables, body, now } = call;
      const userId = idIn(body.user)!;
      if (!memberOf(tables, domainOf(call).name, userId)) throw fieldError('user', 'The user is not a member of this domain.');
      const moment = Date.parse(String(body.enrolled_at ?? now));
      return tables
        .of(tableAt(path))
        .where({ $under: placeUnder(call, ['domain_name', above]), 'user.id': userId })
        .find((row) => Date.parse(String(row.enrolled_at)) === moment);
    },
    made: (call) => {
      const { user, enrolled_at = call.now, expires_at = null, active = true, purchase } = call.body as unknown as EnrollmentCreate;
      const rest = { purchase: purchase ? bought(call, purchase) : null, rating: null, feedback: null };
      return { user: { id: idIn(user)! }, enrolled_at, expires_at, active, ...rest };
    },
    created: begun,
  });
}

function bought({ tables, now }: Call, purchase: NonNullable<EnrollmentCreate['purchase']>): Body {
  const { purchase_price, purchase_state = 'CREATED', purchased_at = now, tax_price_cents = null } = purchase;
  const price = { amount: '0.00', currency_code: 'USD', ...purchase_price };
  const paid = { order_id: '', offer_price: price, purchase_price: price, quantity: 1, payment_processor: 'NONE' };
  return { ...paid, purchase_state, purchase_id: tables.store.nextId(), purchased_at, tax_price_cents };
}

const COURSES = 'domain.publishedCourses.enrollments';
const PATHS = 'domain.publishedPaths.publishedPathEnrollments';
const PLANS = 'domain.plan.planEnrollments';

export const enrollments: Readonly<Record<string, Resource>> = {
  [COURSES]: enrolments(COURSES, 'published_course_id', (row, { tables }) => void progressOf(tables, idIn(row.user)!, aboveOf(row))),
  [PATHS]: enrolments(PATHS, 'published_path_id'),
  [PLANS]: enrolments(PLANS, 'plan_id'),
};
