import { detail } from './refusal.js';

/** The shape of a list: numbered pages, pages with a cursor, or a bare array of all items. */
export type ListShape = 'pages' | 'cursor' | 'array';

/** One page of rows in the platform's format. `url` is the URL of the request, so that links refer to the same address. */
export function page(rows: readonly unknown[], url: URL, shape: ListShape, defaultSize: number): unknown {
  if (shape === 'array') return rows;
  // The real platform documents page_size for some lists only. The mock accepts it everywhere, so that a test can see several pages of any
  // list.
  const size = positive(url.searchParams.get('page_size')) ?? defaultSize;
  return shape === 'cursor' && !url.searchParams.has('page') ? byCursor(rows, url, size) : byNumber(rows, url, size);
}

function byNumber(rows: readonly unknown[], url: URL, size: number) {
  const asked = url.searchParams.get('page');
  const last = Math.max(1, Math.ceil(rows.length / size));
  const number = asked === null ? 1 : positive(asked);
  if (!number || number > last) throw detail(404, 'Invalid page.');
  return {
    count: rows.length,
    next: number < last ? link(url, 'page', String(number + 1)) : null,
    previous: number > 1 ? link(url, 'page', String(number - 1)) : null,
    results: rows.slice((number - 1) * size, number * size),
  };
}

function byCursor(rows: readonly unknown[], url: URL, size: number) {
  const cursor = url.searchParams.get('cursor');
  const start = cursor === null ? 0 : positionOf(cursor);
  const at = (position: number) => link(url, 'cursor', btoa(`p=${position}`));
  return {
    count: rows.length,
    next: start + size < rows.length ? at(start + size) : null,
    previous: start > 0 ? at(Math.max(0, start - size)) : null,
    results: rows.slice(start, start + size),
  };
}

function positionOf(cursor: string): number {
  try {
    const found = /^p=(\d+)$/.exec(atob(cursor));
    if (found) return Number(found[1]);
  } catch {
    // Invalid base64.
  }
  throw detail(404, 'Invalid cursor');
}

function link(url: URL, name: string, value: string): string {
  const next = new URL(url);
  next.searchParams.set(name, value);
  return next.href;
}

const positive = (text: string | null): number | undefined => (text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : undefined);
