// Small projects of users who mock the platforms, with each test runner and with both versions of msw, against the packed package.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { install, pack } from '../support/packed.js';

const root = resolve(import.meta.dirname, '../..');
// Where temporary files are may be a link, and test runners compare real paths.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-consumers-')));
let tarball: string;

beforeAll(() => {
  tarball = pack(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MISSING = !('withResolvers' in Promise);
const WITH_RESOLVERS = `Promise.withResolvers ??= function () {
  let resolve, reject;
  const promise = new this((yes, no) => { resolve = yes; reject = no; });
  return { promise, resolve, reject };
};`;

/** A copy of a project, with the version of msw that it is to use. */
function copyOf(name: string, msw: 'msw' | 'msw3', packages: readonly string[]): string {
  const project = join(folder, `${name}-${msw}`);
  cpSync(join(root, 'test/consumers', name), project, { recursive: true });
  install(project, tarball, ['zod', 'graphql', ...packages], { msw });
  if (msw === 'msw3') useMsw3(project);
  return project;
}

/** What users change for msw 3. And for Node 20, which msw 3 no longer supports, the one thing that it lacks. */
function useMsw3(project: string): void {
  for (const file of readdirSync(project, { recursive: true, encoding: 'utf8' })) {
    if (file.startsWith('node_modules') || !/\.test\.\w+$/.test(file)) continue;
    const path = join(project, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('onUnhandledRequest:', 'onUnhandledFrame:'));
  }
  writeFileSync(join(project, 'with-resolvers.cjs'), WITH_RESOLVERS);
}

/** Runs Node in the project; what it printed, and whether it went well. */
async function node(project: string, args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
  // The variables that the surrounding test run sets for its own processes.
  for (const name of Object.keys(env))
    if (/^(VITEST|TEST|DEV|PROD|SSR|MODE|BASE_URL|NODE_ENV|NODE_OPTIONS|NODE_TEST_CONTEXT)/.test(name)) delete env[name];
  if (MISSING && project.endsWith('msw3')) env.NODE_OPTIONS = `--import=${pathToFileURL(join(project, 'with-resolvers.cjs'))}`;
  const run = promisify(execFile)(process.execPath, args, { cwd: project, env });
  return run.then(
    ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ ok: false, output: stdout + stderr }),
  );
}

/** As many as the files of the project hold: a runner that finds no tests is content, too. */
function testsIn(project: string): number {
  const files = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter((file) => !file.startsWith('node_modules'));
  const texts = files.filter((file) => /\.test\.\w+$/.test(file)).map((file) => readFileSync(join(project, file), 'utf8'));
  return texts.reduce((sum, text) => sum + [...text.matchAll(/^(?:it|test)\(/gm)].length, 0);
}

async function expectPass(project: string, args: readonly string[], passed: (count: number) => RegExp): Promise<void> {
  const { ok, output } = await node(project, args);
  const count = testsIn(project);
  expect(count).toBeGreaterThan(3);
  expect(output).toMatch(passed(count));
  expect(ok, output).toBe(true);
}

describe.each([
  ['2', 'msw'],
  [`3${MISSING ? ' (made for Node 22.12 and later; here given Promise.withResolvers)' : ''}`, 'msw3'],
] as const)('with msw %s', { timeout: 60_000 }, (_version, msw) => {
  it('a project passes with vitest', async () => {
    const project = copyOf('vitest', msw, ['vitest', '@types/node']);
    await expectPass(project, ['node_modules/vitest/vitest.mjs', 'run'], (count) => new RegExp(`Tests +${count} passed \\(${count}\\)`));
    const compilers = msw === 'msw' ? ['typescript', 'typescript7'] : ['typescript7'];
    for (const compiler of compilers) {
      const { output } = await node(project, [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', '.']);
      expect(output, compiler).toBe('');
    }
  });

  it('a project passes with Jest, as ES modules and as CommonJS', async () => {
    const project = copyOf('jest', msw, ['jest']);
    const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--ci'];
    // Jest gives each test file globals of its own.
    if (MISSING && msw === 'msw3') args.push(`--setupFiles=${join(project, 'with-resolvers.cjs')}`);
    await expectPass(project, args, (count) => new RegExp(`Tests: +${count} passed, ${count} total`));
  });

  it('a project passes with node:test', async () => {
    const project = copyOf('node-test', msw, []);
    await expectPass(project, ['--test', '--test-reporter=tap'], (count) => new RegExp(`# pass ${count}\\n# fail 0`));
  });

  it('a page is bundled for browsers, without anything of Node, and the handlers of its worker answer', async () => {
    const project = copyOf('browser', msw, []);
    // For browsers, esbuild fails at an import of a module of Node.
    const { metafile } = await build({
      entryPoints: ['page.ts', 'handlers.ts'].map((file) => join(project, file)),
      absWorkingDir: project,
      outdir: 'out',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    });
    // The optional peer for subscriptions, which is not installed, is left to fail where somebody subscribes.
    const left = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    );
    expect(left.filter((path) => path !== 'graphql-ws/client')).toEqual([]);
    expect(readFileSync(join(project, 'out/page.mjs'), 'utf8')).toMatch(/mockServiceWorker\.js/);
    const { output } = await node(project, [
      '--input-type=module',
      '--eval',
      `import { instruqt, sda, skilljar } from './out/handlers.mjs';
       const { items } = await skilljar.courses.list();
       const track = await instruqt.tracks.get({ trackSlug: 'vault-secrets', teamSlug: 'acme' });
       const sessions = await sda.sessions.list({ statuses: ['READY'] });
       console.log([items.length > 10, track.title, sessions.items.length > 0].join());`,
    ]);
    expect(output).toBe('true,Vault Secrets,true\n');
  });
});
