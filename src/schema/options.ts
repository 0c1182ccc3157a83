import type { RequestMethod } from '../graphql/index.js';

/** A client of a platform with a GraphQL API, such as `lp.instruqt`: its key, limits, retries and hooks apply. */
export interface SchemaClient {
  readonly request: RequestMethod;
}

/**
 * Where a schema comes from: a client, which reads it by introspection; a text (SDL, the JSON of an introspection, for Skilljar an OpenAPI
 * document as JSON); or that JSON, parsed.
 */
export type SchemaSource = SchemaClient | string | Readonly<Record<string, unknown>>;

/** What a probe asks about. */
export interface ProbeOptions {
  /** The types to find fields of. Default: those of the shipped schema of which no field is known. */
  readonly types?: readonly string[] | undefined;
  /** The most requests, retries included. Default: 60. */
  readonly maxRequests?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A field that a probe found. */
export interface ProbedField {
  readonly name: string;
  /** `undefined` when the platform did not say it before the requests were used up. */
  readonly type: string | undefined;
  readonly requiredArguments: readonly { readonly name: string; readonly type: string }[];
}

/** What a probe found of one type. There may be more fields: a probe finds only what it thinks of, and what the platform suggests. */
export interface ProbedType {
  readonly name: string;
  /** Whether the platform has a type of this name that has fields. */
  readonly exists: boolean;
  readonly fields: readonly ProbedField[];
}

/** What a probe found. */
export interface ProbeResult {
  readonly types: readonly ProbedType[];
  /** The types with the fields that were found, as SDL. It names types that it does not define. */
  readonly sdl: string;
  /** How many requests were sent. */
  readonly requests: number;
}
