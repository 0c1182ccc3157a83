// `npm run test:msw3`: the consumer projects with msw 3. It requires a newer Node than the rest of the repository. test/consumers/msw3 has
// both as dependencies, which are installed into a temporary folder, so that `npm install` at the root requests nothing that Node 20 does
// not support.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumers } from '../test/support/consumers.js';
import { pack } from '../test/support/packed.js';
import { begin, end, runChecks } from './summaries.js';

const SUITE = 'test:msw3';

/** Installs from the lock file without output: on Node 20, npm would warn about each package that the projects then run on a newer Node. */
function installMsw3(folder) {
  cpSync('test/consumers/msw3', folder, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--engine-strict=false', '--prefer-offline', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // Not available for this platform, such as a system with another C library.
    return undefined;
  }
}

/** The Node versions that msw 3 requires. */
function isNewEnough(version) {
  const [major, minor] = version.slice(1).split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** The installed Node, or this one if there is none for the platform; `undefined` if neither is supported. */
function findNode(modules) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const installed = ['node', 'node-bin'].map((name) => join(modules, `${name}-${platform}-${process.arch}`, binary)).find(existsSync);
  return [installed, process.execPath].find((node) => node && isNewEnough(versionOf(node) ?? 'v0.0'));
}

async function main(folder) {
  // The quick start's build has no declarations.
  if (!existsSync('dist/index.d.cts')) execFileSync('node_modules/.bin/tsup', ['--silent'], { stdio: 'inherit' });
  const msw3 = join(folder, 'msw3');
  try {
    installMsw3(msw3);
  } catch (error) {
    console.log(`msw 3 checks not run: npm could not install test/consumers/msw3\n${error.stderr ?? error}`);
    return { passed: 0, failed: 1 };
  }
  const modules = join(msw3, 'node_modules');
  const node = findNode(modules);
  if (!node) {
    console.log(`msw 3 checks not run: Node 22.12 or later is required, this is ${process.version} on ${process.platform} ${process.arch}`);
    return { passed: 0, failed: 1 };
  }
  const { version } = JSON.parse(readFileSync(join(modules, 'msw/package.json'), 'utf8'));
  console.log(`msw ${version} on Node ${versionOf(node)}`);
  return runChecks(consumers, {
    folder,
    tarball: pack(folder),
    node,
    compilers: ['typescript7'],
    packages: Object.fromEntries(['msw', 'graphql', '@types/node'].map((name) => [name, join(modules, name)])),
    adapt: (text) => text.replace('onUnhandledRequest:', 'onUnhandledFrame:'),
  });
}

begin(SUITE);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-msw3-')));
try {
  end(SUITE, await main(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
