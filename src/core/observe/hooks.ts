import type { LearningPlatformError } from '../errors/index.js';
import type { Effect, OperationKind, PlatformName } from '../operation/index.js';

/** Fields of every event. Contains no key, token, body or variables. */
export interface CallEvent {
  readonly platform: PlatformName;
  /** Unique id of the call, the same in all its events. */
  readonly callId: number;
  /** The path of the method on the facade: `instruqt.tracks.get`. */
  readonly operation: string;
  readonly kind: OperationKind;
  readonly effect: Effect;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly method: string;
  /** Without secrets and without values of the call: `/v1/users/{user_id}`, `/v1/users?email=*`. */
  readonly url: string;
  /** Without secrets. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A response was read completely. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  readonly durationMs: number;
  readonly requestId: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** An attempt failed and will be retried after `delayMs` milliseconds. */
export interface RetryEvent extends CallEvent {
  readonly delayMs: number;
  readonly error: LearningPlatformError;
}

/** The call has ended. */
export interface EndEvent extends CallEvent {
  /** Duration of the whole call in milliseconds, including waits. */
  readonly durationMs: number;
}

/** The call failed and will not be retried. */
export interface ErrorEvent extends EndEvent {
  readonly error: LearningPlatformError;
}

/** A response does not match its documentation. Reported once per operation and path, without values, on platforms with validation. */
export interface MismatchEvent {
  readonly platform: PlatformName;
  /** `skilljar.courses.list` */
  readonly operation: string;
  /** The path in the response: `results[].user.id`. */
  readonly path: string;
  /** What the documentation says. */
  readonly message: string;
}

/** Callbacks for events of a call. They cannot change the call. An exception in a hook is logged and otherwise ignored. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
  onSuccess?: ((event: EndEvent) => void) | undefined;
  onError?: ((event: ErrorEvent) => void) | undefined;
  /** Your own signal aborted the call, which rejects with the signal's reason. */
  onAbort?: ((event: EndEvent) => void) | undefined;
  /** A response does not match its documentation and `validation` is `warn`. The data is returned unchanged. */
  onMismatch?: ((event: MismatchEvent) => void) | undefined;
}

/** A logger such as `pino` or `console`. Default: none. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
