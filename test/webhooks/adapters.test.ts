// Every framework that the guide names, over real HTTP: the bytes that were signed reach the receiver.
import { once } from 'node:events';
import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import {
  instruqtWebhook,
  type LambdaEvent,
  signInstruqtWebhook,
  skilljarWebhook,
  toFastifyPlugin,
  toLambdaHandler,
  toNodeHandler,
} from '../../src/webhooks/index.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
// Spaces and letters that a parser would not give back.
const BODY = '{ "type":  "track.completed",\n"track_slug": "größe-\\u00e9-€", "timestamp": "2026-11-28T10:00:00Z" }';
type Receiver = ReturnType<typeof instruqtWebhook>;

// Hono's server puts classes of its own in the place of these.
const { Request: OwnRequest, Response: OwnResponse } = globalThis;
afterAll(() => void Object.assign(globalThis, { Request: OwnRequest, Response: OwnResponse }));

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    server.closeAllConnections();
    server.close();
    return once(server, 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

const listener = (make: (receiver: Receiver) => RequestListener) => (receiver: Receiver) => listen(createServer(make(receiver)));

/** Answers as a route handler does that takes a `Request`, such as those of Next.js. */
const webRoute =
  (post: (request: Request) => Promise<Response>): RequestListener =>
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = request.method === 'POST' ? new Uint8Array(Buffer.concat(chunks)) : null;
    const answer = await post(new Request(`http://localhost${request.url}`, { method: request.method ?? 'GET', headers, body }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  };

const SERVERS: Record<string, (receiver: Receiver) => Promise<string>> = {
  'node:http': listener((receiver) => toNodeHandler(receiver)),
  'Express, before the parsers': listener((receiver) => {
    const app = express();
    app.all('/hooks', toNodeHandler(receiver));
    app.use(express.json());
    return app;
  }),
  'Express, with express.raw()': listener((receiver) => {
    const app = express();
    app.all('/hooks', express.raw({ type: '*/*', limit: '1mb' }), toNodeHandler(receiver));
    return app;
  }),
  'Express, with a raw body beside the parsed one': listener((receiver) => {
    const app = express();
    app.use(express.json({ limit: '1mb', verify: (request, _response, raw) => Object.assign(request, { rawBody: raw }) }));
    app.all('/hooks', toNodeHandler(receiver));
    return app;
  }),
  Fastify: async (receiver) => {
    const app = Fastify();
    app.post('/json', async (request) => request.body);
    await app.register(toFastifyPlugin(receiver), { prefix: '/hooks' });
    await app.listen({ host: '127.0.0.1', port: 0 });
    closing.push(() => app.close());
    return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/hooks`;
  },
  Hono: async (receiver) => {
    const app = new Hono();
    app.all('/hooks', (context) => receiver.handle(context.req.raw));
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }) as Server;
    if (!server.listening) await once(server, 'listening');
    closing.push(() => {
      server.closeAllConnections();
      server.close();
      return once(server, 'close');
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  },
  'a route handler of Next.js': listener(({ handle: POST }) => webRoute(POST)),
  'Lambda with a function URL': listener((receiver) =>
    lambda(receiver, (method, headers, body) => ({
      requestContext: { http: { method } },
      headers,
      body: body.toString('base64'),
      isBase64Encoded: true,
    })),
  ),
  'Lambda with a REST API': listener((receiver) =>
    lambda(receiver, (httpMethod, headers, body) => ({
      httpMethod,
      headers,
      body: body.toString('utf8'),
      isBase64Encoded: false,
    })),
  ),
  'Lambda with a load balancer': listener((receiver) =>
    lambda(receiver, (httpMethod, headers, body) => ({
      httpMethod,
      multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? '']])),
      body: body.toString('utf8'),
      isBase64Encoded: false,
    })),
  ),
};

function lambda(
  receiver: Receiver,
  eventOf: (method: string, headers: Record<string, string | undefined>, body: Buffer) => LambdaEvent,
): RequestListener {
  const run = toLambdaHandler(receiver);
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const { statusCode, headers: answered, body } = await run(eventOf(request.method ?? '', headers, Buffer.concat(chunks)));
    response.writeHead(statusCode, answered).end(body);
  };
}

describe.each(Object.entries(SERVERS))('%s', (_name, start) => {
  const handler = vi.fn();
  const onError = vi.fn();
  const receiver = () => {
    handler.mockReset();
    onError.mockReset();
    return instruqtWebhook({ secret: SECRET }).on('track.completed', handler).onError(onError);
  };
  const reasonOf = async (response: Response) => [
    response.status,
    ((await response.json()) as { error?: { reason: string } }).error?.reason,
  ];

  it('verifies the bytes that were sent, and runs the handler', async () => {
    const url = await start(receiver());
    const { headers, body } = signInstruqtWebhook(BODY, { secret: SECRET });
    const response = await fetch(url, { method: 'POST', headers, body });
    expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
      200,
      expect.stringContaining('application/json'),
      { status: 'processed' },
    ]);
    expect(handler).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ track_slug: 'größe-é-€' }),
      expect.objectContaining({ rawBody: BODY }),
    );
  });

  it('refuses a changed body, a form, a body that is too long, and another method', async () => {
    const url = await start(receiver());
    const { headers, body } = signInstruqtWebhook(BODY, { secret: SECRET });
    expect(await reasonOf(await fetch(url, { method: 'POST', headers, body: body.replace('completed', 'completeD') }))).toEqual([
      401,
      'signature',
    ]);
    const form = { ...headers, 'content-type': 'text/plain' };
    expect(await reasonOf(await fetch(url, { method: 'POST', headers: form, body }))).toEqual([415, 'content-type']);
    const long = signInstruqtWebhook(`{"type":"${'x'.repeat(300_000)}"}`, { secret: SECRET });
    expect(await reasonOf(await fetch(url, { method: 'POST', headers: long.headers, body: long.body }))).toEqual([413, 'too-large']);
    expect((await fetch(url)).status).toBe(405);
    expect(handler).not.toHaveBeenCalled();
  });

  it('tells the platform of a handler that failed', async () => {
    const url = await start(receiver());
    handler.mockRejectedValueOnce(new Error('database is down'));
    const { headers, body } = signInstruqtWebhook(BODY, { secret: SECRET });
    expect(await reasonOf(await fetch(url, { method: 'POST', headers, body }))).toEqual([500, 'handler']);
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
  });
});

describe('Node', () => {
  it('a body that comes in parts', async () => {
    const handler = vi.fn();
    const url = await SERVERS['node:http']!(instruqtWebhook({ secret: SECRET }).on('track.completed', handler));
    const { headers, body } = signInstruqtWebhook(BODY, { secret: SECRET });
    const sent = httpRequest(url, { method: 'POST', headers });
    const answered = once(sent, 'response');
    const bytes = Buffer.from(body);
    // In the middle of a letter, too.
    for (let at = 0; at < bytes.length; at += 7) sent.write(bytes.subarray(at, at + 7));
    sent.end();
    const [response] = await answered;
    response.resume();
    expect(response.statusCode).toBe(200);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('a sender that goes away in the middle: refused, and the server lives', async () => {
    const onError = vi.fn();
    const handler = vi.fn();
    const url = await SERVERS['node:http']!(instruqtWebhook({ secret: SECRET }).on('track.completed', handler).onError(onError));
    const { headers, body } = signInstruqtWebhook(BODY, { secret: SECRET });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head = Object.entries({ host: 'x', 'content-length': '1000', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST /hooks HTTP/1.1\r\n${head.join('')}\r\n{"type":`);
    await new Promise((resolve) => setImmediate(resolve));
    socket.destroy();
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ reason: 'body' });
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it('a sender that went away before the handler ran: refused, and nothing hangs', async () => {
    const onError = vi.fn();
    const handle = toNodeHandler(instruqtWebhook({ secret: SECRET }).onError(onError));
    let release = () => {};
    const later = new Promise<void>((resolve) => (release = resolve));
    let done: Promise<void> | undefined;
    const closed = vi.fn();
    const url = await listen(
      createServer((request, response) => {
        request.once('close', closed);
        done = later.then(() => handle(request, response));
      }),
    );
    const { headers } = signInstruqtWebhook(BODY, { secret: SECRET });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    const head = Object.entries({ host: 'x', 'content-length': '1000', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST /hooks HTTP/1.1\r\n${head.join('')}\r\n{"type":`);
    await vi.waitFor(() => expect(done).toBeDefined());
    socket.destroy();
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
    release();
    await done;
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reason: 'body' }), undefined);
  });

  it('a body that a parser has taken: says what to do', async () => {
    const onError = vi.fn();
    const receiver = instruqtWebhook({ secret: SECRET }).onError(onError);
    const app = express();
    app.use(express.json());
    app.post('/hooks', toNodeHandler(receiver));
    const url = await listen(createServer(app));
    const { headers, body } = signInstruqtWebhook(BODY, { secret: SECRET });
    const response = await fetch(url, { method: 'POST', headers, body });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('express');
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('before body parsers such as express.json()'),
    });
  });

  it('the parsers of a Fastify application stay as they are', async () => {
    const app = Fastify();
    await app.register(toFastifyPlugin(skilljarWebhook({ username: 'a', password: 'b' })), { prefix: '/hooks' });
    app.post('/json', async (request) => request.body);
    const answer = await app.inject({ method: 'POST', url: '/json', payload: { a: 1 } });
    expect(answer.json()).toEqual({ a: 1 });
    await app.close();
  });

  it.each([toNodeHandler, toFastifyPlugin, toLambdaHandler])('%o takes nothing but receivers', (adapter) => {
    for (const value of [undefined, {}, () => undefined, { handle: () => undefined }]) {
      expect(() => adapter(value as never)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
    }
  });
});
