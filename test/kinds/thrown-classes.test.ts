import { describe, expect, it } from 'vitest';
import { type InputError, isLearningPlatformError } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { FakeClock } from '../support/fake-clock.js';
import { failure, KEYS } from '../support/subjects.js';

/** Clients of a platform that gives these answers, one after the other, and the last one for ever. */
function clients(answers: readonly unknown[], options: object = {}) {
  let requests = 0;
  const fetch = async () => {
    const answer = answers[Math.min(requests, answers.length - 1)];
    requests += 1;
    return new Response(answer === undefined ? '' : JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  };
  const shared = { fetch, clock: new FakeClock({ auto: true }), retry: false as const, rateLimit: false as const, ...options };
  return {
    requests: () => requests,
    get instruqt() {
      return createInstruqtClient({ apiKey: KEYS.instruqt, ...shared });
    },
    get sda() {
      return createSdaClient({ token: KEYS.sda, ...shared });
    },
    get learningPath() {
      return createLearningPathClient({ apiKey: KEYS.learningPath, origin: 'https://acme.test', ...shared });
    },
    get skilljar() {
      return createSkilljarClient({ apiKey: KEYS.skilljar, domain: 'academy.test', ...shared });
    },
  };
}
type Clients = ReturnType<typeof clients>;

const cyclic: Record<string, unknown> = { a: { b: [1] } };
(cyclic.a as Record<string, unknown>).c = cyclic;
const deep = () => {
  let value: unknown = 1;
  for (let i = 0; i < 100_000; i += 1) value = [value];
  return value;
};
const throwing = () => {
  throw new RangeError('hunter22');
};

/** Values that JSON cannot hold, and where in them the reason is. */
const UNFIT: Record<string, [value: unknown, path: (string | number)[]]> = {
  'a cyclic object': [cyclic, ['a', 'c']],
  'a list in itself': [
    (() => {
      const list: unknown[] = [1];
      list.push({ list });
      return list;
    })(),
    [1, 'list'],
  ],
  'a bigint': [5n, []],
  'a bigint inside': [{ a: [1, { b: 2n }] }, ['a', 1, 'b']],
  NaN: [{ a: Number.NaN }, ['a']],
  Infinity: [[1, Number.POSITIVE_INFINITY], [1]],
  'a function': [{ a: () => 1 }, ['a']],
  'a symbol': [{ a: [Symbol('x')] }, ['a', 0]],
  'undefined in a list': [{ a: [1, undefined] }, ['a', 1]],
  'a hole in a list': [{ a: new Array(3) }, ['a', 0]],
  'a Map': [{ a: new Map([['b', 1]]) }, ['a']],
  'a Set': [{ a: new Set([1]) }, ['a']],
  'a promise': [{ a: Promise.resolve(1) }, ['a']],
  'a regular expression': [{ a: /x/ }, ['a']],
  'an error': [{ a: new Error('x') }, ['a']],
  bytes: [{ a: new Uint8Array(2) }, ['a']],
  'an invalid date': [{ a: new Date(Number.NaN) }, ['a']],
  'a toJSON that throws': [{ a: { toJSON: throwing } }, ['a']],
  'a toJSON that gives a bigint': [{ a: { toJSON: () => 5n } }, ['a']],
  'a getter that throws': [{ a: Object.defineProperty({}, 'b', { enumerable: true, get: throwing }) }, ['a']],
  'a proxy that throws': [{ a: new Proxy({}, { ownKeys: throwing }) }, ['a']],
};

/** Calls with a value in their arguments, by the path of that place. */
const PLACES: Record<string, [path: string[], run: (all: Clients, value: unknown) => PromiseLike<unknown>]> = {
  'instruqt.tracks.create': [['track', 'x'], ({ instruqt }, x) => instruqt.tracks.create({ track: { title: 'T', x } as never })],
  'instruqt.tracks.get': [['trackID'], ({ instruqt }, x) => instruqt.tracks.get({ trackID: x } as never)],
  'instruqt.request': [['x'], ({ instruqt }, x) => instruqt.request('query($x: JSON) { a(x: $x) }', { x })],
  'instruqt.playReports.list': [['input', 'x'], ({ instruqt }, x) => instruqt.playReports.list({ input: { x } } as never)],
  'instruqt.liveEvents.watchRaisedHands': [
    ['inviteID'],
    async ({ instruqt }, x) => {
      for await (const _ of instruqt.liveEvents.watchRaisedHands({ inviteID: x } as never)) throw new Error('an event');
    },
  ],
  'sda.sessions.start': [['input', 'x'], ({ sda }, x) => sda.sessions.start({ input: { projectId: 'p', versionId: 'v', x } as never })],
  'sda.sessions.list': [['statuses'], ({ sda }, x) => sda.sessions.list({ statuses: x } as never)],
  'learningPath.learningPaths.create': [
    ['milestones', '0', 'x'],
    ({ learningPath }, x) => learningPath.learningPaths.create({ name: 'N', milestones: [{ name: 'm', x } as never] }),
  ],
  'skilljar.courses.create': [
    ['input', 'x'],
    ({ skilljar }, x) => skilljar.courses.create({ title: 'T', short_description: 'S', enforce_sequential_navigation: false, x } as never),
  ],
  'skilljar.courses.update': [['input', 'title'], ({ skilljar }, x) => skilljar.courses.update('c', { title: x } as never)],
  'skilljar.courses.list': [['input', 'x'], ({ skilljar }, x) => skilljar.courses.list({ x } as never)],
  'skilljar.domain.users.upsert': [
    ['input', 'user', 'x'],
    ({ skilljar }, x) => skilljar.domain().users.upsert({ user: { email: 'a@acme.test', x } as never }),
  ],
};

describe.each(Object.entries(PLACES))('%s', (_id, [place, run]) => {
  it.each(Object.entries(UNFIT))('%s is refused with its path, before any request', async (_what, [value, path]) => {
    for (const validation of ['warn', 'off']) {
      const all = clients([{}], { validation });
      const error = await failure<InputError>(run(all, value));
      expect(error).toMatchObject({ code: 'INVALID_INPUT', attempts: 0 });
      const expected = [...place, ...path].map(String);
      expect(error.issues.map((issue) => issue.path.map(String))).toContainEqual(expected);
      expect(error.message).not.toContain('hunter22');
      expect(all.requests()).toBe(0);
    }
  });

  it('a very deep value is refused, at once', async () => {
    const error = await failure<InputError>(run(clients([{}], { validation: 'off' }), deep()));
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('nested deeper') });
  });
});

