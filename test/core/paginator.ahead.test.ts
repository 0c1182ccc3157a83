import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Page, Paginator } from '../../src/core/results/index.js';
import { collect, type Item, ids, type Kind, pass, platform, range, simulated, table, timed } from '../support/paged.js';

simulated();

describe('prefetch', () => {
  it('the next page is under way while one is worked on', async () => {
    const { list, asked } = table(30, 10, 'cursor');
    const work = async () => {
      for await (const page of list().pages()) {
        expect(asked.at(-1)).toBe(page.cursor ? page.items[0]!.id + 10 : 20);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    // Four steps of 50 ms instead of six.
    expect((await timed(work())).ms).toBe(200);
    expect((await timed(collect(list({ prefetch: 0 })))).ms).toBe(150);
  });

  it.each([0, 1, 2, 3])('%i pages ahead and no more, however long a page is worked on', async (prefetch) => {
    for (const kind of ['page', 'cursor'] as const) {
      const { list, asked } = table(100, 10, kind);
      const pages = list({ prefetch }).pages();
      await timed(pages.next());
      await pass(1_000);
      expect(asked).toHaveLength(1 + prefetch);
      await timed(pages.next());
      await pass(1_000);
      expect(asked).toHaveLength(2 + prefetch);
      await pages.return();
    }
  });

  it('awaiting the first page sends one request, whatever the options', async () => {
    const { list, asked } = table(100, 10);
    const { value } = await timed(Promise.resolve(list({ prefetch: 5, concurrency: 5 })));
    await timed(list({ prefetch: 5, concurrency: 5 }).withResponse());
    await pass(1_000);
    expect(value).toMatchObject({ total: 100, cursor: '2' });
    expect(asked).toEqual([0, 0]);
  });

  it.each([
    [
      'break',
      async (list: Paginator<Item>) => {
        for await (const { id } of list) if (id === 12) break;
      },
    ],
    [
      'a throw',
      async (list: Paginator<Item>) => {
        const found = async () => {
          for await (const { id } of list) if (id === 12) throw new Error('found');
        };
        await expect(found()).rejects.toThrow('found');
      },
    ],
    [
      'return()',
      async (list: Paginator<Item>) => {
        const pages = list.pages();
        await pages.next();
        await pages.next();
        await pages.return();
      },
    ],
    ['toArray', (list: Paginator<Item>) => list.toArray({ maxItems: 13 })],
  ])('%s ends what is under way, quietly', async (_what, work) => {
    for (const [options, most] of [
      [{}, 3],
      [{ concurrency: 4 }, 6],
      [{ prefetch: 3 }, 5],
    ] as const) {
      const { list, log, asked, signals } = table(200, 10);
      const signal = new AbortController().signal;
      const freed = vi.spyOn(signal, 'removeEventListener');
      const added = vi.spyOn(signal, 'addEventListener');
      await timed<unknown>(work(list({ ...options, signal })));
      await pass(0);
      const count = asked.length;
      expect(count).toBeLessThanOrEqual(most);
      expect(log.underWay).toBe(0);
      expect(signals.slice(0, 2).map(({ aborted }) => aborted)).toEqual([false, false]);
      await pass(1_000);
      expect(asked).toHaveLength(count);
      expect(added.mock.calls.length).toBeGreaterThan(0);
      expect(freed).toHaveBeenCalled();
    }
  });

  it('the caller’s signal ends the waiting with its own reason, and nothing is requested after', async () => {
    for (const concurrency of [1, 4]) {
      const { list, log, asked } = table(200, 10);
      const controller = new AbortController();
      const pages = list({ signal: controller.signal, concurrency }).pages();
      await timed(pages.next());
      const second = pages.next();
      const why = new Error('enough');
      const refused = expect(second).rejects.toBe(why);
      await pass(10);
      const count = asked.length;
      controller.abort(why);
      await refused;
      await pass(1_000);
      expect([asked.length, log.underWay]).toEqual([count, 0]);
    }
  });

  it('an aborted signal counts before a page that is there already', async () => {
    const { list } = table(30, 10);
    const controller = new AbortController();
    const pages = list({ signal: controller.signal }).pages();
    await timed(pages.next());
    await pass(1_000);
    controller.abort(new Error('enough'));
    await expect(pages.next()).rejects.toThrow('enough');
  });

  it('any number of lists share a signal: one listener, none left behind', async () => {
    const warned: unknown[] = [];
    const warn = (warning: unknown) => void warned.push(warning);
    process.on('warning', warn);
    const { signal } = new AbortController();
    let listeners = 0;
    vi.spyOn(signal, 'addEventListener').mockImplementation(function (this: AbortSignal, ...args) {
      listeners += 1;
      return EventTarget.prototype.addEventListener.apply(this, args as never);
    });
    const { list } = table(40, 10);
    await timed(Promise.all(Array.from({ length: 50 }, () => list({ signal, concurrency: 2 }).toArray({ maxItems: 99 }))));
    // Lists that are taken up and forgotten.
    for (let i = 0; i < 50; i += 1) await timed(list({ signal }).pages().next());
    await pass(1_000);
    expect(listeners).toBeGreaterThan(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('warning', warn);
    expect(warned).toEqual([]);
  });

  it('a page that fails is thrown in its turn, and those after it do not matter', async () => {
    const boom = new Error('boom');
    for (const concurrency of [1, 8]) {
      const { list, asked } = table(100, 10, 'page', {
        takes: (from) => (from === 30 ? 1 : 50),
        instead: (from, page) => {
          if (from === 30) throw boom;
          return page;
        },
      });
      const seen: number[] = [];
      const work = async () => {
        for await (const { id } of list({ concurrency })) seen.push(id);
      };
      await timed(expect(work()).rejects.toBe(boom));
      expect(seen).toEqual(ids(range(30)));
      expect(asked.length).toBeLessThanOrEqual(3 + concurrency);
    }
  });
});

describe('concurrency', () => {
  it('10,000 items over 100 pages at 50 ms: at least 6 times as fast with 8 at once', async () => {
    const one = await timed(table(10_000, 100).list({ prefetch: 0 }).toArray({ maxItems: 10_000 }));
    const { list, log } = table(10_000, 100);
    const eight = await timed(list({ concurrency: 8 }).toArray({ maxItems: 10_000 }));
    expect(eight.value).toEqual(one.value);
    expect(one.ms).toBe(5_000);
    expect(one.ms / eight.ms).toBeGreaterThan(6);
    expect(log.most).toBe(8);
    const skip = await timed(table(10_000, 100, 'skip').list({ concurrency: 8, prefetch: 0 }).toArray({ maxItems: 10_000 }));
    expect(one.ms / skip.ms).toBeGreaterThan(6);
  });

  it('a list that goes by a cursor is read page by page', async () => {
    const { list, log } = table(100, 10, 'cursor');
    await timed(list({ concurrency: 8, prefetch: 8 }).toArray({ maxItems: 100 }));
    expect(log.most).toBe(1);
  });

  it('keeps the order when the first answers are the slowest', async () => {
    const { list } = table(100, 10, 'page', { takes: (from) => 200 - from });
    expect(ids((await timed(list({ concurrency: 8 }).toArray({ maxItems: 100 }))).value)).toEqual(ids(range(100)));
  });

  it('asks for no page beyond maxItems or beyond the end', async () => {
    for (const maxItems of [10, 11, 35, 40]) {
      const { list, asked } = table(1_000, 10);
      expect((await timed(list({ concurrency: 8, prefetch: 8, maxItems }).toArray({ maxItems: 999 }))).value).toHaveLength(maxItems);
      expect(asked).toHaveLength(Math.ceil(maxItems / 10));
    }
    const { list, asked } = table(25, 10);
    await timed(list({ concurrency: 8, prefetch: 8 }).toArray({ maxItems: 999 }));
    expect(asked).toEqual([0, 10, 20]);
  });

  it('the page size is that of the first page, not the requested one', async () => {
    const { list, asked } = table(95, 7);
    expect((await timed(list({ concurrency: 4, pageSize: 50 }).toArray({ maxItems: 999 }))).value).toHaveLength(95);
    expect(asked).toHaveLength(14);
  });

  it('a page that comes short: nothing is skipped', async () => {
    const short = (kind: Kind) =>
      table(100, 10, kind, {
        instead: (from, page) =>
          from === 20 ? { ...page, items: page.items.slice(0, 6), next: kind === 'skip' ? '26' : page.next } : page,
      });
    const skip = short('skip');
    expect(ids((await timed(skip.list({ concurrency: 4 }).toArray({ maxItems: 999 }))).value)).toEqual(ids(range(100)));
    expect(new Set(skip.asked).size).toBe(skip.asked.length);
    expect(skip.asked.slice(-3)).toEqual([76, 86, 96]);
    // By page number, the next page is the next page; the reader misses those four items.
    const page = short('page');
    expect((await timed(page.list({ concurrency: 4 }).toArray({ maxItems: 999 }))).value).toHaveLength(96);
    expect(page.asked).toHaveLength(10);
  });

  it('a total that grows or shrinks on the way', async () => {
    let n = 50;
    const { list, asked } = platform({ kind: 'page', size: 10, rows: () => range(n) });
    const grown = list({ concurrency: 3 }).pages();
    await timed(grown.next());
    n = 80;
    const rest = (await timed(collect(grown))).value;
    expect(rest.map(({ total }) => total)).toEqual(Array(7).fill(80));
    expect(asked).toHaveLength(8);
    const shrunk = list({ concurrency: 3 }).pages();
    await timed(shrunk.next());
    n = 25;
    expect((await timed(collect(shrunk))).value.map(({ items, cursor }) => [items.length, cursor])).toEqual([
      [10, '3'],
      [5, undefined],
    ]);
  });

  it('items that shift onto a later page are given once', async () => {
    let rows = range(60);
    const { list } = platform({ kind: 'page', size: 10, rows: () => rows });
    const pages = list({ concurrency: 3, prefetch: 0 }).pages();
    const first = (await timed(pages.next())).value.value as Page<Item>;
    rows = [{ id: 1_000 }, { id: 1_001 }, ...rows];
    const rest = (await timed(collect(pages))).value;
    expect(ids([first, ...rest].flatMap(({ items }) => items))).toEqual(ids(range(60)));
  });

  it('a next that goes elsewhere than foreseen is followed, and what was foreseen is given up', async () => {
    const { list, asked, log } = table(100, 10, 'page', { instead: (from, page) => (from === 10 ? { ...page, next: '7' } : page) });
    const { value } = await timed(list({ concurrency: 4 }).toArray({ maxItems: 999 }));
    expect(ids(value)).toEqual([...ids(range(20)), ...ids(range(100)).slice(60)]);
    expect(asked).toEqual([0, 10, 20, 30, 40, 60, 70, 80, 90]);
    expect(log.underWay).toBe(0);
  });

  it('a next that repeats stops the list, after what was before', async () => {
    const { list } = table(100, 10, 'page', { instead: (from, page) => (from === 40 ? { ...page, next: '3' } : page) });
    const seen: number[] = [];
    const work = async () => {
      for await (const { id } of list({ concurrency: 4 })) seen.push(id);
    };
    await timed(expect(work()).rejects.toThrow(/already read/));
    expect(seen).toEqual(ids(range(50)));
  });
});
