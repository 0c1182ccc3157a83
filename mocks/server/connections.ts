import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** Half a request holds its connection for so long, in milliseconds. */
const WAITS = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5000 } as const;

/** A server that listens. */
export interface Listener {
  readonly server: Server;
  /** `http://127.0.0.1:41234`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens, and keeps every connection, those too that have become something else than HTTP: ending them all lets the server close at once. */
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

/** How a client calls the host: one that stands for all of the machine's addresses is none that can be called everywhere. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** Headers that speak of the connection, and end with it. */
const OF_THE_CONNECTION = /^(?:connection|upgrade|http2-settings)$/i;

/**
 * Lets the server answer, over HTTP/1.1, a request that also offers to go on with another protocol: Java's client offers HTTP/2 with each
 * first request. Node takes such a request for one that has no answer of its own; without the offer it is like any other.
 */
export function answerWithoutUpgrade(server: Server, { method, url, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (!OF_THE_CONNECTION.test(rawHeaders[i]!)) lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}
