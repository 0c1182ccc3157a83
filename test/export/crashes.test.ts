// An export that ends at any operation on a file, and goes on: no record is lost, and none is there twice.

import { readdirSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../src/export/disk.js';
import { exportActivity } from '../../src/export/index.js';
import { runExport } from '../../src/export/run.js';
import { byKey, dayFiles, folders, readNdjson } from '../support/exported.js';
import { allRecords, generatedLearners } from '../support/generated-learners.js';

const folder = folders();

/** A file system of which one operation fails: before it has an effect, in the middle of a write, or after it. Later ones fail as well. */
function failing(at: number, code: string, how: 'before' | 'half' | 'after') {
  let n = 0;
  const failure = (syscall: string) => Object.assign(new Error(`${code}: made up, ${syscall}`), { code, syscall, errno: -1 });
  const wrap =
    <A extends unknown[], R>(name: string, work: (...args: A) => Promise<R>, half?: (...args: A) => Promise<unknown>) =>
    async (...args: A): Promise<R> => {
      n += 1;
      if (n < at) return work(...args);
      if (n === at && how === 'after') {
        const value = await work(...args);
        if (name === 'open') await (value as fs.FileHandle).close();
      }
      if (n === at && how === 'half') await half?.(...args);
      throw failure(name);
    };
  const open: FileSystem['open'] = async (...args) => {
    const handle = await fs.open(...args);
    const write = handle.write.bind(handle) as (data: Uint8Array, offset: number, length: number, position: number) => Promise<unknown>;
    Object.assign(handle, {
      write: wrap('write', write, (data, offset, length, position) => write(data, offset, length >> 1, position)),
      // Not done, for its time: the processes here end, but not the machine.
      sync: wrap('fsync', async () => undefined),
      truncate: wrap('ftruncate', handle.truncate.bind(handle)),
      writeFile: wrap('write', handle.writeFile.bind(handle) as (data: string) => Promise<void>),
    });
    return handle;
  };
  const system = {
    ...fs,
    open: wrap('open', open as never),
    mkdir: wrap('mkdir', fs.mkdir as never),
    rename: wrap('rename', fs.rename),
    rm: wrap('unlink', fs.rm),
  } as unknown as FileSystem;
  return { system, count: () => n };
}

const made = { counts: { skilljar: 12, sda: 4 }, days: 2 };
const learners = generatedLearners(made);
const options = { checkpointEvery: 5 };
const expected = byKey(allRecords(made));

const whole = async (out: string) => {
  const { system } = failing(Number.POSITIVE_INFINITY, '', 'before');
  const result = await runExport(system, learners, { ...options, out });
  expect(result.complete).toBe(true);
  expect(byKey(readNdjson(out))).toEqual(expected);
  expect(readdirSync(join(out, '.export'))).toEqual(['checkpoint.json']);
  return result;
};

describe.each(['before', 'half', 'after'] as const)('a failure %s an operation', (how) => {
  it('at each operation on a file', { timeout: 20_000 }, async () => {
    const code = how === 'after' ? 'EACCES' : 'ENOSPC';
    const files = folder();
    await whole(files);
    for (let at = 1; ; at += 1) {
      const out = folder();
      const { system, count } = failing(at, code, how);
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
