// What goes wrong with one learner, one address or one domain, over all of activity, export and enrolMany.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/api.js';
import { exportActivity } from '../../src/export/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { type ActivityItem, type ActivityOptions, createLearners } from '../../src/learners/index.js';

type Answer = (url: URL, body: () => Promise<string>) => Response | undefined | Promise<Response | undefined>;

/** Learners over new mock platforms; `answer` returns what a request gets instead of the mock's response. */
function learnersWith(answer: Answer = () => undefined, prepare: (platforms: ReturnType<typeof createMockPlatforms>) => void = () => {}) {
  const platforms = createMockPlatforms();
  prepare(platforms);
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    return (await answer(new URL(request.url), () => request.clone().text())) ?? platforms.fetch(request);
  };
  const lp = createLearningPlatforms({
    fetch,
    retry: false,
    rateLimit: false,
    instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
    sda: { token: demoKeys.sda },
    skilljar: { apiKey: demoKeys.skilljar },
    learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com', authToken: demoLearner.token },
  });
  const tokenOf = (email: string) => (email.toLowerCase() === 'jane.doe@example.com' ? demoLearner.token : undefined);
  return { lp, platforms, learners: createLearners(lp, { learningPath: { paths: ['onboarding'], tokenOf } }) };
}

async function read({ activity }: ReturnType<typeof createLearners>, options: ActivityOptions = {}) {
  const items: ActivityItem[] = [];
  for await (const item of activity(options)) items.push(item);
  return items;
}
const recordsOf = (items: ActivityItem[]) => items.flatMap((item) => ('record' in item ? [item.record] : []));
const problemsOf = (items: ActivityItem[]) => items.flatMap((item) => ('problem' in item ? [item.problem] : []));
const keysOf = (items: ActivityItem[]) => recordsOf(items).map(({ key }) => key);

describe('activity of some learners', () => {
  const { learners, platforms } = learnersWith();
  const email = 'jane.doe@example.com';

  it('has the records of progress, each once, whatever the spelling of the address', async () => {
    const { records } = await learners.progress({ email });
    const some = await read(learners, { learners: ['JANE.DOE@example.com', ' jane.doe@example.com ', 'nobody@example.com'] });
    expect(problemsOf(some)).toEqual([]);
    expect(keysOf(some).sort()).toEqual(records.map(({ key }) => key).sort());
    expect(new Set(recordsOf(some).map(({ platform }) => platform)).size).toBe(4);
  });

  it('reads the sessions of SDA once, and no list of all users', async () => {
    platforms.reset();
    const addresses = Array.from({ length: 20 }, (_, i) => `nobody${i}@example.com`);
    expect(await read(learners, { learners: addresses, platforms: ['sda', 'skilljar'] })).toEqual([]);
    const count = (platform: string) => platforms.requests.filter((request) => request.platform === platform).length;
    expect([count('sda'), count('skilljar')]).toEqual([1, 20]);
  });

  it('is exported', async () => {
    const out = mkdtempSync(join(tmpdir(), 'faults-'));
    const { records } = await learners.progress({ email });
    expect(await exportActivity(learners, { out, learners: [email] })).toMatchObject({ complete: true, newRecords: records.length });
    await expect(exportActivity(learners, { out })).rejects.toThrow('with other options: learners was');
  });

  it('goes on after every record, and takes no cursor of other learners', async () => {
    const options = { learners: [email, 'john.smith@example.com'] };
    const all = await read(learners, options);
    for (const [i, { cursor }] of all.entries()) {
      expect(keysOf(await read(learners, { ...options, cursor })), `after ${i}`).toEqual(keysOf(all.slice(i + 1)));
      expect(Buffer.from(cursor, 'base64url').toString()).not.toMatch(/jane|john/i);
    }
    const [{ cursor } = { cursor: '' }] = all;
    await expect(read(learners, { learners: [email], cursor })).rejects.toMatchObject({ issues: [{ path: ['options', 'cursor'] }] });
    await expect(read(learners, { cursor })).rejects.toMatchObject({ issues: [{ path: ['options', 'cursor'] }] });
  });

  it.each<[unknown, string[]]>([
    ['jane.doe@example.com', ['options', 'learners']],
    [{}, ['options', 'learners']],
    [
      ['jane.doe@example.com', 'jane'],
      ['options', 'learners', '1'],
    ],
    [[undefined], ['options', 'learners', '0']],
  ])('refuses %j before any request', async (list, path) => {
    platforms.reset();
    const out = join(tmpdir(), 'no-export');
    await expect(read(learners, { learners: list as string[] })).rejects.toMatchObject({ code: 'INVALID_INPUT', issues: [{ path }] });
    await expect(exportActivity(learners, { out, learners: list as string[] })).rejects.toMatchObject({ issues: [{ path }] });
    expect(existsSync(out)).toBe(false);
    expect(platforms.requests).toEqual([]);
  });
});

