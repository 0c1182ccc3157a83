// The built site: its pages, their links and their anchors.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const SITE = 'docs/.vitepress/dist';

/** Paths of all HTML pages: `errors.html`. */
export const builtPages = () => readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

const decoded = (text) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');

/** Ids of a page, and the targets of its links. */
function read(page) {
  const html = readFileSync(join(SITE, page), 'utf8');
  return {
    ids: new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => decoded(id))),
    links: [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => decoded(href)),
  };
}

/** Internal links that lead to no page or to no anchor, each once, with a page that has it. */
export function brokenLinks() {
  const pages = new Map(builtPages().map((page) => [page, read(page)]));
  const files = new Set(readdirSync(SITE, { recursive: true, encoding: 'utf8' }));
  const broken = new Map();
  let count = 0;
  for (const [page, { links }] of pages) {
    for (const href of links) {
      if (/^[a-z]+:/i.test(href)) continue;
      count += 1;
      const [path, hash] = href.split('#');
      const resolved = path === '' ? page : posix.join(path.startsWith('/') ? '' : posix.dirname(page), path).replace(/^\//, '');
      const target = [resolved, `${resolved}.html`, posix.join(resolved, 'index.html')].find((file) => pages.has(file) || files.has(file));
      const ids = target && pages.get(target)?.ids;
      const isFound = target && (!hash || !ids || ids.has(hash) || ids.has(decodeURIComponent(hash)));
      if (!isFound && !broken.has(href)) broken.set(href, page);
    }
  }
  return { count, broken: [...broken].map(([href, page]) => `${page}: ${href}`) };
}
