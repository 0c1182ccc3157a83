import { beforeEach, describe, expect, it } from 'vitest';
import { DEMO_NOW, demoKeys } from '../../mocks/demo.js';
import { createGenerator } from '../../mocks/engine/generator.js';
import { Store } from '../../mocks/engine/store.js';
import { createSkilljarMock, skilljarDemo as demo, seedSkilljar } from '../../mocks/skilljar/index.js';
import { createSkilljarSeeding, type SkilljarSeeding } from '../../mocks/skilljar/models/seeds.js';
import { seedEmptySkilljar } from '../../mocks/skilljar/scenarios/demo.js';
import { NotFoundError } from '../../src/core/errors/http-errors.js';
import { createSkilljarClient, type SkilljarClient } from '../../src/skilljar/index.js';

const now = () => new Date(DEMO_NOW);
const HOST = demo.domain;

/** A platform with that world, a client that takes nothing which its schemas do not know, and what puts data in. */
function world(kind: 'demo' | 'empty', seed = 1): { store: Store; client: SkilljarClient; seeding: SkilljarSeeding } {
  const store = new Store();
  (kind === 'demo' ? seedSkilljar : seedEmptySkilljar)(store);
  const mock = createSkilljarMock(store, { apiKey: demoKeys.skilljar, now });
  const client = createSkilljarClient({
    apiKey: demoKeys.skilljar,
    domain: HOST,
    retry: false,
    rateLimit: false,
    validation: 'strict',
    fetch: (input, init) => mock.handle(new Request(input, init)),
  });
  return { store, client, seeding: createSkilljarSeeding({ store, generator: createGenerator(seed), now }) };
}

let store: Store;
let client: SkilljarClient;
let seeding: SkilljarSeeding;
beforeEach(() => {
  ({ store, client, seeding } = world('empty'));
});

const all = async <T>(list: AsyncIterable<T>): Promise<T[]> => {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
};
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('the initial data empty', () => {
  it('has one domain and nothing on it', async () => {
    expect(await all(client.domains.list())).toMatchObject([{ name: HOST, access: 'PUBLIC', private: false }]);
    expect(await all(client.courses.list())).toEqual([]);
    expect(await all(client.users.list())).toEqual([]);
    expect(await all(client.domain().publishedCourses.list())).toEqual([]);
  });
});

/** What an organisation has at the top: reading, listing and deleting one is the same for all of them. */
const TOP = [
  'assets',
  'courses',
  'groups',
  'iltMultiSessionEvents',
  'iltSessions',
  'labels',
  'licensePackages',
  'promoCodePools',
  'promoCodes',
  'questionBanks',
  'quizzes',
  'tags',
  'trainingCreditCodes',
  'webPackages',
  'webhooks',
] as const;
const ON_DOMAIN = ['accessCodePools', 'catalogPages', 'publishedCourses', 'publishedPaths'] as const;

interface Crud {
  get(id: string): PromiseLike<unknown>;
  list(query?: unknown, options?: unknown): AsyncIterable<{ id: string }>;
  delete?(id: string, options?: unknown): PromiseLike<unknown>;
}

describe('seeded records', () => {
  const cases = [
    ...TOP.map((name) => [name, () => client[name] as unknown as Crud] as const),
    ...ON_DOMAIN.map((name) => [name, () => client.domain()[name] as unknown as Crud] as const),
  ];
  it.each(cases)('%s: is read as it was given back, listed, paged and deleted', async (name, resource) => {
    const given = seeding.seed({ [name]: [{}, {}, {}] } as { courses: object[] }) as unknown as Record<string, { id: string }[]>;
    const made = given[name]!;
    expect(made).toHaveLength(3);
    for (const thing of made) expect(await resource().get(thing.id)).toEqual(thing);
    expect(ids(await all(resource().list()))).toEqual(ids(made));
    expect(ids(await all(resource().list(undefined, { pageSize: 2 })))).toEqual(ids(made));
    const remove = resource().delete;
    if (!remove) return;
    await remove(made[1]!.id, { confirm: true });
    await expect(resource().get(made[1]!.id)).rejects.toBeInstanceOf(NotFoundError);
    expect(await all(resource().list())).toHaveLength(2);
  });

  it.each(['demo', 'empty'] as const)('every resource can be added to %s without fields, and is complete', (kind) => {
    const { seeding: any } = world(kind);
    const names = Object.keys(any.seed({}));
    expect(names).toHaveLength(42);
    for (const name of names) {
      // What is given back has been read from the platform, and passed the schema of its operation.
      const made = any.seed({ [name]: [{}, {}] } as { courses: object[] }) as unknown as Record<string, unknown[]>;
      expect(made[name], name).toHaveLength(2);
      expect(made[name]![0], name).not.toEqual(made[name]![1]);
    }
  });

  it('lists: the input comes first, in its order', () => {
    const { courses, lessons } = seeding.seed({
      courses: [{ title: 'One', lessons: [{ title: 'Inside' }] }, { title: 'Two' }],
      lessons: [{ title: 'First', course_id: undefined }],
    });
    expect(courses.map(({ title }) => title).slice(0, 2)).toEqual(['One', 'Two']);
    expect(lessons.map(({ title }) => title)).toEqual(['First', 'Inside']);
  });
});

