// The rules of `call`: arguments, confirmations, output, errors.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tableOf } from '../../cli/call/table.js';
import { UsageError } from '../../cli/common/index.js';
import { call, connect, ENVIRONMENT, platformsForCalls } from '../support/call.js';

const platforms = platformsForCalls();
const folder = mkdtempSync(join(tmpdir(), 'call-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeEach(() => {
  platforms.reset();
  connect(platforms);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NEW_COURSE = ['--title', 'A', '--short_description', 'B', '--enforce_sequential_navigation', 'false'];

describe('invalid arguments', () => {
  it.each([
    [['skilljar.courses.gte'], /^call: unknown operation 'skilljar\.courses\.gte'\. Did you mean skilljar\.courses\.get\?/],
    [['courses.get'], /Did you mean skilljar\.courses\.get\?/],
    [['learningPath.login'], /learningPath\.login cannot be called\..*LEARNING_PATH_AUTH_TOKEN/],
    [['__proto__'], /unknown operation/],
    [['skilljar.courses.get'], /^call skilljar\.courses\.get: missing --courseId\.$/],
    [['skilljar.domain.publishedCourses.enrollments.get'], /missing --publishedCourseId, --enrollmentId\.$/],
    [['instruqt.tracks.create', '--yes'], /missing --track/],
    [['skilljar.courses.list', '--lable__name', 'x'], /unknown option '--lable__name'\. Did you mean --label__name\?/],
    [['skilljar.courses.list', '--page', 'two'], /^--page: must be a number, not "two"\.$/],
    [['skilljar.courses.list', '--max-items', '0'], /^--max-items: must be an integer of at least 1, not "0"\.$/],
    [['skilljar.courses.list', '--timeout', 'soon'], /^--timeout: must be an integer/],
    [['skilljar.courses.list', '--format', 'xml'], /^--format: must be one of json, ndjson, table, not "xml"\.$/],
    [['skilljar.courses.list', '--input', '{'], /^--input: must be JSON, @file or - for standard input/],
    [['skilljar.courses.list', '--input', '@missing.json'], /^--input: "missing\.json" cannot be read \(ENOENT\)\.$/],
    [['skilljar.courses.get', '--courseId', 'a', '--courseId', 'b'], /^--courseId: accepts one value, not 2\.$/],
    [['skilljar.courses.create', ...NEW_COURSE.slice(0, 4), '--enforce_sequential_navigation', 'yes'], /must be true or false, not "yes"/],
    [['skilljar.courses.update', '--courseId', 'a', '--method', 'POST', '--yes'], /^--method: must be one of PATCH, PUT, not "POST"\.$/],
    [['sda.recordings.download', '--recordingId', 'x'], /--out is required/],
    [['skilljar.courses.list', 'Cat'], /too many arguments/],
  ])('%j', async (args, message) => {
    const { error, stdout } = await call(args);
    expect(error).toBeInstanceOf(UsageError);
    expect(error?.message).toMatch(message);
    expect([stdout, platforms.requests]).toEqual(['', []]);
  });

  it('a rule of the operation and a missing key end with 2 as well', async () => {
    const rule = await call(['instruqt.tracks.get', '--trackSlug', 'x']);
    expect([rule.error?.exitCode, rule.error?.message]).toEqual([2, expect.stringContaining('either trackID')]);
    vi.stubEnv('SKILLJAR_API_KEY', '');
    const key = await call(['skilljar.courses.list']);
    expect([key.error?.exitCode, key.error?.message]).toEqual([2, expect.stringContaining('SKILLJAR_API_KEY')]);
    expect(platforms.requests).toEqual([]);
  });
});

describe('arguments', () => {
  const sent = () => platforms.requests.at(-1)?.calls.at(-1)?.variables as Record<string, unknown>;

  it.each([['--track-slug'], ['--trackSlug']])('%s is the same flag', async (flag) => {
    await call(['instruqt.tracks.get', flag, 'git-in-an-hour', '--teamSlug', 'acme']);
    expect(sent()).toMatchObject({ trackSlug: 'git-in-an-hour', teamSlug: 'acme' });
  });

  it('dots set members, repetition makes lists, JSON and flags are combined', async () => {
    const input = file(
      'course.json',
      JSON.stringify({ title: 'From a file', short_description: 'B', enforce_sequential_navigation: true }),
    );
    await call([
      'skilljar.courses.create',
      '--input',
      `@${input}`,
      '--title',
      'From a flag',
      '--labels',
      'Cat',
      '--labels',
      'Bird',
      '--yes',
    ]);
    expect(sent()).toMatchObject({
      title: 'From a flag',
      short_description: 'B',
      labels: ['Cat', 'Bird'],
      enforce_sequential_navigation: true,
    });
    await call(['skilljar.domain.users.create', '--user.email', 'new@example.com', '--user.first-name', 'Ada', '--yes']);
    expect(sent()).toMatchObject({ user: { email: 'new@example.com', first_name: 'Ada' } });
  });

  it('a flag without a value is true', async () => {
    await call(['skilljar.courses.create', ...NEW_COURSE.slice(0, 4), '--enforce_sequential_navigation', '--yes']);
    expect(sent()).toMatchObject({ enforce_sequential_navigation: true });
  });

  it('scopes: --domain and --team, or the environment', async () => {
    await call(['skilljar.domain.publishedCourses.list', '--domain', 'other.example.com']);
    expect(sent()).toMatchObject({ domainName: 'other.example.com' });
    await call(['skilljar.domain.publishedCourses.list']);
    expect(sent()).toMatchObject({ domainName: ENVIRONMENT.SKILLJAR_DOMAIN });
    await call(['instruqt.tracks.list', '--team', 'acme']);
    expect(sent()).toMatchObject({ teamSlug: 'acme' });
  });

  it('--dry-run prints the request without the key, and sends nothing', async () => {
    const { stdout, error } = await call(['skilljar.courses.create', ...NEW_COURSE, '--dry-run']);
    expect(error).toBeUndefined();
    expect(JSON.parse(stdout)).toMatchObject({ method: 'POST', url: expect.stringMatching(/\/v1\/courses$/), body: { title: 'A' } });
    expect(stdout).not.toContain(ENVIRONMENT.SKILLJAR_API_KEY);
    expect(platforms.requests).toEqual([]);
  });

  it.each([
    [['skilljar.courses.get', '--courseId', 'x'], ''],
    [['skilljar.users.findByEmail', '--email', 'a@example.com'], 'This is the first request of: skilljar.users.list\n'],
    [
      ['skilljar.domain.enrol', '--email', 'a@example.com', '--course', 'x'],
      expect.stringMatching(/^This is the first request of: skilljar\.domain\.users\.list, .*publishedCourses\.enrollments\.create\n$/),
    ],
  ])('--dry-run of %j shows which operations follow', async (args, text) => {
    const { stdout, stderr } = await call([...args, '--dry-run']);
    expect([JSON.parse(stdout), stderr]).toEqual([expect.objectContaining({ method: 'GET' }), text]);
    expect(platforms.requests).toEqual([]);
  });
});

describe('confirmations', () => {
  it.each([
    [['skilljar.courses.create', ...NEW_COURSE], /^skilljar\.courses\.create changes data \(POST \/v1\/courses\): add --yes/],
    [['skilljar.domain.enrol', '--email', 'a@example.com', '--course', 'x'], /^skilljar\.domain\.enrol changes data.*--yes/],
    [['skilljar.groups.delete', '--groupId', 'x', '--yes'], /^skilljar\.groups\.delete is irreversible \(DELETE .*\): add --confirm/],
    [['learners.erase', '--email', 'a@example.com', '--yes'], /^learners\.erase is irreversible.*--confirm/],
  ])('%j is refused', async (args, message) => {
    const { error } = await call(args);
    expect(error).toBeInstanceOf(UsageError);
    expect(error?.message).toMatch(message);
    expect(platforms.requests).toEqual([]);
  });

  it('reads need none, writes run with --yes', async () => {
    expect((await call(['skilljar.courses.list', '--max-items', '1'])).error).toBeUndefined();
    const { error, stdout } = await call(['skilljar.courses.create', ...NEW_COURSE, '--yes']);
    expect([error, JSON.parse(stdout)]).toEqual([undefined, expect.objectContaining({ title: 'A' })]);
  });
});

describe('output', () => {
  it('lists are ndjson, a table on a terminal, or one JSON array', async () => {
    const lines = (await call(['skilljar.courses.list', '--max-items', '3'])).stdout.trimEnd().split('\n');
    expect(lines.map((line) => typeof (JSON.parse(line) as { id: string }).id)).toEqual(['string', 'string', 'string']);
    const table = await call(['skilljar.courses.list', '--max-items', '3'], { isTTY: true, columns: 60 });
    const rows = table.stdout.trimEnd().split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^id +title/);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(60);
    expect(table.stderr).toMatch(/omitted columns: .*--format json/);
    expect(JSON.parse((await call(['skilljar.courses.list', '--max-items', '3', '--format', 'json'])).stdout)).toHaveLength(3);
  });

  it('--max-items limits the requests as well', async () => {
    await call(['skilljar.courses.list', '--max-items', '2', '--page-size', '2']);
    expect(platforms.requests).toHaveLength(1);
  });

  it.each(['ndjson', 'json', 'table'])('%s: the printed cursor continues the list', async (format) => {
    const list = ['skilljar.courses.list', '--page-size', '2', '--format', format];
    const all = (await call(list)).stdout;
    const first = await call([...list, '--max-items', '2']);
    expect(first.stderr).toMatch(/^Next: --cursor [\w-]+$/m);
    const flags = /^Next: (.*)$/m.exec(first.stderr)![1]!.split(' ');
    const rest = await call([...list, ...flags]);
    expect(rest.stderr).not.toContain('Next:');
    if (format === 'ndjson') expect(first.stdout + rest.stdout).toBe(all);
    if (format === 'json') expect([...JSON.parse(first.stdout), ...JSON.parse(rest.stdout)]).toEqual(JSON.parse(all));
  });

  it.each([
    ['a list that is complete', ['skilljar.courses.list'], ''],
    [
      'a page with more items',
      ['skilljar.courses.list', '--max-items', '1'],
      /^Next: no cursor, .*Add --page-size 1 to the first call\.\n$/,
    ],
    ['items with cursors', ['learners.activity', '--max-items', '2'], /^Next: --cursor [\w-]+\n$/],
  ])('the next cursor of %s', async (_case, args, line) => {
    const { stderr } = await call(args);
    if (typeof line === 'string') expect(stderr).toBe(line);
    else expect(stderr).toMatch(line);
  });

  it('a page that repeats itself has no next cursor', async () => {
    const list = ['skilljar.courses.list', '--page-size', '2'];
    const cursor = /--cursor (\S+)/.exec((await call([...list, '--max-items', '2'])).stderr)![1]!;
    expect((await call([...list, '--max-items', '1', '--cursor', cursor])).stderr).toMatch(/^Next: no cursor/);
  });

  it('a list that fails after a page prints the cursor of the rest', async () => {
    const list = ['skilljar.courses.list', '--page-size', '2', '--format', 'ndjson'];
    let requests = 0;
    vi.stubGlobal('fetch', (...args: Parameters<typeof fetch>) => {
      requests += 1;
      return requests === 1 ? platforms.fetch(...args) : Promise.resolve(new Response('{}', { status: 403 }));
    });
    const { error, stderr, stdout } = await call(list);
    expect([error?.exitCode, stdout.trimEnd().split('\n').length]).toEqual([1, 2]);
    expect(stderr).toMatch(/^Next: --cursor [\w-]+\n$/);
  });

  it('a table of learners.progress has a row for each record, and problems are on standard error', async () => {
    const args = ['learners.progress', '--email', 'jane.doe@example.com', '--format'];
    const { records, problems } = JSON.parse((await call([...args, 'json'])).stdout) as {
      records: object[];
      problems: { message: string }[];
    };
    const { stdout, stderr } = await call([...args, 'table']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(records.length + 1);
    expect(stdout).toMatch(/^.*\bstatus\b/);
    expect(records.length * problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(stderr).toContain(`: ${message}\n`);
  });

  it('one value is JSON: indented on a terminal', async () => {
    const id = (JSON.parse((await call(['skilljar.courses.list', '--max-items', '1'])).stdout) as { id: string }).id;
    expect((await call(['skilljar.courses.get', '--courseId', id])).stdout).toMatch(/^\{"id":.*\}\n$/);
    expect((await call(['skilljar.courses.get', '--courseId', id], { isTTY: true })).stdout).toMatch(/^\{\n {2}"id"/);
    expect((await call(['skilljar.courses.get', '--courseId', id, '--format', 'table'])).stdout).toMatch(/^id +title/);
  });

  it('no result is null for a read, and nothing for a write', async () => {
    expect((await call(['skilljar.users.findByEmail', '--email', 'nobody@example.com'])).stdout).toBe('null\n');
    const group = JSON.parse((await call(['skilljar.groups.list', '--max-items', '1'])).stdout) as { id: string };
    expect(await call(['skilljar.groups.delete', '--groupId', group.id, '--yes', '--confirm'])).toMatchObject({
      stdout: '',
      error: undefined,
    });
  });

  it('a table prints no control characters, and cuts long cells', () => {
    const { lines } = tableOf([{ id: '\u001b[31mred', text: 'x'.repeat(100) }], 80);
    expect(lines[1]).toBe(` [31mred  ${'x'.repeat(39)}…`);
  });
});

describe('errors', () => {
  it('one line, with 1 for a refusal and 3 for an unknown outcome', async () => {
    const missing = await call(['skilljar.courses.get', '--courseId', 'missing']);
    expect([missing.error?.exitCode, missing.error?.message]).toEqual([
      1,
      expect.stringMatching(/^skilljar\.courses\.get: status 404[^\n]*$/),
    ]);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 500 })));
    const unknown = await call(['skilljar.courses.create', ...NEW_COURSE, '--yes']);
    expect(unknown.error?.exitCode).toBe(3);
  });

  it('no message contains a key', async () => {
    vi.stubGlobal('fetch', (_input: unknown, { headers }: RequestInit) =>
      Promise.resolve(new Response(JSON.stringify({ detail: [...new Headers(headers)].join() }), { status: 400 })),
    );
    const { error, stdout, stderr } = await call(['skilljar.courses.list']);
    expect(error?.exitCode).toBe(1);
    for (const secret of [ENVIRONMENT.SKILLJAR_API_KEY, btoa(`${ENVIRONMENT.SKILLJAR_API_KEY}:`)])
      expect(`${error?.message}${stdout}${stderr}`).not.toContain(secret);
  });
});

describe('convenience methods', () => {
  it.each([
    ['instruqt.tracks.waitFor', '--trackSlug', 'git-in-an-hour', '--teamSlug', 'acme', '--status', 'started', '--deadline', '1'],
    ['learners.find', '--email', 'jane.doe@example.com'],
    ['learners.progress', '--email', 'jane.doe@example.com'],
    ['learners.activity', '--max-items', '2'],
  ])('%s', async (...args) => {
    const { error, stdout } = await call(args);
    if (args[0] === 'instruqt.tracks.waitFor') expect(error?.exitCode).toBe(1);
    else expect([error, stdout]).toEqual([undefined, expect.stringMatching(/^\{/)]);
    expect(platforms.requests.length).toBeGreaterThan(0);
  });
});
