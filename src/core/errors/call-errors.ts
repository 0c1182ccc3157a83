import { formatPath, type Issue } from '../operation/index.js';
import { type ErrorContext, LearningPlatformError } from './base-error.js';

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
