// How many checks of a suite passed and failed, for scripts/totals.js, which adds the suites up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Vitest's own report of `npm test`. */
export const REPORT = '.tmp/vitest.json';

const fileOf = (suite) => `.tmp/totals-${suite.replace(':', '-')}.json`;

/** Before a suite begins: one that does not get to its end must not be taken for the one before it. */
export function begin(suite) {
  mkdirSync('.tmp', { recursive: true });
  rmSync(fileOf(suite), { force: true });
}

/** Adds a failure when there was nothing to check: a suite without checks holds nothing. */
export const checked = ({ passed, failed }) => ({ passed, failed: failed + (passed + failed === 0 ? 1 : 0) });

/** Prints the totals of a suite as its last line, keeps them, and sets the exit code. */
export function end(suite, counts) {
  const { passed, failed } = checked(counts);
  writeFileSync(fileOf(suite), JSON.stringify({ passed, failed }));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** The totals of a suite; `undefined` when it has not been run to its end. */
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
