import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundCursors } from '../../src/core/results/index.js';
import type { ListOptions } from '../../src/core/settings/options.js';
import { InputError } from '../../src/index.js';
import { bench } from '../support/bench.js';
import { data, json } from '../support/fault-server.js';
import { clients, collect, expected, idsOf, LIST_SHAPES, type Listing, type ListShape, PAGED_SHAPES } from '../support/list-shapes.js';
import { failure } from '../support/subjects.js';

const b = bench();
const TOTAL = 8;

async function cursorOf({ serve, open }: ListShape, options?: ListOptions, filter?: string): Promise<string> {
  b.server.always(serve(b, TOTAL));
  const { cursor } = await open(b, options, filter);
  return cursor as string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= .';
const edits = fc.array(
  fc.record({ at: fc.nat(1_000), remove: fc.nat(2), insert: fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 2 }) }),
  { minLength: 1, maxLength: 3 },
);

function edited(text: string, changes: readonly { at: number; remove: number; insert: string }[]): string {
  let changed = text;
  for (const { at, remove, insert } of changes) {
    const place = at % (changed.length + 1);
    changed = changed.slice(0, place) + insert + changed.slice(place + remove);
  }
  return changed;
}

/** The list is refused before anything is sent; gives the error's message. */
async function refused(list: Listing): Promise<string> {
  const sent = b.server.count;
  const error = await failure<InputError>(collect(list));
  expect(error).toBeInstanceOf(InputError);
  expect(error.issues.length).toBeGreaterThan(0);
  expect(error.issues.map(({ path }) => path)).toEqual(error.issues.map(() => ['cursor']));
  for (const read of [() => list.toArray({ maxItems: 9 }), () => list.pages().next(), () => list]) {
    expect(await failure(read() as Promise<unknown>)).toBeInstanceOf(InputError);
  }
  expect(b.server.count).toBe(sent);
  return error.message;
}

