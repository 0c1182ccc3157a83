// Learning paths over real HTTP on loopback, against the mock platform: what acts for a learner, and what happens without one.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoKeys, demoLearner, type MockServer, startMockServer } from '../../mocks/server.js';
import { InputError, type Logger } from '../../src/index.js';
import { createLearningPathClient, type LearningPathOptions } from '../../src/learning-path/index.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());
beforeEach(() => server.platforms.reset());

const clientOf = (options: Partial<LearningPathOptions> = {}) =>
  createLearningPathClient({ apiKey: demoKeys.learningPath, baseUrl: server.urls.learningPath, ...options });
const janeOf = (options: Partial<LearningPathOptions> = {}) => clientOf({ authToken: demoLearner.token, ...options });

/** A logger that keeps its warnings. */
function listening() {
  const warnings: [fields: object, message: string][] = [];
  const quiet = () => undefined;
  const logger: Logger = { debug: quiet, info: quiet, error: quiet, warn: (fields, message) => void warnings.push([fields, message]) };
  return { warnings, logger };
}

describe('progress', () => {
  it('adds up: topics to the course, the course to its milestone', async () => {
    const jane = janeOf();
    const completions = async () =>
      (await jane.milestones.listCompletions({ slug: 'onboarding' })).items.map((item) => item?.milestone?.id);
    expect(await completions()).toEqual(['milestone-1']);
    const before = (await jane.progress.getCourse({ id: 'course-3' }))!;
    expect(before.percentComplete).toBe(33);
    expect(await jane.progress.updateTopic({ topicId: 'course-3-page-2', progress: 50 })).toBe(true);
    expect(await jane.progress.getCourse({ id: 'course-3' })).toMatchObject({ percentComplete: 50, totalViews: before.totalViews! + 1 });
    await jane.progress.updateTopic({ topicId: 'course-3-page-2', progress: 100 });
    const pages = (await jane.courses.listPagesCompleted({ courseId: 'course-3' })).items;
    expect(pages.map((page) => page.__typename)).toEqual(['TextPage', 'MeetingPage']);
    await jane.progress.updateTopic({ topicId: 'course-3-page-3', progress: 100 });
    expect(await jane.progress.getCourse({ id: 'course-3' })).toMatchObject({ percentComplete: 100 });
    expect((await jane.progress.listCourseCompletion({ id: 'course-3' })).items).toContainEqual({
      type: 'courseTopicViewed',
      percent: 100,
      required: ['course-3-page-1', 'course-3-page-2', 'course-3-page-3'],
      completed: ['course-3-page-1', 'course-3-page-2', 'course-3-page-3'],
    });
    expect(await completions()).toEqual(['milestone-1', 'milestone-2']);
    await jane.courses.updateStatus({ id: 'course-3', status: 'not-completed' });
    expect(await completions()).toEqual(['milestone-1']);
  });

  it('null and false are answers, not errors', async () => {
    const jane = janeOf();
    for (const resource of [
      { one: jane.courses, id: 'course-1' },
      { one: jane.learningPaths, id: 'path-1' },
    ]) {
      expect(await resource.one.reinstate({ id: resource.id })).toBeNull();
      expect(await resource.one.archive({ id: resource.id })).toBe(resource.id);
      expect(await resource.one.archive({ id: resource.id })).toBeNull();
      expect(await resource.one.reinstate({ id: resource.id })).toBe(resource.id);
      expect(await resource.one.archive({ id: 'nothing' })).toBeNull();
      const { data, status, attempts } = await resource.one.archive({ id: 'nothing' }).withResponse();
      expect({ data, status, attempts }).toEqual({ data: null, status: 200, attempts: 1 });
    }
    expect(await jane.learningPaths.updateAccess({ slug: 'nothing', status: 'started' })).toBe(false);
    expect(await jane.learningPaths.updateAccess({ slug: 'onboarding', status: 'not-started' })).toBe(true);
  });

  it('keeps the milestones of a new path in both forms', async () => {
    const made = await clientOf().learningPaths.create({
      name: 'Both forms',
      milestones: [
        { name: 'By ids', kind: 'content', requirement: 'required', courseIds: ['course-1'] },
        { name: 'By courses', milestoneCourses: [{ contentId: 'course-2', requirement: 'elective' }] },
      ],
    });
    expect(made).toMatchObject({ status: 'draft', milestones: [{ name: 'By ids' }, { name: 'By courses' }] });
    const courses = await Promise.all(
      made.milestones!.map(async (one) => (await clientOf().milestones.get({ id: one!.id }))?.milestoneCourses),
    );
    expect(courses).toMatchObject([
      [{ contentId: 'course-1', requirement: 'required' }],
      [{ contentId: 'course-2', requirement: 'elective' }],
    ]);
  });
});

