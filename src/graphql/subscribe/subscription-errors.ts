import { type CallState, connectionError, type Exchange, httpError } from '../../core/call/index.js';
import { AuthenticationError, ConnectionError, type LearningPlatformError, MalformedResponseError } from '../../core/errors/index.js';
import { cut } from '../../core/observe/index.js';

/** Why a connection ended. `final`: a new connection would end in the same way. */
export interface Failure {
  readonly error: LearningPlatformError;
  readonly final?: boolean;
}

/** Wraps a frame as an exchange, for the checks of responses. 101 is the status of every WebSocket. */
export function frame(body: unknown): Exchange {
  return { status: 101, headers: new Headers(), text: '', body, requestId: undefined };
}

/** Close codes that report a protocol error or an invalid request. */
const FINAL_CODES = /* @__PURE__ */ new Set([1002, 1003, 1007, 1008, 1009, 1010, 1011, 1015, 4004, 4005, 4400, 4406, 4409, 4429, 4500]);
/** Close codes for missing and for refused credentials. */
const REFUSED_CODES = /* @__PURE__ */ new Set([4401, 4403]);

/** The error for a connection that closed before the platform completed the subscription. */
export function closed(state: CallState, event: unknown): Failure {
  const { code = 1006, reason = '' } = (event ?? {}) as { code?: number; reason?: string };
  const said = cut(state.text(String(reason)), 200);
  const how = `${code}${said ? ` ${said}` : ''}`;
  if (REFUSED_CODES.has(code)) {
    return {
      error: new AuthenticationError(
        `${state.op.id}: the platform refused the connection (${how}). The key or token is missing, invalid or expired.`,
        {
          ...state.context,
          status: 401,
          headers: new Headers(),
        },
      ),
    };
  }
  const final = FINAL_CODES.has(code);
  const advice = final ? ' Reconnecting would not help.' : '';
  return {
    error: new ConnectionError(`${state.op.id}: the connection was closed (${how}).${advice}`, { ...state.context, reached: true }),
    final,
  };
}

/** The error for a connection that failed. */
export function broken(state: CallState, event: unknown): Failure {
  // An Error is about a frame and comes from graphql-ws; socket failures are events.
  if (event instanceof Error) {
    const said = cut(state.text(event.message), 200);
    return {
      final: true,
      error: new MalformedResponseError(`${state.op.id}: a frame violates the protocol graphql-transport-ws (${said}).`, {
        ...state.context,
        status: 101,
        headers: new Headers(),
        rawBody: '',
      }),
    };
  }
  const { error, message } = (event ?? {}) as { error?: unknown; message?: unknown };
  const text = String(message ?? (error as Error | undefined)?.message ?? '');
  const status = Number(/\bserver response: (\d{3})\b/.exec(text)?.[1]);
  if (status) return { error: httpError(state, { ...frame(undefined), status }) };
  return { error: connectionError(state, error ?? new Error(text || 'the WebSocket failed')) };
}

/** The error for a loop that processes its events too slowly. */
export function overflow(state: CallState, bound: number): Failure {
  return {
    final: true,
    error: new ConnectionError(`${state.op.id}: more than ${bound} events are queued: process them faster, or increase maxQueued.`, {
      ...state.context,
      reached: true,
    }),
  };
}
