import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What the bundler's text loader does: a schema file is imported as its text. */
const graphqlText: Plugin = {
  name: 'graphql-text',
  transform: (source, id) => (id.endsWith('.graphql') ? { code: `export default ${JSON.stringify(source)};`, map: null } : undefined),
};

const source = (path: string) => fileURLToPath(new URL('.', import.meta.url)) + path;

/** The packed package takes longest: begun last, it would leave the other workers idle. */
class PackageFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const late = ({ moduleId }: TestSpecification) => Number(!moduleId.includes('/test/package/'));
    return (await super.sort(files)).sort((a, b) => late(a) - late(b));
  }
}

export default defineConfig({
  plugins: [graphqlText],
  resolve: {
    alias: [
      // The package by its own name is its sources, in the SDK's lazy imports and in the README's examples.
      { find: /^learning-platforms\/mocks$/, replacement: source('mocks/index.ts') },
      { find: /^learning-platforms\/mocks\/(server|vitest|jest)$/, replacement: source('mocks/$1.ts') },
      { find: /^learning-platforms\/mocks\/platforms$/, replacement: source('mocks/api.ts') },
      { find: /^learning-platforms\/(.+)\/(functions|schemas)$/, replacement: source('src/$1/$2/index.ts') },
      { find: /^learning-platforms\/instruqt\/introspection$/, replacement: source('src/instruqt/introspection.ts') },
      { find: /^learning-platforms\/(otel|quota)$/, replacement: source('src/$1.ts') },
      { find: /^learning-platforms\/manifest$/, replacement: source('src/manifest/index.ts') },
      { find: /^learning-platforms\/(instruqt|sda|skilljar|learning-path)$/, replacement: source('src/$1/index.ts') },
      { find: /^learning-platforms$/, replacement: source('src/index.ts') },
      // Node gives every package this file; Vite would give ours another copy, and graphql refuses to work with two.
      { find: /^graphql$/, replacement: source('node_modules/graphql/index.js') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Projects of their own, with other runners: see test/package/consumers.test.ts.
    exclude: ['**/node_modules/**', 'test/consumers/**'],
    sequence: { sequencer: PackageFirst },
    // What isolation would give, at the price of a process for each file, fresh.ts gives and checks.
    isolate: false,
    setupFiles: ['test/support/fresh.ts'],
    // Vitest would leave one core idle, of which there may be two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: 'test/types/tsconfig.json',
      ignoreSourceErrors: true,
      // By its path: of two compilers, `tsc` is the one that npm linked last. `npm run typecheck` checks the same files with the other.
      checker: source('node_modules/typescript/bin/tsc'),
    },
  },
});
