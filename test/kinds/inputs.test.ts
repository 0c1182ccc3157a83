// Inputs to Skilljar: what is refused before anything is sent, what is reported and sent, and what must pass. Over HTTP on loopback.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fill } from '../../mocks/skilljar/fill.js';
import { operations } from '../../mocks/skilljar/routes.js';
import { InputError, type MalformedResponseError } from '../../src/index.js';
import type { SkilljarClient } from '../../src/skilljar/index.js';
import { isDateTime, isEmail, isUrl } from '../../src/skilljar/schemas/formats.js';
import { results } from '../../src/skilljar/schemas/index.js';
import { knownValues } from '../../src/skilljar/schemas/rules.js';
import { defOf, type Schema } from '../../src/skilljar/schemas/schema.js';
import { json } from '../support/fault-server.js';
import { leaks, surfaces } from '../support/leaks.js';
import { skilljarBench } from '../support/skilljar.js';
import { methodOf, schemaOf } from '../support/skilljar-calls.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();

type Call = (client: SkilljarClient) => PromiseLike<unknown>;

/** A call with an input that its types do not allow. */
const wrong = <T>(value: unknown) => value as T;

function listening() {
  const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const onMismatch = vi.fn();
  return { logger, onMismatch, options: { logger, hooks: { onMismatch } } };
}

async function refused(call: Call, options = {}): Promise<{ path: string; message: string }[]> {
  const error = await failure<InputError>(call(b.client(options)));
  expect(error).toBeInstanceOf(InputError);
  expect(b.server.count).toBe(0);
  return error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}

async function sent(call: Call): Promise<unknown> {
  b.server.always(json(200, { count: 0, next: null, results: [] }));
  await call(b.client());
  expect(b.server.count).toBe(1);
  return b.server.last.json;
}

const DATE = 'must be an ISO 8601 date-time with a time zone, of a day that exists: 2030-01-31T09:30:00Z';
const EMAIL = 'must be an e-mail address';
const URL_RULE = 'must be an absolute URL, percent-encoded: https://example.com/file.pdf';
const session = {
  instructor_email: 'a@example.com',
  display_name: 'A',
  starts_at: '2030-01-01T00:00:00Z',
  ends_at: '2030-01-01T01:00:00Z',
};
const COURSE = { userId: 'u', publishedCourseId: 'p' };
const LESSON = { ...COURSE, lessonId: 'l' };
const ilt = { ...session, timezone: 'UTC' };
const enrolment = (more: object) => (client: SkilljarClient) =>
  client.domain().publishedCourses.enrollments.create('p1', { user: { id: 'u1' }, ...more });

