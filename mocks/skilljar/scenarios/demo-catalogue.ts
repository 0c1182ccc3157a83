import { type AnyRow, place, rowsOf } from '../generic.js';
import type { Tables } from '../tables.js';
import { courseId, daysAgo, demoId, publishedId, skilljarDemo, userId } from './demo-ids.js';

const { domain, learnerId, lessonId, publishedPathId } = skilljarDemo;

/** One row of each kind, so that every read finds one, also of kinds that the API cannot create. */
export function seedCatalogue(tables: Tables): void {
  const add = (table: string, row: Omit<AnyRow, 'id'> & { id?: string }) =>
    rowsOf(tables, table).insert({ $made: daysAgo(100), ...row, id: row.id ?? demoId(table, 0) });
  seedSales(add, tables);
  seedTeaching(add);
  seedPages(add);
  seedTies(add);
  add('domain.signupFields', { id: '4mjoj729j1my', $under: domain, label: 'Job Title', required: false, active: true });
  add('tags', { name: 'Popular', slug: 'popular' });
}

type Add = (table: string, row: Omit<AnyRow, 'id'> & { id?: string }) => AnyRow;

function seedSales(add: Add, tables: Tables): void {
  const price = { amount: '300.00', currency_code: 'USD' };
  const offer = { id: demoId('offer.plan', 0), registration_open: true, registration_url: `https://${domain}/plans/all-access`, price };
  add('domain.plan', { id: demoId('plan', 0), $under: domain, name: 'All-Access Plan', slug: 'all-access', hidden: false, offer });
  add('domain.courseSeries', { $under: domain, title: 'Operations', visible_on_catalog: true, courses: [publishedId(3), publishedId(4)] });
  const pool = add('promoCodePools', {
    name: 'Spring',
    active: true,
    starts_at: daysAgo(10),
    percent_off: 20,
    offer_ids: ['bcdefgh234567'],
  });
  add('promoCodes', { code: 'SPRING20', max_uses: 100, active: true, promo_code_pool_id: pool.id });
  for (const { user_id, purchase } of tables.enrollments.all((row) => row.purchase !== null)) {
    const { purchase_id: id, purchase_state: state, payment_processor, purchased_at, quantity } = purchase!;
    add('purchases', { ...(id && { id }), user: { id: user_id }, state, payment_processor, purchased_at, quantity, price_cents: 5000 });
  }
  const team = add('licensePackages', {
    name: 'Team of Five',
    license_count: 5,
    start_date: daysAgo(30),
    domain_id: 'abcdefg123456',
    offers: ['bcdefgh234567'],
  });
  add('licensePackages.students', { $under: team.id, student: { id: learnerId }, enrolled_at: daysAgo(20), active: true });
  add('trainingCreditCodes', { training_credit_code: 'CREDIT-100', credits_total: 100, credits_used: 10 });
}

function seedTeaching(add: Add): void {
  const bank = add('questionBanks', { name: 'Container Questions' });
  const quiz = add('quizzes', { name: 'Container Quiz', passing_percentage_correct: 80 });
  add('quizzes.questionBanks', { quiz_id: quiz.id, bank_id: bank.id });
  const answers = ['Yes', 'No'].map((answer_text, order) => ({ id: demoId('answer', order), answer_text, correct: order === 0, order }));
  const question = { html: '<p>Is a container a process?</p>', type: 'MULTIPLE_CHOICE', answers };
  add('quizQuestions', { ...question, quiz: quiz.id });
  add('quizQuestions', { ...question, id: demoId('quizQuestions', 1), quiz_question_bank: bank.id });
  // Of two assets a lesson shows one: that one cannot be deleted.
  add('assets', { name: 'poster.pdf', type: 'PDF' });
  const asset = add('assets', { id: demoId('assets', 1), name: 'handbook.pdf', type: 'PDF' });
  add('webPackages', { title: 'Interactive Tour', type: 'SCORM' });
  add('lessons.contentItems', { $under: lessonId, lesson_id: lessonId, header: 'Handbook', type: 'ASSET', content_asset_id: asset.id });
  add('lessons.ratingContentBlocks', { $under: lessonId, rating_question: 'How was this lesson?', rating_scale: 5 });
  add('progresstokens', {});
  add('iltInstructors', { id: '1', email: 'teacher@example.com', name: 'Theo Teacher', providers: ['zoom.meeting'] });
  const times = { starts_at: daysAgo(-7), ends_at: daysAgo(-8), timezone: 'US/Pacific' };
  const event = add('iltMultiSessionEvents', { lesson: lessonId, display_name: 'Two Mornings', seats_total: 20 });
  add('iltSessions', { ...times, instructor_email: 'teacher@example.com', multi_session_event: event.id, display_name: 'First Morning' });
  const session = add('viltSessions', {
    lesson_id: lessonId,
    display_name: 'Live Class',
    seats_total: 20,
    instructor_name: 'Theo Teacher',
  });
  add('viltSessionEvents', { ...times, vilt_session: { id: session.id } });
  add('viltSessionRegistrations', { vilt_session: { id: session.id }, attended: false, user_id: userId(1) });
}

