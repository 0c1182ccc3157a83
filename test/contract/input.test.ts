import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { data, json } from '../support/fault-server.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const instruqt = () => createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock });
const sda = () => createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock });
const lpath = () => createLearningPathClient({ apiKey: KEYS.learningPath, origin: b.server.origin, clock: b.clock });
const skilljar = () =>
  createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, domain: 'academy.acme.test', clock: b.clock });

/** A call that must be refused without a request, with the paths of its issues. */
type Case = readonly [what: string, run: () => PromiseLike<unknown>, operation: string, paths: readonly (readonly (string | number)[])[]];
const none = undefined as never;

const CASES: Case[] = [
  ['skilljar: an empty id', () => skilljar().courses.get(''), 'skilljar.courses.get', [['courseId']]],
  ['skilljar: spaces for an id', () => skilljar().courses.get('  '), 'skilljar.courses.get', [['courseId']]],
  ['skilljar: ".." for an id', () => skilljar().courses.get('..'), 'skilljar.courses.get', [['courseId']]],
  ['skilljar: "." for an id', () => skilljar().courses.delete('.', { confirm: true }), 'skilljar.courses.delete', [['courseId']]],
  ['skilljar: no id', () => skilljar().courses.get(none), 'skilljar.courses.get', [['courseId']]],
  ['skilljar: an object for an id', () => skilljar().courses.get({} as never), 'skilljar.courses.get', [['courseId']]],
  [
    'skilljar: two ids, both bad',
    () => skilljar().domain().publishedCourses.enrollments.get({ publishedCourseId: '', enrollmentId: none }),
    'skilljar.domain.publishedCourses.enrollments.get',
    [['publishedCourseId'], ['enrollmentId']],
  ],
  [
    'skilljar: no object of ids',
    () => skilljar().domain().publishedCourses.enrollments.get(none),
    'skilljar.domain.publishedCourses.enrollments.get',
    [['publishedCourseId'], ['enrollmentId']],
  ],
  [
    'skilljar: a body without its required fields',
    () => skilljar().courses.create({} as never),
    'skilljar.courses.create',
    [
      ['input', 'title'],
      ['input', 'short_description'],
      ['input', 'enforce_sequential_navigation'],
    ],
  ],
  [
    'skilljar: no body',
    () => skilljar().courses.create(none),
    'skilljar.courses.create',
    [
      ['input', 'title'],
      ['input', 'short_description'],
      ['input', 'enforce_sequential_navigation'],
    ],
  ],
  [
    'skilljar: a field of the wrong type, and a bad id',
    () => skilljar().courses.update('', { title: 7 as never }),
    'skilljar.courses.update',
    [['courseId'], ['input', 'title']],
  ],
  ['skilljar: a list with a bad id', () => skilljar().courses.labels.list(''), 'skilljar.courses.labels.list', [['courseId']]],
  ['instruqt: an empty id', () => instruqt().tracks.get({ trackID: '' }), 'instruqt.tracks.get', [['trackID']]],
  ['instruqt: neither id nor slug', () => instruqt().tracks.get({}), 'instruqt.tracks.get', [[]]],
  ['instruqt: half of a pair', () => instruqt().tracks.get({ trackSlug: 'intro' }), 'instruqt.tracks.get', [[]]],
  ['instruqt: an empty slug', () => instruqt().tracks.get({ trackSlug: '', teamSlug: 'acme' }), 'instruqt.tracks.get', [['trackSlug']]],
  ['instruqt: no variables', () => instruqt().tracks.get(none), 'instruqt.tracks.get', [[]]],
  [
    'instruqt: a required variable is missing',
    () => instruqt().tracks.delete({} as never, { confirm: true }),
    'instruqt.tracks.delete',
    [['trackID']],
  ],
  [
    'instruqt: a required variable is null',
    () => instruqt().tracks.delete({ trackID: null as never }, { confirm: true }),
    'instruqt.tracks.delete',
    [['trackID']],
  ],
  [
    'instruqt: exactly one of three, and two given',
    () => instruqt().users.get({ userID: 'u1', email: 'a@b.test' } as never),
    'instruqt.users.get',
    [[]],
  ],
  ['instruqt: a list with neither id nor slug', () => instruqt().challenges.list({}), 'instruqt.challenges.list', [[]]],
  ['sda: an empty id', () => sda().sessions.get({ sessionId: '' }), 'sda.sessions.get', [['sessionId']]],
  ['sda: no input', () => sda().sessions.start(none), 'sda.sessions.start', [['input']]],
  ['learningPath: an empty slug', () => lpath().learningPaths.getBySlug({ slug: '' }), 'learningPath.learningPaths.getBySlug', [['slug']]],
  [
    'learningPath: neither id, slug nor sku',
    () => lpath().courses.updateStatus({ status: 'started' }),
    'learningPath.courses.updateStatus',
    [[]],
  ],
  [
    'learningPath: id and slug',
    () => lpath().courses.updateStatus({ id: 'a', slug: 'b', status: 'started' }),
    'learningPath.courses.updateStatus',
    [[]],
  ],
  [
    'learningPath: everything wrong at once',
    () => lpath().courses.updateStatus({ id: '', status: 'finished', statusChangeDate: '2026-01-02T00:00:00Z' }),
    'learningPath.courses.updateStatus',
    [['status'], ['statusChangeDate'], ['id']],
  ],
  [
    'learningPath: a date that is none',
    () => lpath().courses.updateStatus({ id: 'a', status: 'started', statusChangeDate: 'soon' }),
    'learningPath.courses.updateStatus',
    [['statusChangeDate']],
  ],
  [
    'learningPath: more than everything',
    () => lpath().progress.updateTopic({ topicId: 't', progress: 101 }),
    'learningPath.progress.updateTopic',
    [['progress']],
  ],
  [
    'learningPath: half a percent',
    () => lpath().progress.updateTopic({ topicId: 't', progress: 0.5 }),
    'learningPath.progress.updateTopic',
    [['progress']],
  ],
  [
    'learningPath: "completed" of a path',
    () => lpath().learningPaths.updateAccess({ slug: 'p', status: 'completed' }),
    'learningPath.learningPaths.updateAccess',
    [['status']],
  ],
];

