// The mocks' example in CONTRIBUTING.md: its blocks are applied to a copy of the mocks, its test is run against that copy, and its types are checked.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { apply, exampleOf } from '../support/contributing.js';

const root = resolve(import.meta.dirname, '../..');
const copy = join(root, '.tmp/contributing');
const example = exampleOf('Add a field and a behavior to the mocks');
const { diffs } = example;

/** A copy of the mocks' own files and of the platforms that the blocks change; everything else is linked, so that it is read only once. */
function copyMocks(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(join(copy, 'mocks'), { recursive: true });
  for (const name of ['src', 'schemas']) symlinkSync(join(root, name), join(copy, name), 'dir');
  for (const entry of readdirSync(join(root, 'mocks'), { withFileTypes: true })) {
    const [from, to] = [join(root, 'mocks', entry.name), join(copy, 'mocks', entry.name)];
    if (entry.isDirectory() && !diffs.some(({ file }) => file.startsWith(`mocks/${entry.name}/`))) symlinkSync(from, to, 'dir');
    else cpSync(from, to, { recursive: true });
  }
}

/** What the compiler says of the example's test, and of all that it imports. */
function typeErrors(): Promise<string> {
  const settings = {
    extends: '../../tsconfig.json',
    include: ['test', 'mocks/graphql/*.d.ts', 'mocks/server/console/*.d.ts'],
    exclude: [],
  };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules/typescript7/bin/tsc');
  return new Promise((done) =>
    execFile(process.execPath, [compiler, '-p', copy, '--noEmit'], (error, out) => done(error ? `${error}${out}` : out)),
  );
}

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the example of CONTRIBUTING.md', async () => {
  copyMocks();
  apply(example, copy);
  const errors = typeErrors();
  // It has a test, which becomes one of this file.
  await import(/* @vite-ignore */ join(copy, example.testFile));

  it('has fewer than 20 lines of code', () => {
    const added = diffs.flatMap(({ hunks }) => hunks.flat().filter((line) => line.startsWith('+')));
    expect(diffs.map(({ file }) => file.split('/')[2])).toEqual(['models', 'models', 'resolvers']);
    expect(added.length).toBeLessThan(20);
  });

  it('makes the difference: without it, there is neither the field nor the behaviour', async () => {
    const platforms = createMockPlatforms({ world: 'empty' });
    expect(() => platforms.instruqt.seed({ tracks: [{ buildFails: true } as never] })).toThrow(/buildFails/);
    const { tracks } = platforms.instruqt.seed({ tracks: [{}] });
    platforms.store.collection('instruqt.Track').update(tracks[0].id, { buildFails: true } as never);
    const instruqt = createInstruqtClient({ apiKey: demoKeys.instruqt, fetch: platforms.fetch });
    expect(await instruqt.tracks.build({ trackID: tracks[0].id })).toBe(true);
  });

  it('is typed', async () => expect(await errors).toBe(''), 20_000);
});
