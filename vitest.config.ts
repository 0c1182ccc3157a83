import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { ENTRIES, outputOf, packageExports, sourceOf } from './scripts/outputs.js';

/** What the bundler's text loader does: schemas, stylesheets and scripts for browsers are imported as their text. */
const textFiles: Plugin = {
  name: 'text-files',
  enforce: 'pre',
  async resolveId(specifier, importer) {
    if (!/\.(?:graphql|css|client\.js)$/.test(specifier)) return undefined;
    const found = await this.resolve(specifier, importer, { skipSelf: true });
    // By another name, under which no other plugin takes it for code.
    return found && `\0${found.id}.text`;
  },
  load: (id) =>
    id.startsWith('\0') && id.endsWith('.text') ? `export default ${JSON.stringify(readFileSync(id.slice(1, -5), 'utf8'))};` : undefined,
};

const source = (path: string) => fileURLToPath(new URL('.', import.meta.url)) + path;

/** The packed package takes longest: begun last, it would leave the other workers idle. */
class PackageFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const late = ({ moduleId }: TestSpecification) => Number(!moduleId.includes('/test/package/'));
    return (await super.sort(files)).sort((a, b) => late(a) - late(b));
  }
}

/**
 * Turns imports of sources into imports of what was built of them: the tests then run against what users install. A source of the SDK that is
 * in no output of its own is an error, because the tests would run against it instead.
 */
const builtInstead: Plugin = {
  name: 'built-instead',
  enforce: 'pre',
  resolveId(specifier, importer) {
    if (!importer || importer.includes('/dist/') || !specifier.startsWith('.')) return undefined;
    const file = sourceOf(specifier, dirname(importer));
    const output = file && outputOf(file);
    if (file?.startsWith(source('src/')) && !output)
      throw new Error(`${file} is part of no output of its own: ${importer} cannot import it from dist`);
    return output && source(`dist/${output}.js`);
  },
};

/** Tests of functions that the built files do not export. All others of their folders run against dist as well. */
const OF_INTERNALS = ['redacted-everywhere', 'call-values', 'error-classes', 'headers', 'hopeless', 'inputs-rules', 'linear-patterns'];

/** The package by its own name, as the SDK's lazy imports and the README's examples have it. */
const ownName = (built: boolean) =>
  Object.entries(packageExports()).map(([path, file]) => ({
    find: new RegExp(`^learning-platforms${path.slice(1)}$`),
    replacement: source(built ? `dist/${file}.js` : (ENTRIES[file] as string)),
  }));

/** Of the mock server's console, which every operation is run in: slow, and with a suite of its own that also looks at it in a browser. */
const CONSOLE = 'test/mocks/server.console*.test.ts';

/** A suite of their own, so that `npm test` stays under three minutes on two cores: megabytes of text, a process for each test, a database,
 * and what runs every operation. Those of test/contract and test/kinds are also run against the built package. */
const SLOW = [
  'test/adopt/fit.test.ts',
  'test/adopt/guide.test.ts',
  'test/adopt/preset.test.ts',
  'test/cli/call.everyOperation.test.ts',
  'test/cli/commands.test.ts',
  'test/cli/completion.test.ts',
  'test/cli/guide.test.ts',
  'test/contract/abort.test.ts',
  'test/contract/faults.test.ts',
  'test/contract/retries.test.ts',
  'test/contributing.test.ts',
  'test/core/quota.processes.test.ts',
  'test/docs/shell.test.ts',
  'test/examples/lab-completion.test.ts',
  'test/export/cli.test.ts',
  'test/export/crashes.test.ts',
  'test/export/formats.test.ts',
  'test/export/killed.test.ts',
  'test/kinds/call-values.test.ts',
  'test/kinds/cursors.test.ts',
  'test/kinds/documents.test.ts',
  'test/kinds/linear-patterns.test.ts',
  'test/kinds/outcomes.test.ts',
  'test/kinds/redaction.test.ts',
  'test/kinds/thrown-classes.test.ts',
  'test/mocks/contributing.test.ts',
  'test/mocks/model.everyOperation.test.ts',
  'test/mocks/model.skilljar.test.ts',
  'test/mocks/skilljar.crud.test.ts',
  'test/package/audit.test.ts',
  'test/package/examples.test.ts',
  'test/schema/cli.test.ts',
  'test/schema/diff.test.ts',
  'test/schema/probe.test.ts',
  'test/skilljar/signatures.test.ts',
];

/** Kills a process 30 times: a suite of its own, `npm run test:lab`. */
const LAB = 'test/examples/lab-completion.kill.test.ts';

/** Compiles each example and runs it as processes: a suite of its own, `npm run test:examples`. */
const PROGRAMS = 'test/examples/programs/*.test.ts';

export default defineConfig({
  plugins: [textFiles],
  // As in tsup.config.ts.
  define: { __VERSION__: JSON.stringify(JSON.parse(readFileSync(source('package.json'), 'utf8')).version) },
  // Node gives every package this file; Vite would give ours another copy, and `graphql` refuses to work with two.
  resolve: { alias: [{ find: /^graphql$/, replacement: source('node_modules/graphql/index.js') }] },
  test: {
    sequence: { sequencer: PackageFirst },
    // What isolation would give, at the price of a process for each file, fresh.ts gives and checks.
    isolate: false,
    setupFiles: ['test/support/fresh.ts'],
    // A test fails by what it asserts, and not by how busy the machine is.
    testTimeout: 20_000,
    // By default, Vitest leaves one core idle, even when the machine has only two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        resolve: { alias: ownName(false) },
        test: {
          name: 'src',
          provide: { tested: 'src' },
          include: ['test/**/*.test.ts'],
          // Projects of their own, with other runners: see scripts/test-consumers.js.
          exclude: ['**/node_modules/**', 'test/consumers/**', CONSOLE, LAB, PROGRAMS, ...SLOW],
        },
      },
      {
        extends: true,
        plugins: [builtInstead],
        resolve: { alias: ownName(true) },
        test: {
          name: 'dist',
          provide: { tested: 'dist' },
          include: ['test/contract/**/*.test.ts', 'test/kinds/**/*.test.ts'],
          exclude: OF_INTERNALS.map((name) => `test/kinds/${name}.test.ts`),
        },
      },
      {
        extends: true,
        resolve: { alias: ownName(false) },
        test: { name: 'console', include: [CONSOLE] },
      },
      {
        extends: true,
        resolve: { alias: ownName(false) },
        test: { name: 'lab', include: [LAB] },
      },
      {
        extends: true,
        resolve: { alias: ownName(false) },
        test: { name: 'examples', include: [PROGRAMS], globalSetup: 'test/examples/programs/pack.ts', testTimeout: 60_000 },
      },
      {
        extends: true,
        resolve: { alias: ownName(false) },
        test: {
          name: 'slow',
          provide: { tested: 'src' },
          include: [...SLOW],
          typecheck: {
            enabled: true,
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: 'test/types/tsconfig.json',
            ignoreSourceErrors: true,
            // By its path: of two compilers, `tsc` is the one that npm linked last. `npm run typecheck` checks the same files with the other.
            checker: source('node_modules/typescript/bin/tsc'),
          },
        },
      },
    ],
  },
});
