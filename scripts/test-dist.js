// `npm run test:dist`: the tests of the contract and of kinds of faults once more, against the built package. test/contract/loaded.test.ts
// proves that it is what they load.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { begin, end } from './summaries.js';

const SUITE = 'test:dist';
const REPORT = '.tmp/vitest-dist.json';

begin(SUITE);
rmSync(REPORT, { force: true });
const args = ['run', '--project', 'dist', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`];
const { status } = spawnSync('node_modules/.bin/vitest', args, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } });
const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(REPORT, 'utf8'));
// A file that fails to load has no failed test.
end(SUITE, { passed, failed: status === 0 && passed > 0 ? numFailedTests : Math.max(1, numFailedTests) });
