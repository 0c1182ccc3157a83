import { GraphQLError } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { FetchOptions } from '../../src/core/settings/options.js';
import type { ConnectionParams } from '../../src/graphql/subscription-settings.js';
import { until } from '../support/fake-clock.js';
import { eavesdropper, leaks, surfaces } from '../support/leaks.js';
import { failure, KEYS } from '../support/subjects.js';
import type { Admission } from '../support/subscription-server.js';
import { reading, watching } from '../support/watching.js';

const world = watching();

describe('configuration', () => {
  it('a missing argument, and dryRun, open nothing', async () => {
    await world.serve();
    const { liveEvents } = world.clientOf();
    expect(await failure(reading(liveEvents.watchRaisedHands({} as never)).over)).toMatchObject({ code: 'INVALID_INPUT' });
    const dry = await failure(reading(liveEvents.watchRaisedHands({ inviteID: 'i1' }, { dryRun: true })).over);
    expect(dry).toMatchObject({
      code: 'DRY_RUN',
      request: {
        url: world.server.baseUrl.replace('http', 'ws'),
        body: { operationName: 'WatchRaisedHands', variables: { inviteID: 'i1' } },
      },
    });
    expect(await failure(reading(liveEvents.watchRaisedHands({ inviteID: 'i1' }, { maxQueued: 0 })).over)).toMatchObject({
      code: 'CONFIGURATION',
    });
    expect(world.server.seen.upgrades).toBe(0);
  });

  it('readOnly allows watching', async () => {
    await world.serve();
    const read = reading(world.clientOf({ readOnly: true }).liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    world.server.complete();
    await read.over;
  });

  it('a runtime without WebSocket gets an error that names the option to pass', async () => {
    await world.serve();
    vi.stubGlobal('WebSocket', undefined);
    const read = reading(world.clientOf({ subscriptions: { webSocketImpl: undefined } }).liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    expect(await failure(read.over)).toMatchObject({ code: 'CONFIGURATION', message: expect.stringMatching(/ws.*webSocketImpl/) });
    vi.stubGlobal('WebSocket', WebSocket);
    const found = reading(world.clientOf({ subscriptions: { webSocketImpl: undefined } }).liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    world.server.complete();
    await found.over;
    vi.unstubAllGlobals();
  });

  it('a class that cannot make sockets is a ConnectionError', async () => {
    await world.serve();
    class Broken {
      constructor() {
        throw new Error(`no socket for ${KEYS.instruqt}`);
      }
    }
    const error = await failure(
      reading(world.clientOf({ subscriptions: { webSocketImpl: Broken } }).liveEvents.watchRaisedHands({ inviteID: 'i1' })).over,
    );
    expect(error).toMatchObject({ code: 'CONNECTION', attempts: 1 });
    expect(leaks(surfaces(error), KEYS)).toEqual([]);
  });

  it('a url that is none is refused', async () => {
    await world.serve();
    const read = reading(world.clientOf({ subscriptions: { url: 'ftp://a.test' } }).liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    expect(await failure(read.over)).toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('instruqt.subscriptions.url'),
    });
  });

  it('url and connectionParams are the caller’s; a function is asked before each connection', async () => {
    await world.serve();
    let asked = 0;
    const client = world.clientOf({
      baseUrl: 'https://elsewhere.test/graphql',
      subscriptions: {
        webSocketImpl: WebSocket,
        url: world.server.baseUrl.replace('http:', 'ws:'),
        connectionParams: async (): Promise<ConnectionParams> => ({ ticket: `ticket-${(asked += 1)}` }),
      },
    });
    const read = reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    for (const socket of world.server.clients()) socket.terminate();
    await until(() => world.server.live === 0);
    await world.clock.advance(500);
    await world.server.subscribedTimes(2);
    expect(world.server.seen.params).toEqual([{ ticket: 'ticket-1' }, { ticket: 'ticket-2' }]);
    world.server.complete();
    await read.over;
  });
});

describe('a dispatcher', () => {
  const dispatcher = {};
  const warned = async (webSocketImpl: unknown, fetchOptions: FetchOptions | undefined) => {
    await world.serve({ status: 403 });
    const lines: unknown[] = [];
    const logger = { debug: () => {}, info: () => {}, error: () => {}, warn: (...line: unknown[]) => void lines.push(line) };
    const client = world.clientOf({ logger, fetchOptions, subscriptions: { webSocketImpl: webSocketImpl as never } });
    await failure(reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' })).over);
    return lines;
  };

  it('that the package ws does not use is logged', async () => {
    expect(JSON.stringify(await warned(WebSocket, { dispatcher }))).toContain('fetchOptions.dispatcher');
  });

  it.each<[string, unknown, FetchOptions | undefined]>([
    ['there is none', WebSocket, undefined],
    ['it is undefined', WebSocket, { dispatcher: undefined }],
    [
      'the class has an agent of its own',
      class extends WebSocket {
        constructor(url: string, protocol?: string) {
          super(url, protocol);
        }
      },
      undefined,
    ],
  ])('nothing is logged where %s', async (_what, SocketClass, fetchOptions) => {
    expect(await warned(SocketClass, fetchOptions)).toEqual([]);
  });
});

describe('secrets', () => {
  const secrets = { key: KEYS.instruqt, own: 'very-secret-of-params-1234' };

  it.each<[string, Admission]>([
    ['a reason that quotes them', { close: 4400, reason: `bad ${secrets.key} and ${secrets.own}` }],
    [
      'an error that quotes them',
      { errors: [new GraphQLError(`bad ${secrets.key} ${secrets.own}`, { extensions: { got: { ...secrets } } })] },
    ],
    ['a frame that quotes them', { text: `{"type":"${secrets.key}","own":"${secrets.own}"}` }],
    ['a refusal', 'refuse'],
  ])('are in no error, hook or log line: %s', async (_what, admission) => {
    for (const connectionParams of [undefined, { Authorization: `Bearer ${secrets.key}`, deep: { own: secrets.own } }]) {
      await world.serve(admission);
      const { hooks, logger, heard } = eavesdropper();
      const client = world.clientOf({ hooks, logger, subscriptions: { webSocketImpl: WebSocket, connectionParams } });
      const error = await failure(reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' })).over);
      const known = connectionParams ? secrets : { key: secrets.key };
      expect(leaks(surfaces(error), known)).toEqual([]);
      expect(leaks(heard, known)).toEqual([]);
      expect(heard.some((line) => line.startsWith('onRequest'))).toBe(true);
      await world.server.close();
    }
  });

  it('a function that fails sends nothing to the platform', async () => {
    await world.serve();
    const read = reading(
      world
        .clientOf({
          subscriptions: {
            webSocketImpl: WebSocket,
            connectionParams: () => {
              throw new Error(`no token for Bearer ${secrets.own}`);
            },
          },
        })
        .liveEvents.watchRaisedHands({ inviteID: 'i1' }),
    );
    const error = await failure(read.over);
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('instruqt.subscriptions.connectionParams') });
    expect(leaks(surfaces(error), secrets)).toEqual([]);
    expect(world.server.seen.upgrades).toBe(0);
  });

  it('a redirect is not followed with them', async () => {
    await world.serve({ status: 302 });
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    expect(await failure(read.over)).toMatchObject({ code: 'HTTP', status: 302 });
    expect(world.server.seen.params).toEqual([]);
  });
});
