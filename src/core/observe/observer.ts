import type { OperationInfo, PlatformName } from '../operation/index.js';
import type { CallEvent, EventHook, Hooks, Logger, RequestEvent } from './hooks.js';
import { redactedCause } from './redacted-cause.js';
import { Redactor } from './redactor.js';

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}
type Builtins = { getBuiltinModule?(name: string): { channel(name: string): Channel } | undefined };
const channels: Partial<Record<string, Channel | null>> = {};

/** A channel of Node's diagnostics_channel, such as `learning-platforms:request`. Not imported, because other runtimes lack the module. */
function channelOf(hook: string): Channel | null {
  let channel = channels[hook];
  if (channel === undefined) {
    const builtin = (globalThis as { process?: Builtins }).process?.getBuiltinModule?.('node:diagnostics_channel');
    channel = builtin?.channel(`learning-platforms:${hook.slice(2).toLowerCase()}`) ?? null;
    channels[hook] = channel;
  }
  return channel;
}

/** Calls the hooks and the logger, and publishes to diagnostics_channel. Their failures do not affect the call. */
export class Observer {
  constructor(
    readonly hooks: Hooks,
    readonly logger: Logger | undefined,
    readonly platform: PlatformName,
  ) {}

  event({ id, op, attempts }: { id: number; op: OperationInfo; attempts: number }): CallEvent {
    return { platform: this.platform, callId: id, operation: op.id, kind: op.kind, effect: op.effect, attempt: attempts };
  }

  /** Creates the event only when there is a listener: redacting headers and URLs is slow. */
  emit<K extends EventHook>(name: K, event: () => Parameters<NonNullable<Hooks[K]>>[0]): void {
    const hook = this.hooks[name] as ((e: unknown) => unknown) | undefined;
    const channel = channelOf(name);
    if (hook || channel?.hasSubscribers) {
      try {
        const payload = event();
        channel?.publish(payload);
        this.call(`${name} hook`, () => hook?.(payload));
      } catch (error) {
        this.#failed(`${name} hook`, error);
      }
    }
  }

  /** Calls a synchronous callback; returns `undefined` when it throws. */
  call<T>(name: string, run: () => T): T | undefined {
    try {
      const result = run();
      if (result instanceof Promise) result.catch((error) => this.#failed(name, error));
      return result;
    } catch (error) {
      this.#failed(name, error);
      return undefined;
    }
  }

  /** Returns the headers that the hook `headers` adds to a request; `undefined` without this hook or when it fails. */
  headers(event: RequestEvent): unknown {
    return this.call('headers hook', () => this.hooks.headers?.(event));
  }

  /** Runs an attempt inside the hook `around`. */
  around<T>(event: CallEvent, attempt: () => Promise<T>): Promise<T> {
    const { around } = this.hooks;
    return around ? around(event, attempt) : attempt();
  }

  /** Creates the fields only when there is a logger. */
  log(level: keyof Logger, fields: () => object, message: string): void {
    // A failing logger must not fail a call.
    try {
      const result: unknown = this.logger?.[level](fields(), message);
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {}
  }

  #failed(callback: string, error: unknown): void {
    this.log(
      'error',
      () => ({ callback, error: error instanceof Error ? redactedCause(new Redactor(), error).name : typeof error }),
      `the ${callback} threw`,
    );
  }
}