it('what JSON holds is sent as it would be written: dates, toJSON, null, and no undefined', async () => {
  const bodies: unknown[] = [];
  const fetch = async (_url: unknown, init: RequestInit) => {
    bodies.push(JSON.parse(String(init.body)));
    return Response.json({ data: { createTrack: { id: 't' } }, id: 'c' });
  };
  const { instruqt, skilljar } = clients([], { fetch, validation: 'off' });
  let read = 0;
  const value = {
    date: new Date(0),
    own: { toJSON: (key: string) => [key, null] },
    none: undefined,
    null: null,
    get once() {
      read += 1;
      return read;
    },
    list: [new URL('https://a.test/')],
    ...JSON.parse('{"__proto__": {"polluted": true}}'),
  };
  await instruqt.tracks.create({ track: value as never });
  await skilljar.courses.create(value as never);
  const plain = { date: '1970-01-01T00:00:00.000Z', own: ['own', null], null: null, list: ['https://a.test/'] };
  const [first, second] = bodies as [{ variables: { track: Record<string, unknown> } }, Record<string, unknown>];
  expect(first.variables.track).toMatchObject({ ...plain, once: 1 });
  expect(second).toMatchObject({ ...plain, once: 2 });
  expect(Object.keys(second)).not.toContain('none');
});

