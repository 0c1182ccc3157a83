// Any web page can send requests to this machine: the server answers those of its own pages, and of programs.
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { demoKeys } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';

let server: MockServer;
let open: MockServer;
beforeAll(async () => {
  server = await startMockServer();
  open = await startMockServer({ allowHosts: ['Mocks.Internal', '[fd00::1]'], allowOrigins: ['https://App.example.com', 'null'] });
});
afterAll(() => Promise.all([server.close(), open.close()]));

interface Asked {
  readonly host?: string;
  readonly origin?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly allowed: string | undefined;
}

/** With any Host and Origin, which fetch would set itself. `PORT` stands for the server's own. */
function ask(of: MockServer, path: string, { host = 'localhost:PORT', origin, method = 'GET', headers }: Asked): Promise<Answered> {
  const { port } = new URL(of.url);
  const own = (text: string) => text.replace('PORT', port);
  return new Promise((resolve, reject) => {
    const sent = { host: own(host), ...(origin !== undefined && { origin: own(origin) }), ...headers };
    request({ port, path, method, host: '127.0.0.1', headers: sent }, async (response) => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      resolve({ status: response.statusCode ?? 0, text, allowed: response.headers['access-control-allow-origin'] });
    })
      .on('error', reject)
      .end();
  });
}

describe('pages of the server', () => {
  it.each([
    ['this machine by name', { host: 'localhost:PORT' }, 200],
    ['upper case', { host: 'LOCALHOST:PORT', origin: 'HTTP://LocalHost:PORT' }, 200],
    ['a dot at the end', { host: 'localhost.:PORT' }, 200],
    ['a name under localhost', { host: 'mocks.localhost' }, 200],
    ['another loopback address', { host: '127.8.0.1:PORT' }, 200],
    ['IPv6', { host: '[::1]:PORT', origin: 'http://[::1]:PORT' }, 200],
    ['IPv6 in its long form', { host: '[0:0:0:0:0:0:0:1]:PORT' }, 200],
    ['its own origin', { host: '127.0.0.1:PORT', origin: 'http://127.0.0.1:PORT' }, 200],
    ['a rebound name', { host: 'evil.example:PORT' }, 403],
    ['a rebound name as its own origin', { host: 'evil.example:PORT', origin: 'http://evil.example:PORT' }, 403],
    ['a rebound name with a dot', { host: 'evil.example.' }, 403],
    ['a name that begins like an address', { host: '127.0.0.1.evil.example' }, 403],
    ['a name that ends like localhost', { host: 'evillocalhost:PORT' }, 403],
    ['a user before the host', { host: 'localhost:PORT@evil.example' }, 403],
    ['localhost after a user', { host: 'evil.example@localhost' }, 403],
    ['a path in the host', { host: 'evil.example/.localhost' }, 403],
    ['all addresses', { host: '0.0.0.0:PORT' }, 403],
    ['an address of the network', { host: '192.168.0.7:PORT' }, 403],
    ['IPv6 of the network', { host: '[fd00::1]:PORT' }, 403],
    ['no host', { host: ':PORT' }, 403],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['another port of this machine', { origin: 'http://localhost:5173' }, 403],
    ['another name of this machine', { origin: 'http://127.0.0.1:PORT' }, 403],
    ['no origin that has a name', { origin: 'null' }, 403],
    ['an empty origin', { origin: '' }, 403],
    ['a user in the origin', { origin: 'http://localhost:PORT@evil.example' }, 403],
    ['the own host as a user', { origin: 'http://evil.example@localhost:PORT' }, 403],
    ['two origins', { origin: 'http://localhost:PORT, https://evil.example' }, 403],
    ['a preflight', { origin: 'https://evil.example', method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }, 403],
  ] as const)('%s', async (_name, asked, status) => {
    const answer = await ask(server, '/_data', asked);
    expect(answer.status).toBe(status);
    if (status === 403)
      expect(JSON.parse(answer.text)).toEqual({ message: expect.stringMatching(/allowHosts \(--allow-host\)|allowOrigins/) });
    expect(answer.allowed ?? 'none').not.toMatch(/evil|\*/);
  });

  const control = ['GET /', 'GET /_data', 'GET /_data/instruqt.Track', 'GET /_requests', 'POST /_reset', 'POST /_advance?ms=1000'];
  it.each([...control, 'GET /_graphiql/graphiql/graphiql.min.js', 'GET /nowhere'])('%s: rejects all others', async (line) => {
    const [method, path] = line.split(' ') as [string, string];
    const before = server.platforms.clock.now().getTime();
    server.platforms.store.collection('skilljar.courses').insert({ id: 'kept' });
    for (const asked of [{ origin: 'https://evil.example' }, { host: 'evil.example' }, { origin: 'null' }])
      expect((await ask(server, path, { ...asked, method })).status).toBe(403);
    expect(server.platforms.clock.now().getTime()).toBe(before);
    expect(server.platforms.store.collection('skilljar.courses').get('kept')).toBeDefined();
  });

  it('GraphiQL is a page too', async () => {
    const asked = { host: 'evil.example', headers: { accept: 'text/html' } };
    const answer = await ask(server, '/instruqt/graphql', asked);
    expect([answer.status, answer.text.includes(demoKeys.instruqt)]).toEqual([403, false]);
  });

  it.each([
    ['a host of the option', { host: 'mocks.internal:PORT', origin: 'https://mocks.internal:PORT' }, 200],
    ['an address of the option', { host: '[FD00:0::1]' }, 200],
    ['an origin of the option', { origin: 'https://app.example.com' }, 200],
    ['`null` of the option', { origin: 'null' }, 200],
    ['the same origin without TLS', { origin: 'http://app.example.com' }, 403],
    ['the same origin on another port', { origin: 'https://app.example.com:8443' }, 403],
    ['a host under the host of the option', { host: 'a.mocks.internal' }, 403],
  ] as const)('with the options: %s', async (_name, asked, status) => {
    const answer = await ask(open, '/_data', asked);
    expect([answer.status, answer.allowed]).toEqual([status, status === 200 && 'origin' in asked ? expect.any(String) : undefined]);
  });

  it('under the address that it was bound to', async () => {
    const other = await startMockServer({ host: '127.0.0.2' });
    expect((await fetch(`${other.url}/_data`)).status).toBe(200);
    await other.close();
  });
});

