import { describe, expect, it } from 'vitest';
import type { ListOptions } from '../../src/core/settings/options.js';
import { MalformedResponseError } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { data, graphqlErrors, html, json, resetBeforeAnswer, respond, type Step } from '../support/fault-server.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const common = () => ({ clock: b.clock });
const instruqt = () => createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, ...common() });
const sda = (options: object = {}) => createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, ...common(), ...options });
const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

describe('sda lists: whether the first page is 0 or 1 is not known', () => {
  /** `total` sessions, `size` a page, pages counted from `first`; what lies outside answers `outside`. */
  const sessions = (
    total: number,
    first: 0 | 1,
    outside: Step = data({ readAllSessions: { items: [], pages: Math.ceil(total / 2), itemCount: total } }),
  ): Step => {
    return (exchange) => {
      const { page, pageSize } = exchange.request.json.variables.pagination;
      const from = (page - first) * pageSize;
      if (from < 0 || from >= total) return outside(exchange);
      const items = range(from, Math.min(total, from + pageSize)).map((id) => ({ sessionId: `s${id}` }));
      return data({ readAllSessions: { items, pages: Math.ceil(total / pageSize), itemCount: total } })(exchange);
    };
  };
  const ids = async (options: object = {}, list: object = { pageSize: 2 }) =>
    (await sda(options).sessions.list(undefined, list).toArray({ maxItems: 999 })).map(({ sessionId }) => sessionId);
  const pagesAsked = () => b.server.received.map(({ json: body }) => body.variables.pagination.page);
  const all = (total: number) => range(0, total).map((id) => `s${id}`);

  it('a server that counts from 1: in order, and no page 0', async () => {
    b.server.always(sessions(5, 1));
    expect(await ids()).toEqual(all(5));
    expect(pagesAsked()).toEqual([1, 2, 3]);
  });

  it('a server that counts from 0: everything, each once', async () => {
    b.server.always(sessions(5, 0));
    expect((await ids()).sort()).toEqual(all(5));
    expect(pagesAsked()).toEqual([1, 2, 3, 0]);
  });

  it('a single page, counted from 0', async () => {
    b.server.always(sessions(2, 0));
    expect(await ids()).toEqual(all(2));
    expect(pagesAsked()).toEqual([1, 0]);
  });

  it('nothing at all', async () => {
    b.server.always(sessions(0, 1));
    expect(await ids()).toEqual([]);
    expect(pagesAsked()).toEqual([1]);
  });

  it('a server that takes page 0 for page 1 gives no item twice', async () => {
    const twice: Step = (exchange) => {
      const { pagination } = exchange.request.json.variables;
      pagination.page = Math.max(1, pagination.page);
      // Counts one more than it shows, as when one was deleted meanwhile.
      return pagination.page > 2
        ? data({ readAllSessions: { items: [], pages: 2, itemCount: 5 } })(exchange)
        : data({
            readAllSessions: {
              items: [{ sessionId: `a${pagination.page}` }, { sessionId: `b${pagination.page}` }],
              pages: 2,
              itemCount: 5,
            },
          })(exchange);
    };
    b.server.always(twice);
    expect(await ids()).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  it.each([
    ['a GraphQL error', graphqlErrors([{ message: 'page must be positive' }])],
    ['400', json(400, { message: 'page' })],
    ['500', json(500, { message: 'OFFSET must not be negative' })],
  ])('%s on page 0 means that there is none', async (_what, refusal) => {
    b.server.queue(data({ readAllSessions: { items: [{ sessionId: 'a' }], pages: 1, itemCount: 2 } }), refusal);
    expect(await ids()).toEqual(['a']);
    expect(pagesAsked()).toEqual([1, 0]);
  });

  it.each([
    ['401', json(401, {}), 'AUTHENTICATION'],
    ['429', json(429, {}, { 'retry-after': '9999' }), 'RATE_LIMIT'],
    ['503', html(503), 'SERVER'],
    ['a lost connection', resetBeforeAnswer(), 'CONNECTION'],
    ['HTML', html(200), 'MALFORMED_RESPONSE'],
  ])('%s on page 0 says nothing about it, and is not forgiven', async (_what, step, code) => {
    b.server.queue(data({ readAllSessions: { items: [{ sessionId: 'a' }], pages: 1, itemCount: 2 } })).always(step);
    expect(await failure(ids({ retry: false }))).toMatchObject({ code });
  });

  it('an error on any other page is an error', async () => {
    b.server.queue(sessions(5, 1)).always(graphqlErrors([{ message: 'no' }]));
    expect(await failure(ids())).toMatchObject({ code: 'GRAPHQL', operation: 'sda.sessions.list' });
  });

  it.each([0, 1] as const)('firstPage: %i ends the guessing', async (first) => {
    b.server.always(sessions(5, first));
    expect(await ids({ firstPage: first })).toEqual(all(5));
    expect(pagesAsked()).toEqual(range(first, first + 3));
  });

  it('a page of the caller’s own is where it begins, without guessing', async () => {
    b.server.always(sessions(6, 0));
    const items = await sda()
      .sessions.list({ pagination: { page: 1, pageSize: 2 } })
      .toArray({ maxItems: 99 });
    expect(items.map(({ sessionId }) => sessionId)).toEqual(all(6).slice(2));
    expect(pagesAsked()).not.toContain(0);
  });

  it('a cursor resumes where it says, also at page 0', async () => {
    b.server.always(sessions(5, 0));
    const pages = await collect(sda().sessions.list(undefined, { pageSize: 2 }).pages());
    const cursors = pages.map(({ cursor }) => cursor);
    for (let i = 0; i < pages.length - 1; i += 1) {
      const rest = await sda().sessions.list(undefined, { pageSize: 2, cursor: cursors[i] }).toArray({ maxItems: 99 });
      const expected = pages.slice(i + 1).flatMap(({ items }) => items);
      // A list that is resumed does not know what came before it, so it does not try page 0 of its own accord.
      if (i === pages.length - 2) expect(rest).toEqual(expected);
      else for (const item of rest) expect(expected).toContainEqual(item);
    }
  });

  it('sizes: a default where the platform demands one, the call’s own where given', async () => {
    b.server.always(sessions(1, 1));
    await sda().sessions.list();
    await sda().sessions.list({ pagination: { page: 1, pageSize: 7 } });
    await sda().sessions.list({ pagination: { page: 1, pageSize: 7 } }, { pageSize: 9 });
    expect(b.server.received.map(({ json: body }) => body.variables.pagination.pageSize)).toEqual([100, 7, 9]);
  });
});

describe('sda numbers', () => {
  it('a Long beyond 2^53 keeps its digits; smaller ones are numbers', async () => {
    b.server.always(
      respond(
        200,
        '{"data":{"readAllSessionRecordings":[{"sessionRecordingId":"9007199254740993","createdAtTimestampMs":9007199254740993,"updatedAtTimestampMs":1767225600000,"duration":-9007199254740993}]}}',
        {
          'content-type': 'application/json',
        },
      ),
    );
    const [recording] = await sda().recordings.list().toArray({ maxItems: 1 });
    expect(recording).toEqual({
      sessionRecordingId: '9007199254740993',
      createdAtTimestampMs: 9007199254740993n,
      updatedAtTimestampMs: 1767225600000,
      duration: -9007199254740993n,
    });
  });
});

describe('instruqt lists', () => {
  it('skip and take: by the total', async () => {
    b.server.always((exchange) => {
      const { skip, take } = exchange.request.json.variables.input.pagination;
      return data({ playReports: { items: range(skip, Math.min(25, skip + take)).map((id) => ({ id: `p${id}` })), totalItems: 25 } })(
        exchange,
      );
    });
    const input = { teamSlug: 'acme' } as never;
    const items = await collect(instruqt().playReports.list({ input }, { pageSize: 10 }));
    expect(items.map(({ id }) => id)).toEqual(range(0, 25).map((id) => `p${id}`));
    expect(b.server.received.map(({ json: body }) => body.variables.input)).toEqual(
      [0, 10, 20].map((skip) => ({ teamSlug: 'acme', pagination: { skip, take: 10 } })),
    );
    const page = await instruqt().playReports.list({ input: { teamSlug: 'acme', pagination: { skip: 20 } } as never });
    expect(page).toMatchObject({ total: 25, cursor: undefined });
    expect(page.items).toHaveLength(5);
  });

  it('skip and take of the caller’s own, and a total that is not said', async () => {
    b.server.always((exchange) => {
      const { skip, take } = exchange.request.json.variables.input.pagination;
      return data({ playReports: { items: range(skip, Math.min(8, skip + take)).map((id) => ({ id })) } })(exchange);
    });
    const items = await collect(instruqt().playReports.list({ input: { teamSlug: 'acme', pagination: { skip: 2, take: 3 } } }));
    expect(items.map(({ id }) => id)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('a paging argument: First and After', async () => {
    b.server.queue(
      data({ sandboxes: { nodes: [{ id: 'a' }, null, { id: 'b' }], pageInfo: { hasNextPage: true, endCursor: 'e1' }, totalCount: 3 } }),
      data({ sandboxes: { nodes: [{ id: 'c' }], pageInfo: { hasNextPage: false, endCursor: 'e2' }, totalCount: 3 } }),
    );
    const pages = await collect(
      instruqt()
        .sandboxes.list({ teamSlug: 'acme', paging: { Last: 1 } as never }, { pageSize: 2 })
        .pages(),
    );
    expect(pages.map(({ items, total, cursor }) => [items.length, total, cursor])).toEqual([
      [2, 3, expect.any(String)],
      [1, 3, undefined],
    ]);
    expect(b.server.received.map(({ json: body }) => body.variables)).toEqual([
      { teamSlug: 'acme', paging: { Last: 1, First: 2 } },
      { teamSlug: 'acme', paging: { Last: 1, First: 2, After: 'e1' } },
    ]);
  });

  it('first and after', async () => {
    b.server.queue(
      data({ trackReviews: { edges: [{ node: { id: 'a' } }, { node: null }], pageInfo: { hasNextPage: true, endCursor: 'e1' } } }),
      data({ trackReviews: { nodes: [{ id: 'b' }], pageInfo: { hasNextPage: false } } }),
    );
    const items = await collect(instruqt().trackReviews.list({ trackID: 't' }, { pageSize: 1 }));
    expect(items).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(b.server.received.map(({ json: body }) => body.variables)).toEqual([
      { trackID: 't', first: 1 },
      { trackID: 't', first: 1, after: 'e1' },
    ]);
  });

  it('a cursor that repeats stops', async () => {
    b.server.always(data({ trackReviews: { nodes: [{ id: 'a' }], pageInfo: { hasNextPage: true, endCursor: 'e1' } } }));
    expect(await failure(collect(instruqt().trackReviews.list({ trackID: 't' })))).toBeInstanceOf(MalformedResponseError);
    expect(b.server.count).toBe(2);
  });

  it.each([{}, { endCursor: null }, { endCursor: undefined }, { endCursor: '' }, { endCursor: 7 }])(
    'a next page without a cursor (%j) ends the list with an error, after its rows',
    async (end) => {
      const page = { nodes: [{ id: 'a' }, { id: 'b' }], pageInfo: { hasNextPage: true, ...end } };
      b.server.always(data({ trackReviews: page, sandboxes: page, trackLibrary: page }));
      for (const list of [
        (options?: ListOptions) => instruqt().trackReviews.list({ trackID: 't' }, options),
        (options?: ListOptions) => instruqt().sandboxes.list({ teamSlug: 'acme' }, options),
      ]) {
        b.server.received.length = 0;
        const seen: unknown[] = [];
        const error = await failure(async () => {
          for await (const item of list()) seen.push(item);
        });
        expect(seen).toEqual([{ id: 'a' }, { id: 'b' }]);
        expect(error).toBeInstanceOf(MalformedResponseError);
        expect(error.message).toContain('the next page has no cursor');
        const first = await list();
        expect(first.items).toHaveLength(2);
        expect(await list().toArray({ maxItems: 2 })).toHaveLength(2);
        expect(b.server.count).toBe(3);
        // Its cursor leads to the same error, and to no request.
        expect(await failure(list({ cursor: first.cursor }))).toMatchObject({ code: 'MALFORMED_RESPONSE' });
        expect(b.server.count).toBe(3);
      }
    },
  );

  it('a plain list; null where nothing may be seen', async () => {
    b.server.queue(data({ tracks: [{ id: 't' }] }), data({ tracks: null }), data({ trackReviews: null }), data({ tracks: { nodes: [] } }));
    expect(await instruqt().tracks.list()).toMatchObject({ items: [{ id: 't' }], total: 1, cursor: undefined });
    expect(await instruqt().tracks.list()).toMatchObject({ items: [] });
    expect(await instruqt().trackReviews.list({ trackID: 't' })).toMatchObject({ items: [] });
    const error = await failure(instruqt().tracks.list());
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error.operation).toBe('instruqt.tracks.list');
  });

  it('the first page’s rules hold for a list as for any call', async () => {
    expect(await failure(collect(instruqt().challenges.list({})))).toMatchObject({
      code: 'INVALID_INPUT',
      operation: 'instruqt.challenges.list',
    });
  });
});

describe('learningPath lists', () => {
  it('keep what is null inside: the platform says so', async () => {
    b.server.always(data({ CurrentUserLearningPathMilestoneCompletionsBySlug: [{ id: 'a' }, null] }));
    const client = createLearningPathClient({ apiKey: KEYS.learningPath, origin: b.server.origin, ...common() });
    expect((await client.milestones.listCompletions({ slug: 'p' })).items).toEqual([{ id: 'a' }, null]);
  });
});