describe('courses', () => {
  it('have their lessons and labels, and are changed like any other', async () => {
    const {
      courses: [course],
      lessons,
      labels,
    } = seeding.seed({
      courses: [{ title: 'Intro', labels: ['Basics'], lessons: [{ title: 'One' }, { title: 'Two', optional: true }, {}] }],
    });
    expect(course).toMatchObject({ title: 'Intro', labels: ['Basics'] });
    expect(Date.parse(course.modified_at!)).toBeGreaterThan(Date.parse(course.created_at!));
    expect(lessons).toMatchObject([
      { title: 'One', order: 1, course_id: course.id, type: 'HTML' },
      { title: 'Two', order: 2, optional: true },
      { order: 3, title: expect.stringMatching(/\w/) as string },
    ]);
    expect(await all(client.lessons.list({ course_id: course.id }))).toEqual(lessons);
    expect(await all(client.labels.list())).toEqual(labels);
    expect(ids(await all(client.courses.list({ label__name: 'Basics' })))).toEqual([course.id]);
    expect(await all(client.courses.labels.list(course.id))).toEqual([{ label: labels[0] }]);
    expect(await client.courses.update(course.id, { title: 'Changed' })).toMatchObject({ title: 'Changed', labels: ['Basics'] });
    await client.lessons.update(lessons[0]!.id, { title: 'Uno' });
    expect(await client.lessons.get(lessons[0]!.id)).toEqual({ ...lessons[0], title: 'Uno' });
  });

  it('lessons contain the records that they refer to', async () => {
    const { lessons, quizzes, assets, contentItems } = seeding.seed({
      assets: [{ id: 'handbook1', name: 'handbook.pdf', type: 'PDF' }],
      quizzes: [{ id: 'quiz1', name: 'Final' }],
      courses: [
        {
          lessons: [
            { content_quiz_id: 'quiz1' },
            { content_asset_id: 'handbook1' },
            { contentItems: [{ header: 'Read', content_asset_id: 'handbook1' }, { content_html: '<p>Do</p>' }] },
          ],
        },
      ],
    });
    expect(lessons.map(({ type }) => type)).toEqual(['QUIZ', 'ASSET', 'MODULAR']);
    expect(await client.quizzes.get('quiz1')).toEqual(quizzes[0]);
    expect(await client.assets.get('handbook1')).toEqual(assets[0]);
    expect(contentItems).toMatchObject([
      { lesson_id: lessons[2]!.id, type: 'ASSET', order: 1 },
      { type: 'HTML', order: 2, content_html: '<p>Do</p>' },
    ]);
    expect(await all(client.lessons.contentItems.list(lessons[2]!.id, { include_content: true }))).toEqual(contentItems);
  });

  it('quizzes have questions and banks', async () => {
    const {
      quizzes: [quiz],
      questionBanks: [bank],
      quizQuestions,
    } = seeding.seed({
      questionBanks: [{ name: 'Pool', questions: [{ html: '<p>A?</p>' }, {}] }],
      quizzes: [
        {
          name: 'Final',
          questions: [{ answers: [{ answer_text: 'a' }, { answer_text: 'b', correct: true }] }],
          questionBanks: [{ name: 'Pool' }],
        },
      ],
    });
    expect(bank).toMatchObject({ question_count: 2, quiz_association_count: 1 });
    expect(quizQuestions).toHaveLength(3);
    const [own] = await all(client.quizzes.questions.list(quiz.id));
    expect(own).toMatchObject({
      answers: [
        { answer_text: 'a', correct: false, order: 0 },
        { answer_text: 'b', correct: true, order: 1 },
      ],
    });
    expect(await all(client.quizzes.questionBanks.list(quiz.id))).toMatchObject([{ id: bank.id, name: 'Pool', question_count: 2 }]);
    expect((await all(client.questionBanks.questions.list(bank.id))).map(({ html }) => html)[0]).toBe('<p>A?</p>');
  });
});

