// Several conditions at once, their handles, what they refuse, and what msw makes of them.
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/core/time/clock.js';
import { failureOf, underConditions } from '../support/conditions.js';
import { FakeClock, turn } from '../support/fake-clock.js';
import { warmUp } from '../support/subjects.js';

beforeAll(warmUp);

const request = () => new Request('https://example.com');
const answer = async () => new Response('{}');

describe('several at once', () => {
  it('an outage uses up no rate limit', async () => {
    const under = underConditions(new FakeClock());
    const limit = under.skilljar.rateLimited({ after: 1, retryAfter: 60 });
    const outage = under.skilljar.outage({ for: 1000 });
    const statuses = async (count: number) => {
      const all: number[] = [];
      for (let i = 0; i < count; i += 1) all.push((await under.skilljar.run(request(), answer)).status);
      return all;
    };
    expect(await statuses(3)).toEqual([503, 503, 503]);
    under.advance(1000);
    expect(await statuses(2)).toEqual([200, 429]);
    expect([outage.hits, limit.hits]).toEqual([3, 1]);
  });

  it('a client gets over an outage and a rate limit in one call', async () => {
    const under = underConditions();
    under.skilljar.rateLimited({ retryAfter: 2 });
    const outage = under.skilljar.outage({ for: 60_000 });
    const { skilljar } = under.clients({ retry: { attempts: 3, on: () => void outage.off() === undefined } });
    await skilljar.courses.list();
    expect(under.statuses).toEqual([503, 429, 200]);
    expect(under.waits[1]).toBe(2000);
  });

  it('a revoked key is refused before it is counted', async () => {
    const { skilljar } = underConditions(new FakeClock());
    const limit = skilljar.rateLimited();
    skilljar.unauthorized();
    expect((await skilljar.run(request(), answer)).status).toBe(401);
    expect(limit.hits).toBe(0);
  });

  it('a lost response of the rate limit, and a rejection that is not malformed', async () => {
    const { skilljar } = underConditions(new FakeClock());
    const spoilt = skilljar.malformed();
    const limit = skilljar.rateLimited({ retryAfter: null });
    expect((await skilljar.run(request(), answer)).headers.get('content-type')).toBe('application/json');
    skilljar.flaky({ rate: 1, kinds: ['lost-after'] });
    expect((await skilljar.run(request(), answer)).type).toBe('error');
    expect([limit.hits, spoilt.hits]).toEqual([2, 0]);
  });

  it('flaky applies to malformed responses', async () => {
    const { skilljar } = underConditions(new FakeClock());
    skilljar.flaky({ rate: 1, kinds: ['cut-body'] });
    skilljar.malformed();
    const response = await skilljar.run(request(), answer);
    expect(response.headers.get('content-type')).toContain('text/html');
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('the order of switching on makes no difference', async () => {
    const switches = [
      (of: ReturnType<typeof underConditions>['skilljar']) => of.malformed(),
      (of: ReturnType<typeof underConditions>['skilljar']) => of.outage({ for: 10 }),
      (of: ReturnType<typeof underConditions>['skilljar']) => of.unauthorized(),
    ];
    for (const order of [switches, [...switches].reverse()]) {
      const { skilljar } = underConditions(new FakeClock());
      for (const on of order) on(skilljar);
      expect((await skilljar.run(request(), answer)).status).toBe(503);
    }
  });
});

describe('handles', () => {
  it('end once, by off, by using, and by clearConditions', async () => {
    const { skilljar } = underConditions(new FakeClock());
    const status = async () => (await skilljar.run(request(), answer)).status;
    const [one, other] = [skilljar.unauthorized(), skilljar.unauthorized()];
    one.off();
    one.off();
    expect([await status(), one.hits, other.hits]).toEqual([401, 0, 1]);
    other[Symbol.dispose]();
    expect(await status()).toBe(200);
    const third = skilljar.unauthorized();
    skilljar.clearConditions();
    expect([await status(), third.hits]).toEqual([200, 0]);
    third.off();
    expect(await status()).toBe(200);
  });

  it('a request in progress keeps its conditions', async () => {
    const { skilljar } = underConditions(new FakeClock());
    const spoilt = skilljar.malformed();
    const response = await skilljar.run(request(), async () => {
      skilljar.clearConditions();
      skilljar.unauthorized();
      return answer();
    });
    expect([response.status, spoilt.hits]).toEqual([200, 1]);
  });

  it('without conditions, nothing changes', async () => {
    const { skilljar } = underConditions(new FakeClock());
    const response = new Response('x');
    expect(await skilljar.run(request(), async () => response)).toBe(response);
    const broken = new Error('a mock that is broken');
    expect(await failureOf(skilljar.run(request(), () => Promise.reject(broken)))).toBe(broken);
  });
});

describe('rejects invalid arguments and names the argument and the rule', () => {
  type On = ReturnType<typeof underConditions>['skilljar'];
  const bad: readonly [string, (of: On) => unknown, ErrorConstructor, string][] = [
    ['after -1', (of) => of.rateLimited({ after: -1 }), RangeError, 'rateLimited({ after }) must be an integer of at least 0, not -1.'],
    ['after 1.5', (of) => of.rateLimited({ after: 1.5 }), RangeError, 'rateLimited({ after }) must be an integer of at least 0'],
    [
      'after "2"',
      (of) => of.rateLimited({ after: '2' as never }),
      TypeError,
      'rateLimited({ after }) must be an integer of at least 0, not "2".',
    ],
    [
      'retryAfter NaN',
      (of) => of.rateLimited({ retryAfter: Number.NaN }),
      RangeError,
      'rateLimited({ retryAfter }) must be a number of at least 0',
    ],
    ['retryAfter for ever', (of) => of.rateLimited({ retryAfter: Infinity }), RangeError, 'rateLimited({ retryAfter })'],
    ['per 0', (of) => of.rateLimited({ per: 0 }), RangeError, 'rateLimited({ per }) must be a number above 0'],
    [
      'a misspelt option',
      (of) => of.rateLimited({ retryafter: 1 } as never),
      TypeError,
      'Unknown option retryafter of rateLimited. Expected one of: after, per, retryAfter.',
    ],
    ['no object', (of) => of.rateLimited(5 as never), TypeError, 'rateLimited requires an object with after, per, retryAfter, not number.'],
    ['null', (of) => of.flaky(null as never), TypeError, 'flaky requires an object with rate, seed, kinds, not null.'],
    ['rate 1.1', (of) => of.flaky({ rate: 1.1 }), RangeError, 'flaky({ rate }) must be a number of at least 0 and at most 1, not 1.1.'],
    ['seed 0.5', (of) => of.flaky({ seed: 0.5 }), RangeError, 'flaky({ seed }) must be an integer, not 0.5.'],
    ['no kinds', (of) => of.flaky({ kinds: [] }), RangeError, 'flaky({ kinds }) must name at least one kind.'],
    ['kinds no list', (of) => of.flaky({ kinds: '502' as never }), TypeError, 'flaky({ kinds }) must be a list, not "502".'],
    [
      'an unknown kind',
      (of) => of.flaky({ kinds: ['500' as never] }),
      RangeError,
      'flaky({ kinds }) must be one of lost-before, lost-after, cut-body, 502',
    ],
    ['a kind that is a number', (of) => of.flaky({ kinds: [502 as never] }), TypeError, 'flaky({ kinds }) must be one of'],
    ['slow -1', (of) => of.slow(-1), RangeError, 'slow(ms) must be a number of at least 0 and at most 2147483647, not -1.'],
    ['slow for ever', (of) => of.slow(Infinity), RangeError, 'slow(ms) must be'],
    [
      'slow undefined',
      (of) => of.slow(undefined as never),
      TypeError,
      'slow requires a number of milliseconds or [min, max], not undefined.',
    ],
    ['slow [1]', (of) => of.slow([1] as never), TypeError, 'slow requires a number of milliseconds or [min, max], not a list.'],
    ['slow [5, 1]', (of) => of.slow([5, 1]), RangeError, 'slow([min, max]): max must be at least min: 1 is less than 5.'],
    ['slow [1, "2"]', (of) => of.slow([1, '2' as never]), TypeError, 'slow([, max]) must be a number'],
    ['slow seed', (of) => of.slow([1, 2], { seed: 'x' as never }), TypeError, 'slow(…, { seed }) must be an integer, not "x".'],
    [
      'malformed kind',
      (of) => of.malformed({ kind: 'xml' as never }),
      RangeError,
      'malformed({ kind }) must be one of html, cut-json, empty, wrong-shape, not xml.',
    ],
    ['malformed "html"', (of) => of.malformed('html' as never), TypeError, 'malformed requires an object with kind, not "html".'],
    ['outage for 0', (of) => of.outage({ for: 0 }), RangeError, 'outage({ for }) must be a number above 0, not 0.'],
    ['outage from -1', (of) => of.outage({ from: -1, for: 1 }), RangeError, 'outage({ from }) must be a number of at least 0, not -1.'],
    [
      'outage status 404',
      (of) => of.outage({ for: 1, status: 404 }),
      RangeError,
      'outage({ status }) must be an integer of at least 500 and at most 599, not 404.',
    ],
    [
      'outage offline 1',
      (of) => of.outage({ for: 1, offline: 1 as never }),
      TypeError,
      'outage({ offline }) must be true or false, not number.',
    ],
    [
      'outage of both kinds',
      (of) => of.outage({ for: 1, status: 503, offline: true }),
      TypeError,
      'outage accepts status or offline, not both',
    ],
  ];

  it.each(bad)('%s', async (_name, switchOn, Kind, message) => {
    const { skilljar } = underConditions(new FakeClock());
    expect(() => switchOn(skilljar)).toThrow(Kind);
    expect(() => switchOn(skilljar)).toThrow(message);
    expect((await skilljar.run(request(), answer)).status).toBe(200);
  });
});

describe('through msw', () => {
  const under = underConditions(systemClock);
  const server = setupServer(http.all('https://api.skilljar.com/v1/*', (info) => under.answer('skilljar', info.request)));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => under.skilljar.clearConditions());
  afterAll(() => server.close());
  const client = (options = {}) =>
    under.clients({ fetch: (input, init) => globalThis.fetch(input, init), retry: false, ...options }).skilljar;

  it('a lost connection', async () => {
    under.skilljar.offline();
    expect(await failureOf(client().courses.list())).toMatchObject({ code: 'CONNECTION', reached: true });
  });

  it('a body that breaks', async () => {
    under.skilljar.flaky({ rate: 1, kinds: ['cut-body'] });
    expect(await failureOf(client().courses.list())).toMatchObject({ code: 'CONNECTION' });
  });

  it('an abort while the response is delayed', async () => {
    const slow = under.skilljar.slow(60_000);
    const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const controller = new AbortController();
    const failing = failureOf(client().courses.list({}, { signal: controller.signal }));
    await vi.waitFor(() => expect(slow.hits).toBe(1), { interval: 1 });
    controller.abort(new Error('enough'));
    expect(await failing).toMatchObject({ message: 'enough' });
    await turn();
    expect(under.listening).toBe(0);
    // msw would print a handler that threw.
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });
});
