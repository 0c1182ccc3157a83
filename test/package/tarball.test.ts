// The package as its users get it: packed, unpacked into a project's node_modules, imported and type-checked from there.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install, pack } from '../support/packed.js';

const root = resolve(import.meta.dirname, '../..');
// Compilers give real paths, and the folder of temporary files may be a link.
const project = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-')));
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
const subpaths = Object.keys(exports)
  .filter((path) => !path.includes('*') && !path.endsWith('.json'))
  .map((path) => path.replace(/^\./, 'learning-platforms'));
/** Matchers are for runs of their test runner, which scripts/test-consumers.js has. */
const alone = subpaths.filter((path) => !/\/mocks\/(vitest|jest)$/.test(path));
const bare = mkdtempSync(join(tmpdir(), 'learning-platforms-'));
let tarball: string;

beforeAll(() => {
  tarball = pack(project);
  install(project, tarball, [
    '@graphql-codegen/typescript-operations',
    '@opentelemetry/api',
    '@types/node',
    'gql.tada',
    'graphql',
    'msw',
    'rate-limiter-flexible',
    'typescript',
  ]);
  // And once more where nothing is but what it depends on: its optional peers must stay optional.
  install(bare, tarball);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module', private: true }));
}, 60_000);

afterAll(() => {
  for (const dir of [project, bare]) rmSync(dir, { recursive: true, force: true });
});

it('holds what users need and nothing else', () => {
  const files = readdirSync(join(project, 'node_modules/learning-platforms'));
  expect(files.sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD-PARTY-NOTICES.md',
    'dist',
    'package.json',
    'sbom.cdx.json',
    'schemas',
  ]);
  const installed = JSON.parse(readFileSync(join(project, 'node_modules/learning-platforms/package.json'), 'utf8')) as {
    dependencies: object;
  };
  expect(Object.keys(installed.dependencies)).toEqual(['standardwebhooks', 'zod']);
});

it('is imported by every subpath, as ESM and as CommonJS', { timeout: 60_000 }, () => {
  const esm = `const found = {}; for (const path of ${JSON.stringify(alone)}) found[path] = Object.keys(await import(path)).sort(); console.log(JSON.stringify(found));`;
  const cjs = `const found = {}; for (const path of ${JSON.stringify(alone)}) found[path] = Object.keys(require(path)).sort(); console.log(JSON.stringify(found));`;
  writeFileSync(join(project, 'all.mjs'), esm);
  writeFileSync(join(project, 'all.cjs'), cjs);
  const run = (file: string) =>
    JSON.parse(execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' })) as Record<string, string[]>;
  const byImport = run('all.mjs');
  for (const path of alone) expect(byImport[path]!.length, path).toBeGreaterThan(0);
  expect(run('all.cjs')).toEqual(byImport);
});

it('makes calls without its optional peers, from CommonJS as from ESM, and its errors know each other', { timeout: 60_000 }, () => {
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

const resolutions = [
  ['bundler', { module: 'ESNext', moduleResolution: 'bundler' }],
  ['node16', { module: 'node16', moduleResolution: 'node16' }],
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
] as const;

/** Writes a strict consumer's project, of the README's examples as well, and gives the path of its settings. */
function writeConsumer(name: string, options: object): string {
  const consumer = readFileSync(join(root, 'test/consumers/consumer.ts'), 'utf8');
  const dir = join(project, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'consumer.ts'), consumer);
  // The README's examples are modules with top-level await.
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [i, [, code]] of [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].entries()) {
    // The mocks bring msw's and graphql's own types, whose errors are not ours.
    if (!code!.includes('learning-platforms/mocks')) writeFileSync(join(dir, `readme-${i}.ts`), code!);
  }
  // The same source as CommonJS, where the resolution knows the difference.
  if (name !== 'bundler') writeFileSync(join(dir, 'consumer.cts'), consumer);
  const settings = join(dir, 'tsconfig.json');
  const compilerOptions = {
    ...options,
    target: 'ES2022',
    lib: ['ES2022', 'ESNext.Disposable'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    // What consumers export must be expressible with the names that the package exports.
    declaration: true,
    outDir: 'out',
  };
  writeFileSync(settings, JSON.stringify({ compilerOptions, include: ['*'] }));
  return settings;
}

function unreadable({ messageText }: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('type-checks in a strict consumer', () => {
  // In one process and with files parsed once, for most of them are the same in each project.
  const parsed = new Map<string, ts.SourceFile | undefined>();
  afterAll(() => parsed.clear());

  it.each(resolutions)('under %s', { timeout: 60_000 }, (name, options) => {
    const config = ts.getParsedCommandLineOfConfigFile(
      writeConsumer(name, options),
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: unreadable },
    );
    expect(config?.errors).toEqual([]);
    const host = ts.createCompilerHost(config!.options);
    const parse = host.getSourceFile.bind(host);
    host.getSourceFile = (fileName, how, ...rest) => {
      const key = `${fileName} ${JSON.stringify(how)}`;
      if (!parsed.has(key)) parsed.set(key, parse(fileName, how, ...rest));
      return parsed.get(key);
    };
    const program = ts.createProgram({ rootNames: config!.fileNames, options: config!.options, host });
    // The other compiler looks at the packages beside ours as well.
    const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(project));
    expect(ours.filter(({ fileName }) => fileName.includes('learning-platforms/dist/')).length).toBeGreaterThan(20);
    const problems = [
      ...[program.getConfigFileParsingDiagnostics(), program.getOptionsDiagnostics(), program.getGlobalDiagnostics()].flat(),
      ...ours.flatMap((file) => [
        ...program.getSyntacticDiagnostics(file),
        ...program.getSemanticDiagnostics(file),
        ...program.getDeclarationDiagnostics(file),
      ]),
    ];
    expect(ts.formatDiagnostics(problems, host)).toBe('');
  });

  it.each(resolutions)("under %s, with TypeScript's native compiler", { timeout: 60_000 }, (name, options) => {
    const compiler = join(root, 'node_modules/typescript7/bin/tsc');
    const args = [compiler, '--noEmit', '-p', writeConsumer(name, options)];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

it('has nothing that publint minds', { timeout: 60_000 }, async () => {
  const { messages } = await publint({ pkgDir: root, strict: true });
  expect(messages).toEqual([]);
});

it('has the types right in every resolution', { timeout: 60_000 }, async () => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  if (!result.types) throw new Error('the package has no types');
  expect(result.problems).toEqual([]);
});