describe('Instruqt without a team', () => {
  const { platforms } = learnersWith();
  const lp = createLearningPlatforms({
    fetch: platforms.fetch,
    instruqt: { apiKey: demoKeys.instruqt },
    sda: { token: demoKeys.sda },
  });
  const learners = createLearners(lp);
  const problem = {
    platform: 'instruqt',
    reason: 'failed',
    message: expect.stringMatching(/instruqtTeam or INSTRUQT_TEAM/),
    error: { code: 'CONFIGURATION' },
  };

  it.each<ActivityOptions>([{}, { learners: ['jane.doe@example.com'] }, { since: '2020-01-01' }])(
    'is a problem of activity(%j), and the next platform is read',
    async (options) => {
      const items = await read(learners, options);
      expect(problemsOf(items)).toMatchObject([problem]);
      expect(keysOf(items)).toEqual(keysOf(await read(learners, { ...options, platforms: ['sda'] })));
      expect(keysOf(items)).not.toEqual([]);
      const withTeam = createLearners(lp, { instruqtTeam: 'acme' });
      expect(problemsOf(await read(withTeam, options))).toEqual([]);
      // A run from the cursor of the problem reads Instruqt, once the team is set.
      const { cursor } = items.find((item) => 'problem' in item)!;
      const rest = recordsOf(await read(withTeam, { ...options, cursor }));
      expect(new Set(rest.map(({ platform }) => platform))).toEqual(new Set(['sda', 'instruqt']));
    },
  );

  it('is a problem of progress and of the export, which has the next platform', async () => {
    expect((await learners.progress({ email: 'jane.doe@example.com' })).problems).toMatchObject([problem]);
    const out = mkdtempSync(join(tmpdir(), 'faults-'));
    const result = await exportActivity(learners, { out });
    expect(result).toMatchObject({ complete: false, problems: [problem], platforms: { sda: { complete: true } } });
    expect(result.newRecords).toBeGreaterThan(0);
  });
});

describe('one learner whom Skilljar does not show', () => {
  const denied = (status: number, part: string): Answer => {
    let first: string | undefined;
    return ({ pathname }) => {
      const id = /\/v1\/users\/([^/]+)\/published-courses/.exec(pathname)?.[1];
      first ??= id;
      const of = pathname.includes(`/users/${first}/${part}`);
      return of && first ? Response.json({ detail: 'No.' }, { status }) : undefined;
    };
  };

  it.each([
    [403, 'published-courses'],
    [404, 'published-courses'],
    [403, 'published-path-enrollments'],
    [404, 'published-path-enrollments'],
  ])('%i for %s: the others are there, before and after a cursor', { timeout: 20_000 }, async (status, part) => {
    const expected = keysOf(await read(learnersWith().learners, { platforms: ['skilljar'] }));
    const { learners } = learnersWith(denied(status, part));
    const items = await read(learners, { platforms: ['skilljar'] });
    const [problem, ...more] = problemsOf(items);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ platform: 'skilljar', reason: 'skipped', learner: { id: expect.any(String) }, error: { status } });
    const missing = expected.filter((key) => !keysOf(items).includes(key));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length).toBeLessThan(expected.length / 2);
    for (const [i, { cursor }] of items.entries()) {
      if (i % 3 !== 0) continue;
      const rest = keysOf(await read(learners, { platforms: ['skilljar'], cursor }));
      expect(rest, `after ${i}`).toEqual(keysOf(items.slice(i + 1)));
    }
  });

  it('is named in every later run of the export, by id', async () => {
    const { learners } = learnersWith(denied(403, 'published-courses'));
    const out = mkdtempSync(join(tmpdir(), 'faults-'));
    const options = { out, platforms: ['skilljar'] as const, checkpointEvery: 3 };
    for (const run of [1, 2]) {
      const result = await exportActivity(learners, options);
      expect(result, `run ${run}`).toMatchObject({
        complete: false,
        platforms: { skilljar: { complete: true, skipped: 1 } },
        problems: [{ platform: 'skilljar', reason: 'skipped', learner: { id: expect.any(String) } }],
      });
      const written = readFileSync(join(out, 'problems.ndjson'), 'utf8');
      expect(JSON.parse(written)).toMatchObject({ reason: 'skipped', learner: result.problems[0]!.learner });
      expect(written).not.toContain('@');
    }
  });

  it('other failures of the platform are no reason to leave a learner out', async () => {
    const { learners } = learnersWith(denied(500, 'published-courses'));
    expect(problemsOf(await read(learners, { platforms: ['skilljar'] }))).toMatchObject([{ reason: 'failed', error: { status: 500 } }]);
  });
});

