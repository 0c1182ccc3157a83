// What each condition does to real clients. Time is a fake clock's, which passes by itself when nothing else happens.
import { beforeAll, describe, expect, it } from 'vitest';
import { failureOf, NAMES, READS, type UnderConditions, underConditions } from '../support/conditions.js';
import { FakeClock } from '../support/fake-clock.js';
import { warmUp } from '../support/subjects.js';

beforeAll(warmUp);

const course = { title: 'New', short_description: 'Short', enforce_sequential_navigation: false };
const once = { retry: false } as const;

/** What the platform's refusal looks like to anybody. */
async function plain(under: UnderConditions, name: (typeof NAMES)[number]) {
  const response = await under.answer(name, new Request(`${under.platforms.urls[name]}/ping`));
  return { status: response.status, headers: response.headers, body: response.type === 'error' ? undefined : await response.text() };
}

describe('rateLimited', () => {
  it.each(NAMES)('%s refuses with 429, and its client says for how long', async (name) => {
    const under = underConditions();
    const limit = under[name].rateLimited({ retryAfter: 7 });
    const error = await failureOf(READS[name](under.clients(once)));
    expect(error).toMatchObject({ code: 'RATE_LIMIT', status: 429, retryAfterMs: 7000, attempts: 1, outcome: undefined });
    expect(error.headers.get('retry-after')).toBe('7');
    expect(under.seen[name]).toBe(0);
    expect(limit.hits).toBe(1);
  });

  it('speaks in the form of each platform', async () => {
    const bodies = await Promise.all(
      NAMES.map(async (name) => {
        const under = underConditions();
        under[name].rateLimited({ retryAfter: 2 });
        const { body, headers } = await plain(under, name);
        return [name, JSON.parse(body as string), headers.get('x-ratelimit-remaining'), headers.has('x-ratelimit-reset')];
      }),
    );
    expect(bodies).toEqual([
      ['instruqt', { errors: [{ message: 'Too many requests' }] }, null, false],
      ['sda', { message: 'Too Many Requests' }, null, false],
      ['skilljar', { detail: 'Request was throttled. Expected available in 2 seconds.' }, null, false],
      ['learningPath', { errors: [{ message: 'Rate limit exceeded' }] }, '0', true],
    ]);
  });

  it('says whole seconds, and the moment of the reset by the clock of clients', async () => {
    const under = underConditions();
    under.learningPath.rateLimited({ retryAfter: 1.2 });
    const { headers } = await plain(under, 'learningPath');
    expect(headers.get('retry-after')).toBe('2');
    expect(Math.abs(Number(headers.get('x-ratelimit-reset')) - (Date.now() / 1000 + 1.2))).toBeLessThan(2);
  });

  it('allows `after` requests, and a client that waits for Retry-After makes progress', async () => {
    const under = underConditions();
    const lp = under.clients();
    const limit = under.skilljar.rateLimited({ after: 2, retryAfter: 3 });
    for (let i = 0; i < 5; i += 1) await lp.skilljar.courses.create({ ...course, title: `${i}` });
    expect(under.statuses).toEqual([201, 201, 429, 201, 201, 429, 201]);
    expect(under.waits).toEqual([3000, 3000]);
    expect(limit.hits).toBe(2);
  });

  it('refuses until the time has passed, counts down, and then lets at least one through', async () => {
    const under = underConditions(new FakeClock());
    under.skilljar.rateLimited({ retryAfter: 30 });
    const next = async () => {
      const { status, headers } = await plain(under, 'skilljar');
      return [status, headers.get('retry-after')];
    };
    expect(await next()).toEqual([429, '30']);
    under.advance(10_000);
    expect(await next()).toEqual([429, '20']);
    under.advance(19_000);
    expect(await next()).toEqual([429, '1']);
    under.advance(1000);
    expect((await next())[0]).not.toBe(429);
    expect(await next()).toEqual([429, '30']);
  });

  it('counts within a window and asks to wait for the rest of it', async () => {
    const under = underConditions(new FakeClock());
    under.sda.rateLimited({ after: 2, per: 60 });
    const next = async () => {
      const { status, headers } = await plain(under, 'sda');
      return status === 429 ? Number(headers.get('retry-after')) : 'passes';
    };
    expect([await next()]).toEqual(['passes']);
    under.advance(60_000);
    expect([await next(), await next(), await next()]).toEqual(['passes', 'passes', 60]);
    under.advance(45_000);
    expect(await next()).toBe(15);
    under.advance(15_000);
    expect([await next(), await next(), await next()]).toEqual(['passes', 'passes', 60]);
  });

  it('two are two limits', async () => {
    const under = underConditions();
    const lp = under.clients(once);
    const minute = under.instruqt.rateLimited({ after: 2, per: 60 });
    const hour = under.instruqt.rateLimited({ after: 3, per: 3600 });
    const outcomes: unknown[] = [];
    for (let i = 0; i < 3; i += 1)
      outcomes.push(
        await READS.instruqt(lp).then(
          () => 'ok',
          (e) => e.retryAfterMs,
        ),
      );
    under.advance(60_000);
    for (let i = 0; i < 2; i += 1)
      outcomes.push(
        await READS.instruqt(lp).then(
          () => 'ok',
          (e) => e.retryAfterMs,
        ),
      );
    expect(outcomes).toEqual(['ok', 'ok', 60_000, 'ok', 3_540_000]);
    expect([minute.hits, hour.hits]).toEqual([1, 1]);
  });

  it('0 asks for an immediate retry and rejects one request; the SDK waits for its back-off', async () => {
    const under = underConditions();
    under.skilljar.rateLimited({ retryAfter: 0 });
    await under.clients().skilljar.courses.create(course);
    expect(under.statuses).toEqual([429, 201]);
    expect(under.waits).toHaveLength(1);
    expect(under.waits[0]).toBeGreaterThan(0);
    expect(under.waits[0]).toBeLessThanOrEqual(500);
  });

  it.each(NAMES)('null: %s does not say when, and refuses until it is off', async (name) => {
    const under = underConditions();
    const lp = under.clients();
    const limit = under[name].rateLimited({ retryAfter: null });
    const error = await failureOf(READS[name](lp));
    expect(error).toMatchObject({ code: 'RATE_LIMIT', retryAfterMs: undefined, attempts: 3 });
    expect([error.headers.has('retry-after'), error.headers.has('x-ratelimit-reset')]).toEqual([false, false]);
    under.advance(1e9);
    expect(await failureOf(READS[name](lp))).toMatchObject({ code: 'RATE_LIMIT' });
    limit.off();
    await READS[name](lp);
    expect([limit.hits, under.seen[name]]).toEqual([6, 1]);
  });

  it('null with a window ends with the window', async () => {
    const under = underConditions(new FakeClock());
    under.sda.rateLimited({ after: 1, per: 10, retryAfter: null });
    const statuses = [(await plain(under, 'sda')).status, (await plain(under, 'sda')).status];
    under.advance(10_000);
    expect([...statuses, (await plain(under, 'sda')).status].map((status) => status === 429)).toEqual([false, true, false]);
  });

  it('a wait beyond the deadline is not waited for', async () => {
    const under = underConditions();
    under.skilljar.rateLimited({ retryAfter: 3600 });
    const error = await failureOf(under.clients().skilljar.courses.create(course));
    expect(error).toMatchObject({ code: 'RATE_LIMIT', retryAfterMs: 3_600_000, attempts: 1 });
  });
});

