import { request as httpRequest, type IncomingMessage } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { FetchLike } from '../../src/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { data, respond, stallBody } from '../support/fault-server.js';
import { failure, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();
const TRACK = { id: 't1', slug: 'intro', title: 'Intro – ж 😀' };
const TEXT = JSON.stringify({ data: { track: TRACK } });
const bytes = (text: string) => new TextEncoder().encode(text);
const JSON_TYPE = { 'content-type': 'application/json' };

const client = (fetch: unknown, options: object = {}) =>
  SUBJECTS.instruqt(b.server, { clock: b.clock, fetch: fetch as FetchLike, ...options }).operations;

/** A response as implementations other than the runtime's make it. */
const answer = (parts: object) => async () => ({ status: 200, headers: new Headers(JSON_TYPE), ...parts });

/** Cuts inside letters. */
const cut = (text: string, size = 3) => {
  const all = bytes(text);
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.subarray(i * size, i * size + size));
};

async function* pieces(text: string) {
  yield* cut(text);
}

class MapHeaders {
  readonly #map: Map<string, string>;
  constructor(entries: Record<string, string>) {
    this.#map = new Map(Object.entries(entries));
  }
  get = (name: string) => this.#map.get(name.toLowerCase()) ?? null;
  has = (name: string) => this.#map.has(name.toLowerCase());
  [Symbol.iterator]() {
    return this.#map.entries();
  }
}

/** `fetch` over Node's http, with the body as node-fetch has it: a stream of Node, unpacked. */
const overHttp: FetchLike = (url, init = {}) =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers, body, signal } = init;
    const request = httpRequest(String(url), { method, headers: Object.fromEntries(new Headers(headers)) }, (response: IncomingMessage) => {
      const stream = new PassThrough();
      signal?.addEventListener('abort', () => stream.destroy(new Error('aborted')));
      response.on('error', (error) => stream.destroy(error));
      (response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response).pipe(stream);
      const entries = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: response.statusCode, headers: new MapHeaders(Object.fromEntries(entries)), body: stream } as unknown as Response);
    });
    signal?.addEventListener('abort', () => request.destroy(new Error('aborted')));
    request.on('error', reject);
    request.end(body ?? undefined);
  });

const BODIES: Record<string, () => object> = {
  'a web stream': () => ({ body: new Blob([TEXT]).stream() }),
  'a stream of Node': () => ({ body: Readable.from(cut(TEXT)) }),
  'a stream of Node that gives text': () => ({ body: Readable.from(cut(TEXT)).setEncoding('utf8') }),
  'an async generator': () => ({ body: pieces(TEXT) }),
  'an async iterable that gives text': () => ({ body: Readable.from([TEXT.slice(0, 20), TEXT.slice(20)]) }),
  'text() only': () => ({ text: async () => TEXT }),
  'arrayBuffer() only': () => ({ arrayBuffer: async () => bytes(TEXT).buffer }),
  'a body of another kind, and text()': () => ({ body: { opaque: true }, text: async () => TEXT }),
  'no body, and text()': () => ({ body: null, text: async () => TEXT }),
  'text() beside a stream, of known length': () => ({
    headers: new Headers({ ...JSON_TYPE, 'content-length': String(bytes(TEXT).length) }),
    body: Readable.from(cut(TEXT)),
    text: async () => TEXT,
  }),
  'headers of another package': () => ({ headers: new MapHeaders(JSON_TYPE), body: Readable.from(cut(TEXT)) }),
  'headers as a record': () => ({ headers: JSON_TYPE, text: async () => TEXT }),
  'a body as text': () => ({ body: TEXT }),
};

