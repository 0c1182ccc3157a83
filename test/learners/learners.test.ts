// One learner over all platforms, on the demo's data.
import { afterEach, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner, demoLearners } from '../../mocks/api.js';
import { createLearningPlatforms } from '../../src/index.js';
import { type ActivityItem, createLearners, type ProgressRecord } from '../../src/learners/index.js';

const platforms = createMockPlatforms();
afterEach(() => platforms.reset());
const lp = createLearningPlatforms({
  fetch: platforms.fetch,
  retry: false,
  // These tests send more than Skilljar's limit allows in a minute.
  rateLimit: false,
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
  sda: { token: demoKeys.sda },
  skilljar: { apiKey: demoKeys.skilljar },
  learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com', authToken: demoLearner.token },
});
const email = 'jane.doe@example.com';
const learners = createLearners(lp, { learningPath: { paths: ['onboarding'], email } });

describe('find', () => {
  it('has the accounts of all platforms', async () => {
    const learner = await learners.find({ email: ` ${email.toUpperCase()} ` });
    expect(learner.problems).toEqual([]);
    expect(Object.keys(learner.accounts).sort()).toEqual(['instruqt', 'learningPath', 'sda', 'skilljar']);
    expect(learner.name).toBeTruthy();
  });

  it.each(Object.values(demoLearners))(
    '$name has an account where the demo has the address, however it is spelled',
    async ({ name, ...on }) => {
      const expected = Object.keys(on).filter((platform) => platform !== 'learningPath' || name === demoLearner.name);
      for (const spelled of new Set(Object.values(on).flatMap((each) => [each, each.toLowerCase(), each.toUpperCase()]))) {
        const { accounts, problems, ...found } = await learners.find({ email: spelled });
        expect(Object.keys(accounts).sort(), spelled).toEqual(expected.sort());
        expect([found.name, problems]).toEqual([name, []]);
      }
    },
  );

  it('an address that nobody has', async () => {
    expect(await learners.find({ email: 'nobody@example.com' })).toEqual({ email: 'nobody@example.com', accounts: {}, problems: [] });
  });

  it('a platform that fails hides no other', async () => {
    platforms.skilljar.unauthorized();
    const { accounts, problems } = await learners.find({ email });
    expect(Object.keys(accounts).sort()).toEqual(['instruqt', 'learningPath', 'sda']);
    expect(problems).toMatchObject([{ platform: 'skilljar', reason: 'failed', error: { code: 'AUTHENTICATION' } }]);
  });

  it.each([undefined, '', 'jane', 'jane@', '@x', 'a@b@c', 'a b@c', 42, `${'x'.repeat(400)}@a.b`])('refuses %j', async (address) => {
    await expect(learners.find({ email: address as string })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['email'] }],
    });
    expect(platforms.requests).toHaveLength(0);
  });
});

describe('progress', () => {
  it('has records of all platforms', async () => {
    const { records, problems } = await learners.progress({ email });
    expect(problems).toEqual([]);
    const kinds = new Set(records.map(({ platform, object }) => `${platform}:${object.kind}`));
    expect([...kinds].sort()).toMatchInlineSnapshot(`
      [
        "instruqt:track",
        "learningPath:course",
        "learningPath:milestone",
        "learningPath:path",
        "sda:session",
        "skilljar:course",
        "skilljar:path",
      ]
    `);
    for (const { progress, key } of records) {
      if (progress !== undefined) expect(progress).toBeGreaterThanOrEqual(0);
      expect(progress ?? 0).toBeLessThanOrEqual(1);
      expect(key).toMatch(/^\w+:\w+:/);
    }
    expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
  });
});

describe('activity', () => {
  const read = async (options: Parameters<typeof learners.activity>[0], most = Number.POSITIVE_INFINITY) => {
    const items: ActivityItem[] = [];
    for await (const item of learners.activity(options)) {
      items.push(item);
      if (items.length >= most) break;
    }
    return items;
  };
  const keys = (items: ActivityItem[]) => items.map((item) => ('record' in item ? item.record.key : JSON.stringify(item.problem)));

  it('goes on after every record, in another process', async () => {
    const all = await read({});
    expect(all.filter((item) => 'problem' in item)).toEqual([]);
    const expected = keys(all);
    expect(new Set(expected).size).toBe(expected.length);
    expect(new Set(all.map((item) => (item as { record: ProgressRecord }).record.platform)).size).toBe(4);
    for (let i = 0; i < all.length; i += 7) {
      expect(keys(await read({ cursor: all[i]!.cursor })), `after ${i}`).toEqual(expected.slice(i + 1));
    }
  }, 30_000);

  it('a platform that failed is tried again from every later cursor, and the others are not read twice', { timeout: 30_000 }, async () => {
    const all = await read({});
    platforms.skilljar.unauthorized();
    const some = await read({});
    platforms.reset();
    const failed = some.findIndex((item) => 'problem' in item);
    expect(some[failed]).toMatchObject({ problem: { platform: 'skilljar', reason: 'failed' } });
    const own = keys(all).filter((key) => key.startsWith('skilljar:'));
    const others = keys(all).filter((key) => !key.startsWith('skilljar:'));
    for (let i = failed; i < some.length; i += 5) {
      expect(keys(await read({ cursor: some[i]!.cursor })), `after ${i}`).toEqual([...others.slice(i - failed), ...own]);
    }
  });

  it('has records that are younger than what the platform calls the latest activity', async () => {
    const learner = (await lp.skilljar.users.list()).items[0]!;
    const [course] = (await lp.skilljar.domain('academy.example.com').publishedCourses.list()).items;
    const enrolments = lp.skilljar.domain('academy.example.com').publishedCourses.enrollments;
    const { id } = await enrolments.create(course!.id, { user: { id: learner.user.id }, enrolled_at: '2026-06-01T00:00:00Z' });
    expect(keys(await read({ since: '2026-05-01', platforms: ['skilljar'] }))).toContain(`skilljar:course:${id}`);
  });

  it('leaves out what is outside the period', async () => {
    const all = await read({});
    const since = '2026-02-15T00:00:00Z';
    const some = await read({ since });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });

  it('takes no cursor of other options, or of something else', async () => {
    const [first] = await read({}, 1);
    for (const other of [
      { since: '2026-01-01' },
      { until: '2026-01-01' },
      { platforms: ['sda' as const] },
      { learners: ['a@example.com'] },
    ])
      await expect(read({ cursor: first!.cursor, ...other })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('options.cursor: belongs to a list with other arguments, ids or scope'),
      });
    const bound = JSON.stringify(JSON.stringify([{}, ['skilljar', 'instruqt', 'learningPath', 'sda']]));
    for (const cursor of [
      '',
      'garbage',
      'W10',
      btoa('[99,"",[]]'),
      btoa('[1,"",[]]'),
      btoa(`[1,${bound},[["moodle",null]]]`),
      btoa(`[1,${bound},[["sda","x"]]]`),
    ]) {
      await expect(read({ cursor })).rejects.toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: ['options', 'cursor'] }] });
    }
  });
});

