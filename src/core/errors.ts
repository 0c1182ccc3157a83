import { type ErrorContext, hidden, type Issue, LearningPlatformError, OWN } from './error.js';
import { formatPath } from './path.js';

export { type ErrorCode, type ErrorContext, hidden, type Issue, isLearningPlatformError, LearningPlatformError } from './error.js';

/** A missing or malformed option; thrown before any request. */
export class ConfigurationError extends LearningPlatformError {
  override readonly code = 'CONFIGURATION' as const;
}

/** An argument breaks a documented rule. No request was sent. */
export class InputError extends LearningPlatformError {
  override readonly code = 'INVALID_INPUT' as const;
  /** Every broken rule, not only the first. */
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[], context: ErrorContext = {}) {
    const list = issues.map((issue) => (issue.path.length ? `${formatPath(issue.path)}: ${issue.message}` : issue.message));
    super(`${context.operation ?? 'call'}: ${list.join('; ')}. Nothing was sent.`, context);
    this.issues = issues;
  }
}

/** No answer: the connection could not be opened, or was lost. */
export class ConnectionError extends LearningPlatformError {
  override readonly code = 'CONNECTION' as const;
  /** False when the connection was never opened, so that the platform cannot have seen the request. */
  readonly reached: boolean;
  constructor(message: string, context: ErrorContext & { reached: boolean }) {
    super(message, context);
    this.reached = context.reached;
  }
}

/** One attempt took longer than `timeout`, headers and body included. */
export class TimeoutError extends LearningPlatformError {
  override readonly code = 'TIMEOUT' as const;
}

/** The whole call took longer than `deadline`, waits and retries included. */
export class DeadlineError extends LearningPlatformError {
  override readonly code = 'DEADLINE' as const;
}

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

/** The request that a dry run did not send, cleaned of secrets. */
export interface DryRunRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; `undefined` when there is none. */
  readonly body: unknown;
}

/** A call with `dryRun` got as far as sending: `request` is what would have been sent. */
export class DryRunError extends LearningPlatformError {
  override readonly code = 'DRY_RUN' as const;
  readonly request: DryRunRequest;
  constructor(message: string, details: ErrorContext & { request: DryRunRequest }) {
    super(message, details);
    this.request = details.request;
  }
}

/** What the call is about is not there, or in a state from which what was asked for does not follow. */
export class StateError extends LearningPlatformError {
  override readonly code = 'STATE' as const;
  /** The state it is in; `undefined` when there is nothing, or nothing with a state. */
  readonly state: string | undefined;
  constructor(message: string, details: ErrorContext & { state?: string | undefined } = {}) {
    super(message, details);
    this.state = details.state;
  }
}

const CLASSES = {
  LearningPlatformError,
  ConfigurationError,
  InputError,
  ConnectionError,
  TimeoutError,
  DeadlineError,
  HttpError,
  BadRequestError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  ConflictError,
  RateLimitError,
  ServerError,
  GraphQLResponseError,
  MalformedResponseError,
  DryRunError,
  StateError,
};
// Named here once, so that names survive a minifier.
for (const [name, value] of Object.entries(CLASSES)) OWN.set(value, name);

/** Every concrete error, for narrowing by `code`. */
export type AnyLearningPlatformError =
  | ConfigurationError
  | InputError
  | ConnectionError
  | TimeoutError
  | DeadlineError
  | (HttpError & { readonly code: 'HTTP' })
  | BadRequestError
  | AuthenticationError
  | PermissionError
  | NotFoundError
  | ConflictError
  | RateLimitError
  | ServerError
  | GraphQLResponseError
  | MalformedResponseError
  | DryRunError
  | StateError;