describe('learners', () => {
  it('are found, changed and counted', async () => {
    const {
      users: [ada, other],
      groups: [group],
    } = seeding.seed({
      users: [{ email: 'ada@example.com', first_name: 'Ada', last_name: 'Lovelace' }, {}],
      groups: [
        { name: 'Team', users: [{ user: { email: 'ADA@example.com' } }, { user: { email: 'new@example.com' } }], group_category_id: null },
      ],
    });
    expect(ada.user).toMatchObject({ email: 'ada@example.com', first_name: 'Ada' });
    expect(await client.users.get(ada.user.id)).toEqual(ada);
    // A made-up address is that of the made-up name.
    expect(other!.user.email).toContain(other!.user.first_name.toLowerCase());
    expect(await all(client.users.list({ email: 'ada@example.com' }))).toEqual([ada]);
    expect(group.user_count).toBe(2);
    expect((await all(client.groups.users.list(group.id))).map(({ user }) => user.email)).toEqual(['ada@example.com', 'new@example.com']);
    await client.groups.users.delete({ groupId: group.id, userId: ada.user.id });
    expect((await client.groups.get(group.id)).user_count).toBe(1);
    expect(await client.users.update(ada.user.id, { last_name: 'King' })).toMatchObject({ last_name: 'King', first_name: 'Ada' });
  });

  it('are members of domains, with codes and sign-up fields', async () => {
    const {
      domains: [domain],
      domainUsers: [member],
      accessCodes: [code],
      accessCodePools: [pool],
    } = seeding.seed({
      domains: [
        {
          name: 'partners.example.net',
          access: 'PRIVATE_CODE',
          signupFields: [{ label: 'Job Title' }],
          accessCodePools: [{ name: 'Partners', accessCodes: [{ code: 'opensesame' }] }],
          users: [
            {
              user: { email: 'joe@example.net' },
              access_code: { code: 'opensesame' },
              signup_fields: [{ signup_field: { label: 'Job Title' }, value: 'Engineer' }],
            },
          ],
        },
      ],
    });
    expect(domain.private).toBe(true);
    expect(pool!.code_count).toBe(1);
    expect(code).toMatchObject({ code: 'opensesame', use_count: 1, users: [{ email: 'joe@example.net' }] });
    const partners = client.domain('partners.example.net');
    const [listed] = await all(partners.users.list({ access_code__code: 'opensesame', include_signup_field_data: true }));
    expect(listed).toEqual(member);
    expect(member!.signup_fields).toMatchObject([{ signup_field: { label: 'Job Title' }, value: 'Engineer' }]);
    expect(member!.access_code!.pool).toEqual({ id: pool!.id, name: 'Partners' });
    expect(await all(partners.signupFields.list())).toHaveLength(1);
    expect(await partners.accessCodePools.accessCodes.get({ accessCodePoolId: pool!.id, accessCodeId: code!.id! })).toEqual(code);
  });

  it('are enrolled, with progress that adds up', async () => {
    const {
      users: [jane],
      publishedCourses: [published],
      enrollments: [enrollment],
    } = seeding.seed({
      users: [{ email: 'jane@example.com' }],
      courses: [{ title: 'Intro', lessons: [{ title: 'One' }, { title: 'Two' }, { title: 'Three', optional: true }] }],
      publishedCourses: [{ course: { title: 'Intro' }, offer: { price: { amount: '49.00' } } }],
      enrollments: [
        {
          user: { email: 'jane@example.com' },
          published_course: { course: { title: 'Intro' } },
          course_progress: { completed_at: '2026-02-01T10:00:00Z', score: 9, max_score: 10, success_status: 'PASSED' },
          certificate: {},
          rating: 5,
        },
        { published_course: { course: { title: 'Intro' } }, course_progress: { completed_lesson_count: 1 } },
        {
          published_course: { course: { title: 'Intro' } },
          lessons: [{ lesson: { title: 'Two' }, lesson_progress: { completed_at: '2026-02-02T10:00:00Z', score: 3, max_score: 5 } }],
          purchase: { purchase_price: { amount: '20.00' } },
        },
      ],
    });
    expect(published.course).toMatchObject({ title: 'Intro', lesson_count: 3, required_lesson_count: 2 });
    expect(published).toMatchObject({
      slug: 'course-intro',
      course_url: `https://${HOST}/course-intro`,
      offer: { price: { amount: '49.00', currency_code: 'USD' } },
    });
    const site = client.domain();
    expect(await site.publishedCourses.get(published.id)).toEqual(published);
    expect(enrollment).toMatchObject({ user: { email: 'jane@example.com' }, active: true, rating: 5 });
    const enrolled = await all(site.publishedCourses.enrollments.list(published.id));
    expect(enrolled).toHaveLength(3);
    expect(await all(site.users.list())).toHaveLength(3);

    const [done] = await all(client.users.publishedCourses.list(jane.user.id));
    expect(done).toMatchObject({
      enrollment_id: enrollment.id,
      course_progress: { completed_lesson_count: 3, completed_required_lesson_count: 2, score: 9, completed_at: '2026-02-01T10:00:00Z' },
      certificate: { validate_url: expect.stringContaining(`https://${HOST}/verify/`) as string, issued_at: '2026-02-01T10:00:00Z' },
    });
    expect(await client.users.get(jane.user.id)).toMatchObject({ registration_count: 1, completion_count: 1 });

    const [begun] = await all(client.users.publishedCourses.list(enrolled[1]!.user.id));
    expect(begun!.course_progress).toMatchObject({ completed_lesson_count: 1, completed_at: null });
    const third = await all(client.users.publishedCourses.lessons.list({ userId: enrolled[2]!.user.id, publishedCourseId: published.id }));
    expect(third.map(({ lesson_progress }) => lesson_progress.score)).toEqual([null, 3, null]);
    const purchase = enrolled[2]!.purchase!;
    expect(await client.purchases.get(purchase.purchase_id!)).toMatchObject({
      price_cents: 2000,
      user: { id: enrolled[2]!.user.id },
      state: 'SUCCESS',
    });
    await site.publishedCourses.enrollments.update({ publishedCourseId: published.id, enrollmentId: enrollment.id }, { active: false });
    expect((await site.publishedCourses.enrollments.get({ publishedCourseId: published.id, enrollmentId: enrollment.id })).active).toBe(
      false,
    );
  });
});

