import type { Issue } from '../operation/index.js';
import { type ErrorContext, hidden, LearningPlatformError } from './base-error.js';

/** What an HTTP error keeps of the response. Text and body contain no secrets. */
export interface HttpErrorDetails extends ErrorContext {
  status: number;
  headers: Headers;
  /** The parsed body; `undefined` when it is not JSON. */
  body?: unknown;
  rawBody?: string;
  issues?: readonly Issue[];
  retryAfterMs?: number | undefined;
}

/** The platform responded with a status that is not a success. */
export class HttpError extends LearningPlatformError {
  override readonly code: 'HTTP' | 'BAD_REQUEST' | 'AUTHENTICATION' | 'PERMISSION' | 'NOT_FOUND' | 'CONFLICT' | 'RATE_LIMIT' | 'SERVER' =
    'HTTP';
  readonly status: number;
  /** The problems that the platform reports, by field where it names fields. */
  readonly issues: readonly Issue[];
  /** The parsed body, without secrets; `undefined` when it is not JSON. */
  declare readonly body: unknown;
  /** The body as text, without secrets. */
  declare readonly rawBody: string;
  declare readonly headers: Headers;
  constructor(message: string, details: HttpErrorDetails) {
    super(message, details);
    this.status = details.status;
    this.issues = details.issues ?? [];
    hidden(this, { body: details.body, rawBody: details.rawBody ?? '', headers: details.headers });
  }
}

/** 400 or 422: the platform refused the arguments. */
export class BadRequestError extends HttpError {
  override readonly code = 'BAD_REQUEST' as const;
}
/** 401: the key or token is missing, invalid or expired. */
export class AuthenticationError extends HttpError {
  override readonly code = 'AUTHENTICATION' as const;
}
/** 403: the key or token is valid, but lacks permission. */
export class PermissionError extends HttpError {
  override readonly code = 'PERMISSION' as const;
}
/** 404: the resource does not exist, or is not visible for this key. */
export class NotFoundError extends HttpError {
  override readonly code = 'NOT_FOUND' as const;
}
/** 409: the current state of the resource does not allow the call. */
export class ConflictError extends HttpError {
  override readonly code = 'CONFLICT' as const;
}
/** 429: the platform's rate limit is exceeded. */
export class RateLimitError extends HttpError {
  override readonly code = 'RATE_LIMIT' as const;
  /** How long to wait before the next request, in milliseconds; `undefined` when the platform does not say. */
  readonly retryAfterMs: number | undefined;
  constructor(message: string, details: HttpErrorDetails) {
    super(message, details);
    this.retryAfterMs = details.retryAfterMs;
  }
}
/** 5xx: the platform failed. */
export class ServerError extends HttpError {
  override readonly code = 'SERVER' as const;
}
