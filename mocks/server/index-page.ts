import { type ManifestEntry, manifest } from '../../src/manifest/index.js';
import type { MockName } from '../platforms.js';
import { escapeHtml, page, wantsJson } from './html.js';
import { KEY_GOES, names, PATHS, TITLES } from './places.js';

/** What the pages of one server need to know. */
export interface PagesOf {
  /** The key of a platform, where everybody may know it: one that was configured is never shown. */
  publicKey(name: MockName): string | undefined;
  /** The tables that hold something, with how many rows. */
  tables(): Readonly<Record<string, number>>;
}

/** `/`: what there is, as a page, or as JSON for clients that accept it. */
export function indexPage(request: Request, pages: PagesOf): Response {
  const { origin } = new URL(request.url);
  return wantsJson(request) ? Response.json(overview(origin, pages), { headers: { 'cache-control': 'no-store' } }) : html(origin, pages);
}

const pathOf = ({ platform, url }: ManifestEntry) => (url === undefined ? PATHS[platform] : PATHS[platform] + url.replace(/^\/v1/, ''));

function overview(origin: string, { publicKey, tables }: PagesOf) {
  return {
    platforms: Object.fromEntries(
      names.map((name) => [
        name,
        {
          title: TITLES[name],
          url: origin + PATHS[name],
          ...(name === 'instruqt' && { subscriptions: socketUrl(origin) }),
          ...(publicKey(name) !== undefined && { key: publicKey(name) }),
          keyGoes: KEY_GOES[name],
        },
      ]),
    ),
    pages: {
      data: `${origin}/_data`,
      requests: `${origin}/_requests`,
      reset: `POST ${origin}/_reset`,
      advance: `POST ${origin}/_advance?ms=60000`,
    },
    tables: tables(),
    operations: manifest.map((entry) => ({
      id: entry.id,
      platform: entry.platform,
      operation: entry.operation,
      kind: entry.kind,
      path: pathOf(entry),
      effect: entry.effect,
    })),
  };
}

const socketUrl = (origin: string) => origin.replace(/^http/, 'ws') + PATHS.instruqt;

function html(origin: string, { publicKey, tables }: PagesOf): Response {
  const platforms = names.map((name) => {
    const key = publicKey(name);
    const url = `<a href="${PATHS[name]}">${escapeHtml(origin + PATHS[name])}</a>`;
    const cells = [
      escapeHtml(TITLES[name]),
      name === 'skilljar' ? escapeHtml(origin + PATHS[name]) : `${url} (GraphiQL)`,
      key === undefined ? '<i>as configured</i>' : escapeHtml(key),
      escapeHtml(KEY_GOES[name]),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const data = Object.entries(tables()).map(
    ([name, size]) => `<li><a href="/_data/${encodeURIComponent(name)}">${escapeHtml(name)}</a> (${size})</li>`,
  );
  const operations = names.map((name) => {
    const own = manifest.filter(({ platform }) => platform === name);
    const rows = own.map((entry) => {
      const cells = [entry.id, entry.kind, entry.url === undefined ? entry.operation : pathOf(entry), entry.effect];
      return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
    });
    return `<details><summary>${escapeHtml(TITLES[name])}: ${own.length} operations</summary>
<table><thead><tr><th>id</th><th>kind</th><th>${name === 'skilljar' ? 'path' : 'field'}</th><th>effect</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></details>`;
  });
  return page(
    'Mock platforms',
    `<h1>Mock platforms</h1>
<table><thead><tr><th>platform</th><th>URL</th><th>key</th><th>sent as</th></tr></thead><tbody>${platforms.join('\n')}</tbody></table>
<p>Subscriptions of Instruqt: <code>${escapeHtml(socketUrl(origin))}</code> (graphql-transport-ws).
<a href="/_data">Data</a> · <a href="/_requests">last requests</a></p>
<p><button data-post="/_reset">Reset everything</button> <button data-post="/_advance?ms=60000">Let a minute pass</button> <output></output></p>
<h2>Operations</h2>
<p><input type="search" placeholder="Filter" aria-label="Filter operations"></p>
${operations.join('\n')}
<h2>Data</h2>
<ul>${data.join('\n')}</ul>
<script>${SCRIPT}</script>`,
  );
}

const SCRIPT = `
for (const button of document.querySelectorAll('[data-post]')) button.onclick = async () => {
  const response = await fetch(button.dataset.post, { method: 'POST' });
  document.querySelector('output').textContent = button.textContent + ': ' + (response.ok ? 'done' : response.status);
};
document.querySelector('[type=search]').oninput = ({ target }) => {
  const words = target.value.toLowerCase().split(/\\s+/);
  for (const part of document.querySelectorAll('details')) {
    let shown = 0;
    for (const row of part.querySelectorAll('tbody tr')) {
      row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
      if (!row.hidden) shown += 1;
    }
    part.hidden = shown === 0;
    part.open = target.value !== '' && shown > 0;
  }
};
`;
