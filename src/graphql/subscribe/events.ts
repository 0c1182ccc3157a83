import { type CallState, malformed } from '../../core/call/index.js';
import { DryRunError, type LearningPlatformError } from '../../core/errors/index.js';
import { frame } from './subscription-errors.js';

/** Returns the event in a data frame, or its error. */
export function eventOf<T>(state: CallState, payload: unknown, throwsErrors: boolean): { event: T } | { error: LearningPlatformError } {
  const refused = state.findError?.(frame(payload), state);
  if (refused) return { error: refused };
  const { operation } = state.op;
  const { data } = payload as { data: Record<string, unknown> };
  const event = data[operation];
  if (event === undefined) return { error: malformed(state, frame(payload), `data without ${operation}`) };
  const said = throwsErrors ? (event as { error?: { code?: unknown; message?: unknown } | null } | null)?.error : undefined;
  if (said) {
    // Converted to a GraphQL error, so that the platform's codes are read and secrets are removed as usual.
    const entry = { message: String(said.message ?? 'the event is an error'), path: [operation], extensions: { code: said.code } };
    state.redactor.registerSecrets(data);
    // Without `data`: it is the event with the error, not a partial result.
    const error = state.findError?.(frame({ errors: [entry] }), state);
    if (error) return { error: Object.assign(error, { data }) };
  }
  return { event: event as T };
}

/** The error of a subscription with `dryRun`. */
export function dryRunOf(state: CallState, url: string, body: object): DryRunError {
  return new DryRunError(`${state.op.id}: dry run, no connection was opened. See \`request\`.`, {
    ...state.context,
    request: { method: 'GET', url: state.redactor.url(url), headers: {}, body: state.redactor.value(body) },
  });
}
