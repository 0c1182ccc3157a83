// The end of a run of several suites: repeats vitest's totals of `npm test`, and prints one line with the sum of all suites.
import { readFileSync } from 'node:fs';
import { checked, REPORT, totalsOf } from './summaries.js';

const SUITES = [
  'test',
  'test:slow',
  'test:lab',
  'test:examples',
  'test:dist',
  'test:consumers',
  'test:types',
  'test:runtimes',
  'test:console',
  'test:docs',
];

/** In vitest's format. */
function printVitest(label, counts) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  console.log(`${label.padStart(11)}  ${all === 0 ? 'none' : `${parts.map(([name, count]) => `${count} ${name}`).join(' | ')} (${all})`}`);
}

try {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const filesThat = (status) => report.testResults.filter((file) => file.status === status).length;
  printVitest('Test Files', { failed: filesThat('failed'), passed: filesThat('passed') });
  printVitest('Tests', {
    failed: report.numFailedTests,
    passed: report.numPassedTests,
    skipped: report.numPendingTests,
    todo: report.numTodoTests,
  });
} catch {
  console.log('vitest has written no report.');
}

let passed = 0;
let failed = 0;
for (const suite of SUITES) {
  const totals = totalsOf(suite);
  // A suite that did not run counts as a failure.
  if (!totals) console.log(`npm run ${suite}: did not finish, which counts as one failure`);
  const counts = checked(totals ?? { passed: 0, failed: 0 });
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
