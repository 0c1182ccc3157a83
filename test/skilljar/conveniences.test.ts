import { describe, expect, it, vi } from 'vitest';
import { DeadlineError, InputError, NotFoundError } from '../../src/index.js';
import { skilljarConveniences } from '../../src/skilljar/conveniences.js';
import * as functions from '../../src/skilljar/functions/index.js';
import { json, respond, type Step } from '../support/fault-server.js';
import { learner, skilljarBench } from '../support/skilljar.js';
import { failure } from '../support/subjects.js';

const b = skilljarBench();
const requests = () => b.server.received.map(({ method, url }) => `${method} ${url}`);
const academy = () => b.client().domain();

describe('every convenience', () => {
  it('is a function with the client first, and the client’s method of its name', async () => {
    const exported = new Set(Object.values(functions).flatMap((fn) => ('id' in fn ? [fn.id as string] : [])));
    b.server.always(respond(418, ''));
    for (const [place, names] of Object.entries(skilljarConveniences)) {
      for (const name of names.split(' ')) {
        expect(exported, `${place}.${name}`).toContain(`${place}.${name}`);
        const path = place.split('.');
        const start = path[0] === 'domain' ? academy() : b.client();
        const on = path.filter((step) => step !== 'domain').reduce((at, step) => (at as Record<string, object>)[step]!, start as object);
        // Called as JavaScript can: without what it needs.
        const error = await failure((on as Record<string, () => Promise<unknown>>)[name]!());
        expect(error, `${place}.${name}`).toBeInstanceOf(InputError);
        expect(error.stack).toContain('conveniences.test.ts');
      }
    }
    expect(b.server.count).toBe(0);
  });
});

describe('assets.waitFor', () => {
  const asset = (more: object = {}): Step => json(200, { id: 'a', name: 'A', sync_completion: false, ...more });

  it.each([
    ['download_url', { download_url: 'https://files.test/a?X-Amz-Signature=s' }],
    ['embed_link_url', { embed_link_url: 'https://video.test/a' }],
  ])('looks until there is a %s', async (_what, ready) => {
    b.server.queue(asset(), asset({ download_url: null, embed_link_url: '' }), asset(ready));
    const onState = vi.fn();
    const { data, attempts } = await b.client().assets.waitFor('a', { onState }).withResponse();
    expect(data).toMatchObject(ready);
    expect(attempts).toBe(3);
    expect(onState.mock.calls.map(([state]) => state)).toEqual([undefined, 'processed']);
    expect(requests()).toEqual(Array(3).fill('GET /v1/assets/a'));
  });

  it('ends with what a look throws, and at its deadline', async () => {
    b.server.always(json(404, { detail: 'Not found.' }));
    expect(await failure(b.client().assets.waitFor('a'))).toMatchObject({ code: 'NOT_FOUND' });
    b.server.always(asset());
    const error = await failure(b.client().assets.waitFor('a', { deadline: 10_000 }));
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toBe('skilljar.assets.waitFor: waited 10000 ms for it to be processed; the last state seen was none.');
  });
});

describe('webPackages.waitFor', () => {
  const state = (word: string): Step =>
    json(200, { id: 'w', title: 'W', state: word, redirect_on_completion: true, sync_completion: false });

  it('looks until it is READY, whatever comes before', async () => {
    b.server.queue(state('PROCESSING'), state('PROCESSING'), state('SOMETHING_NEW'), state('READY'));
    const onState = vi.fn();
    expect((await b.client().webPackages.waitFor('w', { onState })).state).toBe('READY');
    expect(onState.mock.calls.map(([word]) => word)).toEqual(['PROCESSING', 'SOMETHING_NEW', 'READY']);
    expect(requests()).toEqual(Array(4).fill('GET /v1/web-packages/w'));
  });

  it('names the last state when time is over, and ends with the signal', async () => {
    b.server.always(state('PROCESSING'));
    const error = await failure(b.client().webPackages.waitFor('w', { deadline: 5000, backoff: { baseMs: 500, maxMs: 500 } }));
    expect(error.message).toContain('the last state seen was PROCESSING');
    const reason = new Error('enough');
    expect(await failure(b.client().webPackages.waitFor('w', { signal: AbortSignal.abort(reason) }))).toBe(reason);
  });
});