describe('erase', () => {
  it('a dry run sends reads only, and says what each platform holds', async () => {
    const report = await learners.erase({ email }, { dryRun: true });
    expect(report).toMatchObject({ email, erased: false, problems: [] });
    expect(report.platforms.map(({ platform, steps }) => [platform, steps.map(({ operation }) => operation)])).toEqual([
      ['skilljar', ['skilljar.users.anonymize']],
      ['instruqt', []],
      ['learningPath', []],
      ['sda', []],
    ]);
    for (const { platform, steps, askVendor, holds } of report.platforms) {
      expect(holds.length, platform).toBeGreaterThan(0);
      expect(steps.length + askVendor.length, platform).toBeGreaterThan(0);
    }
    expect(platforms.requests.filter(({ operation }) => operation?.includes('anonymize'))).toEqual([]);
  });

  it('erases what can be erased', async () => {
    const report = await learners.erase({ email }, { confirm: true });
    expect(report.erased).toBe(true);
    expect(report.platforms[0]?.steps).toMatchObject([{ outcome: 'done' }]);
    expect((await learners.find({ email, ...{} }, { platforms: ['skilljar'] })).accounts).toEqual({});
    expect(JSON.parse(JSON.stringify(report))).toMatchObject({ email, erased: true });
  });

  it('erases nothing when a platform cannot be looked at, unless the rest is wanted', async () => {
    platforms.instruqt.unauthorized();
    await expect(learners.erase({ email }, { confirm: true })).rejects.toMatchObject({
      code: 'STATE',
      message: expect.stringContaining('nothing was erased, because the report is incomplete. instruqt: instruqt.users.get: status 401'),
    });
    expect((await learners.find({ email }, { platforms: ['skilljar'] })).accounts.skilljar).toBeDefined();
    const report = await learners.erase({ email }, { confirm: true, partial: true });
    expect(report).toMatchObject({ erased: true, problems: [{ platform: 'instruqt' }] });
  });

  it.each([undefined, {}, { confirm: false }, { confirm: 'yes' }, { confirm: true, dryRun: true }])('refuses %j', async (mode) => {
    await expect(learners.erase({ email }, mode as never)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['options', 'confirm'] }],
    });
    expect(platforms.requests).toHaveLength(0);
  });
});

describe('lp.learners', () => {
  const facade = (options: object) =>
    createLearningPlatforms({ fetch: platforms.fetch, ...options } as unknown as { skilljar: { apiKey: string } });

  it('has the platforms that are configured, and is loaded with the first call', async () => {
    const { learners: own } = facade({ skilljar: { apiKey: demoKeys.skilljar } });
    expect(own.platforms).toEqual(['skilljar']);
    expect(Object.keys((await own.find({ email })).accounts)).toEqual(['skilljar']);
    await expect(own.find({ email }, { platforms: ['sda'] })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each([
    ['no platform', {}, 'no platform is configured. Pass a client'],
    ['no object', { skilljar: { apiKey: 'k' }, learners: 42 }, 'options must be an object'],
    ['no team', { skilljar: { apiKey: 'k' }, learners: { instruqtTeam: '' } }, 'instruqtTeam'],
    ['no paths', { skilljar: { apiKey: 'k' }, learners: { learningPath: {} } }, 'learningPath.paths'],
    ['an empty path', { skilljar: { apiKey: 'k' }, learners: { learningPath: { paths: [''] } } }, 'learningPath.paths'],
    ['no function', { skilljar: { apiKey: 'k' }, learners: { learningPath: { paths: ['a'], tokenOf: 'x' } } }, 'learningPath.tokenOf'],
    ['no address', { skilljar: { apiKey: 'k' }, learners: { learningPath: { paths: ['a'], email: 'x' } } }, 'learningPath.email'],
  ])('says what is wrong: %s', async (_what, options, message) => {
    await expect(facade(options).learners.find({ email })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(`createLearners: ${message}`),
    });
  });
});
