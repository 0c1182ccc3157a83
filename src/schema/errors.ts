/**
 * Why a schema could not be read. `REFUSED`: the platform does not answer introspection. `SOURCE`: the document is not a schema of that
 * platform's kind, or cannot be loaded. `PACKAGE`: an optional package is not installed. `ARGUMENT`: an argument breaks a rule.
 */
export type SchemaErrorCode = 'REFUSED' | 'SOURCE' | 'PACKAGE' | 'ARGUMENT';

/** A schema could not be read. Errors of the calls themselves (no answer, a refused key) are `LearningPlatformError`s. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  readonly code: SchemaErrorCode;

  constructor(code: SchemaErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