describe('a rule of a field is broken: nothing is sent, and the error names the field and the rule', () => {
  it.each<[what: string, call: Call, path: string, message: string]>([
    ['a day that does not exist', enrolment({ expires_at: '2030-13-45T99:00:00Z' }), 'input.expires_at', DATE],
    ['29 February of no leap year', enrolment({ expires_at: '2029-02-29T00:00:00Z' }), 'input.expires_at', DATE],
    ['a date without a time', (c) => c.promoCodePools.update('p', { starts_at: '2030-01-31' }), 'input.starts_at', DATE],
    ['no time zone', (c) => c.iltSessions.update('s', { ...ilt, lesson: 'l', ends_at: '2030-01-31T09:00:00' }), 'input.ends_at', DATE],
    ['a date in an object', enrolment({ purchase: { purchased_at: 'yesterday' } }), 'input.purchase.purchased_at', DATE],
    ['a date of a query', (c) => c.viltSessionEvents.list({ starts_at__gte: '2030-02-30T00:00:00Z' }), 'input.starts_at__gte', DATE],
    [
      'a date in a list',
      (c) => c.domain().users.bulkCreate({ users: [{ email: 'a@example.com', expires_at: '2030-01-01T25:00:00Z' }] }),
      'input.users.0.expires_at',
      DATE,
    ],
    [
      'a Date',
      (c) => c.licensePackages.update('p', { end_date: wrong(new Date(0)) }),
      'input.end_date',
      'must be of type string: use toISOString()',
    ],
    ['no e-mail address', (c) => c.users.update('u', { email: 'ada' }), 'input.email', EMAIL],
    ['two addresses', (c) => c.iltInstructors.create({ email: 'a@example.com, b@example.com' }), 'input.email', EMAIL],
    ['an address with a name', (c) => c.domain().users.create({ user: { email: 'Ada <a@example.com>' } }), 'input.user.email', EMAIL],
    ['an address in a list', (c) => c.domain().users.bulkCreate({ users: [{ email: 'a@b' }] }), 'input.users.0.email', EMAIL],
    [
      'an address of a student',
      (c) => c.licensePackages.students.create('p', { student: { email: '@x.org' } }),
      'input.student.email',
      EMAIL,
    ],
    ['a URL without a scheme', (c) => c.webhooks.create({ target_url: 'example.com/hook' }), 'input.target_url', URL_RULE],
    ['a URL with a space', (c) => c.webhooks.update('w', { target_url: 'https://example.com/a b' }), 'input.target_url', URL_RULE],
    ['a path', (c) => c.assets.create({ content_url: '/tmp/file.pdf' }), 'input.content_url', URL_RULE],
    ['a URL without a host', (c) => c.iltSessions.create({ ...ilt, lesson: 'l', event_link: 'https://' }), 'input.event_link', URL_RULE],
    [
      'a URL of a package',
      (c) => c.webPackages.create({ content_url: 'file.zip', web_package: { title: 'A' } }),
      'input.content_url',
      URL_RULE,
    ],
    ['a fraction', (c) => c.groups.update('g', { discount_percent: 12.5 }), 'input.discount_percent', 'must be a whole number'],
    [
      'a fraction of a price',
      enrolment({ purchase: { tax_price_cents: 0.5 } }),
      'input.purchase.tax_price_cents',
      'must be a whole number',
    ],
    [
      'a fraction of a score',
      (c) => c.users.publishedCourses.update({ userId: 'u', publishedCourseId: 'p' }, { course_progress: { score: 99.9 } }),
      'input.course_progress.score',
      'must be a whole number',
    ],
    ['a page of a half', (c) => c.users.list({ page: 1.5 }), 'input.page', 'must be a whole number'],
    ['no rows on a page', (c) => c.users.list({ page_size: 0 }), 'input.page_size', 'must be at least 1'],
    ['a page before the first', (c) => c.courses.labels.list('c', { page: 0 }), 'input.page', 'must be at least 1'],
    ['a page size of a half', (c) => c.groups.list(undefined, { pageSize: 2.5 }), 'pageSize', 'must be a whole number of at least 1'],
    ['a page size that is not documented', (c) => c.domains.list(wrong({ page_size: 0 })), 'input.page_size', 'must be at least 1'],
    ['an empty text', (c) => c.courses.update('c', { title: '' }), 'input.title', 'must have at least 1 character'],
    ['an empty label', (c) => c.courses.update('c', { labels: ['a', ''] }), 'input.labels.1', 'must have at least 1 character'],
    ['an empty domain', (c) => c.groups.emailDomainRules.update('g', { add: [''] }), 'input.add.0', 'must have at least 1 character'],
    [
      'an empty id in a change',
      (c) => c.trainingCreditCodes.update('t', { offers: { remove: [''] } }),
      'input.offers.remove.0',
      'must have at least 1 character',
    ],
    [
      'an empty id of a category',
      (c) => c.groups.create({ name: 'A', group_category_id: '' }),
      'input.group_category_id',
      'must have at least 1 character',
    ],
    [
      'a number in a list of texts',
      (c) => c.iltSessions.create({ ...ilt, lesson: 'l', tags: wrong([7]) }),
      'input.tags.0',
      'must be of type string',
    ],
    [
      'a text that is too long',
      (c) => c.paths.update('p', { course_name_plural: 'x'.repeat(51) }),
      'input.course_name_plural',
      'must have at most 50 characters',
    ],
    [
      'too many entries',
      (c) =>
        c.promoCodePools.offers.create(
          'p',
          Array.from({ length: 501 }, () => ({ id: 'o' })),
        ),
      'input',
      'must have at most 500 entries',
    ],
    [
      'a value of a closed list',
      (c) => c.lessons.ratingContentBlocks.create('l', { rating_scale: wrong(7) }),
      'input.rating_scale',
      'must be 5 or 10',
    ],
    [
      'null where nothing can be cleared',
      (c) => c.users.update('u', { first_name: wrong(null) }),
      'input.first_name',
      'must be of type string, not null',
    ],
    ['neither form of an asset', (c) => c.assets.create(wrong({})), 'input', 'must be { content_url } or { asset: { embed_link_url } }'],
    ['an offer of no form', (c) => c.promoCodePools.offers.create('p', wrong('o1')), 'input', 'must be { id } or a list of { id }'],
    [
      'an offer in a list',
      (c) => c.promoCodePools.offers.create('p', [{ id: 'o' }, { id: '' }]),
      'input.1.id',
      'must have at least 1 character',
    ],
    ['a filter that is required', (c) => c.lessons.list(wrong(undefined)), 'input.course_id', 'is required'],
    [
      'a date of an enrolment that takes steps',
      (c) => c.domain().enrol({ email: 'a@example.com', course: 'p', enrolled_at: 'now' }),
      'input.enrolled_at',
      DATE,
    ],
  ])('%s', async (_what, call, path, message) => {
    expect(await refused(call)).toEqual([{ path, message }]);
  });

  it('the value is in no part of the error', async () => {
    const secret = 'jane.doe(at)acme.test';
    for (const call of [
      (c: SkilljarClient) => c.users.update('u', { email: secret }),
      (c: SkilljarClient) => c.webhooks.create({ target_url: secret }),
      (c: SkilljarClient) => c.quizzes.create({ name: 'A', alignment: secret }),
      (c: SkilljarClient) => c.groups.emailDomainRules.update('g', wrong({ add: secret })),
      (c: SkilljarClient) => c.assets.create({ content_url: secret, asset: wrong(secret) }),
      (c: SkilljarClient) => c.tags.update('t', wrong({ naem: secret })),
    ]) {
      const error = await failure(call(b.client({ validation: 'strict' })));
      expect(leaks(surfaces(error), { secret })).toEqual([]);
    }
  });
});

