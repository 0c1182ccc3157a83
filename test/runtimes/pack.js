// The package as a clean clone packs it: `npm pack` builds first, and checks what it has built.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { output } from './run.js';

const BUILD_MS = 300_000;
const MOST_BYTES = 100_000_000;

/** A copy of the files of the repository, without what is built, and with the installed packages. */
async function copyClone(root, folder) {
  const { stdout } = await output('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    maxBuffer: MOST_BYTES,
  });
  for (const file of stdout.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/**
 * Packs a clean clone, and checks that npm would publish the tarball.
 *
 * @returns the folder of the clone, with its build, and the path of the tarball
 */
export async function packClone(root, folder) {
  const clone = join(folder, 'clone');
  await copyClone(root, clone);
  const options = { cwd: clone, timeout: BUILD_MS, maxBuffer: MOST_BYTES };
  await output('npm', ['pack', '--pack-destination', folder], options);
  const { name, version } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8'));
  const tarball = join(folder, `${name}-${version}.tgz`);
  const { stdout } = await output('npm', ['publish', '--dry-run', '--ignore-scripts', tarball], options);
  assert.equal(stdout.trim(), `+ ${name}@${version}`);
  return { clone, tarball };
}
