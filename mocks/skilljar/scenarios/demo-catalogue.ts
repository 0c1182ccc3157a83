import { offerAt } from '../defaults.js';
import { place } from '../generic.js';
import { innerOf } from '../page-parts.js';
import { daysAgo, demoId, publishedId, skilljarDemo, userId } from './demo-ids.js';
import type { Purchase } from './demo-learning.js';
import type { Add } from './row.js';

const { domain, groupId, labelId, learnerId, lessonId, poolId, privateDomain, publishedCourseId, publishedPathId } = skilljarDemo;

/** One row of each kind, so that every read returns one, also of kinds that the API cannot create. */
export function seedCatalogue(add: Add, bought: readonly Purchase[]): void {
  seedSales(add, bought);
  seedTeaching(add);
  seedPages(add);
  seedTies(add);
  add('domain.signupFields', { id: '4mjoj729j1my', $under: domain, label: 'Job Title' });
  add('tags', { name: 'Popular', slug: 'popular' });
}

function seedSales(add: Add, bought: readonly Purchase[]): void {
  const offer = { ...offerAt(domain, demoId('offer.plan', 0), '300.00'), registration_url: `https://${domain}/plans/all-access` };
  add('domain.plan', { id: demoId('plan', 0), $under: domain, name: 'All-Access Plan', slug: 'all-access', offer });
  add('domain.courseSeries', { $under: domain, title: 'Operations', visible_on_catalog: true, courses: [publishedId(3), publishedId(4)] });
  const offers = ['bcdefgh234567'];
  const promo_code_pool_id = add('promoCodePools', { name: 'Spring', starts_at: daysAgo(10), percent_off: 20, offer_ids: offers });
  add('promoCodes', { code: 'SPRING20', max_uses: 100, promo_code_pool_id });
  for (const { purchase_id: id, purchase_state: state, payment_processor, purchased_at, quantity, user } of bought)
    add('purchases', { id, user, state, payment_processor, purchased_at, quantity, price_cents: 5000 });
  const team = { name: 'Team of Five', license_count: 5, start_date: daysAgo(30), domain_id: 'abcdefg123456', offers };
  add('licensePackages.students', {
    $under: add('licensePackages', team),
    student: { id: learnerId },
    enrolled_at: daysAgo(20),
    active: true,
  });
  add('trainingCreditCodes', { training_credit_code: 'CREDIT-100', credits_total: 100, credits_used: 10 });
}

function seedTeaching(add: Add): void {
  const bank = add('questionBanks', { name: 'Container Questions' });
  const quiz = add('quizzes', { name: 'Container Quiz', passing_percentage_correct: 80 });
  add('quizzes.questionBanks', { $under: quiz, bank_id: bank });
  const answers = ['Yes', 'No'].map((answer_text, order) => ({ id: demoId('answer', order), answer_text, correct: order === 0, order }));
  const question = { html: '<p>Is a container a process?</p>', answers };
  add('quizQuestions', { ...question, quiz });
  add('quizQuestions', { ...question, id: demoId('quizQuestions', 1), quiz_question_bank: bank });
  // A lesson shows one of two assets, which cannot be deleted.
  add('assets', { name: 'poster.pdf', type: 'PDF' });
  const asset = add('assets', { id: demoId('assets', 1), name: 'handbook.pdf', type: 'PDF' });
  add('webPackages', { title: 'Interactive Tour', type: 'SCORM' });
  add('lessons.contentItems', { $under: lessonId, lesson_id: lessonId, header: 'Handbook', type: 'ASSET', content_asset_id: asset });
  add('lessons.ratingContentBlocks', { $under: lessonId, rating_question: 'How was this lesson?', rating_scale: 5 });
  add('progresstokens', {});
  add('iltInstructors', { id: '1', email: 'teacher@example.com', name: 'Theo Teacher', providers: ['zoom.meeting'] });
  const times = { starts_at: daysAgo(-7), ends_at: daysAgo(-8), timezone: 'US/Pacific' };
  const event = add('iltMultiSessionEvents', { lesson: lessonId, display_name: 'Two Mornings', seats_total: 20 });
  add('iltSessions', { ...times, instructor_email: 'teacher@example.com', multi_session_event: event, display_name: 'First Morning' });
  const live = { lesson_id: lessonId, display_name: 'Live Class', seats_total: 20, instructor_name: 'Theo Teacher' };
  const vilt_session = { id: add('viltSessions', live) };
  add('viltSessionEvents', { ...times, vilt_session });
  add('viltSessionRegistrations', { vilt_session, attended: false, user_id: userId(1) });
}

function seedPages(add: Add): void {
  const page = add('domain.catalogPages', { $under: domain, page_title: 'All Courses', slug: 'all-courses', is_classic: true });
  const onPage = place(domain, page);
  ['HTML', 'TILE_SECTION', 'IN_PROGRESS_COURSES'].forEach((type, n) => {
    const { table, field } = innerOf(type);
    const id = demoId('contentBlock', n);
    const inner = add(table, { $under: onPage, content_block_id: id });
    add('domain.catalogPages.contentBlocks', { id, $under: onPage, type, order: n + 1, [field]: inner });
    if (type === 'TILE_SECTION') add(`${table}.items`, { $under: place(domain, page, inner), item_published_course_id: publishedId(0) });
  });
  add('domain.catalogPages.classicPageItems', { $under: onPage, item_published_course_id: publishedId(1) });
  for (let n = 0; n < 3; n += 1) {
    const item = { order: n + 1, published_course: { id: publishedId(n) } };
    add('domain.publishedPaths.pathItems', { id: demoId('pathItem', n), $under: place(domain, publishedPathId), ...item });
  }
  const code = { duration_unit: 'MONTHS' };
  const genie = place(privateDomain, poolId);
  add('domain.accessCodePools.accessCodes', { ...code, id: 'defghij678901', $under: genie, code: 'opensesame' });
  add('domain.accessCodePools.accessCodes', { ...code, $under: place(domain, demoId('pool', 1)), code: 'welcome' });
  add('domain.users.invites', { $under: place(domain, learnerId), sent_at: daysAgo(190), used_at: daysAgo(189) });
  add('domain.users.managerAccess', { $under: place(domain, learnerId) });
}

/** Records that belong to a page, a published course or a published path. */
function seedTies(add: Add): void {
  const tag = { id: demoId('tags', 0) };
  const student_group = { id: groupId };
  const onCourse = place(domain, publishedCourseId);
  const onPath = place(domain, publishedPathId);
  const places = { catalogPages: place(domain, demoId('domain.catalogPages', 0)), publishedCourses: onCourse, publishedPaths: onPath };
  for (const [name, $under] of Object.entries(places)) {
    add(`domain.${name}.tags`, { $under, tag });
    add(`domain.${name}.visibilityOverrides`, { $under, student_group, is_visible: true });
  }
  add('domain.publishedPaths.labels', { $under: onPath, label: { id: labelId } });
  add('domain.publishedCourses.studentGroupPrerequisites', { $under: onCourse, student_group });
  add('domain.publishedCourses.publishedCoursePrerequisites', { $under: onCourse, published_course: { id: publishedId(2) } });
  const rule = { starts_at: daysAgo(60), cycle_duration: 12, cycle_duration_unit: 'MONTHS' };
  add('domain.publishedCourses.reenrollmentRule', { $under: onCourse, ...rule });
}
