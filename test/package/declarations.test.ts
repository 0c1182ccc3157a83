// The declaration files as an editor shows them: named after their content, and importing by the names of the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
