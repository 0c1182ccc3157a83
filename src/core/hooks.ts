import type { LearningPlatformError } from './errors.js';
import type { Effect, OperationInfo, OperationKind, PlatformName } from './operation.js';

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

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}
type Builtins = { getBuiltinModule?(name: string): { channel(name: string): Channel } | undefined };
const channels: Partial<Record<string, Channel | null>> = {};

/** `learning-platforms:request` and so on of Node's diagnostics_channel, asked for without an import that other runtimes would not know. */
function channelOf(hook: string): Channel | null {
  let channel = channels[hook];
  if (channel === undefined) {
    const builtin = (globalThis as { process?: Builtins }).process?.getBuiltinModule?.('node:diagnostics_channel');
    channel = builtin?.channel(`learning-platforms:${hook.slice(2).toLowerCase()}`) ?? null;
    channels[hook] = channel;
  }
  return channel;
}

/** Calls the hooks and the logger, and publishes to diagnostics_channel; none of them can break a call. */
export class Observer {
  constructor(
    readonly hooks: Hooks,
    readonly logger: Logger | undefined,
    readonly platform: PlatformName,
  ) {}

  event({ id, op, attempts }: { id: number; op: OperationInfo; attempts: number }): CallEvent {
    return { platform: this.platform, callId: id, operation: op.id, kind: op.kind, effect: op.effect, attempt: attempts };
  }

  /** The event is made only when somebody listens: cleaning headers and URLs costs time. */
  emit<K extends keyof Hooks>(name: K, event: () => Parameters<NonNullable<Hooks[K]>>[0]): void {
    const hook = this.hooks[name] as ((e: unknown) => unknown) | undefined;
    const channel = channelOf(name);
    if (hook || channel?.hasSubscribers) {
      try {
        const told = event();
        channel?.publish(told);
        const result = hook?.(told);
        if (result instanceof Promise) result.catch((error) => this.#hookFailed(name, error));
      } catch (error) {
        this.#hookFailed(name, error);
      }
    }
  }

  /** The fields are made only when there is a logger. */
  log(level: keyof Logger, fields: () => object, message: string): void {
    try {
      this.logger?.[level](fields(), message);
    } catch {
      // A broken logger is the caller's to find; a platform call must not fail for it.
    }
  }

  #hookFailed(hook: string, error: unknown): void {
    this.log('error', () => ({ hook, error: error instanceof Error ? error.name : typeof error }), `the ${hook} hook threw`);
  }
}
