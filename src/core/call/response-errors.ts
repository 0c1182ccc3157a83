import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  HttpError,
  type HttpErrorDetails,
  MalformedResponseError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../errors/index.js';
import { latestDate, ofRetryAfter, retryAfterMs } from '../limits/index.js';
import { cut, Redactor, redactedCause } from '../observe/index.js';
import type { Issue } from '../operation/index.js';
import type { CallState } from './call-state.js';
import { patternOf } from './call-values.js';
import { connectionFault } from './connection-faults.js';
import type { Exchange } from './exchange.js';

/** Maximum length of the response text in an error. */
const MOST_TEXT = 100_000;
const LONGEST_SECRET = 10_000;

export function connectionError(call: CallState, error: unknown): ConnectionError {
  const fault = connectionFault(error);
  const { code } = fault;
  // After the response headers have arrived, the only possible cause is a lost connection.
  const reached = fault.reached || call.answer !== undefined;
  const hopeless = fault.hopeless && !reached;
  const what = reached ? 'the connection was lost before the response was complete' : 'the connection could not be opened';
  const text = `${what}${code ? ` (${code})` : ''}.${reached ? '' : ' Check the base URL and your network.'}`;
  return call.error(ConnectionError, text, reached, { reached, hopeless, cause: redactedCause(call, error) });
}

/** `sent` is false when the timeout elapsed while the SDK waited for credentials. */
export function timeoutError(call: CallState, sent = true): TimeoutError {
  const what = sent ? 'no complete response' : 'no credentials from the token provider';
  const text = `${what} within the timeout of ${call.timeoutMs} ms.${sent ? '' : ' The request was not sent.'}`;
  return call.error(TimeoutError, text, sent, { reached: sent });
}

export function malformed(call: CallState, exchange: Exchange, what: string): MalformedResponseError {
  const clean = cleanerOf(call, exchange);
  const type = cut(clean.text(exchange.headers.get('content-type')?.split(';')[0] ?? ''), 100);
  const text = `status ${exchange.status} with ${clean.text(what)}${type ? ` (${type})` : ''}. Check the base URL.`;
  return call.error(MalformedResponseError, text, true, {
    status: exchange.status,
    headers: cleanHeaders(clean, exchange.headers),
    rawBody: cleanText(clean, exchange.text),
  });
}

/** The error class for a status, with the problems that the body reports as `issues`. */
export function httpError(call: CallState, exchange: Exchange, more?: Pick<HttpErrorDetails, 'errors' | 'codes' | 'data'>): HttpError {
  const { status } = exchange;
  const clean = cleanerOf(call, exchange);
  const rawBody = cleanText(clean, exchange.text);
  const body = clean.value(exchange.body);
  const issues = issuesOf(body);
  const now = call.transport.clock.now();
  const wait = status === 429 ? retryAfterMs(exchange.headers, now) : status === 503 ? ofRetryAfter(exchange.headers, now) : undefined;
  const lost = mayHaveActed(status, wait);
  const said = issues
    .slice(0, 3)
    .map((issue) => (issue.path.length ? `${issue.path.join('.')}: ${issue.message}` : issue.message))
    .join('; ');
  const [Class, advice] =
    BY_STATUS[status] ??
    (status >= 500
      ? [ServerError, 'The platform failed']
      : [HttpError, status < 400 ? 'Redirects are not followed: check the base URL' : 'The platform refused the request']);
  const when = status === 429 ? rateLimitAdvice(call, wait) : '';
  return call.error<HttpError, HttpErrorDetails>(Class, `status ${status}${said ? ` (${cut(said, 300)})` : ''}. ${advice}.${when}`, lost, {
    status,
    headers: cleanHeaders(clean, exchange.headers),
    body,
    rawBody,
    issues,
    retryAfterMs: wait,
    ...more,
  });
}

/** True when the platform may have processed the request before it returned this status. */
function mayHaveActed(status: number, wait: number | undefined): boolean {
  // A 503 with a retry time refused the request.
  if (status === 503) return wait === undefined;
  return status >= 500 || status === 408 || status < 400;
}

const BY_STATUS: Readonly<Record<number, readonly [new (message: string, details: HttpErrorDetails) => HttpError, string]>> = {
  400: [BadRequestError, 'The platform refused the arguments'],
  422: [BadRequestError, 'The platform refused the arguments'],
  401: [AuthenticationError, 'The key or token is missing, invalid or expired'],
  403: [PermissionError, 'The key or token lacks permission for this call'],
  404: [NotFoundError, 'The resource does not exist, or is not visible to this key. Check the ids and the base URL'],
  409: [ConflictError, 'The current state of the resource does not allow this call'],
  429: [RateLimitError, 'The rate limit is exceeded'],
};

function rateLimitAdvice(call: CallState, wait: number | undefined): string {
  if (wait === undefined) return ' The platform does not report when to retry.';
  const at = latestDate(call.transport.clock.now() + wait).toISOString();
  const tooLong = wait >= call.time.remainingMs ? ', which is beyond the deadline of this call' : '';
  return ` Retry in ${Math.ceil(wait / 1000)} s (${at})${tooLong}.`;
}

/** Removes secrets and the values of the call from a response. */
export function cleanerOf(call: CallState, { text, body, headers }: Pick<Exchange, 'text' | 'body' | 'headers'>): Redactor {
  return call.masker(`${text || JSON.stringify(body)} ${[...headers]}`);
}

export function cleanHeaders(clean: Redactor, headers: Headers): Headers {
  return new Headers(clean.headers(headers));
}

/** Headers without secrets, and without values that the caller passed. */
export const cleaned = (redactor: Redactor, passed: unknown, headers: Headers): Headers =>
  cleanHeaders(new Redactor(redactor, patternOf([passed], `${[...headers]}`)), headers);

export function cleanText(clean: Redactor, text: string): string {
  // Redacts more than the result contains and drops the end: the first truncation may split a secret, which is then not recognized.
  const more = clean.text(text.slice(0, MOST_TEXT * 2));
  return cut(text.length > MOST_TEXT * 2 ? more.slice(0, -LONGEST_SECRET) : more, MOST_TEXT);
}

/** Keys under which platforms and gateways put their error message. */
const SENTENCE_KEYS = ['detail', 'message', 'error', 'title'];

/** Converts every known shape of an error body to one list of issues. */
export function issuesOf(body: unknown, path: readonly (string | number)[] = []): Issue[] {
  if (path.length > 6) return [];
  if (typeof body === 'string') return body.trim() ? [{ path, message: cut(body.trim(), 1000) }] : [];
  if (Array.isArray(body)) {
    // A list of strings belongs to its key; a list of objects has one issue per entry.
    return body.flatMap((entry, i) => issuesOf(entry, typeof entry === 'string' ? path : [...path, i]));
  }
  if (typeof body !== 'object' || body === null) return [];
  const record = body as Record<string, unknown>;
  if (Array.isArray(record.errors)) return record.errors.flatMap((entry, i) => issuesOf(entry, [...path, 'errors', i]));
  for (const key of SENTENCE_KEYS) {
    if (typeof record[key] === 'string') return [{ path, message: cut(record[key] as string, 1000) }];
  }
  return Object.entries(record).flatMap(([key, value]) => issuesOf(value, key === 'non_field_errors' ? path : [...path, key]));
}
