import type { MockUrls } from './addresses.js';
import { OverrideError } from './engine/overrides.js';
import type { Entry, MockRequest } from './engine/requests.js';
import { printableText } from './engine/secrets.js';
import { nowhere } from './operations.js';

/** Refuses a request to an address where nothing is, so that it is noticed: 404 would be taken for an answer. */
export function nothingThere(entry: Entry, urls: MockUrls): Response {
  const text = nowhere(entry, urls);
  entry.problem = text;
  entry.status = 501;
  return saying(entry, text, 501);
}

/** Answers when an override or the mock itself has thrown, and records a problem that `verify()` reports. */
export function broken(entry: Entry, error: unknown): Response {
  const what = error instanceof OverrideError ? error.message : `${entry.operation ?? entry.platform}: the mock failed: ${String(error)}`;
  entry.problem = printableText(what);
  return saying(entry, entry.problem, 500);
}

const saying = ({ platform }: Entry, text: string, status: number) =>
  Response.json(platform === 'skilljar' ? { detail: text } : { message: text, errors: [{ message: text }] }, { status });

/** What is wrong with a request, and with which. */
export function problemIn({ problem, operation, platform, method, path }: MockRequest): string | undefined {
  const which = operation ?? `${platform}, ${method} ${path.slice(0, 100)}`;
  const says = problem?.includes(operation ?? path.slice(0, 100)) ?? true;
  return says ? problem : `${which}: ${problem}`;
}

/** Prints the problem, because the answer itself may never appear in the report of the test. */
export function warnOfNowhere({ problem, status }: MockRequest): void {
  if (status === 501) console.error(problem);
}
