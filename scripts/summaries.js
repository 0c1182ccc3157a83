// Records how many checks of a suite passed and failed, for scripts/totals.js, which adds up the suites.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Vitest's own report of `npm test`. */
export const REPORT = '.tmp/vitest.json';

const fileOf = (suite) => `.tmp/totals-${suite.replace(':', '-')}.json`;

/** Removes the previous summary before a suite starts: it must not count for a run that does not finish. */
export function begin(suite) {
  mkdirSync('.tmp', { recursive: true });
  rmSync(fileOf(suite), { force: true });
}

/** Adds a failure if there was nothing to check: a suite without checks proves nothing. */
export const checked = ({ passed, failed }) => ({ passed, failed: failed + (passed + failed === 0 ? 1 : 0) });

/** Prints the totals of a suite as its last line, stores them, and sets the exit code. */
export function end(suite, counts) {
  const { passed, failed } = checked(counts);
  writeFileSync(fileOf(suite), JSON.stringify({ passed, failed }));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** The totals of a suite; `undefined` if it did not finish. */
export function totalsOf(suite) {
  try {
    return JSON.parse(readFileSync(fileOf(suite), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a project of vitest, and returns how many of its tests passed and failed. */
export function runVitest(project) {
  const report = `.tmp/vitest-${project}.json`;
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('node_modules/.bin/vitest', args, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } });
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that fails to load has no failed test.
  return { passed, failed: status === 0 && passed > 0 ? numFailedTests : Math.max(1, numFailedTests) };
}

/** Runs the checks of projects one by one, and returns how many passed and failed. */
export async function runChecks(checks, setting) {
  let passed = 0;
  for (const { name, title, check } of checks) {
    const began = Date.now();
    const problem = await check(setting).then(() => undefined, String);
    console.log(`${problem === undefined ? 'ok  ' : 'FAIL'} ${name}: ${title} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (problem === undefined) passed += 1;
    else console.log(problem);
  }
  return { passed, failed: checks.length - passed };
}
