// The generated signatures of the client's methods are those of the functions behind them, without the client.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entries } from '../../src/manifest/generated/skilljar.js';
import * as resources from '../../src/skilljar/resources/index.js';

const functions = Object.entries(resources as unknown as Record<string, { id?: string }>).filter(([, fn]) => fn.id);

const typeOf = (id: string) => {
  const [first, ...rest] = id.split('.');
  const root = first === 'domain' ? 'SkilljarDomainResources' : `SkilljarResources['${first}']`;
  return root + rest.map((step) => `['${step}']`).join('');
};

/** Checks with TypeScript's native compiler that each function has the signature of the method with the id, and returns the errors. */
function compare(name: string, pairs: readonly (readonly [fn: string, id: string])[]): string[] {
  const folder = `.tmp/signatures-${name}`;
  mkdirSync(folder, { recursive: true });
  const code = `
import type { SkilljarDomainResources, SkilljarResources } from '../../src/skilljar/generated/bindings.js';
import type * as R from '../../src/skilljar/resources/index.js';
type Bound<F> = F extends (client: never, ...args: infer A) => infer R ? [A, R] : never;
type Own<F> = F extends (...args: infer A) => infer R ? [A, R] : never;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : { A: A; B: B };
${pairs.map(([fn, id], i) => `export const same${i}: Same<Own<${typeOf(id)}>, Bound<typeof R.${fn}>> = true;`).join('\n')}
export type Used = [SkilljarDomainResources, SkilljarResources];
`;
  writeFileSync(`${folder}/same.ts`, code);
  // An optional parameter accepts `undefined`; an optional element of a tuple does so only without this option.
  const compilerOptions = { exactOptionalPropertyTypes: false };
  writeFileSync(
    `${folder}/tsconfig.json`,
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include: ['*.ts'], exclude: [] }),
  );
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript7/bin/tsc', '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return stdout.split('\n').filter((line) => /error TS/.test(line));
}

it('have the parameters and the result of the functions', { timeout: 60_000 }, () => {
  expect(new Set(functions.map(([, { id }]) => `skilljar.${id}`))).toEqual(new Set(entries.map(({ id }) => id)));
  expect(functions.length).toBeGreaterThan(200);
  const pairs = functions.map(([name, { id }]) => [name, id as string] as const);
  expect(compare('all', pairs)).toEqual([]);
});

it('are compared: each other signature is an error', { timeout: 60_000 }, () => {
  const errors = compare('others', [
    ['getCourse', 'courses.list'],
    ['createCourse', 'courses.update'],
    ['getCourse', 'courses.get'],
  ]);
  expect(errors.length).toBe(2);
});
