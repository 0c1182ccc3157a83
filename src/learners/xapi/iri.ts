import type { Issue } from '../../core/operation/index.js';

/** An absolute IRI without a query or fragment, because path segments are appended. */
const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`?#\p{Cc}\p{Surrogate}]+$/iu;

/** Adds an issue if a home page cannot be the prefix of ids. Returns it without trailing slashes. */
export function homePageOf(options: unknown, issues: Issue[]): string {
  const { homePage } = (options ?? {}) as { homePage?: unknown };
  const iri = typeof homePage === 'string' ? homePage.replace(/(?<!\/)\/+$/, '') : '';
  if (!IRI.test(iri) || !urlOf(iri)) {
    const message = 'must be an absolute IRI such as https://academy.example.com, without a query or a fragment';
    issues.push({ path: ['options', 'homePage'], message });
  }
  return iri;
}

/** Appends encoded path segments to an IRI. */
export const iriBelow = (iri: string, ...segments: readonly string[]): string =>
  [iri, ...segments.map((segment) => encodeURIComponent(wellFormed(segment)))].join('/');

/** The URL of a page; `undefined` for other values. */
export function pageOf(url: string | undefined): string | undefined {
  const page = urlOf(url ?? '');
  return page && /^https?:$/.test(page.protocol) ? page.href : undefined;
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** A lone surrogate cannot be encoded in UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