describe.each(PAGED_SHAPES)('$name', (shape) => {
  const { open, serve, operation } = shape;

  it.each<ListOptions>([{}, { pageSize: 2 }, { pageSize: 5, prefetch: 0 }, { pageSize: 1, concurrency: 3 }])(
    'every cursor of %j resumes in another client with what comes after its page',
    async (options) => {
      b.server.always(serve(b, TOTAL));
      const pages = await collect(open(b, options, 'f').pages());
      let given = 0;
      for (const { items, cursor } of pages) {
        given += items.length;
        if (given === TOTAL) expect(cursor).toBeUndefined();
        else expect(idsOf(await collect(open(b, { ...options, cursor }, 'f')))).toEqual(expected(given, TOTAL));
      }
    },
  );

  it('a page that maxItems shortened: its cursor gives the page again', async () => {
    b.server.always(serve(b, TOTAL));
    const pages = await collect(open(b, { maxItems: 5 }).pages());
    expect(pages.map(({ items }) => items.length)).toEqual([3, 2]);
    expect(pages[1]?.cursor).toBe(pages[0]?.cursor);
    expect(idsOf(await collect(open(b, { cursor: pages[1]?.cursor })))).toEqual(expected(3, TOTAL));
  });

  it('the filters and the page size go with the resumed request', async () => {
    const cursor = await cursorOf(shape, { pageSize: 2 }, 'jane');
    await open(b, { pageSize: 2, cursor }, 'jane');
    const { url, json: body } = b.server.last;
    const sent = `${url} ${JSON.stringify(body?.variables)}`;
    expect(sent).toContain('jane');
    expect(sent).toMatch(/page_size=2|"(pageSize|First|first|take)":2\b/);
  });

  it('maxItems, prefetch, concurrency and headers may differ', async () => {
    const cursor = await cursorOf(shape);
    const list = open(b, { cursor, maxItems: 2, prefetch: 0, concurrency: 2, headers: { 'x-job': '7' }, retry: false });
    expect(idsOf(await collect(list))).toEqual(expected(3, 5));
  });

  it.each([
    'garbage',
    '',
    ' ',
    '2',
    'page=2',
    'cursor=cD0x',
    'after-3',
    'cD02MzgyMDg=',
    'undefined',
    'null',
    'e30',
    'W10',
    'WzFd',
    btoa('[1,2,3,4,5,6]'),
    btoa(JSON.stringify([1, operation, 'x', 0, '2', 'y'])),
    '🙂',
    'x'.repeat(100_000),
    'W1tb'.repeat(25_000),
  ])('%.20s is no cursor', async (cursor) => {
    expect(await refused(open(b, { cursor }))).toContain(`${operation}: cursor: is not a valid cursor`);
  });

  it.each([null, 2, 0, true, {}, ['page=2']])('%j is no cursor', async (cursor) => {
    expect(await refused(open(b, { cursor: cursor as never }))).toContain('is not a valid cursor');
  });

  it('another operation', async () => {
    const cursor = await cursorOf(shape);
    expect(await refused(shape.another!(b, { cursor }))).toContain(`cursor: belongs to the operation ${operation}`);
  });

  it('other filters', async () => {
    const cursor = await cursorOf(shape, {}, 'jane@x.test');
    const message = await refused(open(b, { cursor }, 'john@x.test'));
    expect(message).toContain('cursor: belongs to a list with other arguments');
    expect(message).not.toMatch(/ja?n?e|john/);
    expect(message).not.toContain(cursor);
  });

  it.each([
    [{}, { pageSize: 7 }, /with pageSize (3|\(default\)), not 7\b/],
    [{ pageSize: 2 }, {}, /with pageSize 2, not (3|\(default\))/],
    [{ pageSize: 2 }, { pageSize: 7 }, /with pageSize 2, not 7\b/],
  ])('a cursor of %j with %j', async (written, read, message) => {
    const cursor = await cursorOf(shape, written);
    expect(await refused(open(b, { ...read, cursor }))).toMatch(message);
  });

  it('other filters and another page size: both are said', async () => {
    const cursor = await cursorOf(shape, { pageSize: 2 }, 'one');
    const error = await failure<InputError>(collect(open(b, { pageSize: 3, cursor }, 'two')));
    expect(error.issues).toHaveLength(2);
  });

  it('the platform’s own position works in the input, and cannot be confused with a cursor', async () => {
    b.server.always(serve(b, TOTAL));
    expect(idsOf(await collect(open(b, {}, 'f', shape.own!(3))))).toEqual(expected(3, TOTAL));
    const { cursor } = await open(b, {}, 'f', shape.own!(3));
    // Where a list begins does not bind its cursors.
    expect(idsOf(await collect(open(b, { cursor }, 'f')))).toEqual(expected(6, TOTAL));
    expect(idsOf(await collect(open(b, { cursor }, 'f', shape.own!(0))))).toEqual(expected(6, TOTAL));
  });

  it('contains neither arguments nor keys, and fits into a URL', async () => {
    const cursor = await cursorOf(shape, {}, 'jane@x.test');
    const content = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    expect(content).not.toMatch(/jane|x\.test|key|token|sk-/i);
    expect(cursor).toMatch(/^[\w-]{1,160}$/);
  });

  it('any change of one to three places is refused', async () => {
    const cursor = await cursorOf(shape);
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const changed = edited(cursor, changes);
        if (changed === cursor) return;
        const sent = b.server.count;
        await expect(open(b, { cursor: changed }).pages().next()).rejects.toThrow(InputError);
        expect(b.server.count).toBe(sent);
      }),
      { numRuns: 170 },
    );
  });
});

