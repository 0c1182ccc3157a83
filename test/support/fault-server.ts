import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeClock, until } from './fake-clock.js';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** The body as JSON, where it is. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever was sent
  readonly json: any;
}

export interface Exchange {
  readonly request: Received;
  readonly response: ServerResponse;
  readonly clock: FakeClock;
}

/** What the server does with one request. */
export type Step = (exchange: Exchange) => void | Promise<void>;

type Headers = Record<string, string | string[]>;

export const respond =
  (status: number, text: string, headers: Headers = {}): Step =>
  ({ response }) =>
    void response.writeHead(status, headers).end(text);

export const json = (status: number, body: unknown, headers: Headers = {}): Step =>
  respond(status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });

export const html = (status: number, body = '<!doctype html><title>Sorry</title><h1>Something broke</h1>'): Step =>
  respond(status, body, { 'content-type': 'text/html; charset=utf-8' });

export const data = (body: unknown, headers: Headers = {}): Step => json(200, { data: body }, headers);

export const graphqlErrors = (errors: readonly unknown[], body: unknown = null, status = 200): Step => json(status, { data: body, errors });

export const cutJson = (status = 200): Step =>
  respond(status, '{"data": {"track": {"id": "t1", "ti', { 'content-type': 'application/json' });

export const emptyBody = (status = 200): Step => respond(status, '');

export const redirectTo = (location: string, status = 302): Step => respond(status, '', { location });

/** 429 with whatever header says when to come back. */
export const tooMany = (headers: Headers = {}): Step => json(429, { detail: 'Request was throttled.' }, headers);

export const wrongType = (body: unknown): Step => respond(200, JSON.stringify(body), { 'content-type': 'text/plain' });

export const resetBeforeAnswer =
  (): Step =>
  ({ response }) =>
    void response.socket?.resetAndDestroy();

/** Half a body, then the connection breaks. */
export const resetMidBody =
  (status = 200): Step =>
  async ({ response, clock }) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data": {');
    await clock.settle();
    response.socket?.resetAndDestroy();
  };

export const stallHeaders = (): Step => () => undefined;

/** Headers and half a body, then nothing. */
export const stallBody =
  (status = 200): Step =>
  ({ response }) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.write('{"data": {');
  };

/** A body that never pauses for long and takes for ever. */
export const drip =
  (text: string, everyMs: number): Step =>
  ({ response, clock }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const letters = [...text];
    const next = () => {
      const letter = letters.shift();
      if (response.destroyed) return;
      if (letter === undefined) return void response.end();
      response.write(letter);
      clock.setTimeout(next, everyMs);
    };
    next();
  };

/** Says back everything it was told, as careless servers and their debug pages do. */
export const echo =
  (status: number, format: 'html' | 'json' | 'graphql'): Step =>
  ({ request, response }) => {
    const said = JSON.stringify(request.headers);
    const headers = {
      'x-request-id': `req-${request.headers.authorization ?? request.url}`,
      'x-echo': String(request.headers.authorization ?? request.url),
    };
    if (format === 'html') {
      const page = `<h1>Error</h1><pre>${request.url}\n${said}\n${request.text}\n${escapeHtml(request.text)}\n${escapeHtml(strings(request.json))}\n${strings(request.json)}</pre>`;
      response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(page);
      return;
    }
    const everything = { url: request.url, headers: request.headers, body: request.json, said, strings: strings(request.json) };
    const message = `could not handle ${request.url} with ${said} and ${request.text} and ${strings(request.json)}`;
    const body =
      format === 'json'
        ? { detail: message, received: everything, errors: [{ detail: message, ...everything }] }
        : { data: null, errors: [{ message, extensions: { code: 'ECHO', ...everything } }] };
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

/** Every string of a value, one a line, unescaped. */
function strings(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(strings).join('\n') : '';
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
}

/** Holds a request until it is opened. */
export function gate(then: Step): { step: Step; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { step: (exchange) => opened.then(() => then(exchange)), open: () => open() };
}

/** A real HTTP server on loopback that does what the queue says, request by request, and remembers what it was asked. */
export class FaultServer {
  readonly received: Received[] = [];
  /** Done when the queue is empty. */
  fallback: Step = respond(599, 'nothing scripted');
  clock = new FakeClock();
  #queue: Step[] = [];
  readonly #server = createServer({ keepAliveTimeout: 0 }, (request, response) => void this.#handle(request, response));

  static async start(): Promise<FaultServer> {
    const server = new FaultServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get count(): number {
    return this.received.length;
  }

  get last(): Received {
    const last = this.received.at(-1);
    if (!last) throw new Error('no request was received');
    return last;
  }

  queue(...steps: Step[]): this {
    this.#queue.push(...steps);
    return this;
  }

  always(step: Step): this {
    this.fallback = step;
    return this;
  }

  /** Resolves when so many requests have arrived. */
  arrived(count: number): Promise<void> {
    return until(() => this.count >= count, `${count} requests arrived`);
  }

  /** Forgets the script and what came; breaks what is still open. */
  reset(clock: FakeClock = new FakeClock({ auto: true })): FakeClock {
    this.#server.closeAllConnections();
    this.received.length = 0;
    this.#queue = [];
    this.fallback = respond(599, 'nothing scripted');
    this.clock = clock;
    return clock;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve, reject) => this.#server.close((error) => (error ? reject(error) : resolve())));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const clock = this.clock;
    clock.touch();
    response.on('finish', () => clock.touch());
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const text = Buffer.concat(chunks).toString();
    const received = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, text, json: parse(text) };
    this.received.push(received);
    clock.touch();
    await (this.#queue.shift() ?? this.fallback)({ request: received, response, clock });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
