import { printable } from '../engine/secrets.js';
import { indexPage, type PagesOf } from './index-page.js';

/** So many of the last requests are shown. */
const LAST = 200;

/** What the pages show, and what they can do to the platforms. */
export interface Desk extends PagesOf {
  rows(table: string): readonly unknown[] | undefined;
  /** The requests, oldest first, without keys. */
  requests(): readonly unknown[];
  reset(): void;
  advance(ms: number): void;
  now(): Date;
}

/** Answers what is neither a platform nor a file: the server's own pages. Nothing where there is none. */
export function pageAt(request: Request, desk: Desk): Response | undefined {
  const { pathname, searchParams, origin } = new URL(request.url);
  const table = /^\/_data\/(.+)$/.exec(pathname)?.[1];
  const get = (answer: () => Response) => (request.method === 'GET' ? answer() : notAllowed('GET, HEAD'));
  const post = (answer: () => Response) => (request.method === 'POST' ? answer() : notAllowed('POST'));
  if (pathname === '/') return get(() => indexPage(request, desk));
  if (pathname === '/_data')
    return get(() =>
      json({
        tables: Object.entries(desk.tables()).map(([name, rows]) => ({ name, rows, url: `${origin}/_data/${encodeURIComponent(name)}` })),
      }),
    );
  if (table !== undefined) return get(() => rowsOf(table, desk));
  if (pathname === '/_requests') return get(() => json({ requests: desk.requests().slice(-LAST) }));
  if (pathname === '/_reset')
    return post(() => {
      desk.reset();
      return json({ reset: true, now: desk.now().toISOString() });
    });
  if (pathname === '/_advance') return post(() => advance(searchParams.get('ms'), desk));
  return undefined;
}

function rowsOf(encoded: string, desk: Desk): Response {
  let table = encoded;
  try {
    table = decodeURIComponent(encoded);
  } catch {
    // Then it is nobody's name.
  }
  const rows = desk.rows(table);
  const known = Object.keys(desk.tables()).join(', ');
  // Not everybody who opens the page may see passwords and tokens.
  return rows ? json(printable(rows)) : json({ message: `There is no table ${table}. There are ${known}.` }, 404);
}

function advance(asked: string | null, desk: Desk): Response {
  const ms = Number(asked ?? Number.NaN);
  if (!(ms >= 0 && ms <= MOST_ADVANCED)) return json({ message: 'ms must be a number of milliseconds from 0 to a hundred years.' }, 400);
  desk.advance(ms);
  return json({ now: desk.now().toISOString() });
}

/** Beyond, dates end. */
const MOST_ADVANCED = 100 * 366 * 86_400_000;

const json = (body: unknown, status = 200) =>
  new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

const notAllowed = (allow: string) =>
  new Response(`${JSON.stringify({ message: `Only ${allow} here.` })}\n`, {
    status: 405,
    headers: { allow, 'content-type': 'application/json' },
  });