describe('unauthorized', () => {
  it.each(NAMES)('%s takes no key until it is off', async (name) => {
    const under = underConditions();
    const lp = under.clients();
    const revoked = under[name].unauthorized();
    expect(await failureOf(READS[name](lp))).toMatchObject({ code: 'AUTHENTICATION', status: 401, attempts: 1 });
    expect([under.seen[name], revoked.hits]).toEqual([0, 1]);
    revoked.off();
    await READS[name](lp);
  });

  it('leaves the other platforms alone', async () => {
    const under = underConditions();
    under.skilljar.unauthorized();
    await READS.sda(under.clients());
  });
});

describe('malformed', () => {
  const KINDS = ['html', 'cut-json', 'empty', 'wrong-shape'] as const;

  it.each(NAMES.flatMap((name) => KINDS.map((kind) => [name, kind] as const)))('%s with %s', async (name, kind) => {
    const under = underConditions();
    const spoilt = under[name].malformed({ kind });
    const error = await failureOf(READS[name](under.clients()));
    expect(error).toMatchObject({ code: 'MALFORMED_RESPONSE', status: 200, attempts: 1 });
    expect(error.headers.get('content-type')).toContain(kind === 'html' ? 'text/html' : 'application/json');
    expect(error.headers.get('x-request-id')).toMatch(/^mock-/);
    if (kind === 'html') expect(error.rawBody).toMatch(/^<!doctype html>/);
    if (kind === 'empty') expect(error.rawBody).toBe('');
    if (kind === 'cut-json') {
      expect(error.rawBody.length).toBeGreaterThan(0);
      expect(() => JSON.parse(error.rawBody)).toThrow(SyntaxError);
    }
    // What is no page of a list has no text.
    if (kind === 'wrong-shape' && name !== 'skilljar') expect(JSON.parse(error.rawBody)).toEqual({ status: 'ok' });
    expect([spoilt.hits, under.seen[name]]).toEqual([1, 1]);
  });

  it('html is the default; the platform has acted, and the outcome of a write is unknown', async () => {
    const under = underConditions();
    under.skilljar.malformed();
    const before = under.platforms.store.collection('skilljar.courses').size;
    const error = await failureOf(under.clients().skilljar.courses.create(course));
    expect(error).toMatchObject({ code: 'MALFORMED_RESPONSE', outcome: 'unknown', status: 201, attempts: 1 });
    expect(under.platforms.store.collection('skilljar.courses').size).toBe(before + 1);
  });

  it('a single Skilljar record in a wrong shape is detected with strict validation', async () => {
    const under = underConditions();
    const { skilljar } = under.clients();
    const { id } = await skilljar.courses.create(course);
    under.skilljar.malformed({ kind: 'wrong-shape' });
    expect(await skilljar.courses.get(id)).toEqual({ status: 'ok' });
    const { createSkilljarClient } = await import('../../src/skilljar/index.js');
    const strict = createSkilljarClient({ apiKey: 'demo-skilljar-key', fetch: under.fetch, clock: under.clock, validation: 'strict' });
    expect(await failureOf(strict.courses.get(id))).toMatchObject({ code: 'MALFORMED_RESPONSE' });
  });

  it('replaces responses without a body, except with the kind empty', async () => {
    const under = underConditions();
    const { skilljar } = under.clients();
    const { id } = await skilljar.courses.create(course);
    const empty = under.skilljar.malformed({ kind: 'empty' });
    await skilljar.ping();
    await skilljar.courses.delete(id, { confirm: true });
    expect([empty.hits, ...under.statuses.slice(1)]).toEqual([0, 200, 204]);
    empty.off();
    const html = under.skilljar.malformed();
    const other = (await underConditions().clients().skilljar.courses.list()).items[0] as { id: string };
    await failureOf(skilljar.courses.delete(other.id, { confirm: true }));
    expect([html.hits, under.statuses.at(-1)]).toEqual([1, 200]);
  });

  it('keeps the status of an error', async () => {
    const under = underConditions();
    under.skilljar.malformed();
    expect(await failureOf(under.clients().skilljar.courses.get('none'))).toMatchObject({ code: 'NOT_FOUND', body: undefined });
  });
});

