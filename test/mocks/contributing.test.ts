// The example of CONTRIBUTING.md: its blocks are applied to a copy of the mocks, its test is run against that copy, and its types are checked.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';

const root = resolve(import.meta.dirname, '../..');
const copy = join(root, '.tmp/contributing');
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const blocksOf = (language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code!);
const diffs = blocksOf('diff').map((block) => {
  const [, file, body] = /^\+\+\+ (mocks\/.+)\n([\s\S]*)$/.exec(block)!;
  return { file: file!, hunks: body!.split(/^@@\n/m).map((hunk) => hunk.trimEnd().split('\n')) };
});
const [example] = blocksOf('ts');
const file = join(copy, /`(test\/mocks\/.+\.test\.ts)`, through/.exec(text)![1]!);

const side = (lines: readonly string[], without: '+' | '-') =>
  lines.flatMap((line) => (line.startsWith(without) ? [] : [`${line.slice(1)}\n`])).join('');

/** What a hunk makes of a file, in which the lines that it begins from must stand exactly once. */
function applied(source: string, lines: readonly string[]): string {
  const parts = source.split(side(lines, '+'));
  if (parts.length !== 2) throw new Error(`It is there ${parts.length - 1} times, not once:\n${side(lines, '+')}`);
  return parts.join(side(lines, '-'));
}

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
  for (const { file, hunks } of diffs) {
    const path = join(copy, file);
    writeFileSync(path, hunks.reduce(applied, readFileSync(path, 'utf8')));
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, example!);
  const errors = typeErrors();
  // It has a test, which becomes one of this file.
  await import(/* @vite-ignore */ file);

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