describe('option values that do not exist', () => {
  it.each<[what: string, run: (all: Clients) => unknown, message: string]>([
    ...['put', 'DELETE', 7, null, '', true].map((method): [string, (all: Clients) => unknown, string] => [
      `method: ${JSON.stringify(method)}`,
      ({ skilljar }) => skilljar.courses.update('c', { title: 'T' }, { method: method as never }),
      "skilljar.courses.update: options.method must be 'PATCH' or 'PUT'.",
    ]),
    [
      'PUT where there is only PATCH',
      ({ skilljar }) => skilljar.licensePackages.update('p', {}, { method: 'PUT' }),
      "skilljar.licensePackages.update: options.method must be 'PATCH'.",
    ],
    [
      'PATCH where there is only PUT',
      ({ skilljar }) => skilljar.iltSessions.update('s', {} as never, { method: 'PATCH' }),
      "skilljar.iltSessions.update: options.method must be 'PUT'.",
    ],
    ...['WRITE', 'once', '', null, 1, ['read']].map((effect): [string, (all: Clients) => unknown, string] => [
      `effect: ${JSON.stringify(effect)}`,
      ({ instruqt }) => instruqt.request('mutation { a }', {}, { effect: effect as never }),
      "instruqt.request: options.effect must be 'read', 'idempotent' or 'write'.",
    ]),
  ])('%s', async (_what, run, message) => {
    const all = clients([{}]);
    expect(await failure(async () => run(all))).toMatchObject({ code: 'CONFIGURATION', message });
    expect(all.requests()).toBe(0);
  });
});

describe('a query of Skilljar that is no object', () => {
  it.each<[string, unknown]>([
    ['text', 'abc'],
    ['no text', ''],
    ['a list', ['x']],
    ['an empty list', []],
    ['a date', new Date(0)],
    ['a number', 5],
    ['true', true],
    ['a URL', new URL('https://a.test/?page=2')],
  ])('%s', async (_what, query) => {
    for (const validation of ['warn', 'off'] as const) {
      const all = clients([{}], { validation });
      const { skilljar } = all;
      for (const call of [
        () => skilljar.courses.list(query as never),
        () => skilljar.users.list(query as never, { cursor: undefined }),
        () => skilljar.domain('a.test').publishedCourses.list(query as never, { pageSize: 2 }),
        () => skilljar.domain('a.test').publishedCourses.get('p', query as never),
      ]) {
        const error = await failure<InputError>(async () => call());
        expect(error.code).toBe('INVALID_INPUT');
        expect(error.issues).toEqual([{ path: ['input'], message: 'must be an object' }]);
      }
      expect(all.requests()).toBe(0);
    }
  });
});

