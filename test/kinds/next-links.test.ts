import { describe, expect, it } from 'vitest';
import { MalformedResponseError } from '../../src/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { html, json, type Step } from '../support/fault-server.js';
import { collect, expected, idsOf, PAGED_SHAPES } from '../support/list-shapes.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();

function client(base = '/v1') {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return globalThis.fetch(input, init);
  };
  const skilljar = createSkilljarClient({
    apiKey: KEYS.skilljar,
    baseUrl: b.server.origin + base,
    domain: 'a.test',
    clock: b.clock,
    fetch,
  });
  return { skilljar, asked };
}

const page = (next: unknown, ...ids: string[]): Step => json(200, { count: 2, next, previous: null, results: ids.map((id) => ({ id })) });
const portOf = () => new URL(b.server.origin).port;

describe('of a link to the next page of the same list, the query is used and nothing else', () => {
  it.each([
    ['another protocol', () => `https://127.0.0.1:${portOf()}/v1/courses?page=2`],
    ['another port', () => 'http://127.0.0.1:1/v1/courses?page=2'],
    ['no port', () => 'https://127.0.0.1/v1/courses?page=2'],
    ['the official host', () => 'https://api.skilljar.com/v1/courses?page=2'],
    ['the official host without TLS', () => 'http://api.skilljar.com/v1/courses?page=2'],
    ['the official host with its default port', () => 'https://api.skilljar.com:443/v1/courses?page=2'],
    ['capitals', () => 'HTTPS://API.SKILLJAR.COM/V1/Courses?page=2'],
    ['a host behind a proxy', () => 'http://skilljar.internal:8000/v1/courses?page=2'],
    ['a proxy with a path', () => 'https://proxy.test/skilljar/v1/courses?page=2'],
    ['a host that serves no /v1', () => 'https://proxy.test/courses?page=2'],
    ['a slash at the end', () => 'https://proxy.test/v1/courses/?page=2'],
    ['slashes that are doubled', () => 'https://proxy.test//v1//courses?page=2'],
    ['a path that is encoded', () => 'https://proxy.test/v1/%63ourses?page=2'],
    ['credentials', () => 'https://someone:secret@api.skilljar.com/v1/courses?page=2'],
    ['a user that looks like our host', () => 'https://api.skilljar.com@evil.test/v1/courses?page=2'],
    ['a host that begins like ours', () => 'https://api.skilljar.com.evil.test/v1/courses?page=2'],
    ['a fragment', () => 'https://api.skilljar.com/v1/courses?page=2#page=7'],
    ['no host', () => '/v1/courses?page=2'],
    ['no protocol', () => '//evil.test/v1/courses?page=2'],
    ['no path', () => '?page=2'],
    ['a relative path', () => 'courses?page=2'],
    ['spaces around it', () => '  https://api.skilljar.com/v1/courses?page=2\n'],
    ['another path of our host', () => `${b.server.origin}/v1/whatever?page=2`],
  ])('%s', async (_what, next) => {
    b.server.queue(page(next(), 'c1'), page(null, 'c2'));
    const { skilljar, asked } = client();
    expect((await collect(skilljar.courses.list())).map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(asked).toEqual([`${b.server.origin}/v1/courses`, `${b.server.origin}/v1/courses?page=2`]);
    expect(b.server.received.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(expect.stringMatching(/^Basic /)));
  });

  it('a base URL with a path of its own, ids that need encoding, and filters', async () => {
    b.server.queue(
      page('https://api.skilljar.com/v1/domains/a.test/published-courses?page=2&x=1', 'c1'),
      page('https://elsewhere.test/v1/domains/A.TEST/published-courses/?page=3', 'c2'),
      page(null, 'c3'),
    );
    const { skilljar, asked } = client('/api/skilljar/v1');
    expect(await collect(skilljar.domain().publishedCourses.list(undefined, { pageSize: 1 }))).toHaveLength(3);
    const list = `${b.server.origin}/api/skilljar/v1/domains/a.test/published-courses?page_size=1`;
    expect(asked).toEqual([list, `${list}&page=2&x=1`, `${list}&page=3`]);
  });

  it('the caller’s filters and page size go with every page, also where links omit them or say otherwise', async () => {
    b.server.queue(
      page(`${b.server.origin}/v1/users?cursor=a`, 'c1'),
      page(`${b.server.origin}/v1/users?cursor=b&email=else%40b.test&page_size=9`, 'c2'),
      page(null, 'c3'),
    );
    const { skilljar, asked } = client();
    await collect(skilljar.users.list({ email: 'a@b.test', page: 1 }, { pageSize: 1 }));
    const list = `${b.server.origin}/v1/users?email=a%40b.test`;
    expect(asked).toEqual([`${list}&page=1&page_size=1`, `${list}&page_size=1&cursor=a`, `${list}&page_size=1&cursor=b`]);
  });
});

describe('a link that leads elsewhere is not followed, and the rows that came with it are given', () => {
  const LINKS: [string, unknown][] = [
    ['another resource of another host', 'http://api.example.org/accounts/?page=4'],
    ['another list of another host', 'https://evil.test/v1/users?page=2'],
    ['a list below another resource', 'https://evil.test/v1/users/u1/courses?page=2'],
    ['a thing of the same list', 'https://evil.test/v1/courses/c1?page=2'],
    ['a name that only ends alike', 'https://evil.test/v1/xcourses?page=2'],
    ['a path that cannot be decoded', 'https://evil.test/%zz/courses?page=2'],
    ['the same list without a page', 'https://evil.test/v1/courses'],
    ['itself without a page', '/v1/courses'],
    ['a script', 'javascript:alert(1)?page=2'],
    ['data', 'data:text/plain,courses?page=2'],
    ['no URL', 'http://'],
    ['text', 'none'],
    ['a number', 2],
    ['true', true],
    ['an object', { page: 2 }],
    ['a list', ['page=2', 'page=3']],
  ];

  it.each(LINKS)('%s', async (_what, next) => {
    b.server.always(page(next, 'c1', 'c2'));
    const { skilljar, asked } = client();
    const list = skilljar.courses.list();
    const seen: string[] = [];
    const error = await failure<MalformedResponseError>(async () => {
      for await (const { id } of list) seen.push(id);
    });
    expect(seen).toEqual(['c1', 'c2']);
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({ operation: 'skilljar.courses.list', status: 200, attempts: 1 });
    expect(error.message).toMatch(/another host or resource.*not followed/);
    expect(error.message).not.toContain('evil');

    const first = await list;
    expect(first.items).toHaveLength(2);
    expect(await skilljar.courses.list(undefined, { maxItems: 1 }).toArray({ maxItems: 9 })).toHaveLength(1);
    expect(await list.toArray({ maxItems: 2 })).toHaveLength(2);
    for await (const { id } of list) if (id === 'c2') break;
    expect((await list.pages().next()).value?.items).toHaveLength(2);
    // There is more, but nowhere to get it from: a loop over cursors must not take it for the end.
    const count = asked.length;
    expect(first.cursor).toBeTypeOf('string');
    expect(await failure(skilljar.courses.list(undefined, { cursor: first.cursor }))).toBeInstanceOf(MalformedResponseError);
    expect(asked).toHaveLength(count);
    expect(new Set(asked)).toEqual(new Set([`${b.server.origin}/v1/courses`]));
  });

  it.each([null, undefined, '', false])('%j is the end', async (next) => {
    b.server.always(page(next, 'c1'));
    const first = await client().skilljar.courses.list();
    expect(first.cursor).toBeUndefined();
    expect(await collect(first)).toHaveLength(1);
  });
});

describe('a list that becomes shorter while it is read', () => {
  const link = (n: number) => `${b.server.origin}/v1/courses?page=${n}`;
  const gone = (detail: string) => json(404, { detail });

  it.each([
    'Invalid page.',
    'Invalid page',
    'invalid page.',
    'Invalid page "2": That page contains no results.',
    'Invalid page (2): That page contains no results',
    'That page contains no results',
  ])('%s: it ends', async (text) => {
    b.server.queue(page(link(2), 'c1')).always(gone(text));
    const { skilljar } = client();
    const pages = await collect(skilljar.courses.list().pages());
    expect(pages.map(({ items, cursor }) => [items.length, cursor])).toEqual([
      [1, expect.any(String)],
      [0, undefined],
    ]);
    expect(pages[1]?.response).toEqual({ status: 404, headers: expect.any(Headers), attempts: 1, requestId: undefined });
    expect(pages[1]?.response).not.toBeInstanceOf(Error);
    expect(b.server.count).toBe(2);
  });

  // No platform documents another answer for an offset, page or cursor behind the end than an empty page.
  it.each(PAGED_SHAPES)('$name: an empty page is its end', async ({ serve, open }) => {
    b.server.queue(serve(b, 8)).always(serve(b, 2));
    expect(idsOf(await collect(open(b)))).toEqual(expected(0, 3));
    expect(b.server.count).toBe(2);
  });

  it.each([{ prefetch: 0 }, { prefetch: 3 }, { concurrency: 4 }, { maxItems: 5 }])('with %j', async (options) => {
    b.server.queue(page(link(2), 'c1')).always(gone('Invalid page.'));
    expect(await collect(client().skilljar.courses.list(undefined, options))).toHaveLength(1);
  });

  it('resumed at a page that is gone: nothing is left', async () => {
    b.server.queue(page(link(2), 'c1')).always(gone('Invalid page.'));
    const { cursor } = await client().skilljar.courses.list();
    expect(await collect(client().skilljar.courses.list(undefined, { cursor }))).toEqual([]);
  });

  it.each<[string, Step, object | undefined, boolean]>([
    ['the first page', gone('Invalid page.'), undefined, false],
    ['a page of the caller’s own', gone('Invalid page.'), { page: 9 }, false],
    ['page 1 of the caller’s own', gone('Invalid page.'), { page: 1 }, false],
    ['another text on a later page', gone('Not found.'), undefined, true],
    ['a text that mentions it', gone('The course has an invalid page.'), undefined, true],
    ['no text on a later page', json(404, {}), undefined, true],
    ['HTML on a later page', html(404, '<h1>Invalid page.</h1>'), undefined, true],
  ])('%s: NOT_FOUND, as ever', async (_what, step, input, later) => {
    b.server.queue(later ? page(link(2), 'c1') : step).always(step);
    const error = await failure(collect(client().skilljar.courses.list(input)));
    expect(error).toMatchObject({ code: 'NOT_FOUND', operation: 'skilljar.courses.list' });
  });

  it('a cursor that the platform refuses is no end', async () => {
    b.server.queue(page(`${b.server.origin}/v1/users?cursor=x`, 'c1')).always(gone('Invalid page.'));
    expect(await failure(collect(client().skilljar.users.list()))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('another status is no end', async () => {
    b.server.queue(page(link(2), 'c1')).always(json(400, { detail: 'Invalid page.' }));
    expect(await failure(collect(client().skilljar.courses.list()))).toMatchObject({ code: 'BAD_REQUEST' });
  });
});
