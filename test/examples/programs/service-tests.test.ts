import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Program, prepare } from './program.js';

let program: Program;

beforeAll(async () => {
  program = await prepare('service-tests');
}, 60_000);
afterAll(() => program?.remove());

/** The number of tests in a suite: a runner that finds none succeeds, too. */
const testsOf = (file: string) => readFileSync(join(program.folder, file), 'utf8').match(/^(?:it|test)\(/gm)?.length ?? 0;

it('passes with vitest', async () => {
  const { ok, output } = await program.tool('vitest/vitest.mjs', ['run']);
  const count = testsOf('test-vitest/onboarding.test.ts');
  expect([ok, count > 5], output).toEqual([true, true]);
  expect(output).toMatch(new RegExp(`Tests +${count} passed \\(${count}\\)`));
});

it('passes with node:test', async () => {
  const { ok, output } = await program.tool('', ['--test', '--test-reporter=tap', 'dist/test-node/onboarding.test.js']);
  const count = testsOf('test-node/onboarding.test.ts');
  expect([ok, count > 5], output).toEqual([true, true]);
  expect(output).toContain(`# pass ${count}\n# fail 0`);
});

it('fails in both when the service enrols nobody', async () => {
  const broken = await prepare('service-tests', (file, text) =>
    file.endsWith('onboarding.ts') && file.includes('src') ? text.replace('enrolMany(emails,', 'enrolMany(emails.slice(0, 0),') : text,
  );
  try {
    expect((await broken.tool('vitest/vitest.mjs', ['run'])).output).toMatch(/Tests +1 failed/);
    expect((await broken.tool('', ['--test', '--test-reporter=tap', 'dist/test-node/onboarding.test.js'])).output).toContain('# fail 1\n');
  } finally {
    broken.remove();
  }
});

it('has a demo that needs no keys', async () => {
  const { code, stdout } = await program.run([], {}, 'dist/demo.js');
  expect(code).toBe(0);
  expect(stdout).toContain("{ enrolled: 2, already: 0, failed: [ 'not an address' ] }");
  expect(stdout).toContain('Your lab: Vault Secrets');
});