describe('arguments that break a documented rule', () => {
  it.each(CASES)('%s', async (_what, run, operation, paths) => {
    const error = await failure<InputError>(run());
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: 'INVALID_INPUT', operation, attempts: 0 });
    expect(error.issues.map(({ path }) => path)).toEqual(paths);
    expect(error.message).toContain(operation);
    expect(error.message).toContain('Nothing was sent');
    await b.clock.settle();
    expect(b.server.count).toBe(0);
  });

  it.each(['maxItems', 'pageSize'])('a list with %s of 0, a fraction or no number', async (name) => {
    for (const value of [0, -1, 1.5, Number.NaN, '3', Number.POSITIVE_INFINITY]) {
      const error = await failure<InputError>(skilljar().courses.list(undefined, { [name]: value as number }));
      expect(error).toBeInstanceOf(InputError);
      expect(error.issues[0]?.path).toEqual([name]);
    }
    expect(b.server.count).toBe(0);
  });

  it('toArray without its bound', async () => {
    for (const options of [undefined, {}, { maxItems: undefined }, { maxItems: 0 }]) {
      const error = await failure<InputError>(
        instruqt()
          .tracks.list()
          .toArray(options as never),
      );
      expect(error).toBeInstanceOf(InputError);
      expect(error.message).toContain('maxItems');
    }
    expect(b.server.count).toBe(0);
  });

  it('an empty document, or none', async () => {
    for (const document of ['', '  \n', undefined, {}, 7]) {
      expect(await failure(instruqt().request(document as never))).toMatchObject({ code: 'INVALID_INPUT', operation: 'instruqt.request' });
    }
    expect(b.server.count).toBe(0);
  });
});

