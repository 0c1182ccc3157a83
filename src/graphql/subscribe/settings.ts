import { type CallState, checkBaseUrl } from '../../core/call/index.js';
import { ConfigurationError } from '../../core/errors/index.js';
import { redactedCause } from '../../core/observe/index.js';
import type { GraphQLContext } from '../context.js';
import type { ConnectionParams, WebSocketClass } from '../subscription-settings.js';
import type { CreateClient } from './connection.js';

/** Where to connect: the endpoint of the queries under the WebSocket's scheme, unless the settings say otherwise. */
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
      : `${option} must be a class such as the global WebSocket or that of the package ws.`,
    state.context,
  );
}

/** An optional peer: who watches nothing does without it. */
export async function createClientOf(state: CallState): Promise<CreateClient> {
  try {
    // Inside a try, so that bundlers take its absence for a warning.
    const { createClient } = await import('graphql-ws/client');
    return createClient;
  } catch (cause) {
    throw new ConfigurationError(`${state.op.id}: subscriptions need the package graphql-ws. Install it: npm install graphql-ws.`, {
      ...state.context,
      cause: redactedCause(state.redactor, cause),
    });
  }
}

/** What opens a connection; asked for before each one, so that a token that has been replaced is not used again. */
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
      throw new ConfigurationError(`${option}: the function failed.`, { ...state.context, cause: redactedCause(state.redactor, cause) });
    }
  }
  if (typeof given !== 'object' || given === null)
    throw new ConfigurationError(`${option} must be an object, or a function that gives one.`);
  hide(state, given);
  return given as ConnectionParams;
}

/** Whatever stands in there is the caller's secret; of `Bearer …` the part behind it too. */
function hide(state: CallState, params: object): void {
  state.redactor.learn(params, true);
  for (const value of Object.values(params)) if (typeof value === 'string') state.redactor.add(/^\w+ (.+)$/.exec(value)?.[1]);
}
