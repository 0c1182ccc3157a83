// The package as its users get it: packed, and unpacked into a project's node_modules beside links to what they would have installed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Packs what has been built, and gives the tarball's path. */
export function pack(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  execFileSync(process.execPath, ['scripts/sbom.js'], { cwd: root });
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  return join(folder, `learning-platforms-${version}.tgz`);
}

/** Puts the tarball into the project; links, because a test must not need a network. */
export function install(
  project: string,
  tarball: string,
  packages: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): void {
  const modules = join(project, 'node_modules');
  const own = join(modules, 'learning-platforms');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1']);
  for (const [name, source] of [...packages.map((each) => [each, each] as const), ...Object.entries(aliases)]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', source), join(modules, name));
  }
}