describe('legal values pass', () => {
  it.each([
    ['2030-01-31t09:30:00z'],
    ['2030-01-31T09:30Z'],
    ['2028-02-29T23:59:59.999999999+14:00'],
    ['2030-01-31T09:30:00-00:00'],
    ['2030-01-31T09:30:00+0530'],
    ['1998-12-31T23:59:60Z'],
    ['1998-12-31T15:59:60.123-08:00'],
  ])('date %s', async (expires_at) => {
    expect(await sent(enrolment({ expires_at, enrolled_at: expires_at }))).toMatchObject({ expires_at });
  });

  it.each([
    ["o'brien+news@mail.example.co.uk"],
    ['A.B_c-d@x-y.example'],
    ['!#$%&*/=?^_`{|}~-@example.org'],
    ['"ada lovelace"@example.org'],
    ['ada@[127.0.0.1]'],
    ['dörte@münchen.example'],
    [`${'a'.repeat(242)}@example.org`],
  ])('e-mail %s', async (email) => {
    expect(await sent((c) => c.users.update('u', { email }))).toEqual({ email });
  });

  it.each([
    ['http://a.example'],
    ['https://u:p@a.example:8443/b;c=1?d=%20&e[]=1#f'],
    ['https://[2001:db8::1]/x'],
    ['https://localhost/hook'],
    ['https://files.example/Übersicht.pdf'],
    ['ftp://a.example/f.zip'],
  ])('URL %s', async (target_url) => {
    expect(await sent((c) => c.webhooks.create({ target_url }))).toEqual({ target_url });
  });

  it.each<[what: string, call: Call, body: unknown]>([
    ['no field of an update', (c) => c.courses.update('c', {}), {}],
    ['fields that are not given', (c) => c.courses.update('c', { title: undefined }), {}],
    ['an empty list, which clears', (c) => c.courses.update('c', { labels: [] }), { labels: [] }],
    ['an empty text without a least length', (c) => c.users.update('u', { first_name: '' }), { first_name: '' }],
    ['no headers of a webhook', (c) => c.webhooks.update('w', { additional_headers: null }), { additional_headers: null }],
    [
      'no headers of a new webhook',
      (c) => c.webhooks.create({ target_url: 'https://a.example', additional_headers: null }),
      { target_url: 'https://a.example', additional_headers: null },
    ],
    ['PATCH of a course of a learner without progress', (c) => c.users.publishedCourses.update(COURSE, {}), {}],
    ['PATCH of a lesson of a learner without progress', (c) => c.users.publishedCourses.lessons.update(LESSON, {}), {}],
    [
      'a session of both',
      (c) => c.iltSessions.create({ ...ilt, lesson: 'l', multi_session_event: 'm' }),
      { ...ilt, lesson: 'l', multi_session_event: 'm' },
    ],
    [
      'an update of a session of an event',
      (c) => c.iltSessions.update('s', { ...ilt, multi_session_event: 'm' }),
      { ...ilt, multi_session_event: 'm' },
    ],
    ['a state of the vendor’s list only', (c) => c.purchases.update('p', { state: 'FLAGGED' }), { state: 'FLAGGED' }],
    [
      'an address with a name, where one is documented',
      (c) => c.iltSessions.create({ ...ilt, instructor_email: 'Ada <a@example.com>', lesson: 'l' }),
      { ...ilt, instructor_email: 'Ada <a@example.com>', lesson: 'l' },
    ],
    ['one offer', (c) => c.promoCodePools.offers.create('p', { id: 'o' }), { id: 'o' }],
    ['an invitation without a body', (c) => c.domain().users.invites.create('u'), undefined],
    ['a filter by a part of an address', (c) => c.domain().users.list({ user__email: 'ada' }), undefined],
  ])('%s', async (_what, call, body) => {
    expect(await sent(call)).toEqual(body);
  });
});

