import { type ErrorContext, hidden, LearningPlatformError } from './base-error.js';

/** One entry of a GraphQL `errors` list, cleaned of secrets. */
export interface GraphQLErrorEntry {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { line: number; column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The platform answered with GraphQL errors. */
export class GraphQLResponseError extends LearningPlatformError {
  override readonly code = 'GRAPHQL' as const;
  /** The HTTP status, mostly 200. */
  readonly status: number;
  readonly errors: readonly GraphQLErrorEntry[];
  /** The platform's own error codes, in the order of `errors`, each once. */
  readonly codes: readonly string[];
  /** `data` as far as it came; not printed, because it is the caller's data. */
  declare readonly data: unknown;
  declare readonly headers: Headers;
  constructor(
    message: string,
    details: ErrorContext & {
      status: number;
      headers: Headers;
      errors: readonly GraphQLErrorEntry[];
      codes: readonly string[];
      data: unknown;
    },
  ) {
    super(message, details);
    this.status = details.status;
    this.errors = details.errors;
    this.codes = details.codes;
    hidden(this, { data: details.data, headers: details.headers });
  }
}

/** A success status whose body is not what the protocol promises: HTML, cut JSON, a wrong envelope. */
export class MalformedResponseError extends LearningPlatformError {
  override readonly code = 'MALFORMED_RESPONSE' as const;
  readonly status: number;
  /** The body's text, cleaned of secrets. */
  declare readonly rawBody: string;
  declare readonly headers: Headers;
  constructor(message: string, details: ErrorContext & { status: number; headers: Headers; rawBody: string }) {
    super(message, details);
    this.status = details.status;
    hidden(this, { rawBody: details.rawBody, headers: details.headers });
  }
}
