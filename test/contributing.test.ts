// The endpoints of CONTRIBUTING.md: its blocks are applied to a copy of the repository, in which codegen, the type check and the tests run.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apply, exampleOf } from './support/contributing.js';

const root = resolve(import.meta.dirname, '..');
const copy = join(root, '.tmp/endpoints');
const graphql = exampleOf('Add a GraphQL endpoint');
const rest = exampleOf('Add a REST endpoint');

/** Runs a program of an installed package in the copy; what it prints when it fails. */
async function run(program: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: '1' };
  for (const name of Object.keys(env)) if (name.startsWith('VITEST')) Reflect.deleteProperty(env, name);
  const options = { cwd: copy, env, maxBuffer: 100_000_000 };
  return promisify(execFile)(process.execPath, [join(root, 'node_modules', program), ...args], options).then(
    () => '',
    (error: { stdout: string; stderr: string }) => `${error}${error.stdout}${error.stderr}`,
  );
}

beforeAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [
    'src',
    'schemas',
    'mocks',
    'codegen',
    'cli',
    'codegen.ts',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
    'scripts',
  ])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of ['fresh', 'leaks']) cpSync(join(root, `test/support/${name}.ts`), join(copy, `test/support/${name}.ts`));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const example of [graphql, rest]) apply(example, copy);
  expect(await run('@graphql-codegen/cli/esm/bin.js', '--silent')).toBe('');
}, 180_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('the endpoints are typed', { timeout: 120_000 }, async () => {
  const settings = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8')) as object;
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...settings, include: ['src', 'mocks', 'test'] }));
  expect(await run('typescript7/bin/tsc', '--noEmit')).toBe('');
});

it('the tests pass, and each is run', { timeout: 120_000 }, async () => {
  const report = join(copy, 'report.json');
  const files = [graphql.testFile, rest.testFile];
  expect(await run('vitest/vitest.mjs', 'run', '--project', 'src', ...files, '--reporter=json', `--outputFile=${report}`)).toBe('');
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: { name: string; status: string }[] };
  expect(testResults.map(({ name, status }) => [name.slice(copy.length + 1), status]).sort()).toEqual(
    files.map((file) => [file, 'passed']).sort(),
  );
});

it('the manifest has the new operations', async () => {
  const { manifest } = (await import(join(copy, 'src/manifest/index.ts'))) as typeof import('../src/manifest/index.js');
  expect(manifest.filter(({ id }) => ['instruqt.tracks.archive', 'skilljar.groupCategories.create'].includes(id))).toMatchObject([
    { operation: 'archiveTrack', kind: 'mutation', effect: 'idempotent' },
    { operation: 'group_categories_create', kind: 'POST', effect: 'write', url: '/v1/group-categories', evidence: 'official' },
  ]);
});
