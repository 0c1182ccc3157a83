import { Call, type CallOptions, checkOptions, type WithResponse } from '../core/call/index.js';
import { InputError } from '../core/errors/index.js';
import type { Effect, Issue } from '../core/operation/index.js';
import type { GraphQLContext } from './context.js';
import type { ReadDocument } from './document.js';
import { checkedVariables, openCall, sendDocument } from './execute.js';

/** Options of `request`. */
export interface RequestOptions extends CallOptions {
  /** The effect of repeating the operation; it decides what is retried. Default: `read` for queries, `write` for mutations. */
  effect?: Effect | undefined;
  /** Which operation runs, where the document holds several. Default: the only one; of several, none is named and the platform decides. */
  operationName?: string | undefined;
}

/** A document with type information: a `TypedDocumentNode`, a codegen string document, or one created with gql.tada. */
export interface TypedDocument<Data, Variables> {
  readonly __apiType?: ((variables: Variables) => Data) | undefined;
}

/** A parsed document without type information, as `parse` and `gql` return it. */
export interface PlainDocument {
  readonly kind: string;
  readonly definitions: readonly unknown[];
  /** Distinguishes it from a typed document, whose variables must be checked. */
  readonly __apiType?: never;
}

/** Runs any query or mutation and returns the whole of `data`. */
export interface RequestMethod {
  <Data = unknown>(document: string | PlainDocument, variables?: Readonly<Record<string, unknown>>, options?: RequestOptions): Call<Data>;
  <Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...args: Record<string, never> extends Variables
      ? [variables?: Variables, options?: RequestOptions]
      : [variables: Variables, options?: RequestOptions]
  ): Call<Data>;
}

export function requestMethod(context: GraphQLContext): RequestMethod {
  const request = (document: unknown, variables: object = {}, options: RequestOptions = {}) =>
    new Call(runDocument(context, document, variables, options), request);
  return request as RequestMethod;
}

async function runDocument(
  context: GraphQLContext,
  document: unknown,
  variables: object,
  options: RequestOptions,
): Promise<WithResponse<unknown>> {
  checkOptions(options);
  const { effect, operationName, ...rest } = options;
  const read = await readDocument(document, operationName);
  const { kind, several } = 'kind' in read ? read : ({ kind: 'query', several: false } as const);
  const id = `${context.platform}.request`;
  const op = { id, operation: 'request', kind, effect: effect ?? (kind === 'query' ? 'read' : 'write'), several } as const;
  const state = openCall(context, op, rest);
  return state.run(async () => {
    if ('issues' in read) throw new InputError(read.issues, state.context);
    const given = checkedVariables(variables ?? {}, state);
    const points = await context.estimate?.(read.text, state.context);
    return sendDocument(context, state, { document: read.text, operationName: read.name }, given, points);
  });
}

/** Returns document errors as a value, so that they are thrown inside the call, where hooks see them. */
async function readDocument(document: unknown, operationName: string | undefined): Promise<ReadDocument | { issues: readonly Issue[] }> {
  const reader = await import('./document.js');
  try {
    return reader.readDocument(document, operationName);
  } catch (error) {
    if (error instanceof reader.DocumentProblem) return { issues: error.issues };
    throw error;
  }
}
