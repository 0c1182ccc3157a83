import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { skilljarDemo as demo } from '../../mocks/skilljar/index.js';
import { userId } from '../../mocks/skilljar/scenarios/demo-ids.js';
import { createLearningPlatforms } from '../../src/index.js';
import { play } from '../support/model.js';
import type { Kind } from '../support/model-kinds.js';
import { skilljarKinds, tie, wrap } from '../support/model-skilljar.js';
import { countWrites } from '../support/model-writes.js';

const platforms = createMockPlatforms();
const lp = createLearningPlatforms({
  fetch: platforms.fetch,
  retry: false,
  rateLimit: false,
  skilljar: { apiKey: demoKeys.skilljar, domain: demo.domain },
});
const kind = skilljarKinds(lp.skilljar);
afterAll(countWrites());

const missing = { code: 'NOT_FOUND', status: 404 };
const refused = { code: 'BAD_REQUEST', status: 400 };

const DOMAIN_COURSE = 'domain.publishedCourses';
const DOMAIN_PATH = 'domain.publishedPaths';
const PAGE = 'domain.catalogPages';

const course = kind('courses', { without: ['labels'] });
const published = kind(DOMAIN_COURSE, {
  refs: { course: { kind: 'courses', wrap } },
  unique: { field: 'course', refusal: refused },
  volatile: /_count$|^course$|_url$/,
  filters: { course__id: ({ course }) => (course as { id: string }).id },
});
const group = kind('groups', {
  without: ['group_category_id', 'sign_up_field_rule'],
  values: { rule_email_domains: fc.constantFrom(['one.example'], ['two.example', 'three.example']) },
  unique: { field: 'name', refusal: refused },
  filters: { name: ({ name }) => name },
});
// A slug follows from the name here.
const tag = kind('tags', { volatile: /^slug$/ });
const label = kind('labels', { unique: { field: 'name', refusal: refused } });
const pool = kind('domain.accessCodePools', { filters: { name: ({ name }) => name } });
const path = kind(DOMAIN_PATH, { volatile: /_count$|^modified_at$|_url$|^path$/ });
const learners = { kind: 'nobody', demo: [3, 4, 5].map(userId), wrap };
/** Enrolments of one learner at one moment are the same. */
const enrolments = { refs: { user: learners }, without: ['purchase', 'enrolled_at'], upserts: true };
const ties = (resource: string, field: string, of: string): Kind =>
  kind(resource, { under: resource.slice(0, resource.lastIndexOf('.')), ...tie(field, of) });
const placed = { without: ['item_catalog_page_id', 'item_published_path_id', 'item_published_course_id', 'item_plan_id'] };

/** Kinds that have to do with each other. */
const FAMILIES: Readonly<Record<string, readonly Kind[]>> = {
  courses: [
    course,
    kind('lessons', {
      refs: { course_id: { kind: 'courses' } },
      without: ['content_asset_id', 'content_quiz_id', 'content_web_package_id'],
      listedBy: 'course_id',
    }),
    kind('lessons.contentItems', {
      under: 'lessons',
      without: ['lesson_id', 'content_asset_id', 'content_quiz_id'],
      volatile: /^content_html$/,
    }),
    kind('lessons.ratingContentBlocks', { under: 'lessons' }),
  ],
  labels: [
    kind('courses', { without: ['labels'], volatile: /^labels$|^modified_at$/ }),
    label,
    ties('courses.labels', 'label', 'labels'),
    path,
    ties(`${DOMAIN_PATH}.labels`, 'label', 'labels'),
  ],
  publications: [
    course,
    published,
    tag,
    group,
    ties(`${DOMAIN_COURSE}.tags`, 'tag', 'tags'),
    ties(`${DOMAIN_COURSE}.visibilityOverrides`, 'student_group', 'groups'),
    ties(`${DOMAIN_COURSE}.studentGroupPrerequisites`, 'student_group', 'groups'),
    ties(`${DOMAIN_COURSE}.publishedCoursePrerequisites`, 'published_course', DOMAIN_COURSE),
    kind(`${DOMAIN_COURSE}.reenrollmentRule`, { under: DOMAIN_COURSE, idOf: () => '', upserts: true, single: true, volatile: /^id$/ }),
    kind(`${DOMAIN_COURSE}.enrollments`, { under: DOMAIN_COURSE, ...enrolments }),
  ],
  paths: [
    course,
    published,
    tag,
    group,
    path,
    kind(`${DOMAIN_PATH}.pathItems`, {
      under: DOMAIN_PATH,
      refs: { published_course: { kind: DOMAIN_COURSE, wrap } },
      upserts: true,
      volatile: /^(?:published_course|course|slug)$/,
    }),
    ties(`${DOMAIN_PATH}.tags`, 'tag', 'tags'),
    ties(`${DOMAIN_PATH}.visibilityOverrides`, 'student_group', 'groups'),
    kind(`${DOMAIN_PATH}.publishedPathEnrollments`, { under: DOMAIN_PATH, ...enrolments }),
  ],
  'catalog pages': [
    kind(PAGE, { without: ['is_classic'] }),
    tag,
    group,
    kind(`${PAGE}.classicPageItems`, { under: PAGE, ...placed, values: { item_published_course_id: fc.constant(demo.publishedCourseId) } }),
    kind(`${PAGE}.contentBlocks`, { under: PAGE }),
    ties(`${PAGE}.tags`, 'tag', 'tags'),
    ties(`${PAGE}.visibilityOverrides`, 'student_group', 'groups'),
  ],
  groups: [
    group,
    pool,
    kind('groups.users', { under: 'groups', ...tie('user', 'nobody', learners.demo) }),
    ties('groups.accessCodePools', 'access_code_pool', 'domain.accessCodePools'),
    kind('domain.accessCodePools.accessCodes', { under: 'domain.accessCodePools' }),
  ],
  quizzes: [
    kind('quizzes', { filters: { name: ({ name }) => name } }),
    kind('quizQuestions', { refs: { quiz: { kind: 'quizzes' } }, without: ['answers', 'quiz_question_bank'], alongside: ['quiz'] }),
    kind('assets'),
  ],
  'question banks': [
    kind('questionBanks'),
    kind('quizQuestions', {
      refs: { quiz_question_bank: { kind: 'questionBanks' } },
      without: ['answers', 'quiz'],
      alongside: ['quiz_question_bank'],
    }),
  ],
  promotions: [
    kind('promoCodePools', { filters: { name: ({ name }) => name } }),
    kind('promoCodes', {
      refs: { promo_code_pool_id: { kind: 'promoCodePools' } },
      filters: { code: ({ code }) => code, active: ({ active }) => active },
    }),
    kind('licensePackages', { without: ['offers'], values: { domain_id: fc.constant('abcdefg123456') } }),
    kind('trainingCreditCodes', {
      without: ['student_groups', 'offers'],
      filters: { tracking_identifier: (row) => row.tracking_identifier },
    }),
  ],
  'live lessons': [
    kind('iltMultiSessionEvents', { refs: { lesson: { kind: 'nothing', demo: [demo.lessonId] } } }),
    kind('iltSessions', { refs: { multi_session_event: { kind: 'iltMultiSessionEvents' } }, without: ['lesson'], noUpdate: true }),
  ],
  'webhooks, packages and members': [
    kind('webhooks'),
    kind('webPackages', { shown: (input) => ({ title: (input.web_package as { title: string }).title }) }),
    kind('domain.users.invites', { below: [userId(3)] }),
    kind('licensePackages', { without: ['offers'], values: { domain_id: fc.constant('abcdefg123456') } }),
    kind('licensePackages.students', {
      under: 'licensePackages',
      ...tie('student', 'nobody', learners.demo),
      volatile: /^active$|^enrolled_at$/,
      noUpdate: true,
    }),
  ],
};

