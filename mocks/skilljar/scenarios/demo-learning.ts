import { daysAgo, demoId, lessonId, publishedId, skilljarDemo, userId } from './demo-ids.js';
import type { Add } from './row.js';

const { domain, learnerId, publishedPathId } = skilljarDemo;

const purchaseAt = (purchase_id: string, purchased_at: string) => ({
  order_id: '',
  offer_price: { amount: '100.00', currency_code: 'USD' },
  purchase_price: { amount: '50.00', currency_code: 'USD' },
  quantity: 1,
  purchase_state: 'SUCCESS',
  payment_processor: 'STRIPE',
  purchase_id,
  purchased_at,
  tax_price_cents: 0,
});

export type Purchase = ReturnType<typeof purchaseAt> & { readonly user: { readonly id: string } };

/** The demo learner is enrolled in three courses, the others in one each. Returns their purchases. */
export function seedEnrollments(add: Add): readonly Purchase[] {
  const bought: Purchase[] = [];
  const unrated = { rating: null, feedback: null };
  for (let n = 0; n < 27; n += 1) {
    const [who, course] = n < 3 ? [0, n] : [n - 2, (n - 3) % 8];
    const enrolled_at = daysAgo(100 - n);
    const user = { id: userId(who) };
    const purchase = course % 4 === 0 ? purchaseAt(demoId('purchase', n), enrolled_at) : null;
    if (purchase) bought.push({ ...purchase, user });
    const id = n === 0 ? skilljarDemo.enrollmentId : demoId('enrollment', n);
    const own = { id, $under: `${domain}/${publishedId(course)}`, user, enrolled_at, purchase };
    add('enrollments', { ...own, active: true, ...unrated, ...(n === 0 && { rating: 5 }) });
    add('courseProgress', { id: demoId(user.id + publishedId(course), 0), user_id: user.id, published_course_id: publishedId(course) });
  }
  const enrolled = { user: { id: learnerId }, active: true };
  const onPath = { $under: `${domain}/${publishedPathId}`, enrolled_at: daysAgo(90) };
  add('publishedPathEnrollments', { id: skilljarDemo.pathEnrollmentId, ...enrolled, ...onPath });
  const onPlan = { $under: `${domain}/${demoId('plan', 0)}`, enrolled_at: daysAgo(80), expires_at: daysAgo(-285) };
  add('planEnrollments', { id: demoId('planEnrollment', 0), ...enrolled, ...onPlan });
  return bought;
}

/** The demo learner: one course completed, one half completed, one not started. Every third of the others is completed too. */
export function seedProgress(add: Add): void {
  lessonsDone(add, 0, 0, 4);
  complete(add, 0, 0, 60);
  lessonsDone(add, 0, 1, 2);
  for (let n = 1; n <= 24; n += 3) {
    lessonsDone(add, n, (n - 1) % 8, 4);
    complete(add, n, (n - 1) % 8, 40 - n);
  }
  const progress = { completed_course_count: 1, latest_activity: daysAgo(1) };
  add('pathProgress', { user_id: learnerId, published_path_id: publishedPathId, ...progress });
}

function lessonsDone(add: Add, user: number, course: number, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const completed_at = daysAgo(70 - n);
    const at = { user_id: userId(user), published_course_id: publishedId(course), lesson_id: lessonId(course, n) };
    const id = demoId(`lessonProgress/${user}`, course * 10 + n);
    add('lessonProgress', { id, ...at, view_count: 1, last_viewed_on: completed_at, completed_at });
  }
}

function complete(add: Add, user: number, course: number, days: number): void {
  const at = { user_id: userId(user), published_course_id: publishedId(course) };
  const completed_at = daysAgo(days);
  const code = demoId('certificate', user);
  const certificate = { code, validate_url: `https://${domain}/verify/${code}`, issued_at: completed_at, expires_at: null };
  const scores = { score: 9, max_score: 10, success_status: 'PASSED' };
  const id = demoId(at.user_id + at.published_course_id, 0);
  add('courseProgress', { id, ...at, completed_at, latest_activity: completed_at, ...scores, certificate });
}