describe('the catalogue', () => {
  it('paths have items, labels and enrolments', async () => {
    const {
      publishedPaths: [published],
      pathItems,
      publishedPathEnrollments: [enrollment],
    } = seeding.seed({
      publishedPaths: [
        {
          path: { title: 'Administrator' },
          pathItems: [{ published_course: { course: { title: 'A' } } }, { published_course: { course: { title: 'B' } } }],
          labels: [{ label: { name: 'Basics' } }],
          publishedPathEnrollments: [{ user: { email: 'a@example.com' }, published_path_progress: { completed_course_count: 1 } }],
        },
      ],
    });
    expect(published).toMatchObject({ slug: 'administrator', path: { title: 'Administrator', path_item_count: 2 } });
    const site = client.domain();
    expect(await all(site.publishedPaths.pathItems.list(published.id))).toEqual(pathItems);
    expect(pathItems.map(({ order }) => order)).toEqual([1, 2]);
    expect((await all(client.paths.pathItems.list(published.path.id))).map(({ course }) => course.title)).toEqual(['A', 'B']);
    expect(await all(site.publishedPaths.list({ label__name: 'Basics' }))).toHaveLength(1);
    const [mine] = await all(client.users.publishedPathEnrollments.list(enrollment!.user.id));
    expect(mine).toMatchObject({ published_path: { course_count: 2 }, published_path_progress: { completed_course_count: 1 } });
  });

  it('paths are made by their own name too', async () => {
    const { paths, publishedPaths } = seeding.seed({ paths: [{ title: 'Short', pathItems: [{}] }] });
    expect(await client.paths.get(paths[0].id)).toEqual(paths[0]);
    expect(paths[0]).toMatchObject({ title: 'Short', path_item_count: 1 });
    expect(publishedPaths).toHaveLength(1);
  });

  it('published courses have what is tied to them', async () => {
    const {
      publishedCourses: [first, second],
    } = seeding.seed({
      groups: [{ name: 'Partners' }],
      publishedCourses: [
        { slug: 'the-first' },
        {
          tags: [{ tag: { name: 'Popular' } }],
          visibilityOverrides: [{ student_group: { name: 'Partners' }, is_visible: true }],
          studentGroupPrerequisites: [{ student_group: { name: 'Partners' } }],
          publishedCoursePrerequisites: [{ published_course: { slug: 'the-first' } }],
          reenrollmentRule: { cycle_duration: 6 },
        },
      ],
    });
    const { publishedCourses } = client.domain();
    const { id } = second!;
    expect(await all(publishedCourses.tags.list(id))).toMatchObject([{ tag: { name: 'Popular', slug: 'popular' } }]);
    expect(await all(publishedCourses.visibilityOverrides.list(id))).toMatchObject([
      { student_group: { name: 'Partners' }, is_visible: true },
    ]);
    expect(await all(publishedCourses.studentGroupPrerequisites.list(id))).toHaveLength(1);
    expect(await all(publishedCourses.publishedCoursePrerequisites.list(id))).toEqual([{ published_course: { id: first.id } }]);
    const rule = await publishedCourses.reenrollmentRule.get(id);
    expect(rule).toMatchObject({ cycle_duration: 6 });
    expect(Date.parse(rule.starts_at)).toBeGreaterThan(Date.parse(DEMO_NOW));
  });

  it('pages, plans, series', async () => {
    const {
      catalogPages: [page],
      contentBlocks,
      plans: [plan],
      courseSeries: [series],
    } = seeding.seed({
      publishedCourses: [{ slug: 'one-course' }, { slug: 'two-course' }],
      plans: [{ name: 'All Access', planEnrollments: [{ user: { email: 'p@example.com' } }] }],
      courseSeries: [{ title: 'Operations', publishedCourses: [{ slug: 'one-course' }, { slug: 'two-course' }] }],
      catalogPages: [
        {
          page_title: 'Start here',
          contentBlocks: [
            { htmlContentBlock: { html: '<h1>Hi</h1>' } },
            { tileContainerContentBlock: { header_text: 'Courses', items: [{}, { item_plan_id: null }] } },
            { type: 'IN_PROGRESS_COURSES' },
          ],
        },
      ],
    });
    const site = client.domain();
    expect(page).toMatchObject({ slug: 'start-here', url: `https://${HOST}/page/start-here`, is_classic: false });
    expect(await all(site.catalogPages.contentBlocks.list(page.id))).toEqual(contentBlocks);
    expect(contentBlocks.map(({ type, order }) => `${type} ${order}`)).toEqual(['HTML 1', 'TILE_SECTION 2', 'IN_PROGRESS_COURSES 3']);
    expect(
      await site.catalogPages.htmlContentBlocks.get({ catalogPageId: page.id, id: contentBlocks[0]!.html_content_block_id! }),
    ).toMatchObject({
      html: '<h1>Hi</h1>',
    });
    const container = contentBlocks[1]!.tile_container_content_block_id!;
    expect(
      await all(site.catalogPages.tileContainerContentBlocks.items.list({ catalogPageId: page.id, tileContainerId: container })),
    ).toMatchObject([
      { item_type: 'PUBLISHED_COURSE', order: 1 },
      { item_type: 'PUBLISHED_COURSE', order: 2 },
    ]);
    expect(plan.plan_url).toBe(`https://${HOST}/plans/all-access`);
    expect(await all(site.plan.planEnrollments.list(plan.id))).toHaveLength(1);
    expect(series.published_course_count).toBe(2);
    expect(await all(site.courseSeries.publishedCourses.list(series.id))).toHaveLength(2);
  });
});

