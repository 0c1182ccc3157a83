import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockPlatforms, demoKeys, type MockName, type MockOptions, type MockPlatforms, type MockUrls } from './api.js';
import { trackConnections } from './server/connections.js';
import { allowOrigins, answerPreflight, isPreflight } from './server/cors.js';
import { graphiqlAsset, graphiqlPage } from './server/graphiql.js';
import { wantsHtml } from './server/html.js';
import { Refused, send, toRequest, urlOf } from './server/http.js';
import { createLatency, type Latency } from './server/latency.js';
import { createRateLimits } from './server/limits.js';
import { lineOf } from './server/line.js';
import { type Desk, pageAt } from './server/pages.js';
import { FILES, names, PATHS, platformAt } from './server/places.js';
import { takeSockets } from './server/sockets.js';

export { DEMO_NOW, demoKeys, demoLearner } from './api.js';
export type { Latency } from './server/latency.js';

/** What `startMockServer` takes. Keys, world, `seed`, `now` and `onProblem` are those of `createMockPlatforms`. */
export interface MockServerOptions extends Omit<MockOptions, 'baseUrls' | 'filesUrl'> {
  /** Default: 0, any free port. */
  port?: number | undefined;
  /** Default: 127.0.0.1. */
  host?: string | undefined;
  /** Milliseconds by which each answer of a platform comes later: one number, or the least and the most. The same in every run. Default: 0. */
  latency?: Latency | undefined;
  /**
   * Holds the platforms to their documented limits, on real time: Skilljar to 600 requests a minute and 5,000 an hour, the learning-path
   * platform to 100,000 points and 2,500 requests a minute. Default: false.
   */
  rateLimits?: boolean | undefined;
  /** The largest body of a request, in bytes; a larger one is refused with status 413. Default: 10 MB. */
  maxRequestBytes?: number | undefined;
  /** Puts data into the platforms, at the start and again after each `POST /_reset`. */
  setup?: ((platforms: MockPlatforms) => void) | undefined;
  /** Given one line for each request to a platform: method, path, operation, status, time. It holds no key. */
  log?: ((line: string) => void) | undefined;
}

/** A mock server that listens. */
export interface MockServer {
  /** Where the server is: `http://127.0.0.1:41234`. A browser finds there what there is. */
  readonly url: string;
  /** The `baseUrl` of each platform's client. */
  readonly urls: MockUrls;
  /** The platforms behind it: their data, time and overrides, and the requests that they were sent. */
  readonly platforms: MockPlatforms;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

const MOST_BYTES = 10 * 1024 * 1024;

/** Half a request holds its connection for so long, in milliseconds. */
const WAITS = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5000 } as const;

/**
 * Serves the four platforms over HTTP, and Instruqt's subscriptions over WebSocket where `ws` and `graphql-ws` are installed. At `/` is a
 * page of what there is; a GraphQL endpoint that is opened in a browser is a page to try documents on.
 *
 * @throws RangeError for a latency that cannot be. Node's own error, such as `EADDRINUSE`, when it cannot listen there.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, host = '127.0.0.1', latency = 0, rateLimits, maxRequestBytes = MOST_BYTES, setup, log, ...own } = options;
  const later = createLatency(latency);
  const limits = rateLimits ? createRateLimits() : undefined;
  const server = createServer(WAITS, (incoming, outgoing) => void serve(incoming, outgoing));
  const connections = trackConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const url = `http://${reachable(host)}:${(server.address() as AddressInfo).port}`;
  const urls = Object.fromEntries(names.map((name) => [name, url + PATHS[name]])) as unknown as MockUrls;
  let platforms: MockPlatforms;
  try {
    platforms = createMockPlatforms({ ...own, baseUrls: urls, filesUrl: url + FILES });
    setup?.(platforms);
  } catch (error) {
    server.close();
    throw error;
  }
  takeSockets(server, PATHS.instruqt, platforms);
  const desk = deskOf(platforms, own.keys, () => {
    limits?.reset();
    setup?.(platforms);
  });

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    // Without a listener, a connection that breaks would take the process with it.
    outgoing.on('error', () => undefined);
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    allowOrigins(outgoing);
    if (isPreflight(incoming)) return answerPreflight(incoming, outgoing);
    await send(outgoing, await answer(incoming, outgoing, gone.signal));
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse, gone: AbortSignal): Promise<Response> {
    try {
      const at = urlOf(incoming, url);
      const request = await toRequest(incoming, at, maxRequestBytes, gone);
      const name = platformAt(at.pathname);
      if (!name) return await aside(request, at);
      if (name !== 'skilljar' && request.method === 'GET' && wantsHtml(request)) return await graphiqlPage(name, desk.publicKey(name));
      return await answerAs(name, request, gone);
    } catch (error) {
      // The client has disconnected: nobody reads a response.
      if (gone.aborted) return Response.error();
      if (!(error instanceof Refused)) return Response.json({ message: `The mock server failed: ${String(error)}` }, { status: 500 });
      if (error.closes) outgoing.shouldKeepAlive = false;
      return Response.json({ message: error.message }, { status: error.status });
    }
  }

  async function answerAs(name: MockName, request: Request, gone: AbortSignal): Promise<Response> {
    const began = performance.now();
    const line = log && (await lineOf(request.clone()));
    await later(gone);
    const next = () => platforms.handle(name, request);
    const response = await (limits ? limits.run(name, next) : next());
    const said = response.type === 'error' ? 'connection lost' : response.status;
    log?.(`${line} ${said} ${Math.round(performance.now() - began)} ms`);
    return response;
  }

  /** What is no platform: files, which are known by where the server itself says that they are, and pages. */
  async function aside(request: Request, { pathname, search }: URL): Promise<Response> {
    if (pathname.startsWith(`${FILES}/`)) return platforms.handleFile(new Request(url + pathname + search, { method: request.method }));
    const found = pageAt(request, desk) ?? (await graphiqlAsset(pathname));
    if (found) return found;
    const message = `Nothing at ${pathname}. The platforms are at ${Object.values(PATHS).join(', ')}; / says what else there is.`;
    return Response.json({ message }, { status: 404, headers: { 'x-request-id': 'mock-none' } });
  }

  let closed: Promise<void> | undefined;
  return {
    url,
    urls,
    platforms,
    close: () => {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        connections.destroyAll();
      });
      return closed;
    },
  };
}

/** How a client calls the host: one that stands for all of the machine's addresses is none that can be called everywhere. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

function deskOf(platforms: MockPlatforms, keys: MockOptions['keys'], begin: () => void): Desk {
  const { store, clock } = platforms;
  return {
    publicKey: (name) => ((keys?.[name] ?? demoKeys[name]) === demoKeys[name] ? demoKeys[name] : undefined),
    tables: () => Object.fromEntries(store.names.map((name) => [name, store.collection(name).size])),
    rows: (table) => (store.names.includes(table) ? store.collection(table).all() : undefined),
    requests: () => platforms.requests,
    reset() {
      platforms.reset();
      begin();
    },
    advance: (ms) => clock.advance(ms),
    now: () => clock.now(),
  };
}
