import type { MockRequest } from '../../api.js';
import { printable, printableText } from '../../engine/secrets.js';
import type { Desk } from '../desk.js';
import { type Html, html, json, wantsHtml } from '../html.js';
import { page, table } from './page.js';

/** The number of requests on the page. */
const LAST = 200;

/** `/_requests`: the latest requests, as a page that updates itself, or as JSON, oldest first. */
export function requestsPage(request: Request, desk: Desk): Response {
  const last = desk.platforms.requests.slice(-LAST);
  if (!wantsHtml(request)) return json({ requests: last });
  const rows = last.reverse().map((entry) => rowOf(entry, desk));
  const body = html`<p role="status" id="live">The page shows new requests automatically.</p>
${table(['Time', 'Operation', 'Request', 'Status', 'Took'], rows, html` class="links requests" data-live`)}`;
  return page('Requests', '/_requests', body);
}

const took = (ms: number | undefined) => ms !== undefined && `${Math.round(ms)} ms`;

const stateOf = (status: number | undefined) => (status === undefined ? 'none' : status < 400 ? 'good' : 'bad');

function rowOf(entry: MockRequest, { exchanges }: Desk): Html {
  const { at, operation, platform, method, path, status, problem } = entry;
  return html`<tr><td>${at.toISOString().slice(11, 19)}</td><td>${operation ?? platform}</td>
<td><a href="/_requests/${exchanges.numberOf(entry)}">${method} ${printableText(path)}</a></td>
<td><span data-state="${problem === undefined ? stateOf(status) : 'bad'}">${status ?? 'none'}</span></td><td>${took(exchanges.of(entry)?.ms)}</td></tr>
`;
}

/** `/_requests/12`: one request with its response. `undefined` if it is no longer stored. */
export function requestPage(request: Request, desk: Desk, number: number): Response | undefined {
  const { exchanges, platforms } = desk;
  const found = platforms.requests.slice(-LAST).find((entry) => exchanges.numberOf(entry) === number);
  if (!found) return undefined;
  const answer = exchanges.of(found);
  if (!wantsHtml(request)) return json({ request: found, ...(answer && { answer: { ...answer, body: answer.body() } }) });
  const { query, headers, variables, body } = printable({
    query: found.query,
    headers: found.headers,
    variables: found.variables,
    body: found.body,
  }) as Readonly<Record<'query' | 'headers' | 'variables' | 'body', unknown>>;
  const document = (body as { query?: unknown } | undefined)?.query;
  const parts: readonly (readonly [string, unknown])[] = [
    ['Problem', found.problem],
    ['Variables', variables],
    ['Query', query],
    ['Document', found.platform !== 'skilljar' && typeof document === 'string' ? document : undefined],
    ['Body', body],
    ['Headers', headers],
  ];
  const title = `${found.method} ${printableText(found.path)}`;
  return page(
    title,
    '/_requests',
    html`<p><a href="/_requests">All requests</a> · ${found.operation ? html`<a href="/_operations/${found.operation}">${found.operation}</a>` : found.platform}
· ${found.at.toISOString()}</p>
${parts.map(([name, value]) => isSomething(value) && fold(name, value, name === 'Problem' || name === 'Variables'))}
<h2>Response</h2>
<p><span data-state="${stateOf(found.status)}">${found.status ?? 'No response'}</span> ${answer?.type} ${took(answer?.ms)}</p>
${answer ? html`<pre>${answer.body()}</pre>` : html`<p>The response is not stored: it is in progress, was lost, or is older than the last ${LAST}.</p>`}`,
  );
}

const isSomething = (value: unknown) => value !== undefined && value !== '' && JSON.stringify(value) !== '{}';

const fold = (name: string, value: unknown, isOpen: boolean) =>
  html`<details${isOpen && html` open`}><summary>${name}</summary><pre>${typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</pre></details>\n`;
