// What the checks need and the repository does not have, in exact versions: each is installed into a folder of its own, so that one which cannot
// be fetched fails only its own checks.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const platform = process.platform === 'win32' ? 'win' : process.platform;
/** npm has a package with the executable for each platform; the one for Apple silicon has another name. */
const node = (version) =>
  `node-exec@npm:${platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${process.arch}@${version}`;

export const PACKAGES = {
  'Node 20.19': [node('20.19.0')],
  'Node 22': [node('22.23.3')],
  'Node 24': [node('24.21.0')],
  'Node 26': [node('26.12.1')],
  Bun: ['bun@1.4.5'],
  Deno: ['deno@2.9.6'],
  workerd: ['miniflare@4.20260426.0'],
  webpack: ['webpack@5.113.0'],
  rollup: ['rollup@4.68.8', '@rollup/plugin-node-resolve@16.0.3', '@rollup/plugin-commonjs@29.0.3'],
  Vite: ['vite@8.4.0'],
  'Next.js': ['next@16.4.6', 'react@19.3.1', 'react-dom@19.3.1'],
  'msw 3': ['msw@3.0.5', 'graphql@16.15.0', '@types/node@24.19.4'],
};

/** Installs packages into a folder with a package.json. Without scripts: no package may run code. */
export async function npmInstall(folder, packages) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'package.json');
  if (!existsSync(file)) writeFileSync(file, '{ "private": true, "type": "module" }');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--engine-strict=false', '--loglevel=error'];
  await promisify(execFile)('npm', [...args, ...packages], { cwd: folder, shell: process.platform === 'win32' });
}

/**
 * Installs what is listed for a name, once, and returns its folder of modules.
 *
 * @throws Error that names the packages, when npm cannot fetch them
 */
export function createFetcher(folder) {
  const installed = new Map();
  return async (name) => {
    const home = join(folder, name.replace(/\W+/g, '-'));
    if (!installed.has(name)) installed.set(name, npmInstall(home, PACKAGES[name]));
    await installed.get(name).catch((error) => {
      throw new Error(`not run: npm could not install ${PACKAGES[name].join(', ')}\n${error.stderr || error}`);
    });
    return join(home, 'node_modules');
  };
}
