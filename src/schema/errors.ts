/**
 * The reason why a schema could not be read. `REFUSED`: the platform rejects introspection. `SOURCE`: the document is not a schema of that
 * platform's kind, or cannot be loaded. `PACKAGE`: an optional package is not installed. `ARGUMENT`: an argument is invalid.
 */
export type SchemaErrorCode = 'REFUSED' | 'SOURCE' | 'PACKAGE' | 'ARGUMENT';

/** A schema could not be read. Errors of the calls themselves (no response, a rejected key) are `LearningPlatformError`s. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  readonly code: SchemaErrorCode;

  constructor(code: SchemaErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
