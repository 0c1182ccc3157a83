// Inputs to Skilljar: what is refused before anything is sent, and what must pass. Over HTTP on loopback.
import { describe, expect, it } from 'vitest';
import type { SkilljarClient } from '../../src/skilljar/index.js';
import { type Call, enrolment, ilt, inputBench, type Row, wrong } from '../support/inputs.js';
import { leaks, surfaces } from '../support/leaks.js';
import { failure } from '../support/subjects.js';

const b = inputBench();

const DATE = 'must be an ISO 8601 date-time with a time zone, of a day that exists: 2030-01-31T09:30:00Z';
const EMAIL = 'must be one email address without a display name, on a domain with a dot: jane@example.com';
const URL_RULE = 'must be an absolute URL, percent-encoded: https://example.com/file.pdf';
const COURSE = { userId: 'u', publishedCourseId: 'p' };
const LESSON = { ...COURSE, lessonId: 'l' };

describe('a rule of a field is broken: nothing is sent, and the error names the field and the rule', () => {
  it.each<Row>([
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
    ['no email address', (c) => c.users.update('u', { email: 'ada' }), 'input.email', EMAIL],
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
    ['a fraction', (c) => c.groups.update('g', { discount_percent: 12.5 }), 'input.discount_percent', 'must be an integer'],
    ['a fraction of a price', enrolment({ purchase: { tax_price_cents: 0.5 } }), 'input.purchase.tax_price_cents', 'must be an integer'],
    [
      'a fraction of a score',
      (c) => c.users.publishedCourses.update({ userId: 'u', publishedCourseId: 'p' }, { course_progress: { score: 99.9 } }),
      'input.course_progress.score',
      'must be an integer',
    ],
    ['a page of a half', (c) => c.users.list({ page: 1.5 }), 'input.page', 'must be an integer'],
    ['no rows on a page', (c) => c.users.list({ page_size: 0 }), 'input.page_size', 'must be at least 1'],
    ['a page before the first', (c) => c.courses.labels.list('c', { page: 0 }), 'input.page', 'must be at least 1'],
    ['a page size of a half', (c) => c.groups.list(undefined, { pageSize: 2.5 }), 'pageSize', 'must be an integer of at least 1'],
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
    expect(await b.refused(call)).toEqual([{ path, message }]);
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
    expect(await b.sent(enrolment({ expires_at, enrolled_at: expires_at }))).toMatchObject({ expires_at });
  });

  it.each([
    ["o'brien+news@mail.example.co.uk"],
    ['A.B_c-d@x-y.example'],
    ['!#$%&*/=?^_`{|}~-@example.org'],
    ['"ada lovelace"@example.org'],
    ['ada@[127.0.0.1]'],
    ['dörte@münchen.example'],
    [`${'a'.repeat(242)}@example.org`],
  ])('email %s', async (email) => {
    expect(await b.sent((c) => c.users.update('u', { email }))).toEqual({ email });
  });

  it.each([
    ['http://a.example'],
    ['https://u:p@a.example:8443/b;c=1?d=%20&e[]=1#f'],
    ['https://[2001:db8::1]/x'],
    ['https://localhost/hook'],
    ['https://files.example/Übersicht.pdf'],
    ['ftp://a.example/f.zip'],
  ])('URL %s', async (target_url) => {
    expect(await b.sent((c) => c.webhooks.create({ target_url }))).toEqual({ target_url });
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
    expect(await b.sent(call)).toEqual(body);
  });
});

describe('a body that says nothing is refused', () => {
  const nothing = 'is required: an update without fields changes nothing';
  it.each<Row>([
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
    ['no rule to add or remove', (c) => c.groups.emailDomainRules.update('g', {}), 'input', 'must contain at least one of add, remove'],
    [
      'PUT of a course of a learner without progress',
      (c) => c.users.publishedCourses.update(COURSE, {}, { method: 'PUT' }),
      'input.course_progress',
      'is required',
    ],
    ['an invitation of null', (c) => c.domain().users.invites.create('u', wrong(null)), 'input', 'must not be null'],
  ])('%s', async (_what, call, path, message) => {
    expect(await b.refused(call)).toEqual([{ path, message }]);
  });
});