describe('arguments of the wrong kind', () => {
  const never = undefined as never;
  it.each<[what: string, run: (all: Clients) => unknown]>([
    ['null for variables', ({ instruqt }) => instruqt.tracks.get(null as never)],
    ['text for variables', ({ instruqt }) => instruqt.tracks.get('t1' as never)],
    ['a list for variables', ({ sda }) => sda.sessions.get(['s1'] as never)],
    ['a Map for variables', ({ sda }) => sda.sessions.get(new Map() as never)],
    [
      'variables with a getter that throws',
      ({ sda }) => sda.sessions.get(Object.defineProperty({}, 'sessionId', { enumerable: true, get: throwing }) as never),
    ],
    ['null for the variables of a list', ({ instruqt }) => instruqt.playReports.list(null as never)],
    ['text for the variables of a list', ({ sda }) => sda.sessions.list('x' as never)],
    ['null for options', ({ skilljar }) => skilljar.courses.get('c', null as never)],
    ['text for options', ({ sda }) => sda.sessions.get({ sessionId: 's' }, 'x' as never)],
    ['null for the options of a list', ({ skilljar }) => skilljar.courses.list({}, null as never)],
    ['null for the options of request', ({ instruqt }) => instruqt.request('{ a }', {}, null as never)],
    ['null for the options of a wait', ({ sda }) => sda.sessions.waitUntilReady({ sessionId: 's' }, null as never)],
    [
      'null for the options of an upload',
      ({ skilljar }) => skilljar.assets.upload({ file: new Blob(['x']), filename: 'x' }, null as never),
    ],
    ['null for the options of a download', ({ sda }) => sda.recordings.download({ recordingId: 'r' }, null as never)],
    ['null for the options of enrol', ({ skilljar }) => skilljar.domain().enrol({ email: 'a@b.test', course: 'c' }, null as never)],
    ['null for the options of progress', ({ skilljar }) => skilljar.users.progress('u', null as never)],
    ['null for the options of createMany', ({ skilljar }) => skilljar.promoCodePools.offers.createMany('p', ['o'], null as never)],
    ['null for the options of a URL', ({ instruqt }) => instruqt.tracks.playUrl({ trackID: 't' }, null as never)],
    ['null for the options of login', ({ learningPath }) => learningPath.login('a@b.test', 'pw', null as never)],
    ['text for a signal', ({ skilljar }) => skilljar.courses.get('c', { signal: 'x' as never })],
    ['null for a signal', ({ sda }) => sda.sessions.get({ sessionId: 's' }, { signal: null as never })],
    ['a controller for a signal, of a list', ({ skilljar }) => skilljar.courses.list({}, { signal: new AbortController() as never })],
    ['an object for a signal, of a wait', ({ sda }) => sda.sessions.waitUntilReady({ sessionId: 's' }, { signal: {} as never })],
    [
      'an object for a signal, of an upload',
      ({ skilljar }) => skilljar.assets.upload({ file: new Blob(['x']), filename: 'x' }, { signal: {} as never }),
    ],
    ['text for onState', ({ instruqt }) => instruqt.sandboxes.waitFor({ ID: 's' }, { onState: 'x' as never })],
    ['a number for onProgress', ({ sda }) => sda.recordings.download({ recordingId: 'r' }, { onProgress: 5 as never })],
    ['half a letter for an id', ({ skilljar }) => skilljar.courses.get('\ud83d')],
    ['a symbol for an id', ({ skilljar }) => skilljar.courses.get(Symbol('c') as never)],
    [
      'ids that throw',
      ({ skilljar }) => skilljar.groups.users.get(Object.defineProperty({}, 'groupId', { enumerable: true, get: throwing }) as never),
    ],
    ['an object in a query', ({ skilljar }) => skilljar.courses.list({ page_size: { a: 1 } } as never)],
    ['nothing to upload', ({ skilljar }) => skilljar.assets.upload(null as never)],
    ['a number for a file name', ({ skilljar }) => skilljar.assets.upload({ file: new Blob(['x']), filename: 5 as never })],
    ['an object for a media type', ({ skilljar }) => skilljar.assets.upload({ file: new Blob(['x']), filename: 'x', type: {} as never })],
    [
      'a file that throws',
      ({ skilljar }) => skilljar.assets.upload(Object.defineProperty({}, 'file', { enumerable: true, get: throwing }) as never),
    ],
    ['nothing for upsert', ({ skilljar }) => skilljar.domain().users.upsert(null as never)],
    ['nobody for upsert', ({ skilljar }) => skilljar.domain().users.upsert({} as never)],
    ['nothing for enrol', ({ skilljar }) => skilljar.domain().enrol(null as never)],
    [
      'an enrolment that throws',
      ({ skilljar }) => skilljar.domain().enrol(Object.defineProperty({}, 'email', { enumerable: true, get: throwing }) as never),
    ],
    ['nothing for a secret', ({ instruqt }) => instruqt.teamSecrets.set(null as never)],
    ['a secret without a value', ({ instruqt }) => instruqt.teamSecrets.set({ name: 'A' } as never)],
    [
      'a secret that throws',
      ({ instruqt }) =>
        instruqt.teamSecrets.set(Object.defineProperty({ name: 'A' }, 'value', { enumerable: true, get: throwing }) as never),
    ],
    ['nothing for a script', ({ instruqt }) => instruqt.trackScripts.upload(null as never)],
    [
      'a script that throws',
      ({ instruqt }) =>
        instruqt.trackScripts.upload({ script: Object.defineProperty({}, 'contents', { enumerable: true, get: throwing }) } as never),
    ],
    [
      'null parameters of a URL',
      ({ instruqt }) => instruqt.tracks.playUrl({ trackID: 't', customParameters: null, finishButton: null, origin: 5 } as never),
    ],
    ['a symbol on a button', ({ instruqt }) => instruqt.tracks.playUrl({ trackID: 't', finishButton: { text: Symbol('x') } } as never)],
    ['null for a learner', ({ instruqt }) => instruqt.tracks.playUrl({ trackID: 't', learner: null } as never)],
    [
      'raw arguments that throw',
      ({ instruqt }) => instruqt.labs.stop(Object.defineProperty({}, 'a', { enumerable: true, get: throwing }), 'id'),
    ],
    ['raw arguments that are cyclic', ({ instruqt }) => instruqt.labs.stop(cyclic, 'id')],
    ['nothing for login', ({ learningPath }) => learningPath.login(never, never)],
    ['nothing for a document', ({ sda }) => sda.request(never)],
    ['a number for a document', ({ sda }) => sda.request(5 as never)],
  ])('%s', async (_what, run) => {
    for (const validation of ['warn', 'off']) {
      const all = clients([{ data: null }], { validation });
      const error = await failure(() => run(all) as PromiseLike<unknown>);
      expect(isLearningPlatformError(error), String(error.stack)).toBe(true);
      expect(all.requests(), error.message).toBe(0);
    }
  });
});