describe('a body that says nothing is refused', () => {
  const nothing = 'is required: without a field, an update changes nothing';
  it.each<[what: string, call: Call, path: string, message: string]>([
    ['update(id, null)', (c) => c.courses.update('c', wrong(null)), 'input', 'must not be null'],
    ['update(id)', (c) => wrong<{ update(id: string): Promise<void> }>(c.groups).update('g'), 'input', nothing],
    ['update(id, undefined)', (c) => c.webhooks.update('w', wrong(undefined)), 'input', nothing],
    ['update(id, undefined) with PUT', (c) => c.quizzes.update('q', wrong(undefined), { method: 'PUT' }), 'input', nothing],
    [
      'update(ids, null)',
      (c) => c.domain().publishedCourses.enrollments.update({ publishedCourseId: 'p', enrollmentId: 'e' }, wrong(null)),
      'input',
      'must not be null',
    ],
    ['update(id, [])', (c) => c.users.update('u', wrong([])), 'input', 'must be of type object'],
    ['update(id, text)', (c) => c.users.update('u', wrong('Ada')), 'input', 'must be of type object'],
    ['create(null)', (c) => c.groups.create(wrong(null)), 'input', 'must not be null'],
    ['create()', (c) => c.tags.create(wrong(undefined)), 'input.name', 'is required'],
    ['no offers', (c) => c.promoCodePools.offers.create('p', []), 'input', 'must have at least 1 entry'],
    ['null for offers', (c) => c.promoCodePools.offers.create('p', wrong(null)), 'input', 'must not be null'],
    ['no offers at all', (c) => c.promoCodePools.offers.create('p', wrong(undefined)), 'input', 'must be { id } or a list of { id }'],
    ['no offers in lots', (c) => c.promoCodePools.offers.createMany('p', []), 'offerIds', 'must be a list with at least one id'],
    ['no users', (c) => c.domain().users.bulkCreate({ users: [] }), 'input.users', 'must have at least 1 entry'],
    ['no rule to add or remove', (c) => c.groups.emailDomainRules.update('g', {}), 'input', 'at least one of add, remove must be given'],
    [
      'PUT of a course of a learner without progress',
      (c) => c.users.publishedCourses.update(COURSE, {}, { method: 'PUT' }),
      'input.course_progress',
      'is required',
    ],
    ['an invitation of null', (c) => c.domain().users.invites.create('u', wrong(null)), 'input', 'must not be null'],
  ])('%s', async (_what, call, path, message) => {
    expect(await refused(call)).toEqual([{ path, message }]);
  });
});