it.each(Object.entries(FAMILIES))(
  '%s',
  async (_name, kinds) => {
    await play({ kinds, missing, unknown: refused, reset: () => platforms.reset() }, { runs: 3, size: 40 });
  },
  60_000,
);

it('instructors keep their numbers when one is deleted', async () => {
  platforms.reset();
  const { iltInstructors } = lp.skilljar;
  const emails = async () => (await iltInstructors.list()).items.map(({ email }) => email);
  await iltInstructors.create({ email: 'two@example.com' });
  await iltInstructors.create({ email: 'three@example.com' });
  await iltInstructors.delete('2', { confirm: true });
  await iltInstructors.create({ email: 'four@example.com' });
  expect(await emails()).toEqual(['teacher@example.com', 'three@example.com', 'four@example.com']);
  expect(await iltInstructors.get('4')).toMatchObject({ email: 'four@example.com' });
  await expect(iltInstructors.get('2')).rejects.toMatchObject(missing);
});

it('a published path is found by the names of its labels, as they are by then', async () => {
  platforms.reset();
  const { publishedPaths } = lp.skilljar.domain();
  const { labels } = lp.skilljar;
  const found = async (label__name: string) => (await publishedPaths.list({ label__name })).items.map(({ id }) => id);
  const { id: pathId } = await publishedPaths.create({ slug: 'new-path', path: { title: 'New' } });
  const one = await labels.create({ name: 'Fresh' });
  const two = await labels.create({ name: 'Bold' });
  for (const { id } of [one, two]) await publishedPaths.labels.create(pathId, { label: { id } });
  expect(await found('Fresh')).toEqual([pathId]);
  await labels.update(one.id, { name: 'Stale' });
  expect([await found('Fresh'), await found('Stale')]).toEqual([[], [pathId]]);
  await labels.delete(one.id, { confirm: true });
  await publishedPaths.labels.delete({ publishedPathId: pathId, labelId: two.id });
  expect([await found('Stale'), await found('Bold')]).toEqual([[], []]);
});

it('what a lesson shows cannot be deleted', async () => {
  platforms.reset();
  const { assets, lessons, webPackages } = lp.skilljar;
  const asset = await assets.create({ content_url: 'https://files.example.com/a.pdf' });
  const web = await webPackages.create({ content_url: 'https://files.example.com/a.zip', web_package: { title: 'Tour' } });
  const common = { course_id: demo.courseId, order: 1 };
  const shown = { content_asset_id: asset.id };
  const one = await lessons.create({ ...common, title: 'One', type: 'ASSET', ...shown });
  const two = await lessons.create({ ...common, title: 'Two', type: 'WEB_PACKAGE', content_web_package_id: web.id });
  await expect(assets.delete(asset.id, { confirm: true })).rejects.toMatchObject(refused);
  await expect(webPackages.delete(web.id, { confirm: true })).rejects.toMatchObject(refused);
  await lessons.delete(one.id, { confirm: true });
  await lessons.delete(two.id, { confirm: true });
  expect(await assets.delete(asset.id, { confirm: true })).toBeUndefined();
  expect(await webPackages.delete(web.id, { confirm: true })).toBeUndefined();
});