describe('two users of Skilljar with one address', () => {
  // The mock keeps addresses apart, so the answer is written here.
  const user = { first_name: 'T', last_name: 'W', full_name: 'T W' };
  const overview = (id: string, email: string) => ({ user: { id, email, ...user }, registration_count: 0, completion_count: 0 });
  const results = [overview('u-1', 'twin@example.com'), overview('u-2', 'TWIN@example.com')];
  const twins = learnersWith(({ pathname, searchParams }) => {
    if (pathname.endsWith('/v1/users') && searchParams.get('email'))
      return Response.json({ count: 2, next: null, previous: null, results });
    return /users\/u-[12]\//.test(pathname) ? Response.json([]) : undefined;
  });

  it('find and erase say so, and erase nothing', async () => {
    const query = { email: 'twin@example.com' };
    expect(await twins.learners.find(query)).toMatchObject({ problems: [{ platform: 'skilljar', reason: 'ambiguous' }] });
    await expect(twins.learners.erase(query, { confirm: true })).rejects.toMatchObject({ code: 'STATE' });
    expect(twins.platforms.requests.filter(({ operation }) => /anonymize/i.test(operation ?? ''))).toEqual([]);
  });
});

describe('a play of Instruqt without a user', () => {
  it.each<[string, object | null]>([
    ['null', null],
    ['no profile', { id: 'u-1', profile: null }],
    ['an empty profile', { id: 'u-1', profile: { email: null, display_name: null } }],
  ])('is a record without an address: %s', async (_what, user) => {
    const { learners, platforms } = learnersWith();
    const plays = recordsOf(await read(learners, { platforms: ['instruqt'] }));
    expect(plays.length).toBeGreaterThan(1);
    const real = platforms.fetch;
    const anonymous = learnersWith(async (url, body) => {
      if (!url.hostname.includes('instruqt') || !(await body()).includes('playReports')) return undefined;
      const response = await real(new Request(url, { method: 'POST', body: await body(), headers: headersOf(demoKeys.instruqt) }));
      const answer = (await response.json()) as { data: { playReports: { items: { user: unknown }[] } } };
      answer.data.playReports.items[0]!.user = user;
      return Response.json(answer);
    }).learners;
    const records = recordsOf(await read(anonymous, { platforms: ['instruqt'] }));
    expect(records.length).toBe(plays.length);
    expect(records[0]!.learner.email).toBeUndefined();
    expect(records[1]).toEqual(plays[1]);
  });
  const headersOf = (key: string) => ({ authorization: `Bearer ${key}`, 'content-type': 'application/json' });
});

describe('a domain of Skilljar that answers 403', () => {
  it('enrolMany changes nothing, and says so', async () => {
    const sent: string[] = [];
    const { learners } = learnersWith((url) => {
      if (!url.pathname.includes('/domains/')) return undefined;
      sent.push(url.pathname);
      return Response.json({ detail: 'No.' }, { status: 403 });
    });
    const options = { course: 'c1', domain: 'academy.example.com' };
    await expect(learners.enrolMany(['a@example.com'], options)).rejects.toMatchObject({ code: 'PERMISSION', status: 403 });
    expect(sent).toHaveLength(1);
  });
});
