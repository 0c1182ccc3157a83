// What any client may do to a server: nothing of it may hang it, or end it.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoKeys } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { until } from '../support/fake-clock.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ maxRequestBytes: 10_000, onProblem: () => undefined });
});
afterEach(() => {
  vi.restoreAllMocks();
  server.platforms.reset();
});
afterAll(() => server.close());

const authorization = `Basic ${btoa(`${demoKeys.skilljar}:`)}`;
const courses = () => fetch(`${server.urls.skilljar}/courses?page_size=1`, { headers: { authorization } });
const works = async () => expect((await courses()).status).toBe(200);

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** Sends bytes as they are, and gives all that comes back until the server ends the connection or there is enough. */
async function raw(text: string, enough = /^$/): Promise<string> {
  const socket = await open();
  socket.write(text);
  let got = '';
  socket.on('data', (chunk) => {
    got += String(chunk);
    if (enough.test(got)) socket.destroy();
  });
  await once(socket, 'close');
  return got;
}

const COURSES = `GET /skilljar/v1/courses?page_size=1 HTTP/1.1\r\nhost: mocks.internal:4010\r\nauthorization: ${authorization}\r\n`;

describe('invalid requests', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a target of slashes', 'GET // HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 200 /],
    ['a target that is no URL', 'GET http://[ HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['a host that is none', 'GET / HTTP/1.1\r\nhost: <script>\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 403 /],
    ['TRACE', 'TRACE / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 405 /],
    ['OPTIONS of everything', 'OPTIONS * HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 404 /],
  ])('%s', async (_name, text, expected) => {
    expect(await raw(text)).toMatch(expected);
    await works();
  });

  it('a body of GET is left aside', async () => {
    expect(await raw(`${COURSES}connection: close\r\ncontent-length: 5\r\n\r\nhello`)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each([
    ['no JSON', '{', 400],
    ['a list', '[]', 400],
    ['no document', '{}', 400],
    ['variables that are none', '{"query":"{ __typename }","variables":[1]}', 400],
  ])('GraphQL with %s', async (_name, body, status) => {
    const headers = { authorization: `Bearer ${demoKeys.instruqt}`, 'content-type': 'application/json' };
    expect((await fetch(server.urls.instruqt, { method: 'POST', headers, body })).status).toBe(status);
    await works();
  });
});

describe('bodies', () => {
  const post = (body: BodyInit, more: object = {}) =>
    fetch(`${server.urls.skilljar}/courses`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body,
      ...more,
    });

  it('larger than allowed are refused, and the refusal can be read', async () => {
    const response = await post(JSON.stringify({ title: 'x'.repeat(50_000) }));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: 'The body is larger than 10000 bytes.' });
    expect(response.headers.get('connection')).toBe('close');
    await works();
  });

  it('without end are not read to their end', async () => {
    const socket = await open();
    const closed = once(socket, 'close');
    let got = '';
    socket.on('data', (chunk) => (got += String(chunk)));
    socket.write(`POST /skilljar/v1/courses HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n`);
    const pour = setInterval(() => socket.write(`1000\r\n${'x'.repeat(4096)}\r\n`), 1);
    await closed;
    clearInterval(pour);
    expect(got).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('a client that disconnects leaves nothing behind', async () => {
    const socket = await open();
    socket.write(
      `POST /skilljar/v1/courses HTTP/1.1\r\nhost: a\r\nauthorization: ${authorization}\r\ncontent-length: 100\r\n\r\n{"title":`,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
    await works();
    expect(server.platforms.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it('in pieces, with 100-continue, are put together', async () => {
    const body = JSON.stringify({ title: 'Übung', short_description: 'A', enforce_sequential_navigation: false });
    const bytes = Buffer.from(body);
    const socket = await open();
    let got = '';
    socket.on('data', (chunk) => (got += String(chunk)));
    socket.write(
      `POST /skilljar/v1/courses HTTP/1.1\r\nhost: a\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\nexpect: 100-continue\r\ncontent-length: ${bytes.length}\r\n\r\n`,
    );
    await until(() => got.includes('100 Continue'));
    // In the middle of a character.
    socket.write(bytes.subarray(0, 11));
    await new Promise((resolve) => setTimeout(resolve, 10));
    socket.write(bytes.subarray(11));
    await until(() => got.includes('"Übung"'));
    expect(got).toMatch(/HTTP\/1\.1 201 /);
    socket.destroy();
  });
});

describe('answers', () => {
  it('HEAD is GET without the body', async () => {
    const [head, get] = await Promise.all([
      fetch(`${server.urls.skilljar}/courses?page_size=1`, { method: 'HEAD', headers: { authorization } }),
      courses(),
    ]);
    expect([head.status, head.headers.get('content-length')]).toEqual([get.status, get.headers.get('content-length')]);
    expect(await head.text()).toBe('');
  });

  it('several come over one connection', async () => {
    const got = await raw(`${COURSES}\r\n${COURSES}\r\n${COURSES}connection: close\r\n\r\n`);
    expect(got.match(/HTTP\/1\.1 200 /g)).toHaveLength(3);
  });

  it('links lead back to the host that was asked', async () => {
    expect(await raw(`${COURSES}connection: close\r\n\r\n`)).toContain('"next":"http://mocks.internal:4010/skilljar/v1/courses?');
  });

  it('an offer to go on with HTTP/2, as of Java, is passed over', async () => {
    const offer = 'connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\n';
    const body = JSON.stringify({ query: '{ __typename }' });
    const post = `POST /instruqt/graphql HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${demoKeys.instruqt}\r\n${offer}content-length: ${body.length}\r\n\r\n${body}`;
    expect(await raw(post, /"__typename":"Query"/)).toMatch(/^HTTP\/1\.1 200 /);
    const twice = await raw(`${COURSES}${offer}\r\n${COURSES}connection: close\r\n\r\n`);
    expect(twice.match(/HTTP\/1\.1 200 /g)).toHaveLength(2);
  });

  it('a lost connection is a closed socket', async () => {
    vi.spyOn(server.platforms, 'handle').mockResolvedValue(Response.error());
    await expect(courses()).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
    vi.restoreAllMocks();
    await works();
  });

  it('a body that breaks off breaks off after its first part', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"results":[')),
      pull: () => Promise.reject(new Error('broken')),
    });
    vi.spyOn(server.platforms, 'handle').mockResolvedValue(new Response(body));
    const response = await courses();
    expect(response.status).toBe(200);
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"results":[');
    await expect(reader.read()).rejects.toThrow('terminated');
  });

  it('a body shorter than was said does not keep its reader waiting', async () => {
    vi.spyOn(server.platforms, 'handle').mockResolvedValue(new Response('{}', { headers: { 'content-length': '100' } }));
    const response = await courses();
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('a reader that disconnects stops a long body', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel: () => void (cancelled = true),
    });
    vi.spyOn(server.platforms, 'handle').mockResolvedValue(new Response(body, { headers: { 'content-length': String(2 ** 40) } }));
    const response = await courses();
    const reader = response.body!.getReader();
    await reader.read();
    await reader.cancel();
    await until(() => cancelled);
  });

  it('a failure of the mocks themselves is said, not hidden', async () => {
    vi.spyOn(server.platforms, 'handle').mockRejectedValue(new Error('a bug'));
    const response = await courses();
    expect([response.status, await response.json()]).toEqual([500, { message: 'The mock server failed: Error: a bug' }]);
  });
});

describe('pages of another origin', () => {
  it.each([
    ['instruqt', 'authorization,content-type'],
    ['skilljar', 'authorization,content-type,x-of-an-app'],
    ['learningPath', 'authtoken,content-type'],
  ] as const)('may call %s', async (name, asked) => {
    const headers = { origin: 'http://localhost:5173', 'access-control-request-method': 'POST', 'access-control-request-headers': asked };
    const response = await fetch(server.urls[name], { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(response.headers.get('access-control-allow-headers')).toBe(asked);
    expect(response.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(server.platforms.requests).toEqual([]);
  });

  it('read responses and rejections alike', async () => {
    const origin = 'http://127.0.0.1:5173';
    for (const [headers, status] of [
      [{ origin }, 401],
      [{ origin, authorization }, 200],
    ] as const) {
      const response = await fetch(`${server.urls.skilljar}/courses`, { headers });
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, origin]);
      expect(response.headers.get('access-control-expose-headers')).toBe('*');
      expect(response.headers.get('vary')).toContain('origin');
    }
  });
});

describe('closing', () => {
  it('ends half requests, sockets that are refused, and is the same twice', async () => {
    const other = await startMockServer();
    const port = Number(new URL(other.url).port);
    const [half, refused] = [connect(port, '127.0.0.1'), connect({ port, host: '127.0.0.1', allowHalfOpen: true })];
    half.write('POST /skilljar/v1/courses HTTP/1.1\r\nhost: a\r\ncontent-le');
    refused.write('GET /nowhere HTTP/1.1\r\nhost: localhost\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n');
    const [answer] = (await once(refused, 'data')) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 404 /);
    const closed = [once(half, 'close'), once(refused, 'close')];
    for (const socket of [half, refused]) socket.on('error', () => undefined).resume();
    const first = other.close();
    expect(other.close()).toBe(first);
    await first;
    refused.end();
    await Promise.all(closed);
  });
});
