// The outputs of the build, defined once: for the bundler, for the declarations, and for the tests that run against `dist`. Paths are
// relative to the root of the repository, where all of these run.
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/**
 * Output → source. A source that ends in `/` is a folder: all its files are one output, and other folders import the exports of its
 * `index.ts`. A folder or file inside it with its own line is a separate output. All other files become part of the file that imports them.
 */
export const OUTPUTS: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  core: 'src/core/',
  'core-call': 'src/core/call/',
  graphql: 'src/graphql/',
  'graphql-execute': 'src/graphql/execute/',
  'graphql-graphql-request': 'src/graphql/graphql-request.ts',
  'graphql-graphql-ws': 'src/graphql/graphql-ws.ts',
  'graphql-document': 'src/graphql/document/',
  'graphql-methods': 'src/graphql/methods/',
  'graphql-subscribe': 'src/graphql/subscribe/',
  instruqt: 'src/instruqt/index.ts',
  'instruqt-client': 'src/instruqt/client/',
  'instruqt-functions': 'src/instruqt/functions/',
  'instruqt-introspection': 'src/instruqt/introspection.ts',
  sda: 'src/sda/index.ts',
  'sda-client': 'src/sda/client/',
  'sda-functions': 'src/sda/functions/',
  'learning-path': 'src/learning-path/index.ts',
  'learning-path-client': 'src/learning-path/client/',
  'learning-path-functions': 'src/learning-path/functions/',
  'learning-path-operations': 'src/learning-path/functions/generated/functions.ts',
  skilljar: 'src/skilljar/index.ts',
  'skilljar-client': 'src/skilljar/client/',
  'skilljar-functions': 'src/skilljar/functions/',
  'skilljar-rest': 'src/skilljar/rest/',
  'skilljar-resources': 'src/skilljar/resources/',
  'skilljar-schemas': 'src/skilljar/schemas/',
  'skilljar-ky': 'src/skilljar/ky.ts',
  manifest: 'src/manifest/',
  otel: 'src/otel.ts',
  quota: 'src/quota.ts',
  drift: 'src/drift/',
  'drift-instruqt': 'src/drift/generated/instruqt.ts',
  'drift-sda': 'src/drift/generated/sda.ts',
  'drift-learning-path': 'src/drift/generated/learning-path.ts',
  webhooks: 'src/webhooks/',
  learners: 'src/learners/',
  export: 'src/export/',
  schema: 'src/schema/',
  'schema-graphql': 'src/schema/graphql/',
  'schema-graphql-diff': 'src/schema/graphql-diff/',
  'schema-skilljar': 'src/schema/skilljar/',
  'schema-skilljar-diff': 'src/schema/skilljar-diff/',
  codegen: 'codegen/adopt/',
  'codegen-runtime': 'src/codegen-runtime.ts',
  mocks: 'mocks/index.ts',
  'mocks-platforms': 'mocks/api.ts',
  'mocks-server': 'mocks/server.ts',
  'mocks-vitest': 'mocks/vitest.ts',
  'mocks-jest': 'mocks/jest.ts',
  cli: 'cli/main.ts',
  'cli-call': 'cli/call/',
  'cli-completion': 'cli/completion/',
  'cli-parameters': 'cli/generated/parameters.ts',
  'cli-shared': 'cli/common/',
  'cli-commander': 'cli/common/commander.ts',
};

/** The source file of each output. */
export const ENTRIES = Object.fromEntries(
  Object.entries(OUTPUTS).map(([output, source]) => [output, source.endsWith('/') ? `${source}index.ts` : source]),
);

/** Outputs with a CommonJS package that requires modules of Node, which is impossible in an ES module. */
export const isCommonJs = (output: string): boolean => output === 'cli-commander';

/** True when an output has this format. The rest of the command line is run, not imported: it needs no CommonJS build. */
export const isBuilt = (output: string, inCommonJs: boolean): boolean =>
  isCommonJs(output) || /^cli(-|$)/.test(output) ? inCommonJs === isCommonJs(output) : true;

/** The longest matching path wins. */
const bySource = Object.entries(OUTPUTS).sort(([, a], [, b]) => b.length - a.length);

/** The output of a source file; `undefined` if it has no output of its own. */
export function outputOf(file: string): string | undefined {
  const path = relative('.', file);
  return bySource.find(([, source]) => (source.endsWith('/') ? path.startsWith(source) : path === source))?.[0];
}

/** The source file of a relative import; `undefined` if it does not exist. */
export function sourceOf(specifier: string, folder: string): string | undefined {
  const file = resolve(folder, specifier).replace(/\.js$/, '.ts');
  return file.endsWith('.ts') && existsSync(file) ? file : undefined;
}

/** Subpath of the package → its output. */
export function packageExports(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { import?: { default: string } }> };
  return Object.fromEntries(
    Object.entries(exports).flatMap(([path, conditions]) => {
      const file = conditions.import?.default;
      return file ? [[path, file.replace(/^\.\/dist\/(.+)\.js$/, '$1')]] : [];
    }),
  );
}