describe('sales and live training', () => {
  it('codes, licenses and credits are for offers on sale', async () => {
    const { publishedCourses } = seeding.seed({ publishedCourses: [{ offer: { id: 'offer1', price: { amount: '100.00' } } }] });
    expect(publishedCourses[0].offer!.id).toBe('offer1');
    const {
      promoCodePools: [pool],
      promoCodes,
      licensePackages: [licenses],
      trainingCreditCodes: [credits],
    } = seeding.seed({
      promoCodePools: [{ name: 'Spring', percent_off: 25, offer_ids: ['offer1'], promoCodes: [{ code: 'SPRING25' }, {}] }],
      licensePackages: [{ license_count: 2, offer_ids: ['offer1'], students: [{ student: { email: 'seat@example.com' } }] }],
      trainingCreditCodes: [{ credits_total: 5, offers: ['offer1'] }],
    });
    expect(await all(client.promoCodes.list({ promo_code_pool_id: pool.id }))).toEqual(promoCodes);
    expect(await all(client.promoCodePools.list({ offer_id: 'offer1' }))).toEqual([pool]);
    expect(await all(client.promoCodePools.offers.list(pool.id))).toMatchObject([{ offers: [{ id: 'offer1', price_cents: 10000 }] }]);
    expect(licenses).toMatchObject({ license_seats_remaining: 1, offer_ids: ['offer1'] });
    expect(await all(client.licensePackages.students.list(licenses.id))).toMatchObject([
      { student: { email: 'seat@example.com' }, active: true },
    ]);
    expect(credits).toMatchObject({ available_for_all_offers: false, available_to_all_students: true, offers: ['offer1'] });
  });

  it('live lessons have sessions, events and registrations', async () => {
    const {
      viltSessionEvents: [event],
      viltSessionRegistrations: [registration],
      iltSessions: [session],
    } = seeding.seed({
      courses: [{ title: 'Live', lessons: [{ id: 'live1', title: 'Class', type: 'VILT' }] }],
      viltSessionEvents: [{ vilt_session: { display_name: 'Morning', lesson: { id: 'live1' } } }],
      viltSessionRegistrations: [{ vilt_session: { display_name: 'Morning' }, user: { email: 'v@example.com' } }],
      iltSessions: [{ lesson: 'live1' }],
    });
    expect(event.vilt_session).toMatchObject({
      display_name: 'Morning',
      lesson: { id: 'live1', course: { title: 'Live' } },
      registration_count: 1,
    });
    expect(Date.parse(event.ends_at!)).toBeGreaterThan(Date.parse(event.starts_at!));
    expect(await all(client.viltSessionEvents.list({ session__lesson__id: 'live1', starts_at__gte: DEMO_NOW }))).toEqual([event]);
    expect(registration.student_lesson_progress!.user.email).toBe('v@example.com');
    expect(await client.viltSessionRegistrations.update(registration.id, { attended: true })).toMatchObject({ attended: true });
    expect(await client.iltSessions.get(session.id)).toEqual(session);
  });
});

