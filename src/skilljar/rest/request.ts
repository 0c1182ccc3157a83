import { CallState, type Exchange, fetchOf, malformed, plain, unconfirmed } from '../../core/call/index.js';
import { InputError } from '../../core/errors/index.js';
import type { Issue } from '../../core/operation/index.js';
import type { ResponseInfo, WithResponse } from '../../core/results/index.js';
import type { CallOptions } from '../../core/settings/index.js';
import { type SkilljarClientLike, type SkilljarContext, skilljarContextOf } from './context.js';
import { idsOf, isScoped, type RestOperation } from './operation.js';
import { checkAnswer, checkInput } from './validate.js';

let library: Promise<typeof import('../ky.js')> | undefined;

export type Query = Readonly<Record<string, unknown>>;

export interface RestArguments {
  readonly path: string | Readonly<Record<string, string>> | undefined;
  readonly input: unknown;
  /** Query parameters of a list's position, which override those of `input`. The platform chose them, so they are not validated. */
  readonly position?: Query | undefined;
  /** Issues that were already found in the arguments. */
  readonly issues?: readonly Issue[] | undefined;
}

/** Calls an operation: validates the input, builds the request with ky, and sends it through `core/call`. */
export async function restRequest<R>(
  client: SkilljarClientLike,
  op: RestOperation,
  args: RestArguments,
  options: CallOptions = {},
  /** For a list: converts the response to a page. */
  read?: ((body: unknown, response: ResponseInfo) => R) | undefined,
): Promise<WithResponse<R>> {
  const context = skilljarContextOf(client);
  const state = new CallState(context.transport, op, options);
  return state.run(async () => {
    const issues: Issue[] = [];
    const url = buildUrl(context, op, plain(args.path, [], issues) as RestArguments['path'], issues);
    const unsendable: Issue[] = [...(args.issues ?? [])];
    const input = withTimestamp(op, plain(args.input, ['input'], unsendable), state);
    if (op.kind === 'GET') unsendable.push(...queryIssues(input));
    // Arguments that cannot be sent are not validated against the documentation.
    issues.push(...(unsendable.length > 0 ? unsendable : await checkInput(context, op, input)));
    issues.push(...unconfirmed(op, options));
    if (issues.length > 0) throw new InputError(issues, state.context);
    state.passed(args.path, input);
    const sentInput = args.position ? { ...(input as Query), ...args.position } : input;
    state.shownUrl =
      context.baseUrl + op.url.slice('/v1'.length) + (op.kind === 'GET' ? queryTemplate(sentInput as Query | undefined) : '');
    const exchange = await send(state, op, url, sentInput);
    const mismatch =
      (read ? undefined : shapeProblem(op, exchange.body)) ?? (await checkAnswer(context, op, exchange.body, read !== undefined));
    if (mismatch) throw malformed(state, exchange, mismatch);
    const response = { status: exchange.status, headers: exchange.headers, attempts: state.attempts, requestId: state.requestId };
    return { ...response, data: read ? read(exchange.body, response) : (exchange.body as R) };
  });
}

async function send(state: CallState, op: RestOperation, url: string, input: unknown): Promise<Exchange> {
  // Loaded with the first call, so that importing the SDK is fast.
  library ??= import('../ky.js');
  const { ky } = await library;
  const isQuery = op.kind === 'GET';
  let body: string | null = null;
  await ky(isQuery ? url + queryString(input as Query | undefined) : url, {
    method: op.kind,
    headers: { accept: 'application/json' },
    ...(!isQuery && input !== undefined && { json: input }),
    stringifyJson: (value) => {
      body = JSON.stringify(value);
      return body;
    },
    fetch: (request) => fetchOf(state)((request as Request).url, { method: op.kind, headers: (request as Request).headers, body }),
    // `core/call` handles retries, timeouts and errors.
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
  });
  return state.exchange as Exchange;
}

/** The mismatch of a response that is documented as an object. A list checks its own envelope, and `validation` checks the content. */
export function shapeProblem(op: RestOperation, body: unknown): string | undefined {
  if (op.empty || (typeof body === 'object' && body !== null && !Array.isArray(body))) return undefined;
  return body === undefined ? 'an empty body' : 'a body that is not an object';
}

/** Fills in the URL. An empty or missing id would select another operation. */
export function buildUrl(context: SkilljarContext, op: RestOperation, path: RestArguments['path'], issues: Issue[]): string {
  const ids = idsOf(op);
  const values: Record<string, unknown> = {};
  if (isScoped(op)) {
    values.domain_name = context.domain;
    if (!context.domain)
      issues.push({
        path: ['domain'],
        message: 'no domain is set: use skilljar.domain(name), or set the option skilljar.domain (SKILLJAR_DOMAIN)',
      });
  }
  for (const [id, name] of ids) {
    const value = ids.length === 1 ? path : (path as Record<string, unknown> | undefined)?.[name];
    const problem = idProblem(value);
    if (problem) issues.push({ path: [name], message: problem });
    values[id] = value;
  }
  const filled = issues.length > 0 ? '' : op.url.replace(/\{(\w+)\}/g, (_, id: string) => encodeURIComponent(String(values[id])));
  return context.baseUrl + filled.slice('/v1'.length);
}

function idProblem(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return undefined;
  if (typeof value !== 'string') return 'must be a string';
  if (value.trim() === '') return 'must not be empty';
  if (/\p{Surrogate}/u.test(value)) return 'must be well-formed Unicode';
  // "." and ".." survive percent-encoding and would change the path.
  return value === '.' || value === '..' ? 'must be an id' : undefined;
}

function withTimestamp(op: RestOperation, input: unknown, state: CallState): unknown {
  if (!op.timestamp || typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  if (((input as Query)[op.timestamp] ?? undefined) !== undefined) return input;
  return { ...input, [op.timestamp]: new Date(state.time.startedAt).toISOString() };
}

/** Validates that a query is an object. */
export function shapeIssues(query: unknown): Issue[] {
  const isQuery = (typeof query === 'object' && !Array.isArray(query)) || query === undefined;
  return isQuery ? [] : [{ path: ['input'], message: 'must be an object' }];
}

/** Its values are single values, or lists of them. */
function queryIssues(query: unknown): Issue[] {
  const wrong = shapeIssues(query);
  if (wrong.length > 0) return wrong;
  const message = 'must be a string, a number, a boolean, null or a list of these';
  return Object.entries(query ?? {}).flatMap(([name, value]) =>
    [value].flat().some((item) => typeof item === 'object' && item !== null) ? [{ path: ['input', name], message }] : [],
  );
}

/** The names of the query parameters, for events: `?email=*`. Page numbers and sizes are not personal data, so they are included. */
function queryTemplate(query: Query | undefined): string {
  const shown = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${PAGING.has(name) && Number.isInteger(Number(value)) ? value : '*'}`],
  );
  return shown.length > 0 ? `?${shown.join('&')}` : '';
}

const PAGING = /* @__PURE__ */ new Set(['page', 'page_size']);

/** Omits `undefined`, writes `null` as the literal that the platform's filters use, and repeats the name for each item of a list. */
function queryString(query: Query | undefined): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, String(item));
  }
  const text = params.toString();
  return text && `?${text}`;
}
