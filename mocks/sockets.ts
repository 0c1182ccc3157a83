import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';
import type { SubscribeRequest } from './graphql/live.js';
import type { MockPlatforms } from './platforms.js';

/** Lets the mock server take WebSockets on one path, with the packages ws and graphql-ws where they are installed. */
export function takeSockets(server: Server, path: string, platforms: MockPlatforms): { close(): void } {
  let sockets: Promise<WebSocketServer> | undefined;
  let open: WebSocketServer | undefined;
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== path)
      return refuse(socket, '404 Not Found', `Subscriptions are at ${path}.`);
    // Loaded with the first one: most users of the server never subscribe.
    sockets ??= socketServer(platforms);
    sockets.then(
      (found) => {
        open = found;
        found.handleUpgrade(request, socket, head, (client) => found.emit('connection', client, request));
      },
      () => refuse(socket, '501 Not Implemented', 'Subscriptions need the packages ws and graphql-ws: npm install ws graphql-ws.'),
    );
  });
  return {
    close() {
      for (const client of open?.clients ?? []) client.terminate();
    },
  };
}

async function socketServer(platforms: MockPlatforms): Promise<WebSocketServer> {
  const [{ WebSocketServer }, { useServer }] = await Promise.all([import('ws'), import('graphql-ws/use/ws')]);
  const server = new WebSocketServer({ noServer: true });
  useServer(
    {
      onConnect: ({ connectionParams }) => platforms.admitsSocket(connectionParams ?? {}),
      onSubscribe: (_context, _id, request) => platforms.subscribe(request as SubscribeRequest),
    },
    server,
  );
  return server;
}

function refuse(socket: Duplex, status: string, text: string): void {
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}