describe('arguments', () => {
  const never = () => clientOf({ fetch: () => Promise.reject(new Error('no request may be sent here')) });

  it.each([
    ['no course is named', () => never().courses.updateStatus({ status: 'started' }), 'exactly one of id, slug, sku'],
    ['a course is named twice', () => never().courses.updateStatus({ id: 'a', sku: 'b', status: 'started' }), 'got id and sku'],
    ['an id is empty', () => never().courses.updateStatus({ id: '', status: 'started' }), 'id: must not be empty'],
    ['a course cannot have the status', () => never().courses.updateStatus({ id: 'a', status: 'not-started' }), 'status: must be one of'],
    [
      'a path cannot have the status',
      () => never().learningPaths.updateAccess({ slug: 'a', status: 'completed' }),
      'status: must be one of',
    ],
    [
      'a change is yet to come',
      () => never().courses.updateStatus({ id: 'a', status: 'started', statusChangeDate: '2999-01-01T00:00:00Z' }),
      'statusChangeDate: must not be in the future',
    ],
    ['progress is too much', () => never().progress.updateTopic({ topicId: 'a', progress: 101 }), 'from 0 to 100'],
    ['progress is less than nothing', () => never().progress.updateTopic({ topicId: 'a', progress: -1 }), 'from 0 to 100'],
    ['progress is a fraction', () => never().progress.updateTopic({ topicId: 'a', progress: 0.5 }), 'integer'],
    [
      'a path has no milestone',
      () => never().learningPaths.create({ name: 'n', milestones: [] }),
      'milestones: must have a number of entries of at least 1',
    ],
  ])('are refused before anything is sent when %s', async (_what, call, message) => {
    const error = await Promise.resolve(call()).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toContain(message);
  });

  it('may be whatever you say in a document of your own', async () => {
    const document = 'mutation Set($slug: Slug!, $status: String!) { UpdateLearningPathAccess(slug: $slug, status: $status) }';
    await expect(janeOf().request(document, { slug: 'onboarding', status: 'completed' })).rejects.toMatchObject({
      code: 'GRAPHQL',
      attempts: 1,
      message: expect.stringContaining('Invalid status'),
    });
  });
});

describe('without a learner', () => {
  it('each operation that acts for one is warned of once, and answers as the platform does', async () => {
    const { warnings, logger } = listening();
    const nobody = clientOf({ logger });
    expect(await nobody.progress.getCourse({ id: 'course-1' })).toBeNull();
    expect(await nobody.progress.getCourse({ id: 'course-2' })).toBeNull();
    expect((await nobody.milestones.listCompletions({ slug: 'onboarding' })).items).toEqual([]);
    expect(await nobody.courses.archive({ id: 'course-1' })).toBeNull();
    expect(warnings.map(([fields]) => fields)).toEqual([
      { platform: 'learningPath', operation: 'learningPath.progress.getCourse' },
      { platform: 'learningPath', operation: 'learningPath.milestones.listCompletions' },
      { platform: 'learningPath', operation: 'learningPath.courses.archive' },
    ]);
    expect(warnings[0]?.[1]).toContain('without an authToken');
  });

  it('nothing is said of operations that need none, of learners, and of tokens among the headers', async () => {
    const { warnings, logger } = listening();
    const nobody = clientOf({ logger });
    await nobody.learningPaths.getBySlug({ slug: 'onboarding' });
    await nobody.milestones.get({ id: 'milestone-1' });
    await nobody.learningPaths.create({ name: 'n', milestones: [{ name: 'm' }] });
    await nobody.attendance.updateMeeting({ userId: 'user-jane', meetingId: 'meeting-1', attended: true });
    await nobody.as(demoLearner.token).progress.getCourse({ id: 'course-1' });
    const own = await nobody.progress.getCourse({ id: 'course-1' }, { headers: { AuthToken: demoLearner.token } });
    expect(own).toMatchObject({ percentComplete: 100 });
    await clientOf({ logger, headers: { authtoken: demoLearner.token } }).progress.getCourse({ id: 'course-1' });
    expect(warnings).toEqual([]);
  });

  it('all eleven operations that act for a learner are warned of', async () => {
    const { warnings, logger } = listening();
    const nobody = clientOf({ logger });
    await Promise.all([
      nobody.milestones.listCompletions({ slug: 'onboarding' }),
      nobody.courses.listPagesCompleted({ courseId: 'course-1' }),
      nobody.courses.archive({ id: 'course-1' }),
      nobody.courses.reinstate({ id: 'course-1' }),
      nobody.courses.updateStatus({ id: 'course-1', status: 'started' }),
      nobody.learningPaths.archive({ id: 'path-1' }),
      nobody.learningPaths.reinstate({ id: 'path-1' }),
      nobody.learningPaths.updateAccess({ slug: 'onboarding', status: 'started' }),
      nobody.progress.getCourse({ id: 'course-1' }),
      nobody.progress.listCourseCompletion({ id: 'course-1' }),
      nobody.progress.updateTopic({ topicId: 'course-1-page-1', progress: 1 }),
    ]);
    expect(new Set(warnings.map(([fields]) => (fields as { operation: string }).operation)).size).toBe(11);
  });
});

