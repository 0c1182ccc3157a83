import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { writeDeclarations } from './scripts/declarations.js';
import { ENTRIES, isBuilt, isCommonJs, outputOf, sourceOf } from './scripts/outputs.js';

/** Imports between two outputs become imports of the built files, so that no module is in the package twice. */
const importOutputs: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'import-outputs',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    build.onResolve({ filter: /^\./ }, ({ path, importer, resolveDir, kind }) => {
      const source = kind === 'entry-point' ? undefined : sourceOf(path, resolveDir);
      const output = source && outputOf(source);
      return output && output !== outputOf(importer)
        ? { path: `./${output}.${isCommonJs(output) ? 'cjs' : extension}`, external: true, sideEffects: false }
        : undefined;
    });
  },
};

/**
 * graphql-request is bundled without its import of all of `graphql`, which it does not reach. Your own documents are read with the parser
 * and printer of `graphql`, bundled into one output. All other code uses the installed package `graphql`.
 */
const graphqlWhereNeeded: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'graphql-where-needed',
  setup(build) {
    build.onResolve({ filter: /^graphql$/ }, ({ importer }) => {
      if (importer.includes('/node_modules/graphql-request/')) return { path: resolve('src/graphql/no-graphql.ts') };
      return outputOf(importer) === 'graphql-document' ? undefined : { path: 'graphql', external: true };
    });
  },
};

export default defineConfig({
  entry: ENTRIES,
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  splitting: false,
  removeNodeProtocol: false,
  clean: true,
  outDir: 'dist',
  // The quick start needs no types, and they take most of the time. tsup's own `dts` would compile everything once for each format.
  ...(process.env.LP_NO_TYPES ? {} : { onSuccess: () => writeDeclarations('dist') }),
  external: [
    '@opentelemetry/api',
    /^@graphql-codegen\//,
    'typescript',
    'zod',
    'msw',
    'rate-limiter-flexible',
    'cli-progress',
    /^csv-stringify(\/|$)/,
    'hyparquet-writer',
    'ioredis',
    '@graphql-inspector/core',
    'api-smart-diff',
    'standardwebhooks',
    'vitest',
    'ws',
    /^graphql-ws\/use\//,
    /^node:/,
    /^learning-platforms(\/|$)/,
  ],
  // Bundled as they are published: ky has no CommonJS build, so CommonJS users (Jest) could not load it. graphql-request would load all of
  // `graphql`. Bundlers warn about a lazy import of graphql-ws if it is not installed. Only the command line needs commander and @bomb.sh/tab.
  // The stylesheet is part of the mock server's pages. THIRD-PARTY-NOTICES.md lists them with their versions.
  noExternal: ['commander', '@bomb.sh/tab', 'graphql-request', 'graphql-ws/client', 'ky', /^graphql$/, /^@picocss\/pico\//],
  define: { __VERSION__: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
  // The stylesheet and the script of the mock server's console are for browsers: here they are texts.
  loader: { '.graphql': 'text', '.css': 'text', '.client.js': 'text' },
  esbuildOptions: (options, { format }) => {
    // In CommonJS a lazy import is a lazy require: Node does not see the names of a CommonJS module that it imports.
    if (format === 'cjs') options.supported = { ...options.supported, 'dynamic-import': false };
    options.entryPoints = Object.fromEntries(Object.entries(ENTRIES).filter(([name]) => isBuilt(name, format === 'cjs')));
  },
  esbuildPlugins: [importOutputs, graphqlWhereNeeded],
});
