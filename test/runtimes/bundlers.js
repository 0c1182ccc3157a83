// Bundles for Node and for browsers, without a warning although no optional peer is installed.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as buildWithEsbuild } from 'esbuild';
import { EXPECTED } from './expected.js';
import { expectProgram, nodeWithWebSocket } from './run.js';

const load = (modules, path) => import(pathToFileURL(join(modules, path)).href);

/** Rollup also warns of comments and circles in zod, which its users get without this package as well. */
const isOfOthers = ({ id, ids = [id] }) => ids.every((file) => /node_modules\/(?!learning-platforms\/)/.test(file));

/** Bundlers: each writes an ES module `bundle.mjs`, beside files for lazy imports, and returns its warnings. */
const BUNDLERS = [
  {
    name: 'webpack',
    async bundle({ app, entry, outdir, isForBrowser, fetched }) {
      const { default: webpack } = await load(await fetched('webpack'), 'webpack/lib/index.js');
      const compiler = webpack({
        mode: 'production',
        context: app,
        entry,
        target: isForBrowser ? ['web', 'es2022'] : 'node20',
        output: { path: outdir, filename: 'bundle.mjs', module: true, chunkFormat: 'module', library: { type: 'module' } },
        experiments: { outputModule: true },
        // Warns of bundles over 244 KB: the program has all four platforms.
        performance: false,
      });
      const stats = await new Promise((done, fail) => compiler.run((error, result) => (error ? fail(error) : done(result))));
      await new Promise((done) => compiler.close(done));
      const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
      return [...errors, ...warnings].map(({ message }) => message);
    },
  },
  {
    name: 'rollup',
    async bundle({ entry, outdir, isForBrowser, fetched }) {
      const modules = await fetched('rollup');
      const [{ rollup }, { default: commonjs }, { default: resolve }] = await Promise.all([
        load(modules, 'rollup/dist/es/rollup.js'),
        load(modules, '@rollup/plugin-commonjs/dist/es/index.js'),
        load(modules, '@rollup/plugin-node-resolve/dist/es/index.js'),
      ]);
      const warnings = [];
      const bundled = await rollup({
        input: entry,
        plugins: [resolve({ browser: isForBrowser, preferBuiltins: !isForBrowser }), commonjs()],
        onwarn: (warning) => isOfOthers(warning) || warnings.push(warning.message),
      });
      await bundled.write({ dir: outdir, entryFileNames: 'bundle.mjs', format: 'es' });
      await bundled.close();
      return warnings;
    },
  },
  {
    name: 'Vite',
    async bundle({ app, entry, outdir, isForBrowser, fetched }) {
      const { build, createLogger } = await load(await fetched('Vite'), 'vite/dist/node/index.js');
      const warnings = [];
      const note = (message) => warnings.push(message);
      const customLogger = { ...createLogger('silent'), info: () => undefined, warn: note, warnOnce: note, error: note };
      await build({
        root: app,
        configFile: false,
        customLogger,
        // Vite prints its progress past the logger.
        logLevel: 'warn',
        ssr: { noExternal: true },
        build: {
          outDir: outdir,
          emptyOutDir: true,
          target: 'es2022',
          ssr: !isForBrowser,
          chunkSizeWarningLimit: 10_000,
          rollupOptions: { input: entry, output: { entryFileNames: 'bundle.mjs' } },
        },
      });
      return warnings;
    },
  },
  {
    name: 'esbuild',
    async bundle({ app, entry, outdir, isForBrowser }) {
      const { warnings } = await buildWithEsbuild({
        absWorkingDir: app,
        entryPoints: { bundle: entry },
        outdir,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: isForBrowser ? 'browser' : 'node',
        target: 'es2022',
        logLevel: 'silent',
      });
      return warnings.map(({ text }) => text);
    },
  },
];

export const bundlers = BUNDLERS.flatMap(({ name, bundle }) => [
  {
    name,
    title: 'a bundle for Node, without warnings',
    async check({ app, bundles, fetched, input }) {
      const outdir = join(bundles, name, 'node');
      assert.deepEqual(await bundle({ app, entry: join(app, 'bundled.js'), outdir, isForBrowser: false, fetched }), []);
      const [node, ...flags] = nodeWithWebSocket;
      await expectProgram(node, ['--no-warnings', ...flags, join(outdir, 'bundle.mjs')], { cwd: bundles, input });
    },
  },
  {
    name,
    title: 'a bundle for browsers, without warnings, in Chromium against the mock server',
    async check({ app, bundles, fetched, input, inPage }) {
      const outdir = join(bundles, name, 'browser');
      assert.deepEqual(await bundle({ app, entry: join(app, 'page.js'), outdir, isForBrowser: true, fetched }), []);
      assert.deepEqual(await inPage(outdir, input), EXPECTED);
    },
  },
]);