describe('bodies of a given fetch', () => {
  it.each(Object.entries(BODIES))('%s', async (_what, parts) => {
    expect(await client(answer(parts())).read.run()).toEqual(TRACK);
    const { headers, status } = await client(answer(parts())).read.run().withResponse();
    expect([headers.get('Content-Type'), status]).toEqual(['application/json', 200]);
  });

  it.each(Object.entries(BODIES))('%s that is too long', async (_what, parts) => {
    const error = await failure(client(answer(parts()), { maxResponseBytes: 20 }).read.run());
    expect(error).toMatchObject({ code: 'MALFORMED_RESPONSE', attempts: 1 });
    expect(error.message).toContain('20 bytes');
  });

  it.each(PLATFORMS)('%s: over streams of Node, plain, chunked and packed', async (platform) => {
    // Unpacking is not seen by the bench's clock.
    const { read, write } = SUBJECTS[platform](b.server, { fetch: overHttp }).operations;
    b.server.queue(read.ok, write.ok);
    expect(await read.run()).toEqual(read.gives);
    expect(await write.run()).toEqual(write.gives);
    b.server.always(respond(200, gzipSync(TEXT) as never, { ...JSON_TYPE, 'content-encoding': 'gzip' }));
    if (platform === 'instruqt') expect(await read.run()).toEqual(TRACK);
  });

  it.each<[string, () => { body: unknown; gone: () => boolean }]>([
    [
      'a web stream',
      () => {
        const cancel = vi.fn();
        const body = new ReadableStream({ pull: (c) => c.enqueue(bytes('x'.repeat(50))), cancel });
        return { body, gone: () => cancel.mock.calls.length === 1 };
      },
    ],
    [
      'a stream of Node',
      () => {
        const body = new Readable({ read: () => undefined });
        body.push('x'.repeat(50));
        return { body, gone: () => body.destroyed };
      },
    ],
    [
      'an async generator',
      () => {
        let gone = false;
        const endless = async function* () {
          try {
            for (;;) yield bytes('x'.repeat(50));
          } finally {
            gone = true;
          }
        };
        return { body: endless(), gone: () => gone };
      },
    ],
  ])('%s is let go when it is too long', async (_what, make) => {
    const { body, gone } = make();
    await failure(client(answer({ body }), { maxResponseBytes: 20 }).read.run());
    await vi.waitFor(() => expect(gone()).toBe(true));
  });

  it.each<[string, unknown]>([
    ['fetch obeys the signal', overHttp],
    ['fetch does not', (url: URL, init: RequestInit) => overHttp(url, { ...init, signal: null })],
  ])('a stream of Node is let go when the call is aborted, and its failure ends nothing (%s)', async (_what, fetch) => {
    let body: Readable | undefined;
    const spy: FetchLike = async (url, init) => {
      const response = await (fetch as FetchLike)(url, init);
      body = response.body as unknown as Readable;
      return response;
    };
    b.server.always(stallBody());
    const controller = new AbortController();
    const pending = failure(client(spy, { clock: undefined }).read.run({ signal: controller.signal }));
    await vi.waitFor(() => expect(body).toBeDefined());
    controller.abort(new Error('enough'));
    expect((await pending).message).toBe('enough');
    await vi.waitFor(() => expect(body?.destroyed).toBe(true));
    body?.emit('error', new Error('too late'));
  });

  it.each(['a web stream', 'a stream of Node', 'an async generator'])('a file is downloaded from %s', async (kind) => {
    const body = BODIES[kind]?.();
    const fetch: FetchLike = async (url, init) =>
      String(url).includes('files.test') ? ((await answer({ ...body })()) as unknown as Response) : globalThis.fetch(url, init);
    const sda = createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, fetch });
    b.server.queue(
      data({ readSessionRecording: { status: 'READY', sessionRecordingFile: { fileSize: bytes(TEXT).length } } }),
      data({ getRecordingPlaybackUrl: { playbackUrl: 'https://files.test/a.mp4' } }),
    );
    const { stream } = await sda.recordings.download({ recordingId: 'r1' });
    expect(await new Response(stream).text()).toBe(TEXT);
  });
});

const UNREADABLE = { status: 200, headers: new Headers(JSON_TYPE) };
const missing = undefined as unknown as Record<string, () => string>;

