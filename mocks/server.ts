import type { IncomingMessage, ServerResponse } from 'node:http';
import { createMockPlatforms, type MockName, type MockOptions, type MockPlatforms, type MockUrls } from './api.js';
import { type Listener, listen } from './server/connections.js';
import { allowOrigin, isPreflight, preflightAnswer } from './server/cors.js';
import { deskOf } from './server/desk.js';
import { graphiqlAsset, graphiqlPage } from './server/graphiql.js';
import { createGuard } from './server/guard.js';
import { acceptsHtml } from './server/html.js';
import { Refused, send, toRequest, urlOf } from './server/http.js';
import { createLatency, type Latency } from './server/latency.js';
import { createRateLimits } from './server/limits.js';
import { lineOf } from './server/line.js';
import { pageAt } from './server/pages.js';
import { FILES, isFile, names, PATHS, platformAt, REAL_PATHS, TITLES } from './server/places.js';
import { socketTaker } from './server/sockets.js';
import { loggedWebhooks } from './server/webhook-log.js';

export { DEMO_NOW, demoKeys, demoLearner, demoWebhookCredentials, demoWebhookSecret } from './api.js';
export type { Latency } from './server/latency.js';

/** Options of `startMockServer`. `keys`, `world`, `seed`, `now` and `onProblem` are those of `createMockPlatforms`. */
export interface MockServerOptions extends Omit<MockOptions, 'baseUrls' | 'filesUrl'> {
  /** Default: 0, any free port. */
  port?: number | undefined;
  /** Default: 127.0.0.1. */
  host?: string | undefined;
  /**
   * Ports that serve one platform under its real paths, for clients with a fixed path such as `/v1/courses`. 0 is any free port. Default:
   * none. You can also use host names: `http://api.skilljar.localhost:<port>/v1`.
   */
  ports?: Partial<Record<MockName, number>> | undefined;
  /**
   * Milliseconds by which responses of the platforms are delayed: a number, or a minimum and a maximum. The delays are the same in every
   * run. Default: 0.
   */
  latency?: Latency | undefined;
  /**
   * Applies the documented limits of the platforms, in real time: 600 requests per minute and 5,000 per hour for Skilljar, 100,000 points
   * and 2,500 requests per minute for the learning-path platform. Default: false.
   */
  rateLimits?: boolean | undefined;
  /**
   * Origins, in addition to those of this machine, whose pages can use the server and the console: `https://app.example.com`, or `null` for
   * files. Default: none. Pages of `localhost`, `*.localhost` and loopback addresses, on any port, can always call the platforms.
   */
  allowOrigins?: readonly string[] | undefined;
  /**
   * Host names, without port, under which the console is available, in addition to those of this machine and a specific `host`. Without
   * this check, any web page could reach the console through a host name that it controls. Default: none. The platforms are available under
   * every name.
   */
  allowHosts?: readonly string[] | undefined;
  /** The maximum size of a request body in bytes, also after decompression. Larger bodies are rejected with status 413. Default: 10 MB. */
  maxRequestBytes?: number | undefined;
  /** Adds data to the platforms, at the start and after each `POST /_reset`. */
  setup?: ((platforms: MockPlatforms) => void) | undefined;
  /**
   * Called with one line for each request to a platform (method, path, operation, status, time) and for each webhook. Lines contain no
   * keys.
   */
  log?: ((line: string) => void) | undefined;
}

