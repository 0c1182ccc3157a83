// Creates the package's declarations: compiled from each source, bundled for each entry point, and copied for CommonJS.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ENTRIES, packageExports } from './outputs.js';

/** outDir of tsconfig.build.json. Relative to the repository's root, like every path here. */
const single = '.tmp/declarations';
const compiler = 'node_modules/typescript7/bin/tsc';

function compile(): void {
  rmSync(single, { recursive: true, force: true });
  try {
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { encoding: 'utf8' });
  } catch (error) {
    throw new Error(`The declarations do not compile:\n${(error as { stdout?: string }).stdout || error}`);
  }
}

/**
 * The declaration file of what several entry points share, by its source: the first that matches. Few files, for opening them is much of what an
 * editor spends; and nothing that only mocks or single functions need in those of the clients, which the package's main entry point reaches.
 */
const SHARED: readonly (readonly [source: RegExp, file: string])[] = [
  [/^src\/core\//, 'core'],
  [/^src\/graphql\//, 'graphql'],
  [/^src\/(?:[\w-]+\/generated\/operations|manifest\/operation-types)\b/, 'operations'],
  [/^src\/skilljar\/resources\//, 'skilljar-resources'],
  [/^src\/(?<platform>instruqt|sda|learning-path|skilljar)\/(?:generated\/types\b|types\/)/, '$<platform>-types'],
  [
    /^src\/(?<platform>instruqt|sda|learning-path|skilljar)\/(?!functions\/generated\/|generated\/introspection\b|schemas\/)/,
    '$<platform>-client',
  ],
  [/^src\/platform-clients\b/, 'platform-clients'],
  [/^src\/(?<part>learners|webhooks)\//, '$<part>-types'],
  [/^mocks\//, 'mocks-types'],
];

function sharedFile(source: string): string | undefined {
  const path = relative(single, source);
  const found = SHARED.find(([pattern]) => pattern.test(path));
  return found && path.replace(new RegExp(`${found[0].source}.*`), found[1]);
}

async function bundle(dist: string): Promise<void> {
  // Both load a compiler, which is not needed for a build without types.
  const [{ rollup }, { dts }] = await Promise.all([import('rollup'), import('rollup-plugin-dts')]);
  const input = Object.fromEntries(
    Object.values(packageExports()).map((name) => [name, join(single, (ENTRIES[name] as string).replace(/\.ts$/, '.d.ts'))]),
  );
  const entries = new Set(Object.values(input).map((file) => resolve(file)));
  const bundled = await rollup({
    input,
    external: /^[^./]/,
    plugins: [dts()],
    onwarn: (warning) => {
      // Entry points share types without a public name. The consumer check, which emits declarations, shows that no type needs a public
      // name.
      if (!/private shared type exports/.test(warning.message)) throw new Error(warning.message);
    },
  });
  await bundled.write({
    dir: dist,
    entryFileNames: '[name].d.ts',
    chunkFileNames: ({ name, moduleIds }) => {
      if (!SHARED.some(([, file]) => new RegExp(`^${file.replace(/\$<\w+>/, '[\\w-]+')}$`).test(name)))
        throw new Error(`Several entry points share ${moduleIds.join(', ')}: name its declaration file in scripts/declarations.ts.`);
      return '[name].d.ts';
    },
    manualChunks: (id) => (entries.has(id) ? undefined : sharedFile(id)),
    // Otherwise an entry point becomes part of a shared file that imports it.
    onlyExplicitManualChunks: true,
    // Otherwise a file also imports what others import, for its side effects: `graphql`, where only mocks need it.
    hoistTransitiveImports: false,
    // The names of the sources, and not one letter for each.
    minifyInternalExports: false,
  });
  await bundled.close();
}

/** The declarations for `require`. They differ only in the filenames that they import. */
function copyForCommonJs(dist: string): void {
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.d.ts'))) {
    const text = readFileSync(join(dist, name), 'utf8');
    const renamed = text.replace(/(\bfrom |^import |\bimport\()(['"])(\.\/[^'"]+)\.js\2/gm, '$1$2$3.cjs$2');
    writeFileSync(join(dist, name.replace(/\.ts$/, '.cts')), renamed);
  }
}

/**
 * Writes `<name>.d.ts` and `<name>.d.cts` for each output that users can import.
 *
 * @param dist The output folder.
 */
export async function writeDeclarations(dist: string): Promise<void> {
  compile();
  await bundle(dist);
  copyForCommonJs(dist);
}