describe('users.findByEmail', () => {
  it('finds the learner, whatever the case, and believes no filter', async () => {
    b.server.always(json(200, { count: 2, next: null, results: [learner('u1', 'bob@acme.test'), learner('u2', 'Ada@Acme.test')] }));
    expect((await b.client().users.findByEmail(' ada@acme.TEST '))?.user.id).toBe('u2');
    expect(requests()).toEqual(['GET /v1/users?email=ada%40acme.TEST']);
  });

  it('goes on to further pages, and no further than needed', async () => {
    const page = (id: string, cursor: string | null) =>
      json(200, { count: 3, next: cursor && `${b.server.origin}/v1/users?cursor=${cursor}`, results: [learner(id)] });
    b.server.queue(page('u1', 'x'), page('u2', 'y'));
    const { data, attempts } = await b.client().users.findByEmail('u2@acme.test').withResponse();
    expect([data?.user.id, attempts, b.server.count]).toEqual(['u2', 2, 2]);
  });

  it('is undefined when nobody has it', async () => {
    b.server.always(json(200, { count: 0, next: null, results: [] }));
    const { data, status } = await b.client().users.findByEmail('a@b.test').withResponse();
    expect([data, status]).toEqual([undefined, 200]);
    expect(await failure(b.client().users.findByEmail(' '))).toMatchObject({ issues: [{ path: ['email'] }] });
  });
});

describe('users.progress', () => {
  it('gives all courses as one array, bounded', async () => {
    b.server.always(json(200, [{ published_course_id: 'p1' }, { published_course_id: 'p2' }, { published_course_id: 'p3' }]));
    expect(await b.client().users.progress('u1')).toHaveLength(3);
    expect(await b.client().users.progress('u1', { maxItems: 2 })).toEqual([{ published_course_id: 'p1' }, { published_course_id: 'p2' }]);
    expect(await failure(b.client().users.progress('u1', { maxItems: 0 }))).toMatchObject({ issues: [{ path: ['options', 'maxItems'] }] });
    expect(requests()).toEqual(Array(2).fill('GET /v1/users/u1/published-courses'));
  });
});

describe('domain.users.upsert', () => {
  const member = (more: object = {}) => ({
    user: { id: 'u1', email: 'a@b.test', first_name: 'Ada', last_name: 'L' },
    active: true,
    marketing_optin: null,
    enrolled_at: '2026-01-01T00:00:00Z',
    expires_at: null,
    access_code: null,
    ...more,
  });

  it('is one request where nothing differs', async () => {
    b.server.always(json(201, member({ login_token: 't1', expires_at: '2027-01-01T00:00:00.000000Z' })));
    const input = { user: { email: 'a@b.test', first_name: 'Ada' }, active: true, expires_at: '2027-01-01T01:00:00+01:00' };
    expect(await academy().users.upsert(input)).toMatchObject({ login_token: 't1' });
    expect(requests()).toEqual(['POST /v1/domains/academy.test/users']);
    expect(b.server.last.json).toEqual(input);
  });

  it('changes what differs, and only that', async () => {
    b.server.queue(
      json(200, member({ login_token: 't1' })),
      json(200, { id: 'u1', email: 'a@b.test', first_name: 'Ada', last_name: 'Lovelace', inactive_at: null }),
      json(200, member({ active: false })),
    );
    const { data, attempts } = await academy()
      .users.upsert({ user: { email: 'a@b.test', first_name: 'Ada', last_name: 'Lovelace' }, active: false, marketing_optin: true })
      .withResponse();
    expect(requests()).toEqual(['POST /v1/domains/academy.test/users', 'PATCH /v1/users/u1', 'PATCH /v1/domains/academy.test/users/u1']);
    expect(b.server.received.slice(1).map(({ json: body }) => body)).toEqual([{ last_name: 'Lovelace' }, { active: false }]);
    expect(data).toMatchObject({ active: false, login_token: 't1' });
    expect(attempts).toBe(3);
  });
});

