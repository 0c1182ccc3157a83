// Creates the package's declarations: compiled from each source, bundled for each entry point, and copied for CommonJS.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

async function bundle(dist: string): Promise<void> {
  // Both load a compiler, which is not needed for a build without types.
  const [{ rollup }, { dts }] = await Promise.all([import('rollup'), import('rollup-plugin-dts')]);
  const input = Object.fromEntries(
    Object.values(packageExports()).map((name) => [name, join(single, (ENTRIES[name] as string).replace(/\.ts$/, '.d.ts'))]),
  );
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
    chunkFileNames: ({ name }) => `${name.replace(/\.d$/, '')}-[hash].d.ts`,
  });
  await bundled.close();
}

/** The declarations for `require`. They differ only in the file names that they import. */
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
