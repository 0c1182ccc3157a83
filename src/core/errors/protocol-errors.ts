import { type ErrorContext, hidden, LearningPlatformError } from './base-error.js';

/** One entry of a GraphQL `errors` list, without secrets. */
export interface GraphQLErrorEntry {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { line: number; column: number }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The common codes that GraphQL errors can have. */
type CommonCode = 'BAD_REQUEST' | 'AUTHENTICATION' | 'PERMISSION' | 'NOT_FOUND' | 'CONFLICT' | 'RATE_LIMIT';

/**
 * The platform responded with GraphQL errors. When their codes have the meaning of a common class, the error is also an instance of that
 * class (`NotFoundError`, …) and has its `code`. All other errors have the code `GRAPHQL`, including those with partial data.
 */
export class GraphQLResponseError extends LearningPlatformError {
  override readonly code: 'GRAPHQL' | CommonCode = 'GRAPHQL';
  /** The HTTP status, usually 200. */
  readonly status: number;
  readonly errors: readonly GraphQLErrorEntry[];
  /** The platform's error codes, in the order of `errors`, without duplicates. */
  readonly codes: readonly string[];
  /** Partial `data` of the response. Not printed, because it is your data. */
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

/** A response with a success status whose body violates the protocol: HTML, truncated JSON, an invalid envelope. */
export class MalformedResponseError extends LearningPlatformError {
  override readonly code = 'MALFORMED_RESPONSE' as const;
  readonly status: number;
  /** The body as text, without secrets. */
  declare readonly rawBody: string;
  declare readonly headers: Headers;
  constructor(message: string, details: ErrorContext & { status: number; headers: Headers; rawBody: string }) {
    super(message, details);
    this.status = details.status;
    hidden(this, { rawBody: details.rawBody, headers: details.headers });
  }
}
