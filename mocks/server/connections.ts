import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Every connection of a server, those too that have become something else than HTTP: ending them all lets the server close at once. */
export function trackConnections(server: Server): { destroyAll(): void } {
  const open = new Set<Duplex>();
  server.on('connection', (socket: Duplex) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    destroyAll() {
      for (const socket of open) socket.destroy();
    },
  };
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
