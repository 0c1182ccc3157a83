// What the mocks make of odd names, huge input, broken overrides and secrets: an answer, soon, that gives nothing away.
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Collection } from '../../mocks/engine/collection.js';
import { assertCalled, createMockPlatforms, demoKeys, type MockOptions } from '../../mocks/index.js';
import { skilljarDemo as demo } from '../../mocks/skilljar/index.js';
import { createLearningPlatforms } from '../../src/index.js';

const make = (options: MockOptions = {}) => {
  const platforms = createMockPlatforms({ onProblem: () => undefined, ...options });
  const lp = createLearningPlatforms({
    instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
    sda: { token: demoKeys.sda },
    skilljar: { apiKey: demoKeys.skilljar, domain: demo.domain },
    learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com' },
    retry: false,
    fetch: platforms.fetch,
  });
  return { platforms, lp };
};
const { platforms, lp } = make();
afterEach(() => platforms.reset());

const headers = { authorization: `Basic ${btoa(`${demoKeys.skilljar}:`)}`, 'content-type': 'application/json' };
const rest = (path: string, init: RequestInit = {}) => platforms.fetch(`https://api.skilljar.com/v1${path}`, { headers, ...init });
const graphql = (query: string, variables?: object) =>
  platforms.fetch('https://play.instruqt.com/graphql', {
    method: 'POST',
    headers: { authorization: `Bearer ${demoKeys.instruqt}` },
    body: JSON.stringify({ query, variables }),
  });
const learningPath = (query: string, variables?: object) =>
  platforms.fetch(`https://demo.thoughtindustries.com/helium?apiKey=${demoKeys.learningPath}`, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
  });
const COURSE = { title: 'Intro', short_description: 'A course.', enforce_sequential_navigation: false };

describe('names that every object has', () => {
  it.each(['constructor', '__proto__', 'toString'])('%s is no query parameter, field or reference', async (name) => {
    expect((await rest(`/courses?${name}=x`)).status).toBe(200);
    const body = JSON.stringify(COURSE).replace('{', `{"${name}":{"id":"x"},`);
    expect((await rest('/courses', { method: 'POST', body })).status).toBe(201);
    const stored = platforms.store.collection('skilljar.courses').all().at(-1)!;
    expect(Object.keys(stored)).not.toContain(name);
    expect(Object.getPrototypeOf(stored)).toBe(Object.prototype);
    expect(platforms.problems).toHaveLength(2);
  });

  it.each(['constructor', '__proto__'])('%s cannot be seeded', (name) => {
    const odd = JSON.parse(`{"${name}":1}`) as object;
    expect(() => platforms.instruqt.seed({ tracks: [odd] })).toThrow(`tracks[0].${name}: unknown field of Track.`);
    expect(() => platforms.learningPath.seed({ learningPaths: [{ milestones: [odd] }] })).toThrow(`unknown field of Milestone.`);
    expect(() => platforms.skilljar.seed({ courses: [odd] })).toThrow(`courses[0].${name}: unknown field of a course.`);
    expect(() => platforms.skilljar.seed({ publishedPaths: [{ offer: odd }] })).toThrow(`publishedPaths[0].offer.${name}`);
  });

  it('are kept as plain fields where rows may have any', () => {
    const rows = new Collection<{ id: string; labels: object }>(() => 'x');
    const kept = rows.insert({ labels: JSON.parse('{"__proto__":{"a":1}}') as object }).labels;
    expect(JSON.stringify(kept)).toBe('{"__proto__":{"a":1}}');
    expect('a' in kept).toBe(false);
  });

  it('are missing variables if they are not set', async () => {
    await graphql('query Q($constructor: String) { track(trackID: $constructor) { id } }');
    expect(platforms.requests[0]!.calls).toEqual([{ operation: 'instruqt.tracks.get', variables: {} }]);
  });
});

