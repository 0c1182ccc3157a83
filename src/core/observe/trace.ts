import { isLearningPlatformError } from '../errors/index.js';

/** The caller's stack when a method was called, without the SDK's own frames. */
export interface Trace {
  stack?: string;
}

type Capture = { captureStackTrace?(holder: object, above: unknown): void };

let muted = false;

/** Runs a function without tracing its calls, because the outer method is already traced: capturing a stack is expensive. */
export function untraced<T>(run: () => T): T {
  const before = muted;
  muted = true;
  try {
    return run();
  } finally {
    muted = before;
  }
}

/** Captures the caller of `method`. The stack is formatted only when it is read. */
export function traceOf(method: unknown): Trace {
  const trace: Trace = {};
  if (!muted) (Error as Capture).captureStackTrace?.(trace, method);
  return trace;
}

/** Replaces the stack of an error with the stack of the caller. The message describes the failure inside the SDK. */
export function retrace(error: unknown, trace: Trace | undefined): void {
  const frames = trace?.stack?.replace(/^[^\n]*/, '');
  if (frames && isLearningPlatformError(error)) {
    Object.defineProperty(error, 'stack', { value: `${error.name}: ${error.message}${frames}`, configurable: true, writable: true });
  }
}
