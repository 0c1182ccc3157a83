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

/** The option that widens what a method selects. */
export interface SelectOption<Added = unknown> {
  /**
   * Fields to select beside those that the method selects, of the result or, in a list, of each item: a selection such as
   * `'scripts { contents }'`, or a document of fragments whose first one is on the type of the result. Fields of a typed document, such as
   * one made with gql.tada, are in the type of the result; for a string, give their type as the type argument. What is no selection is refused
   * with an `InputError` before anything is sent; a field that the platform does not have is refused by the platform.
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
