import { demoLearner, demoLearners } from '../../demo.js';
import { COURSE, offerAt, PUBLISHED, PUBLISHED_COURSE } from '../defaults.js';
import { publishedSlugOf } from '../names.js';
import { courseId, daysAgo, demoId, lessonId, publishedId, skilljarDemo, userId } from './demo-ids.js';
import type { Add } from './row.js';

const { domain, privateDomain, groupId, labelId, poolId } = skilljarDemo;

const TITLES = (
  'First Steps with the Platform;Cat Stuff;Container Basics;Deploying to Production;Monitoring and Alerts;Access and Permissions;' +
  'Networking in Depth;Backup and Restore;Incident Response;Cost Control;Data Pipelines;Query Tuning;Secure Coding;Testing in Practice;' +
  'Release Management;Writing Runbooks;Customer Onboarding;Support Essentials;Product Tour for Partners;Partner Sales Training;' +
  'Migration Workshop;Automation with Scripts;Reading Dashboards;Advanced Administration;Certification Preparation'
).split(';');
const FIRST_NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gia', 'Hugo', 'Ida'];
const LAST_NAMES = ['Smith', 'Moreau', 'Tanaka'];

/** Courses, domains, learners and published records. */
export function seedAcademy(add: Add): void {
  for (const [n, name] of ['Basics', 'Cat', 'Bird'].entries()) add('labels', { id: n === 0 ? labelId : demoId('label', n), name });
  for (const [n, title] of TITLES.entries()) seedCourse(add, title, n);
  seedDomain(add, domain, 'abcdefg123456', true);
  seedDomain(add, privateDomain, demoId('domain', 1), false);
  for (let n = 0; n < 30; n += 1) seedUser(add, n);
  for (let n = 0; n < 8; n += 1) seedPublication(add, publishedId(n), domain, n);
  seedPublication(add, demoId('partner', 0), privateDomain, 18);
  seedPath(add);
}

function seedCourse(add: Add, title: string, n: number): void {
  const id = courseId(n);
  add('courses', {
    id,
    title,
    short_description: `${title}, step by step.`,
    long_description_html: `<p>${title}, step by step.</p>`,
    enforce_sequential_navigation: n % 2 === 1,
    labels: n === 1 ? ['Cat', 'Bird'] : n % 3 === 0 ? ['Basics'] : [],
    ...COURSE,
    course_and_lesson_time_format: 'HOURS_MINUTES',
    created_at: daysAgo(300 - n),
    modified_at: daysAgo(30 - n),
  });
  for (let order = 0; order < 4; order += 1)
    add('lessons', { id: lessonId(n, order), course_id: id, title: `${title}: part ${order + 1}`, optional: order >= 3, order });
}

export function seedDomain(add: Add, name: string, id: string, isPublic: boolean): void {
  const access = isPublic ? 'PUBLIC' : 'PRIVATE_CODE';
  add('domains', { id, name, access, signs_in_by_token: isPublic, catalog_title: '<h1>All Courses</h1>' });
}

function seedUser(add: Add, n: number): void {
  const named = [
    { email: demoLearner.email, first_name: demoLearner.firstName, last_name: demoLearner.lastName },
    { email: demoLearners.joe.skilljar, first_name: 'Joe', last_name: 'User' },
    { email: 'bob@example.com', first_name: 'Bob', last_name: 'User' },
    { email: demoLearners.sam.skilljar, first_name: 'Sam', last_name: 'Roe' },
  ];
  const [first_name, last_name] = [FIRST_NAMES[n % FIRST_NAMES.length]!, LAST_NAMES[n % LAST_NAMES.length]!];
  const email = `${first_name}.${last_name}.${n}@example.org`.toLowerCase();
  add('users', {
    id: userId(n),
    ...(named[n] ?? { email, first_name, last_name }),
    signed_up_at: daysAgo(200 - n),
    latest_activity: n < 20 ? daysAgo(n + 1) : null,
    inactive_at: n >= 28 ? daysAgo(2) : null,
  });
  const member = (domain_name: string, access_code: object | null) =>
    add('domainUsers', {
      id: demoId(domain_name, n),
      domain_name,
      user: { id: userId(n) },
      active: n < 28,
      enrolled_at: daysAgo(190 - n),
      access_code,
      signup_fields: n < 3 ? [{ signup_field: { id: '4mjoj729j1my', label: 'Job Title' }, value: 'Engineer' }] : [],
    });
  member(domain, null);
  if (n % 6 === 1) member(privateDomain, { id: 'defghij678901', code: 'opensesame', pool: { id: poolId, name: 'Genie Codes' } });
}

function seedPublication(add: Add, id: string, domain_name: string, n: number): void {
  add('publishedCourses', {
    id,
    domain_name,
    course: { id: courseId(n) },
    slug: publishedSlugOf(TITLES[n]!),
    ...PUBLISHED_COURSE,
    hidden: n === 7,
    registration_starts_at: daysAgo(180),
    timezone: 'US/Pacific',
    offer: offerAt(domain_name, n === 0 ? 'bcdefgh234567' : demoId('offer', n), n % 4 === 0 ? '100.00' : '0.00'),
  });
}

function seedPath(add: Add): void {
  const texts = { short_description: 'From first steps to production.', long_description_html: '<p>From first steps to production.</p>' };
  add('publishedPaths', {
    id: skilljarDemo.publishedPathId,
    domain_name: domain,
    slug: 'administrator-path',
    path: { id: 'cdefghi345678', title: 'The Administrator Path', ...texts, path_item_count: 3 },
    labels: ['Basics'],
    ...PUBLISHED,
    offer: offerAt(domain, 'bcdefgh234567', '20.00'),
    created_at: daysAgo(150),
    modified_at: daysAgo(20),
  });
}

export function seedGroups(add: Add): void {
  const group_category_id = add('groupCategories', { id: skilljarDemo.groupCategoryId, name: 'Customers' });
  add('groupCategories', { id: demoId('category', 1), name: 'Partners' });
  add('accessCodePools', { id: poolId, name: 'Genie Codes', $under: privateDomain });
  add('accessCodePools', { id: demoId('pool', 1), name: 'Partner Codes', $under: domain });
  const rules = { sign_up_field_rule: { enforce: true }, rule_email_domains: ['example.com'] };
  add('groups', { id: groupId, name: 'Cool People', discount_percent: 10, group_category_id, ...rules });
  add('groups', { id: demoId('group', 1), name: 'Partners', sign_up_field_rule: {}, rule_email_domains: [] });
  for (let n = 0; n < 5; n += 1)
    add('groupUsers', { id: demoId('groupUser', n), $under: groupId, user: { id: userId(n) }, created_at: daysAgo(120 - n) });
  add('groupAccessCodePools', { $under: groupId, access_code_pool: { id: poolId }, created_at: daysAgo(110) });
}
