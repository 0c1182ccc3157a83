import type { LearningPlatformError } from '../errors/index.js';
import type { Effect, OperationKind, PlatformName } from '../operation/index.js';

/**
 * Headers in any form that `fetch` accepts: a `Headers` object of any implementation, name-value pairs, or an object. In an object, headers
 * with the value `undefined` are omitted.
 */
export type HeadersLike = Iterable<readonly string[]> | Readonly<Record<string, string | undefined>>;

/** The fields of every event. They contain no key, token, body or variables. */
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

/**
 * A response or an input does not match its documentation, on platforms with validation. Contains no values. Of responses, each mismatch is
 * reported once per operation and path. Of inputs, undocumented fields and unknown enum values are reported once per call.
 */
export interface MismatchEvent {
  readonly platform: PlatformName;
  /** `skilljar.courses.list` */
  readonly operation: string;
  /** The path in the response, `results[].user.id`, or in the input: `input.user.email`. */
  readonly path: string;
  /** The documented form; for an unknown name or value, the most similar known one. */
  readonly message: string;
}

/**
 * Callbacks for events of a call. They cannot change the call, except that `headers` adds headers. An exception in a hook is logged and
 * otherwise ignored.
 */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
  onSuccess?: ((event: EndEvent) => void) | undefined;
  onError?: ((event: ErrorEvent) => void) | undefined;
  /** Your signal aborted the call. The call rejects with the signal's reason. */
  onAbort?: ((event: EndEvent) => void) | undefined;
  /** A response or an input does not match its documentation and `validation` is `warn`. The SDK returns and sends the data unchanged. */
  onMismatch?: ((event: MismatchEvent) => void) | undefined;
  /**
   * Returns headers to add to a request, such as `traceparent`. The forms and rules of the option `headers` apply. Called for each attempt,
   * after `onRequest` and with the same event, and for each connection of a subscription. It cannot replace headers of the request. Not
   * called for files on other hosts, such as those of `recordings.download`.
   */
  headers?: ((event: RequestEvent) => HeadersLike | undefined) | undefined;
  /**
   * Runs an attempt inside the active span of a tracer. Must call `attempt` once and return its result.
   * @internal
   */
  around?: (<T>(event: CallEvent, attempt: () => Promise<T>) => Promise<T>) | undefined;
}

/** The hooks that receive an event. */
export type EventHook = Exclude<keyof Hooks, 'headers' | 'around'>;

/** A logger such as `pino` or `console`. Default: none. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
