import { describe, expect, it } from 'vitest';
import type { HeadersLike, Hooks } from '../../src/index.js';
import { bench } from '../support/bench.js';
import { data, json } from '../support/fault-server.js';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';
import { hand, reading, watching } from '../support/watching.js';

const b = bench();

function* generated(): Generator<[string, string]> {
  yield ['X-Tenant', 'acme'];
  yield ['x-team', 'blue'];
}

/** As `Headers` of another realm or package: not an instance of ours. */
class OtherHeaders {
  readonly #map = new Map([
    ['x-tenant', 'acme'],
    ['x-team', 'blue'],
  ]);
  [Symbol.iterator]() {
    return this.#map.entries();
  }
}

class Row {
  'x-tenant' = 'acme';
  'x-team' = 'blue';
}

const GOOD: Record<string, () => HeadersLike> = {
  'a record': () => ({ 'X-Tenant': 'acme', 'x-team': 'blue' }),
  Headers: () => new Headers({ 'x-tenant': 'acme', 'X-Team': 'blue' }),
  'the Headers of a Request': () => new Request('http://a.test', { headers: { 'x-tenant': 'acme', 'x-team': 'blue' } }).headers,
  'Headers of another package': () => new OtherHeaders(),
  pairs: () => [
    ['x-tenant', 'acme'],
    ['x-team', 'blue'],
  ],
  'a Map': () =>
    new Map([
      ['x-tenant', 'acme'],
      ['x-team', 'blue'],
    ]),
  'a generator': generated,
  'a Set of pairs': () =>
    new Set([
      ['x-tenant', 'acme'],
      ['x-team', 'blue'],
    ]),
  URLSearchParams: () => new URLSearchParams({ 'x-tenant': 'acme', 'x-team': 'blue' }),
  'an object without a prototype': () => Object.assign(Object.create(null), { 'x-tenant': 'acme', 'x-team': 'blue' }),
  'an instance with fields': () => new Row() as never,
  'undefined for a header': () => ({ 'x-tenant': 'acme', 'x-team': 'blue', 'x-none': undefined }),
  'a frozen record': () => Object.freeze({ 'x-tenant': 'acme', 'x-team': 'blue' }),
};

const BAD: Record<string, () => unknown> = {
  text: () => 'x-tenant: acme',
  'a number': () => 5,
  true: () => true,
  null: () => null,
  'a function': () => () => ({ 'x-tenant': 'acme' }),
  'a promise': () => Promise.resolve({ 'x-tenant': 'acme' }),
  'a date': () => new Date(0),
  'a regular expression': () => /x/,
  'an instance that hides its fields': () =>
    new (class Hidden {
      readonly #all = { 'x-tenant': 'acme' };
      all() {
        return this.#all;
      }
    })(),
  'a null value': () => ({ 'x-tenant': null }),
  'a number as a value': () => ({ 'x-tenant': 5 }),
  'a list as a value': () => ({ 'x-tenant': ['acme'] }),
  'an object as a value': () => ({ 'x-tenant': {} }),
  'a pair of one': () => [['x-tenant']],
  'a pair of three': () => [['x-tenant', 'acme', 'blue']],
  'a flat list': () => ['x-tenant', 'acme'],
  'a list with null': () => [['x-team', 'blue'], null],
  'a list of objects': () => [{ 'x-tenant': 'acme' }],
  'a pair with undefined': () => [['x-tenant', undefined]],
  'a pair with a number': () => [['x-tenant', 5]],
  'a pair with a symbol for a name': () => [[Symbol('x'), 'acme']],
  'an empty name': () => ({ '': 'acme' }),
  'a name with a space': () => ({ 'x tenant': 'acme' }),
  'a line break': () => [['x-tenant', 'acme\nx-team: blue']],
  'a letter beyond Latin-1': () => new Map([['x-tenant', 'Жанна']]),
  'a getter that throws': () => ({
    get 'x-tenant'() {
      throw new Error('no');
    },
  }),
  'an iterator that throws': () => ({
    [Symbol.iterator]() {
      throw new Error('no');
    },
  }),
};

const SET_BY_FETCH = [
  ...['content-length', 'Content-Length', 'transfer-encoding', 'TRANSFER-ENCODING', 'expect', 'host', 'Host', 'connection', 'Keep-Alive'],
  ...['upgrade', 'te', 'TE', 'trailer', 'proxy-authorization', 'Proxy-Connection', 'content-encoding'],
];

