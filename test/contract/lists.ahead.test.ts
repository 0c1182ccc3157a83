import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { data, graphqlErrors, html, json, resetBeforeAnswer, type Step } from '../support/fault-server.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const skilljar = () => createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, domain: 'a.test', clock: b.clock });
const sda = (options: object = {}) =>
  createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, ...options });
const instruqt = () => createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock });
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const query = (url: string) => Object.fromEntries(new URL(url, 'http://x').searchParams) as Record<string, string>;
const pagesAsked = () => b.server.received.map(({ url }) => Number(query(url).page ?? 1));
const sorted = (numbers: number[]) => [...numbers].sort((x, y) => x - y);

/** Skilljar's envelope over rows, by page number. */
const envelope =
  (rows: () => readonly unknown[], { size = 10, next = (page: number) => `page=${page}` } = {}): Step =>
  (exchange) => {
    const { page = '1', page_size = size } = query(exchange.request.url);
    const all = rows();
    const end = Number(page) * Number(page_size);
    const results = all.slice(end - Number(page_size), end);
    if (results.length === 0 && page !== '1') return json(404, { detail: 'no such page' })(exchange);
    const link = end < all.length ? `${b.server.origin}/v1/courses?${next(Number(page) + 1)}` : null;
    return json(200, { count: all.length, next: link, previous: null, results })(exchange);
  };
const rows = (n: number) => () => range(n).map((id) => ({ id: `c${id}` }));

