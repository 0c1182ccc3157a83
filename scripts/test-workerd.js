// `npm run test:workerd`: one client at module level, used by many overlapping requests of a Cloudflare Worker, in workerd itself. miniflare
// brings workerd along, and is installed into a temporary folder.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { install, pack } from '../test/support/packed.js';
import { begin, end } from './summaries.js';

const SUITE = 'test:workerd';
/** Before and after Workers began to resume each request by itself, and a recent date. */
const DATES = ['2023-05-18', '2024-09-01', '2026-04-01'];

async function bundleWorker(project) {
  const outfile = join(project, 'bundle.mjs');
  await build({
    entryPoints: [join(project, 'worker.js')],
    absWorkingDir: project,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    logLevel: 'error',
  });
  return outfile;
}

async function main(folder) {
  if (!existsSync('dist/index.d.cts')) execFileSync('node_modules/.bin/tsup', ['--silent'], { stdio: 'inherit' });
  const project = join(folder, 'workerd');
  cpSync('test/consumers/workerd', project, { recursive: true });
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    console.log(`workerd checks not run: npm could not install test/consumers/workerd\n${error.stderr ?? error}`);
    return { passed: 0, failed: 1 };
  }
  install(project, pack(folder));
  const bundle = await bundleWorker(project);
  let passed = 0;
  let failed = 0;
  for (const date of DATES) {
    const output = execFileSync(process.execPath, ['run.js', bundle, date], { cwd: project, encoding: 'utf8', timeout: 60_000 });
    for (const { path, count, ok, problem } of JSON.parse(output.trim().split('\n').at(-1))) {
      console.log(
        `${ok === count ? 'ok  ' : 'FAIL'} compatibility date ${date}: ${ok} of ${count} requests at once to ${path} answered as expected`,
      );
      if (ok === count) passed += 1;
      else failed += 1;
      if (problem) console.log(problem);
    }
  }
  return { passed, failed };
}

begin(SUITE);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-workerd-')));
try {
  end(SUITE, await main(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
