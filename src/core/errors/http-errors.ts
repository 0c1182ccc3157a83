import type { Issue } from '../operation/index.js';
import { type ErrorContext, hidden, LearningPlatformError } from './base-error.js';

/** What an HTTP error keeps of the answer. Text and body are cleaned of secrets. */
export interface HttpErrorDetails extends ErrorContext {
  status: number;
  headers: Headers;
  /** The parsed body, or `undefined` when it is not JSON. */
  body?: unknown;
  rawBody?: string;
  issues?: readonly Issue[];
  retryAfterMs?: number | undefined;
}

/** The platform answered with a status that is not a success. */
export class HttpError extends LearningPlatformError {
  override readonly code: 'HTTP' | 'BAD_REQUEST' | 'AUTHENTICATION' | 'PERMISSION' | 'NOT_FOUND' | 'CONFLICT' | 'RATE_LIMIT' | 'SERVER' =
    'HTTP';
  readonly status: number;
  /** What the platform said is wrong, field by field where it says so. */
  readonly issues: readonly Issue[];
  /** The parsed body, cleaned of secrets; `undefined` when it is not JSON. */
  declare readonly body: unknown;
  /** The body's text, cleaned of secrets. */
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
/** 401: the key or token is missing, wrong or expired. */
export class AuthenticationError extends HttpError {
  override readonly code = 'AUTHENTICATION' as const;
}
/** 403: the key is known, and may not do this. */
export class PermissionError extends HttpError {
  override readonly code = 'PERMISSION' as const;
}
/** 404: nothing there, or not visible for this key. */
export class NotFoundError extends HttpError {
  override readonly code = 'NOT_FOUND' as const;
}
/** 409: the state of the thing forbids it. */
export class ConflictError extends HttpError {
  override readonly code = 'CONFLICT' as const;
}
/** 429: over the platform's limit. */
export class RateLimitError extends HttpError {
  override readonly code = 'RATE_LIMIT' as const;
  /** How long the platform asks to wait, in milliseconds; `undefined` when it does not say. */
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
