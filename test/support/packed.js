// @ts-check
// The package as its users get it: packed, and unpacked into a project's node_modules beside links to what they would have installed.
// JavaScript, because scripts/test-consumers.js, which Node runs as it is, uses it as well.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Packs what has been built, and gives the tarball's path.
 *
 * @param {string} folder where the tarball is put
 */
export function pack(folder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  execFileSync(process.execPath, ['scripts/sbom.js'], { cwd: root });
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  return join(folder, `learning-platforms-${version}.tgz`);
}

/**
 * Puts the tarball into the project, with its dependencies; links, because a test must not need a network.
 *
 * @param {string} project
 * @param {string} tarball
 * @param {readonly string[]} [packages] names of what is installed beside it
 * @param {Readonly<Record<string, string>>} [elsewhere] folders of those that are not the repository's own
 */
export function install(project, tarball, packages = [], elsewhere = {}) {
  const modules = join(project, 'node_modules');
  const own = join(modules, 'learning-platforms');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  for (const name of new Set([...Object.keys(dependencies), ...packages])) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(elsewhere[name] ?? join(root, 'node_modules', name), join(modules, name));
  }
}
