// @ts-check
// Small projects of users who mock the platforms, with each test runner, against the packed package: how to run them, with the installed msw
// (scripts/test-consumers.js) as with msw 3 (test/runtimes/msw3.js). JavaScript, because Node runs those scripts as they are.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { install } from './packed.js';

const root = resolve(import.meta.dirname, '../..');

/**
 * @typedef {object} Setting
 * @property {string} folder where the projects are copied to; a real path, because test runners compare those
 * @property {string} tarball the packed package
 * @property {string} node the Node that runs the projects
 * @property {readonly string[]} compilers names of packages of the repository
 * @property {Readonly<Record<string, string>>} [packages] folders of packages that the projects do not get from the repository
 * @property {(text: string) => string} [adapt] what users change in their tests
 */

/**
 * @typedef {object} Consumer
 * @property {string} name
 * @property {string} title
 * @property {(setting: Setting) => Promise<void>} check throws with what the project printed when it does not pass
 */

/** @param {string} project */
function testFiles(project) {
  const files = readdirSync(project, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => !file.startsWith('node_modules') && /\.test\.\w+$/.test(file)).map((file) => join(project, file));
}

/**
 * A copy of a project, with what it depends on.
 *
 * @param {string} name
 * @param {Setting} setting
 * @param {readonly string[]} packages
 */
function copyOf(name, { folder, tarball, packages: elsewhere, adapt }, packages = []) {
  const project = join(folder, name);
  cpSync(join(root, 'test/consumers', name), project, { recursive: true });
  install(project, tarball, ['graphql', 'msw', ...packages], elsewhere);
  if (adapt) for (const file of testFiles(project)) writeFileSync(file, adapt(readFileSync(file, 'utf8')));
  return project;
}

/**
 * Runs Node in the project; what it printed, and whether it went well.
 *
 * @param {string} node
 * @param {string} project
 * @param {readonly string[]} args
 */
async function run(node, project, args) {
  const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
  // The variables that the surrounding test run sets for its own processes.
  for (const name of Object.keys(env))
    if (/^(VITEST|TEST|DEV|PROD|SSR|MODE|BASE_URL|NODE_ENV|NODE_OPTIONS|NODE_TEST_CONTEXT)/.test(name)) Reflect.deleteProperty(env, name);
  return promisify(execFile)(node, args, { cwd: project, env, timeout: 60_000 }).then(
    ({ stdout, stderr }) => ({ ok: true, output: stdout + stderr }),
    ({ message, stdout = '', stderr = '' }) => ({ ok: false, output: stdout + stderr || message }),
  );
}

/**
 * As many tests must pass as the files of the project hold: a runner that finds none is content, too.
 *
 * @param {string} node
 * @param {string} project
 * @param {readonly string[]} args
 * @param {(count: number) => RegExp} passed
 */
async function expectPass(node, project, args, passed) {
  const texts = testFiles(project).map((file) => readFileSync(file, 'utf8'));
  const count = texts.reduce((sum, text) => sum + [...text.matchAll(/^(?:it|test)\(/gm)].length, 0);
  assert.ok(count > 3, `${project} has ${count} tests.`);
  const { ok, output } = await run(node, project, args);
  assert.ok(ok && passed(count).test(output), output);
}

/** @type {readonly Consumer[]} */
export const consumers = [
  {
    name: 'vitest',
    title: 'a project passes with vitest, and type-checks',
    async check(setting) {
      const project = copyOf('vitest', setting, ['vitest', '@types/node']);
      const args = ['node_modules/vitest/vitest.mjs', 'run'];
      await expectPass(setting.node, project, args, (count) => new RegExp(`Tests +${count} passed \\(${count}\\)`));
      for (const compiler of setting.compilers) {
        const { ok, output } = await run(setting.node, project, [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', '.']);
        assert.ok(ok && output === '', `${compiler}: ${output}`);
      }
    },
  },
  {
    name: 'jest',
    title: 'a project passes with Jest, as ES modules and as CommonJS',
    async check(setting) {
      const project = copyOf('jest', setting, ['jest']);
      const [guide] = readFileSync(join(root, 'docs/testing.md'), 'utf8').match(/(?<=^```js jest\n)[^`]+/m) ?? [];
      assert.ok(guide, 'docs/testing.md has an example for Jest.');
      writeFileSync(join(project, 'guide.test.cjs'), guide);
      const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--ci'];
      await expectPass(setting.node, project, args, (count) => new RegExp(`Tests: +${count} passed, ${count} total`));
    },
  },
  {
    name: 'node-test',
    title: 'a project passes with node:test',
    async check(setting) {
      const project = copyOf('node-test', setting);
      await expectPass(setting.node, project, ['--test', '--test-reporter=tap'], (count) => new RegExp(`# pass ${count}\\n# fail 0`));
    },
  },
  {
    name: 'browser',
    title: 'a page is bundled for browsers, without anything of Node, and the handlers of its worker answer',
    async check(setting) {
      const project = copyOf('browser', setting);
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
      const left = Object.values(metafile.outputs).flatMap(({ imports }) =>
        imports.filter(({ external }) => external).map(({ path }) => path),
      );
      assert.deepEqual(left, []);
      assert.match(readFileSync(join(project, 'out/page.mjs'), 'utf8'), /mockServiceWorker\.js/);
      const { output } = await run(setting.node, project, [
        '--input-type=module',
        '--eval',
        `import { instruqt, sda, skilljar } from './out/handlers.mjs';
         const { items } = await skilljar.courses.list();
         const track = await instruqt.tracks.get({ trackSlug: 'vault-secrets', teamSlug: 'acme' });
         const sessions = await sda.sessions.list({ statuses: ['READY'] });
         console.log([items.length > 10, track.title, sessions.items.length > 0].join());`,
      ]);
      assert.equal(output, 'true,Vault Secrets,true\n');
    },
  },
];
