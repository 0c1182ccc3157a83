import { type CallState, cleanerOf, cleanHeaders, type Exchange, httpError, issuesOf, malformed } from '../../core/call/index.js';
import {
  BadRequestError,
  type GraphQLErrorEntry,
  GraphQLResponseError,
  type HttpErrorDetails,
  type LearningPlatformError,
} from '../../core/errors/index.js';
import { retryAfterMs } from '../../core/limits/index.js';
import { cut } from '../../core/observe/index.js';
import { type ErrorReader, extensionsCode } from '../error-reader.js';
import { refusalClass } from '../refusals.js';

type Dict = Readonly<Record<string, unknown>>;

const isDict = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Returns the error of a response. A success fails when it has errors or is not a GraphQL response (`null` counts as absent). For a refused
 * document (status 400 or 422), its errors, which are more specific than the status. For any other status, the HTTP error with its errors.
 */
export function graphqlError(exchange: Exchange, call: CallState, reader: ErrorReader): LearningPlatformError | undefined {
  const { data, errors, extensions } = isDict(exchange.body) ? exchange.body : {};
  const list = errors ?? [];
  const hasErrors = Array.isArray(list) && list.length > 0;
  if (exchange.status > 299) return hasErrors ? responseError(exchange, call, list, reader) : undefined;
  if (!Array.isArray(list) || ![data ?? {}, extensions ?? {}, ...list].every(isDict) || !(data || hasErrors)) {
    return malformed(call, exchange, 'a body that has neither data nor errors');
  }
  return hasErrors ? responseError(exchange, call, list, reader) : undefined;
}

const refusesDocument = ({ status }: Exchange) => status === 400 || status === 422;

/** True for an error below a root field, from the resolver of a nested field. The path of a refused variable starts with `variable` (gqlgen). */
const isBelowRoot = ({ path }: GraphQLErrorEntry) => Array.isArray(path) && path.length > 1 && path[0] !== 'variable';

function responseError(
  exchange: Exchange,
  call: CallState,
  raw: readonly unknown[],
  { readCode = extensionsCode, refusal, throttledMs }: ErrorReader,
): LearningPlatformError {
  const { status, body } = exchange;
  const { data } = body as Dict;
  // Messages and extensions of servers may contain values of requests and responses.
  call.redactor.registerSecrets(data);
  const clean = cleanerOf(call, exchange);
  const errors = (clean.value(raw) as unknown[]).map(toEntry);
  const codes = [...new Set(errors.map(readCode).filter((code) => code !== undefined))];
  const refused = refusesDocument(exchange);
  if (status > 299 && !refused) {
    return httpError(call, exchange, { errors, codes, data });
  }
  const messages = errors.slice(0, 3).map((entry) => entry.message.replace(/\.$/, ''));
  const said = cut(messages.join('; '), 400);

  const meanings = errors.map((entry) => readCode(entry) ?? entry.message);
  const classes = meanings.map((meaning) => refusalClass(meaning, refusal?.(meaning)) ?? (refused ? BadRequestError : undefined));
  // Without a code, it may be a refused login. Another key would only repeat the same wrong password.
  if (codes.length === 0 && call.op.kind === 'mutation') call.renew = undefined;
  const came = Object.values(data ?? {}).some((root) => root !== null);
  const acted =
    came ||
    errors.some((entry) => isBelowRoot(entry) || /internal.server.error/i.test(entry.message + entry.extensions?.code)) ||
    !(
      refused ||
      // Errors of a document that was not executed have a location in the document, and no path in the data.
      (data === undefined && errors.every(({ locations, path }) => locations?.length && !path)) ||
      (classes.every(Boolean) && !call.op.several)
    );
  const wait = retryAfterMs(exchange.headers, call.transport.clock.now());
  const part = (came || (acted && call.op.several)) && call.op.effect !== 'read';
  const Class = !acted && new Set(classes).size === 1 ? classes[0] : undefined;
  const text = `${said}${codes.length ? ` [${codes.join(', ')}]` : ''}.${part ? ' Parts of the mutation may have taken effect: see data.' : ''}`;
  return call.error<LearningPlatformError, HttpErrorDetails & Details>(Class ?? GraphQLResponseError, text, acted, {
    status,
    headers: cleanHeaders(clean, exchange.headers),
    issues: issuesOf({ errors }),
    // A reset time in the headers belongs to another limit than this rule.
    retryAfterMs: (exchange.headers.has('retry-after') ? wait : undefined) ?? throttledMs?.(meanings) ?? wait,
    errors,
    codes,
    data,
  });
}

type Details = ConstructorParameters<typeof GraphQLResponseError>[1];

function toEntry(raw: unknown): GraphQLErrorEntry {
  if (typeof raw === 'string') return { message: raw };
  const entry = (raw ?? {}) as Partial<GraphQLErrorEntry>;
  return { ...entry, message: typeof entry.message === 'string' ? entry.message : 'an error without a message' };
}
