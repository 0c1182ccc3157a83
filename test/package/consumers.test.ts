// Small projects of users who mock the platforms, with each test runner, against the packed package. The same with msw 3, which needs a newer
// Node than this repository: `npm run test:msw3`.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { consumers } from '../support/consumers.js';
import { pack } from '../support/packed.js';

// Where temporary files are may be a link, and test runners compare real paths.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-consumers-')));
let tarball: string;

beforeAll(() => {
  tarball = pack(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(consumers.map(({ title, check }) => [title, check] as const))('%s', { timeout: 60_000 }, async (_title, check) => {
  await check({ folder, tarball, node: process.execPath, compilers: ['typescript', 'typescript7'] });
});
