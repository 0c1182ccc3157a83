import type { Page, Paginator } from '../../src/core/results/index.js';
import type { ListOptions } from '../../src/core/settings/options.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import type { Bench } from './bench.js';
import { data, json, type Step } from './fault-server.js';
import { KEYS } from './subjects.js';

/** A list, as far as it is read here. */
export type Listing = AsyncIterable<unknown> & PromiseLike<Page<unknown>> & Pick<Paginator<unknown>, 'toArray' | 'pages'>;

/** A list in one of the shapes that lists have on the wire. */
export interface ListShape {
  readonly name: string;
  readonly operation: string;
  /** Answers with `total` rows, a page at a time. */
  serve(b: Bench, total: number): Step;
  /** The list. `filter` is an argument that selects its items, `place` the platform's own arguments for the page. */
  open(b: Bench, options?: ListOptions, filter?: string, place?: object): Listing;
  /** The platform's own arguments for what comes after `n` rows. */
  own?(n: number): object;
  /** Another list of the platform. */
  another?(b: Bench, options: ListOptions): Listing;
}

const DEFAULT_SIZE = 3;

export const clients = (b: Bench) => ({
  skilljar: createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, domain: 'a.test', clock: b.clock }),
  sda: createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, firstPage: 1 }),
  instruqt: createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock }),
});

const rows = (total: number, from: number, size: number) =>
  Array.from({ length: Math.max(0, Math.min(size, total - from)) }, (_, i) => ({ id: `r${from + i}`, sessionId: `r${from + i}` }));
const paramsOf = (url: string) => new URL(url, 'http://x').searchParams;
const cursorAt = (n: number) => `after-${n}`;
const nOf = (cursor: unknown) => (typeof cursor === 'string' ? Number(cursor.slice('after-'.length)) : 0);

function connection(total: number, from: number, size: number) {
  const end = from + size;
  return {
    nodes: rows(total, from, size),
    pageInfo: { hasNextPage: end < total, endCursor: cursorAt(end) },
    totalCount: total,
  };
}

export const LIST_SHAPES: readonly ListShape[] = [
  {
    name: 'Skilljar by page number',
    operation: 'skilljar.courses.list',
    serve: (b, total) => (exchange) => {
      const params = paramsOf(exchange.request.url);
      const [page, size] = [Number(params.get('page') ?? 1), Number(params.get('page_size') ?? DEFAULT_SIZE)];
      params.set('page', String(page + 1));
      const next = page * size < total ? `${b.server.origin}/v1/courses?${params}` : null;
      return json(200, { count: total, next, previous: null, results: rows(total, (page - 1) * size, size) })(exchange);
    },
    open: (b, options, label__name, place) => clients(b).skilljar.courses.list({ label__name, ...place }, options),
    own: (n) => ({ page: n / DEFAULT_SIZE + 1 }),
    another: (b, options) => clients(b).skilljar.groups.list(undefined, options),
  },
  {
    name: 'Skilljar by cursor',
    operation: 'skilljar.users.list',
    serve: (b, total) => (exchange) => {
      const params = paramsOf(exchange.request.url);
      const [from, size] = [nOf(params.get('cursor') ?? undefined), Number(params.get('page_size') ?? DEFAULT_SIZE)];
      params.set('cursor', cursorAt(from + size));
      const next = from + size < total ? `${b.server.origin}/v1/users?${params}` : null;
      return json(200, { count: total, next, previous: null, results: rows(total, from, size) })(exchange);
    },
    open: (b, options, email, place) => clients(b).skilljar.users.list({ email, ...place }, options),
    own: (n) => ({ cursor: cursorAt(n) }),
    another: (b, options) => clients(b).skilljar.courses.list(undefined, options),
  },
  {
    name: 'Skilljar as an array',
    operation: 'skilljar.users.publishedCourses.list',
    serve: (_b, total) => json(200, rows(total, 0, total)),
    open: (b, options, id = 'u1') => clients(b).skilljar.users.publishedCourses.list(id, undefined, options),
  },
  {
    name: 'SDA by page number',
    operation: 'sda.sessions.list',
    serve: (_b, total) => (exchange) => {
      const { page, pageSize } = exchange.request.json.variables.pagination;
      const items = rows(total, (page - 1) * pageSize, pageSize);
      return data({ readAllSessions: { items, pages: Math.ceil(total / pageSize), itemCount: total } })(exchange);
    },
    open: (b, options = {}, status = 'READY', place = undefined) =>
      clients(b).sda.sessions.list({ statuses: [status], pagination: { page: 1, pageSize: DEFAULT_SIZE, ...place } }, options),
    own: (n) => ({ page: n / DEFAULT_SIZE + 1 }),
    another: (b, options) => clients(b).sda.sessions.listByTenant({ tenantId: 't' }, options),
  },
  {
    name: 'Instruqt by First and After',
    operation: 'instruqt.sandboxes.list',
    serve: (_b, total) => (exchange) => {
      const { First = DEFAULT_SIZE, After } = exchange.request.json.variables.paging ?? {};
      return data({ sandboxes: connection(total, nOf(After), First) })(exchange);
    },
    open: (b, options, teamSlug = 'acme', place = undefined) =>
      clients(b).instruqt.sandboxes.list({ teamSlug, ...(place && { paging: place }) } as never, options),
    own: (n) => ({ After: cursorAt(n) }),
    another: (b, options) => clients(b).instruqt.hotStartPools.list({ teamSlug: 'acme' } as never, options),
  },
  {
    name: 'Instruqt by first and after',
    operation: 'instruqt.trackReviews.list',
    serve: (_b, total) => (exchange) => {
      const { first = DEFAULT_SIZE, after } = exchange.request.json.variables;
      return data({ trackReviews: connection(total, nOf(after), first) })(exchange);
    },
    open: (b, options, trackID = 't1', place = undefined) => clients(b).instruqt.trackReviews.list({ trackID, ...place }, options),
    own: (n) => ({ after: cursorAt(n) }),
    another: (b, options) => clients(b).instruqt.sandboxes.list({ teamSlug: 'acme' } as never, options),
  },
  {
    name: 'Instruqt by skip and take',
    operation: 'instruqt.playReports.list',
    serve: (_b, total) => (exchange) => {
      const { skip, take } = exchange.request.json.variables.input.pagination;
      return data({ playReports: { items: rows(total, skip, take), totalItems: total } })(exchange);
    },
    open: (b, options, teamSlug = 'acme', place = undefined) =>
      clients(b).instruqt.playReports.list({ input: { teamSlug, pagination: { take: DEFAULT_SIZE, ...place } } as never }, options),
    own: (n) => ({ skip: n }),
    another: (b, options) => clients(b).instruqt.trackReviews.list({ trackID: 't1' }, options),
  },
];

/** The shapes that have more than one page. */
export const PAGED_SHAPES = LIST_SHAPES.filter(({ own }) => own);

export const idsOf = (items: Iterable<unknown>): string[] => [...items].map((item) => (item as { id: string }).id);
export const expected = (from: number, to: number): string[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => `r${from + i}`);

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}
