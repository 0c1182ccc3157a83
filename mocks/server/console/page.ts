import pico from '@picocss/pico/css/pico.classless.min.css';
import { type Html, html } from '../html.js';
import script from './console.client.js';
import style from './console.css';

const LINKS = [
  ['/', 'Overview'],
  ['/_operations', 'Operations'],
  ['/_data', 'Data'],
  ['/_requests', 'Requests'],
  ['/_conditions', 'Conditions'],
] as const;

const FILES: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/_console/style.css': { type: 'text/css', text: pico + style },
  '/_console/script.js': { type: 'text/javascript', text: script },
};

/** Only the console's own files, and in no frame: another page could trick the user into clicking on it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The stylesheet and the script of the pages. */
export function consoleFile(pathname: string): Response | undefined {
  if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
  const file = Object.hasOwn(FILES, pathname) ? FILES[pathname] : undefined;
  return file && new Response(file.text, { headers: { 'content-type': `${file.type}; charset=utf-8`, 'cache-control': 'no-cache' } });
}

const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><circle cx='4' cy='4' r='4' fill='%230172ad'/></svg>";

/** A page of the console. `path` is its link in the navigation. */
export function page(title: string, path: string, body: Html, { policy = POLICY, status = 200 } = {}): Response {
  const links = LINKS.map(([href, text]) => html`<li><a href="${href}"${href === path && html` aria-current="page"`}>${text}</a></li>\n`);
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="/_console/style.css">
<script defer src="/_console/script.js"></script>
<title>${path === '/' ? title : `${title} · Mock platforms`}</title>
</head>
<body>
<header><nav aria-label="Console"><ul>
${links}</ul></nav></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policy };
  return new Response(text, { status, headers });
}

/** A table that scrolls separately if it is too wide. */
export const table = (
  titles: readonly string[],
  rows: readonly Html[],
  attributes?: Html,
): Html => html`<div role="region" tabindex="0" aria-label="Table"><table${attributes}>
<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;

/** Text with a button that copies it. */
export const copyable = (text: string): Html =>
  html`<span class="copyable"><code>${text}</code> <button type="button" data-copy="${text}" aria-label="Copy ${text}">Copy</button></span>`;
