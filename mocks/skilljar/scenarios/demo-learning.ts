import type { Timestamp } from '../../../src/skilljar/types/index.js';
import { blankProgress, progressOf } from '../lookup.js';
import type { Tables } from '../tables.js';
import { daysAgo, demoId, lessonId, publishedId, skilljarDemo, userId } from './demo-ids.js';

/** The demo learner is in three courses, the others in one each. */
export function seedEnrollments(tables: Tables): void {
  const places = [0, 1, 2]
    .map((course) => ({ user: 0, course }))
    .concat(Array.from({ length: 24 }, (_, n) => ({ user: n + 1, course: n % 8 })));
  places.forEach(({ user, course }, n) => {
    const when = daysAgo(100 - n);
    tables.enrollments.insert({
      id: n === 0 ? skilljarDemo.enrollmentId : demoId('enrollment', n),
      target: publishedId(course),
      user_id: userId(user),
      enrolled_at: when,
      expires_at: null,
      active: true,
      purchase:
        course % 4 === 0
          ? {
              order_id: '',
              offer_price: { amount: '100.00', currency_code: 'USD' },
              purchase_price: { amount: '50.00', currency_code: 'USD' },
              quantity: 1,
              purchase_state: 'SUCCESS',
              payment_processor: 'STRIPE',
              purchase_id: demoId('purchase', n),
              purchased_at: when,
              tax_price_cents: 0,
            }
          : null,
      rating: n === 0 ? 5 : null,
      feedback: null,
    });
  });
  tables.pathEnrollments.insert({
    id: skilljarDemo.pathEnrollmentId,
    target: skilljarDemo.publishedPathId,
    user_id: skilljarDemo.learnerId,
    enrolled_at: daysAgo(90),
    expires_at: null,
    active: true,
    purchase: null,
    rating: null,
    feedback: null,
  });
  tables.planEnrollments.insert({
    id: demoId('planEnrollment', 0),
    target: demoId('plan', 0),
    user_id: skilljarDemo.learnerId,
    enrolled_at: daysAgo(80),
    expires_at: daysAgo(-285),
    active: true,
    purchase: null,
    rating: null,
    feedback: null,
  });
}

/** The demo learner: one course done, one half done, one not begun. Every third of the others is done too. */
export function seedProgress(tables: Tables): void {
  for (const row of tables.enrollments.all())
    tables.courseProgress.insert({ ...blankProgress(row.user_id, row.target), id: demoId(row.user_id + row.target, 0) });
  lessonsDone(tables, 0, 0, 4);
  complete(tables, 0, 0, daysAgo(60));
  lessonsDone(tables, 0, 1, 2);
  for (let n = 1; n <= 24; n += 3) {
    lessonsDone(tables, n, (n - 1) % 8, 4);
    complete(tables, n, (n - 1) % 8, daysAgo(40 - n));
  }
  tables.pathProgress.insert({
    id: demoId('pathProgress', 0),
    user_id: skilljarDemo.learnerId,
    published_path_id: skilljarDemo.publishedPathId,
    completed_course_count: 1,
    completed_at: null,
    latest_activity: daysAgo(1),
  });
}

function lessonsDone(tables: Tables, user: number, course: number, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const when = daysAgo(70 - n);
    const at = { user_id: userId(user), published_course_id: publishedId(course), lesson_id: lessonId(course, n) };
    const seen = {
      view_count: 1,
      last_viewed_on: when,
      completed_at: when,
      success_status: null,
      score: null,
      max_score: null,
      custom_data: null,
    };
    tables.lessonProgress.insert({ id: demoId(`lessonProgress/${user}`, course * 10 + n), ...at, ...seen });
  }
}

function complete(tables: Tables, user: number, course: number, when: Timestamp): void {
  const { id } = progressOf(tables, userId(user), publishedId(course));
  const code = demoId('certificate', user);
  tables.courseProgress.update(id, {
    completed_at: when,
    latest_activity: when,
    score: 9,
    max_score: 10,
    success_status: 'PASSED',
    certificate: { code, validate_url: `https://${skilljarDemo.domain}/verify/${code}`, issued_at: when, expires_at: null },
  });
}