describe('fields and values that nobody documents: sent and reported, refused with strict', () => {
  it.each<[what: string, call: Call, path: string, message: string]>([
    ['a field', (c) => c.courses.update('c', wrong({ titel: 'A' })), 'input.titel', 'is not a documented field. Did you mean title?'],
    ['a field like no other', (c) => c.courses.update('c', wrong({ brand_new: 1 })), 'input.brand_new', 'is not a documented field.'],
    [
      'a field in an object',
      (c) => c.domain().users.create({ user: wrong({ email: 'a@example.com', frist_name: 'A' }) }),
      'input.user.frist_name',
      'is not a documented field. Did you mean first_name?',
    ],
    [
      'two levels down',
      enrolment({ purchase: { purchase_price: { amount: '1', curency_code: 'USD' } } }),
      'input.purchase.purchase_price.curency_code',
      'is not a documented field. Did you mean currency_code?',
    ],
    [
      'in a reference',
      (c) => c.courses.labels.create('c', { label: wrong({ id: 'l', nmae: 'x' }) }),
      'input.label.nmae',
      'is not a documented field.',
    ],
    [
      'in a list',
      (c) => c.domain().users.bulkCreate({ users: [{ email: 'a@example.com' }, wrong({ email: 'b@example.com', activ: true })] }),
      'input.users.1.activ',
      'is not a documented field. Did you mean active?',
    ],
    [
      'in a union',
      (c) => c.assets.create(wrong({ content_url: 'https://a.example/x', asset: { nmae: 'A' } })),
      'input.asset.nmae',
      'is not a documented field. Did you mean name?',
    ],
    [
      'at the top of a union',
      (c) => c.assets.create(wrong({ content_url: 'https://a.example/x', asset_name: 'A' })),
      'input.asset_name',
      'is not a documented field.',
    ],
    [
      'in a list of a union',
      (c) => c.promoCodePools.offers.create('p', wrong([{ id: 'o', ids: 1 }])),
      'input.0.ids',
      'is not a documented field. Did you mean id?',
    ],
    [
      'in a question’s answers',
      (c) => c.quizQuestions.create({ quiz: 'q', html: 'A', type: 'FREEFORM', answers: [wrong({ answer_text: 'a', is_correct: true })] }),
      'input.answers.0.is_correct',
      'is not a documented field. Did you mean correct?',
    ],
    ['of a query', (c) => c.users.list(wrong({ emial: 'a@example.com' })), 'input.emial', 'is not a documented field. Did you mean email?'],
    ['a value', (c) => c.quizzes.update('q', { alignment: 'centre' }), 'input.alignment', 'is not a known value. Did you mean center?'],
    [
      'a value in other letters',
      (c) => c.progresstokens.update('t', { success_status: 'passed' }),
      'input.success_status',
      'is not a known value. Did you mean PASSED?',
    ],
    [
      'a value like no other',
      (c) => c.lessons.update('l', { type: 'XYZXYZXYZ' }),
      'input.type',
      'is not a known value. Known values: ASSET, HTML, WEB_PACKAGE, QUIZ, VILT, MODULAR, SECTION.',
    ],
    [
      'a value of a query',
      (c) => c.iltInstructors.list({ provider: 'zoom.meting' }),
      'input.provider',
      'is not a known value. Did you mean zoom.meeting?',
    ],
    [
      'a value in an object',
      enrolment({ purchase: { purchase_state: 'SUCESS' } }),
      'input.purchase.purchase_state',
      'is not a known value. Did you mean SUCCESS?',
    ],
    [
      'a value that may be null',
      (c) => c.webhooks.update('w', { event_type: 'COURSE_COMPLETED' }),
      'input.event_type',
      'is not a known value. Did you mean COURSE_COMPLETION?',
    ],
    [
      'a time zone',
      (c) => c.iltSessions.create({ ...ilt, lesson: 'l', timezone: 'Europe/Zurihc' }),
      'input.timezone',
      'is not a known value. Did you mean Europe/Zurich?',
    ],
    [
      'a currency',
      (c) => c.offers.update('o', { currency_code: 'EURO' }),
      'input.currency_code',
      'is not a known value. Did you mean EUR?',
    ],
  ])('%s', async (_what, call, path, message) => {
    const { logger, onMismatch, options } = listening();
    b.server.always(json(200, { count: 0, next: null, results: [] }));
    await call(b.client(options));
    expect(b.server.count).toBe(1);
    const place = path.replace(/\.(\d+)/g, '[]');
    const events = onMismatch.mock.calls.map(([event]) => event).filter((event) => event.path.startsWith('input'));
    expect(events.map((event) => [event.path, event.message])).toEqual([[place, message]]);
    const lines = logger.warn.mock.calls
      .map(([fields, text]) => `${JSON.stringify(fields)} ${text}`)
      .filter((line) => line.includes(message));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(place.replace(/^input\.?/, ''));

    b.server.reset(b.clock);
    expect(await refused(call, { validation: 'strict' })).toEqual([{ path, message }]);
  });

  it('reports each place once a call, and again with the next call', async () => {
    const { onMismatch, logger, options } = listening();
    b.server.always(json(200, {}));
    const client = b.client(options);
    const users = Array.from({ length: 1000 }, (_, i) => wrong<{ email: string }>({ email: `u${i}@example.com`, activ: true }));
    for (let n = 1; n <= 2; n += 1) {
      await client.domain().users.bulkCreate({ users });
      expect(onMismatch.mock.calls.map(([{ path }]) => path)).toEqual(Array.from({ length: n }, () => 'input.users[].activ'));
      expect(logger.warn).toHaveBeenCalledTimes(n);
    }
  });

  it.each<[what: string, call: Call]>([
    ['paging options of a list without a documented page size', (c) => c.courses.labels.list('c', undefined, { pageSize: 10 })],
    ['the platform’s own names of them', (c) => c.domains.list(wrong({ page_size: 10, cursor: 'x' }))],
    ['a field that is undefined', (c) => c.tags.update('t', wrong({ naem: undefined }))],
    ['names of headers', (c) => c.webhooks.update('w', { additional_headers: { 'x-anything': 'a' } })],
    ['any JSON', (c) => c.lessonProgress.update('p', { validation_data: { any: ['thing'] } })],
  ])('says nothing of %s', async (_what, call) => {
    const { onMismatch, options } = listening();
    b.server.always(json(200, { count: 0, next: null, results: [] }));
    await call(b.client({ ...options, validation: 'warn' }));
    expect(onMismatch.mock.calls.filter(([{ path }]) => path.startsWith('input'))).toEqual([]);
  });

  it('off looks at nothing', async () => {
    const { onMismatch, options } = listening();
    b.server.always(json(200, {}));
    await b.client({ ...options, validation: 'off' }).users.update('u', wrong({ emial: 1 }));
    expect([onMismatch.mock.calls.length, b.server.last.json]).toEqual([0, { emial: 1 }]);
  });
});