describe('offline', () => {
  it.each(NAMES)('%s is not reached', async (name) => {
    const under = underConditions();
    const lp = under.clients();
    const offline = under[name].offline();
    expect(await failureOf(READS[name](lp))).toMatchObject({ code: 'CONNECTION', attempts: 3, outcome: undefined });
    expect([under.seen[name], offline.hits]).toEqual([0, 3]);
    offline.off();
    await READS[name](lp);
  });

  it('a write is not repeated, and not done', async () => {
    const under = underConditions();
    under.sda.offline();
    const { sda } = under.clients();
    const error = await failureOf(sda.sessions.start({ input: { projectId: 'project-1', versionId: 'version-1' } }));
    expect(error).toMatchObject({ code: 'CONNECTION', attempts: 1, outcome: 'unknown' });
    expect(under.seen.sda).toBe(0);
  });
});

describe('outage', () => {
  it('begins and ends by mock time', async () => {
    const under = underConditions(new FakeClock());
    const lp = under.clients(once);
    const outage = under.instruqt.outage({ from: 1000, for: 5000 });
    const outcomes: unknown[] = [];
    for (const ms of [999, 1, 4999, 1]) {
      under.advance(ms);
      outcomes.push(
        await READS.instruqt(lp).then(
          () => 'ok',
          ({ code, status }) => `${code} ${status}`,
        ),
      );
    }
    expect(outcomes).toEqual(['ok', 'SERVER 503', 'SERVER 503', 'ok']);
    expect([outage.hits, under.seen.instruqt]).toEqual([2, 2]);
  });

  it('begins at once when it is not said, and counts from the moment when it is switched on', async () => {
    const under = underConditions(new FakeClock());
    under.advance(60_000);
    under.sda.outage({ for: 10 });
    expect((await plain(under, 'sda')).status).toBe(503);
    under.advance(10);
    expect((await plain(under, 'sda')).status).not.toBe(503);
  });

  it('lasts until it is off', async () => {
    const under = underConditions(new FakeClock());
    const outage = under.sda.outage({ for: Number.POSITIVE_INFINITY });
    under.advance(1e12);
    expect((await plain(under, 'sda')).status).toBe(503);
    outage.off();
    expect((await plain(under, 'sda')).status).not.toBe(503);
  });

  it('a client that tries again gets over a short one', async () => {
    const under = underConditions();
    under.skilljar.outage({ for: 1 });
    const { skilljar } = under.clients({ retry: { attempts: 50, baseMs: 4 } });
    await skilljar.courses.list();
    expect(under.statuses).toContain(503);
    expect(under.seen.skilljar).toBe(1);
  });

  it.each([
    ['skilljar', 500, '<h1>500 Internal Server Error</h1>'],
    ['instruqt', 504, '<h1>504 Gateway Timeout</h1>'],
    ['learningPath', 599, '<h1>599 Server Error</h1>'],
    ['sda', 502, '"message":"Internal server error"'],
    ['sda', 504, '"message":"Endpoint request timed out"'],
  ] as const)('%s with %i', async (name, status, said) => {
    const under = underConditions();
    under[name].outage({ for: 1000, status });
    const error = await failureOf(READS[name](under.clients(once)));
    expect(error).toMatchObject({ code: 'SERVER', status });
    expect(error.rawBody).toContain(said);
  });

  it('offline', async () => {
    const under = underConditions();
    under.sda.outage({ for: 1000, offline: true });
    expect(await failureOf(READS.sda(under.clients(once)))).toMatchObject({ code: 'CONNECTION' });
    expect(under.seen.sda).toBe(0);
  });
});