function seedPages(add: Add): void {
  const page = add('domain.catalogPages', { $under: domain, page_title: 'All Courses', slug: 'all-courses', is_classic: true });
  const onPage = place(domain, page.id);
  const blocks = ['HTML', 'TILE_SECTION', 'IN_PROGRESS_COURSES'];
  const fields = ['html_content_block_id', 'tile_container_content_block_id', 'component_content_block_id'];
  const tables = ['htmlContentBlocks', 'tileContainerContentBlocks', 'componentContentBlocks'].map((name) => `domain.catalogPages.${name}`);
  blocks.forEach((type, n) => {
    const id = demoId('contentBlock', n);
    const inner = add(tables[n]!, { $under: onPage, content_block_id: id });
    add('domain.catalogPages.contentBlocks', { id, $under: onPage, type, order: n + 1, [fields[n]!]: inner.id });
    const inContainer = place(domain, page.id, inner.id);
    if (type === 'TILE_SECTION') add(`${tables[n]}.items`, { $under: inContainer, order: 1, item_published_course_id: publishedId(0) });
  });
  add('domain.catalogPages.classicPageItems', { $under: onPage, order: 1, item_published_course_id: publishedId(1) });
  [0, 1, 2].forEach((n) => {
    add('domain.publishedPaths.pathItems', {
      id: demoId('pathItem', n),
      $under: place(domain, publishedPathId),
      order: n + 1,
      published_course: { id: publishedId(n), course_id: courseId(n) },
    });
  });
  const code = { active: true, duration_unit: 'MONTHS' };
  const genie = place(skilljarDemo.privateDomain, skilljarDemo.poolId);
  add('domain.accessCodePools.accessCodes', { ...code, id: 'defghij678901', $under: genie, code: 'opensesame' });
  add('domain.accessCodePools.accessCodes', { ...code, $under: place(domain, demoId('pool', 1)), code: 'welcome' });
  add('domain.users.invites', { $under: place(domain, learnerId), sent_at: daysAgo(190), used_at: daysAgo(189) });
  add('domain.users.managerAccess', { $under: place(domain, learnerId) });
}

/** What is tied to a page, a published course and a published path. */
function seedTies(add: Add): void {
  const tag = { id: demoId('tags', 0) };
  const student_group = { id: skilljarDemo.groupId };
  const onCourse = place(domain, skilljarDemo.publishedCourseId);
  const onPath = place(domain, publishedPathId);
  const places = { catalogPages: place(domain, demoId('domain.catalogPages', 0)), publishedCourses: onCourse, publishedPaths: onPath };
  for (const [name, $under] of Object.entries(places)) {
    add(`domain.${name}.tags`, { $under, tag });
    add(`domain.${name}.visibilityOverrides`, { $under, student_group, is_visible: true });
  }
  add('domain.publishedPaths.labels', { $under: onPath, label: { id: skilljarDemo.labelId } });
  add('domain.publishedCourses.studentGroupPrerequisites', { $under: onCourse, student_group });
  add('domain.publishedCourses.publishedCoursePrerequisites', { $under: onCourse, published_course: { id: publishedId(2) } });
  const rule = { starts_at: daysAgo(60), cycle_duration: 12, cycle_duration_unit: 'MONTHS' };
  add('domain.publishedCourses.reenrollmentRule', { $under: onCourse, ...rule });
}