describe('input that is broken or huge', () => {
  it('is refused as the platform does', async () => {
    const form = { method: 'POST', headers: { ...headers, 'content-type': 'multipart/form-data' }, body: 'x' };
    expect((await rest('/assets', form)).status).toBe(400);
    expect((await rest('/courses', { method: 'POST', body: 'not JSON' })).status).toBe(400);
    expect(platforms.requests.at(-1)).toMatchObject({ body: 'not JSON', variables: {} });
    expect(Object.keys(platforms.requests.at(-1)!.variables)).toEqual([]);
    await lp.instruqt.tracks.list({ teamSlug: 'acme' });
  });

  it('is rejected quickly', { timeout: 5000 }, async () => {
    expect((await rest(`/coursess/${'a'.repeat(14_000)}`)).status).toBe(501);
    expect(platforms.problems.at(-1)).toMatch(/Did you mean GET \/v1\/courses\/\{course_id\}/);
    expect(platforms.problems.at(-1)!.length).toBeLessThan(1000);
    await rest('/courses', { method: 'POST', body: JSON.stringify({ ...COURSE, ['x'.repeat(1_000_000)]: 1 }) });
    expect(platforms.problems.at(-1)!.length).toBeLessThan(500);
    const spreads = '...A '.repeat(20);
    expect((await graphql(`{ ${spreads} } fragment A on Query { ${spreads} team(teamSlug: "acme") { id } }`)).status).toBe(200);
    expect(platforms.requests.at(-1)!.calls).toHaveLength(1);
    expect(() => platforms.skilljar.seed({ courses: [{ ['y'.repeat(1_000_000)]: 1 } as object] })).toThrow(/unknown field/);
  });

  it('seeds thousands that refer to each other in seconds', { timeout: 10_000 }, () => {
    const { progress } = platforms.learningPath.seed({
      users: Array.from({ length: 500 }, () => ({})),
      progress: Array.from({ length: 1500 }, () => ({})),
    });
    expect(progress).toHaveLength(1500);
  });
});

describe('options that are undefined', () => {
  it('stand for their defaults, and never for a key that is not needed', async () => {
    const keys = { sda: undefined, skilljar: undefined } as object;
    const odd = make({ keys, baseUrls: { sda: undefined } as object }).platforms;
    expect(odd.urls).toEqual(platforms.urls);
    const bare = { method: 'POST', body: '{"query":"{ __typename }"}' };
    expect((await odd.fetch(odd.urls.sda, bare)).status).toBe((await platforms.fetch(platforms.urls.sda, bare)).status);
    expect((await odd.fetch(odd.urls.sda, bare)).ok).toBe(false);
    expect((await odd.fetch(`${odd.urls.skilljar}/courses`, { headers: { authorization: `Basic ${btoa('any:')}` } })).status).toBe(401);
  });

  it('one platform may stand under the address of another', async () => {
    const nested = make({ baseUrls: { instruqt: 'http://all.test', sda: 'http://all.test/sda' } }).platforms;
    await nested.fetch('http://all.test/sda', { method: 'POST', body: '{}' });
    await nested.fetch('http://all.test/', { method: 'POST', body: '{}' });
    expect(nested.requests.map(({ platform }) => platform)).toEqual(['sda', 'instruqt']);
  });
});

