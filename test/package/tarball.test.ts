// The package as its users get it: packed, unpacked into a project's node_modules, imported and type-checked from there.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const project = mkdtempSync(join(tmpdir(), 'learning-platforms-'));
const { exports, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, unknown>;
  version: string;
};
const subpaths = Object.keys(exports)
  .filter((path) => !path.includes('*') && !path.endsWith('.json'))
  .map((path) => path.replace(/^\./, 'learning-platforms'));
const bare = mkdtempSync(join(tmpdir(), 'learning-platforms-'));
let tarball: string;

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  tarball = join(project, `learning-platforms-${version}.tgz`);
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'learning-platforms'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'learning-platforms'), '--strip-components=1']);
  // And once more where nothing is but what it depends on: its optional peers must stay optional.
  mkdirSync(join(bare, 'node_modules/learning-platforms'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', join(bare, 'node_modules/learning-platforms'), '--strip-components=1']);
  symlinkSync(join(root, 'node_modules/zod'), join(bare, 'node_modules/zod'));
  // What the registry would bring; linked, because a test must not need a network.
  mkdirSync(join(modules, '@opentelemetry'));
  for (const name of ['zod', 'graphql', 'msw', 'typescript', 'rate-limiter-flexible', 'gql.tada', '@opentelemetry/api']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  mkdirSync(join(modules, '@types'));
  symlinkSync(join(root, 'node_modules/@types/node'), join(modules, '@types/node'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module', private: true }));
}, 60_000);

afterAll(() => {
  for (const dir of [project, bare]) rmSync(dir, { recursive: true, force: true });
});

it('holds what users need and nothing else', () => {
  const files = readdirSync(join(project, 'node_modules/learning-platforms'));
  expect(files.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'dist', 'package.json', 'schemas']);
  const installed = JSON.parse(readFileSync(join(project, 'node_modules/learning-platforms/package.json'), 'utf8')) as {
    dependencies: object;
  };
  expect(Object.keys(installed.dependencies)).toEqual(['zod']);
});

it('is imported by every subpath, as ESM and as CommonJS', () => {
  const esm = `const found = {}; for (const path of ${JSON.stringify(subpaths)}) found[path] = Object.keys(await import(path)).sort(); console.log(JSON.stringify(found));`;
  const cjs = `const found = {}; for (const path of ${JSON.stringify(subpaths)}) found[path] = Object.keys(require(path)).sort(); console.log(JSON.stringify(found));`;
  writeFileSync(join(project, 'all.mjs'), esm);
  writeFileSync(join(project, 'all.cjs'), cjs);
  const run = (file: string) =>
    JSON.parse(execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' })) as Record<string, string[]>;
  const byImport = run('all.mjs');
  for (const path of subpaths) expect(byImport[path]!.length, path).toBeGreaterThan(0);
  expect(run('all.cjs')).toEqual(byImport);
});

it('makes calls without its optional peers, from CommonJS as from ESM, and its errors know each other', () => {
  const body = `
    const lp = createLearningPlatforms({ sda: { token: 'token-of-a-test' }, skilljar: { apiKey: 'key-of-a-test' }, retry: false,
      fetch: async () => new Response('{"detail":"no"}', { status: 404, headers: { 'content-type': 'application/json' } }) });
    Promise.allSettled([lp.sda.sessions.get({ sessionId: 's' }), lp.skilljar.courses.list(), lp.skilljar.courses.create({})]).then((all) =>
      console.log(all.map(({ reason }) => [reason.code, reason instanceof LearningPlatformError].join(' ')).join()));`;
  writeFileSync(join(bare, 'call.mjs'), `import { createLearningPlatforms, LearningPlatformError } from 'learning-platforms';${body}`);
  writeFileSync(join(bare, 'call.cjs'), `const { createLearningPlatforms, LearningPlatformError } = require('learning-platforms');${body}`);
  for (const file of ['call.mjs', 'call.cjs']) {
    const out = execFileSync(process.execPath, [file], { cwd: bare, encoding: 'utf8' }).trim();
    expect(out, file).toBe('NOT_FOUND true,NOT_FOUND true,INVALID_INPUT true');
  }
});

it.each([
  ['bundler', { module: 'ESNext', moduleResolution: 'bundler' }],
  ['node16', { module: 'node16', moduleResolution: 'node16' }],
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
])('type-checks in a strict consumer under %s', { timeout: 60_000 }, (name, options) => {
  const consumer = readFileSync(join(root, 'test/consumers/consumer.ts'), 'utf8');
  const dir = join(project, name);
  mkdirSync(dir);
  writeFileSync(join(dir, 'consumer.ts'), consumer);
  // The README's examples are modules with top-level await.
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [i, [, code]] of [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].entries()) {
    // The mocks bring msw's and graphql's own types, whose errors are not ours.
    if (!code!.includes('learning-platforms/mocks')) writeFileSync(join(dir, `readme-${i}.ts`), code!);
  }
  // The same source as CommonJS, where the resolution knows the difference.
  if (name !== 'bundler') writeFileSync(join(dir, 'consumer.cts'), consumer);
  writeFileSync(
    join(dir, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        ...options,
        target: 'ES2022',
        lib: ['ES2022', 'ESNext.Disposable'],
        types: ['node'],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      },
      include: ['*'],
    }),
  );
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', dir], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

it('has nothing that publint minds', async () => {
  const { messages } = await publint({ pkgDir: root, strict: true });
  expect(messages).toEqual([]);
});

it('has the types right in every resolution that knows exports', { timeout: 60_000 }, async () => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (!result.types) throw new Error('the package has no types');
  const problems = result.problems.filter((problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'));
  expect(problems).toEqual([]);
});
