import type { Offer } from '../../../src/skilljar/types/index.js';
import { demoLearner } from '../../demo.js';
import type { Store } from '../../engine/store.js';
import { slugOf } from '../handlers/catalogue.js';
import { type PublishedCourseRow, Tables } from '../tables.js';
import { seedCatalogue } from './demo-catalogue.js';
import { courseId, daysAgo, demoId, lessonId, publishedId, skilljarDemo, userId } from './demo-ids.js';
import { seedEnrollments, seedProgress } from './demo-learning.js';

const TITLES = [
  'First Steps with the Platform',
  'Cat Stuff',
  'Container Basics',
  'Deploying to Production',
  'Monitoring and Alerts',
  'Access and Permissions',
  'Networking in Depth',
  'Backup and Restore',
  'Incident Response',
  'Cost Control',
  'Data Pipelines',
  'Query Tuning',
  'Secure Coding',
  'Testing in Practice',
  'Release Management',
  'Writing Runbooks',
  'Customer Onboarding',
  'Support Essentials',
  'Product Tour for Partners',
  'Partner Sales Training',
  'Migration Workshop',
  'Automation with Scripts',
  'Reading Dashboards',
  'Advanced Administration',
  'Certification Preparation',
];

const FIRST_NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gia', 'Hugo', 'Ida'];
const LAST_NAMES = ['Smith', 'Moreau', 'Tanaka'];

/** A small academy: 25 courses, two domains, thirty learners, some of them well on their way. */
export function seedSkilljar(store: Store): void {
  const tables = new Tables(store);
  seedCourses(tables);
  seedDomains(tables);
  seedUsers(tables);
  seedPublications(tables);
  seedEnrollments(tables);
  seedProgress(tables);
  seedGroups(tables);
  seedWebhooks(tables);
  seedCatalogue(tables);
}

/** A fresh organisation: one domain, and nothing on it. */
export function seedEmptySkilljar(store: Store): void {
  seedDomain(new Tables(store), skilljarDemo.domain, 'abcdefg123456', true);
}

function seedCourses(tables: Tables): void {
  tables.labels.insert({ id: skilljarDemo.labelId, name: 'Basics' });
  tables.labels.insert({ id: demoId('label', 1), name: 'Cat' });
  tables.labels.insert({ id: demoId('label', 2), name: 'Bird' });
  TITLES.forEach((title, n) => {
    const labels = n === 1 ? ['Cat', 'Bird'] : n % 3 === 0 ? ['Basics'] : [];
    tables.courses.insert({
      id: courseId(n),
      title,
      short_description: `${title}, step by step.`,
      long_description_html: `<p>${title}, step by step.</p>`,
      enforce_sequential_navigation: n % 2 === 1,
      labels,
      display_course_and_lesson_time: false,
      manual_course_time: '',
      display_manual_course_time: false,
      course_and_lesson_time_format: 'HOURS_MINUTES',
      created_at: daysAgo(300 - n),
      modified_at: daysAgo(30 - n),
    });
    for (let lesson = 0; lesson < 4; lesson += 1) {
      tables.lessons.insert({
        id: lessonId(n, lesson),
        course_id: courseId(n),
        title: `${title}: part ${lesson + 1}`,
        optional: lesson >= 3,
        order: lesson,
      });
    }
  });
}

function seedDomains(tables: Tables): void {
  seedDomain(tables, skilljarDemo.domain, 'abcdefg123456', true);
  seedDomain(tables, skilljarDemo.privateDomain, demoId('domain', 1), false);
}

function seedDomain(tables: Tables, name: string, id: string, isPublic: boolean): void {
  const texts = { catalog_title: '<h1>All Courses</h1>', access_code_message_html: '', marketing_message: '' };
  tables.domains.insert({ id, name, access: isPublic ? 'PUBLIC' : 'PRIVATE_CODE', signs_in_by_token: isPublic, ...texts });
}

function seedUsers(tables: Tables): void {
  const named = [
    { email: demoLearner.email, first_name: demoLearner.firstName, last_name: demoLearner.lastName },
    { email: 'joe@example.com', first_name: 'Joe', last_name: 'User' },
    { email: 'bob@example.com', first_name: 'Bob', last_name: 'User' },
  ];
  for (let n = 0; n < 30; n += 1) {
    const first_name = FIRST_NAMES[n % FIRST_NAMES.length]!;
    const last_name = LAST_NAMES[n % LAST_NAMES.length]!;
    const email = `${first_name}.${last_name}.${n}@example.org`.toLowerCase();
    tables.users.insert({
      id: userId(n),
      ...(named[n] ?? { email, first_name, last_name }),
      signed_up_at: daysAgo(200 - n),
      latest_activity: n < 20 ? daysAgo(n + 1) : null,
      inactive_at: n >= 28 ? daysAgo(2) : null,
    });
    seedMember(tables, skilljarDemo.domain, n);
    if (n % 6 === 1) seedMember(tables, skilljarDemo.privateDomain, n);
  }
}

