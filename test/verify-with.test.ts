import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifest } from '../src/manifest/index.js';
import * as resources from '../src/skilljar/resources/index.js';

const reads = new Set(manifest.filter(({ effect }) => effect === 'read').map(({ id }) => id));

it('the operation that a Skilljar write names for verification is an existing read', () => {
  const writes = Object.values(resources as unknown as Record<string, { operations: { id: string; kind: string; tell?: string }[] }>)
    .flatMap(({ operations }) => operations)
    .filter(({ kind }) => kind !== 'GET');
  expect(writes.length).toBeGreaterThan(20);
  expect(writes.filter(({ tell }) => !tell || !reads.has(tell)).map(({ id, tell }) => `${id}: ${tell}`)).toEqual([]);
});

it.each(['instruqt', 'sda', 'learning-path'])('the operation that a write of %s names for verification is an existing read', (folder) => {
  const platform = folder === 'learning-path' ? 'learningPath' : folder;
  const named = [...readFileSync(`src/${folder}/functions/generated/functions.ts`, 'utf8').matchAll(/tell: '([^']+)'/g)].map(
    ([, tell]) => `${platform}.${tell}`,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((tell) => !reads.has(tell))).toEqual([]);
});
