// `learning-platforms export` as it is installed: the built file, in a process of its own, against the mock server.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoKeys, demoLearner } from '../../mocks/demo.js';
import { startMockServer } from '../../mocks/server.js';
import { folders, linesOf, readCsv, readNdjson, readParquet } from '../support/exported.js';
import { hasRedis, redisBench } from '../support/redis.js';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const folder = folders();
let server: Awaited<ReturnType<typeof startMockServer>>;
let env: Record<string, string>;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  env = {
    SKILLJAR_API_KEY: demoKeys.skilljar,
    SKILLJAR_BASE_URL: server.urls.skilljar,
    INSTRUQT_API_KEY: demoKeys.instruqt,
    INSTRUQT_TEAM: 'acme',
    INSTRUQT_BASE_URL: server.urls.instruqt,
    SDA_TOKEN: demoKeys.sda,
    SDA_BASE_URL: server.urls.sda,
  };
});
afterAll(() => server.close());

interface Ended {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], own: Record<string, string | undefined> = env, stopAt?: string): Promise<Ended> {
  return new Promise((settle) => {
    const child = execFile(
      process.execPath,
      [cli, 'export', ...args],
      { env: { PATH: process.env.PATH, ...own } },
      (error, stdout, stderr) => settle({ code: error ? (error.code ?? error.signal ?? null) : 0, stdout, stderr }),
    );
    child.stderr?.on('data', (text) => stopAt !== undefined && String(text).includes(stopAt) && child.kill('SIGINT'));
  });
}

describe('learning-platforms export', { timeout: 30_000 }, () => {
  it.each([
    ['ndjson', readNdjson],
    ['csv', readCsv],
    ['parquet', readParquet],
  ] as const)('writes %s, and then has nothing to do', async (format, read) => {
    const out = folder();
    const { code, stdout, stderr } = await run(['--out', out, '--format', format]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^skilljar: \d+ records in \d+ files\ninstruqt: .*\nsda: .*\n$/)]);
    expect(stderr).toMatch(/^skilljar: \d+ records(, [\d.]+\/s)?, writing files$/m);
    const rows = await read(out);
    expect(new Set(rows.map(({ platform }) => platform))).toEqual(new Set(['skilljar', 'instruqt', 'sda']));
    expect(stdout.match(/\d+(?= records)/g)!.reduce((sum, n) => sum + Number(n), 0)).toBe(rows.length);
    expect(await run(['--out', out, '--format', format])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('is already complete'),
    });
    expect(await run(['--out', out, '--format', format, '--since', '2026-01-01'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/other options: since was undefined, and is now "2026-01-01"/),
    });
  });

  it('exits with 1 for a platform that fails, exports the others, and tries again', async () => {
    const out = folder();
    const first = await run(['--out', out], { ...env, SDA_TOKEN: 'wrong' });
    expect(first).toMatchObject({ code: 1, stderr: expect.stringMatching(/sda: .*401[\s\S]*sda failed/) });
    expect(linesOf(join(out, 'problems.ndjson'))).toMatchObject([{ platform: 'sda', reason: 'failed', code: 'AUTHENTICATION' }]);
    expect(readFileSync(join(out, 'problems.ndjson'), 'utf8')).not.toContain('wrong');
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['skilljar', 'instruqt']));
    expect((await run(['--out', out])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['.export', 'instruqt', 'sda', 'skilljar']);
  });

  it('reads learning paths that are named', async () => {
    const own = {
      LEARNING_PATH_API_KEY: demoKeys.learningPath,
      LEARNING_PATH_BASE_URL: server.urls.learningPath,
      LEARNING_PATH_ORIGIN: 'https://demo.thoughtindustries.com',
      LEARNING_PATH_AUTH_TOKEN: demoLearner.token,
    };
    const out = folder();
    expect(await run(['--out', out], own)).toMatchObject({ code: 1, stderr: expect.stringContaining('learningPath failed') });
    const { code } = await run(['--out', out, '--learning-path', 'onboarding', '--learner', 'jane.doe@example.com'], own);
    expect(code).toBe(0);
    expect(readNdjson(out).length).toBeGreaterThan(0);
  });

  it('stops by a signal, and goes on', async () => {
    const out = folder();
    const { code, stderr } = await run(['--out', out], env, 'skilljar');
    expect([code, stderr]).toEqual([130, expect.stringContaining('To continue, run the same command again')]);
    expect((await run(['--out', out])).code).toBe(0);
    const keys = readNdjson(out).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('exits with 2 for what it does not understand, and sends nothing', async () => {
    const out = folder();
    const wrong: [string[], RegExp, Record<string, string | undefined>?][] = [
      [[], /--out is required/],
      [['--out', out, '--format', 'xlsx'], /--format: must be one of ndjson, csv, parquet/],
      [['--out', out, '--since', 'yesterday'], /since.*must be a date/],
      [['--out', out, '--platform', 'moodle'], /--platform: must be one of/],
      [['--out', out, '--platform', 'learning-path'], /LEARNING_PATH_API_KEY/],
      [['--out', out, '--redis', 'localhost'], /--redis: must be a URL/],
      [['--out', out], /No platform has a key/, {}],
      [['--out', out, '--fromat', 'csv'], /Did you mean --format/],
    ];
    for (const [args, message, own] of wrong)
      expect(await run(args, own)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
    writeFileSync(out, '');
    expect(await run(['--out', out])).toMatchObject({ code: 1, stderr: expect.stringContaining('Cannot use') });
    expect(readdirSync(dirname(out))).toEqual(['out']);
  });

  it('says what it does', async () => {
    const { code, stdout, stderr } = await run(['--help'], {});
    expect([code, stderr]).toEqual([0, '']);
    for (const word of ['--since', '--redis', 'SKILLJAR_API_KEY', 'Exit codes']) expect(stdout).toContain(word);
  });
});

describe('shared rate limits', { timeout: 30_000 }, () => {
  const bench = redisBench();

  it.skipIf(!hasRedis)('are in Redis', async () => {
    const port = await bench.start();
    const { code } = await run(['--out', folder(), '--redis', `redis://127.0.0.1:${port}`, '--platform', 'skilljar']);
    expect(code).toBe(0);
    const { Redis } = await import('ioredis');
    const redis = new Redis(port, '127.0.0.1');
    expect((await redis.keys('learning-platforms:*')).length).toBeGreaterThan(0);
    await redis.quit();
  });

  it('say when Redis does not answer, without its password', async () => {
    const { code, stderr } = await run(['--out', folder(), '--redis', 'redis://:secret@127.0.0.1:1']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Cannot reach Redis at 127.0.0.1:1')]);
    expect(stderr).not.toContain('secret');
  });
});
