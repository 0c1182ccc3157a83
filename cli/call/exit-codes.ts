/** A failed call, with the exit code of the process. */
export class CallError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** 2: the arguments or the environment are invalid. No request was sent. */
export const INVALID = 2;
/** 3: the outcome of a write is unknown: it may have taken effect. */
export const UNKNOWN_OUTCOME = 3;
/** 130: stopped by a signal. */
export const SIGNALLED = 130;

/** The exit code of an error of the SDK. */
export function exitCodeOf(error: unknown): number {
  const { code, outcome } = (error ?? {}) as { code?: unknown; outcome?: unknown };
  if (outcome === 'unknown') return UNKNOWN_OUTCOME;
  return code === 'INVALID_INPUT' || code === 'CONFIGURATION' ? INVALID : 1;
}
