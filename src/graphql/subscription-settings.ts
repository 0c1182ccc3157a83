import type { RetryOptions } from '../core/call/index.js';

/** What is sent when a connection opens, before anything else. */
export type ConnectionParams = Readonly<Record<string, unknown>>;

/** A class such as the global `WebSocket`, or that of the package `ws`. */
export type WebSocketClass = new (url: string, protocols?: string | string[]) => object;

/** How a platform's subscriptions connect. They speak the protocol `graphql-transport-ws` and need the package `graphql-ws`. */
export interface SubscriptionSettings {
  /** Where subscriptions connect, `wss://…`. Default: `baseUrl` with `wss` for `https`; the platform does not state its own. */
  url?: string | undefined;
  /**
   * What opens a connection, or a function that is asked for it before each one. Default: `{ Authorization: 'Bearer …' }` with the client's
   * key or a fresh token, which is a guess, because the platform does not state it. Goes to `url` and nowhere else, and is never printed.
   */
  connectionParams?: ConnectionParams | (() => ConnectionParams | Promise<ConnectionParams>) | undefined;
  /** Makes the connections. Default: the global `WebSocket`, which Node has from version 22 on; before, pass the one of the package `ws`. */
  webSocketImpl?: WebSocketClass | undefined;
  /** How lost connections are opened again; `false` for never. A subscription's own `retry` wins. */
  retry?: RetryOptions | false | undefined;
}
