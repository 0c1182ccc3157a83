// Every example of the guide, run as it stands: each framework gets a signed delivery over HTTP.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { type SignedDelivery, signInstruqtWebhook, signSkilljarWebhook, type toLambdaHandler } from '../../src/webhooks/index.js';
import { writeExamples } from '../support/guide.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const guide = writeExamples('webhooks');
const { load } = guide;

const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);
const closing: (() => unknown)[] = [];

beforeAll(() => {
  server.listen({
    onUnhandledRequest: ({ url }, print) => {
      if (new URL(url).hostname !== '127.0.0.1') print.error();
    },
  });
  vi.stubEnv('INSTRUQT_API_KEY', demoKeys.instruqt);
  vi.stubEnv('SKILLJAR_API_KEY', demoKeys.skilljar);
  vi.stubEnv('INSTRUQT_WEBHOOK_SECRET', SECRET);
  vi.stubEnv('SKILLJAR_WEBHOOK_SECRET', 'secret-of-the-header');
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  vi.restoreAllMocks();
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

async function post(of: Server, path: string, { method, headers, body }: SignedDelivery) {
  if (!of.listening) of.listen(0, '127.0.0.1');
  if (!of.listening) await once(of, 'listening');
  closing.push(() => {
    of.closeAllConnections();
    of.close();
  });
  return (await fetch(`http://127.0.0.1:${(of.address() as AddressInfo).port}${path}`, { method, headers, body })).status;
}

const track = platforms.instruqt.seed({ users: [{ profile: { email: 'ada@acme.example' } }] }).users[0]!;
let count = 0;
const signed = () =>
  signInstruqtWebhook(
    { type: 'track.completed', timestamp: '2026-11-28T10:00:00Z', track_slug: 'basics', user_id: track.id },
    { secret: SECRET, id: `msg_${(count += 1)}` },
  );
const request = ({ method, headers, body }: SignedDelivery) => new Request('https://a.example/hooks', { method, headers, body });

const FRAMEWORKS: Record<string, () => Promise<unknown>> = {
  'receiver.ts': async () => ((await load('receiver.ts')).receiver as Handles).handle(request(signed())).then(({ status }) => status),
  'next.ts': async () => ((await load('next.ts')).POST as Handles['handle'])(request(signed())).then(({ status }) => status),
  'worker.ts': async () => {
    const worker = (await load('worker.ts')).default as { fetch(request: Request, env: object): Promise<Response> };
    return (await worker.fetch(request(signed()), { INSTRUQT_API_KEY: demoKeys.instruqt, INSTRUQT_WEBHOOK_SECRET: SECRET })).status;
  },
  'hono.ts': async () => {
    const { app } = (await load('hono.ts')) as { app: { request(path: string, init: object): Promise<Response> } };
    return (await app.request('/hooks/instruqt', signed())).status;
  },
  'express.ts': async () => post(createServer((await load('express.ts')).app as RequestListener), '/hooks/instruqt', signed()),
  'node.ts': async () => post((await load('node.ts')).server as Server, '/', signed()),
  'fastify.ts': async () => {
    const { app } = (await load('fastify.ts')) as { app: { listen(options: object): Promise<unknown>; close(): unknown; server: Server } };
    await app.listen({ host: '127.0.0.1', port: 0 });
    closing.push(() => app.close());
    return post(app.server, '/hooks/instruqt', signed());
  },
  'lambda.ts': async () => {
    const { handler } = (await load('lambda.ts')) as { handler: ReturnType<typeof toLambdaHandler> };
    const { headers, body } = signed();
    return (await handler({ requestContext: { http: { method: 'POST' } }, headers, body })).statusCode;
  },
};
interface Handles {
  handle(request: Request): Promise<Response>;
}

it.each(Object.keys(FRAMEWORKS))('%s receives a signed delivery', async (name) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await FRAMEWORKS[name]?.()).toBe(200);
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^ada@acme\.example completed basics \(instruqt:msg_\d+\)$/));
});

it('skilljar-receiver.ts receives a delivery', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const { receiver } = (await load('skilljar-receiver.ts')) as { receiver: Handles };
  const event = { event_type: 'COURSE_ENROLLMENT', user: { email: 'ada@acme.example' }, course: { title: 'Basics' } };
  const sent = request(signSkilljarWebhook(event, { header: 'x-webhook-secret', value: 'secret-of-the-header' }));
  expect((await receiver.handle(sent)).status).toBe(200);
  expect(log).toHaveBeenCalledExactlyOnceWith('ada@acme.example enrolled in Basics');
});

it('shared.ts makes a receiver over Redis', async () => {
  expect((await load('shared.ts')).receiver).toHaveProperty('handle');
});

it.each(['ensure.ts', 'test.ts'])('%s prints what it says', async (name) => {
  const printed: unknown[][] = [];
  vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(values));
  await load(name);
  const code = guide.codeOf(name);
  const said = [...code.matchAll(/console\.log\((.*)\); \/\/ (.*)$/gm)].map(([, , text]) => text);
  expect(said.length).toBeGreaterThan(0);
  const { inspect } = await import('node:util');
  const lines = printed.map((values) => values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' '));
  expect(lines.slice(-said.length)).toEqual(said);
});

it('every example is run', () => {
  expect([...guide.names].sort()).toEqual([...Object.keys(FRAMEWORKS), 'skilljar-receiver.ts', 'shared.ts', 'ensure.ts', 'test.ts'].sort());
});
