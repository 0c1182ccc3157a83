import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, type PageSource, Paginator } from '../../src/core/results/index.js';
import type { ListOptions } from '../../src/core/settings/options.js';
import { InputError, MalformedResponseError } from '../../src/index.js';

const RESPONSE = { status: 200, headers: new Headers(), attempts: 1, requestId: undefined };

/** A list whose pages hold what `pages` says; positions are the pages' numbers. */
function listOf<T>(pages: readonly (readonly T[])[], options: ListOptions = {}, extra: Partial<PageSource<T>> = {}) {
  const asked: (string | undefined)[] = [];
  let opened = 0;
  const list = new Paginator<T>(async () => {
    opened += 1;
    return {
      options,
      source: {
        platform: 'skilljar',
        operation: 'skilljar.things.list',
        clean: (headers: Headers) => headers,
        async fetch(position) {
          asked.push(position);
          const at = Number(position ?? 0);
          return {
            items: pages[at] ?? [],
            total: pages.flat().length,
            next: at + 1 < pages.length ? String(at + 1) : undefined,
            response: RESPONSE,
          };
        },
        ...extra,
      },
    };
  });
  return { list, asked, opened: () => opened };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

/** A list of distinct numbers, split into pages of any sizes, empty ones among them. */
const splits = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }).map((sizes) => {
  let n = 0;
  return sizes.map((size) => Array.from({ length: size }, () => n++));
});

describe('Paginator', () => {
  it('gives each item once and in order, for any page sizes', async () => {
    await fc.assert(
      fc.asyncProperty(splits, async (pages) => {
        const { list, asked } = listOf(pages);
        expect(await collect(list)).toEqual(pages.flat());
        expect(asked).toEqual(pages.map((_, i) => (i === 0 ? undefined : String(i))));
      }),
    );
  });

  it('stops at maxItems, and asks for no page that it does not need', async () => {
    await fc.assert(
      fc.asyncProperty(splits, fc.integer({ min: 1, max: 70 }), async (pages, maxItems) => {
        const { list, asked } = listOf(pages, { maxItems });
        const all = pages.flat();
        expect(await collect(list)).toEqual(all.slice(0, maxItems));
        let needed = 0;
        for (let seen = 0; needed < pages.length && seen < maxItems; needed += 1) seen += pages[needed]!.length;
        expect(asked).toHaveLength(needed);
      }),
    );
  });

  it('toArray obeys its own bound and the list’s, whichever is lower', async () => {
    await fc.assert(
      fc.asyncProperty(
        splits,
        fc.integer({ min: 1, max: 70 }),
        fc.option(fc.integer({ min: 1, max: 70 }), { nil: undefined }),
        async (pages, bound, maxItems) => {
          const { list } = listOf(pages, { maxItems });
          expect(await list.toArray({ maxItems: bound })).toEqual(pages.flat().slice(0, Math.min(bound, maxItems ?? bound)));
        },
      ),
    );
  });

  it('resumes from the cursor of any page with what comes after it', async () => {
    await fc.assert(
      fc.asyncProperty(splits, async (pages) => {
        const { list } = listOf(pages);
        const got: Page<number>[] = await collect(list.pages());
        for (const [i, page] of got.entries()) {
          if (page.cursor === undefined) expect(i).toBe(pages.length - 1);
          else expect(await collect(listOf(pages, { cursor: page.cursor }).list)).toEqual(pages.slice(i + 1).flat());
        }
      }),
    );
  });

  it('overlapping pages: each key once, where the list has a key', async () => {
    const item = fc.record({ id: fc.nat(20) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(item, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        async (pages, maxItems) => {
          const { list } = listOf(pages, { maxItems }, { key: ({ id }) => id });
          const ids = (await collect(list)).map(({ id }) => id);
          expect(ids).toEqual([...new Set(pages.flat().map(({ id }) => id))].slice(0, maxItems));
        },
      ),
    );
  });

  it('can be read any number of times, each from the beginning', async () => {
    const { list, opened } = listOf([[1, 2], [3]]);
    expect(opened()).toBe(0);
    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(await collect(list)).toEqual([1, 2, 3]);
    expect((await list).items).toEqual([1, 2]);
    expect(opened()).toBe(3);
  });

  it('fetches nothing before it is needed, and without prefetch no page ahead', async () => {
    const { list, asked } = listOf([[1, 2], [3], [4]], { prefetch: 0 });
    const items = list[Symbol.asyncIterator]();
    expect(asked).toEqual([]);
    await items.next();
    await items.next();
    expect(asked).toHaveLength(1);
    await items.next();
    expect(asked).toHaveLength(2);
    await items.return?.();
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(asked).toHaveLength(2);
  });

  it('await: the first page; then and catch as of any promise', async () => {
    const { list } = listOf([[1], [2]]);
    expect(await list).toEqual({ items: [1], total: 2, cursor: '1', response: RESPONSE });
    expect(await list.then(({ items }) => items.length)).toBe(1);
    const broken = new Paginator(async () => {
      throw new Error('closed');
    });
    expect(await broken.then(undefined, (error) => (error as Error).message)).toBe('closed');
    await expect(Promise.resolve(broken)).rejects.toThrow('closed');
  });

  it('a position that comes up again stops the list', async () => {
    const circle = (next: (position: string | undefined) => string) =>
      new Paginator<number>(async () => ({
        options: {},
        source: {
          platform: 'sda',
          operation: 'sda.x.list',
          clean: (headers: Headers) => headers,
          fetch: async (position) => ({ items: [1], next: next(position), response: RESPONSE }),
        },
      }));
    await expect(collect(circle(() => 'a'))).rejects.toThrow(MalformedResponseError);
    await expect(collect(circle((p) => (p === 'a' ? 'b' : 'a')))).rejects.toThrow(/already read/);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '5', null])('maxItems or pageSize of %j', async (value) => {
    await expect(collect(listOf([[1]], { maxItems: value as never }).list)).rejects.toThrow(InputError);
    await expect(collect(listOf([[1]], { pageSize: value as never }).list)).rejects.toThrow(InputError);
    await expect(listOf([[1]]).list.toArray({ maxItems: value as never })).rejects.toThrow(InputError);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null])('prefetch or concurrency of %j', async (value) => {
    await expect(collect(listOf([[1]], { prefetch: value as never }).list)).rejects.toThrow(/prefetch.*at least 0/s);
    await expect(collect(listOf([[1]], { concurrency: value as never }).list)).rejects.toThrow(/concurrency.*at least 1/s);
    await expect(collect(listOf([[1]], { concurrency: 0 }).list)).rejects.toThrow(InputError);
    expect(await collect(listOf([[1]], { prefetch: 0, concurrency: 1 }).list)).toEqual([1]);
  });

  it('a page of any size fits into an array', async () => {
    const page = Array.from({ length: 300_000 }, (_, i) => i);
    expect(await listOf([page]).list.toArray({ maxItems: 1_000_000 })).toHaveLength(300_000);
  });

  it('an error on a later page comes after what was before', async () => {
    const boom = new Error('boom');
    const list = new Paginator<number>(async () => ({
      options: {},
      source: {
        platform: 'sda',
        operation: 'sda.x.list',
        clean: (headers: Headers) => headers,
        fetch: async (position) => {
          if (position) throw boom;
          return { items: [1, 2], next: '1', response: RESPONSE };
        },
      },
    }));
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const item of list) seen.push(item);
      })(),
    ).rejects.toBe(boom);
    expect(seen).toEqual([1, 2]);
  });
});
