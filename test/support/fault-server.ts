import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { FakeClock, turn, until } from './fake-clock.js';

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

export const truncatedJson = (status = 200): Step =>
  respond(status, '{"data": {"track": {"id": "t1", "ti', { 'content-type': 'application/json' });

export const emptyBody = (status = 200): Step => respond(status, '');

export const redirectTo = (location: string, status = 302): Step => respond(status, '', { location });

/** 429 with whatever header says when to come back. */
export const tooMany = (headers: Headers = {}): Step => json(429, { detail: 'Request was throttled.' }, headers);

/** Every form in which a platform may say "come back in so many milliseconds". */
export const COME_BACK: Readonly<Record<string, (ms: number, now: number) => Headers>> = {
  'whole seconds': (ms) => ({ 'retry-after': String(Math.ceil(ms / 1000)) }),
  'a fraction': (ms) => ({ 'retry-after': (ms / 1000).toFixed(3) }),
  'an HTTP date': (ms, now) => ({ 'retry-after': new Date(now + ms).toUTCString() }),
  'a reset in seconds': (ms) => ({ 'x-ratelimit-reset': String(ms / 1000) }),
  'a reset as a moment in seconds': (ms, now) => ({ 'x-ratelimit-reset': String((now + ms) / 1000) }),
  'a reset as a moment in milliseconds': (ms, now) => ({ 'x-ratelimit-reset': String(now + ms) }),
  'a reset as a date': (ms, now) => ({ 'x-ratelimit-reset': new Date(now + ms).toISOString() }),
};

/** 429 that says in one of these forms when to come back. */
export const comeBackIn =
  (form: string, ms: number): Step =>
  (exchange) =>
    tooMany(COME_BACK[form]?.(ms, exchange.clock.now()))(exchange);

export const wrongType = (body: unknown): Step => respond(200, JSON.stringify(body), { 'content-type': 'text/plain' });

/** Lets what was written arrive. No time passes meanwhile: a timeout must not come before the fault that is to be tested. */
async function arrival(clock: FakeClock): Promise<void> {
  for (let i = 0; i < 10; i += 1) {
    clock.touch();
    await turn();
  }
  clock.touch();
}

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
    await arrival(clock);
    response.socket?.resetAndDestroy();
  };

/** The whole answer, then the connection breaks. `framed`: its length was said, so that the client knows it has all of it. */
export const resetAfterBody =
  (text: string, framed: boolean): Step =>
  async ({ response, clock }) => {
    const length = framed ? { 'content-length': String(Buffer.byteLength(text)) } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...length });
    response.write(text);
    await arrival(clock);
    response.socket?.resetAndDestroy();
  };

/** The same answer twice on one socket: in one piece, or the second one `late`, when nobody waits for it any more. */
export const twice =
  (text: string, { late = false } = {}): Step =>
  async ({ response, clock }) => {
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`;
    const answer = head + text;
    response.socket?.write(late ? answer : answer + answer);
    if (!late) return;
    await arrival(clock);
    response.socket?.write(answer);
  };

/** A body without an end, as fast as it is taken. */
export const endless =
  (piece = '{"data":"'.padEnd(65_536, 'x')): Step =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on('drain', more);
    more();
  };

const ZEROS = Buffer.alloc(1 << 24, '0');
const packed = new Map<string, Buffer>();
const PACK = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync } as const;

/** Very little on the wire, `megabytes` of zeros when it is unpacked; gzip takes more than 16 because its pieces may follow each other. */
export const bomb =
  (encoding: keyof typeof PACK = 'gzip', megabytes = 16): Step =>
  ({ response }) => {
    let piece = packed.get(encoding);
    if (!piece) packed.set(encoding, (piece = PACK[encoding](ZEROS)));
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding });
    response.end(Buffer.concat(Array(encoding === 'gzip' ? Math.ceil(megabytes / 16) : 1).fill(piece)));
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

/** Echoes the whole request in the response, as careless servers and their debug pages do. */
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

/** The origin of a port that nobody listens on. */
export async function closedPort(): Promise<string> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** A real HTTP server on loopback that does what the queue says, request by request, and remembers what it was asked. */
export class FaultServer {
  readonly received: Received[] = [];
  /** Requests that began to arrive, whole or not. */
  begun = 0;
  /** Connections that were opened. */
  connections = 0;
  /** Done when the queue is empty. */
  fallback: Step = respond(599, 'nothing scripted');
  clock = new FakeClock();
  #queue: Step[] = [];
  readonly #held = new Set<ServerResponse>();
  readonly #server = createServer({ keepAliveTimeout: 0 }, (request, response) => void this.#handle(request, response));

  static async start(): Promise<FaultServer> {
    const server = new FaultServer();
    server.#server.on('connection', () => void (server.connections += 1));
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get count(): number {
    return this.received.length;
  }

  /** Answers that are neither finished nor given up: their sockets are held by a client that has not let go. */
  get held(): number {
    return this.#held.size;
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
    this.received.length = this.begun = this.connections = 0;
    this.#held.clear();
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
    this.begun += 1;
    this.#held.add(response);
    response.on('finish', () => clock.touch());
    response.on('close', () => {
      this.#held.delete(response);
      clock.touch();
    });
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