const LEVELS: Record<string, { option: string; run(platform: keyof typeof SUBJECTS, headers: unknown): PromiseLike<unknown> | unknown }> = {
  client: {
    option: 'headers',
    run: (platform, headers) => SUBJECTS[platform](b.server, { clock: b.clock, headers: headers as never }).operations.read.run(),
  },
  call: {
    option: 'options.headers',
    run: (platform, headers) => SUBJECTS[platform](b.server, { clock: b.clock }).operations.read.run({ headers: headers as never }),
  },
  hook: {
    option: 'hooks.headers',
    run: (platform, headers) =>
      SUBJECTS[platform](b.server, { clock: b.clock, hooks: { headers: () => headers as never } }).operations.read.run(),
  },
};

describe.each(Object.entries(LEVELS))('headers of a %s', (_level, { option, run }) => {
  it.each(Object.entries(GOOD))('%s', async (_what, make) => {
    for (const platform of PLATFORMS) {
      b.server.always(SUBJECTS[platform](b.server).operations.read.ok);
      await run(platform, make());
      expect(b.server.last.headers).toMatchObject({ 'x-tenant': 'acme', 'x-team': 'blue' });
      expect(b.server.last.headers).not.toHaveProperty('x-none');
    }
  });

  it.each(Object.entries(BAD))('%s is refused', async (_what, make) => {
    const platform = 'skilljar';
    const error = await failure(() => run(platform, make()) as PromiseLike<unknown>);
    expect(error).toMatchObject({ code: 'CONFIGURATION' });
    expect(error.message.startsWith(option), error.message).toBe(true);
    expect(error.message).not.toContain('acme');
    expect(b.server.count).toBe(0);
  });

  it.each(SET_BY_FETCH)('%s is refused', async (name) => {
    for (const headers of [{ [name]: '5' }, [[name, '5']], { [name]: '' }]) {
      const error = await failure(() => run('instruqt', headers) as PromiseLike<unknown>);
      expect(error).toMatchObject({ code: 'CONFIGURATION' });
      expect(error.message).toContain(option);
      expect(error.message).toContain(JSON.stringify(name));
    }
    expect(b.server.count).toBe(0);
  });
});

