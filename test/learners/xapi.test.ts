// Progress records as xAPI statements, checked with a published validator.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStatement } from '../../src/learners/index.js';
import { violations } from '../support/lrs.js';
import { KINDS, PLATFORMS, progressRecord, record, STATUSES, TIME } from '../support/progress-records.js';

const homePage = 'https://academy.example.com';
const statementOf = (fields?: object) => toStatement(record(fields), { homePage });

describe('toStatement', () => {
  it('says what the record says', async () => {
    const statement = await statementOf({ progress: 1, score: 45, maxScore: 60, timeSpentMs: 3_723_456, status: 'passed' });
    expect(statement).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      actor: { objectType: 'Agent', name: 'Jane Doe', mbox: 'mailto:jane.doe@example.com' },
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
      object: {
        objectType: 'Activity',
        id: 'https://academy.example.com/skilljar/course/c%201',
        definition: { type: 'http://adlnet.gov/expapi/activities/course', name: { und: 'Kubernetes Basics' } },
      },
      result: {
        score: { raw: 45, max: 60, scaled: 0.75 },
        success: true,
        completion: true,
        duration: 'PT1H2M3.45S',
        extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 100 },
      },
      context: { registration: expect.any(String), platform: 'Skilljar' },
      timestamp: TIME,
    });
    expect(violations(statement)).toEqual([]);
  });

  it('has these ids for ever: others would be new statements in every store', async () => {
    const { id, context } = await statementOf();
    expect([id, context.registration]).toMatchInlineSnapshot(`
      [
        "495a9384-47c6-5d63-878a-dc189e7aff9f",
        "7bf9a8f3-7609-5bf3-91d8-f9e880df5f36",
      ]
    `);
  });

  it('is legal for every record, or refused with a reason', async () => {
    let legal = 0;
    await fc.assert(
      fc.asyncProperty(progressRecord, async (given) => {
        try {
          const statement = await toStatement(given, { homePage });
          // As it is sent.
          expect(violations(JSON.parse(JSON.stringify(statement)))).toEqual([]);
          expect(new URL(statement.object.id).href).toMatch(/^[!-~]+$/);
          expect(await toStatement(structuredClone(given), { homePage })).toEqual(statement);
          legal += 1;
        } catch (error) {
          expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: ['record', 'learner'] }] });
          expect(given.learner.id || given.learner.email?.trim()).toBeFalsy();
        }
      }),
      { numRuns: 1000 },
    );
    expect(legal).toBeGreaterThan(500);
  });

  it('is legal for every platform, status and kind', async () => {
    const ids = new Set<string>();
    for (const platform of PLATFORMS)
      for (const status of STATUSES)
        for (const kind of KINDS) {
          const key = `${platform}:${kind}`;
          const statement = await statementOf({ platform, key, status, object: { kind, id: '1', title: kind } });
          expect(violations(statement)).toEqual([]);
          ids.add(statement.id);
        }
    expect(ids.size).toBe(PLATFORMS.length * STATUSES.length * KINDS.length);
  });

  it('has verbs of ADL, cmi5 and Tin Can', async () => {
    const verbs = await Promise.all(STATUSES.map(async (status) => (await statementOf({ status })).verb.id));
    const session = await statementOf({ status: 'failed', object: { kind: 'session', id: 's', title: '' } });
    expect([...verbs, session.verb.id]).toMatchInlineSnapshot(`
      [
        "http://adlnet.gov/expapi/verbs/registered",
        "http://adlnet.gov/expapi/verbs/initialized",
        "http://adlnet.gov/expapi/verbs/progressed",
        "http://adlnet.gov/expapi/verbs/completed",
        "http://adlnet.gov/expapi/verbs/passed",
        "http://adlnet.gov/expapi/verbs/failed",
        "http://id.tincanapi.com/verb/expired",
        "https://w3id.org/xapi/adl/verbs/abandoned",
      ]
    `);
    // The system failed, not the learner.
    expect(session).not.toHaveProperty('result.success');
    expect(session.object.definition).not.toHaveProperty('name');
  });

  it('is a new statement for a new event only', async () => {
    const id = async (fields: object) => (await statementOf(fields)).id;
    const progress = { status: 'in-progress', completedAt: undefined, lastActivityAt: TIME, progress: 0.5 };
    const ids = await Promise.all([
      id({}),
      id({ completedAt: '2027-01-01T00:00:00Z' }),
      id({ status: 'passed' }),
      id({ key: 'skilljar:course:e2' }),
      id(progress),
      id({ ...progress, progress: 0.6 }),
      id({ ...progress, lastActivityAt: '2027-01-01T00:00:00Z' }),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    // What is added to a completion later belongs to the same one: a store refuses it, rather than to count two.
    expect(await id({ score: 1, lastActivityAt: '2027-01-01T00:00:00Z', object: { kind: 'course', id: 'c', title: 'Renamed' } })).toBe(
      ids[0],
    );
    expect((await statementOf(progress)).context.registration).toBe((await statementOf()).context.registration);
  });

  it.each([
    [{ id: 'u1', email: 'jane@example.com' }, { mbox: 'mailto:jane@example.com' }],
    [{ id: 'u1' }, { account: { homePage: `${homePage}/skilljar`, name: 'u1' } }],
    [{ id: 'u1', email: 'jörg@bücher.example' }, { account: { homePage: `${homePage}/skilljar`, name: 'u1' } }],
    [{ email: 'jörg@bücher.example' }, { account: { homePage: `${homePage}/skilljar`, name: 'jörg@bücher.example' } }],
  ])('the actor of %j', async (learner, actor) => {
    expect((await statementOf({ learner })).actor).toEqual({ objectType: 'Agent', ...actor });
  });

  it.each([
    [TIME, TIME],
    ['2026-01-02T03:04:05.123456', TIME],
    ['2026-01-02 03:04:05.123456 UTC', TIME],
    ['2026-01-02T03:04:05.123456+05:30', '2026-01-02T03:04:05.123456+05:30'],
    ['2026-01-02T03:04:05+0530', '2026-01-02T03:04:05+05:30'],
    ['2026-01-02T03:04-00:00', '2026-01-02T03:04:00Z'],
    ['2026-01-02', '2026-01-02T00:00:00Z'],
    ['2026-02-30T00:00:00Z', undefined],
    ['2026-01-02T24:00:00Z', undefined],
    ['yesterday', undefined],
    [undefined, undefined],
  ])('the timestamp of %s', async (completedAt, timestamp) => {
    expect((await statementOf({ completedAt })).timestamp).toBe(timestamp);
  });

  it('the best time that says when it happened', async () => {
    const times = { enrolledAt: '2026-01-01', startedAt: '2026-01-02', completedAt: '2026-01-04', lastActivityAt: '2026-01-03' };
    const days = STATUSES.map(async (status) => (await statementOf({ ...times, status })).timestamp?.slice(8, 10));
    expect(await Promise.all(days)).toEqual(['01', '02', '03', '04', '04', '04', undefined]);
    expect((await statementOf({ ...times, completedAt: 'yesterday' })).timestamp).toBe('2026-01-03T00:00:00Z');
    expect((await statementOf({ status: 'enrolled' })).timestamp).toBe(undefined);
  });

  it.each([
    [0, 'PT0S'],
    [9, 'PT0S'],
    [10, 'PT0.01S'],
    [1500, 'PT1.5S'],
    [60_000, 'PT1M'],
    [3_600_000, 'PT1H'],
    [90_061_000, 'PT25H1M1S'],
    [-1, undefined],
    [Number.NaN, undefined],
    [1e300, undefined],
  ])('the duration of %d ms', async (timeSpentMs, duration) => {
    expect((await statementOf({ timeSpentMs })).result?.duration).toBe(duration);
  });

  it.each([
    [
      { score: 45, maxScore: 60 },
      { raw: 45, max: 60, scaled: 0.75 },
    ],
    [
      { score: 0, maxScore: 60 },
      { raw: 0, max: 60, scaled: 0 },
    ],
    [{ score: 45 }, { raw: 45 }],
    [{ score: 70, maxScore: 60 }, { raw: 70 }],
    [{ score: -1, maxScore: 60 }, { raw: -1 }],
    [{ score: 0, maxScore: 0 }, { raw: 0 }],
    [{ maxScore: 60 }, undefined],
    [{ score: Number.NaN, maxScore: 60 }, undefined],
  ])('the score of %j', async (fields, score) => {
    expect((await statementOf(fields)).result?.score).toEqual(score);
  });

  it.each([
    [0, 0],
    [0.29, 29],
    [0.999, 99],
    [1, 100],
    [1.1, undefined],
  ])('the progress of %d', async (progress, percent) => {
    expect(Object.values((await statementOf({ progress })).result?.extensions ?? {})[0]).toBe(percent);
  });

  it('refuses an anonymous learner', async () => {
    await expect(statementOf({ learner: { name: 'Somebody' } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: 'learners.toStatement: record.learner: must have an email or an id. Nothing was sent.',
    });
  });

  it.each([undefined, '', 'academy', '/academy', 'https://', 'https://a b', 'https://a.example/?x', 'https://a.example/#x', 7])(
    'refuses the home page %j',
    async (page) => {
      await expect(toStatement(record(), { homePage: page as string })).rejects.toMatchObject({
        issues: [{ path: ['options', 'homePage'] }],
      });
      await expect(toStatement(record(), undefined as never)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );

  it.each(['https://academy.example.com/', 'urn:example:academy', 'https://bücher.example/é'])('takes the home page %s', async (page) => {
    const statement = await toStatement(record({ learner: { id: 'u1' } }), { homePage: page });
    expect(statement.object.id).toBe(`${page.replace(/\/$/, '')}/skilljar/course/c%201`);
    expect(violations(statement)).toEqual([]);
  });

  it.each([undefined, null, {}, { ...record(), status: 'unknown' }, { ...record(), platform: 'toString' }, { ...record(), object: {} }])(
    'refuses what is no record: %j',
    async (given) => {
      await expect(toStatement(given as never, { homePage })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );
});

describe('the rules of this test', () => {
  it.each([
    [{ id: '7' }],
    [{ id: undefined, actor: undefined }],
    [{ actor: { mbox: 'jane@example.com' } }],
    [{ actor: { mbox: 'mailto:jane@example.com', account: { homePage, name: 'u1' } } }],
    [{ verb: { id: 'completed' } }],
    [{ object: { objectType: 'Activity', id: 'c1' } }],
    [{ result: { score: { raw: 2, max: 1 } } }],
    [{ result: { score: { scaled: 2 } } }],
    [{ result: { duration: '1 h' } }],
    [{ result: {} }],
    [{ timestamp: 'yesterday' }],
    [{ timestamp: '2026-01-02' }],
    [{ version: '1.0.3' }],
    [{ more: true }],
  ])('do not allow %j', async (fields) => {
    expect(violations(JSON.parse(JSON.stringify({ ...(await statementOf()), ...fields })))).not.toEqual([]);
  });
});