describe('answers', () => {
  const answer = (id: string, change: (row: Record<string, unknown>) => void) => {
    const row = fill(results[id], undefined, { id: 'a1', kind: 'thing', made: '2026-01-01T00:00:00Z' }) as Record<string, unknown>;
    change(row);
    return row;
  };
  const strict = () => b.client({ validation: 'strict' });

  it.each<[what: string, id: string, change: (row: Record<string, unknown>) => void, call: Call, path: string]>([
    [
      'an item of a path without its order',
      'domain.publishedPaths.pathItems.get',
      (row) => delete row.order,
      (c) => c.domain().publishedPaths.pathItems.get({ publishedPathId: 'p', pathItemId: 'i' }),
      'order is required',
    ],
    [
      'an event without its location',
      'viltSessionEvents.get',
      (row) => delete row.event_location,
      (c) => c.viltSessionEvents.get('e'),
      'event_location is required',
    ],
  ])('strict refuses %s', async (_what, id, change, call, text) => {
    b.server.always(json(200, answer(id, change)));
    expect((await failure<MalformedResponseError>(call(strict()))).message).toContain(text);
  });

  it.each<[what: string, id: string, change: (row: Record<string, unknown>) => void, call: Call]>([
    [
      'an updated item of a path without its order',
      'domain.publishedPaths.pathItems.update',
      (row) => delete row.order,
      (c) => c.domain().publishedPaths.pathItems.update({ publishedPathId: 'p', pathItemId: 'i' }, { order: 1 }),
    ],
    [
      'an event whose location is null',
      'viltSessionEvents.get',
      (row) => Object.assign(row, { event_location: null }),
      (c) => c.viltSessionEvents.get('e'),
    ],
    ['a value that is new', 'quizzes.get', (row) => Object.assign(row, { alignment: 'justified' }), (c) => c.quizzes.get('q')],
    ['a field that is new', 'quizzes.get', (row) => Object.assign(row, { brand_new: 1 }), (c) => c.quizzes.get('q')],
    [
      'an address of another shape',
      'users.update',
      (row) => Object.assign(row, { email: 'deleted-user' }),
      (c) => c.users.update('u', { first_name: 'A' }),
    ],
    ['an empty URL', 'webhooks.get', (row) => Object.assign(row, { target_url: '' }), (c) => c.webhooks.get('w')],
    ['an empty label', 'courses.get', (row) => Object.assign(row, { labels: [''] }), (c) => c.courses.get('c')],
    ['a fraction', 'quizzes.get', (row) => Object.assign(row, { passing_percentage_correct: 66.7 }), (c) => c.quizzes.get('q')],
    [
      'empty ids of a change',
      'trainingCreditCodes.update',
      (row) => Object.assign(row, { offers: { add: [''] } }),
      (c) => c.trainingCreditCodes.update('t', {}),
    ],
    ['a date in lower case', 'courses.get', (row) => Object.assign(row, { created_at: '2026-01-01t00:00:00z' }), (c) => c.courses.get('c')],
  ])('strict takes %s', async (_what, id, change, call) => {
    const row = answer(id, change);
    b.server.always(json(200, row));
    expect(await call(strict())).toEqual(row);
  });
});

