import type { PlatformName } from './operation.js';

/** The `code` of every error class; stable, and the same across copies of the package. */
export type ErrorCode =
  | 'CONFIGURATION'
  | 'INVALID_INPUT'
  | 'CONNECTION'
  | 'TIMEOUT'
  | 'DEADLINE'
  | 'HTTP'
  | 'BAD_REQUEST'
  | 'AUTHENTICATION'
  | 'PERMISSION'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RATE_LIMIT'
  | 'SERVER'
  | 'GRAPHQL'
  | 'MALFORMED_RESPONSE'
  | 'DRY_RUN'
  | 'STATE';

/** What every error knows of the call that failed. */
export interface ErrorContext {
  platform?: PlatformName | undefined;
  operation?: string | undefined;
  attempts?: number | undefined;
  requestId?: string | undefined;
  outcome?: 'unknown' | undefined;
  cause?: unknown;
}

/** One broken rule: where it stands in the arguments, and what the rule is. */
export interface Issue {
  /** Keys and indexes from the argument inwards: `['input', 'progress']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

// Survives a second copy of the package in node_modules, where `instanceof` alone would say no.
const BRAND = Symbol.for('learning-platforms.error');
const OWN = new WeakMap<object, string>();

/** Keeps a field out of default printing and JSON: it may hold what the caller must see but a log must not. */
export function hidden<T extends object>(target: T, fields: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(fields)) {
    Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: true });
  }
}

/** Base of everything the SDK throws. Recognise it with `isLearningPlatformError`, tell the kinds apart by `code`. */
export class LearningPlatformError extends Error {
  readonly code: ErrorCode = 'HTTP';
  /** The platform the call went to; `undefined` when the facade itself refused. */
  readonly platform: PlatformName | undefined;
  /** The call as it stands on the facade, such as `instruqt.tracks.get`. */
  readonly operation: string | undefined;
  /** How many requests were sent. 0: none was. */
  readonly attempts: number;
  /** The platform's id of the last request, when it sends one. */
  readonly requestId: string | undefined;
  /** `'unknown'` when a write may or may not have happened. */
  readonly outcome: 'unknown' | undefined;

  constructor(message: string, context: ErrorContext = {}) {
    super(message);
    this.name = OWN.get(new.target) ?? new.target.name;
    this.platform = context.platform;
    this.operation = context.operation;
    this.attempts = context.attempts ?? 0;
    this.requestId = context.requestId;
    this.outcome = context.outcome;
    hidden(this, { name: this.name });
    if (context.cause !== undefined) hidden(this, { cause: context.cause });
    const brands: string[] = [];
    for (let c: object | null = new.target; c; c = Object.getPrototypeOf(c)) {
      const own = OWN.get(c);
      if (own) brands.push(own);
    }
    Object.defineProperty(this, BRAND, { value: brands });
  }

  /** True across copies of the package too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const own = OWN.get(this);
    if (own === undefined) return Function.prototype[Symbol.hasInstance].call(this, value);
    return brandsOf(value)?.includes(own) ?? false;
  }

  /** The whole error without secrets, ready for a log. */
  toJSON(): Record<string, unknown> {
    const out: Record<string, unknown> = { name: this.name, code: this.code, message: this.message };
    for (const key of Object.keys(this)) {
      const value = (this as unknown as Record<string, unknown>)[key];
      if (value !== undefined) out[key] = value;
    }
    const cause = this.cause;
    if (cause instanceof Error) out.cause = isLearningPlatformError(cause) ? cause.toJSON() : `${cause.name}: ${cause.message}`;
    return out;
  }

  [Symbol.for('nodejs.util.inspect.custom')](
    _depth: number,
    options: object,
    inspect?: (value: unknown, options: object) => string,
  ): string {
    const { name: _name, message: _message, cause: _cause, ...rest } = this.toJSON();
    const head = this.stack ?? `${this.name}: ${this.message}`;
    const body = inspect ? inspect(rest, { ...options, depth: 4 }) : JSON.stringify(rest);
    const cause = this.cause instanceof Error ? `\n  [cause]: ${inspect ? inspect(this.cause, options) : String(this.cause)}` : '';
    return `${head} ${body}${cause}`;
  }
}

function brandsOf(value: unknown): readonly string[] | undefined {
  return typeof value === 'object' && value !== null ? (value as { [BRAND]?: readonly string[] })[BRAND] : undefined;
}

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

/** `['items', 0, 'id']` as `items[0].id`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key)).join('');
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

/** True for any error of this SDK, also one thrown by another copy of the package. Narrow further by `code`. */
export function isLearningPlatformError(value: unknown): value is AnyLearningPlatformError {
  return brandsOf(value) !== undefined;
}
