// Clients whose paths are fixed reach a platform by its host or its port alone.
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { demoKeys } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer({ ports: { skilljar: 0, instruqt: 0 } });
});
afterAll(() => server.close());

const KEYS = {
  instruqt: `Bearer ${demoKeys.instruqt}`,
  sda: `Bearer ${demoKeys.sda}`,
  skilljar: `Basic ${btoa(`${demoKeys.skilljar}:`)}`,
  learningPath: `Bearer ${demoKeys.learningPath}`,
};

type Name = keyof typeof KEYS;

/** Over the server's port, with another name for it: not every machine resolves names under localhost. */
function send(name: Name, host: string, path: string, at = server.url): Promise<{ status: number; body: string }> {
  const { port } = new URL(at);
  const headers = { host: `${host}:${port}`, authorization: KEYS[name], 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const method = name === 'skilljar' ? 'GET' : 'POST';
    request({ port, host: '127.0.0.1', path, method, headers }, async (response) => {
      let body = '';
      for await (const chunk of response) body += String(chunk);
      resolve({ status: response.statusCode ?? 0, body });
    })
      .on('error', reject)
      .end(method === 'POST' ? '{"query":"{ __typename }"}' : undefined);
  });
}

const QUERY = '{"data":{"__typename":"Query"}}';

describe('a platform by its host', () => {
  it.each([
    ['instruqt', 'play.instruqt.localhost', '/graphql', QUERY],
    ['sda', 'api.sdaconsole.localhost', '/ideaas/v1/graphql', QUERY],
    ['learningPath', 'demo.thoughtindustries.localhost', '/helium', QUERY],
    ['learningPath', 'Acme.ThoughtIndustries.LOCALHOST.', '/helium', QUERY],
    ['skilljar', 'api.skilljar.localhost', '/v1/courses', '"results":['],
    ['skilljar', 'skilljar.localhost', '/v1/ping', ''],
  ] as const)('%s: %s%s', async (name, host, path, expected) => {
    const { status, body } = await send(name, host, path);
    expect([status === 403, body]).toEqual([false, expect.stringContaining(expected)]);
  });

  it('leads on under the same host', async () => {
    const { body } = await send('skilljar', 'api.skilljar.localhost', '/v1/courses?page_size=1');
    expect(body).toContain(`"next":"http://api.skilljar.localhost:${new URL(server.url).port}/v1/courses?`);
  });

  it.each([
    ['skilljar', 'localhost', '/v1/courses'],
    ['skilljar', 'play.instruqt.localhost', '/v1/courses'],
    ['skilljar', 'evilskilljar.localhost', '/v1/courses'],
    ['instruqt', 'api.skilljar.localhost', '/graphql'],
  ] as const)('%s is not at %s%s', async (name, host, path) => {
    expect((await send(name, host, path)).status).toBe(404);
  });

  it('has everything else there too', async () => {
    expect((await send('skilljar', 'api.skilljar.localhost', '/_data')).status).toBe(200);
    expect((await send('skilljar', 'api.skilljar.localhost', '/skilljar/v1/courses')).status).toBe(200);
  });
});

describe('a platform by its port', () => {
  it('serves a client that knows only the host', async () => {
    const baseUrl = server.ownUrls.skilljar!;
    expect(new URL(baseUrl).pathname).toBe('/v1');
    const skilljar = createSkilljarClient({ apiKey: demoKeys.skilljar, baseUrl });
    const made = await skilljar.courses.create({ title: 'A', short_description: 'A', enforce_sequential_navigation: false });
    expect((await skilljar.courses.list({}, { pageSize: 1 }).toArray({ maxItems: 100 })).map(({ id }) => id)).toContain(made.id);
    expect(server.urls.skilljar).toBe(`${server.url}/skilljar/v1`);
  });

  it('has that platform only, under any host', async () => {
    const at = server.ownUrls.skilljar!;
    expect((await send('skilljar', 'mocks.internal', '/v1/courses', at)).status).toBe(200);
    for (const path of ['/', '/_data', '/skilljar/v1/courses', '/graphql']) {
      const { status, body } = await send('skilljar', 'localhost', path, at);
      expect([status, body]).toEqual([404, expect.stringContaining(`Skilljar is at /v1. All pages are at ${server.url}`)]);
    }
  });

  it('takes subscriptions', async () => {
    const open = (url: string) =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
        socket.on('open', () => resolve(true)).on('error', () => resolve(false));
        socket.on('open', () => socket.terminate());
      });
    expect(await open(server.ownUrls.instruqt!)).toBe(true);
    expect(await open(`${new URL(server.ownUrls.instruqt!).origin}/instruqt/graphql`)).toBe(false);
  });

  it('a port in use leaves nothing open', async () => {
    const port = Number(new URL(server.url).port);
    const first = await startMockServer();
    await first.close();
    const free = Number(new URL(first.url).port);
    await expect(startMockServer({ port: free, ports: { sda: port } })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
    await (await startMockServer({ port: free })).close();
  });
});
