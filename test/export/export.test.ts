// What an export does with its directory, its options and its platforms, on records that are made as they are asked for.

import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportOptions, type ExportProgress, exportActivity } from '../../src/export/index.js';
import { installed } from '../../src/export/installed.js';
import { runExport } from '../../src/export/run.js';
import { createLearners, type LearnerPlatform } from '../../src/learners/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { byKey, dayFiles, folders, linesOf, readNdjson } from '../support/exported.js';
import { failingFiles } from '../support/failing-files.js';
import { allRecords, generatedLearners } from '../support/generated-learners.js';

const folder = folders();
const made = { counts: { skilljar: 40, sda: 11 } };
const learners = generatedLearners(made);
const checkpointOf = (out: string) => join(out, '.export/checkpoint.json');

describe('the files', () => {
  it('are those of platforms and days, each record once', async () => {
    const out = folder();
    const result = await exportActivity(learners, { out, checkpointEvery: 7 });
    expect(result).toEqual({
      complete: true,
      newRecords: 51,
      platforms: {
        skilljar: { complete: true, records: 40, files: 10, skipped: 0 },
        sda: { complete: true, records: 11, files: 9, skipped: 0 },
        instruqt: { complete: true, records: 0, files: 0, skipped: 0 },
        learningPath: { complete: true, records: 0, files: 0, skipped: 0 },
      },
      problems: [],
    });
    expect(byKey(readNdjson(out))).toEqual(byKey(allRecords(made)));
    for (const file of dayFiles(out)) {
      for (const { platform, lastActivityAt } of linesOf<{ platform: string; lastActivityAt?: string }>(join(out, file))) {
        expect([dirname(file), basename(file)]).toEqual([platform, `${lastActivityAt?.slice(0, 10) ?? 'undated'}.ndjson`]);
      }
    }
    expect(readdirSync(out).sort()).toEqual(['.export', 'sda', 'skilljar']);
    expect(readdirSync(join(out, '.export'))).toEqual(['checkpoint.json']);
  });

  it('of times that cannot be read, or that no name of a file should have, are undated', async () => {
    const out = folder();
    const times = ['../../x', 'soon', '+012026-01-01T00:00:00Z', ''];
    const activity = async function* () {
      for (const [i, lastActivityAt] of times.entries())
        yield { record: { ...allRecords(made)[0]!, key: String(i), lastActivityAt, enrolledAt: undefined }, cursor: String(i) };
    };
    await exportActivity({ activity, platforms: ['skilljar'] } as never, { out, platforms: ['skilljar'] });
    expect(dayFiles(out)).toEqual(['skilljar/undated.ndjson']);
    expect(readNdjson(out)).toHaveLength(4);
  });
});

describe('a platform that fails', () => {
  it('hides no other, is in problems.ndjson, and goes on where it failed', async () => {
    const out = folder();
    const asked: string[] = [];
    const failing = generatedLearners({
      ...made,
      before: (platform, i) => {
        asked.push(`${platform} ${i}`);
        return platform === 'skilljar' && i === 25
          ? Object.assign(new Error('no answer'), { code: 'CONNECTION', requestId: 'r-1' })
          : undefined;
      },
    });
    const phases: string[] = [];
    const onProgress = ({ platform, phase }: ExportProgress) => void (phase !== 'reading' && phases.push(`${platform} ${phase}`));
    const first = await exportActivity(failing, { out, platforms: ['sda', 'skilljar'], onProgress });
    expect(first).toMatchObject({
      complete: false,
      newRecords: 36,
      platforms: { skilljar: { complete: false, records: 25 }, sda: { complete: true, records: 11 } },
      problems: [{ platform: 'skilljar', reason: 'failed', error: { code: 'CONNECTION' } }],
    });
    expect(phases).toEqual(['skilljar writing', 'skilljar failed', 'sda writing', 'sda complete']);
    expect(linesOf(join(out, 'problems.ndjson'))).toEqual([
      { platform: 'skilljar', reason: 'failed', message: 'Error: no answer', code: 'CONNECTION', requestId: 'r-1' },
    ]);
    expect(readNdjson(out)).toHaveLength(36);

    asked.length = 0;
    const again = generatedLearners({ ...made, before: (platform, i) => void asked.push(`${platform} ${i}`) });
    const second = await exportActivity(again, { out, platforms: ['skilljar', 'sda'] });
    expect(second).toMatchObject({ complete: true, newRecords: 15, problems: [] });
    expect(asked).toEqual(Array.from({ length: 15 }, (_, i) => `skilljar ${25 + i}`));
    expect(byKey(readNdjson(out))).toEqual(byKey(allRecords(made)));
    expect(readdirSync(out).sort()).toEqual(['.export', 'sda', 'skilljar']);
  });

  it('without a client is left out, or refused when it was asked for', async () => {
    const fetch = async () => Response.json({ count: 0, next: null, previous: null, results: [] });
    const own = createLearners({ skilljar: createSkilljarClient({ apiKey: 'key', fetch }) });
    const { platforms } = await exportActivity(own, { out: folder() });
    expect(platforms).toEqual({ skilljar: { complete: true, records: 0, files: 0, skipped: 0 } });
    const asked = exportActivity(own, { out: folder(), platforms: ['sda'] });
    await expect(asked).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: 'exportActivity: platforms must contain only platforms that have a client: skilljar.',
    });
  });
});

