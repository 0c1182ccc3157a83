import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { compress } from './compress.js';

/** A request that is rejected before it reaches a platform. */
export class Refused extends Error {
  readonly status: number;
  /** Whether the connection must not be used again, because the rest of the request has not been read. */
  readonly closes: boolean;

  constructor(status: number, message: string, closes = false) {
    super(message);
    this.status = status;
    this.closes = closes;
  }
}

/** The number of bytes that are read and discarded above the limit, so that the client can read the response. */
const DRAINED = 8;

/** The URL of a request. The host is the one that the client uses, so that links in responses refer to the same host. */
export function urlOf(incoming: IncomingMessage, base: string): URL {
  const { host } = incoming.headers;
  const root = host && /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host) ? `http://${host}` : base;
  try {
    // A path that starts with two slashes would be parsed as a host.
    return new URL((incoming.url ?? '/').replace(/^\/{2,}/, '/'), root);
  } catch {
    throw new Refused(400, 'The URL of the request is not valid.');
  }
}

/** Converts Node's request for the platforms. `signal` aborts when the client disconnects. */
export async function toRequest(incoming: IncomingMessage, url: URL, most: number, signal: AbortSignal): Promise<Request> {
  const headers = new Headers();
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    const name = incoming.rawHeaders[i]!;
    // Pseudo-headers of HTTP/2, which proxies can pass on, are not valid header names here.
    if (!name.startsWith(':')) headers.append(name, incoming.rawHeaders[i + 1]!);
  }
  const body = await decoded(await bodyOf(incoming, most), headers, most);
  // The same as for GET, without the body.
  const method = incoming.method === 'HEAD' ? 'GET' : (incoming.method ?? 'GET');
  try {
    return new Request(url, { method, headers, body: method === 'GET' || body.length === 0 ? null : body, signal });
  } catch {
    throw new Refused(405, `The platforms do not support ${method}.`);
  }
}

async function bodyOf(incoming: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most * DRAINED) break;
    if (size <= most) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > most) throw tooLarge(most, true);
  return new Uint8Array(Buffer.concat(chunks));
}

const DECODERS: Readonly<Record<string, (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** The decompressed body. Updates `headers` accordingly. Never longer than `most` bytes, regardless of its compressed size. */
async function decoded(body: Uint8Array<ArrayBuffer>, headers: Headers, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity';
  if (coding === 'identity' || body.length === 0) return body;
  const decode = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
  if (!decode) throw new Refused(415, `The body is encoded as ${JSON.stringify(coding)}. The mock server supports gzip, deflate and br.`);
  try {
    const plain = new Uint8Array(await decode(body, { maxOutputLength: most }));
    headers.delete('content-encoding');
    headers.set('content-length', String(plain.length));
    return plain;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(most);
    throw new Refused(400, `The body does not match its Content-Encoding, ${coding}.`);
  }
}

const tooLarge = (most: number, closes = false) => new Refused(413, `The body is larger than ${most} bytes.`, closes);

/**
 * Sends a response. `Response.error()` destroys the connection. Calls `seen` with the body, unless it is a file. Never throws, because no
 * caller can handle the error.
 */
export async function send(outgoing: ServerResponse, response: Response, seen?: (body: Buffer) => void): Promise<void> {
  if (response.type === 'error') return lose(outgoing);
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    outgoing.appendHeader(name, value);
  });
  const length = response.headers.get('content-length');
  const body = response.body as Body;
  try {
    if (length === null) await sendWhole(outgoing, body, seen);
    else if (outgoing.req.method !== 'HEAD') await stream(outgoing, body, Number(length));
    else {
      outgoing.end();
      await response.body?.cancel();
    }
  } catch {
    // A truncated body is also truncated on the wire.
    lose(outgoing);
  }
}

const lose = (outgoing: ServerResponse) => void outgoing.socket?.destroy();

/** The body is read to its end or canceled. */
type Body = AsyncIterable<Uint8Array> | null;

/** Sends the body with its length, which the platforms omit, so that a client recognizes a truncated response. */
async function sendWhole(outgoing: ServerResponse, body: Body, seen?: (body: Buffer) => void): Promise<void> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of body ?? []) chunks.push(chunk);
  } catch (error) {
    for (const chunk of chunks) await written(outgoing, chunk);
    throw error;
  }
  const whole = Buffer.concat(chunks);
  seen?.(whole);
  const sent = await compress(outgoing, whole);
  if (outgoing.statusCode !== 204 && outgoing.statusCode !== 304) outgoing.setHeader('content-length', sent.length);
  outgoing.end(sent);
}

/** At the speed of the client. */
async function stream(outgoing: ServerResponse, body: Body, length: number): Promise<void> {
  let sent = 0;
  for await (const chunk of body ?? []) {
    sent += chunk.byteLength;
    await written(outgoing, chunk);
  }
  // Otherwise, the client would wait for the rest.
  if (sent < length) throw new Error('The body is shorter than its Content-Length.');
  outgoing.end();
}

function written(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('The client has disconnected.'));
    if (outgoing.destroyed) return gone();
    outgoing.once('close', gone);
    outgoing.write(chunk, (error) => {
      outgoing.off('close', gone);
      if (error) reject(error);
      else resolve();
    });
  });
}
