import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/index.js';
import { bench } from '../support/bench.js';
import { html, json } from '../support/fault-server.js';
import { clients, collect, expected, idsOf, LIST_SHAPES, PAGED_SHAPES } from '../support/list-shapes.js';
import { failure } from '../support/subjects.js';

const b = bench();
const TOTAL = 8;
const courses = (options?: object) => clients(b).skilljar.courses.list(undefined, options);
const serve = () => b.server.always(PAGED_SHAPES[0]!.serve(b, TOTAL));

describe.each(LIST_SHAPES)('$name', ({ name, serve: step, open }) => {
  const firstPage = name.includes('array') ? TOTAL : 3;

  it('for…of over the awaited list gives the items of its first page', async () => {
    b.server.always(step(b, TOTAL));
    const seen: unknown[] = [];
    for (const item of await open(b)) seen.push(item);
    expect(idsOf(seen)).toEqual(expected(0, firstPage));
    expect(b.server.count).toBe(1);
  });

  it('for await over the awaited list gives all items', async () => {
    b.server.always(step(b, TOTAL));
    const seen: unknown[] = [];
    for await (const item of await open(b)) seen.push(item);
    expect(idsOf(seen)).toEqual(expected(0, TOTAL));
    expect(b.server.count).toBe(Math.ceil(TOTAL / firstPage));
  });

  it('an async function that returns the list gives the same', async () => {
    b.server.always(step(b, TOTAL));
    const find = async () => open(b);
    expect(idsOf(await collect(await find()))).toEqual(expected(0, TOTAL));
    expect(idsOf(await find())).toEqual(expected(0, firstPage));
  });
});

describe('ways to read one page', () => {
  it.each<[string, (page: Iterable<unknown>) => unknown[] | Promise<unknown[]>]>([
    ['spread', (page) => [...page]],
    ['Array.from', (page) => Array.from(page)],
    ['a Set', (page) => [...new Set(page)]],
    ['destructuring', ([a, second, c]: Iterable<unknown>) => [a, second, c]],
    ['Promise.all', (page) => Promise.all(page)],
    [
      'yield*',
      (page) => [
        ...(function* () {
          yield* page;
        })(),
      ],
    ],
    [
      'its iterator by hand',
      (page) => {
        const it = page[Symbol.iterator]();
        return [it.next().value, it.next().value, it.next().value];
      },
    ],
  ])('%s', async (_way, read) => {
    serve();
    const page = await courses();
    expect(idsOf(await read(page))).toEqual(expected(0, 3));
    expect(idsOf(await read(page))).toEqual(expected(0, 3));
    expect(b.server.count).toBe(1);
  });
});

describe('ways to read on from a page', () => {
  it('twice, each time from the page on', async () => {
    serve();
    const page = await courses();
    expect(idsOf(await collect(page))).toEqual(expected(0, TOTAL));
    expect(idsOf(await collect(page))).toEqual(expected(0, TOTAL));
    expect(b.server.count).toBe(5);
  });

  it('the page of withResponse', async () => {
    serve();
    const { data } = await courses().withResponse();
    expect(idsOf(await collect(data))).toEqual(expected(0, TOTAL));
  });

  it('each page of pages(), while pages() goes on', async () => {
    serve();
    let from = 0;
    for await (const page of courses().pages()) {
      expect(idsOf(page)).toEqual(expected(from, Math.min(from + 3, TOTAL)));
      expect(idsOf(await collect(page))).toEqual(expected(from, TOTAL));
      from += 3;
    }
    expect(from).toBe(9);
  });

  it('a page that was kept until pages() had ended', async () => {
    serve();
    const pages = await collect(courses().pages());
    expect(await Promise.all(pages.map(async (page) => idsOf(await collect(page))))).toEqual([
      expected(0, TOTAL),
      expected(3, TOTAL),
      expected(6, TOTAL),
    ]);
  });

  it.each([1, 3, 4, 6, 7, 8, 9])('maxItems: %i holds for the page and what follows it', async (maxItems) => {
    serve();
    const page = await courses({ maxItems });
    expect(idsOf(page)).toEqual(expected(0, Math.min(maxItems, 3)));
    expect(idsOf(await collect(page))).toEqual(expected(0, Math.min(maxItems, TOTAL)));
    expect(b.server.count).toBeLessThanOrEqual(Math.ceil(maxItems / 3));
  });

  it.each([{ prefetch: 0 }, { prefetch: 3 }, { concurrency: 4 }])('with %j', async (options) => {
    serve();
    expect(idsOf(await collect(await courses(options)))).toEqual(expected(0, TOTAL));
    expect(b.server.count).toBe(3);
  });

  it('leaving the loop requests nothing more', async () => {
    serve();
    for await (const _ of await courses()) break;
    await b.clock.settle();
    expect(b.server.count).toBe(1);
  });

  it('an item that moved to the next page is given once', async () => {
    const link = (page: number) => `${b.server.origin}/v1/courses?page=${page}`;
    b.server.queue(
      json(200, { next: link(2), results: [{ id: 'r0' }, { id: 'r1' }] }),
      json(200, { next: null, results: [{ id: 'r1' }, { id: 'r2' }] }),
    );
    expect(idsOf(await collect(await courses()))).toEqual(expected(0, 3));
  });

  it('a later page that fails: the error comes after the items, with the caller’s stack', async () => {
    b.server.queue(PAGED_SHAPES[0]!.serve(b, TOTAL)).always(html(404));
    const seen: unknown[] = [];
    const page = await courses();
    const error = await failure(async () => {
      for await (const item of page) seen.push(item);
    });
    expect(idsOf(seen)).toEqual(expected(0, 3));
    expect(error).toMatchObject({ code: 'NOT_FOUND', operation: 'skilljar.courses.list' });
    expect(error.stack).toContain('iterable-pages.test.ts');
  });

  it('a signal that is aborted in between', async () => {
    serve();
    const controller = new AbortController();
    const page = await courses({ signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(collect(page)).rejects.toThrow('enough');
    expect(idsOf(page)).toEqual(expected(0, 3));
  });

  it('an error before the first page is that of the list', async () => {
    await expect((async () => collect(await courses({ pageSize: 0 })))()).rejects.toThrow(InputError);
  });
});

describe('a page stays what it is for whoever looks at it', () => {
  it('as JSON, for inspect, its keys, a copy and comparisons', async () => {
    b.server.always(json(200, { count: 1, next: null, results: [{ id: 'r0' }] }));
    const page = await courses();
    const { items, total, cursor, response } = page;
    expect(Object.keys(page)).toEqual(['items', 'total', 'cursor', 'response']);
    expect(JSON.parse(JSON.stringify(page))).toMatchObject({ items: [{ id: 'r0' }], total: 1 });
    expect(inspect(page)).toBe(inspect({ items, total, cursor, response }));
    expect(page).toEqual({ items: [{ id: 'r0' }], total: 1, cursor: undefined, response });
    expect(page).toStrictEqual({ items: [{ id: 'r0' }], total: 1, cursor: undefined, response });
    expect({ ...page }).toEqual(page);
    expect(Array.isArray(page)).toBe(false);
  });
});
