import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { buildSchema, type GraphQLError, type GraphQLSchema, subscribe } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { Feed } from '../../src/graphql/subscribe/feed.js';
import { until } from './fake-clock.js';

let schema: GraphQLSchema | undefined;

/** What the server does with one connection; connections beyond the list are let in. */
export type Admission =
  | 'let in'
  /** Closed with 4403, as by any server of the protocol that refuses a key. */
  | 'refuse'
  /** The WebSocket is not even opened. */
  | { readonly status: number }
  /** Opened, and never acknowledged. */
  | 'say nothing'
  /** Acknowledged, and closed with this code at once. */
  | { readonly close: number; readonly reason?: string }
  /** The subscription is answered with a list of errors. */
  | { readonly errors: readonly GraphQLError[] }
  /** The subscription begins with data frames of these payloads. */
  | { readonly payloads: readonly object[] }
  /** A frame of this text instead of the acknowledgement. */
  | { readonly text: string };

/** A real server of graphql-transport-ws on loopback, with the platform's schema, with configurable failures. */
export async function startSubscriptionServer(...admissions: Admission[]) {
  schema ??= buildSchema(readFileSync(resolve(import.meta.dirname, '../../schemas/instruqt.graphql'), 'utf8'));
  const http = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  const feeds = new Set<Feed<unknown>>();
  const admissionOf = new WeakMap<IncomingMessage, Admission>();
  const seen = {
    upgrades: 0,
    /** Of the requests that opened the connections. */
    headers: [] as IncomingMessage['headers'][],
    params: [] as unknown[],
    subscribed: [] as { query: string; variables: unknown }[],
    completed: 0,
    closed: [] as number[],
  };

  http.on('upgrade', (request, socket, head) => {
    const admission = admissions[seen.upgrades] ?? 'let in';
    seen.upgrades += 1;
    seen.headers.push(request.headers);
    admissionOf.set(request, admission);
    if (typeof admission === 'object' && 'status' in admission) {
      return void socket.end(`HTTP/1.1 ${admission.status} No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on('close', (code) => seen.closed.push(code));
      if (typeof admission === 'object' && 'text' in admission) client.send(admission.text);
      else sockets.emit('connection', client, request);
    });
  });
  useServer(
    {
      onConnect: async ({ connectionParams, extra }) => {
        seen.params.push(connectionParams);
        const admission = admissionOf.get(extra.request);
        if (admission === 'say nothing') await new Promise(() => {});
        if (typeof admission === 'object' && 'close' in admission) {
          setImmediate(() => (extra.socket as WebSocket).close(admission.close, admission.reason));
        }
        return admission !== 'refuse';
      },
      onSubscribe: ({ extra }, id, { query, variables }) => {
        seen.subscribed.push({ query, variables });
        const admission = admissionOf.get(extra.request);
        if (typeof admission === 'object' && 'errors' in admission) return admission.errors;
        if (typeof admission === 'object' && 'payloads' in admission) {
          for (const payload of admission.payloads) extra.socket.send(JSON.stringify({ type: 'next', id, payload }));
        }
        return undefined as never;
      },
      onComplete: () => {
        seen.completed += 1;
      },
      schema,
      subscribe: (args) =>
        subscribe({
          ...args,
          subscribeFieldResolver: () => {
            const feed: Feed<unknown> = new Feed(
              Number.POSITIVE_INFINITY,
              () => undefined,
              () => feeds.delete(feed),
            );
            feeds.add(feed);
            return { [Symbol.asyncIterator]: () => feed };
          },
        }),
    },
    sockets,
  );
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;

  return {
    seen,
    baseUrl: `http://127.0.0.1:${port}/graphql`,
    /** Subscriptions that wait for events. */
    get live() {
      return feeds.size;
    },
    get connections() {
      return sockets.clients.size;
    },
    /** Sends the root value of the next event to everybody who is subscribed. */
    publish(event: Record<string, unknown>) {
      for (const feed of feeds) feed.push(event);
    },
    /** Ends all subscriptions in the regular way. */
    complete() {
      for (const feed of feeds) feed.end();
    },
    /** The sockets of the connections that are open. */
    clients: () => [...sockets.clients],
    async subscribedTimes(times: number) {
      await until(() => seen.subscribed.length >= times && feeds.size > 0, `${times} subscriptions`);
    },
    async close() {
      for (const client of sockets.clients) client.terminate();
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
    },
  };
}

export type SubscriptionServer = Awaited<ReturnType<typeof startSubscriptionServer>>;
