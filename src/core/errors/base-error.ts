import type { PlatformName } from '../operation/index.js';

/** The `code` of an error. Stable, and the same in all copies of the package. */
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
  | 'STATE'
  | 'WEBHOOK';

/** The properties of a failed call that every error has. */
export interface ErrorContext {
  platform?: PlatformName | undefined;
  operation?: string | undefined;
  attempts?: number | undefined;
  requestId?: string | undefined;
  outcome?: 'unknown' | undefined;
  cause?: unknown;
}

// Works across copies of the package in node_modules, where `instanceof` alone does not.
const BRAND = Symbol.for('learning-platforms.error');
export const CLASS_NAMES = new WeakMap<object, string>();

/** Excludes fields from default printing and JSON: they may contain data that must not be logged. */
export function hidden<T extends object>(target: T, fields: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(fields)) {
    Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: true });
  }
}

/** Base class of all errors that the SDK throws. Check for it with `isLearningPlatformError`, then distinguish the errors by `code`. */
export class LearningPlatformError extends Error {
  readonly code: ErrorCode = 'HTTP';
  /** The platform of the call; `undefined` when the facade itself throws. */
  readonly platform: PlatformName | undefined;
  /** The path of the method on the facade, such as `instruqt.tracks.get`. */
  readonly operation: string | undefined;
  /** Number of attempts: requests that were sent, and an attempt whose credentials or headers were not ready in time. 0 when no attempt was made. */
  readonly attempts: number;
  /** The platform's id of the last request; `undefined` when the platform returned none. */
  readonly requestId: string | undefined;
  /** `'unknown'` when the SDK cannot tell whether a write took effect. */
  readonly outcome: 'unknown' | undefined;

  constructor(message: string, context: ErrorContext = {}) {
    super(message);
    this.name = CLASS_NAMES.get(new.target) ?? new.target.name;
    this.platform = context.platform;
    this.operation = context.operation;
    this.attempts = context.attempts ?? 0;
    this.requestId = context.requestId;
    this.outcome = context.outcome;
    hidden(this, { name: this.name });
    if (context.cause !== undefined) hidden(this, { cause: context.cause });
    const brands: string[] = [];
    for (let c: object | null = new.target; c; c = Object.getPrototypeOf(c)) {
      const own = CLASS_NAMES.get(c);
      if (own) brands.push(own);
    }
    Object.defineProperty(this, BRAND, { value: brands });
  }

  /** Makes `instanceof` work across copies of the package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const own = CLASS_NAMES.get(this);
    if (own === undefined) return Function.prototype[Symbol.hasInstance].call(this, value);
    return brandsOf(value)?.includes(own) ?? false;
  }

  /** Returns the complete error without secrets, for logging. */
  toJSON(): Record<string, unknown> {
    const out: Record<string, unknown> = { name: this.name, code: this.code, message: this.message };
    for (const key of Object.keys(this)) {
      const value = (this as unknown as Record<string, unknown>)[key];
      if (value !== undefined) out[key] = value;
    }
    const cause = this.cause;
    if (cause instanceof Error) out.cause = brandsOf(cause) ? (cause as LearningPlatformError).toJSON() : `${cause.name}: ${cause.message}`;
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

/** The names of the error's classes, also for errors of another copy of the package. */
export function brandsOf(value: unknown): string[] | undefined {
  return typeof value === 'object' && value !== null ? (value as { [BRAND]?: string[] })[BRAND] : undefined;
}
