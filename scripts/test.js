// Runs all checks that need only the installed packages: `npm test`. Prints vitest's totals last, then one line that also counts the checks
// before them.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { begin, end, REPORT } from './summaries.js';

begin('test');
rmSync(REPORT, { force: true });

function run(name, command, args, { quiet = true } = {}) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      if (quiet) {
        console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
        if (code !== 0) console.log(output);
      }
      resolve(code === 0);
    });
  });
}

const bin = (name) => `node_modules/.bin/${name}`;

// These checks are independent of each other.
const types = run('type check', process.execPath, ['node_modules/typescript7/bin/tsc', '--noEmit']);
const lint = types.then(() => run('lint and format', bin('biome'), ['check', '--error-on-warnings', '.']));
const build = run('build', bin('tsup'), ['--silent']);

// It takes longest, and goes on while the tests run.
const prose = run('prose', process.execPath, ['scripts/prose/check.js']);

// It lists the packages that the build bundled.
const bill = build.then(() => run('bill of materials', process.execPath, ['scripts/sbom.js']));

const before = await Promise.all([types, lint, build, bill]);
const vitestOk = await run(
  'tests',
  bin('vitest'),
  ['run', '--project', 'src', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
  {
    quiet: false,
  },
);

const checks = [...before, await prose];
let passed = checks.filter(Boolean).length;
let failed = checks.length - passed;
try {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that fails to load has no failed test.
  if (!vitestOk && report.numFailedTests === 0) failed += 1;
  if (report.numPassedTests === 0) failed += 1;
} catch {
  failed += 1;
}
end('test', { passed, failed });