const USER = { id: 'u1', email: 'a@acme.test', first_name: 'A', last_name: 'B' };
const page = (...results: unknown[]) => ({ count: results.length, next: null, results });
const track = { id: 't1', slug: 'intro', embed_token: 'token-1', team: { slug: 'acme', tpgPublicKey: 'key' } };
const recording = { data: { readSessionRecording: { status: 'READY', sessionRecordingFile: { fileSize: 2 } } } };

/** The conveniences, with the answers that they need. */
const CONVENIENCES: Record<string, [answers: unknown[], run: (all: Clients) => PromiseLike<unknown>]> = {
  'skilljar.users.findByEmail': [[page({ user: USER })], ({ skilljar }) => skilljar.users.findByEmail('a@acme.test')],
  'skilljar.users.progress': [[[{ published_course_id: 'p1' }]], ({ skilljar }) => skilljar.users.progress('u1')],
  'skilljar.domain.enrol': [
    [
      page({ user: USER }),
      [{ published_course_id: 'p1', enrollment_id: 'e1', all_enrollments: [{ enrollment_id: 'e1', active: true, expires_at: null }] }],
      { id: 'e1', active: false },
      { id: 'e2' },
    ],
    ({ skilljar }) => skilljar.domain().enrol({ email: 'a@acme.test', course: 'p1' }),
  ],
  'skilljar.domain.enrol of somebody new': [
    [page(), { user: USER }, [], { id: 'e2' }],
    ({ skilljar }) => skilljar.domain().enrol({ email: 'a@acme.test', course: 'p1' }),
  ],
  'skilljar.domain.users.upsert': [
    [
      { user: USER, active: true, expires_at: null },
      { ...USER, inactive_at: null },
      { user: USER, active: false },
    ],
    ({ skilljar }) => skilljar.domain().users.upsert({ user: { email: 'a@acme.test', first_name: 'New' }, active: false }),
  ],
  'skilljar.promoCodePools.offers.createMany': [
    [{ added: [], errors: [] }],
    ({ skilljar }) => skilljar.promoCodePools.offers.createMany('p1', ['o1', 'o2']),
  ],
  'skilljar.assets.waitFor': [[{ id: 'a1', download_url: 'https://a.test/x' }], ({ skilljar }) => skilljar.assets.waitFor('a1')],
  'skilljar.assets.upload': [[{ id: 'a1' }], ({ skilljar }) => skilljar.assets.upload({ file: new Blob(['x']), filename: 'x' })],
  'skilljar.webPackages.waitFor': [[{ id: 'w1', state: 'READY' }], ({ skilljar }) => skilljar.webPackages.waitFor('w1')],
  'instruqt.tracks.embedUrl': [[{ data: { track } }], ({ instruqt }) => instruqt.tracks.embedUrl({ trackID: 't1' })],
  'instruqt.tracks.playUrl': [
    [{ data: { track } }, { data: { generateOneTimePlayToken: 'token-2' } }],
    ({ instruqt }) => instruqt.tracks.playUrl({ trackID: 't1' }),
  ],
  'instruqt.tracks.playUrl for a learner': [
    [{ data: { track } }],
    ({ instruqt }) => instruqt.tracks.playUrl({ trackID: 't1', learner: { firstName: 'A', lastName: 'B', email: 'a@b.test' } }),
  ],
  'instruqt.tracks.waitFor': [
    [{ data: { track: { status: 'started', created: '2026-01-01T00:00:00Z', creating: '2026-01-01T00:00:00Z' } } }],
    ({ instruqt }) => instruqt.tracks.waitFor({ trackID: 't1' }),
  ],
  'instruqt.sandboxes.waitFor': [[{ data: { sandbox: { state: 'active' } } }], ({ instruqt }) => instruqt.sandboxes.waitFor({ ID: 's1' })],
  'instruqt.teamSecrets.set': [
    [{ data: { upsertTeamSecret: { name: 'A' } } }],
    ({ instruqt }) => instruqt.teamSecrets.set({ teamSlug: 'acme', name: 'A', value: 'B' }),
  ],
  'sda.sessions.waitUntilReady': [
    [{ data: { readSession: { status: 'READY' } } }],
    ({ sda }) => sda.sessions.waitUntilReady({ sessionId: 's' }),
  ],
  'sda.sessions.watchStatus': [
    [{ data: { readSession: { status: 'READY' } } }, { data: { readSession: { status: 'ENDED' } } }],
    async ({ sda }) => {
      const seen: unknown[] = [];
      for await (const event of sda.sessions.watchStatus({ sessionId: 's' }, { deadline: 60_000 })) seen.push(event);
      return seen;
    },
  ],
  'sda.recordings.download': [
    [recording, { data: { getRecordingPlaybackUrl: { playbackUrl: 'https://files.test/a.mp4' } } }, {}],
    async ({ sda }) => {
      const { stream } = await sda.recordings.download({ recordingId: 'r1' });
      return new Response(stream).text();
    },
  ],
  'learningPath.login': [[{ data: { Login: 'token-3' } }], ({ learningPath }) => learningPath.login('a@acme.test', 'pw-1234')],
};