describe('points', () => {
  it('stand beside the answer: estimated, charged and allowed', async () => {
    const { cost } = await janeOf().milestones.get({ id: 'milestone-1' }).withResponse();
    expect(cost).toEqual({ estimated: 40, charged: 40, limit: 1000 });
    const { response } = await janeOf().courses.listPagesCompleted({ courseId: 'course-1' });
    expect(response.cost).toEqual({ estimated: 10, charged: 10, limit: 1000 });
    const own = await janeOf().request('{ UserCourseProgress(id: "course-1") { totalTime } }').withResponse();
    expect(own.cost).toEqual({ estimated: 6, charged: 6, limit: 1000 });
  });

  it('are spent from the limit as the platform charged them', async () => {
    const headers = { 'x-complexity-cost': '40' };
    const client = clientOf({ fetch: async () => Response.json({ data: { Milestone: null } }, { headers }) });
    await client.milestones.get({ id: 'm' });
    expect(client.rateLimit.state()?.windows[0]).toMatchObject({ unit: 'points', remaining: 99_960 });
    const silent = clientOf({ fetch: async () => Response.json({ data: { Milestone: null } }) });
    const { cost } = await silent.milestones.get({ id: 'm' }).withResponse();
    expect(cost).toEqual({ estimated: 40, charged: undefined, limit: undefined });
    expect(silent.rateLimit.state()?.windows[0]).toMatchObject({ remaining: 99_960 });
  });

  it('too many of them are refused by the mock platform as by the real one', async () => {
    const query = `{ Milestone(id: "milestone-1") { ${'id '.repeat(1000)} } }`;
    const send = (key: string) =>
      fetch(`${server.urls.learningPath}?apiKey=${key}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    const refused = await send(demoKeys.learningPath);
    expect(refused.headers.get('x-complexity-cost')).toBe('1001');
    expect(await refused.json()).toMatchObject({ data: null, errors: [{ message: expect.stringContaining('Actual complexity is 1001') }] });
    expect((await send('wrong')).status).toBe(401);
  });
});

describe('the key', () => {
  it.each([
    ['query', '?apiKey=demo-learning-path-key', null],
    ['header', '', 'Bearer demo-learning-path-key'],
  ] as const)('goes into the %s', async (apiKeyIn, search, authorization) => {
    const seen: { search: string; authorization: string | null }[] = [];
    const watching: typeof fetch = (url, init) => {
      seen.push({ search: new URL(String(url)).search, authorization: new Headers(init?.headers).get('authorization') });
      return fetch(url, init);
    };
    expect(await clientOf({ apiKeyIn, fetch: watching as never }).milestones.get({ id: 'milestone-1' })).toMatchObject({
      name: 'First week',
    });
    expect(seen).toEqual([{ search, authorization }]);
  });

  it.each([
    ['an origin', { origin: 'https://acme.example.com' }, 'https://acme.example.com/helium'],
    ['an origin with a slash', { origin: 'https://acme.example.com/' }, 'https://acme.example.com/helium'],
    ['an origin that is the endpoint', { origin: 'https://acme.example.com/helium' }, 'https://acme.example.com/helium'],
    ['a whole URL', { baseUrl: 'https://acme.example.com/proxy/graph' }, 'https://acme.example.com/proxy/graph'],
  ])('goes to %s', async (_what, where, expected) => {
    const urls: string[] = [];
    const client = createLearningPathClient({
      apiKey: 'key-of-a-test',
      ...where,
      fetch: async (url) => {
        urls.push(String(url));
        return Response.json({ data: { Milestone: null } });
      },
    });
    await client.milestones.get({ id: 'm' });
    expect(urls).toEqual([`${expected}?apiKey=key-of-a-test`]);
  });
});