describe('references', () => {
  it('resolve to records of demo', async () => {
    ({ client, seeding } = world('demo'));
    const {
      enrollments: [enrollment],
      users,
    } = seeding.seed({
      enrollments: [{ user: { email: 'jane.doe@example.com' }, published_course: { course: { title: 'Deploying to Production' } } }],
    });
    expect(enrollment.user.id).toBe(demo.learnerId);
    expect(users).toEqual([]);
    expect((await client.users.get(demo.learnerId)).registration_count).toBe(4);
  });

  it.each([
    [{ enrollments: [{ user: { id: 'nobody' } }] }, 'enrollments[0].user.id: no user has the id "nobody"'],
    [{ courses: [{ lessons: [{ content_quiz_id: 'x' }] }] }, 'courses[0].lessons[0].content_quiz_id: no quiz has the id "x"'],
    [{ lessons: [{ course_id: 'x' }] }, 'lessons[0].course_id: no course has the id "x"'],
    [{ publishedCourses: [{ domain_name: 'x.test' }] }, 'publishedCourses[0].domain_name: unknown domain "x.test"'],
    [{ promoCodePools: [{ offer_ids: ['x'] }] }, 'promoCodePools[0].offer_ids[0]: no offer has the id "x"'],
    [{ courses: [{ titel: 'x' }] }, 'courses[0].titel: unknown field of a course. Did you mean title?'],
    [{ cuorses: [{}] }, 'cuorses: unknown resource. Did you mean courses?'],
    [{ courses: [{ lessons: [{ tilte: 'x' }] }] }, 'courses[0].lessons[0].tilte: unknown field of a lesson. Did you mean title?'],
    [{ publishedCourses: [{ offer: { prize: 1 } }] }, 'publishedCourses[0].offer.prize: unknown field. Did you mean price?'],
    [{ groups: [{ user_count: 3 }] }, 'groups[0].user_count: is derived from other fields, so a seed of a group cannot set it.'],
    [{ courses: [{ id: 'c' }, { id: 'c' }] }, 'courses[1].id: a course with the id "c" already exists'],
    [{ users: [{ email: 'a@b.test' }, { email: 'A@b.test' }] }, /^users\[1\]\.email: the user "A@b\.test" already exists/],
    [
      { users: [{ email: 'a@b.test', first_name: 'Ada' }], domainUsers: [{ user: { email: 'a@b.test', first_name: 'Eve' } }] },
      /^domainUsers\[0\]\.user\.first_name: the user "\w+" already exists, with "Ada"$/,
    ],
    [
      { courses: [{ title: 'A' }, { title: 'A' }], publishedCourses: [{ course: { title: 'A' } }] },
      /^publishedCourses\[0\]\.course\.title: more than one course matches/,
    ],
    [{ courses: [{ title: 7 }] }, /^courses\[0\]\.title: /],
    [
      { enrollments: [{ published_course: { course: { lessons: [{}] } }, course_progress: { completed_lesson_count: 2 } }] },
      'enrollments[0].course_progress.completed_lesson_count: the course has only 1 lessons',
    ],
    [{ courses: {} }, 'courses: must be a list'],
    [{ lessons: [{ course_id: null }] }, 'lessons[0].course_id: must not be null'],
    [{ courses: [{ id: 'a' }, { lessons: [{ course_id: 'a' }] }] }, /^courses\[1\]\.lessons\[0\]\.course_id: belongs to the course "\w+"$/],
    [{ publishedCourses: [{ slug: 'the-one' }, { slug: 'the-one' }] }, 'publishedCourses[1].slug: "the-one" is taken on the domain'],
  ])('refuses %j', (input, message) => {
    const state = () =>
      JSON.stringify(
        [...'courses lessons users domainUsers enrollments publishedCourses groups courseProgress'.split(' ')].map((name) =>
          store.collection(`skilljar.${name}`).all(),
        ),
      );
    const before = state();
    expect(() => seeding.seed(input as never)).toThrow(message instanceof RegExp ? message : new TypeError(message));
    expect(state()).toBe(before);
  });
});

