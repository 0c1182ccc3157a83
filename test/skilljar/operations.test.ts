import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_NOW, demoKeys } from '../../mocks/demo.js';
import { Store } from '../../mocks/engine/store.js';
import { fill } from '../../mocks/rest/factories/complete.js';
import { operations } from '../../mocks/rest/routes.js';
import { createSkilljarMock, skilljarDemo as demo, seedSkilljar } from '../../mocks/skilljar/index.js';
import { entries } from '../../src/manifest/generated/skilljar.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import type { RestOperation } from '../../src/skilljar/rest/operation.js';
import { argumentsOf, inputsOf, methodOf, resultOf } from '../support/skilljar-calls.js';
import { demoIdOf, demoValueOf } from '../support/skilljar-demo.js';
import { official } from './official.js';

const named = operations().map((op) => [`${op.kind} ${op.url}`, op] as const);

describe('the official operations', () => {
  const row = ({ method, url, operation }: { method: string; url: string; operation: string }) => `${method} ${url} ${operation}`;
  const theirs = official.map(row);
  const ours = entries.map(({ kind, url, operation }) => row({ method: kind, url: url ?? '', operation }));

  it('are 340, none of them twice', () => {
    expect(new Set(theirs).size).toBe(340);
    expect(new Set(ours).size).toBe(ours.length);
  });

  it('are all on the client, as they are served', () => {
    expect(theirs.filter((one) => !ours.includes(one))).toEqual([]);
  });

  it('are all that is on the client', () => {
    expect(ours.filter((one) => !theirs.includes(one))).toEqual([]);
  });
});

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Records requests, and returns the configured answer. */
async function stub() {
  const seen: Seen[] = [];
  const state = { status: 200, answer: '' };
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      seen.push({ method: request.method!, url: request.url!, headers: request.headers, body: Buffer.concat(parts).toString() });
      response.writeHead(state.status, state.answer ? { 'content-type': 'application/json' } : {}).end(state.answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { seen, state, origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

const isList = (op: RestOperation) => op.id.endsWith('.list');

describe('on the wire', () => {
  const key = 'key-of-a-test';
  let server: Awaited<ReturnType<typeof stub>>;
  let client: ReturnType<typeof createSkilljarClient>;
  beforeAll(async () => {
    server = await stub();
    client = createSkilljarClient({
      apiKey: key,
      baseUrl: `${server.origin}/v1`,
      domain: 'academy.example.com',
      retry: false,
      rateLimit: false,
      validation: 'strict',
    });
  });
  afterAll(() => server.close());

  const idOf = (name: string) => (name === 'domain_name' ? 'academy.example.com' : `${name} 1/ü`);

  it.each(named)('%s', async (_name, op) => {
    const schema = resultOf(op);
    const row = schema && !op.empty ? fill(schema, undefined, { id: 'a1', kind: 'thing', made: '2026-01-01T00:00:00.000000Z' }) : undefined;
    server.state.status = op.empty ? 204 : 200;
    server.state.answer = op.empty ? '' : JSON.stringify(isList(op) ? { count: 1, next: null, previous: null, results: [row] } : row);
    for (const input of inputsOf(op)) {
      server.seen.length = 0;
      const given = await methodOf(client, op)(...argumentsOf(op, idOf, input));
      expect(isList(op) ? (given as { items: unknown[] }).items : given).toEqual(isList(op) ? [row] : row);
      expect(server.seen).toHaveLength(1);
      const { method, url, headers, body } = server.seen[0]!;
      const [path, query = ''] = url.split('?') as [string, string?];
      expect(method).toBe(op.kind);
      expect(path).toBe(op.url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(idOf(name))));
      expect(headers.authorization).toBe(`Basic ${Buffer.from(`${key}:`).toString('base64')}`);
      expect(headers.accept).toBe('application/json');
      const isQuery = op.kind === 'GET';
      const asked = Object.entries((isQuery ? input : undefined) ?? {}).map(([name, value]) => [name, String(value)]);
      expect([...new URLSearchParams(query)]).toEqual(asked);
      if (isQuery || input === undefined) {
        expect(body).toBe('');
        expect(headers['content-type']).toBeUndefined();
      } else {
        const timestamp =
          op.timestamp && !(op.timestamp in (input as object)) ? { [op.timestamp]: expect.stringMatching(/^\d{4}-.*Z$/) } : {};
        expect(headers['content-type']).toBe('application/json');
        expect(JSON.parse(body)).toEqual(Array.isArray(input) ? input : { ...(input as object), ...timestamp });
      }
    }
  });
});

describe('on the mock platform', () => {
  function world() {
    const store = new Store();
    seedSkilljar(store);
    const mock = createSkilljarMock(store, { apiKey: demoKeys.skilljar, now: () => new Date(DEMO_NOW) });
    const fetch = (input: RequestInfo | URL, init?: RequestInit) => mock.handle(new Request(input, init));
    const options = {
      apiKey: demoKeys.skilljar,
      domain: demo.domain,
      retry: false,
      rateLimit: false,
      validation: 'strict',
      fetch,
    } as const;
    return { store, client: createSkilljarClient(options) };
  }

  /** The documents require neither field; a registration without them says nothing. */
  const ASKS_FOR_MORE = new Set(['viltSessionRegistrations.create']);

  it.each(named)('%s is answered', async (_name, op) => {
    const name = op.id.slice('skilljar.'.length);
    const inputs = inputsOf(op, (field, path) => demoValueOf(name, field, path));
    for (const [n, input] of inputs.entries()) {
      const { client } = world();
      const call = methodOf(client, op)(...argumentsOf(op, (id) => demoIdOf(op, id), input));
      if (n === 0 && ASKS_FOR_MORE.has(name)) {
        await expect(Promise.resolve(call)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
        continue;
      }
      const given = await call;
      if (op.empty) expect(given).toBeUndefined();
      else if (!isList(op)) expect(given).toEqual(expect.any(Object));
      // With every filter at once nothing may be left.
      else if (n === 0) expect((given as { items: unknown[] }).items).not.toEqual([]);
      else expect(given).toHaveProperty('items', expect.any(Array));
    }
  });
});