/** What is a mistake in `fetch`, and whether the platform may have received the request meanwhile. */
const MISTAKES: Record<string, [fetch: unknown, maybeSent: boolean]> = {
  'resolves to nothing': [async () => undefined, true],
  'returns nothing': [() => undefined, true],
  'resolves to null': [async () => null, true],
  'resolves to text': [async () => TEXT, true],
  'resolves to a parsed body': [async () => ({ data: { track: TRACK } }), true],
  'resolves to a response without headers': [async () => ({ status: 200, text: async () => TEXT }), true],
  'resolves to a response without a status': [async () => ({ headers: new Headers(), text: async () => TEXT }), true],
  'resolves to a response with a status that is no number': [async () => ({ ...UNREADABLE, status: '200', text: async () => TEXT }), true],
  'resolves to a response that cannot be read': [async () => ({ ...UNREADABLE, body: {} }), true],
  'resolves to a response whose text() gives an object': [async () => ({ ...UNREADABLE, text: async () => ({ data: {} }) }), true],
  'resolves to a response whose text() throws': [async () => ({ ...UNREADABLE, text: () => missing.a?.() }), true],
  'resolves to a response whose body has pieces that are no bytes': [
    async () => ({ ...UNREADABLE, body: Readable.from([{ a: 1 }]) }),
    true,
  ],
  'resolves to a response that was read': [
    async () => {
      const response = new Response(TEXT, { headers: JSON_TYPE });
      await response.text();
      return response;
    },
    true,
  ],
  'resolves to a response whose body is locked': [
    async () => {
      const response = new Response(TEXT, { headers: JSON_TYPE });
      response.body?.getReader();
      return response;
    },
    true,
  ],
  'reads from undefined': [async () => missing.status, true],
  'calls what is no function': [async () => (({}) as { f(): void }).f(), true],
  'names what is not there': [
    async () => {
      // @ts-expect-error: it does not exist
      return thisIsNotDefined;
    },
    true,
  ],
  'rejects with text': [() => Promise.reject('no'), true],
  'rejects with nothing': [() => Promise.reject(undefined), true],
  'throws at once because of a mistake': [() => missing.status, false],
  'throws at once what is no error': [
    () => {
      throw 'no';
    },
    false,
  ],
  'destructures null': [
    () => {
      const { a } = null as unknown as { a: string };
      return a;
    },
    false,
  ],
  'is refused by fetch for its arguments': [(url: URL, init: RequestInit) => globalThis.fetch(url, { ...init, signal: {} as never }), true],
};