/** A running mock server. */
export interface MockServer {
  /** The URL of the server: `http://127.0.0.1:41234`. Open it in a browser to see the console. */
  readonly url: string;
  /** The `baseUrl` of each platform's client. */
  readonly urls: MockUrls;
  /** The `baseUrl` of each platform that has a separate port, as set in `ports`. */
  readonly ownUrls: Partial<MockUrls>;
  /** The platforms of the server: their data, time, overrides and requests. */
  readonly platforms: MockPlatforms;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Serves the four platforms over HTTP, and Instruqt's subscriptions over WebSocket if `ws` and `graphql-ws` are installed. The console is
 * at `/`. Open a GraphQL endpoint in a browser to try documents.
 *
 * @throws RangeError for an invalid latency, TypeError for an invalid host or origin. Node's error, such as `EADDRINUSE`, if the server
 * cannot listen.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, host = '127.0.0.1', ports = {}, latency = 0, rateLimits, maxRequestBytes = MOST_BYTES, setup, log, ...rest } = options;
  const { allowOrigins, allowHosts, ...own } = rest;
  const { refusal } = createGuard({ host, allowOrigins, allowHosts });
  const later = createLatency(latency);
  const limits = rateLimits ? createRateLimits() : undefined;
  const listeners: Listener[] = [];

  async function open(at: number, only?: MockName): Promise<Listener> {
    const listener = await listen(host, at, (incoming, outgoing) => void serve(incoming, outgoing, only));
    listeners.push(listener);
    takeSockets(listener.server, (request) => platformAt(urlOf(request, url), only) === 'instruqt');
    return listener;
  }

  let url = 'http://localhost';
  let platforms: MockPlatforms;
  const ownUrls: Partial<Record<MockName, string>> = {};
  const takeSockets = socketTaker(() => platforms, refusal);
  url = (await open(port)).url;
  const urls = Object.fromEntries(names.map((name) => [name, url + PATHS[name]])) as unknown as MockUrls;
  try {
    platforms = createMockPlatforms({ ...own, webhooks: loggedWebhooks(own.webhooks, log), baseUrls: urls, filesUrl: url + FILES });
    setup?.(platforms);
    for (const name of names) if (ports[name] !== undefined) ownUrls[name] = (await open(ports[name], name)).url + REAL_PATHS[name];
  } catch (error) {
    await closeAll();
    throw error;
  }
  const desk = deskOf(platforms, own.keys, () => {
    limits?.reset();
    setup?.(platforms);
  });

  /** The request that each response belongs to. */
  const asked = new WeakMap<Response, Request>();

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse, only?: MockName): Promise<void> {
    // Without a listener, a broken connection would end the process.
    outgoing.on('error', () => undefined);
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    const began = performance.now();
    const response = await answer(incoming, outgoing, gone.signal, only);
    const request = asked.get(response);
    await send(outgoing, response, (body) => {
      const logged = request && platforms.loggedAs(request);
      if (logged) desk.exchanges.add(logged, response.headers.get('content-type') ?? undefined, performance.now() - began, body);
    });
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse, gone: AbortSignal, only?: MockName): Promise<Response> {
    try {
      const at = urlOf(incoming, url);
      const name = platformAt(at, only);
      const isPage =
        name !== undefined &&
        name !== 'skilljar' &&
        !only &&
        /^(?:GET|HEAD)$/.test(incoming.method ?? '') &&
        acceptsHtml(incoming.headers.accept);
      const refused = refusal(incoming, (name !== undefined && !isPage) || isFile(at.pathname));
      if (refused !== undefined) throw new Refused(403, refused);
      allowOrigin(incoming, outgoing);
      if (isPreflight(incoming)) return preflightAnswer(incoming);
      const request = await toRequest(incoming, at, maxRequestBytes, gone);
      if (isPage) return await graphiqlPage(name, desk.publicKey(name));
      return name ? await answerAs(name, request, gone) : await aside(request, at, only);
    } catch (error) {
      // The client has disconnected, so no one reads the response.
      if (gone.aborted) return Response.error();
      if (!(error instanceof Refused)) return Response.json({ message: `The mock server failed: ${String(error)}` }, { status: 500 });
      if (error.closes) outgoing.shouldKeepAlive = false;
      return Response.json({ message: error.message }, { status: error.status });
    }
  }

  async function answerAs(name: MockName, request: Request, gone: AbortSignal): Promise<Response> {
    const began = performance.now();
    const line = log && (await lineOf(request.clone(), name));
    await later(gone);
    const next = () => platforms.handle(name, request);
    const response = await (limits ? limits.run(name, next) : next());
    asked.set(response, request);
    const said = response.type === 'error' ? 'connection lost' : response.status;
    log?.(`${line} ${said} ${Math.round(performance.now() - began)} ms`);
    return response;
  }

  /** Serves everything that is not a platform: files, at the URLs that the server issued, and pages. */
  async function aside(request: Request, { pathname, search }: URL, only?: MockName): Promise<Response> {
    if (isFile(pathname)) return platforms.handleFile(new Request(url + pathname + search, { method: request.method }));
    const found = only ? undefined : ((await pageAt(request, desk)) ?? (await graphiqlAsset(pathname)));
    if (found) return found;
    const places = only
      ? `${TITLES[only]} is at ${REAL_PATHS[only]}. All pages are at ${url}.`
      : `The platforms are at ${Object.values(PATHS).join(', ')}. See / for all pages.`;
    const message = `No page at ${pathname}. ${places}`;
    return Response.json({ message }, { status: 404, headers: { 'x-request-id': 'mock-none' } });
  }

  function closeAll(): Promise<unknown> {
    return Promise.all(listeners.map(({ close }) => close()));
  }

  let closed: Promise<void> | undefined;
  return {
    url,
    urls,
    ownUrls,
    platforms,
    close: () => {
      closed ??= closeAll().then(() => undefined);
      return closed;
    },
  };
}