describe('arguments that look odd and are fine', () => {
  it('ids are percent-encoded', async () => {
    b.server.always(json(200, {}));
    await skilljar().courses.get('a/b?c#d é');
    await skilljar().courses.get('...');
    expect(b.server.received.map(({ url }) => url)).toEqual(['/v1/courses/a%2Fb%3Fc%23d%20%C3%A9', '/v1/courses/...']);
  });

  it('a team in scope completes a pair, and stays out where the call names one', async () => {
    b.server.always(data({ track: null }));
    const team = instruqt().team('acme');
    expect(await team.tracks.get({ trackSlug: 'intro' })).toBeNull();
    await team.tracks.get({ trackSlug: 'intro', teamSlug: 'other' });
    await team.tracks.get({ trackSlug: 'intro', organizationSlug: 'old' });
    expect(b.server.received.map(({ json }) => json.variables)).toEqual([
      { trackSlug: 'intro', teamSlug: 'acme' },
      { trackSlug: 'intro', teamSlug: 'other' },
      { trackSlug: 'intro', organizationSlug: 'old' },
    ]);
  });

  it('undefined is left out, null is sent', async () => {
    b.server.queue(data({ track: null }), json(200, {}), json(200, { results: [] }));
    await instruqt().tracks.get({ trackID: 't', userID: undefined, inviteID: null });
    await skilljar()
      .domain()
      .publishedCourses.enrollments.update({ publishedCourseId: 'p', enrollmentId: 'e' }, { expires_at: null, active: undefined } as never);
    await skilljar().courses.list({ page: undefined, label__name: 'a&b' });
    expect(b.server.received[0]?.json.variables).toEqual({ trackID: 't', inviteID: null });
    expect(b.server.received[1]?.json).toEqual({ expires_at: null });
    expect(b.server.received[2]?.url).toBe('/v1/courses?label__name=a%26b');
  });

  it('0 and false are values', async () => {
    b.server.queue(data({ UpdateTopicAndCourseProgress: true }), data({ UpdateUserCourseMeetingAttendance: null }));
    expect(await lpath().progress.updateTopic({ topicId: 't', progress: 0 })).toBe(true);
    await lpath().attendance.updateMeeting({ userId: 'u', meetingId: 'm', attended: false });
    expect(b.server.received.map(({ json }) => json.variables)).toEqual([
      { topicId: 't', progress: 0 },
      { userId: 'u', meetingId: 'm', attended: false },
    ]);
  });

  it('a word that nobody knows yet passes in an open enum, both ways', async () => {
    b.server.always(data({ readSessionRecordingsBySession: [{ sessionRecordingId: 'r', status: 'TRANSCODING' }] }));
    const page = await sda().recordings.listBySession({ sessionId: 's', statuses: ['TRANSCODING'] });
    expect(page.items[0]?.status).toBe('TRANSCODING');
    expect(b.server.last.json.variables.statuses).toEqual(['TRANSCODING']);
  });

  it('skilljar: fields that nobody documents are sent, with a warning', async () => {
    const lines: object[] = [];
    const logger = { debug() {}, info() {}, error() {}, warn: (fields: object) => void lines.push(fields) };
    const client = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, clock: b.clock, logger });
    b.server.always(json(200, {}));
    await client.courses.update('c', { brand_new: 1 } as never);
    expect(b.server.last.json).toEqual({ brand_new: 1 });
    // The empty answer has lines of its own.
    expect(lines.filter((line) => 'fields' in line)).toEqual([{ operation: 'skilljar.courses.update', fields: ['brand_new'] }]);
  });

  it('skilljar: with validation off, anything is sent', async () => {
    const client = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, clock: b.clock, validation: 'off' });
    b.server.always(json(201, { id: 'c' }));
    await client.courses.create({} as never);
    expect(b.server.last.json).toEqual({});
  });
});
