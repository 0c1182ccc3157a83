import type { CallState } from '../../core/call/index.js';
import { ConfigurationError } from '../../core/errors/index.js';
import { redactedCause } from '../../core/observe/index.js';
import { checkBaseUrl, type HeaderRecord } from '../../core/settings/index.js';
import type { GraphQLContext } from '../context.js';
import type { ConnectionParams, WebSocketClass } from '../subscription-settings.js';

/** The WebSocket URL: the endpoint of the queries with the scheme `ws` or `wss`, unless the settings override it. */
export function subscriptionUrl({ platform, url, subscriptions }: GraphQLContext): string {
  const given = subscriptions?.url?.replace(/^ws(?=s?:)/i, 'http') ?? url;
  return checkBaseUrl(`${platform}.subscriptions.url`, given).replace(/^http/, 'ws');
}

export function socketClassOf({ platform, subscriptions }: GraphQLContext, state: CallState): WebSocketClass {
  const found = subscriptions?.webSocketImpl ?? (globalThis as { WebSocket?: WebSocketClass }).WebSocket;
  if (typeof found === 'function') return found;
  const option = `${platform}.subscriptions.webSocketImpl`;
  throw new ConfigurationError(
    found === undefined
      ? `${state.op.id}: this runtime has no WebSocket. Install ws and pass its class: { subscriptions: { webSocketImpl: WebSocket } }.`
      : `${option} must be a class such as the global WebSocket, or the class of the package ws.`,
    state.context,
  );
}

/** A class with three parameters, such as that of the package ws, accepts headers in the third. Others, such as that of Node, in the second. */
const THIRD = 3;

/**
 * Opens a WebSocket with the headers and the dispatcher of the client. The class of the package ws and that of browsers do not support a
 * dispatcher. The socket is then opened without one, and a warning is logged.
 */
export function openSocket(given: WebSocketClass, url: string, headers: HeaderRecord, state: CallState): object {
  const SocketClass = given as new (url: string, protocol: string | object, options?: object) => object;
  const protocol = 'graphql-transport-ws';
  const { dispatcher } = state.transport.options.fetchOptions ?? {};
  const warn = (message: string) => state.transport.observer.log('warn', () => ({ operation: state.op.id }), message);
  if (SocketClass.length >= THIRD) {
    if (dispatcher !== undefined) warn('this WebSocket cannot use fetchOptions.dispatcher');
    return new SocketClass(url, protocol, { headers });
  }
  const needed = dispatcher !== undefined || Object.keys(headers).some((name) => name !== 'user-agent');
  if (needed) {
    try {
      return new SocketClass(url, { protocols: [protocol], headers, dispatcher });
    } catch {
      warn('this WebSocket cannot send headers');
    }
  }
  return new SocketClass(url, protocol);
}

/** Returns the payload that opens a connection. Called before each connection, so that it contains the current token. */
export async function connectionParams(context: GraphQLContext, state: CallState, url: string): Promise<ConnectionParams> {
  const { platform, transport, subscriptions } = context;
  const own = subscriptions?.connectionParams;
  if (own === undefined) {
    const headers = new Headers();
    state.renew = await transport.policy.authorize({ url: new URL(url), headers });
    const Authorization = headers.get('authorization');
    return Authorization === null ? {} : { Authorization };
  }
  const option = `${platform}.subscriptions.connectionParams`;
  let given: unknown = own;
  if (typeof own === 'function') {
    state.renew = () => true;
    try {
      given = await own();
    } catch (cause) {
      throw new ConfigurationError(`${option}: the function failed.`, { ...state.context, cause: redactedCause(state, cause) });
    }
  }
  if (typeof given !== 'object' || given === null)
    throw new ConfigurationError(`${option} must be an object, or a function that returns one.`);
  hide(state, given);
  return given as ConnectionParams;
}

/** Registers all values as secrets, and also the part after the scheme of `Bearer …`. */
function hide(state: CallState, params: object): void {
  state.redactor.registerSecrets(params, true);
  for (const value of Object.values(params)) if (typeof value === 'string') state.redactor.register(/^\w+ (.+)$/.exec(value)?.[1]);
}