describe('an override', () => {
  it('that throws fails its request, and verify()', async () => {
    platforms.once('skilljar.courses.get', () => {
      throw new Error('boom');
    });
    await expect(lp.skilljar.courses.get('c')).rejects.toMatchObject({ status: 500, message: expect.stringContaining('boom') });
    platforms.once('instruqt.tracks.get', async () => {
      throw new Error('bang');
    });
    await expect(lp.instruqt.tracks.get({ trackID: 't' })).rejects.toMatchObject({ status: 500 });
    expect(platforms.problems).toEqual([
      'The override of skilljar.courses.get failed: Error: boom',
      'The override of instruqt.tracks.get failed: Error: bang',
    ]);
    expect(() => platforms.verify()).toThrow(/2 requests were wrong/);
    await expect(lp.skilljar.courses.get('c')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('with an unknown field fails too, at any depth', async () => {
    platforms.on('skilljar.courses.get', { titel: 'Intro' } as object);
    await expect(lp.skilljar.courses.get('c')).rejects.toMatchObject({ status: 500 });
    platforms.on('skilljar.courses.list', () => [{ titel: 'Intro' }] as object[]);
    await expect(lp.skilljar.courses.list()).rejects.toMatchObject({ status: 500 });
    platforms.on('instruqt.tracks.get', { challenges: [{ titel: 'One' }] } as object);
    await expect(lp.instruqt.tracks.get({ trackID: 't' })).rejects.toMatchObject({ status: 500 });
    platforms.on('instruqt.tracks.get', { challenges: { title: 'One' } } as object);
    await expect(lp.instruqt.tracks.get({ trackID: 't' })).rejects.toMatchObject({ status: 500 });
    platforms.on('instruqt.tracks.get', 5 as unknown as object);
    await expect(lp.instruqt.tracks.get({ trackID: 't' })).rejects.toMatchObject({ status: 500 });
    expect(platforms.problems).toEqual([
      'The override of skilljar.courses.get failed: TypeError: answer.titel: unknown field. Did you mean title?',
      'The override of skilljar.courses.list failed: TypeError: answer[0].titel: unknown field. Did you mean title?',
      'The override of instruqt.tracks.get failed: TypeError: answer.challenges[0].titel: unknown field of Challenge. Did you mean title?',
      'The override of instruqt.tracks.get failed: TypeError: answer.challenges must be a list of the type [Challenge!]!.',
      'The override of instruqt.tracks.get failed: TypeError: answer must be an object with fields of Track, not 5.',
    ]);
  });

  it('that is still running at a reset does not change the new state', async () => {
    let go: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    platforms.on('skilljar.courses.create', async () => {
      await gate;
      return undefined;
    });
    const pending = lp.skilljar.courses.create({ ...COURSE, title: 'Of the last test' }).catch((error: unknown) => error);
    await vi.waitFor(() => expect(platforms.requests).toHaveLength(1));
    platforms.reset();
    go?.();
    expect(await pending).toMatchObject({ code: 'CONNECTION' });
    expect(JSON.stringify(platforms.store.collection('skilljar.courses').all())).not.toContain('Of the last test');
  });

  it('returns a copy of its input', async () => {
    const answer = { title: 'Before' };
    platforms.on('skilljar.courses.get', answer);
    answer.title = 'After';
    expect((await lp.skilljar.courses.get('c')).title).toBe('Before');
  });

  it('does not change a response without a body', async () => {
    platforms.on('skilljar.courses.delete', (_, context) => context.over(null));
    await lp.skilljar.courses.delete(demo.courseId, { confirm: true });
    expect(platforms.requests.at(-1)!.status).toBe(204);
  });

  it('is completed as of the present of the platforms', async () => {
    const late = make({ now: () => new Date('2031-05-05T00:00:00Z') });
    late.platforms.on('sda.sessions.get', { sessionId: 's1' });
    expect((await late.lp.sda.sessions.get({ sessionId: 's1' })).creationTimestamp).toMatch(/^203[01]-/);
  });
});

describe('Skilljar', () => {
  const items = async () => await lp.skilljar.domain().publishedPaths.pathItems.list(demo.publishedPathId).toArray({ maxItems: 100 });

  it('deletes the dependents of a record, not those of another with the same id', async () => {
    expect(demo.publishedCourseId).toBe(demo.publishedPathId);
    const before = await items();
    await lp.skilljar.domain().publishedCourses.delete(demo.publishedCourseId, { confirm: true });
    expect(await items()).toHaveLength(before.length - 1);
  });

  it('keeps ids as they are written', async () => {
    const { accessCodePools, domainUsers } = platforms.skilljar.seed({
      accessCodePools: [{ id: 'POOL1', name: 'Spring', accessCodes: [{ id: 'CODE1', code: 'c1' }] }],
      domainUsers: [{ access_code: { code: 'c1' } }],
    });
    expect(accessCodePools[0].code_count).toBe(1);
    expect(domainUsers[0].access_code).toMatchObject({ id: 'CODE1', pool: { id: 'POOL1', name: 'Spring' } });
    const codes = await lp.skilljar.domain('ACADEMY.example.com').accessCodePools.accessCodes.list('POOL1').toArray({ maxItems: 9 });
    expect(codes.map(({ id }) => id)).toEqual(['CODE1']);
    for (const id of ['', 'a/b']) expect(() => platforms.skilljar.seed({ courses: [{ id }] })).toThrow(/courses\[0\]\.id: must be a text/);
  });

  it('numbers instructors on from the highest', () => {
    platforms.skilljar.seed({ iltInstructors: [{ id: '41' }, {}] });
    const ids = platforms.store
      .collection('skilljar.iltInstructors')
      .all()
      .map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(['41', '42']);
  });
});

it('reset() ends subscriptions', async () => {
  const { instruqt } = platforms;
  const [field] = Object.keys({ instructorChatMessageSubscription: 1 });
  const prepared = platforms.subscribe({
    query: 'subscription S { instructorChatMessageSubscription(inviteID: "i") { __typename } }',
  }) as { document: never; schema: never };
  const { subscribe } = await import('graphql');
  const events = (await subscribe(prepared)) as AsyncIterableIterator<unknown>;
  const next = events.next();
  await vi.waitFor(() => expect(instruqt.publish(field!)).toBe(1));
  await next;
  const last = events.next();
  platforms.reset();
  expect(await last).toEqual({ done: true, value: undefined });
  expect(instruqt.publish(field!)).toBe(0);
});

it('a field that is left out of a document was not called', async () => {
  const query =
    'query Q($with: Boolean!) { a: team(teamSlug: "a") @include(if: $with) { id } ... @skip(if: true) { track(trackID: "t") { id } } }';
  await graphql(query, { with: false });
  expect(platforms.requests[0]!.calls).toEqual([]);
  await graphql(query, { with: true });
  expect(platforms.requests[1]!.calls.map(({ operation }) => operation)).toEqual(['instruqt.teams.get']);
});

describe('secrets', () => {
  const secret = 'hunter2-and-more';

  it('are not part of errors about rejected documents', async () => {
    const long = ' '.repeat(70);
    for (const [query, variables] of [
      [`mutation { Login(email: "a@b.c", ${long} password: "${secret}", nix: 1) { id } }`],
      [`mutation { Login(email: "a@b.c", password: "${secret}" `],
      [`mutation { Login(input: { password: "${secret}", nix: [{ token: """${secret}""" }] }) }`],
      [`mutation M($password: String = "${secret}") { nix }`],
      ['mutation M($password: Int!) { Login(email: "a@b.c", password: $password) }', { password: secret }],
      ['mutation M($x: Int!) { Login(email: "a@b.c", password: $x) }', { x: secret }],
      ['mutation M($in: Int!) { nix(in: $in) }', { in: { password: secret } }],
    ] as const)
      await learningPath(query, variables);
    await graphql('mutation M($id: Int!) { nix(a: $id) }', { id: { secretValue: secret } });
    expect(platforms.problems).toHaveLength(8);
    const said = platforms.problems.join('\n');
    expect(said).not.toContain('hunter2');
    expect(said).toMatch(/1 \| mutation { Login\(email: "a@b\.c", password: "\*{16}"/);
    expect(() => platforms.verify()).toThrow(/8 requests were wrong/);
  });

  it('are not part of errors about invalid variables', async () => {
    await graphql('query Q($password: Int) { __typename @skip(if: false) tracks(organizationSlug: "a") { id } }', { password: secret });
    await graphql('query Q($token: Boolean!) { team(teamSlug: "a") @include(if: $token) { id } }', { token: secret });
    expect(platforms.problems.at(-1)).toContain('Variable "$token" got invalid value "[redacted]"');
    expect(platforms.problems.join('\n')).not.toContain('hunter2');
  });

  it('can be seen and compared in a request, but are not printed with it', async () => {
    await rest(`/webhooks?api_key=${secret}`, { headers: { ...headers, 'x-auth-token': secret } });
    await graphql('query Q($t: String!) { teamInvite(token: $t) { role } }', { t: secret });
    await rest('/courses', { method: 'POST', body: JSON.stringify({ ...COURSE, password: secret, deep: [{ token: { a: secret } }] }) });
    const [listed, invite, created] = platforms.requests;
    expect(invite!.variables).toEqual({ token: secret });
    expect(JSON.stringify({ ...listed })).not.toContain(secret);
    expect(created!.body).toMatchObject({ password: secret });
    expect(created!.variables).toEqual({ ...COURSE, password: secret, deep: [{ token: { a: secret } }] });
    for (const printed of [JSON.stringify(created), inspect(created, { depth: 9 }), inspect(platforms.requests, { depth: 9 })])
      expect(printed).not.toContain(secret);
    expect(JSON.parse(JSON.stringify(created))).toMatchObject({ platform: 'skilljar', at: created!.at.toISOString(), body: COURSE });
  });

  it('do not show where a call was expected', async () => {
    await rest('/courses', { method: 'POST', body: JSON.stringify({ ...COURSE, password: secret, title: `?api_key=${secret}` }) });
    const failure = () => assertCalled(platforms, 'skilljar.courses.create', { password: 'other', long_description_html: 'x' } as object);
    expect(failure).toThrow(/with {"password":"\[redacted\]","long_description_html":"x"}/);
    expect(failure).not.toThrow(new RegExp(secret));
  });
});
