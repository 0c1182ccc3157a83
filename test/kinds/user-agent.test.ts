import { readFileSync } from 'node:fs';
import { Agent, createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLearningPlatforms } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createSdaTokenProvider } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { json } from '../support/fault-server.js';
import { failure, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();
const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
const SDK = `learning-platforms/${version}`;
afterEach(() => vi.unstubAllGlobals());

const skilljar = () => ({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, validation: 'off' as const });

async function sent(options: object, call: object = {}): Promise<string | undefined> {
  const { operations } = SUBJECTS.instruqt(b.server, { clock: b.clock, ...options });
  b.server.always(operations.read.ok);
  await operations.read.run(call);
  return b.server.last.headers['user-agent'];
}

describe('user-agent', () => {
  it.each(PLATFORMS)('%s: names the SDK and its version, in every attempt', async (platform) => {
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock });
    b.server.queue(json(503, {}), operations.read.ok);
    await operations.read.run();
    expect(b.server.received.map(({ headers }) => headers['user-agent'])).toEqual([SDK, SDK]);
  });

  it('of a login too', async () => {
    b.server.always(json(200, { id_token: 'token-1' }));
    await createSdaTokenProvider({ username: 'u', password: 'pw-1', baseUrl: b.server.origin, clock: b.clock, userAgent: 'acme/1' })();
    expect(b.server.last.headers['user-agent']).toBe(`acme/1 ${SDK}`);
  });

  it.each([
    'acme-academy/1.4',
    'acme',
    'acme/1.4 (batch; eu-1)',
    'acme/1.4-beta+5 lib/2',
    'acme (https://acme.test/?a=b)',
    "!#$%&'*+.^_`|~/1",
    'a'.repeat(200),
  ])('%s stands in front', async (userAgent) => {
    expect(await sent({ userAgent })).toBe(`${userAgent} ${SDK}`);
  });

  it.each<unknown>([
    ...[
      '',
      ' ',
      ' acme',
      'acme ',
      'acme/1/2',
      'acme/',
      '/1',
      'acme  lib',
      'acme\r\nx: y',
      'acme (',
      'acme )',
      'acme ((a))',
      'Жанна/1',
      'acme,lib',
      'acme/1 "x"',
    ],
    ...[5, null, true, {}, ['acme'], () => 'acme'],
  ])('%j is refused', async (userAgent) => {
    const error = await failure(() => SUBJECTS.sda(b.server, { userAgent: userAgent as never }));
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('userAgent') });
  });

  it('that is very long is refused, at once', async () => {
    for (const userAgent of ['a'.repeat(1_000_000), `${'(a) '.repeat(300_000)}(`, 'a '.repeat(500_000), `a/${'1'.repeat(1_000_000)}(`]) {
      expect(await failure(() => SUBJECTS.sda(b.server, { userAgent }))).toMatchObject({ code: 'CONFIGURATION' });
    }
  });

  it('is replaced as a whole by a header of that name', async () => {
    expect(await sent({ headers: { 'User-Agent': 'mine' }, userAgent: 'acme/1' })).toBe('mine');
    expect(await sent({}, { headers: { 'user-agent': 'of the call' } })).toBe('of the call');
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140 Safari/537.36', undefined],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', undefined],
    ['Node.js/22', SDK],
    ['Cloudflare-Workers', SDK],
    ['Deno/2.1', SDK],
    ['Bun/1.2', SDK],
    [undefined, SDK],
  ])('with the navigator %s: %s', async (userAgent, expected) => {
    vi.stubGlobal('navigator', userAgent === undefined ? undefined : { userAgent });
    let seen: string | undefined;
    const fetch = async (_url: unknown, init: RequestInit) => {
      seen = new Headers(init.headers).get('user-agent') ?? undefined;
      return Response.json({ data: { track: null } });
    };
    await SUBJECTS.instruqt(b.server, { clock: b.clock, fetch: fetch as never, userAgent: 'acme/1' }).operations.read.run();
    expect(seen).toBe(expected && `acme/1 ${expected}`);
  });
});

type Dispatch = { dispatch(options: { origin: string | URL; headers: unknown }, handler: unknown): boolean };

