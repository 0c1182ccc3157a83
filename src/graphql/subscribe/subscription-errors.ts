import { type CallState, connectionError, type Exchange, httpError } from '../../core/call/index.js';
import { AuthenticationError, ConnectionError, type LearningPlatformError, MalformedResponseError } from '../../core/errors/index.js';

/** Why a connection is over. `final`: another one would end in the same way. */
export interface Failure {
  readonly error: LearningPlatformError;
  readonly final?: boolean;
}

/** What the transport's own readers of bodies take, for a frame: 101 is the status of every WebSocket. */
export function frame(body: unknown): Exchange {
  return { status: 101, headers: new Headers(), text: '', body, requestId: undefined };
}

/** Close codes by which the two sides say that the other does not speak the protocol, or that the request itself is at fault. */
const FINAL_CODES = /* @__PURE__ */ new Set([1002, 1003, 1007, 1008, 1009, 1010, 1011, 1015, 4004, 4005, 4400, 4406, 4409, 4429, 4500]);
/** Refused credentials: without any, and with those that were given. */
const REFUSED_CODES = /* @__PURE__ */ new Set([4401, 4403]);

/** The connection was closed before the platform ended the subscription. */
export function closed(state: CallState, event: unknown): Failure {
  const { code = 1006, reason = '' } = (event ?? {}) as { code?: number; reason?: string };
  const said = state.redactor.text(String(reason)).slice(0, 200);
  const how = `${code}${said ? ` ${said}` : ''}`;
  if (REFUSED_CODES.has(code)) {
    return {
      error: new AuthenticationError(
        `${state.op.id}: the platform refused the connection (${how}). The key or token is missing, wrong or expired.`,
        {
          ...state.context,
          status: 401,
          headers: new Headers(),
        },
      ),
    };
  }
  const final = FINAL_CODES.has(code);
  const advice = final ? ' Opening it again would not help.' : '';
  return {
    error: new ConnectionError(`${state.op.id}: the connection was closed (${how}).${advice}`, { ...state.context, reached: true }),
    final,
  };
}

/** No connection, or one that broke. */
export function broken(state: CallState, event: unknown): Failure {
  // What graphql-ws throws itself is about a frame; what sockets tell comes as an event.
  if (event instanceof Error) {
    const said = state.redactor.text(event.message).slice(0, 200);
    return {
      final: true,
      error: new MalformedResponseError(`${state.op.id}: a frame that is not of the protocol graphql-transport-ws (${said}).`, {
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

/** The loop is too slow for its events. */
export function overflow(state: CallState, bound: number): Failure {
  return {
    final: true,
    error: new ConnectionError(
      `${state.op.id}: more than ${bound} events wait to be taken, which is the bound that maxQueued sets. The connection was closed: take events faster, or raise maxQueued.`,
      { ...state.context, reached: true },
    ),
  };
}