describe('skilljar, several pages at once', () => {
  it('each item once, in order, and each page once', async () => {
    b.server.always(envelope(rows(95)));
    const items = await skilljar().courses.list(undefined, { concurrency: 4 }).toArray({ maxItems: 999 });
    expect(items.map(({ id }) => id)).toEqual(range(95).map((id) => `c${id}`));
    expect(sorted(pagesAsked())).toEqual(range(10).map((i) => i + 1));
  });

  it('they are really under way together', async () => {
    const waiting: (() => void)[] = [];
    // Nothing is answered before four of them are there.
    const together: Step = async (exchange) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === 4) for (const open of waiting.splice(0)) open();
      });
      await envelope(rows(90))(exchange);
    };
    b.server.queue(envelope(rows(90))).always(together);
    const list = skilljar().courses.list(undefined, { concurrency: 4, retry: false });
    expect(await list.toArray({ maxItems: 999 })).toHaveLength(90);
    expect(b.server.count).toBe(9);
  });

  it.each([
    ['keep the size', 'z=a%26b&page_size=5&page='],
    ['forget the size', 'z=a%26b&page='],
  ])('filters and the size go along, where links %s', async (_what, link) => {
    b.server.always(envelope(rows(42), { next: (page) => `${link}${page}` }));
    const list = skilljar().courses.list({ label__name: 'x' } as never, { pageSize: 5, concurrency: 3 });
    expect(await list.toArray({ maxItems: 999 })).toHaveLength(42);
    expect(sorted(pagesAsked())).toEqual(range(9).map((i) => i + 1));
    expect(new Set(b.server.received.map(({ url }) => query(url).page_size))).toEqual(new Set(['5']));
    expect(new Set(b.server.received.slice(1).map(({ url }) => query(url).z))).toEqual(new Set(['a&b']));
  });

  it('links that name things in ever another order cost requests and no items', async () => {
    b.server.always(envelope(rows(42), { next: (page) => (page % 2 ? `z=1&page=${page}` : `page=${page}&z=1`) }));
    const items = await skilljar().courses.list(undefined, { concurrency: 3 }).toArray({ maxItems: 999 });
    expect(items.map(({ id }) => id)).toEqual(range(42).map((id) => `c${id}`));
  });

  it('a cursor in next is followed page by page', async () => {
    const link = (page: number) => `cursor=${btoa(`p=${page}`)}`;
    const step: Step = (exchange) => {
      const { cursor } = query(exchange.request.url);
      const page = cursor ? Number(atob(cursor).slice(2)) : 1;
      const next = page < 5 ? `${b.server.origin}/v1/users?${link(page + 1)}` : null;
      return json(200, { count: 5, next, results: [{ user: { id: `u${page}` } }] })(exchange);
    };
    b.server.always(step);
    expect(await skilljar().users.list(undefined, { concurrency: 8 }).toArray({ maxItems: 99 })).toHaveLength(5);
    expect(b.server.count).toBe(5);
  });

  it('a list that shrinks meanwhile: pages foreseen that are gone do not matter', async () => {
    let n = 95;
    b.server.always(envelope(() => rows(n)()));
    const pages = skilljar().courses.list(undefined, { concurrency: 8 }).pages();
    await pages.next();
    n = 35;
    const sizes: number[] = [];
    for await (const { items } of pages) sizes.push(items.length);
    expect(sizes).toEqual([10, 10, 5]);
  });

  it('rows that shift onto the next page are given once, by id or by the learner’s id', async () => {
    let all: unknown[] = range(40).map((id) => ({ id }));
    b.server.always(envelope(() => all));
    const shifted = async (list: AsyncIterable<unknown>, added: unknown) => {
      const before = [...all];
      const seen: unknown[] = [];
      for await (const item of list) {
        seen.push(item);
        if (seen.length === 1) all = [added, ...all];
      }
      expect(seen).toEqual(before);
    };
    await shifted(skilljar().courses.list(undefined, { prefetch: 0 }), { id: 'new' });
    all = range(40).map((id) => ({ user: { id } }));
    await shifted(skilljar().users.list({ page: 1 }, { prefetch: 0, concurrency: 2 }), { user: { id: 'new' } });
  });

  it('a bare array is given as it is', async () => {
    b.server.always(json(200, [{ id: 1 }, { id: 1 }, null]));
    expect(await skilljar().courses.list().toArray({ maxItems: 9 })).toHaveLength(3);
    b.server.always(json(200, { count: 3, results: [{ title: 'no id' }, { title: 'no id' }, null] }));
    expect(await skilljar().courses.list().toArray({ maxItems: 9 })).toHaveLength(3);
  });

  it('await sends one request, and a loop that is left sends no more', async () => {
    b.server.always(envelope(rows(95)));
    await skilljar().courses.list(undefined, { prefetch: 4, concurrency: 4 });
    await b.clock.settle();
    expect(b.server.count).toBe(1);
    for await (const { id } of skilljar().courses.list()) if (id === 'c3') break;
    await b.clock.settle();
    // The second may have been given up before it left.
    expect([[1], [1, 2]]).toContainEqual(pagesAsked().slice(1));
  });

  it('cursors resume in another client', async () => {
    b.server.always(envelope(rows(95)));
    const cursors: (string | undefined)[] = [];
    for await (const { cursor } of skilljar().courses.list(undefined, { concurrency: 4 }).pages()) cursors.push(cursor);
    expect(cursors.map((cursor) => typeof cursor)).toEqual([...range(9).map(() => 'string'), 'undefined']);
    expect(new Set(cursors).size).toBe(10);
    const rest = await skilljar().courses.list(undefined, { cursor: cursors[3], concurrency: 4 }).toArray({ maxItems: 999 });
    expect(rest.map(({ id }) => id)).toEqual(
      range(95)
        .slice(40)
        .map((id) => `c${id}`),
    );
  });

  it('pages that fail for a while are repeated; one that fails for good is thrown in its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('503', 'reset', 'ok'), { minLength: 8, maxLength: 8 }),
        fc.option(fc.integer({ min: 2, max: 8 }), { nil: undefined }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 3 }),
        async (faults, dead, concurrency, prefetch) => {
          await b.server.reset(b.clock).settle();
          const met = new Set<number>();
          const step: Step = (exchange) => {
            const page = Number(query(exchange.request.url).page ?? 1);
            if (page === dead) return json(404, {})(exchange);
            const fault = met.has(page) ? 'ok' : faults[page - 1];
            met.add(page);
            return (fault === '503' ? html(503) : fault === 'reset' ? resetBeforeAnswer() : envelope(rows(80)))(exchange);
          };
          b.server.always(step);
          const seen: string[] = [];
          const read = async () => {
            for await (const { id } of skilljar().courses.list(undefined, { concurrency, prefetch })) seen.push(id);
          };
          if (dead) expect(await failure(read())).toMatchObject({ code: 'NOT_FOUND', operation: 'skilljar.courses.list' });
          else await read();
          expect(seen).toEqual(
            range(80)
              .slice(0, dead ? (dead - 1) * 10 : 80)
              .map((id) => `c${id}`),
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('sda, several pages at once', () => {
  const sessions = (total: number, first: 0 | 1): Step => {
    return (exchange) => {
      const { page, pageSize } = exchange.request.json.variables.pagination;
      const from = (page - first) * pageSize;
      if (from < 0) return graphqlErrors([{ message: 'page must be positive' }])(exchange);
      const items = range(total)
        .slice(from, from + pageSize)
        .map((id) => ({ sessionId: `s${id}` }));
      return data({ readAllSessions: { items, pages: Math.ceil(total / pageSize), itemCount: total } })(exchange);
    };
  };
  const read = async (options: object, list: object) =>
    (
      await sda(options)
        .sessions.list(undefined, { pageSize: 3, ...list })
        .toArray({ maxItems: 999 })
    ).map(({ sessionId }) => sessionId);
  const asked = () => b.server.received.map(({ json: body }) => body.variables.pagination.page);
  const all = (n: number) => range(n).map((id) => `s${id}`);

  it.each([1, 2, 3, 8])('%i at once, from whichever page the platform counts', async (concurrency) => {
    for (const first of [0, 1] as const) {
      for (const total of [0, 2, 3, 10, 20]) {
        for (const firstPage of [undefined, first]) {
          await b.server.reset(b.clock).settle();
          b.server.always(sessions(total, first));
          const items = await read({ firstPage }, { concurrency });
          if (first === 0 && firstPage === undefined) items.sort((x, y) => Number(x.slice(1)) - Number(y.slice(1)));
          expect(items).toEqual(all(total));
          expect(new Set(asked()).size).toBe(asked().length);
          expect(asked().length).toBeLessThanOrEqual(Math.max(1, Math.ceil(total / 3)) + 1);
        }
      }
    }
  });
});

describe('instruqt, several pages at once', () => {
  it('skip and take', async () => {
    b.server.always((exchange) => {
      const { skip, take } = exchange.request.json.variables.input.pagination;
      const items = range(95)
        .slice(skip, skip + Math.min(take, 20))
        .map((id) => ({ id: `p${id}` }));
      return data({ playReports: { items, totalItems: 95 } })(exchange);
    });
    const list = instruqt().playReports.list({ input: { teamSlug: 'acme' } as never }, { pageSize: 50, concurrency: 3 });
    expect((await list.toArray({ maxItems: 999 })).map(({ id }) => id)).toEqual(range(95).map((id) => `p${id}`));
    expect(sorted(b.server.received.map(({ json: body }) => body.variables.input.pagination.skip))).toEqual([0, 20, 40, 60, 80]);
  });
});
