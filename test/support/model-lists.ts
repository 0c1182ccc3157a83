import fc from 'fast-check';
import { expect } from 'vitest';
import type { Paginator } from '../../src/core/results/index.js';
import type { ListOptions } from '../../src/core/settings/options.js';

type Row = Record<string, unknown>;

/** One way to read a list. */
export interface Reading {
  readonly way: 'first' | 'pages' | 'all' | 'each' | 'resumed';
  readonly size: number;
  readonly most: number;
  readonly filtered: boolean;
}

export const reading: fc.Arbitrary<Reading> = fc.record({
  way: fc.constantFrom('first', 'pages', 'all', 'each', 'resumed'),
  size: fc.integer({ min: 1, max: 7 }),
  most: fc.integer({ min: 1, max: 12 }),
  filtered: fc.boolean(),
});

interface Listed {
  readonly unpaged?: boolean;
  readonly sorted?: boolean;
}

/** A list, as far as it is read here. */
export type Listing = Pick<Paginator<unknown>, 'then' | 'toArray' | 'pages' | typeof Symbol.asyncIterator>;

type Open = (options: ListOptions) => Listing;

async function gather<T>(from: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const one of from) out.push(one);
  return out;
}

/** Reads a list in one of the ways that a `Paginator` can be read, and compares ids, pages, totals and cursors with what must come. */
export async function compareList(
  open: Open,
  ids: readonly string[],
  { way, size, most }: Reading,
  idOf: (row: Row) => string,
  { unpaged, sorted }: Listed,
): Promise<void> {
  // In a list whose order is the platform's own, the whole of it says what comes on which page.
  const expected = sorted ? (await open({}).toArray({ maxItems: 10_000 })).map((row) => idOf(row as Row)) : ids;
  if (sorted) expect([...expected].sort()).toEqual([...ids].sort());
  const whole = Math.max(expected.length, 1);
  const length = unpaged ? whole : size;
  const options = unpaged ? {} : { pageSize: size };
  const idsOf = (rows: readonly unknown[]) => rows.map((row) => idOf(row as Row));
  switch (way) {
    case 'first': {
      const page = await open(options);
      expect(idsOf(page.items)).toEqual(expected.slice(0, length));
      if (page.total !== undefined) expect(page.total).toBe(expected.length);
      expect(page.cursor !== undefined).toBe(expected.length > length);
      return;
    }
    case 'pages': {
      const pages = await gather(open(options).pages());
      const split = Array.from({ length: Math.ceil(whole / length) }, (_, i) => expected.slice(i * length, (i + 1) * length));
      expect(pages.map(({ items }) => idsOf(items))).toEqual(split);
      expect(pages.at(-1)?.cursor).toBeUndefined();
      return;
    }
    case 'all':
      expect(idsOf(await open(options).toArray({ maxItems: most }))).toEqual(expected.slice(0, most));
      return;
    case 'each':
      expect(idsOf(await gather(open({ ...options, maxItems: most })))).toEqual(expected.slice(0, most));
      return;
    default: {
      const { items, cursor } = await open(options);
      const rest = cursor === undefined ? [] : await open({ ...options, cursor }).toArray({ maxItems: 10_000 });
      expect(idsOf([...items, ...rest])).toEqual(expected);
    }
  }
}
