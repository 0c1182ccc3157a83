import { conditionsPage, switchCondition } from './console/conditions.js';
import { tablePage, tablesPage } from './console/data.js';
import { operationPage, preparedCall } from './console/operation.js';
import { operationsPage, overviewPage } from './console/overview.js';
import { consoleFile } from './console/page.js';
import { requestPage, requestsPage } from './console/requests.js';
import type { Desk } from './desk.js';
import { json } from './html.js';

type Answer = (request: Request, desk: Desk, rest: string) => Response | undefined | Promise<Response | undefined>;

/** The pages and their methods. GET includes HEAD. */
const PAGES: readonly (readonly [path: RegExp, answers: Readonly<Partial<Record<'GET' | 'POST', Answer>>>])[] = [
  [/^\/$/, { GET: overviewPage }],
  [/^\/(?:_console\/.+|favicon\.ico)$/, { GET: ({ url }) => consoleFile(new URL(url).pathname) }],
  [/^\/_operations$/, { GET: operationsPage }],
  [/^\/_operations\/(.+)$/, { GET: operationPage, POST: preparedCall }],
  [/^\/_data$/, { GET: tablesPage }],
  [/^\/_data\/(.+)$/, { GET: tablePage }],
  [/^\/_requests$/, { GET: requestsPage }],
  [/^\/_requests\/(\d+)$/, { GET: (request, desk, number) => requestPage(request, desk, Number(number)) }],
  [/^\/_conditions$/, { GET: conditionsPage, POST: switchCondition }],
  [/^\/_reset$/, { POST: reset }],
  [/^\/_advance$/, { POST: advance }],
];

/** Serves the server's own pages. Returns `undefined` for other paths. */
export async function pageAt(request: Request, desk: Desk): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  for (const [path, answers] of PAGES) {
    const found = path.exec(pathname);
    if (!found) continue;
    const answer = answers[request.method as 'GET' | 'POST'];
    return answer ? answer(request, desk, found[1] ?? '') : notAllowed(Object.keys(answers).join(', ').replace('GET', 'GET, HEAD'));
  }
  return undefined;
}

const nowOf = ({ platforms }: Desk) => platforms.clock.now().toISOString();

function reset(_request: Request, desk: Desk): Response {
  desk.reset();
  return json({ reset: true, now: nowOf(desk) });
}

async function advance(request: Request, desk: Desk): Promise<Response> {
  const ms = Number(new URL(request.url).searchParams.get('ms') ?? Number.NaN);
  if (!(ms >= 0 && ms <= MOST_ADVANCED)) return json({ message: 'ms must be a number of milliseconds from 0 to a hundred years.' }, 400);
  desk.platforms.clock.advance(ms);
  await desk.platforms.settled();
  return json({ now: nowOf(desk) });
}

/** Later times are outside the range of dates. */
const MOST_ADVANCED = 100 * 366 * 86_400_000;

function notAllowed(allow: string): Response {
  const response = json({ message: `Only ${allow} here.` }, 405);
  response.headers.set('allow', allow);
  return response;
}
