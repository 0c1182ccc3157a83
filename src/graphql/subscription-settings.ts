import type { RetryOptions } from '../core/settings/index.js';

/** The payload of the `connection_init` message. */
export type ConnectionParams = Readonly<Record<string, unknown>>;

/** A WebSocket class: the global `WebSocket`, or the class of the package `ws`. */
export type WebSocketClass = new (url: string, protocols?: string | string[]) => object;

/** How a platform's subscriptions connect. They use the protocol `graphql-transport-ws`. */
export interface SubscriptionSettings {
  /** The WebSocket endpoint, `wss://…`. Default: `baseUrl` with `wss` instead of `https`; the platform does not document the URL. */
  url?: string | undefined;
  /**
   * The payload that opens a connection, or a function that returns it, called before each connection. Sent only to `url`, and never
   * printed. Default: `{ Authorization: 'Bearer …' }` with the client's key or token. The default is a guess: the platform does not document it.
   */
  connectionParams?: ConnectionParams | (() => ConnectionParams | Promise<ConnectionParams>) | undefined;
  /**
   * The WebSocket class. Default: the global `WebSocket` (Node 22 and later). With Node 20, pass the class of the package `ws`. The client's
   * headers are sent with the connection, except in browsers. Only the class of Node supports `fetchOptions.dispatcher`. For a proxy with `ws`,
   * pass a class that sets `agent`. The SDK logs a warning for settings that a class does not support.
   */
  webSocketImpl?: WebSocketClass | undefined;
  /** How lost connections are reopened, or `false` to never reopen them. A subscription's own `retry` overrides it. */
  retry?: RetryOptions | false | undefined;
}
