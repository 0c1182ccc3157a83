import { isLearningPlatformError } from '../errors/index.js';

/** Where the caller stands: the stack at the moment a method was called, without the SDK's own frames. */
export interface Trace {
  stack?: string;
}

type Capture = { captureStackTrace?(holder: object, above: unknown): void };

let muted = false;

/** Runs what is called by a method that has been traced already: looking at the stack is the dearest thing a call does itself. */
export function untraced<T>(run: () => T): T {
  muted = true;
  try {
    return run();
  } finally {
    muted = false;
  }
}

/** Remembers the caller of `method`; the text is made only when it is read. */
export function traceOf(method: unknown): Trace {
  const trace: Trace = {};
  if (!muted) (Error as Capture).captureStackTrace?.(trace, method);
  return trace;
}

/** Lets an error's stack begin at the caller's line: what happened inside the SDK is in its message. */
export function retrace(error: unknown, trace: Trace | undefined): void {
  const frames = trace?.stack?.replace(/^[^\n]*/, '');
  if (frames && isLearningPlatformError(error)) {
    Object.defineProperty(error, 'stack', { value: `${error.name}: ${error.message}${frames}`, configurable: true, writable: true });
  }
}
