// An export that ends at any operation on a file, and goes on: no record is lost, and none is there twice.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportActivity } from '../../src/export/index.js';
import { runExport } from '../../src/export/run.js';
import { byKey, dayFiles, folders, readNdjson } from '../support/exported.js';
import { failingFiles } from '../support/failing-files.js';
import { allRecords, generatedLearners } from '../support/generated-learners.js';

const folder = folders();

const made = { counts: { skilljar: 12, sda: 2 }, days: 2 };
const learners = generatedLearners(made);
const options = { checkpointEvery: 5 };
const expected = byKey(allRecords(made));

const whole = async (out: string) => {
  const { system } = failingFiles(Number.POSITIVE_INFINITY, '', 'before');
  const result = await runExport(system, learners, { ...options, out });
  expect(result.complete).toBe(true);
  expect(byKey(readNdjson(out))).toEqual(expected);
  expect(readdirSync(join(out, '.export'))).toEqual(['checkpoint.json']);
  return result;
};

describe.each(['before', 'half', 'after'] as const)('a failure %s an operation', (how) => {
  it('at each operation on a file', { timeout: 60_000 }, async () => {
    const code = how === 'after' ? 'EACCES' : 'ENOSPC';
    const files = folder();
    await whole(files);
    for (let at = 1; ; at += 1) {
      const out = folder();
      const { system, count } = failingFiles(at, code, how);
      const error = await runExport(system, learners, { ...options, out }).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (error) {
        expect(error).toMatchObject({ name: 'ExportError', code: 'STORAGE', message: expect.stringContaining(code) });
        // Whatever is there is complete.
        if (readdirSync(join(out, '..')).length > 0) {
          const there = readNdjson(out);
          expect(new Set(there.map(({ key }) => key)).size).toBe(there.length);
        }
      }
      await whole(out);
      expect(dayFiles(out)).toEqual(dayFiles(files));
      if (count() < at) break;
      expect(at).toBeLessThan(500);
    }
  });
});

it('goes on from the last checkpoint, not from the beginning', async () => {
  const out = folder();
  let asked = 0;
  const stopping = generatedLearners({
    ...made,
    before: (_, i) => {
      asked += 1;
      if (i === 8) throw new Error('stopped');
    },
  });
  await expect(exportActivity(stopping, { ...options, out })).rejects.toThrow('stopped');
  expect(asked).toBe(9);
  // An error that is not of the disk: what came before it is kept.
  const { newRecords } = await whole(out);
  expect(newRecords).toBe(expected.length - 8);
  expect((await whole(out)).newRecords).toBe(0);
});
