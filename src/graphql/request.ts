import type { Call } from '../core/call.js';
import { ConfigurationError, InputError } from '../core/errors.js';
import type { Effect } from '../core/operation.js';
import type { CallOptions } from '../core/options.js';
import type { GraphQLContext } from './context.js';
import { runDocument } from './execute.js';

/** Options of a document of your own. */
export interface RequestOptions extends CallOptions {
  /** What repeating it does. Default: `read` for queries, `write` for mutations. */
  effect?: Effect | undefined;
}

/** A document that knows its types: a `TypedDocumentNode`, a codegen string document, or one made with gql.tada. */
export interface TypedDocument<Data, Variables> {
  readonly __apiType?: ((variables: Variables) => Data) | undefined;
}

/** A parsed document that knows no types: what `parse` and `gql` give. */
export interface PlainDocument {
  readonly kind: string;
  readonly definitions: readonly unknown[];
  /** Tells it apart from a typed one, whose variables must be checked. */
  readonly __apiType?: never;
}

/** Runs any document and gives the whole of `data`. */
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
  const request = (document: unknown, variables: object = {}, options: RequestOptions = {}) => {
    const { effect, ...callOptions } = options;
    const id = `${context.platform}.request`;
    const kind = kindOf(document);
    const op = { id, operation: 'request', kind, effect: effect ?? (kind === 'query' ? 'read' : 'write') } as const;
    return runDocument(context, op, () => textOf(document, context, id), variables, callOptions, request);
  };
  return request as RequestMethod;
}

/** Made of what stands at the top level only: an operation may select fields called `mutation`. */
function kindOf(document: unknown): 'query' | 'mutation' {
  if (typeof document === 'object' && document !== null && 'definitions' in document) {
    const definitions = (document as { definitions: readonly { operation?: string }[] }).definitions;
    return definitions.some(({ operation }) => operation === 'mutation') ? 'mutation' : 'query';
  }
  const plain = String(document).replace(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*/g, '');
  let depth = 0;
  for (const [token] of plain.matchAll(/[{}]|\bmutation\b/g)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    else if (depth === 0) return 'mutation';
  }
  return 'query';
}

async function textOf(document: unknown, context: GraphQLContext, operation: string): Promise<string> {
  if (typeof document === 'object' && document !== null && 'definitions' in document) {
    let print: (node: never) => string;
    try {
      ({ print } = await import('graphql'));
    } catch (cause) {
      throw new ConfigurationError(
        'A document that is already parsed needs the package "graphql" to be printed: install it, or pass a string.',
        { cause },
      );
    }
    return print(document as never);
  }
  const text = typeof document === 'string' || document instanceof String ? String(document) : '';
  if (text.trim() === '') {
    throw new InputError([{ path: ['document'], message: 'must be a GraphQL document: a string or a DocumentNode' }], {
      platform: context.platform,
      operation,
    });
  }
  return text;
}
