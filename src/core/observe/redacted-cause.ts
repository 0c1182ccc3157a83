import type { Redactor } from './redactor.js';

/** The `cause` of an SDK error. Foreign errors may contain the request, so only their name and redacted message are kept. */
export function redactedCause(redactor: Redactor, error: unknown): Error {
  if (!(error instanceof Error)) return new Error(redactor.text(String(error)));
  const inner = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  const clean = new Error(redactor.text(`${error.message}${inner}`));
  clean.name = error.name;
  return clean;
}
