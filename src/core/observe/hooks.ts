import type { LearningPlatformError } from '../errors/index.js';
import type { Effect, OperationKind, PlatformName } from '../operation/index.js';

/** What every hook is told of the call. Holds no key, token, body or variables. */
export interface CallEvent {
  readonly platform: PlatformName;
  /** The same for all events of one call. */
  readonly callId: number;
  /** `instruqt.tracks.get` */
  readonly operation: string;
  readonly kind: OperationKind;
  readonly effect: Effect;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly method: string;
  /** Cleaned of secrets. */
  readonly url: string;
  /** Cleaned of secrets. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A response was read to its end. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  readonly durationMs: number;
  readonly requestId: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** An attempt failed and will be repeated after `delayMs`. */
export interface RetryEvent extends CallEvent {
  readonly delayMs: number;
  readonly error: LearningPlatformError;
}

/** The call is over. */
export interface EndEvent extends CallEvent {
  /** From the first moment of the call, waits included. */
  readonly durationMs: number;
}

/** The call failed for good. */
export interface ErrorEvent extends EndEvent {
  readonly error: LearningPlatformError;
}

/** An answer is not as documented. Told once per operation and place, and of no value that stands there, by platforms whose answers are checked. */
export interface MismatchEvent {
  readonly platform: PlatformName;
  /** `skilljar.courses.list` */
  readonly operation: string;
  /** Where in the answer: `results[].user.id`. */
  readonly path: string;
  /** What should be there. */
  readonly message: string;
}

/** Called as things happen; for watching, not for changing. A hook that throws is reported to the logger and otherwise ignored. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined;
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  onRetry?: ((event: RetryEvent) => void) | undefined;
  onSuccess?: ((event: EndEvent) => void) | undefined;
  onError?: ((event: ErrorEvent) => void) | undefined;
  /** The caller's own signal ended the call, which rejects with the signal's reason. */
  onAbort?: ((event: EndEvent) => void) | undefined;
  /** An answer is not as documented, and `validation` is `warn`; the data was given as it came. */
  onMismatch?: ((event: MismatchEvent) => void) | undefined;
}

/** What `pino` and `console` both are. Default: none, the SDK is silent. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
