import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifest } from '../src/manifest/index.js';
import * as resources from '../src/skilljar/resources/index.js';

const reads = new Set(manifest.filter(({ effect }) => effect === 'read').map(({ id }) => id));

it('what a Skilljar write names as the call that would tell is a read that exists', () => {
  const writes = Object.values(resources as unknown as Record<string, { operations: { id: string; kind: string; tell?: string }[] }>)
    .flatMap(({ operations }) => operations)
    .filter(({ kind }) => kind !== 'GET');
  expect(writes.length).toBeGreaterThan(20);
  expect(writes.filter(({ tell }) => !tell || !reads.has(tell)).map(({ id, tell }) => `${id}: ${tell}`)).toEqual([]);
});

it.each(['instruqt', 'sda', 'learning-path'])('what a write of %s names is a read that exists', (folder) => {
  const platform = folder === 'learning-path' ? 'learningPath' : folder;
  const named = [...readFileSync(`src/${folder}/generated/functions.ts`, 'utf8').matchAll(/tell: '([^']+)'/g)].map(
    ([, tell]) => `${platform}.${tell}`,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((tell) => !reads.has(tell))).toEqual([]);
});