describe('values', () => {
  it('are the same in every run, and others with another number', () => {
    const once = (seed: number) =>
      world('empty', seed).seeding.seed({ enrollments: [{}, {}], quizzes: [{ questions: [{}] }], webhooks: [{}] });
    expect(once(1)).toEqual(once(1));
    expect(once(2)).not.toEqual(once(1));
  });

  it('do not depend on what else is there', () => {
    const { seeding: other } = world('demo');
    other.seed({ tags: [{}], users: [{}] });
    expect(other.seed({ courses: [{}] }).courses).toEqual(seeding.seed({ courses: [{}] }).courses);
  });

  it('start again after a reset', () => {
    const first = seeding.seed({ courses: [{}] });
    store.clear();
    seedEmptySkilljar(store);
    seeding.reset();
    expect(seeding.seed({ courses: [{}] })).toEqual(first);
  });

  it('names and addresses are each there once', () => {
    const { users, labels, groups } = seeding.seed({
      users: Array.from({ length: 60 }, () => ({})),
      labels: Array.from({ length: 60 }, () => ({})),
      groups: Array.from({ length: 9 }, () => ({})),
    });
    expect(new Set(users.map(({ user }) => user.email)).size).toBe(60);
    expect(new Set(labels.map(({ name }) => name)).size).toBe(60);
    expect(new Set(groups.map(({ name }) => name)).size).toBe(9);
  });
});
