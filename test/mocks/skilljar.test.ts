import { beforeEach, describe, expect, it } from 'vitest';
import { DEMO_NOW, demoKeys, demoLearner } from '../../mocks/demo.js';
import { Store } from '../../mocks/engine/store.js';
import { operations } from '../../mocks/rest/routes.js';
import { createSkilljarMock, skilljarDemo as demo, seedSkilljar } from '../../mocks/skilljar/index.js';
import { entries } from '../../src/manifest/generated/skilljar.js';
import { createSkilljarClient, type SkilljarClient, type SkilljarOptions } from '../../src/skilljar/index.js';

const key = demoKeys.skilljar;

function world(options: Partial<SkilljarOptions> = {}) {
  const store = new Store();
  seedSkilljar(store);
  const mock = createSkilljarMock(store, { apiKey: key, now: () => new Date(DEMO_NOW) });
  const sent: Request[] = [];
  const client = createSkilljarClient({
    apiKey: key,
    domain: demo.domain,
    retry: false,
    fetch: (input, init) => {
      const request = new Request(input, init);
      sent.push(request.clone());
      return mock.handle(request);
    },
    ...options,
  });
  return { store, mock, sent, client, academy: client.domain() };
}

/** What a call rejects with. */
async function failure(call: PromiseLike<unknown>): Promise<Record<string, unknown>> {
  try {
    await call;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error('The call should have failed.');
}

let w: ReturnType<typeof world>;
let client: SkilljarClient;
beforeEach(() => {
  w = world();
  client = w.client;
});

describe('written records can be read', () => {
  it('creates, lists, reads, updates and deletes a course', async () => {
    const made = await client.courses.create({
      title: 'New Course',
      short_description: 'Short',
      enforce_sequential_navigation: true,
      labels: ['Fresh'],
    });
    expect(made).toMatchObject({ title: 'New Course', long_description_html: '', labels: ['Fresh'] });
    expect((await client.courses.list({ label__name: 'Fresh' })).items.map(({ id }) => id)).toEqual([made.id]);
    expect(await client.courses.get(made.id)).toEqual(made);
    expect(await client.courses.update(made.id, { title: 'Renamed' })).toMatchObject({ title: 'Renamed', short_description: 'Short' });
    expect(await client.courses.update(made.id, { labels: [] }, { method: 'PUT' })).toMatchObject({ title: 'Renamed', labels: [] });
    expect(w.sent.at(-1)?.method).toBe('PUT');
    expect(await client.courses.delete(made.id, { confirm: true })).toBeUndefined();
    expect(await failure(client.courses.get(made.id))).toMatchObject({ code: 'NOT_FOUND', body: { detail: 'Not found.' } });
  });

  it('responds with 201 to a creation, 204 to a deletion and an empty 200 to a ping', async () => {
    const created = await client.groups.create({ name: 'New Group' }).withResponse();
    expect(created.status).toBe(201);
    expect((await client.groups.delete(created.data.id, { confirm: true }).withResponse()).status).toBe(204);
    expect(await client.ping().withResponse()).toMatchObject({ status: 200, data: undefined });
  });

  it('keeps groups, their members and their rules', async () => {
    const { id } = await client.groups.create({ name: 'Newcomers', rule_email_domains: ['Fresh.example'] });
    await client.groups.users.create(id, { user: { id: demo.learnerId } });
    expect((await client.groups.users.list(id)).items).toMatchObject([{ user: { email: demoLearner.email } }]);
    expect((await client.users.groups.list(demo.learnerId)).items.map(({ group }) => group.name)).toContain('Newcomers');
    await client.groups.emailDomainRules.update(id, { add: ['NEW.example'], remove: ['fresh.example'] });
    expect(await client.groups.emailDomainRules.get(id)).toEqual({ email_domains: ['new.example'] });
    const { user } = await w.academy.users.create({ user: { email: 'kim@new.example', first_name: 'Kim' } });
    expect(await client.groups.get(id)).toMatchObject({ user_count: 2 });
    await client.groups.users.delete({ groupId: id, userId: user.id });
    expect(await failure(client.groups.users.get({ groupId: id, userId: user.id }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps webhooks with their credentials', async () => {
    const hook = await client.webhooks.create({ target_url: 'https://hooks.example.com/new', basic_auth_password: 'pass-phrase-1' });
    expect(hook).toMatchObject({ active: true, event_type: null, deactivate_reason: null, basic_auth_password: 'pass-phrase-1' });
    expect(await client.webhooks.update(hook.id, { event_type: 'COURSE_COMPLETION' })).toMatchObject({ event_type: 'COURSE_COMPLETION' });
    expect(await client.webhooks.update(hook.id, { event_type: null })).toMatchObject({ event_type: null });
    expect(await client.webhooks.ping(hook.id)).toMatchObject({ succeeded: true });
    expect((await client.webhooks.list()).total).toBe(4);
    expect((await client.webhooks.sampleCourseEnrollment()).results).toMatchObject([{ event_type: 'COURSE_ENROLLMENT' }]);
  });
});

describe('lists', () => {
  it('page by number, with absolute links that keep the size', async () => {
    const pages = [];
    for await (const page of client.courses.list({}, { pageSize: 10 }).pages()) pages.push(page);
    expect(pages.map(({ items }) => items.length)).toEqual([10, 10, 5]);
    expect(pages[0]?.total).toBe(25);
    expect(w.sent.map(({ url }) => new URL(url).search)).toEqual(['?page_size=10', '?page_size=10&page=2', '?page_size=10&page=3']);
  });

  it('page by cursor on users, and by number when asked', async () => {
    const users = await client.users.list({}, { pageSize: 12 }).toArray({ maxItems: 100 });
    expect(new Set(users.map(({ user }) => user.id)).size).toBe(30);
    expect(new URL(w.sent[1]!.url).searchParams.get('cursor')).toBeTruthy();
    const second = await client.users.list({ page: 2, page_size: 20 });
    expect(second.items).toHaveLength(10);
    const resumed = await client.users.list({}, { pageSize: 29, cursor: (await client.users.list({}, { pageSize: 29 })).cursor! });
    expect(resumed.items).toHaveLength(1);
  });

  it('are bare arrays under a user, without a total', async () => {
    const raw = await w.mock.handle(request(`/users/${demo.learnerId}/published-courses`));
    expect(Array.isArray(await raw.json())).toBe(true);
    expect((await client.users.publishedCourses.list(demo.learnerId)).items).toHaveLength(3);
    expect((await client.users.planEnrollments.list(demo.learnerId)).items[0]?.plan.title).toBe('All-Access Plan');
    expect((await client.users.publishedPathEnrollments.list(demo.learnerId)).items).toHaveLength(1);
  });

  it('refuse a page that is not there', async () => {
    expect(await failure(client.courses.list({ page: 9 }))).toMatchObject({ code: 'NOT_FOUND', body: { detail: 'Invalid page.' } });
  });

  it('filter', async () => {
    expect((await client.users.list({ email: demoLearner.email })).items.map(({ user }) => user.id)).toEqual([demo.learnerId]);
    expect((await client.users.list({ is_inactive: true })).total).toBe(2);
    expect((await client.groups.list({ name: 'Cool People' })).items.map(({ id }) => id)).toEqual([demo.groupId]);
    const { users, publishedCourses } = w.academy;
    expect((await users.list({ user__email: demoLearner.email, include_signup_field_data: true })).items).toMatchObject([
      { user: { first_name: 'Jane', last_name: 'Doe' }, signup_fields: [{ value: 'Engineer' }] },
    ]);
    expect((await users.list({ user__first_name: 'jane' })).total).toBe(0);
    expect((await users.list({ active: false })).total).toBe(2);
    expect((await users.list({ access_code: 'null' })).total).toBe(30);
    const partners = client.domain(demo.privateDomain);
    expect((await partners.users.list({ access_code: 'null' })).total).toBe(0);
    expect((await partners.users.list({ access_code__pool__id: demo.poolId })).total).toBe(5);
    expect((await publishedCourses.list({ course__id: demo.courseId })).items.map(({ id }) => id)).toEqual([demo.publishedCourseId]);
    expect((await publishedCourses.list({ search: 'container' })).total).toBe(1);
  });
});

describe('domains', () => {
  it('hold the demo learner', async () => {
    expect(await client.domains.get(demo.domain)).toMatchObject({ access: 'PUBLIC', private: false });
    expect(await w.academy.users.get(demo.learnerId)).toMatchObject({ user: { email: demoLearner.email }, active: true });
    expect(await failure(client.domain('nowhere.example.com').users.list())).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('take a member by email address, known or new', async () => {
    const known = await w.academy.users.create({ user: { email: demoLearner.email.toUpperCase() } });
    expect(known).toMatchObject({ user: { id: demo.learnerId } });
    expect(known.login_token).toContain(demo.learnerId);
    const fresh = await client.domain(demo.privateDomain).users.create({ user: { email: 'new@example.net' } });
    expect(fresh).not.toHaveProperty('login_token');
    expect((await client.users.list({ email: 'new@example.net' })).items).toHaveLength(1);
    expect(await w.academy.users.update(demo.learnerId, { active: false, expires_at: null })).toMatchObject({ active: false });
  });

  it('publish a course once', async () => {
    const course = await client.courses.create({ title: 'To Publish', short_description: 'x', enforce_sequential_navigation: false });
    const published = await w.academy.publishedCourses.create({ course: { id: course.id } });
    expect(published).toMatchObject({
      slug: 'to-publish',
      course: { title: 'To Publish' },
      course_url: `https://${demo.domain}/to-publish`,
    });
    expect(await failure(w.academy.publishedCourses.create({ course: { id: course.id } }))).toMatchObject({ code: 'BAD_REQUEST' });
    expect(await w.academy.publishedCourses.get(published.id)).toMatchObject({ course: { short_description: 'x' } });
    await w.academy.publishedCourses.delete(published.id, { confirm: true });
    expect((await w.academy.publishedCourses.list()).total).toBe(8);
  });

  it('publish a path with its fields', async () => {
    const path = await w.academy.publishedPaths.create({ slug: 'short', path: { title: 'Short Path' } });
    expect(await w.academy.publishedPaths.update(path.id, { hidden: true })).toMatchObject({ hidden: true, path: { title: 'Short Path' } });
    expect((await w.academy.publishedPaths.list({ label__name: 'Basics' })).items.map(({ id }) => id)).toEqual([demo.publishedPathId]);
  });
});

describe('enrolments', () => {
  const input = { user: { id: demo.learnerId }, enrolled_at: '2026-01-01T00:00:00Z' };

  it('are the same for the same learner and moment', async () => {
    const { enrollments } = w.academy.publishedCourses;
    const before = (await enrollments.list(demo.publishedCourseId)).total!;
    const first = await enrollments.create(demo.publishedCourseId, input);
    const again = await enrollments.create(demo.publishedCourseId, input);
    expect(again.id).toBe(first.id);
    const other = await enrollments.create(demo.publishedCourseId, { ...input, enrolled_at: '2026-01-02T00:00:00Z' });
    expect(other.id).not.toBe(first.id);
    expect((await enrollments.list(demo.publishedCourseId)).total).toBe(before + 2);
    const path = { publishedCourseId: demo.publishedCourseId, enrollmentId: first.id };
    expect(await enrollments.update(path, { active: false })).toMatchObject({ active: false });
    expect(await enrollments.get(path)).toMatchObject({ active: false, user: { email: demoLearner.email } });
  });

  it('carry one moment through a retry', async () => {
    let lost = true;
    const flaky = world({
      retry: { attempts: 2, baseMs: 0 },
      fetch: async (sent, init) => {
        const answer = await flaky.mock.handle(new Request(sent, init));
        if (!lost) return answer;
        lost = false;
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
      },
    });
    const { enrollments } = flaky.academy.publishedCourses;
    const before = (flaky.store.collection('skilljar.enrollments') as { size: number }).size;
    const made = await enrollments.create(demo.publishedCourseId, { user: { id: demo.learnerId } }).withResponse();
    expect(made.attempts).toBe(2);
    expect(flaky.store.collection('skilljar.enrollments').size).toBe(before + 1);
  });

  it('need a membership', async () => {
    const { publishedCourses } = client.domain(demo.privateDomain);
    const { id } = (await publishedCourses.list()).items[0]!;
    expect(await failure(publishedCourses.enrollments.create(id, input))).toMatchObject({
      code: 'BAD_REQUEST',
      issues: [{ path: ['user'] }],
    });
  });

  it('show in the learner’s progress', async () => {
    const path = { userId: demo.learnerId, publishedCourseId: demo.publishedCourseId };
    expect(await client.users.publishedCourses.get(path)).toMatchObject({
      domain_name: demo.domain,
      course_progress: { completed_lesson_count: 4, success_status: 'PASSED' },
      certificate: { expires_at: null },
    });
    const undone = await client.users.publishedCourses.update(path, { course_progress: { completed_at: null } });
    expect(undone.course_progress).toMatchObject({ completed_at: null, success_status: 'PASSED' });
    const lesson = { ...path, lessonId: demo.lessonId };
    await client.users.publishedCourses.lessons.update(lesson, { lesson_progress: { completed_at: null, score: 3 } });
    expect(await client.users.publishedCourses.lessons.get(lesson)).toMatchObject({ lesson_progress: { completed_at: null, score: 3 } });
    expect((await client.users.publishedCourses.lessons.list(path)).total).toBe(4);
    expect((await client.users.publishedCourses.get(path)).course_progress.completed_lesson_count).toBe(3);
  });

  it('make no one recognisable after anonymize', async () => {
    expect(await client.users.anonymize(demo.learnerId, { confirm: true })).toMatchObject({ inactive_at: '2026-03-02T09:00:00.000000Z' });
    expect((await client.users.list({ email: demoLearner.email })).total).toBe(0);
  });
});

describe('refusals', () => {
  it('reveal nothing without the right key', async () => {
    for (const path of ['/courses', '/nowhere']) {
      const bare = await w.mock.handle(new Request(`https://api.skilljar.com/v1${path}`));
      expect(bare.status).toBe(401);
      expect(await bare.json()).toHaveProperty('detail');
    }
    const asBearer = new Request('https://api.skilljar.com/v1/courses', { headers: { authorization: `Bearer ${key}` } });
    expect((await w.mock.handle(asBearer)).status).toBe(401);
    const withoutColon = new Request('https://api.skilljar.com/v1/courses', { headers: { authorization: `Basic ${btoa(key)}` } });
    expect((await w.mock.handle(withoutColon)).status).toBe(401);
    expect(await failure(world({ apiKey: 'wrong-key' }).client.courses.list())).toMatchObject({ code: 'AUTHENTICATION', status: 401 });
  });

  it('are thrown by the client, before anything is sent', async () => {
    const error = await failure(client.courses.create({ title: '', short_description: 'x' } as never));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', attempts: 0 });
    expect((error.issues as { path: string[] }[]).map(({ path }) => path.join('.')).sort()).toEqual([
      'input.enforce_sequential_navigation',
      'input.title',
    ]);
    expect(w.sent).toHaveLength(0);
    expect(await failure(client.groups.emailDomainRules.update(demo.groupId, {}))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('come from the platform, field by field', async () => {
    const off = world({ validation: 'off' });
    const error = await failure(off.client.courses.create({ title: '', short_description: 7 } as never));
    expect(error).toMatchObject({
      code: 'BAD_REQUEST',
      status: 400,
      body: {
        title: ['This field may not be blank.'],
        short_description: ['Not a valid string.'],
        enforce_sequential_navigation: ['This field is required.'],
      },
    });
    const nested = await failure(off.academy.users.create({ user: {} } as never));
    expect(nested).toMatchObject({ body: { user: { email: ['This field is required.'] } }, issues: [{ path: ['user', 'email'] }] });
    const rules = await failure(off.client.groups.emailDomainRules.update(demo.groupId, {}));
    expect(rules).toMatchObject({ code: 'BAD_REQUEST', body: { non_field_errors: [expect.any(String)] } });
    expect(await failure(client.groups.create({ name: 'Cool People' }))).toMatchObject({
      code: 'BAD_REQUEST',
      issues: [{ path: ['name'] }],
    });
  });

  it('distinguish malformed bodies, unknown paths and wrong methods', async () => {
    expect((await w.mock.handle(request('/courses', { method: 'POST', body: '{"title":' }))).status).toBe(400);
    expect((await w.mock.handle(request('/courses', { method: 'POST', body: '[]' }))).status).toBe(400);
    expect((await w.mock.handle(request('/nowhere'))).status).toBe(404);
    const wrong = await w.mock.handle(request('/courses', { method: 'DELETE' }));
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

it('works behind any address that ends in /v1', async () => {
  const { mock } = w;
  const far = createSkilljarClient({
    apiKey: key,
    baseUrl: 'http://127.0.0.1:4010/skilljar/v1',
    fetch: (input, init) => mock.handle(new Request(input, init)),
  });
  expect(await far.users.list({}, { pageSize: 7 }).toArray({ maxItems: 100 })).toHaveLength(30);
});

it('ignores undocumented fields', async () => {
  const made = await client.groups.create({ name: 'Odd', colour: 'red' } as never);
  expect(made).not.toHaveProperty('colour');
});

function request(path: string, init: RequestInit = {}): Request {
  const headers = { authorization: `Basic ${btoa(`${key}:`)}`, ...(init.body ? { 'content-type': 'application/json' } : {}) };
  return new Request(`https://api.skilljar.com/v1${path}`, { ...init, headers });
}

it('supports the operations of the client only', () => {
  const served = operations().map(({ kind, url }) => `${kind} ${url}`);
  expect(new Set(served)).toEqual(new Set(entries.map(({ kind, url }) => `${kind} ${url}`)));
});
