import { printable } from '../../engine/secrets.js';
import type { Desk } from '../desk.js';
import { type Html, html, json, wantsHtml } from '../html.js';
import { page, table } from './page.js';

const ROWS_ON_A_PAGE = 100;
/** Longer values are collapsed. */
const LONG = 160;

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** `/_data`: the tables. */
export function tablesPage(request: Request, desk: Desk): Response {
  const { origin } = new URL(request.url);
  const tables = Object.entries(desk.tables()).map(([name, rows]) => ({ name, rows, url: `${origin}/_data/${encodeURIComponent(name)}` }));
  if (!wantsHtml(request)) return json({ tables });
  const rows = tables.map(
    ({ name, rows }) => html`<tr data-searched><td><a href="/_data/${encodeURIComponent(name)}">${name}</a></td><td>${rows}</td></tr>\n`,
  );
  const body = html`<input type="search" placeholder="Search by words" aria-label="Search tables">
${table(['Table', 'Rows'], rows, html` class="links"`)}`;
  return page('Data', '/_data', body);
}

/** `/_data/skilljar.courses`: the rows of a table. */
export function tablePage(request: Request, desk: Desk, encoded: string): Response {
  const name = decoded(encoded);
  const { store } = desk.platforms;
  if (!store.names.includes(name)) {
    const message = `Unknown table ${name}. Expected one of: ${store.names.join(', ')}.`;
    return wantsHtml(request) ? page('Data', '/_data', html`<p>${message}</p>`, { status: 404 }) : json({ message }, 404);
  }
  // The page does not show passwords and tokens to everyone who can open it.
  const rows = printable(store.collection(name).all()) as Row[];
  return wantsHtml(request) ? rowsPage(request, desk, name, rows) : json(rows);
}

function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // The name is not a valid URI component, so no row has it.
    return encoded;
  }
}

function rowsPage(request: Request, desk: Desk, name: string, rows: readonly Row[]): Response {
  const { searchParams } = new URL(request.url);
  const wanted = rows.findIndex(({ id }) => id === searchParams.get('row'));
  const asked = Math.trunc(Number(searchParams.get('page') ?? 1)) || 1;
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_ON_A_PAGE));
  const at = wanted < 0 ? Math.min(Math.max(asked, 1), pages) : Math.floor(wanted / ROWS_ON_A_PAGE) + 1;
  const shown = rows.slice((at - 1) * ROWS_ON_A_PAGE, at * ROWS_ON_A_PAGE);
  const columns = ['id', ...new Set(shown.flatMap((row) => Object.keys(row)))].filter((key, i, all) => all.indexOf(key) === i);
  const link = linker(desk, name);
  const lines = shown.map(
    (row, i) => html`<tr id="${row.id}"${i + (at - 1) * ROWS_ON_A_PAGE === wanted && html` aria-current="true"`}>
<th scope="row"><code>${row.id}</code></th>${columns.slice(1).map((key) => html`<td>${cell(row[key], key, link)}</td>`)}</tr>
`,
  );
  const body = html`<p><a href="/_data">All tables</a> · ${rows.length} rows${pages > 1 && html` · page ${at} of ${pages}`}
${at > 1 && html` · <a href="?page=${at - 1}">Previous</a>`}${at < pages && html` · <a href="?page=${at + 1}">Next</a>`}</p>
${table(columns, lines)}`;
  return page(name, '/_data', body);
}

/** The link of an id in a field. `undefined` if no row has that id. */
type Link = (value: string, field: string) => string | undefined;

function linker({ platforms: { store } }: Desk, from: string): Link {
  const platform = from.slice(0, from.indexOf('.') + 1);
  const tables = store.names.filter((name) => name.startsWith(platform) && name !== 'sda.FileStore');
  return (value, field) => {
    const found = tables.filter((name) => store.collection(name).has(value));
    const called = plain(field);
    const best = found.find((name) => called.includes(singular(name))) ?? (found.length === 1 && found[0]);
    return best ? `/_data/${encodeURIComponent(best)}?row=${encodeURIComponent(value)}#${encodeURIComponent(value)}` : undefined;
  };
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** `skilljar.publishedCourses` → `publishedcourse`, as in `published_course_id`. */
export const singular = (table: string): string =>
  plain(table.slice(table.lastIndexOf('.') + 1))
    .replace(/ies$/, 'y')
    .replace(/(zz)es$|(?<=x)es$|s$/, (_end, z) => (z ? 'z' : ''));

function cell(value: unknown, field: string, link: Link): Html {
  const shown = shownValue(value, field, link);
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONG ? html`<details><summary>${text.slice(0, 60)}…</summary>${shown}</details>` : shown;
}

function shownValue(value: unknown, field: string, link: Link): Html {
  if (value === undefined || value === null) return html`<small>${value === null && 'null'}</small>`;
  if (Array.isArray(value)) return joined(value.map((each) => shownValue(each, field, link)));
  if (typeof value === 'object')
    return html`{ ${joined(Object.entries(value).map(([key, each]) => html`${key}: ${shownValue(each, key === 'id' ? field : key, link)}`))} }`;
  const text = String(value);
  const href = typeof value === 'string' ? link(value, field) : undefined;
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

const joined = (parts: readonly Html[]): Html => html`${parts.map((part, i) => (i === 0 ? part : html`, ${part}`))}`;
