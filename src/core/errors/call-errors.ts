import { formatPath, type Issue } from '../operation/index.js';
import { type ErrorContext, hidden, LearningPlatformError } from './base-error.js';

/** An option is missing or invalid. No request was sent. */
export class ConfigurationError extends LearningPlatformError {
  override readonly code = 'CONFIGURATION' as const;
}

/** Copies an error, adds the context of the call, and appends `more` to its message. */
export const located = (error: ConfigurationError, context: ErrorContext, more = ''): ConfigurationError =>
  new ConfigurationError(error.message + more, context);

/** An argument violates a documented rule. No request was sent, except an incomplete one when a file changed during its upload. */
export class InputError extends LearningPlatformError {
  override readonly code = 'INVALID_INPUT' as const;
  /** Every violated rule, not only the first. */
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[], context: ErrorContext = {}, ending = 'Nothing was sent') {
    const list = issues.map((issue) => (issue.path.length ? `${formatPath(issue.path)}: ${issue.message}` : issue.message));
    super(`${context.operation ?? 'call'}: ${list.join('; ')}. ${ending}.`, context);
    this.issues = issues;
  }
}

/** No response was received: the connection could not be opened, or was lost. */
export class ConnectionError extends LearningPlatformError {
  override readonly code = 'CONNECTION' as const;
  /** False when the connection was never opened, so that the platform cannot have received the request. */
  readonly reached: boolean;
  /** @internal True when a retry cannot help: an invalid certificate, an unknown host, a port that `fetch` blocks. */
  declare readonly hopeless: boolean;
  constructor(message: string, context: ErrorContext & { reached: boolean; hopeless?: boolean }) {
    super(message, context);
    this.reached = context.reached;
    hidden(this, { hopeless: context.hopeless ?? false });
  }
}

/** One attempt exceeded `timeout`, including headers and body. */
export class TimeoutError extends LearningPlatformError {
  override readonly code = 'TIMEOUT' as const;
  /** False when nothing was sent: the timeout elapsed while the SDK waited for credentials. */
  declare readonly reached: boolean;
  constructor(message: string, context: ErrorContext & { reached?: boolean } = {}) {
    super(message, context);
    hidden(this, { reached: context.reached ?? true });
  }
}

/** The whole call exceeded `deadline`, including waits and retries. */
export class DeadlineError extends LearningPlatformError {
  override readonly code = 'DEADLINE' as const;
}

/** The request that a dry run did not send, without secrets. */
export interface DryRunRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; `undefined` for a request without a body. */
  readonly body: unknown;
}

/** A call with `dryRun` was ready to send. `request` contains the request. */
export class DryRunError extends LearningPlatformError {
  override readonly code = 'DRY_RUN' as const;
  readonly request: DryRunRequest;
  constructor(message: string, details: ErrorContext & { request: DryRunRequest }) {
    super(message, details);
    this.request = details.request;
  }
}

/** The resource does not exist, or is in a state that does not allow the call. */
export class StateError extends LearningPlatformError {
  override readonly code = 'STATE' as const;
  /** The state of the resource; `undefined` when it does not exist or has no state. */
  readonly state: string | undefined;
  constructor(message: string, details: ErrorContext & { state?: string | undefined } = {}) {
    super(message, details);
    this.state = details.state;
  }
}