describe('headers', () => {
  it('of a call override those of the client, in any case, and the same name twice is one list', async () => {
    const { read } = SUBJECTS.sda(b.server, { clock: b.clock, headers: { 'X-Tenant': 'acme', 'x-team': 'blue' } }).operations;
    b.server.always(read.ok);
    await read.run({
      headers: [
        ['x-TENANT', 'other'],
        ['x-many', '1'],
        ['X-Many', '2'],
      ],
    });
    expect(b.server.last.headers).toMatchObject({ 'x-tenant': 'other', 'x-team': 'blue', 'x-many': '1, 2' });
  });

  it('of a list are sent with every page, also from a generator', async () => {
    const { createSkilljarClient } = await import('../../src/skilljar/index.js');
    const client = createSkilljarClient({ apiKey: 'key-1', baseUrl: `${b.server.origin}/v1`, clock: b.clock });
    b.server.queue(
      json(200, { count: 2, next: `${b.server.origin}/v1/courses?page=2`, results: [{ id: '1' }] }),
      json(200, { count: 2, next: null, results: [{ id: '2' }] }),
    );
    await client.courses.list({}, { headers: generated() }).toArray({ maxItems: 5 });
    expect(b.server.received.map(({ headers }) => headers['x-tenant'])).toEqual(['acme', 'acme']);
  });

  it('of a learner’s scope stay beside those of a call, unless the call names the same', async () => {
    const { createLearningPathClient } = await import('../../src/learning-path/index.js');
    const learner = createLearningPathClient({ apiKey: 'key-1', origin: b.server.origin, clock: b.clock }).as('learner-1');
    b.server.always(data({ a: 1 }));
    await learner.request('{ a }', {}, { headers: new Headers({ 'x-tenant': 'acme' }) });
    expect(b.server.last.headers).toMatchObject({ authtoken: 'learner-1', 'x-tenant': 'acme' });
    await learner.request('{ a }', {}, { headers: [['authToken', 'learner-2']] });
    expect(b.server.last.headers).toMatchObject({ authtoken: 'learner-2' });
  });

  it.each(PLATFORMS)('%s: authorization is refused where the SDK sets it, and never replaced by a hook', async (platform) => {
    const { read } = SUBJECTS[platform](b.server, {
      clock: b.clock,
      hooks: { headers: () => ({ Authorization: 'Bearer of-the-hook', accept: 'text/html', 'content-type': 'text/html' }) },
    }).operations;
    b.server.always(read.ok);
    await read.run();
    const own = b.server.last.headers;
    // The learning-path platform takes its key in the query.
    if (platform === 'learningPath') expect(own.authorization).toBe('Bearer of-the-hook');
    else expect(own.authorization).not.toContain('of-the-hook');
    expect(own.accept).toContain('json');
    if (platform === 'learningPath') return;
    const error = await failure(read.run({ headers: { AUTHORIZATION: 'Bearer mine' } }));
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('authorization') });
    expect(error.message).not.toContain('mine');
    expect(b.server.count).toBe(1);
  });

  it('of a hook are those of each attempt alone', async () => {
    let n = 0;
    const hooks: Hooks = { headers: ({ attempt }) => ({ 'x-attempt': String(attempt), [`x-only-${++n}`]: 'yes' }) };
    const { read } = SUBJECTS.instruqt(b.server, { clock: b.clock, hooks }).operations;
    b.server.queue(json(503, {}), read.ok);
    await read.run();
    const [first, second] = b.server.received.map(({ headers }) => headers);
    expect(first).toMatchObject({ 'x-attempt': '1', 'x-only-1': 'yes' });
    expect(second).toMatchObject({ 'x-attempt': '2', 'x-only-2': 'yes' });
    expect(second).not.toHaveProperty('x-only-1');
  });

  it('a hook that throws is logged, and nothing is added', async () => {
    const lines: string[] = [];
    const line = (_fields: object, message: string) => void lines.push(message);
    const hooks: Hooks = {
      headers() {
        throw new Error('no context');
      },
    };
    const { read } = SUBJECTS.sda(b.server, {
      clock: b.clock,
      hooks,
      logger: { debug: line, info: line, warn: line, error: line },
    }).operations;
    b.server.always(read.ok);
    await read.run();
    expect(lines).toContain('the headers hook threw');
  });
});

describe('headers of a subscription', () => {
  const world = watching();

  it('are sent with each connection: of the client, of the hook, and the user agent', async () => {
    await world.serve();
    const client = world.clientOf({ headers: new Map([['X-Tenant', 'acme']]), hooks: { headers: () => [['x-trace', '1']] } });
    const controller = new AbortController();
    const read = reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' }, { signal: controller.signal }));
    await world.server.subscribedTimes(1);
    world.server.publish(hand('s1'));
    await expect.poll(() => read.ids()).toEqual(['s1']);
    controller.abort(new Error('enough'));
    await failure(read.over);
    expect(world.server.seen.headers).toEqual([
      expect.objectContaining({ 'x-tenant': 'acme', 'x-trace': '1', 'user-agent': expect.stringMatching(/^learning-platforms\//) }),
    ]);
  });

  it('go where a class takes them in its second argument, and are left out, with a warning, where it takes none', async () => {
    const { openSocket } = await import('../../src/graphql/subscribe/settings.js');
    const warned: string[] = [];
    const dispatcher = {};
    const state = {
      op: { id: 'x' },
      transport: {
        options: { fetchOptions: { dispatcher } },
        observer: { log: (_level: string, _fields: unknown, message: string) => void warned.push(message) },
      },
    };
    const given: unknown[] = [];
    class OfNode {
      constructor(_url: string, second: unknown) {
        given.push(second);
      }
    }
    class OfBrowser {
      constructor(_url: string, second: unknown) {
        if (typeof second !== 'string') throw new SyntaxError('not a protocol');
        given.push(second);
      }
    }
    openSocket(OfNode as never, 'ws://a.test', { 'x-tenant': 'acme' }, state as never);
    openSocket(OfBrowser as never, 'ws://a.test', { 'x-tenant': 'acme' }, state as never);
    expect(given).toEqual([{ protocols: ['graphql-transport-ws'], headers: { 'x-tenant': 'acme' }, dispatcher }, 'graphql-transport-ws']);
    expect(warned).toEqual(['this WebSocket cannot send headers']);
  });
});
