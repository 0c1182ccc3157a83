// `npm run test:consumers`: runs small user projects that mock the platforms, with each test runner, against the packed package. The same
// with msw 3, which requires a newer Node than this repository: `npm run test:runtimes`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumers } from '../test/support/consumers.js';
import { pack } from '../test/support/packed.js';
import { begin, end, runChecks } from './summaries.js';

const SUITE = 'test:consumers';

begin(SUITE);
// The quick start's build has no declarations.
if (!existsSync('dist/index.d.cts')) execFileSync('node_modules/.bin/tsup', ['--silent'], { stdio: 'inherit' });
// The temporary folder may be a link, and test runners compare real paths.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-consumers-')));
try {
  const setting = { folder, tarball: pack(folder), node: process.execPath, compilers: ['typescript', 'typescript7'] };
  end(SUITE, await runChecks(consumers, setting));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