describe('platforms', () => {
  const paths = ['/instruqt/graphql', '/sda/ideaas/v1/graphql', '/learning-path/helium', '/skilljar/v1/courses', '/sda/files/x'];

  it.each(paths)('%s: not to other origins, which it does not even see', async (path) => {
    server.platforms.reset();
    const preflight = { 'access-control-request-method': 'POST', 'access-control-request-private-network': 'true' };
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null', 'http://localhost@evil.example', 'file://', 'x'])
      for (const asked of [{ method: 'POST' }, { method: 'GET' }, { method: 'OPTIONS', headers: preflight }]) {
        const { status, allowed, text } = await ask(server, path, { ...asked, origin });
        expect([status, allowed]).toEqual([403, undefined]);
        expect(text).toContain('--allow-origin');
      }
    // A rebound name is an origin too.
    expect((await ask(server, path, { method: 'POST', host: 'evil.example', origin: 'http://evil.example' })).status).toBe(403);
    expect(server.platforms.requests).toEqual([]);
  });

  it.each(['http://localhost:5173', 'https://localhost', 'http://127.0.0.1:3000', 'http://[::1]:8080', 'http://app.localhost:1'])(
    'to pages of %s',
    async (origin) => {
      for (const path of paths.slice(0, 4)) {
        const { status, allowed } = await ask(server, path, { origin, method: 'POST' });
        expect([status === 403, allowed]).toEqual([false, origin]);
      }
    },
  );

  it('to programs under any host, and to origins of the option', async () => {
    expect((await ask(server, '/skilljar/v1/courses', { host: 'mocks.internal' })).status).toBe(401);
    const answer = await ask(open, '/skilljar/v1/courses', { host: 'mocks.internal', origin: 'https://app.example.com' });
    expect([answer.status, answer.allowed]).toEqual([401, 'https://app.example.com']);
  });

  it.each([
    ['https://evil.example', 403],
    ['null', 403],
    ['http://localhost:5173', 101],
    [undefined, 101],
  ])('a WebSocket from %s', async (origin, status) => {
    const socket = new WebSocket(
      server.urls.instruqt.replace('http', 'ws'),
      'graphql-transport-ws',
      origin === undefined ? {} : { origin },
    );
    const got = await Promise.race([
      once(socket, 'open').then(() => 101),
      once(socket, 'unexpected-response').then(([, response]) => (response as { statusCode: number }).statusCode),
    ]);
    expect(got).toBe(status);
    socket.on('error', () => undefined).terminate();
  });
});

it.each([
  [{ allowHosts: ['http://mocks'] }, /^allowHosts .*"http:\/\/mocks"/],
  [{ allowHosts: ['mocks:80'] }, /^allowHosts .*without a port/],
  [{ allowOrigins: ['*'] }, /^allowOrigins .*"\*"/],
  [{ allowOrigins: ['app.example.com'] }, /^allowOrigins /],
])('%j is refused', async (options, message) => {
  await expect(startMockServer(options)).rejects.toThrow(
    expect.objectContaining({ name: 'TypeError', message: expect.stringMatching(message) }),
  );
});
