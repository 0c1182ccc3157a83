// Overrides of single operations, the log of requests, and what is said of requests that nobody can have meant.
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { skilljarDemo } from '../../mocks/skilljar/index.js';
import { createLearningPlatforms } from '../../src/index.js';

const platforms = createMockPlatforms({ onProblem: () => undefined });
const server = setupServer(...platforms.handlers);
const lp = createLearningPlatforms({
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
  sda: { token: demoKeys.sda },
  skilljar: { apiKey: demoKeys.skilljar, domain: skilljarDemo.domain },
  learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com' },
  retry: false,
});

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => platforms.reset());
afterAll(() => server.close());

const COURSE = { title: 'Intro', short_description: 'A course.', enforce_sequential_navigation: false };

const anyTrack = async () => (await lp.instruqt.tracks.list({ teamSlug: 'acme' })).items[0]!;

describe('an override of a GraphQL operation', () => {
  it('returns the given fields, completed', async () => {
    platforms.on('instruqt.tracks.get', ({ trackID }) => ({ title: `Track ${trackID}`, challenges: [{ title: 'One' }, { title: 'Two' }] }));
    const track = await lp.instruqt.tracks.get({ trackID: 'any' });
    expect(track).toMatchObject({ title: 'Track any', challenges: [{ title: 'One' }, { title: 'Two' }] });
    expect(track).toMatchObject({ id: expect.stringMatching(/\w+/), slug: 'track-any', description: expect.stringContaining('Track any') });
    expect(platforms.problems).toEqual([]);
  });

  it('is filled in with values that follow from the seed of the platforms', async () => {
    const filled = async (seed?: number) => {
      const world = createMockPlatforms({ seed });
      world.on('instruqt.tracks.get', { challenges: [{}] });
      world.on('learningPath.learningPaths.getBySlug', {});
      const client = createLearningPlatforms({
        instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
        learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com' },
        fetch: world.fetch,
      });
      const track = (await client.instruqt.tracks.get({ trackID: 'any' }))!;
      const path = (await client.learningPath.learningPaths.getBySlug({ slug: 'any' }))!;
      return { title: track.title, challenge: track.challenges![0]!.title, challengeId: track.challenges![0]!.id, name: path.name };
    };
    const usual = await filled();
    expect(await filled(1)).toEqual(usual);
    const other = await filled(2);
    expect(await filled(2)).toEqual(other);
    for (const field of ['title', 'challenge', 'challengeId', 'name'] as const) expect(other[field]).not.toBe(usual[field]);
  });

  it('applies to custom documents, under any alias', async () => {
    platforms.on('instruqt.tracks.get', { title: 'Mine', team: { slug: 'us' } });
    const data = await lp.instruqt.request<{ a: unknown }>(
      'query Q($id: String) { a: track(trackID: $id) { __typename t: title team { slug } } }',
      { id: '1' },
    );
    expect(data).toEqual({ a: { __typename: 'Track', t: 'Mine', team: { slug: 'us' } } });
  });

  it('changes the result of the platform', async () => {
    const { id, title } = await anyTrack();
    platforms.on('instruqt.tracks.get', (_, ctx) => ctx.over({ description: 'Changed' }));
    expect(await lp.instruqt.tracks.get({ trackID: id })).toMatchObject({ id, title, description: 'Changed' });
  });

  it('makes pages of a list of items', async () => {
    platforms.on('sda.sessions.list', () => Array.from({ length: 5 }, (_, n) => ({ sessionId: `s${n}` })));
    const pages = [];
    for await (const page of lp.sda.sessions.list({}, { pageSize: 2 }).pages()) pages.push(page.items.map((one) => one.sessionId));
    expect(pages).toEqual([['s0', 's1'], ['s2', 's3'], ['s4']]);
  });

  it('fails with the errors of the platform', async () => {
    platforms.on('instruqt.tracks.get', (_, ctx) => ctx.graphqlError('BE_034_EntityNotFound'));
    await expect(lp.instruqt.tracks.get({ trackID: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND', codes: ['BE_034_EntityNotFound'] });
    platforms.on('instruqt.tracks.get', (_, ctx) => ctx.http(503));
    await expect(lp.instruqt.tracks.get({ trackID: 'x' })).rejects.toMatchObject({ code: 'SERVER', status: 503 });
    platforms.on('instruqt.tracks.get', (_, ctx) => ctx.offline());
    await expect(lp.instruqt.tracks.get({ trackID: 'x' })).rejects.toMatchObject({ code: 'CONNECTION' });
    platforms.on('sda.sessions.get', (_, ctx) => ctx.graphqlError('no such thing', { code: 'NOPE' }));
    await expect(lp.sda.sessions.get({ sessionId: 'x' })).rejects.toMatchObject({ code: 'GRAPHQL', codes: ['NOPE'] });
  });

  it('prevents a write, unless it only changes the result', async () => {
    const { id } = await anyTrack();
    const read = async () =>
      (await lp.instruqt.tracks.list({ teamSlug: 'acme' }).toArray({ maxItems: 100 })).some((track) => track.id === id);
    platforms.once('instruqt.tracks.delete', false);
    expect(await lp.instruqt.tracks.delete({ trackID: id }, { confirm: true })).toBe(false);
    expect(await read()).toBe(true);
    platforms.once('instruqt.tracks.delete', (_, ctx) => ctx.over(false));
    expect(await lp.instruqt.tracks.delete({ trackID: id }, { confirm: true })).toBe(false);
    expect(await read()).toBe(false);
  });
});

describe('an override of a REST operation', () => {
  it('returns the given fields, completed', async () => {
    platforms.on('skilljar.courses.get', ({ courseId }) => ({ id: courseId, title: 'Intro' }));
    const course = await lp.skilljar.courses.get('c1');
    expect(course).toMatchObject({ id: 'c1', title: 'Intro', labels: [] });
    expect(course.short_description).toMatch(/\w/);
    expect(Date.parse(String(course.created_at))).toBeGreaterThan(0);
  });

  it('is filled in with values that follow from the seed of the platforms', async () => {
    const filled = async (seed?: number) => {
      const world = createMockPlatforms({ seed });
      world.on('skilljar.courses.get', {});
      world.on('skilljar.users.list', [{}]);
      const { skilljar } = createLearningPlatforms({ skilljar: { apiKey: demoKeys.skilljar }, fetch: world.fetch });
      const { title } = await skilljar.courses.get('any');
      const [learner] = (await skilljar.users.list()).items;
      return { title, email: learner!.user.email };
    };
    const usual = await filled();
    expect(await filled(1)).toEqual(usual);
    const other = await filled(2);
    expect(await filled(2)).toEqual(other);
    for (const field of ['title', 'email'] as const) expect(other[field]).not.toBe(usual[field]);
  });

  it('gives ids, query and body under their names, as the types say', async () => {
    const seen: unknown[] = [];
    platforms.on('skilljar.courses.update', (variables) => {
      seen.push(variables);
      return { title: variables.title };
    });
    platforms.on('skilljar.courses.list', (variables) => {
      seen.push(variables);
      return [{ title: 'A' }, { title: 'B' }, { title: 'C' }];
    });
    expect((await lp.skilljar.courses.update('c1', { title: 'New' })).title).toBe('New');
    expect((await lp.skilljar.courses.list({}, { pageSize: 2 }).toArray({ maxItems: 100 })).map(({ title }) => title)).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(seen[0]).toEqual({ courseId: 'c1', title: 'New' });
    expect(seen).toHaveLength(3);
  });

  it('changes the result of the platform, or fails with its error', async () => {
    const [course] = (await lp.skilljar.courses.list()).items;
    platforms.on('skilljar.courses.get', (_, ctx) => ctx.over({ title: 'Changed' }));
    expect(await lp.skilljar.courses.get(course!.id)).toEqual({ ...course, title: 'Changed' });
    platforms.on('skilljar.courses.get', (_, ctx) => ctx.http(404));
    await expect(lp.skilljar.courses.get(course!.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('Not found.'),
    });
    platforms.on('skilljar.courses.create', (_, ctx) => ctx.http(400, { title: ['Taken.'] }));
    await expect(lp.skilljar.courses.create(COURSE)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    platforms.on('skilljar.courses.delete', null);
    await lp.skilljar.courses.delete(course!.id, { confirm: true });
    expect(platforms.store.collection('skilljar.courses').get(course!.id)).toBeDefined();
  });
});

describe('fields that an override omits', () => {
  it('comes from the platform, else from the arguments of the call', async () => {
    const track = await anyTrack();
    platforms.on('instruqt.tracks.get', { description: 'Mine' });
    expect(await lp.instruqt.tracks.get({ trackID: track.id })).toMatchObject({ id: track.id, title: track.title, description: 'Mine' });
    expect(await lp.instruqt.tracks.get({ trackID: 'nobody' })).toMatchObject({ id: 'nobody', description: 'Mine' });
    platforms.on('sda.sessions.get', { status: 'FAILED' });
    expect(await lp.sda.sessions.get({ sessionId: 's42' })).toMatchObject({ sessionId: 's42', status: 'FAILED' });
    const course = (await lp.skilljar.courses.list()).items[0]!;
    platforms.on('skilljar.courses.get', { title: 'Mine' });
    expect(await lp.skilljar.courses.get(course.id)).toEqual({ ...course, title: 'Mine' });
    expect(await lp.skilljar.courses.get('nobody')).toMatchObject({ id: 'nobody', title: 'Mine' });
    platforms.on('skilljar.courses.create', { id: 'fixed' });
    expect(await lp.skilljar.courses.create(COURSE)).toMatchObject({ ...COURSE, id: 'fixed' });
    expect(platforms.problems).toEqual([]);
  });

  it('come from the result of the write, although nothing is stored', async () => {
    const course = (await lp.skilljar.courses.list()).items[0]!;
    platforms.on('skilljar.courses.update', { title: 'Mine' });
    expect(await lp.skilljar.courses.update(course.id, { short_description: 'Sent' })).toMatchObject({
      id: course.id,
      labels: course.labels,
      created_at: course.created_at,
      title: 'Mine',
      short_description: 'Sent',
    });
    expect(await lp.skilljar.courses.get(course.id)).toEqual(course);
    const before = await lp.sda.hub.get();
    platforms.on('sda.hub.update', {});
    expect(await lp.sda.hub.update({ input: { retentionDays: 7 } })).toEqual({ ...before, retentionDays: 7 });
    expect(await lp.sda.hub.get()).toEqual(before);
  });

  it('are generated within lists, too, and an id is enough for an item', async () => {
    const strict = createLearningPlatforms({ skilljar: { apiKey: demoKeys.skilljar, validation: 'strict' }, retry: false }).skilljar;
    platforms.on('skilljar.quizQuestions.get', { answers: [{ answer_text: 'Yes' }] });
    expect((await strict.quizQuestions.get('any')).answers).toMatchObject([{ answer_text: 'Yes', id: expect.stringMatching(/./) }]);
    const course = (await lp.skilljar.courses.list()).items[1]!;
    platforms.on('skilljar.courses.list', [{ id: course.id, title: 'Mine' }]);
    expect((await lp.skilljar.courses.list()).items).toEqual([{ ...course, title: 'Mine' }]);
    expect(platforms.problems).toEqual([]);
    platforms.on('skilljar.courses.get', (_, ctx) => ctx.over({ title: 5 } as never));
    await expect(lp.skilljar.courses.get(course.id)).rejects.toMatchObject({
      status: 500,
      message: expect.stringContaining('answer.title'),
    });
  });

  it.each([
    ['instruqt.tracks.get', { titel: 'x' }, /answer\.titel: unknown field of Track\. Did you mean title\?/],
    ['instruqt.tracks.get', { challenges: [{ id: null }] }, /answer\.challenges\[0\]\.id must not be null/],
    ['instruqt.tracks.get', { title: 5 }, /answer\.title must be String, not 5/],
    ['instruqt.tracks.get', 'x', /answer must be an object/],
    ['instruqt.tracks.list', { title: 'x' }, /answer must be a list/],
    ['sda.sessions.list', [{}, { statuss: 'READY' }], /answer\[1\]\.statuss: unknown field of .*\. Did you mean status\?/],
    ['sda.sessions.get', null, /answer must not be null/],
    ['skilljar.courses.get', { titel: 'x' }, /answer\.titel: unknown field\. Did you mean title\?/],
    ['skilljar.courses.get', { title: null }, /answer\.title/],
    ['skilljar.courses.get', null, /answer must be an object/],
    ['skilljar.courses.get', [], /the result must be an object/],
    ['skilljar.courses.list', { items: [] }, /the result must be a list of items/],
  ] as const)('cannot be what the schema forbids: %s %j', async (id, answer, message) => {
    platforms.on(id, (() => answer) as never);
    const call = {
      'instruqt.tracks.get': () => lp.instruqt.tracks.get({ trackID: 't' }),
      'instruqt.tracks.list': () => lp.instruqt.tracks.list({ teamSlug: 'acme' }),
      'sda.sessions.get': () => lp.sda.sessions.get({ sessionId: 's' }),
      'sda.sessions.list': () => lp.sda.sessions.list({}),
      'skilljar.courses.get': () => lp.skilljar.courses.get('c'),
      'skilljar.courses.list': () => lp.skilljar.courses.list(),
    }[id];
    await expect(Promise.resolve(call())).rejects.toMatchObject({ status: 500, message: expect.stringMatching(message) });
    expect(() => platforms.verify()).toThrow(message);
  });
});

describe('the order of overrides', () => {
  it('asks the newest first, counts, continues with the next after `undefined`, and ends', async () => {
    const always = platforms.on('skilljar.courses.get', { title: 'always' });
    const twice = platforms.on('skilljar.courses.get', (_, { attempt }) => ({ title: `twice ${attempt}` }), { times: 2 });
    const never = platforms.on('skilljar.courses.get', () => undefined);
    const titles = [];
    for (let n = 0; n < 3; n += 1) titles.push((await lp.skilljar.courses.get('c')).title);
    expect(titles).toEqual(['twice 1', 'twice 2', 'always']);
    expect([always.answered, twice.answered, never.answered]).toEqual([1, 2, 0]);
    platforms.once('skilljar.courses.get', { title: 'first' });
    platforms.once('skilljar.courses.get', { title: 'second' });
    expect([(await lp.skilljar.courses.get('c')).title, (await lp.skilljar.courses.get('c')).title]).toEqual(['first', 'second']);
    always.remove();
    await expect(lp.skilljar.courses.get('c')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    platforms.once('skilljar.courses.get', { title: 'again' });
    platforms.reset();
    await expect(lp.skilljar.courses.get('c')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('counts each call, as `once` of msw does, also if it returns undefined', async () => {
    const asked = vi.fn();
    const once = platforms.once('skilljar.courses.get', asked);
    for (let n = 0; n < 2; n += 1) await expect(lp.skilljar.courses.get('c')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect([asked.mock.calls.length, once.answered]).toEqual([1, 0]);
    const inMsw = vi.fn();
    server.use(http.get('https://api.skilljar.com/v1/courses/c', inMsw, { once: true }));
    for (let n = 0; n < 2; n += 1) await expect(lp.skilljar.courses.get('c')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(inMsw).toHaveBeenCalledTimes(1);
  });

  it('responds to only one of two concurrent requests with its last use', async () => {
    platforms.once('skilljar.courses.get', async () => ({ title: 'one' }));
    const both = await Promise.allSettled([lp.skilljar.courses.get('c'), lp.skilljar.courses.get('c')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('rejects invalid arguments', () => {
    expect(() => platforms.on('skilljar.course.get' as 'skilljar.courses.get', {})).toThrow(/Did you mean skilljar\.courses\.get\?/);
    expect(() => platforms.on('webhooks.list' as 'skilljar.courses.get', {})).toThrow(/Did you mean .*skilljar\.webhooks\.list/);
    expect(() => platforms.on('instruqt.sandboxes.waitFor' as 'skilljar.courses.get', {})).toThrow(
      /is a convenience method, not an operation/,
    );
    expect(() => platforms.on('learningPath.login' as 'skilljar.courses.get', {})).toThrow(/is a convenience method/);
    expect(() => platforms.on(undefined as never, {} as never)).toThrow(/operation must be an id of the manifest/);
    expect(() => platforms.callsOf((() => 'x') as never)).toThrow(/operation must be an id of the manifest/);
    expect(() => platforms.on('skilljar.courses.get', {}, { times: 0 })).toThrow(/times .* at least 1/);
    expect(() => platforms.on('skilljar.courses.get', undefined as never)).toThrow(/requires a function/);
    expect(() => platforms.on('instruqt.liveEvents.watchMessages' as 'instruqt.tracks.get', {})).toThrow(/is a subscription\. .*publish/);
  });
});

describe('the log of requests', () => {
  it('contains the parsed requests, and no secrets', async () => {
    await lp.skilljar.courses.create(COURSE);
    await lp.instruqt.tracks.list({ teamSlug: 'acme' });
    await lp.learningPath.courses
      .listPagesCompleted({ courseId: 'c' } as never)
      .toArray({ maxItems: 1 })
      .catch(() => undefined);
    const [create, list, pages] = platforms.requests;
    expect(create).toMatchObject({
      platform: 'skilljar',
      operation: 'skilljar.courses.create',
      variables: COURSE,
      method: 'POST',
      path: '/v1/courses',
      body: COURSE,
      status: 201,
      problem: undefined,
    });
    expect(list).toMatchObject({ platform: 'instruqt', operation: 'instruqt.tracks.list', variables: { teamSlug: 'acme' }, status: 200 });
    expect(platforms.callsOf('skilljar.courses.create')).toEqual([COURSE]);
    expect(pages!.platform).toBe('learningPath');
    const all = JSON.stringify(platforms.requests);
    for (const key of Object.values(demoKeys)) expect(all).not.toContain(key);
    expect(() => platforms.callsOf('skilljar.nothing' as never)).toThrow(/Unknown operation/);
  });

  it('names every operation of a document, also behind fragments and variables with a default', async () => {
    await lp.instruqt
      .request(`
      query Q($slug: String = "acme", $id: String = "none") { ...Part second: track(trackID: $id) { id } }
      fragment Part on Query { team(teamSlug: $slug) { id } }`)
      .catch(() => undefined);
    expect(platforms.requests[0]!.calls.map(({ operation, variables }) => [operation, variables])).toEqual([
      ['instruqt.teams.get', { teamSlug: 'acme' }],
      ['instruqt.tracks.get', { trackID: 'none' }],
    ]);
  });
});

describe('files and connections', () => {
  it('are logged and under conditions, too', async () => {
    const { recordings } = platforms.sda.seed({ recordings: [{ status: 'READY' }] });
    const { playbackUrl: url } = await lp.sda.recordings.playbackUrl({ recordingId: recordings[0]!.sessionRecordingId });
    expect((await fetch(url)).status).toBe(200);
    platforms.sda.offline();
    await expect(fetch(url)).rejects.toThrow(TypeError);
    expect(platforms.requests.slice(-2).map(({ platform, operation, status }) => [platform, operation, status])).toEqual([
      ['sda', undefined, 200],
      ['sda', undefined, undefined],
    ]);
  });

  it('that were never opened are distinguished from lost ones by platforms.fetch', async () => {
    const { skilljar } = createLearningPlatforms({ skilljar: { apiKey: demoKeys.skilljar }, fetch: platforms.fetch, retry: false });
    platforms.skilljar.offline();
    const error = await skilljar.courses.create(COURSE).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'CONNECTION', reached: false });
    expect(error).not.toHaveProperty('outcome', 'unknown');
  });

  it('say who asked', async () => {
    const learner = createLearningPlatforms({
      learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com', authToken: demoLearner.token },
    });
    await learner.learningPath.learningPaths.getBySlug({ slug: 'onboarding' });
    expect(platforms.requests[0]!.caller).toMatch(/\w/);
    await lp.sda.hub.get();
    expect(platforms.requests[1]!.caller).toBeUndefined();
  });
});

describe('a request that indicates a mistake in the test', () => {
  it('is refused with the place and a suggestion, and fails verify() even where its error was swallowed', async () => {
    await lp.instruqt.request('query Q {\n  team(teamSlug: "acme") { titel: naem }\n}').catch(() => undefined);
    expect(platforms.problems).toHaveLength(1);
    expect(platforms.problems[0]).toMatch(/Cannot query field "naem" on type "Team"\. Did you mean "name".*:2:/s);
    expect(() => platforms.verify()).toThrow(/A request was wrong:\n\ninstruqt\.teams\.get: Cannot query field "naem"/);
    // Said once.
    platforms.verify();
    expect(platforms.problems).toHaveLength(1);
    platforms.reset();
    expect(platforms.problems).toEqual([]);
  });

  it('is one that gives a variable which the document does not have, or comes in no way that GraphQL does', async () => {
    await lp.instruqt.request('query Q($slug: String) { team(teamSlug: $slug) { id } }', { slugg: 'acme' } as never).catch(() => undefined);
    await fetch('https://play.instruqt.com/graphql?query={team{id}}', { method: 'PUT' });
    expect(platforms.problems).toEqual([
      'instruqt.teams.get: The document has no variable $slugg: the platform ignores it. Did you mean slug?',
      'instruqt, PUT /graphql: GraphQL accepts POST, and GET for queries, not PUT.',
    ]);
  });

  it('is one whose variables do not fit', async () => {
    await lp.instruqt.request('query Q($id: String!) { track(trackID: $id) { id } }', { id: 7 } as never).catch(() => undefined);
    expect(() => platforms.verify()).toThrow(/Variable "\$id" got invalid value 7/);
  });

  it('fails at an unknown address, with the nearest operation', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const loud = createMockPlatforms();
    const answer = await loud.fetch('https://api.skilljar.com/v1/coursess/abc');
    expect(answer.status).toBe(501);
    expect(await answer.json()).toEqual({
      detail: expect.stringContaining('Did you mean GET /v1/courses/{course_id} (skilljar.courses.get)?'),
    });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
    for (const url of [
      'https://play.instruqt.com/graphqll',
      'https://api.sdaconsole.io/x',
      'https://demo.thoughtindustries.com/',
      'https://api.skilljar.com/v2',
    ])
      expect((await fetch(url)).status, url).toBe(501);
    expect(platforms.problems).toHaveLength(4);
    await expect(platforms.fetch('https://elsewhere.test/')).rejects.toThrow(/No mock platform at https:\/\/elsewhere\.test\//);
  });

  it('is a field or filter that the platform passes over in silence', async () => {
    const headers = { authorization: `Basic ${btoa(`${demoKeys.skilljar}:`)}`, 'content-type': 'application/json' };
    await fetch('https://api.skilljar.com/v1/courses', {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...COURSE, short_descripton: 'y' }),
    });
    await fetch('https://api.skilljar.com/v1/users?emial=x', { headers });
    expect(platforms.problems.map(String)).toEqual([
      'skilljar.courses.create has no field short_descripton: the platform ignores it. Did you mean short_description?',
      'skilljar.users.list has no query parameter emial: the platform ignores it. Did you mean email?',
    ]);
  });

  it('leaves other hosts to the test', async () => {
    server.use(http.get('https://else.test/', () => HttpResponse.json({ ok: true })));
    expect(await (await fetch('https://else.test/')).json()).toEqual({ ok: true });
    expect(platforms.requests).toEqual([]);
  });
});