/** A dispatcher that takes everything to a proxy, as HTTP knows it: it is asked for the whole URL. */
async function throughProxy(work: (dispatcher: Dispatch, targets: string[]) => Promise<void>): Promise<void> {
  const targets: string[] = [];
  const proxy = createServer((request, response) => {
    targets.push(`${request.headers['x-target']}${request.url}`);
    const onward = httpRequest(
      `${request.headers['x-target']}${request.url}`,
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  // Node makes its dispatcher with the first request.
  await fetch(b.server.origin);
  const real = (globalThis as unknown as Record<symbol, Dispatch>)[Symbol.for('undici.globalDispatcher.1')] as Dispatch;
  const dispatcher: Dispatch = {
    dispatch: (options, handler) =>
      real.dispatch(
        { ...options, origin, headers: { ...(options.headers as object), 'x-target': String(options.origin).replace(/\/$/, '') } },
        handler,
      ),
  };
  b.server.received.length = 0;
  try {
    await work(dispatcher, targets);
    // Nothing goes past the proxy.
    expect(targets).toEqual(b.server.received.map(({ url }) => b.server.origin + url));
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
}

describe('a dispatcher', () => {
  it.each(PLATFORMS)('%s: takes the requests of Node’s own fetch to a proxy', (platform) =>
    throughProxy(async (dispatcher, targets) => {
      const { operations } = SUBJECTS[platform](b.server, { fetchOptions: { dispatcher } });
      b.server.always(operations.read.ok);
      expect(await operations.read.run()).toEqual(operations.read.gives);
      expect(targets).toHaveLength(1);
      expect(b.server.last.headers).toMatchObject({ 'cache-control': 'no-cache', 'user-agent': SDK });
    }),
  );

  it.each<[what: string, requests: number, work: (dispatcher: Dispatch) => Promise<unknown>]>([
    [
      'each attempt',
      3,
      (dispatcher) => {
        b.server.queue(json(502, {}), json(503, {}), json(200, { id: 'c1' }));
        return createSkilljarClient({ ...skilljar(), clock: b.clock, fetchOptions: { dispatcher } }).courses.get('c1');
      },
    ],
    [
      'each page of a list',
      2,
      async (dispatcher) => {
        const next = `${b.server.origin}/v1/courses?page=2`;
        b.server.queue(json(200, { count: 2, next, results: [{ id: 'a' }] }), json(200, { count: 2, next: null, results: [{ id: 'b' }] }));
        const list = createSkilljarClient({ ...skilljar(), fetchOptions: { dispatcher } }).courses.list();
        expect(await list.toArray({ maxItems: 5 })).toHaveLength(2);
      },
    ],
    [
      'a login, and the call that it is for',
      2,
      async (dispatcher) => {
        const { operations } = SUBJECTS.sda(
          b.server,
          { fetchOptions: { dispatcher } },
          createSdaTokenProvider({ username: 'u', password: 'pw-1', baseUrl: b.server.origin, fetchOptions: { dispatcher } }),
        );
        b.server.queue(json(200, { id_token: 'token-1' }), operations.read.ok);
        await operations.read.run();
      },
    ],
    [
      'an upload',
      1,
      (dispatcher) => {
        b.server.always(json(201, { id: 'a1' }));
        const client = createSkilljarClient({ ...skilljar(), fetchOptions: { dispatcher } });
        return client.assets.upload({ file: new Uint8Array(100_000), filename: 'n' });
      },
    ],
    [
      'a document of the caller’s own',
      1,
      (dispatcher) => {
        b.server.always(json(200, { data: { a: 1 } }));
        return createInstruqtClient({
          apiKey: KEYS.instruqt,
          baseUrl: `${b.server.origin}/graphql`,
          fetchOptions: { dispatcher },
        }).request('{ a }');
      },
    ],
    [
      'all platforms of a facade',
      2,
      async (dispatcher) => {
        b.server.queue(json(200, { id: 'c1' }), json(200, { data: { track: null } }));
        const lp = createLearningPlatforms({
          fetchOptions: { dispatcher },
          skilljar: skilljar(),
          instruqt: { apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql` },
        });
        await lp.skilljar.courses.get('c1');
        await lp.instruqt.tracks.get({ trackID: 't1' });
      },
    ],
  ])('takes %s', (_what, requests, work) =>
    throughProxy(async (dispatcher, targets) => {
      await work(dispatcher);
      expect(targets).toHaveLength(requests);
    }),
  );

  it.each<[what: string, dispatcher: unknown]>([
    ['is empty', {}],
    ['has no function', { dispatch: 'http://proxy.test' }],
    ['is a text', 'http://proxy.test:8080'],
    ['is a number', 8080],
    ['is a function', () => true],
    ['is an agent of Node’s http', new Agent()],
  ])('that %s does not fit Node’s fetch, and is told as what it is', async (_what, dispatcher) => {
    const { operations } = SUBJECTS.sda(b.server, { clock: b.clock, fetchOptions: { dispatcher } as never });
    expect(await failure(operations.read.run())).toMatchObject({
      code: 'CONFIGURATION',
      attempts: 1,
      message: expect.stringContaining('fetchOptions'),
    });
    expect(b.server.count).toBe(0);
  });
});
