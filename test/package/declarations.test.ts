// The declaration files as an editor shows them: named after their content, and importing by the names of the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { packageExports } from '../../scripts/outputs.js';

const dist = resolve(import.meta.dirname, '../../dist');
const files = readdirSync(dist).filter((name) => /\.d\.c?ts$/.test(name));
const textOf = (name: string) => readFileSync(resolve(dist, name), 'utf8');

it('have names of words, and none of a hash', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((name) => !/^[a-z]+(?:-[a-z]+)*\.d\.c?ts$/.test(name))).toEqual([]);
});

it('exist for every entry point, as ESM and as CommonJS', () => {
  for (const name of Object.values(packageExports())) {
    expect(files).toContain(`${name}.d.ts`);
    expect(files).toContain(`${name}.d.cts`);
  }
});

// Two sources may have the same name, of a model and of a type: one of them is numbered.
it('import from each other without other names, but for a number', () => {
  const renamed = files.flatMap((name) =>
    [...textOf(name).matchAll(/^(?:import|export) (?:type )?\{([^}]*)\} from/gm)]
      .flatMap(([, names]) => names!.split(','))
      .filter((each) => / as /.test(each) && !/^\s*(?:type )?(\w+) as \1\$\w+\s*$/.test(each))
      .map((each) => `${name}: ${each.trim()}`),
  );
  expect(renamed).toEqual([]);
});

/** The packages that the declarations of an entry point import, over all files that they reach. */
function packagesOf(entry: string): string[] {
  const reached = new Set<string>([`${entry}.d.ts`]);
  const packages = new Set<string>();
  for (const file of reached) {
    for (const { fileName } of ts.preProcessFile(textOf(file)).importedFiles) {
      if (fileName.startsWith('./')) reached.add(`${fileName.slice(2).replace(/\.js$/, '')}.d.ts`);
      else packages.add(fileName);
    }
  }
  return [...packages].sort();
}

it.each([
  ['index', []],
  ['instruqt', []],
  ['sda', []],
  ['skilljar', []],
  ['learning-path', []],
  ['manifest', []],
  ['learners', []],
  ['mocks', ['graphql', 'msw']],
])('%s needs the packages %j', (entry, packages) => {
  expect(packagesOf(entry)).toEqual(packages);
});

it('typesVersions has the declarations of every subpath, for resolutions that do not read exports', () => {
  const { typesVersions } = JSON.parse(readFileSync(resolve(dist, '../package.json'), 'utf8')) as { typesVersions: object };
  const subpaths = Object.entries(packageExports()).filter(([path]) => path !== '.');
  expect(typesVersions).toEqual({ '*': Object.fromEntries(subpaths.map(([path, name]) => [path.slice(2), [`./dist/${name}.d.ts`]])) });
});