describe('what else a cursor is bound to', () => {
  const two = (list: (options: ListOptions) => Listing, other: (options: ListOptions) => Listing) => async () => {
    const { cursor } = await list({});
    expect(cursor).toBeTypeOf('string');
    expect((await list({ cursor })).items.length).toBeGreaterThan(0);
    expect(await refused(other({ cursor }))).toContain('belongs to a list with other arguments');
  };
  const page = () => json(200, { count: 9, next: `${b.server.origin}/v1/x?page=2`, results: [{ id: '1' }] });
  const skilljar = () => clients(b).skilljar;
  const instruqt = () => clients(b).instruqt;
  const reports = () => data({ playReports: { items: [{ id: '1' }], totalItems: 9 } });
  const sandboxes = () => data({ sandboxes: { nodes: [{ id: '1' }], pageInfo: { hasNextPage: true, endCursor: 'e' } } });

  it.each([
    [
      'an id of the URL',
      page,
      () =>
        two(
          (o) => skilljar().groups.users.list('g1', undefined, o),
          (o) => skilljar().groups.users.list('g2', undefined, o),
        ),
    ],
    [
      'the domain of the scope',
      page,
      () =>
        two(
          (o) => skilljar().domain('a.test').publishedCourses.list(undefined, o),
          (o) => skilljar().domain('b.test').publishedCourses.list(undefined, o),
        ),
    ],
    [
      'a filter that is left out',
      page,
      () =>
        two(
          (o) => skilljar().courses.list({ label__name: 'x' }, o),
          (o) => skilljar().courses.list(undefined, o),
        ),
    ],
    [
      'a filter that is added',
      page,
      () =>
        two(
          (o) => skilljar().courses.list(undefined, o),
          (o) => skilljar().courses.list({ label__name: 'x' }, o),
        ),
    ],
    [
      'the team of the scope',
      sandboxes,
      () =>
        two(
          (o) => instruqt().team('acme').sandboxes.list({}, o),
          (o) => instruqt().team('other').sandboxes.list({}, o),
        ),
    ],
    [
      'the team that a scope fills into an input',
      reports,
      () =>
        two(
          (o) => instruqt().team('acme').playReports.list({ input: {} }, o),
          (o) => instruqt().team('other').playReports.list({ input: {} }, o),
        ),
    ],
    [
      'the team of an input, against one that says another',
      reports,
      () =>
        two(
          (o) => instruqt().team('acme').playReports.list({ input: {} }, o),
          (o) =>
            instruqt()
              .team('acme')
              .playReports.list({ input: { teamSlug: 'other' } }, o),
        ),
    ],
    [
      'a field of the input',
      reports,
      () =>
        two(
          (o) => instruqt().playReports.list({ input: { teamSlug: 'acme', play: { a: [1] } } as never }, o),
          (o) => instruqt().playReports.list({ input: { teamSlug: 'acme', play: { a: [2] } } as never }, o),
        ),
    ],
    [
      'the ordering',
      sandboxes,
      () =>
        two(
          (o) => instruqt().sandboxes.list({ teamSlug: 'a', ordering: { orderBy: 'id' } } as never, o),
          (o) => instruqt().sandboxes.list({ teamSlug: 'a' }, o),
        ),
    ],
    [
      'another field of the paging argument',
      sandboxes,
      () =>
        two(
          (o) => instruqt().sandboxes.list({ teamSlug: 'a', paging: { Last: 3 } } as never, o),
          (o) => instruqt().sandboxes.list({ teamSlug: 'a' }, o),
        ),
    ],
  ])('%s', async (_what, answer, run) => {
    b.server.always(answer());
    await run()();
  });

  it.each([
    [
      'the order of keys',
      page,
      (o: ListOptions) => skilljar().users.list({ email: 'e@x.test', first_name: 'J' }, o),
      (o: ListOptions) => skilljar().users.list({ first_name: 'J', email: 'e@x.test' }, o),
    ],
    [
      'undefined',
      page,
      (o: ListOptions) => skilljar().courses.list({ label__name: undefined }, o),
      (o: ListOptions) => skilljar().courses.list(undefined, o),
    ],
    ['no arguments', page, (o: ListOptions) => skilljar().courses.list({}, o), (o: ListOptions) => skilljar().courses.list(undefined, o)],
    [
      'page_size for pageSize',
      page,
      (o: ListOptions) => skilljar().courses.list({ page_size: 5 }, o),
      (o: ListOptions) => skilljar().courses.list({}, { ...o, pageSize: 5 }),
    ],
    [
      'the team by scope or by argument',
      sandboxes,
      (o: ListOptions) => instruqt().team('acme').sandboxes.list({}, o),
      (o: ListOptions) => instruqt().sandboxes.list({ teamSlug: 'acme' }, o),
    ],
    [
      'the team of an input, by scope or by argument',
      reports,
      (o: ListOptions) => instruqt().team('acme').playReports.list({ input: {} }, o),
      (o: ListOptions) => instruqt().playReports.list({ input: { teamSlug: 'acme' } }, o),
    ],
    [
      'a team of an input that is null',
      reports,
      (o: ListOptions) => instruqt().playReports.list({ input: { teamSlug: 'acme' } }, o),
      (o: ListOptions) =>
        instruqt()
          .team('acme')
          .playReports.list({ input: { teamSlug: null } } as never, o),
    ],
    [
      'a team that is null',
      sandboxes,
      (o: ListOptions) => instruqt().team('acme').sandboxes.list({}, o),
      (o: ListOptions) => instruqt().team('acme').sandboxes.list({ teamSlug: null }, o),
    ],
    [
      'nothing in the paging argument',
      sandboxes,
      (o: ListOptions) => instruqt().sandboxes.list({ teamSlug: 'a', paging: {} } as never, o),
      (o: ListOptions) => instruqt().sandboxes.list({ teamSlug: 'a' }, o),
    ],
    [
      'the default page size, said',
      reports,
      (o: ListOptions) => instruqt().playReports.list({ input: { teamSlug: 'a' } as never }, o),
      (o: ListOptions) => instruqt().playReports.list({ input: { teamSlug: 'a' } as never }, { ...o, pageSize: 100 }),
    ],
  ] as const)('%s makes no difference', async (_what, answer, one, other) => {
    b.server.always(answer());
    const { cursor } = await one({});
    expect(cursor).toBeTypeOf('string');
    expect((await other({ cursor })).cursor).toBeTypeOf('string');
    expect((await one({ cursor })).cursor).toBeTypeOf('string');
  });

  it('a list of one page takes no cursor', async () => {
    const cursor = await cursorOf(PAGED_SHAPES[0]!);
    const lists = [
      LIST_SHAPES.find(({ own }) => !own)!.open(b, { cursor }),
      clients(b).instruqt.tracks.list({}, { cursor }),
      clients(b).sda.recordings.list({ cursor }),
    ];
    for (const list of lists) expect(await refused(list)).toContain('belongs to the operation');
  });

  it('a cursor of a later version says so', async () => {
    const cursor = btoa(JSON.stringify([2, { anything: true }])).replaceAll('=', '');
    expect(await refused(clients(b).skilljar.courses.list(undefined, { cursor }))).toContain('has version 2, this release reads version 1');
  });

  it.each([
    [
      'cyclic',
      () => {
        const input: Record<string, unknown> = { teamSlug: 'a' };
        input.self = input;
        return input;
      },
    ],
    ['with a BigInt', () => ({ teamSlug: 'a', n: 5n })],
    [
      'with a getter that throws',
      () => ({
        teamSlug: 'a',
        get n() {
          throw new TypeError('raw');
        },
      }),
    ],
    [
      'with a toJSON that throws',
      () => ({
        teamSlug: 'a',
        n: {
          toJSON() {
            throw new TypeError('raw');
          },
        },
      }),
    ],
    ['a proxy that throws', () => new Proxy({}, { ownKeys: () => [][0]! })],
  ])('arguments that are %s', async (_what, input) => {
    b.server.always(reports());
    const { cursor } = await clients(b).instruqt.playReports.list({ input: { teamSlug: 'a' } as never });
    expect(await refused(clients(b).instruqt.playReports.list({ input: input() as never }, { cursor }))).toContain('other arguments');
  });
});

