import type { RequestMethod } from '../graphql/index.js';

/** A client of a platform with a GraphQL API, such as `lp.instruqt`. Its key, limits, retries and hooks apply. */
export interface SchemaClient {
  readonly request: RequestMethod;
}

/**
 * The source of a schema: a client, which reads it by introspection; a string (SDL, the JSON of an introspection, or for Skilljar an
 * OpenAPI document as JSON); or that JSON, parsed.
 */
export type SchemaSource = SchemaClient | string | Readonly<Record<string, unknown>>;

/** Options of a probe. */
export interface ProbeOptions {
  /** The types whose fields to find. Default: the types of the shipped schema without known fields. */
  readonly types?: readonly string[] | undefined;
  /** Maximum number of requests, retries included. Default: 60. */
  readonly maxRequests?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A field that a probe found. */
export interface ProbedField {
  readonly name: string;
  /** `undefined` if the type was not found before the requests were used up. */
  readonly type: string | undefined;
  readonly requiredArguments: readonly { readonly name: string; readonly type: string }[];
}

/**
 * The result of a probe for one type. The type may have more fields: a probe finds only the names that it tests, and those that the
 * platform suggests.
 */
export interface ProbedType {
  readonly name: string;
  /** Whether the platform has a type of this name with fields. */
  readonly exists: boolean;
  readonly fields: readonly ProbedField[];
}

/** The result of a probe. */
export interface ProbeResult {
  readonly types: readonly ProbedType[];
  /** The types with the fields that were found, as SDL. It references types that it does not define. */
  readonly sdl: string;
  /** Number of requests sent. */
  readonly requests: number;
}