/** Every field of every input, with the operation that it is sent by. */
function* fieldsOf(schema: Schema, path: string): Generator<[path: string, name: string, schema: Schema]> {
  const { shape = {}, element, options = [] } = defOfInner(schema);
  for (const [name, field] of Object.entries(shape)) {
    yield [`${path}.${name}`, name, field];
    yield* fieldsOf(field, `${path}.${name}`);
  }
  for (const inner of [...(element ? [element] : []), ...options]) yield* fieldsOf(inner, path);
}
const defOfInner = (schema: Schema) =>
  defOf(schema) as ReturnType<typeof defOf> & { checks?: { _zod: { def: { check: string; params?: { format?: string } } } }[] };
const formatOf = (schema: Schema) =>
  defOfInner(schema)
    .checks?.map(({ _zod }) => _zod.def.params?.format)
    .find(Boolean);

describe('every field', () => {
  const all = operations().flatMap((op) => {
    const schema = schemaOf(op) as Schema | undefined;
    return schema ? [...fieldsOf(schema, `${op.kind} ${op.id}`)] : [];
  });

  it('whose name says what it is has the format', () => {
    const expected = (path: string, name: string) => {
      if (/(?:_at|_date|__gte|__lte)$/.test(name)) return 'date-time';
      // Filters match parts of an address, and an instructor may have a name.
      if (/^email$/.test(name) && !path.startsWith('GET')) return 'email';
      // What can be embedded need not be a URL.
      return /^(?:content_url|target_url|event_link)$/.test(name) ? 'uri' : undefined;
    };
    expect(all.filter(([path, name, schema]) => formatOf(schema) !== expected(path, name)).map(([path]) => path)).toEqual([]);
    const counts = ['date-time', 'email', 'uri'].map(
      (format) => new Set(all.filter(([, , schema]) => formatOf(schema) === format).map(([path]) => path)).size,
    );
    expect(counts).toEqual([64, 8, 7]);
  });

  it('with a page is a whole number from 1', () => {
    for (const [, name, schema] of all) {
      if (!/^page(?:_size)?$/.test(name)) continue;
      for (const value of [0, -1, 1.5, Number.NaN, '1']) expect(schema.safeParse(value).success).toBe(false);
    }
  });

  it('of an open enum knows its values', () => {
    const enums = all.flatMap(([path, , schema]) => {
      let inner = schema;
      while (inner._zod.def.innerType) inner = inner._zod.def.innerType;
      const known = knownValues(inner);
      return known ? [[path, known.length] as const] : [];
    });
    expect(enums.length).toBeGreaterThanOrEqual(60);
    expect(enums.filter(([, size]) => size < 2)).toEqual([]);
  });

  it('update of every resource refuses null and nothing', async () => {
    const client = b.client();
    for (const op of operations().filter(({ kind }) => kind === 'PATCH' || kind === 'PUT')) {
      const ids = [...op.url.matchAll(/\{(\w+)\}/g)]
        .map(([, id]) => id as string)
        .filter((id) => !(op.id.startsWith('skilljar.domain.') && id === 'domain_name'));
      const names = ids.map((id) => id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
      const path = ids.length === 1 ? ['x'] : ids.length > 1 ? [Object.fromEntries(names.map((name) => [name, 'x']))] : [];
      for (const body of [null, undefined]) {
        const error = await failure<InputError>(methodOf(client, op)(...path, body, op.kind === 'PUT' ? { method: 'PUT' } : {}));
        expect([op.id, error.issues?.map((issue) => issue.path.join('.'))]).toEqual([op.id, ['input']]);
      }
    }
    expect(b.server.count).toBe(0);
  });
});

describe('formats', () => {
  it('every moment is a date, and no other day of a month is', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z') }), (date) =>
        isDateTime(date.toISOString()),
      ),
    );
    const digits = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const dates = fc.tuple(fc.integer({ min: 1000, max: 9999 }), digits(13), digits(32), digits(25), digits(61), digits(59));
    fc.assert(
      fc.property(dates, ([year, month, day, hour, minute, second]) => {
        const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
        const date = new Date(text);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === text.slice(0, 19);
        return isDateTime(text) === exists;
      }),
    );
  });

  it.each([
    '2030-01-31T24:00:00Z',
    '2030-01-31T23:60:00Z',
    '1998-12-31T23:59:61Z',
    '1998-12-31T22:59:60Z',
    '1998-12-31T23:58:60Z',
    '2030-1-31T00:00:00Z',
    '2030-01-31T00:00:00',
    '2030-01-31T00:00:00+24:00',
    '2030-01-31T00:00:00+05:60',
    '+12030-01-31T00:00:00Z',
    '2030-01-3৪T00:00:00Z',
    '2030-01-31 00:00:00Z',
    '2030-01-31T00:00:00Z\n',
    '2030-00-10T00:00:00Z',
    '2030-01-00T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2030-W05-1T00:00:00Z',
    '1893456000',
    '',
  ])('%j is no date', (text) => {
    expect(isDateTime(text)).toBe(false);
  });

  it.each([
    'ada',
    'ada@',
    '@example.com',
    'a b@example.com',
    'a@b@example.com',
    'ada@example',
    '.ada@example.com',
    'ada.@example.com',
    'a..b@example.com',
    'ada@-x.com',
    'ada@x-.com',
    'ada@example..com',
    'ada@exam_ple.com',
    'ada@example.com.',
    'ada@example.com\n',
    'ada@[127.0.0.300]',
    'mailto:ada@example.com ',
    'ada@example.com;bob@example.com',
    `ada@${'x'.repeat(64)}.com`,
    `${'a'.repeat(320)}@example.com`,
    '',
  ])('%j is no e-mail address', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it.each([
    'example',
    '/a/b',
    'example.com/a',
    '//a.example/x',
    'https://',
    'https:///x',
    'https://?x',
    'http:// a.example',
    'https://a.example/a b',
    'https://[::1',
    'https://a.example/<x>',
    'https://a.example/%zz',
    'https://a.example/{id}',
    'https:\\\\a.example',
    'https://a.example:99999/',
    'https://a.example/\n',
    'javascript:alert(1)',
    '',
  ])('%j is no URL', (text) => {
    expect(isUrl(text)).toBe(false);
  });

  it.each([
    ['date', isDateTime, (n: number) => `2030-01-31T09:30:00.${'0'.repeat(n)}!`],
    ['e-mail', isEmail, (n: number) => `${'a.'.repeat(n / 2)}@${'a-'.repeat(n / 2)}`],
    ['quoted e-mail', isEmail, (n: number) => `"${'\\a'.repeat(n / 2)}`],
    ['URL', isUrl, (n: number) => `https://a.example/${'%20'.repeat(n / 3)} `],
    ['scheme', isUrl, (n: number) => 'a'.repeat(n)],
  ])('a %s of a megabyte is read at once', (_what, test, text) => {
    const worst = text(1_000_000);
    const start = performance.now();
    expect(test(worst)).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
