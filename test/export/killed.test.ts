// An export whose process is killed again and again, by SIGKILL at random moments, and started again each time.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { byKey, dayFiles, folders, readNdjson } from '../support/exported.js';
import { allRecords } from '../support/generated-learners.js';

const folder = folders();
const built = mkdtempSync(join(tmpdir(), 'export-worker-'));
const worker = join(built, 'worker.mjs');
const KILLS = 50;
const made = { counts: { skilljar: 2600, instruqt: 900, sda: 1500 }, days: 12 };

beforeAll(async () => {
  const entryPoints = [resolve(import.meta.dirname, '../support/export-worker.ts')];
  await build({
    entryPoints,
    outfile: worker,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['csv-stringify', 'hyparquet-writer'],
  });
}, 30_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Runs an export, and kills it some milliseconds after it began. Returns the number of new records when it was faster. */
async function run(out: string, killAfter?: number): Promise<number | undefined> {
  const child = fork(worker, [JSON.stringify({ out, ...made })], { execArgv: [] });
  let came: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  child.on('message', (message) => {
    if (message === 'begins' && killAfter !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    if (typeof message === 'number') came = message;
  });
  await once(child, 'exit');
  clearTimeout(timer);
  return came;
}

it(`killed at ${KILLS} random moments: the files are those of an export that was not`, { timeout: 120_000 }, async () => {
  const [out, whole] = [folder(), folder()];
  const began = Date.now();
  await run(whole);
  // A whole run takes so long; a kill somewhere in it makes some progress, or none.
  const most = Math.max(40, (Date.now() - began) / 5);
  const moments = fc.sample(fc.double({ min: 0, max: most, noNaN: true }), { numRuns: KILLS, seed: 20_260_101 });
  let [killed, finished] = [0, 0];
  const stages = new Set<string>();
  for (const moment of moments) {
    // A complete export is begun anew, until there were enough kills.
    if ((await run(out, moment)) === undefined) killed += 1;
    else {
      finished += 1;
      expect(byKey(readNdjson(out))).toEqual(byKey(allRecords(made)));
      rmSync(out, { recursive: true });
      continue;
    }
    try {
      const { platforms } = JSON.parse(readFileSync(join(out, '.export/checkpoint.json'), 'utf8')) as {
        platforms: Record<string, { stage: string }>;
      };
      for (const [platform, { stage }] of Object.entries(platforms)) stages.add(`${platform} ${stage}`);
    } catch {
      // Killed before the first checkpoint.
    }
    const there = readNdjson(out);
    expect(new Set(there.map(({ key }) => key)).size).toBe(there.length);
  }
  await run(out);
  console.log(
    `${killed} kills, ${finished} finished before, stages: ${[...stages].join(', ')}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  expect(killed).toBeGreaterThan(KILLS / 2);
  expect(stages.size).toBeGreaterThan(2);
  expect(byKey(readNdjson(out))).toEqual(byKey(allRecords(made)));
  const files = dayFiles(whole);
  expect(dayFiles(out)).toEqual(files);
  for (const file of files) expect(readFileSync(join(out, file), 'utf8'), file).toBe(readFileSync(join(whole, file), 'utf8'));
});
