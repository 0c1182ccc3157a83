/**
 * The reason why an export stopped. `STORAGE`: the directory is not writable, or the disk is full. `CHECKPOINT`: the checkpoint is damaged,
 * or belongs to another version or to other options. `LOCKED`: another process exports to the directory. `PACKAGE`: an optional package is
 * not installed.
 */
export type ExportErrorCode = 'STORAGE' | 'CHECKPOINT' | 'LOCKED' | 'PACKAGE';

/** An export cannot continue. Records up to the last checkpoint are saved. */
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
  EDQUOT: 'the disk quota is exceeded',
  EFBIG: 'the file is too large for the file system',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'part of the path is a file, not a directory',
  EEXIST: 'the path is a file, not a directory',
  EMFILE: 'too many open files',
};

/** Creates the error for a failed file operation. */
export function storageError(error: unknown, path: string): ExportError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? message;
  const advice = 'Records up to the last checkpoint are saved. Fix the problem and run the same export again.';
  return new ExportError('STORAGE', `Cannot use ${path}: ${reason}${code && ` (${code})`}. ${advice}`, error);
}
