import { brokenRules, CallState, type Exchange, fetchOf, malformed, plain } from '../../core/call/index.js';
import { type ErrorContext, InputError } from '../../core/errors/index.js';
import type { Issue, OperationInfo } from '../../core/operation/index.js';
import { Call, type ResponseInfo, type WithResponse } from '../../core/results/index.js';
import type { CallOptions } from '../../core/settings/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlContextOf } from '../context.js';
import type { SelectOption } from '../request-method.js';
import { graphqlError } from './errors.js';
import { type GraphQLOperation, type Prepared, prepare } from './operation.js';
import { widened } from './widen.js';

let library: Promise<typeof import('../graphql-request.js')> | undefined;

export type Variables = Readonly<Record<string, unknown>>;

/** Calls an operation. The result is its root field. */
export function callOperation<R>(
  client: GraphQLClientLike,
  op: GraphQLOperation,
  variables?: object,
  options?: CallOptions,
  method?: unknown,
): Call<R> {
  return new Call(fetchRoot<R>(client, op, variables, options), method);
}

/** Calls an operation. The result is its root field, or the return value of `read`, with the response metadata. */
export async function fetchRoot<R>(
  client: GraphQLClientLike,
  op: GraphQLOperation,
  variables: object = {},
  options: CallOptions & SelectOption = {},
  read?: ((root: unknown, response: ResponseInfo) => R) | undefined,
  /** Completes the arguments. */
  arrange?: ((given: Variables) => Variables) | undefined,
): Promise<WithResponse<R>> {
  const context = graphqlContextOf(client);
  const prepared = prepare(context.platform, op);
  // A copy: `before` may change the effect of this call.
  const info = { ...prepared.info };
  const state = openCall(context, info, options);
  return state.run(async () => {
    state.passed(op.literals);
    const given = checkedVariables(variables, state);
    const complete = withDefaults(context, prepared, arrange ? arrange(given) : given);
    const issues = brokenRules(prepared.needed, op.rules ?? [], complete, context.transport.clock);
    op.before?.(complete, options, context, issues, info);
    if (issues.length > 0) throw new InputError(issues, state.context);
    const { document, points } = await documentOf(context, op, prepared, options.select, state.context);
    const result = await sendDocument(context, state, { ...prepared, document }, complete, points);
    const data = (result.data as Record<string, R>)[info.operation];
    if (data === undefined || (data === null && context.neverNull)) {
      throw malformed(state, state.exchange as Exchange, `data without ${info.operation}`);
    }
    return { ...result, data: read ? read(data, result) : data };
  });
}

/** The document that is sent, with the additional fields of the caller, and its cost. */
async function documentOf(context: GraphQLContext, op: GraphQLOperation, prepared: Prepared, select: unknown, call: ErrorContext) {
  if (select === undefined) return { document: prepared.document, points: op.cost };
  const { document } = await widened(context, op, select, call);
  return { document, points: await context.estimate?.(document, call) };
}

/** Opens a call with the headers of the client's scope. */
export function openCall(context: GraphQLContext, op: OperationInfo, options: CallOptions): CallState {
  const call = new CallState(context.transport, op, options, context.headers, (exchange, state) =>
    graphqlError(exchange, state, context.errors),
  );
  context.opened?.(call);
  return call;
}

/** Sends a document. The result is the whole of `data`, with the response metadata. */
export async function sendDocument(
  context: GraphQLContext,
  state: CallState,
  { document, operationName }: { readonly document: string; readonly operationName: string | undefined },
  variables: Variables,
  points = 1,
): Promise<WithResponse<unknown>> {
  state.passed(variables);
  state.points = points;
  // Loaded with the first call, so that importing the SDK is fast.
  library ??= import('../graphql-request.js');
  const { GraphQLClient } = await library;
  const client = new GraphQLClient(context.url, {
    fetch: fetchOf(state) as typeof fetch,
    errorPolicy: 'all',
    // Otherwise, graphql-request parses every document with `graphql` to find its name.
    excludeOperationName: true,
    jsonSerializer: {
      stringify: (body) => JSON.stringify({ ...(body as object), operationName }),
      // `core/call` has already parsed and checked the body. graphql-request refuses `null` for an optional key.
      parse: () => ({ data: ((state.exchange as Exchange).body as { data: unknown }).data }),
    },
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
  });
  const { data } = await client.rawRequest(document, variables);
  await context.transport.options.drift?.graphqlAnswer(context.platform, state.op.id, document, data);
  const { status, headers } = state.exchange as Exchange;
  const { attempts, requestId } = state;
  return { data, status, headers, attempts, requestId, ...context.costOf?.(points, headers) };
}

/** The arguments as JSON. */
export function checkedVariables(variables: unknown, { context }: CallState): Variables {
  const issues: Issue[] = [];
  const copy = plain(variables, [], issues);
  if (issues.length === 0 && (typeof copy !== 'object' || copy === null || Array.isArray(copy))) {
    issues.push({ path: [], message: 'the arguments must be an object with the arguments by name' });
  }
  if (issues.length > 0) throw new InputError(issues, context);
  return copy as Variables;
}

/** Removes `undefined`, and adds the default of the scope when the operation accepts it and the call omits it. */
export function withDefaults(context: GraphQLContext, { takes }: Prepared, variables: Variables): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) out[name] = value;
  const { defaults } = context;
  if (defaults && !defaults.unless.some((name) => out[name] !== undefined && out[name] !== null)) {
    const taken = defaults.fill.find(([name]) => takes.includes(name));
    // An argument that is null counts as omitted.
    if (taken) out[taken[0]] = taken[1];
  }
  return out;
}
