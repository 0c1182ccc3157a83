import type { Issue } from '../../core/operation/index.js';

/** Absolute, without a query or a fragment, because segments of a path are added. */
const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`?#\p{Cc}\p{Surrogate}]+$/iu;

/** Adds an issue for a home page that ids cannot begin with. Returns it without slashes at its end. */
export function homePageOf(options: unknown, issues: Issue[]): string {
  const { homePage } = (options ?? {}) as { homePage?: unknown };
  const iri = typeof homePage === 'string' ? homePage.replace(/(?<!\/)\/+$/, '') : '';
  if (!IRI.test(iri) || !urlOf(iri)) {
    const message = 'must be an absolute IRI such as https://academy.example.com, without a query or a fragment';
    issues.push({ path: ['options', 'homePage'], message });
  }
  return iri;
}

/** An IRI below another one. Its segments are encoded. */
export const iriBelow = (iri: string, ...segments: readonly string[]): string =>
  [iri, ...segments.map((segment) => encodeURIComponent(wellFormed(segment)))].join('/');

/** The address of a page; `undefined` for anything else. */
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

/** Half of a surrogate pair cannot be encoded in UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
