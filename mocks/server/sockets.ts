import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';
import type { SubscribeRequest } from '../graphql/subscriptions.js';
import type { MockPlatforms } from '../platforms.js';
import { answerWithoutUpgrade } from './connections.js';
import type { Guard } from './guard.js';
import { PATHS } from './places.js';

/** Accepts WebSockets for URLs that `isPlace` accepts, if the packages ws and graphql-ws are installed. */
export function socketTaker(platforms: () => MockPlatforms, refusal: Guard['refusal']) {
  let sockets: Promise<WebSocketServer> | undefined;
  return (server: Server, isPlace: (request: IncomingMessage) => boolean): void => {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (request.headers.upgrade?.toLowerCase() !== 'websocket') return answerWithoutUpgrade(server, request, socket, head);
      // After an upgrade, Node no longer handles errors of the socket.
      socket.on('error', () => undefined);
      const isHere = hasPlace(request, isPlace);
      const refused = refusal(request, isHere);
      if (refused !== undefined) return refuse(socket, '403 Forbidden', refused);
      if (!isHere) return refuse(socket, '404 Not Found', `Subscriptions are at ${PATHS.instruqt}.`);
      // Loaded with the first subscription, because most users of the server never subscribe.
      sockets ??= socketServer(platforms());
      sockets.then(
        (found) => found.handleUpgrade(request, socket, head, (client) => found.emit('connection', client, request)),
        () => refuse(socket, '501 Not Implemented', 'Subscriptions require the packages ws and graphql-ws. Run npm install ws graphql-ws.'),
      );
    });
  };
}

function hasPlace(request: IncomingMessage, isPlace: (request: IncomingMessage) => boolean): boolean {
  try {
    return isPlace(request);
  } catch {
    // The target is not a valid URL.
    return false;
  }
}

async function socketServer(platforms: MockPlatforms): Promise<WebSocketServer> {
  const [{ WebSocketServer }, { useServer }] = await Promise.all([import('ws'), import('graphql-ws/use/ws')]);
  const server = new WebSocketServer({ noServer: true });
  useServer(
    {
      onConnect: ({ connectionParams }) => platforms.admitsSocket(connectionParams ?? {}),
      // If it threw an error instead, graphql-ws would print it.
      onSubscribe: ({ extra }, _id, request) => platforms.subscribe(request as SubscribeRequest, () => extra.socket.terminate()),
    },
    server,
  );
  return server;
}

/** Sends the reason and ends the connection, even if the other side does not. */
function refuse(socket: Duplex, status: string, text: string): void {
  const head = `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(text)}`;
  socket.end(`${head}\r\n\r\n${text}`, () => socket.destroy());
}
