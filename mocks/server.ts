import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type MockName, type MockOptions, MockPlatforms, type MockUrls } from './platforms.js';
import { takeSockets } from './sockets.js';

export { demoKeys, demoLearner } from './demo.js';

export interface MockServerOptions extends Omit<MockOptions, 'baseUrls' | 'filesUrl'> {
  /** Default: 0, any free port. */
  port?: number | undefined;
  /** Default: 127.0.0.1. */
  host?: string | undefined;
}

export interface MockServer {
  /** Where the server is: `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The `baseUrl` of each platform's client. */
  readonly urls: MockUrls;
  readonly platforms: MockPlatforms;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

const PATHS: MockUrls = {
  instruqt: '/instruqt/graphql',
  sda: '/sda/ideaas/v1/graphql',
  skilljar: '/skilljar/v1',
  learningPath: '/learning-path/helium',
};

/** Where the files of SDA recordings are. */
const FILES = '/sda/files';

/** Serves the four platforms over HTTP, and Instruqt's subscriptions over WebSocket where `ws` and `graphql-ws` are installed. */
export async function startMockServer({ port = 0, host = '127.0.0.1', ...options }: MockServerOptions = {}): Promise<MockServer> {
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  const urls = Object.fromEntries(Object.entries(PATHS).map(([name, path]) => [name, url + path])) as unknown as MockUrls;
  const platforms = new MockPlatforms({ ...options, baseUrls: urls, filesUrl: url + FILES });
  const sockets = takeSockets(server, PATHS.instruqt, platforms);

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      await write(outgoing, await answer(await toRequest(incoming, url)));
    } catch (error) {
      if (outgoing.headersSent) outgoing.destroy();
      else await write(outgoing, Response.json({ message: `The mock server failed: ${String(error)}` }, { status: 500 }));
    }
  }

  function answer(request: Request): Promise<Response> | Response {
    const { pathname } = new URL(request.url);
    const name = (Object.keys(PATHS) as MockName[]).find(
      (candidate) => pathname === PATHS[candidate] || pathname.startsWith(`${PATHS[candidate]}/`),
    );
    if (name) return platforms.handle(name, request);
    if (pathname.startsWith(`${FILES}/`)) return platforms.handleFile(request);
    const message = `Nothing at ${pathname}. The platforms are at ${Object.values(PATHS).join(', ')}.`;
    return Response.json({ message }, { status: 404, headers: { 'x-request-id': 'mock-none' } });
  }

  return {
    url,
    urls,
    platforms,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A client's idle connection would hold the server for its keep-alive time.
        server.closeAllConnections();
        sockets.close();
      }),
  };
}

async function toRequest(incoming: IncomingMessage, url: string): Promise<Request> {
  const headers = new Headers();
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) headers.append(incoming.rawHeaders[i]!, incoming.rawHeaders[i + 1]!);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : null;
  return new Request(new URL(incoming.url ?? '/', url), { method: incoming.method ?? 'GET', headers, body });
}

async function write(outgoing: ServerResponse, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value);
  });
  if (response.status !== 204 && response.status !== 304) outgoing.setHeader('content-length', body.length);
  outgoing.end(body);
}