describe('a mistake in the given fetch', () => {
  it.each(Object.entries(MISTAKES))('%s: it is no lost connection', async (_what, [fetch, maybeSent]) => {
    const spy = vi.fn(fetch as FetchLike);
    for (const kind of ['read', 'write', 'idempotent'] as const) {
      spy.mockClear();
      const error = await failure(client(spy)[kind].run());
      expect(error).toMatchObject({ code: 'CONFIGURATION', operation: expect.stringContaining('instruqt.tracks') });
      expect(error.message).toContain('the option fetch');
      expect(error.outcome).toBe(maybeSent && kind !== 'read' ? 'unknown' : undefined);
      expect(spy).toHaveBeenCalledTimes(1);
    }
  });

  it.each<[string, unknown]>([
    ['text', 'fetch'],
    ['null', null],
    ['an object with fetch', { fetch }],
    ['a promise', Promise.resolve(fetch)],
    ['true', true],
    ['a number', 1],
  ])('%s is refused at once', async (_what, fetch) => {
    for (const platform of PLATFORMS) {
      const error = await failure(() => SUBJECTS[platform](b.server, { fetch: fetch as never }));
      expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('fetch') });
    }
  });

  it.each<[string, () => Error]>([
    ['as undici says it', () => new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) })],
    [
      'as node-fetch says it',
      () => Object.assign(new Error('Premature close'), { name: 'FetchError', code: 'ERR_STREAM_PREMATURE_CLOSE' }),
    ],
    ['as Chrome says it', () => new TypeError('Failed to fetch')],
    ['as Firefox says it', () => new TypeError('NetworkError when attempting to fetch resource.')],
    ['as Safari says it', () => new TypeError('Load failed')],
    ['as Safari says it, offline', () => new TypeError('The Internet connection appears to be offline.')],
    ['as Deno says it', () => new TypeError('error sending request for url (https://a.test/): connection closed')],
    ['as React Native says it', () => new TypeError('Network request failed')],
    ['as Workers say it', () => new Error('Network connection lost.')],
    ['as Bun says it', () => Object.assign(new Error('The socket connection was closed unexpectedly.'), { code: 'ECONNRESET' })],
    [
      'as undici says of a body',
      () => new TypeError('terminated', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) }),
    ],
    ['as nobody says it', () => new TypeError('the proxy has no route to a.test')],
  ])('a lost connection is still one, %s', async (_what, make) => {
    const fetch = vi.fn(() => Promise.reject(make()));
    const operations = client(fetch);
    expect(await failure(operations.read.run())).toMatchObject({ code: 'CONNECTION', attempts: 3 });
    expect(await failure(operations.write.run())).toMatchObject({ code: 'CONNECTION', attempts: 1, outcome: 'unknown' });
  });

  it('the text of a mistake contains no key', async () => {
    const fetch = async (_url: unknown, init: RequestInit) => {
      throw new TypeError(`${new Headers(init.headers).get('authorization')} is not a function`);
    };
    const error = await failure(client(fetch).read.run());
    expect(error.code).toBe('CONFIGURATION');
    expect(JSON.stringify([error, error.message, String(error.cause)])).not.toContain(KEYS.instruqt);
  });

  it('an answer that the SDK did not expect is malformed, not a lost connection', async () => {
    const { transport, operations } = SUBJECTS.instruqt(b.server, { clock: b.clock });
    b.server.always(operations.read.ok);
    (transport as { policy: object }).policy = {
      ...transport.policy,
      parse: () => ({
        get data() {
          return missing.a?.();
        },
      }),
    };
    expect(await failure(operations.write.run())).toMatchObject({ code: 'MALFORMED_RESPONSE', outcome: 'unknown', attempts: 1 });
  });
});

describe('fields for fetch', () => {
  const init = async (options: object): Promise<Record<string, unknown>> => {
    let seen: unknown;
    const fetch: FetchLike = async (_url, given) => {
      seen = given;
      return Response.json({ data: { track: TRACK } });
    };
    await client(fetch, options).read.run();
    return seen as Record<string, unknown>;
  };

  it('are passed on: a dispatcher, those of frameworks; nothing is stored unless they say so', async () => {
    const dispatcher = {};
    expect(await init({})).toMatchObject({ cache: 'no-store', redirect: 'manual', method: 'POST' });
    expect(await init({ fetchOptions: { dispatcher, next: { revalidate: 60 }, cache: 'default' } })).toMatchObject({
      dispatcher,
      next: { revalidate: 60 },
      cache: 'default',
    });
  });

  it.each<[string, unknown]>([
    ...['method', 'headers', 'body', 'signal', 'redirect', 'duplex'].map((name): [string, unknown] => [name, { [name]: 'x' }]),
    ['text', 'dispatcher'],
    ['null', null],
    ['a function', () => ({})],
  ])('%s is refused', async (_what, fetchOptions) => {
    expect(await failure(() => client(undefined, { fetchOptions }))).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('fetchOptions'),
    });
  });

  it('leave out what the runtime does not have: older Workers throw for cache', async () => {
    vi.resetModules();
    const original = globalThis.Request;
    globalThis.Request = class {
      constructor(_url: string, { cache }: RequestInit) {
        if (cache !== undefined) throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
      }
    } as never;
    try {
      const { fetchInitOf } = await import('../../src/core/settings/fetch-init.js');
      expect(fetchInitOf({})).toEqual({ redirect: 'manual', duplex: 'half' });
      expect(fetchInitOf({ fetchOptions: { cache: 'default' } })).toMatchObject({ cache: 'default' });
    } finally {
      globalThis.Request = original;
      vi.resetModules();
    }
  });
});
