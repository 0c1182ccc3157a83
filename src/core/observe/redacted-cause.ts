import { cut } from './cut.js';

/** Maximum length of messages of other libraries. */
const MOST_TEXT = 10_000;

/** The `cause` of an SDK error. Errors of other libraries may contain the request, so only their name and redacted message are copied. */
export function redactedCause(redactor: { text(said: string): string }, error: unknown): Error {
  let said: string;
  let name = 'Error';
  try {
    const { message, cause, name: own } = (error ?? {}) as Error;
    const inner = cause instanceof Error ? `: ${cause.message}` : '';
    said = error instanceof Error ? `${message}${inner}` : String(error);
    if (error instanceof Error) name = cut(redactor.text(`${own}`), 100);
  } catch {
    said = 'an error that cannot be read';
  }
  const clean = new Error(cut(redactor.text(cut(said, 2 * MOST_TEXT)), MOST_TEXT));
  clean.name = name;
  return clean;
}
