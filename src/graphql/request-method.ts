import type { Effect } from '../core/operation/index.js';
import type { Call } from '../core/results/index.js';
import type { CallOptions } from '../core/settings/index.js';

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