const ODD: unknown[] = [
  undefined,
  null,
  42,
  '',
  'text',
  true,
  [],
  {},
  [null],
  { id: null },
  { results: [null] },
  { data: null },
  { data: [] },
];

/** Every answer with one value in it replaced by one that is odd. */
function* changed(value: unknown): Generator<unknown> {
  yield* ODD;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    for (const inner of changed((value as Record<string, unknown>)[key])) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
      copy[key] = inner;
      yield copy;
    }
  }
}

describe.each(Object.entries(CONVENIENCES))('%s', (id, [answers, run]) => {
  it.each([...answers.keys()])('meets any answer %i with a result, or an error of the SDK', async (at) => {
    let refused = 0;
    for (const odd of changed(answers[at])) {
      const all = clients(answers.with(at, odd), { validation: 'off' });
      const outcome = await Promise.resolve(run(all)).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (outcome === undefined) continue;
      refused += 1;
      expect(isLearningPlatformError(outcome), `${JSON.stringify(odd)} as answer ${at}: ${String((outcome as Error).stack)}`).toBe(true);
      // Something was sent, so that a fault of the answer must not be told as one of the arguments.
      if (all.requests() > 0)
        expect((outcome as { code: string }).code, `${JSON.stringify(odd)} as answer ${at}`).not.toBe('INVALID_INPUT');
    }
    // Its batches have their errors in the result.
    expect(refused > 0).toBe(!id.endsWith('createMany'));
  });
});
