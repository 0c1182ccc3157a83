import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { writeDeclarations } from './scripts/declarations.js';

/** Output file → source. Each output is one bundle; what they share are the runtime and the clients, which the others import. */
const entry = {
  runtime: 'src/runtime.ts',
  clients: 'src/clients.ts',
  index: 'src/index.ts',
  manifest: 'src/manifest.ts',
  quota: 'src/quota.ts',
  otel: 'src/otel.ts',
  instruqt: 'src/instruqt/index.ts',
  'instruqt-functions': 'src/instruqt/functions.ts',
  'instruqt-introspection': 'src/instruqt/introspection.ts',
  sda: 'src/sda/index.ts',
  'sda-functions': 'src/sda/functions.ts',
  skilljar: 'src/skilljar/index.ts',
  'skilljar-functions': 'src/skilljar/functions.ts',
  'skilljar-schemas': 'src/skilljar/schemas.ts',
  'learning-path': 'src/learning-path/index.ts',
  'learning-path-functions': 'src/learning-path/functions.ts',
  'graphql-wire': 'src/graphql/wire.ts',
  'rest-wire': 'src/skilljar/wire.ts',
  mocks: 'mocks/index.ts',
  'mocks-server': 'mocks/server.ts',
  'mocks-vitest': 'mocks/vitest.ts',
  'mocks-jest': 'mocks/jest.ts',
  'mocks-platforms': 'mocks/api.ts',
  cli: 'mocks/cli/main.ts',
};

/** What users cannot import needs no declarations. */
const { runtime: _runtime, clients: _clients, 'graphql-wire': _graphql, 'rest-wire': _rest, cli: _cli, ...declared } = entry;

const outputs = new Map(Object.entries(entry).map(([name, source]) => [source, name]));

/** The two files that are loaded before the first call: opening a file costs more than reading it. */
function shared(source: string): 'clients' | 'runtime' | undefined {
  if (
    /^src\/(facade|core\/bind|graphql\/(bind|request)|[\w-]+\/(client|generated\/bindings))\.ts$/.test(source) &&
    source !== 'src/graphql/client.ts'
  ) {
    return 'clients';
  }
  const inRuntime =
    (/^src\/(core|graphql)\//.test(source) && !/\/wire\.ts$|stand-ins\/|\/subscribe\/|core\/(convenience|path|poll)\.ts$/.test(source)) ||
    /^src\/[\w-]+\/options\.ts$/.test(source) ||
    /^src\/skilljar\/(context|list|operation|request|rest|validate)\.ts$/.test(source);
  return inRuntime ? 'runtime' : undefined;
}

/** Turns imports between outputs into imports of the built files. */
const outputsOnly: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'outputs-only',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    build.onResolve({ filter: /^\./ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point') return undefined;
      const file = resolve(dirname(importer), path).replace(/\.js$/, '.ts');
      if (!existsSync(file)) return undefined;
      const source = relative(import.meta.dirname, file);
      const from = relative(import.meta.dirname, importer);
      const home = shared(source);
      const own = outputs.get(from) ?? shared(from);
      const output = outputs.get(source) ?? (home !== own ? home : undefined);
      return output ? { path: `./${output}.${extension}`, external: true, sideEffects: false } : undefined;
    });
  },
};

/** Resources are made by calls; marked as pure, so that a consumer's bundle drops those it does not use. */
const pureResources: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-resources',
  setup(build) {
    build.onLoad({ filter: /src\/skilljar\/resources\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^(export const \w+ =\s+)(?=\w+<)/gm, '$1/* @__PURE__ */ '),
      loader: 'ts',
    }));
  },
};

/** graphql-request is bundled, with stand-ins for what would bring all of `graphql` along or is not used: see src/graphql/request-stand-ins. */
const graphqlRequestCore: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'graphql-request-core',
  setup(build) {
    build.onResolve({ filter: /\/(?:analyzeDocument|batchRequests|gql|request|ClientError)\.js$/ }, ({ path, importer }) => {
      if (!/graphql-request\/build/.test(importer)) return undefined;
      return { path: resolve(`src/graphql/request-stand-ins/${path.includes('analyze') ? 'analyze' : 'unused'}.ts`) };
    });
    build.onResolve({ filter: /^graphql$/ }, ({ importer }) =>
      /graphql-request\/build/.test(importer)
        ? { path: resolve('src/graphql/request-stand-ins/unused.ts') }
        : { path: 'graphql', external: true },
    );
  },
};

/** With `retry: 0` ky only works out that it must not repeat, at length. */
function withoutRetries(ky: string): string {
  const delay = /^ {4}#calculateDelay\(\) \{[\s\S]*?^ {4}\}\n/m;
  const decision = /^( {4}async #calculateRetryDelay\(error\) \{\n)[\s\S]*?(^ {4}\}\n)/m;
  if (!delay.test(ky) || !decision.test(ky)) throw new Error('ky no longer looks as the build expects it to.');
  return ky.replace(delay, '').replace(decision, '$1throw error;\n$2');
}

/** ky is bundled as its core class, with helpers of ours for what the transport does itself: see src/skilljar/ky. */
const kyCore: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'ky-core',
  setup(build) {
    build.onLoad({ filter: /ky\/distribution\/index\.js$/ }, ({ path }) => ({
      contents: "import { Ky } from './core/Ky.js'; export default Ky.create;",
      resolveDir: dirname(path),
    }));
    build.onLoad({ filter: /ky\/distribution\/core\/Ky\.js$/ }, async ({ path }) => ({
      contents: `import { Request } from './constants.js';\n${withoutRetries(await readFile(path, 'utf8')).replaceAll('globalThis.Request', 'Request')}`,
      resolveDir: dirname(path),
    }));
    build.onResolve({ filter: /^\.\.?\/(?:utils|errors|constants)/ }, ({ path, importer }) => {
      if (!/ky\/distribution\/core\/Ky\.js$/.test(importer)) return undefined;
      const own = /(constants|merge|normalize|options)\.js$/.exec(path)?.[1] ?? 'unused';
      return { path: resolve(`src/skilljar/ky/${own}.ts`) };
    });
  },
};

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  splitting: false,
  removeNodeProtocol: false,
  clean: true,
  outDir: 'dist',
  // The quick start needs no types, and they take most of the time. tsup's own `dts` would compile everything once for each format.
  ...(process.env.LP_NO_TYPES ? {} : { onSuccess: () => writeDeclarations(declared, 'dist') }),
  external: [
    '@opentelemetry/api',
    'zod',
    'msw',
    'rate-limiter-flexible',
    'vitest',
    'ws',
    /^graphql-ws(\/|$)/,
    /^node:/,
    /^learning-platforms(\/|$)/,
  ],
  // `graphql` is for the plugin to decide.
  noExternal: ['graphql-request', 'ky', /^graphql$/],
  loader: { '.graphql': 'text' },
  // In CommonJS a lazy import is a lazy require: Node does not see the names of a CommonJS module that it imports.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.supported = { ...options.supported, 'dynamic-import': false };
    // The command line is run, not imported: one file of it will do.
    if (format === 'cjs') options.entryPoints = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'cli'));
  },
  esbuildPlugins: [kyCore, graphqlRequestCore, outputsOnly, pureResources],
});
