import type { Issue } from '../operation/index.js';
import { brandsOf, type ErrorContext, hidden, LearningPlatformError } from './base-error.js';
import type { GraphQLErrorEntry } from './protocol-errors.js';

/** The response of an HTTP error. Text and body contain no secrets. */
export interface HttpErrorDetails extends ErrorContext {
  status: number;
  headers: Headers;
  /** The parsed body; `undefined` when it is not JSON. */
  body?: unknown;
  rawBody?: string;
  issues?: readonly Issue[];
  retryAfterMs?: number | undefined;
  /** GraphQL only, with `codes` and `data`. */
  errors?: readonly GraphQLErrorEntry[] | undefined;
  codes?: readonly string[] | undefined;
  data?: unknown;
}

/**
 * The platform responded with a status that is not a success, or with GraphQL errors whose codes have the same meaning. Errors from GraphQL
 * are also instances of `GraphQLResponseError`.
 */
export class HttpError extends LearningPlatformError {
  override readonly code: 'HTTP' | 'BAD_REQUEST' | 'AUTHENTICATION' | 'PERMISSION' | 'NOT_FOUND' | 'CONFLICT' | 'RATE_LIMIT' | 'SERVER' =
    'HTTP';
  /** The HTTP status. For GraphQL errors it is usually 200: check `code` instead. */
  readonly status: number;
  /** The problems that the platform reports, with the path of the field if it is known. */
  readonly issues: readonly Issue[];
  /** The parsed body, without secrets; `undefined` when it is not JSON, and for GraphQL errors (see `errors` and `data`). */
  declare readonly body: unknown;
  /** The body as text, without secrets. */
  declare readonly rawBody: string;
  declare readonly headers: Headers;
  /** GraphQL only: the `errors` of the response, without secrets. */
  declare readonly errors?: readonly GraphQLErrorEntry[] | undefined;
  /** GraphQL only: the platform's error codes, without duplicates. */
  declare readonly codes?: readonly string[] | undefined;
  /** GraphQL only: `data` of the response. */
  declare readonly data?: unknown;
  constructor(message: string, details: HttpErrorDetails) {
    super(message, details);
    this.status = details.status;
    this.issues = details.issues ?? [];
    if (details.errors) {
      this.errors = details.errors;
      this.codes = details.codes;
      hidden(this, { data: details.data });
      // By name, because the base class is the only common ancestor of the two classes.
      brandsOf(this)?.push('GraphQLResponseError');
    }
    hidden(this, { body: details.body, rawBody: details.rawBody ?? '', headers: details.headers });
  }
}

/** 400 or 422, or GraphQL errors with this meaning: the platform refused the arguments or the document. */
export class BadRequestError extends HttpError {
  override readonly code = 'BAD_REQUEST' as const;
}
/** 401, or GraphQL errors with this meaning: the key or token is missing, invalid or expired. */
export class AuthenticationError extends HttpError {
  override readonly code = 'AUTHENTICATION' as const;
}
/** 403, or GraphQL errors with this meaning: the key or token is valid, but lacks permission. */
export class PermissionError extends HttpError {
  override readonly code = 'PERMISSION' as const;
}
/** 404, or GraphQL errors with this meaning: the resource does not exist, or is not visible to this key. */
export class NotFoundError extends HttpError {
  override readonly code = 'NOT_FOUND' as const;
}
/** 409, or GraphQL errors with this meaning: the current state of the resource does not allow the call. */
export class ConflictError extends HttpError {
  override readonly code = 'CONFLICT' as const;
}
/** 429, or GraphQL errors with this meaning: the platform's rate limit is exceeded. */
export class RateLimitError extends HttpError {
  override readonly code = 'RATE_LIMIT' as const;
  /** How long to wait before the next request, in milliseconds; `undefined` when the platform does not report it. */
  readonly retryAfterMs: number | undefined;
  constructor(message: string, details: HttpErrorDetails) {
    super(message, details);
    this.retryAfterMs = details.retryAfterMs;
  }
}
/** 5xx: the platform failed. */
export class ServerError extends HttpError {
  override readonly code = 'SERVER' as const;
  /** For a 503 with `Retry-After`: how long to wait before the next request, in milliseconds. The platform did not process the request. */
  readonly retryAfterMs: number | undefined;
  constructor(message: string, details: HttpErrorDetails) {
    super(message, details);
    this.retryAfterMs = details.retryAfterMs;
  }
}