describe('a signal', () => {
  it('stops it with what came until then, and the next run goes on', async () => {
    const out = folder();
    const controller = new AbortController();
    const reason = new Error('enough');
    const onProgress = ({ newRecords }: ExportProgress) => newRecords === 17 && controller.abort(reason);
    await expect(exportActivity(learners, { out, signal: controller.signal, onProgress })).rejects.toBe(reason);
    expect(dayFiles(out)).toEqual([]);
    expect((await exportActivity(learners, { out })).newRecords).toBe(51 - 17);
    expect(byKey(readNdjson(out))).toEqual(byKey(allRecords(made)));
    await expect(exportActivity(learners, { out: folder(), signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('the checkpoint', () => {
  /** A directory with an unfinished export. */
  async function unfinished(options: Partial<ExportOptions> = {}): Promise<string> {
    const out = folder();
    const stopping = generatedLearners({ ...made, before: (_, i) => void (i === 30 && fail()) });
    await expect(exportActivity(stopping, { out, ...options })).rejects.toThrow('stopped');
    return out;
  }
  const fail = () => {
    throw new Error('stopped');
  };

  it.each<[string, Partial<ExportOptions>]>([
    ['since was undefined, and is now "2026-01-01"', { since: '2026-01-01' }],
    ['until was undefined, and is now "2026-01-01"', { until: '2026-01-01' }],
    ['format was "ndjson", and is now "csv"', { format: 'csv' }],
    ['platforms was undefined, and is now ["sda"]', { platforms: ['sda'] }],
    ['guardFormulas was undefined, and is now true', { guardFormulas: true }],
  ])('of other options is refused: %s', async (message, options) => {
    const out = await unfinished();
    const before = readFileSync(checkpointOf(out), 'utf8');
    await expect(exportActivity(learners, { out, ...options })).rejects.toMatchObject({
      name: 'ExportError',
      code: 'CHECKPOINT',
      message: expect.stringContaining(message),
    });
    expect(readFileSync(checkpointOf(out), 'utf8')).toBe(before);
    await exportActivity(learners, { out });
    expect(readNdjson(out)).toHaveLength(51);
  });

  it.each([
    [
      'of another version',
      (path: string) => writeFileSync(path, '{"version":2}'),
      'must have checkpoint version 1, not 2: another version of the SDK wrote it',
    ],
    ['that is damaged', (path: string) => writeFileSync(path, '{"versi'), 'cannot be read'],
    ['that is something else', (path: string) => writeFileSync(path, 'null'), 'cannot be read'],
    ['without its journal', (path: string) => rmSync(join(dirname(path), 'skilljar.journal')), 'is damaged'],
    ['with a part of its journal', (path: string) => truncateSync(join(dirname(path), 'skilljar.journal'), 100), 'is damaged'],
  ])('%s is refused', async (_name, change, message) => {
    const out = await unfinished();
    change(checkpointOf(out));
    await expect(exportActivity(learners, { out })).rejects.toMatchObject({
      code: 'CHECKPOINT',
      message: expect.stringContaining(message),
    });
  });

  it('whose cursor the SDK does not know is refused', async () => {
    const out = await unfinished({ platforms: ['skilljar'] });
    const own = createLearners({ skilljar: createSkilljarClient({ apiKey: 'key' }) });
    await expect(exportActivity(own, { out, platforms: ['skilljar'] })).rejects.toMatchObject({
      code: 'CHECKPOINT',
      cause: { code: 'INVALID_INPUT' },
    });
  });

  it('is needed for a directory that has files', async () => {
    const out = folder();
    mkdirSync(join(out, 'sda'), { recursive: true });
    writeFileSync(join(out, 'sda/2026-01-01.ndjson'), '');
    await expect(exportActivity(learners, { out })).rejects.toMatchObject({
      code: 'CHECKPOINT',
      message: expect.stringContaining('contains files'),
    });
  });

  it('is that of one export at a time', async () => {
    const out = folder();
    const both = await Promise.allSettled([exportActivity(learners, { out }), exportActivity(learners, { out })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'LOCKED' } });
    // Process 1 always runs, and it is not this one.
    const lock = join(out, '.export/lock');
    writeFileSync(lock, JSON.stringify({ pid: 1, host: (await import('node:os')).hostname() }));
    await expect(exportActivity(learners, { out })).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringContaining(lock) });
    writeFileSync(lock, JSON.stringify({ pid: 1, host: 'another.example' }));
    await expect(exportActivity(learners, { out })).rejects.toMatchObject({ code: 'LOCKED' });
    // The process ended before it wrote.
    writeFileSync(lock, '');
    await exportActivity(learners, { out });
  });
});

describe('the disk', () => {
  it.each([3, 20, 45, 70])('is full at operation %i: the error says so, and nothing is lost', async (at) => {
    const out = folder();
    const { system } = failingFiles(at, 'ENOSPC', 'half');
    const error = runExport(system, learners, { out, checkpointEvery: 9, platforms: ['skilljar'] });
    await expect(error).rejects.toMatchObject({
      name: 'ExportError',
      code: 'STORAGE',
      message: expect.stringMatching(/the disk is full \(ENOSPC\).*checkpoint are saved/),
      cause: { code: 'ENOSPC' },
    });
    await runExport(fs, learners, { out, checkpointEvery: 9, platforms: ['skilljar'] });
    expect(byKey(readNdjson(out))).toEqual(byKey(allRecords({ counts: { skilljar: 40 } })));
  });

  it('has a file where the directory should be', async () => {
    const out = folder();
    writeFileSync(out, '');
    await expect(exportActivity(learners, { out })).rejects.toMatchObject({ code: 'STORAGE', message: expect.stringContaining(out) });
    await expect(exportActivity(learners, { out: join(out, 'below') })).rejects.toMatchObject({ code: 'STORAGE' });
  });
});

it('refuses options before anything is written', async () => {
  const wrong: [Partial<ExportOptions>, string][] = [
    [{ out: '' }, 'out'],
    [{ format: 'xlsx' as never }, 'format'],
    [{ format: 'toString' as never }, 'format'],
    [{ checkpointEvery: 0 }, 'checkpointEvery'],
    [{ platforms: ['moodle' as LearnerPlatform] }, 'platforms'],
    [{ platforms: [] }, 'platforms'],
    [{ guardFormulas: 'yes' as never }, 'guardFormulas'],
    [{ since: 'yesterday' }, 'since'],
    [{ until: '2026-13-01' }, 'until'],
  ];
  for (const [options, name] of wrong) {
    const out = folder();
    await expect(exportActivity(learners, { out, ...options }), name).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining(name),
    });
    expect(readdirSync(dirname(out))).toEqual([]);
  }
});

it('names an optional package that is not installed', async () => {
  const missing = () => Promise.reject(Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' }));
  await expect(installed('hyparquet-writer', missing)).rejects.toMatchObject({
    code: 'PACKAGE',
    message: expect.stringContaining('npm install hyparquet-writer'),
  });
  const broken = new Error('broken');
  await expect(installed('hyparquet-writer', () => Promise.reject(broken))).rejects.toBe(broken);
});