describe('a model of cursors', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const scope = fc.record({
    platform: fc.constant('skilljar' as const),
    operation: fc.constantFrom('skilljar.a.list', 'skilljar.b.list'),
    filters: json,
    size: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined }),
  });
  const position = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.string().map((text) => `\ud800${text}`),
    fc.constantFrom('', '0', '€', '🙂'),
  );

  it('any position comes back from the cursors of an equal list', () => {
    fc.assert(
      fc.property(scope, position, (list, at) => {
        const cursor = boundCursors(list).write(at);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(boundCursors({ ...list, filters: JSON.parse(JSON.stringify(list.filters)) }).read(cursor)).toBe(at);
      }),
      { numRuns: 1_000 },
    );
  });

  it('a list takes the cursors of equal lists alone', () => {
    const equal = (a: unknown, c: unknown) => {
      try {
        expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(c)));
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(scope, scope, position, (one, other, at) => {
        const cursor = boundCursors(one).write(at);
        const same = one.operation === other.operation && one.size === other.size && equal(one.filters, other.filters);
        if (same) expect(boundCursors(other).read(cursor)).toBe(at);
        else expect(() => boundCursors(other).read(cursor)).toThrow(InputError);
      }),
      { numRuns: 1_000 },
    );
  });

  it('no cursor that was changed is read', () => {
    fc.assert(
      fc.property(scope, position, edits, (list, at, changes) => {
        const cursor = boundCursors(list).write(at);
        const changed = edited(cursor, changes);
        if (changed === cursor) expect(boundCursors(list).read(changed)).toBe(at);
        else expect(() => boundCursors(list).read(changed)).toThrow(InputError);
      }),
      { numRuns: 3_000 },
    );
  });

  it('no text that was not written is read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          json.map((value) => btoa(encodeURIComponent(JSON.stringify(value)))),
        ),
        (text) => {
          expect(() => boundCursors({ platform: 'sda', operation: 'sda.x.list', filters: {}, size: 1 }).read(text)).toThrow(InputError);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
