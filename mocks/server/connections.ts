import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** The timeout of an incomplete request, in milliseconds. */
const WAITS = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5000 } as const;

/** A server that listens. */
export interface Listener {
  readonly server: Server;
  /** `http://127.0.0.1:41234`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens and tracks every connection, including upgraded ones. Ending them all closes the server immediately. */
export async function listen(host: string, port: number, onRequest: RequestListener): Promise<Listener> {
  const server = createServer(WAITS, onRequest);
  const open = new Set<Duplex>();
  server.on('connection', (socket: Duplex) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    server,
    url: `http://${reachable(host)}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** The host for clients. An address that represents all addresses of the machine cannot be called everywhere. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** Headers of the connection, which must not be forwarded. */
const OF_THE_CONNECTION = /^(?:connection|upgrade|http2-settings)$/i;

/**
 * Serves a request over HTTP/1.1 even if it offers an upgrade to another protocol. Java's client offers HTTP/2 with each first request.
 * Node does not respond to such a request unless the offer is removed.
 */
export function answerWithoutUpgrade(server: Server, { method, url, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (!OF_THE_CONNECTION.test(rawHeaders[i]!)) lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}
