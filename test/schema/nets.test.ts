// What a refused name rules out is what graphql-js would have suggested: compared with the plain definition of the distance.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Nets } from '../../src/schema/graphql/probe-nets.js';

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

it('rules out exactly the names that are as similar as 0.4 of the length and one more', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(name, name, (refused, other) => {
      const nets = new Nets();
      nets.add(refused, 0);
      expect(nets.rulesOut(other)).toBe(distance(refused, other) <= Math.floor(refused.length * 0.4) + 1);
    }),
    { numRuns: 2_000 },
  );
});

it('rules out nothing where more might have been suggested', () => {
  const nets = new Nets();
  nets.add('createdAt', 5);
  expect(nets.rulesOut('createdBy')).toBe(false);
});
