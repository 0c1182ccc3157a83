import type { Effect } from '../core/operation/index.js';
import type { Call } from '../core/results/index.js';
import type { CallOptions } from '../core/settings/index.js';

/** Options of `request`. */
export interface RequestOptions extends CallOptions {
  /** The effect of the operation, which determines which failures are retried. Default: `read` for queries, `write` for mutations. */
  effect?: Effect | undefined;
  /** The operation to run when the document contains several. Default: the only operation; with several, the platform decides. */
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

/** The option that adds fields to the selection of a method. */
export interface SelectOption<Added = unknown> {
  /**
   * Additional fields to select from the result or, for a list, from each item. Pass a selection such as `'scripts { contents }'`, or a
   * document of fragments whose first fragment is on the type of the result. The result type includes the fields of a typed document, such as
   * one created with gql.tada. For a string, pass their type as the type argument. Any other text throws an `InputError` before a request is
   * sent. The platform refuses fields that it does not have.
   */
  select?: string | PlainDocument | TypedDocument<Added, never> | undefined;
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
