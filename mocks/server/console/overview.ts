import { type ManifestEntry, manifest } from '../../../src/manifest/index.js';
import type { MockName } from '../../platforms.js';
import type { Desk } from '../desk.js';
import { type Html, html, json, wantsJson } from '../html.js';
import { KEY_GOES, names, PATHS, TITLES } from '../places.js';
import { copyable, page, table } from './page.js';

/** `/`: an overview, as a page, or as JSON for clients that accept it. */
export function overviewPage(request: Request, desk: Desk): Response {
  const { origin } = new URL(request.url);
  if (wantsJson(request)) return json(overview(origin, desk));
  const data = Object.entries(desk.tables()).map(
    ([name, size]) => html`<li><a href="/_data/${encodeURIComponent(name)}">${name}</a> <small>${size}</small></li>\n`,
  );
  const body = html`<div class="cards">
${names.map((name) => card(origin, name, desk.publicKey(name)))}</div>
<h2>Operations</h2>
${operationList()}
<h2>Data</h2>
<ul class="columns">
${data}</ul>`;
  return page('Mock platforms', '/', body);
}

const pathOf = ({ platform, url }: ManifestEntry) => (url === undefined ? PATHS[platform] : PATHS[platform] + url.replace(/^\/v1/, ''));

const socketUrl = (origin: string) => origin.replace(/^http/, 'ws') + PATHS.instruqt;

const operationsOf = () =>
  manifest.map((entry) => {
    const { id, platform, operation, kind, effect } = entry;
    return { id, platform, operation, kind, path: pathOf(entry), effect };
  });

function overview(origin: string, { publicKey, tables }: Desk) {
  const platforms = names.map((name) => {
    const key = publicKey(name);
    const more = { ...(name === 'instruqt' && { subscriptions: socketUrl(origin) }), ...(key !== undefined && { key }) };
    return [name, { title: TITLES[name], url: origin + PATHS[name], ...more, keyGoes: KEY_GOES[name] }] as const;
  });
  return {
    platforms: Object.fromEntries(platforms),
    pages: {
      data: `${origin}/_data`,
      requests: `${origin}/_requests`,
      conditions: `${origin}/_conditions`,
      reset: `POST ${origin}/_reset`,
      advance: `POST ${origin}/_advance?ms=60000`,
    },
    tables: tables(),
    operations: operationsOf(),
  };
}

function card(origin: string, name: MockName, key: string | undefined): Html {
  const rows = [
    ['URL', copyable(origin + PATHS[name])],
    ['Key', key === undefined ? html`<i>as configured</i>` : copyable(key)],
    ['Sent as', html`<code>${KEY_GOES[name]}</code>`],
    ...(name === 'instruqt' ? [['Subscriptions', copyable(socketUrl(origin))] as const] : []),
  ] as const;
  const link =
    name === 'skilljar' ? html`<a href="/_operations?search=skilljar.">Operations</a>` : html`<a href="${PATHS[name]}">GraphiQL</a>`;
  return html`<article><header><strong>${TITLES[name]}</strong> ${link}</header>
<dl>${rows.map(([title, value]) => html`<dt>${title}</dt><dd>${value}</dd>`)}</dl></article>
`;
}

/** `/_operations`: all operations, with a search. */
export function operationsPage(request: Request): Response {
  if (wantsJson(request)) return json({ operations: operationsOf() });
  return page('Operations', '/_operations', operationList(new URL(request.url).searchParams.get('search') ?? ''));
}

function operationList(search = ''): Html {
  const lists = names.map((name) => {
    const own = manifest.filter(({ platform }) => platform === name);
    const rows = own.map(
      (entry) => html`<tr><td>${entry.id}</td><td>${entry.kind}</td>
<td><a href="/_operations/${entry.id}">${entry.url === undefined ? entry.operation : pathOf(entry)}</a></td><td>${entry.effect}</td></tr>
`,
    );
    return html`<details data-searched><summary>${TITLES[name]} <small>${own.length} operations</small></summary>
${table(['Method', 'Kind', name === 'skilljar' ? 'Path' : 'Field', 'Effect'], rows, html` class="links operations"`)}</details>
`;
  });
  return html`<input type="search" placeholder="Search by words" aria-label="Search operations" value="${search}">
${lists}`;
}
