import { type CallState, cleanerOf, cleanHeaders, type Exchange, malformed } from '../core/call/index.js';
import { type GraphQLErrorEntry, GraphQLResponseError, type LearningPlatformError } from '../core/errors/index.js';
import { cut } from '../core/observe/index.js';

/** Reads the platform's error code from an entry. Most platforms use `extensions.code`. */
export type CodeReader = (entry: GraphQLErrorEntry) => string | undefined;

export const extensionsCode: CodeReader = (entry) => {
  const code = entry.extensions?.code;
  return typeof code === 'string' ? code : undefined;
};

/** Checks a response with a success status: it must have `data` or `errors`. */
export function inspectGraphQL(
  exchange: Exchange,
  call: CallState,
  readCode: CodeReader = extensionsCode,
): LearningPlatformError | undefined {
  const errors = errorsOf(exchange.body);
  if (errors) return responseError(exchange, call, errors, readCode);
  const data = (exchange.body as { data?: unknown } | null | undefined)?.data;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return malformed(call, exchange, 'a body that has neither data nor errors');
  return undefined;
}

/** A rejected document has status 400 or 422 and `errors`, which are more specific than the status. */
export function explainGraphQL(
  exchange: Exchange,
  call: CallState,
  readCode: CodeReader = extensionsCode,
): LearningPlatformError | undefined {
  if (exchange.status !== 400 && exchange.status !== 422) return undefined;
  const errors = errorsOf(exchange.body);
  return errors && responseError(exchange, call, errors, readCode);
}

function errorsOf(body: unknown): readonly unknown[] | undefined {
  const errors = (body as { errors?: unknown } | null | undefined)?.errors;
  return Array.isArray(errors) && errors.length > 0 ? errors : undefined;
}

function responseError(exchange: Exchange, call: CallState, raw: readonly unknown[], readCode: CodeReader): GraphQLResponseError {
  const partial = (exchange.body as { data?: unknown }).data;
  // Servers quote the values of requests and responses in messages and extensions.
  call.redactor.registerSecrets(partial);
  const clean = cleanerOf(call, exchange);
  const entries = (clean.value(raw) as unknown[]).map(toEntry);
  const codes = [...new Set(entries.map(readCode).filter((code) => code !== undefined))];
  const messages = entries.slice(0, 3).map((entry) => entry.message.replace(/\.$/, ''));
  const said = cut(messages.join('; '), 400);
  const hint = call.op.effect !== 'read' && partial ? ' Parts of the mutation may have taken effect: see data.' : '';
  return new GraphQLResponseError(`${call.op.id}: ${said}${codes.length ? ` [${codes.join(', ')}]` : ''}.${hint}`, {
    ...call.context,
    status: exchange.status,
    headers: cleanHeaders(clean, exchange.headers),
    errors: entries,
    codes,
    data: partial,
  });
}

function toEntry(raw: unknown): GraphQLErrorEntry {
  if (typeof raw === 'string') return { message: raw };
  const entry = (raw ?? {}) as Partial<GraphQLErrorEntry>;
  return { ...entry, message: typeof entry.message === 'string' ? entry.message : 'an error without a message' };
}