describe('domain.enrol', () => {
  const DOMAIN = '/v1/domains/academy.test';
  const COURSE = `${DOMAIN}/published-courses/p1/enrollments`;
  const NOW = Date.parse('2026-03-01T00:00:00Z');

  /** As much of the platform as enrolling needs. */
  function platform({ expires_at = null as string | null, active = true, showsAll = true } = {}) {
    const members: object[] = [];
    const enrolled: { id: string; expires_at: string | null; active: boolean; user: { id: string }; enrolled_at: string }[] = [];
    b.server.always((exchange) => {
      const { method, url, json: body } = exchange.request;
      const path = url.split('?')[0]!;
      if (path === `${DOMAIN}/users` && method === 'GET')
        return json(200, { count: members.length, next: null, results: members })(exchange);
      if (path === `${DOMAIN}/users`) {
        const made = { user: { id: 'u1', first_name: '', last_name: '', ...body.user }, active: true };
        members.push(made);
        return json(201, made)(exchange);
      }
      if (path === '/v1/users/u1/published-courses') {
        const others = { published_course_id: 'p2', enrollment_id: 'other' };
        const all = showsAll && {
          all_enrollments: enrolled.map(({ id, ...each }) => ({ enrollment_id: id, course_progress_id: 'x', ...each })),
        };
        const own = enrolled.length ? [{ published_course_id: 'p1', enrollment_id: enrolled.at(-1)!.id, ...all }] : [];
        return json(200, [others, ...own])(exchange);
      }
      if (path === COURSE && method === 'POST') {
        const made = { id: `e${enrolled.length + 1}`, ...body, expires_at, active };
        enrolled.push(made);
        return json(201, made)(exchange);
      }
      if (path === `${DOMAIN}/published-courses/p1`) return json(200, { id: 'p1' })(exchange);
      const one = enrolled.find(({ id }) => path === `${COURSE}/${id}`);
      return json(one ? 200 : 404, one ?? { detail: 'Not found.' })(exchange);
    });
    return enrolled;
  }
  const input = { email: 'ada@acme.test', course: 'p1' };

  it.each([true, false])(
    'makes a member and enrols, once however often it is repeated (the platform returns all enrolments: %s)',
    async (showsAll) => {
      const enrolled = platform({ showsAll });
      const first = await academy().enrol({ ...input, first_name: 'Ada' });
      expect(first).toMatchObject({ user: { id: 'u1', first_name: 'Ada' }, enrollment: { id: 'e1' }, created: true });
      expect(requests()).toEqual([
        `GET ${DOMAIN}/users?user__email=ada%40acme.test`,
        // A course that does not exist must not leave a member behind.
        `GET ${DOMAIN}/published-courses/p1`,
        `POST ${DOMAIN}/users`,
        'GET /v1/users/u1/published-courses',
        `POST ${COURSE}`,
      ]);
      expect(Date.parse(enrolled[0]!.enrolled_at)).toBeGreaterThan(0);
      for (let i = 0; i < 3; i += 1) {
        const { data, attempts } = await academy()
          .enrol({ ...input, email: 'ADA@acme.test' })
          .withResponse();
        expect([data.created, data.enrollment.id, attempts]).toEqual([false, 'e1', 3]);
      }
      expect(enrolled).toHaveLength(1);
      expect(requests().filter((request) => request.startsWith('POST'))).toHaveLength(2);
    },
  );

  it.each([
    ['expired', { expires_at: new Date(NOW - 1).toISOString() }],
    ['not active', { active: false }],
    ['expired, and the platform does not return all enrolments', { expires_at: new Date(NOW - 1).toISOString(), showsAll: false }],
  ])('an enrolment that is %s gives no access: there is one more', async (_what, options) => {
    const enrolled = platform(options);
    vi.spyOn(b.clock, 'now').mockReturnValue(NOW);
    await academy().enrol(input);
    expect(await academy().enrol(input)).toMatchObject({ created: true, enrollment: { id: 'e2' } });
    expect(enrolled).toHaveLength(2);
  });

  it('hands on the moment and the end that it is given', async () => {
    const enrolled = platform();
    const times = { enrolled_at: '2026-02-01T00:00:00Z', expires_at: '2030-01-01T00:00:00Z' };
    await academy().enrol({ ...input, ...times });
    expect(enrolled[0]).toMatchObject({ user: { id: 'u1' }, enrolled_at: times.enrolled_at });
    expect(b.server.last.json).toEqual({ user: { id: 'u1' }, ...times });
  });

  it('refuses a missing address and course at once', async () => {
    const error = await failure<InputError>(academy().enrol({ email: '', course: ' ' }));
    expect(error.issues.map(({ path }) => path)).toEqual([
      ['input', 'email'],
      ['input', 'course'],
    ]);
    expect(b.server.count).toBe(0);
  });

  it.each([
    ['email', { email: 'not an address' }, 'must be one email address'],
    ['first_name', { first_name: 'x'.repeat(51) }, 'must have at most 50 characters'],
    ['enrolled_at', { enrolled_at: 'yesterday' }, 'must be an ISO 8601 date-time'],
    ['expires_at', { expires_at: '2030-02-30T00:00:00Z' }, 'must be an ISO 8601 date-time'],
  ])('an invalid %s is refused before any request', async (field, invalid, rule) => {
    const error = await failure<InputError>(academy().enrol({ ...input, ...invalid }));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(new RegExp(`^skilljar\\.domain\\.enrol: input\\.${field}: ${rule}.*Nothing was sent\\.$`));
    expect(b.server.count).toBe(0);
  });

  it('an unknown course is reported with the operation that was called', async () => {
    const enrolled = platform();
    const error = await failure<NotFoundError>(academy().enrol({ ...input, course: 'missing' }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect([error.operation, requests().at(-1)]).toEqual([
      'skilljar.domain.publishedCourses.get',
      `GET ${DOMAIN}/published-courses/missing`,
    ]);
    expect([enrolled, requests().filter((request) => request.startsWith('POST'))]).toEqual([[], []]);
  });
});

describe('ssoUrl', () => {
  it('is where the token signs in', () => {
    expect(academy().ssoUrl('t/1+2')).toBe('https://academy.test/auth/login/callback?token=t%2F1%2B2');
    expect(academy().ssoUrl('t', '/my course?a=b&c=d')).toBe(
      'https://academy.test/auth/login/callback?token=t&next=%2Fmy+course%3Fa%3Db%26c%3Dd',
    );
    expect(functions.ssoUrl('learn.acme.com', 't', '/')).toBe('https://learn.acme.com/auth/login/callback?token=t&next=%2F');
  });

  it.each(['https://evil.test', '//evil.test', '/\\evil.test', 'my-course', ''])('refuses to go on to %j', (next) => {
    expect(() => academy().ssoUrl('t', next)).toThrow(InputError);
  });

  it.each([
    '/\t/evil.test',
    '/\n/evil.test',
    '/\r\n\\evil.test',
    '\t//evil.test',
    '/\t\t//evil.test/a',
    '/..//evil.test',
    '/.\t/\\evil.test',
    ' /course',
    5,
    null,
    ['/a'],
  ])('refuses to leave the domain by %j', (next) => {
    expect(() => functions.ssoUrl('academy.test', 't', next as never)).toThrow(/next: must be a path/);
  });

  it.each(['/', '/a//b', '/a?next=//evil.test', '/a#//x', '/@evil.test', '/:80', '/%09/evil.test', '/a b'])('goes on to %j', (next) => {
    expect(new URL(functions.ssoUrl('academy.test', 't', next)).searchParams.get('next')).toBe(next);
  });

  it.each([undefined, null, '', 'https://a.test', 'a.test/x', 'a.test#', 'user@a.test', 'a.test?', '..', ':::', 'a:b', 'a b', 7])(
    'refuses the domain %j',
    (domain) => {
      expect(() => functions.ssoUrl(domain as never, 't', '/a')).toThrow(/ssoUrl: domain: (?:is required|must be a host name)/);
    },
  );

  it('refuses no token, and prints none', () => {
    expect(() => academy().ssoUrl('')).toThrow(/loginToken: must not be empty/);
    expect(() => academy().ssoUrl('secret-token', '//x')).toThrow(expect.not.stringContaining('secret-token') as never);
  });
});
