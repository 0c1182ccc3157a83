import type { MockUrls } from './addresses.js';
import { OverrideError } from './engine/overrides.js';
import type { Entry, MockRequest } from './engine/requests.js';
import { printableText } from './engine/secrets.js';
import { nowhere } from './operations.js';

/** Rejects a request to an unknown address with status 501: code under test could accept a 404 as a valid response. */
export function nothingThere(entry: Entry, urls: MockUrls): Response {
  const text = nowhere(entry, urls);
  entry.problem = text;
  entry.status = 501;
  return saying(entry, text, 501);
}

/** Responds when an override or the mock itself throws an error, and records a problem that `verify()` reports. */
export function broken(entry: Entry, error: unknown): Response {
  const what = error instanceof OverrideError ? error.message : `${entry.operation ?? entry.platform}: the mock failed: ${String(error)}`;
  entry.problem = printableText(what);
  return saying(entry, entry.problem, 500);
}

const saying = ({ platform }: Entry, text: string, status: number) =>
  Response.json(platform === 'skilljar' ? { detail: text } : { message: text, errors: [{ message: text }] }, { status });

/** The problem of a request, with the name of its operation. */
export function problemIn({ problem, operation, platform, method, path }: MockRequest): string | undefined {
  const which = operation ?? `${platform}, ${method} ${path.slice(0, 100)}`;
  const says = problem?.includes(operation ?? path.slice(0, 100)) ?? true;
  return says ? problem : `${which}: ${problem}`;
}

/** Prints the problem, because a test report may not show the response. */
export function warnOfNowhere({ problem, status }: MockRequest): void {
  if (status === 501) console.error(problem);
}
