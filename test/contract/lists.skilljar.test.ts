import { describe, expect, it } from 'vitest';
import { type LearningPlatformError, MalformedResponseError } from '../../src/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { html, json, resetBeforeAnswer, type Step } from '../support/fault-server.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const common = () => ({ clock: b.clock });
const skilljar = (options: object = {}) =>
  createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, domain: 'a.test', ...common(), ...options });
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const query = (url: string) => Object.fromEntries(new URL(url, 'http://x').searchParams);

/** Skilljar's envelope over `total` rows. */
function envelope(total: number, { size = 10, tail = (_page: number, _size: number): string => '', origin = '' } = {}): Step {
  return (exchange) => {
    const { page = '1', page_size } = query(exchange.request.url) as { page?: string; page_size?: string };
    const length = Number(page_size ?? size);
    const from = (Number(page) - 1) * length;
    const items = range(from, Math.min(total, from + length)).map((id) => ({ id: `c${id}` }));
    const next =
      from + length < total ? `${origin || b.server.origin}/v1/courses?page=${Number(page) + 1}${tail(Number(page), length)}` : null;
    return json(200, { count: total, next, previous: null, results: items })(exchange);
  };
}

async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

describe('skilljar lists', () => {
  it('follow next to the end, each item once and in order', async () => {
    b.server.always(envelope(25));
    const items = await collect(skilljar().courses.list());
    expect(items.map(({ id }) => id)).toEqual(range(0, 25).map((id) => `c${id}`));
    expect(b.server.received.map(({ url }) => url)).toEqual(['/v1/courses', '/v1/courses?page=2', '/v1/courses?page=3']);
  });

  it('await gives the first page alone', async () => {
    b.server.always(envelope(25));
    const page = await skilljar().courses.list();
    expect(page).toMatchObject({ total: 25, cursor: expect.any(String), response: { status: 200, attempts: 1 } });
    expect(page.items).toHaveLength(10);
    expect(b.server.count).toBe(1);
  });

  it('nothing is requested before somebody looks', async () => {
    skilljar().courses.list();
    skilljar().courses.list().pages();
    await b.clock.settle();
    expect(b.server.count).toBe(0);
  });

  it('can be gone through twice', async () => {
    b.server.always(envelope(12));
    const list = skilljar().courses.list();
    expect(await collect(list)).toHaveLength(12);
    expect(await list.toArray({ maxItems: 100 })).toHaveLength(12);
    expect((await list).items).toHaveLength(10);
  });

  it('pageSize is sent, and put back where next forgets it', async () => {
    b.server.always(envelope(10, { tail: (page, size) => (page === 1 ? '' : `&page_size=${size}`) }));
    expect(await collect(skilljar().courses.list(undefined, { pageSize: 4 }))).toHaveLength(10);
    expect(b.server.received.map(({ url }) => query(url))).toEqual([
      { page_size: '4' },
      { page: '2', page_size: '4' },
      { page: '3', page_size: '4' },
    ]);
  });

  it('the platform’s own page_size works too, also on later pages', async () => {
    b.server.always(envelope(7));
    expect(await collect(skilljar().courses.list({ page_size: 3 }))).toHaveLength(7);
    expect(b.server.received.map(({ url }) => query(url).page_size)).toEqual(['3', '3', '3']);
  });

  it('a filter that next carries arrives unchanged', async () => {
    b.server.queue(
      json(200, { count: 2, next: `${b.server.origin}/v1/courses?label__name=a%26b%20%C3%A9&page=2`, results: [{ id: 1 }] }),
      json(200, { count: 2, next: null, results: [{ id: 2 }] }),
    );
    await collect(skilljar().courses.list({ label__name: 'a&b é' }));
    expect(b.server.received.map(({ url }) => query(url))).toEqual([{ label__name: 'a&b é' }, { label__name: 'a&b é', page: '2' }]);
  });

  it('a cursor in next is followed; total stays what it is', async () => {
    b.server.queue(
      json(200, { count: 3, next: `${b.server.origin}/v1/users?cursor=cD02MzgyMDg%3D&page_size=2`, results: [{ id: 1 }, { id: 2 }] }),
      json(200, { count: 3, next: null, results: [{ id: 3 }] }),
    );
    const pages = await collect(skilljar().users.list(undefined, { pageSize: 2 }).pages());
    expect(pages.map(({ items, total }) => [items.length, total])).toEqual([
      [2, 3],
      [1, 3],
    ]);
    expect(query(b.server.last.url)).toEqual({ cursor: 'cD02MzgyMDg=', page_size: '2' });
  });

  it('a relative next', async () => {
    b.server.queue(json(200, { next: '/v1/courses?page=2', results: [{ id: 1 }] }), json(200, { next: null, results: [{ id: 2 }] }));
    expect(await collect(skilljar().courses.list())).toHaveLength(2);
  });

  it('a bare array is all there is', async () => {
    b.server.always(json(200, [{ id: 1 }, { id: 2 }]));
    const page = await skilljar().courses.list();
    expect(page).toMatchObject({ total: 2, cursor: undefined });
    expect(await collect(skilljar().courses.list())).toHaveLength(2);
  });

  it('results without count: the total is not known, which is not 0', async () => {
    b.server.always(json(200, { results: [{ id: 1 }] }));
    expect((await skilljar().courses.list()).total).toBeUndefined();
    b.server.always(json(200, { count: 0, next: null, results: [] }));
    expect(await skilljar().courses.list()).toMatchObject({ total: 0, items: [] });
  });

  it('next at the official origin, behind a proxy: the query is kept, the origin is the proxy’s', async () => {
    b.server.always(envelope(15, { origin: 'https://api.skilljar.com' }));
    expect(await collect(skilljar().courses.list())).toHaveLength(15);
    expect(b.server.count).toBe(2);
  });

  it.each([
    ['another host', 'http://api.example.org/accounts/?page=4'],
    ['no URL at all', 'http://'],
  ])('next at %s is refused, and nothing is sent there', async (_what, next) => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      asked.push(String(input));
      return globalThis.fetch(input, init);
    };
    b.server.always(json(200, { count: 9, next, results: [{ id: 1 }] }));
    const error = await failure<MalformedResponseError>(collect(skilljar({ fetch }).courses.list()));
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain('another host');
    expect(error.operation).toBe('skilljar.courses.list');
    expect(asked).toEqual([`${b.server.origin}/v1/courses`]);
  });

  it('a next that repeats stops instead of going in circles', async () => {
    b.server.always(({ request, ...rest }) =>
      json(200, { next: `${b.server.origin}/v1/courses?page=2`, results: [{ id: request.url }] })({ request, ...rest }),
    );
    const seen: unknown[] = [];
    const error = await failure<LearningPlatformError>(async () => {
      for await (const item of skilljar().courses.list()) seen.push(item);
    });
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.message).toContain('already read');
    expect(b.server.count).toBe(2);
  });

  it.each([
    ['an object', { data: [] }],
    ['no results', { count: 3, next: null }],
    ['a number', 7],
    ['null', null],
  ])('%s is no page', async (_what, body) => {
    b.server.always(json(200, body));
    expect(await failure(skilljar().courses.list())).toBeInstanceOf(MalformedResponseError);
  });

  it('maxItems ends a list within a page, and asks for no page too many', async () => {
    b.server.always(envelope(25));
    expect(await collect(skilljar().courses.list(undefined, { maxItems: 10 }))).toHaveLength(10);
    expect(b.server.count).toBe(1);
    const pages = await collect(skilljar().courses.list(undefined, { maxItems: 13 }).pages());
    expect(pages.map(({ items }) => items.length)).toEqual([10, 3]);
    expect(await skilljar().courses.list(undefined, { maxItems: 5 }).toArray({ maxItems: 100 })).toHaveLength(5);
    expect(await skilljar().courses.list().toArray({ maxItems: 12 })).toHaveLength(12);
  });

  it('a cursor resumes in another client', async () => {
    b.server.always(envelope(25));
    const { cursor } = await skilljar().courses.list(undefined, { pageSize: 7 });
    const rest = await collect(skilljar().courses.list(undefined, { cursor, pageSize: 7 }));
    expect(rest.map(({ id }) => id)).toEqual(range(7, 25).map((id) => `c${id}`));
  });

  it('a page that fails for a while is repeated, and the list goes on', async () => {
    b.server.queue(envelope(25), html(503), envelope(25), resetBeforeAnswer(), envelope(25));
    expect(await collect(skilljar().courses.list())).toHaveLength(25);
    expect(b.server.count).toBe(5);
  });

  it('a page that fails for good: what came before was given', async () => {
    b.server.queue(envelope(25)).always(html(404));
    const seen: unknown[] = [];
    const error = await failure(async () => {
      for await (const item of skilljar().courses.list()) seen.push(item);
    });
    expect(error).toMatchObject({ code: 'NOT_FOUND', operation: 'skilljar.courses.list' });
    expect(seen).toHaveLength(10);
  });

  it('withResponse gives the first page with status and headers', async () => {
    b.server.always(json(200, { results: [{ id: 1 }] }, { 'x-request-id': 'r-9' }));
    const { data: page, status, headers, requestId, attempts } = await skilljar().courses.list().withResponse();
    expect(page.items).toHaveLength(1);
    expect([status, requestId, attempts]).toEqual([200, 'r-9', 1]);
    expect(headers.get('x-request-id')).toBe('r-9');
  });
});
