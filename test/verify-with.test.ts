import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifest } from '../src/manifest/index.js';
import * as resources from '../src/skilljar/resources/index.js';

const reads = new Set(manifest.filter(({ effect }) => effect === 'read').map(({ id }) => id));

it('what a Skilljar write names as verifyWith is a read that exists', () => {
  const writes = Object.values(resources as unknown as Record<string, { operations: { id: string; kind: string; verifyWith?: string }[] }>)
    .flatMap(({ operations }) => operations)
    .filter(({ kind }) => kind !== 'GET');
  expect(writes.length).toBeGreaterThan(20);
  expect(
    writes.filter(({ verifyWith }) => !verifyWith || !reads.has(verifyWith)).map(({ id, verifyWith }) => `${id}: ${verifyWith}`),
  ).toEqual([]);
});

it.each(['instruqt', 'sda', 'learning-path'])('the operation that a write of %s names for verification is an existing read', (folder) => {
  const platform = folder === 'learning-path' ? 'learningPath' : folder;
  const named = [...readFileSync(`src/${folder}/functions/generated/functions.ts`, 'utf8').matchAll(/verifyWith: '([^']+)'/g)].map(
    ([, verifyWith]) => `${platform}.${verifyWith}`,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((verifyWith) => !reads.has(verifyWith))).toEqual([]);
});
