/**
 * Why an export stopped. `STORAGE`: the directory cannot be written, or the disk is full. `CHECKPOINT`: the checkpoint is damaged, or of another
 * version or other options. `LOCKED`: another process exports into the directory. `PACKAGE`: an optional package is not installed.
 */
export type ExportErrorCode = 'STORAGE' | 'CHECKPOINT' | 'LOCKED' | 'PACKAGE';

/** An export cannot go on. What was exported up to the last checkpoint is safe. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'the file is too large for the file system',
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a directory',
  EEXIST: 'a file is there, not a directory',
  EMFILE: 'too many files are open',
};

/** The error for a failed operation on a file. */
export function storageError(error: unknown, path: string): ExportError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? message;
  const advice = 'What was exported up to the last checkpoint is safe: correct this, and run the same export again.';
  return new ExportError('STORAGE', `Cannot use ${path}: ${reason}${code && ` (${code})`}. ${advice}`, error);
}
