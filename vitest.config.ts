import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

/** What the bundler's text loader does: a schema file is imported as its text. */
const graphqlText: Plugin = {
  name: 'graphql-text',
  transform: (source, id) => (id.endsWith('.graphql') ? { code: `export default ${JSON.stringify(source)};`, map: null } : undefined),
};

const source = (path: string) => fileURLToPath(new URL('.', import.meta.url)) + path;

export default defineConfig({
  plugins: [graphqlText],
  resolve: {
    alias: [
      // The package by its own name is its sources, in the SDK's lazy imports and in the README's examples.
      { find: /^learning-platforms\/mocks$/, replacement: source('mocks/index.ts') },
      { find: /^learning-platforms\/mocks\/server$/, replacement: source('mocks/server.ts') },
      { find: /^learning-platforms\/(.+)\/(functions|schemas|introspection)$/, replacement: source('src/$1/$2.ts') },
      { find: /^learning-platforms\/(manifest|otel|quota)$/, replacement: source('src/$1.ts') },
      { find: /^learning-platforms\/(instruqt|sda|skilljar|learning-path)$/, replacement: source('src/$1/index.ts') },
      { find: /^learning-platforms$/, replacement: source('src/index.ts') },
      // Node gives every package this file; Vite would give ours another copy, and graphql refuses to work with two.
      { find: /^graphql$/, replacement: source('node_modules/graphql/index.js') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest would leave one core idle, of which there may be two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'test/types/tsconfig.json', ignoreSourceErrors: true },
  },
});
