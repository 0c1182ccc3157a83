import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  HttpError,
  type HttpErrorDetails,
  type Issue,
  MalformedResponseError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from './errors.js';
import { isSecretName } from './redact.js';
import { retryAfterMs } from './retry.js';
import type { CallState, Exchange } from './transport.js';

/** The codes of Node, undici and Bun for a connection that never came to be; everything else may have carried the request. */
const NEVER_OPENED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|E(?:HOST|NET)UNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_INVALID_URL|ERR_TLS_\w+|\w*CERT\w*|UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$/;

/** Longest piece of a response that an error keeps. */
const MOST_TEXT = 100_000;

export function connectionError(call: CallState, error: unknown): ConnectionError {
  const code = codeOf(error);
  const reached = !(code !== undefined && NEVER_OPENED.test(code));
  const what = reached ? 'the connection was lost before the answer was complete' : 'no connection could be opened';
  return new ConnectionError(
    `${call.op.id}: ${what}${code ? ` (${code})` : ''}.${reached ? call.unknownHint : ' Check the base URL and the network.'}`,
    { ...call.context, reached, outcome: reached ? call.unknownOutcome : undefined, cause: cleanCause(call, error) },
  );
}

/** The first code in a chain of causes; an aggregate (one try per address) counts as unopened only when every member is. */
function codeOf(error: unknown): string | undefined {
  for (let e = error, depth = 0; e && typeof e === 'object' && depth < 6; depth += 1) {
    const { code, errors, cause } = e as { code?: unknown; errors?: unknown; cause?: unknown };
    if (Array.isArray(errors) && errors.length > 0) {
      const codes = errors.map(codeOf);
      return codes.find((c) => c === undefined || !NEVER_OPENED.test(c)) ?? codes[0];
    }
    if (typeof code === 'string') return code;
    e = cause;
  }
  return undefined;
}

/** A foreign error may hold the request; only its name and cleaned message are kept. */
function cleanCause(call: CallState, error: unknown): Error {
  if (!(error instanceof Error)) return new Error(call.redactor.text(String(error)));
  const inner = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  const clean = new Error(call.redactor.text(`${error.message}${inner}`));
  clean.name = error.name;
  return clean;
}

export function timeoutError(call: CallState): TimeoutError {
  return new TimeoutError(`${call.op.id}: no complete answer within ${call.timeoutMs} ms.${call.unknownHint}`, {
    ...call.context,
    outcome: call.unknownOutcome,
  });
}

export function malformed(call: CallState, exchange: Exchange, what: string): MalformedResponseError {
  const type = exchange.headers.get('content-type')?.split(';')[0];
  return new MalformedResponseError(
    `${call.op.id}: status ${exchange.status} with ${what}${type ? ` (${type})` : ''}. Is the base URL right?${call.unknownHint}`,
    {
      ...call.context,
      outcome: call.unknownOutcome,
      status: exchange.status,
      headers: cleanHeaders(exchange.headers),
      rawBody: cleanText(call, exchange.text),
    },
  );
}

/** The class for a status, with what the body says as `issues`. */
export function httpError(call: CallState, exchange: Exchange): HttpError {
  const { status } = exchange;
  const rawBody = cleanText(call, exchange.text);
  const body = call.redactor.value(exchange.body);
  const issues = issuesOf(body);
  const wait = status === 429 ? retryAfterMs(exchange.headers, call.transport.clock.now()) : undefined;
  const gateway = status === 502 || status === 503 || status === 504;
  const details: HttpErrorDetails = {
    ...call.context,
    status,
    headers: cleanHeaders(exchange.headers),
    body,
    rawBody,
    issues,
    retryAfterMs: wait,
    outcome: gateway ? call.unknownOutcome : undefined,
  };
  const said = issues
    .slice(0, 3)
    .map((issue) => (issue.path.length ? `${issue.path.join('.')}: ${issue.message}` : issue.message))
    .join('; ');
  const message = (advice: string) => `${call.op.id}: status ${status}${said ? ` (${said.slice(0, 300)})` : ''}. ${advice}`;
  if (status >= 300 && status < 400) return new HttpError(message('Redirects are not followed: check the base URL.'), details);
  switch (status) {
    case 400:
    case 422:
      return new BadRequestError(message('The platform refused the arguments.'), details);
    case 401:
      return new AuthenticationError(message('The key or token is missing, wrong or expired.'), details);
    case 403:
      return new PermissionError(message('The key or token may not do this.'), details);
    case 404:
      return new NotFoundError(message('Nothing there for this key: check the ids and the base URL.'), details);
    case 409:
      return new ConflictError(message('The present state forbids it.'), details);
    case 429:
      return new RateLimitError(message(rateLimitAdvice(call, wait)), details);
    default:
      if (status >= 500) return new ServerError(message(`The platform failed.${gateway ? call.unknownHint : ''}`), details);
      return new HttpError(message('The platform refused the request.'), details);
  }
}

function rateLimitAdvice(call: CallState, wait: number | undefined): string {
  if (wait === undefined) return 'Over the rate limit; the platform does not say for how long.';
  // The last moment that a Date can hold: beyond it, toISOString throws.
  const at = new Date(Math.min(call.transport.clock.now() + wait, 8.64e15)).toISOString();
  const tooLong = wait >= call.time.remainingMs ? ', which is beyond the deadline of this call' : '';
  return `Over the rate limit: come back in ${Math.ceil(wait / 1000)} s (${at})${tooLong}.`;
}

export function cleanHeaders(headers: Headers): Headers {
  const out = new Headers();
  headers.forEach((value, name) => {
    if (!isSecretName(name)) out.append(name, value);
  });
  return out;
}

export function cleanText(call: CallState, text: string): string {
  return call.redactor.text(text.slice(0, MOST_TEXT));
}

/** Keys under which platforms and gateways put their one sentence. */
const SENTENCE_KEYS = ['detail', 'message', 'error', 'title'];

/** Every shape in which an error body names what is wrong, as one list. */
export function issuesOf(body: unknown, path: readonly (string | number)[] = []): Issue[] {
  if (path.length > 6) return [];
  if (typeof body === 'string') return body.trim() ? [{ path, message: body.trim().slice(0, 1000) }] : [];
  if (Array.isArray(body)) {
    // A list of sentences belongs to its key; a list of objects is one entry each.
    return body.flatMap((entry, i) => issuesOf(entry, typeof entry === 'string' ? path : [...path, i]));
  }
  if (typeof body !== 'object' || body === null) return [];
  const record = body as Record<string, unknown>;
  if (Array.isArray(record.errors)) return record.errors.flatMap((entry, i) => issuesOf(entry, [...path, 'errors', i]));
  for (const key of SENTENCE_KEYS) {
    if (typeof record[key] === 'string') return [{ path, message: (record[key] as string).slice(0, 1000) }];
  }
  return Object.entries(record).flatMap(([key, value]) => issuesOf(value, key === 'non_field_errors' ? path : [...path, key]));
}