function seedMember(tables: Tables, domain: string, n: number): void {
  const isPrivate = domain === skilljarDemo.privateDomain;
  tables.members.insert({
    id: demoId(domain, n),
    domain_name: domain,
    user_id: userId(n),
    active: n < 28,
    marketing_optin: null,
    enrolled_at: daysAgo(190 - n),
    expires_at: null,
    access_code: isPrivate ? { id: 'defghij678901', code: 'opensesame', pool: { id: skilljarDemo.poolId, name: 'Genie Codes' } } : null,
    signup_fields: n < 3 ? [{ signup_field: { id: '4mjoj729j1my', label: 'Job Title' }, value: 'Engineer' }] : [],
  });
}

function seedPublications(tables: Tables): void {
  for (let n = 0; n < 8; n += 1) tables.publishedCourses.insert(publication(publishedId(n), skilljarDemo.domain, n));
  tables.publishedCourses.insert(publication(demoId('partner', 0), skilljarDemo.privateDomain, 18));
  tables.publishedPaths.insert({
    id: skilljarDemo.publishedPathId,
    domain_name: skilljarDemo.domain,
    slug: 'administrator-path',
    path: {
      id: 'cdefghi345678',
      title: 'The Administrator Path',
      short_description: 'From first steps to production.',
      long_description_html: '<p>From first steps to production.</p>',
      path_item_count: 3,
    },
    labels: ['Basics'],
    hidden: false,
    strict_enforce_group_visibility: false,
    unique_progress_per_enrollment: false,
    offer: offer(skilljarDemo.domain, 'bcdefgh234567', '20.00'),
    created_at: daysAgo(150),
    modified_at: daysAgo(20),
  });
}

const offer = (domain: string, id: string, amount: string): Offer => ({
  id,
  registration_open: true,
  registration_url: `https://${domain}/checkout/${id}`,
  price: { amount, currency_code: 'USD' },
});

const publication = (id: string, domain: string, n: number): PublishedCourseRow => ({
  id,
  domain_name: domain,
  course_id: courseId(n),
  slug: slugOf(TITLES[n]!),
  hidden: n === 7,
  strict_enforce_group_visibility: false,
  registration_required: true,
  registration_starts_at: daysAgo(180),
  registration_ends_at: null,
  restrict_access_start_end_dates: false,
  allow_self_service_reenroll: false,
  unique_progress_per_enrollment: false,
  require_all_prerequisites: false,
  timezone: 'US/Pacific',
  offer: offer(domain, n === 0 ? 'bcdefgh234567' : demoId('offer', n), n % 4 === 0 ? '100.00' : '0.00'),
});

function seedGroups(tables: Tables): void {
  tables.groupCategories.insert({ id: skilljarDemo.groupCategoryId, name: 'Customers' });
  tables.groupCategories.insert({ id: demoId('category', 1), name: 'Partners' });
  tables.accessCodePools.insert({ id: skilljarDemo.poolId, name: 'Genie Codes', $under: skilljarDemo.privateDomain });
  tables.accessCodePools.insert({ id: demoId('pool', 1), name: 'Partner Codes', $under: skilljarDemo.domain });
  const rule = { enforce: false, require_match_all: false, options: [] };
  const cool = { id: skilljarDemo.groupId, name: 'Cool People', discount_percent: 10, group_category_id: skilljarDemo.groupCategoryId };
  tables.groups.insert({ ...cool, sign_up_field_rule: { ...rule, enforce: true }, rule_email_domains: ['example.com'] });
  const partners = { id: demoId('group', 1), name: 'Partners', discount_percent: null, group_category_id: null };
  tables.groups.insert({ ...partners, sign_up_field_rule: rule, rule_email_domains: [] });
  for (let n = 0; n < 5; n += 1) {
    tables.groupUsers.insert({
      id: demoId('groupUser', n),
      group_id: skilljarDemo.groupId,
      user_id: userId(n),
      created_at: daysAgo(120 - n),
    });
  }
  tables.groupPools.insert({
    id: demoId('groupPool', 0),
    group_id: skilljarDemo.groupId,
    pool_id: skilljarDemo.poolId,
    created_at: daysAgo(110),
  });
}

function seedWebhooks(tables: Tables): void {
  const plain = { deactivate_reason: null, basic_auth_username: '', basic_auth_password: '', additional_headers: null };
  tables.webhooks.insert({
    ...plain,
    id: skilljarDemo.webhookId,
    target_url: 'https://hooks.example.com/skilljar',
    event_type: null,
    active: true,
  });
  tables.webhooks.insert({
    ...plain,
    id: demoId('webhook', 1),
    target_url: 'https://hooks.example.com/completions',
    event_type: 'COURSE_COMPLETION',
    active: true,
    basic_auth_username: 'skilljar',
    basic_auth_password: 'demo-hook-password',
    additional_headers: { 'x-hook-secret': 'demo-hook-secret' },
  });
  tables.webhooks.insert({
    ...plain,
    id: demoId('webhook', 2),
    target_url: 'https://old.example.com/hook',
    event_type: 'QUIZ_COMPLETION',
    active: false,
    deactivate_reason: 'HTTP_4XX_RESPONSE',
  });
}
