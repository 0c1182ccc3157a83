import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import type { RetryEvent } from '../../src/index.js';
import { until } from '../support/fake-clock.js';
import { failure } from '../support/subjects.js';
import type { Admission, SubscriptionServer } from '../support/subscription-server.js';
import { hand, reading, watching } from '../support/watching.js';

const world = watching();

describe('events', () => {
  it('come in order, as the platform sends them, until it ends the subscription', async () => {
    await world.serve();
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    world.server.publish(hand('s1', { raisedHandAt: '2026-01-01T00:00:01Z' }));
    world.server.publish(hand('s2'));
    await until(() => read.events.length === 2);
    expect(read.events).toEqual([
      { inviteID: 'i1', studentID: 's1', raisedHandAt: '2026-01-01T00:00:01Z', createdAt: '2026-01-01T00:00:00Z', error: null },
      { inviteID: 'i1', studentID: 's2', raisedHandAt: null, createdAt: '2026-01-01T00:00:00Z', error: null },
    ]);
    expect(world.server.seen.subscribed[0]).toMatchObject({ variables: { inviteID: 'i1' } });
    world.server.complete();
    await read.over;
    await until(() => world.server.connections === 0);
    expect(world.clock.pending).toBe(0);
  });

  it('wait for a slow loop, and none is lost', async () => {
    await world.serve();
    const events = world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' })[Symbol.asyncIterator]();
    const first = events.next();
    await world.server.subscribedTimes(1);
    for (let i = 0; i < 200; i += 1) world.server.publish(hand(`s${i}`));
    world.server.complete();
    expect((await first).value?.studentID).toBe('s0');
    await until(() => world.server.connections === 0);
    for (let i = 1; i < 200; i += 1) expect((await events.next()).value?.studentID).toBe(`s${i}`);
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('more than maxQueued of them end it with an error that says so, after those that wait', async () => {
    await world.serve();
    const events = world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }, { maxQueued: 3 })[Symbol.asyncIterator]();
    const first = events.next();
    await world.server.subscribedTimes(1);
    for (let i = 0; i < 6; i += 1) world.server.publish(hand(`s${i}`));
    await first;
    await until(() => world.server.connections === 0);
    for (const id of ['s1', 's2', 's3']) expect((await events.next()).value?.studentID).toBe(id);
    expect(await failure(events.next())).toMatchObject({ code: 'CONNECTION', message: expect.stringContaining('maxQueued') });
    expect(world.server.seen.upgrades).toBe(1);
  });

  it('are each loop’s own', async () => {
    await world.serve();
    const watch = world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' });
    const [one, two] = [reading(watch), reading(watch)];
    await until(() => world.server.live === 2);
    world.server.publish(hand('s1'));
    await until(() => one.events.length === 1 && two.events.length === 1);
    expect(world.server.connections).toBe(2);
    world.server.complete();
    await Promise.all([one.over, two.over]);
  });

  it('of every kind pass through', async () => {
    await world.serve();
    const { liveEvents } = world.clientOf();
    const read = reading(liveEvents.watchReadMessages({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    world.server.publish({ readMessagesSubscription: { readAtEvents: [{}, {}] } });
    await until(() => read.events.length === 1);
    expect(read.events[0]?.readAtEvents).toHaveLength(2);
    world.server.complete();
    const chat = reading(liveEvents.watchMessagesAsLearner({ inviteID: 'i1' }));
    await world.server.subscribedTimes(2);
    const channel = { id: 'c1', channelType: 'direct', createdAt: '2026-01-01T00:00:00Z' };
    const message = { id: 'm1', message: 'hello', createdAt: '2026-01-01T00:00:00Z', channel };
    world.server.publish({ studentChatMessageSubscription: { chatMessage: message } });
    await until(() => chat.events.length === 1);
    expect(chat.events[0]?.chatMessage).toMatchObject({ id: 'm1', message: 'hello', channel: { id: 'c1', channelType: 'direct' } });
    world.server.complete();
    await Promise.all([read.over, chat.over]);
  });
});

describe('the end that the caller makes', () => {
  it('break completes the subscription and closes the socket', async () => {
    await world.serve();
    const loop = (async () => {
      for await (const event of world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' })) return event.studentID;
      return undefined;
    })();
    await world.server.subscribedTimes(1);
    world.server.publish(hand('s1'));
    expect(await loop).toBe('s1');
    await until(() => world.server.connections === 0 && world.server.live === 0);
    expect(world.server.seen).toMatchObject({ completed: 1, closed: [1000], upgrades: 1 });
    expect(world.clock.pending).toBe(0);
  });

  it('nothing is opened before the loop begins, and nothing by one that is left at once', async () => {
    await world.serve();
    const watch = world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' });
    const events = watch[Symbol.asyncIterator]();
    await events.return?.();
    expect(await events.next()).toEqual({ done: true, value: undefined });
    await world.clock.settle();
    expect(world.server.seen.upgrades).toBe(0);
  });

  it.each<[string, Admission[], (server: SubscriptionServer) => boolean]>([
    ['before the connection is acknowledged', ['say nothing'], ({ seen }) => seen.params.length === 1],
    [
      'between two connections',
      [{ close: 1012 }],
      ({ seen, connections }) => seen.closed.length === 1 && connections === 0 && world.clock.pending > 0,
    ],
    ['while it waits for events', [], ({ live }) => live === 1],
  ])('an abort %s rejects with the signal’s reason', async (_phase, admissions, reached) => {
    await world.serve(...admissions);
    const abort = new AbortController();
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }, { signal: abort.signal }));
    await until(() => reached(world.server));
    await world.clock.settle();
    const reason = new Error('enough');
    abort.abort(reason);
    expect(await failure(read.over)).toBe(reason);
    await until(() => world.server.connections === 0);
    expect(world.clock.pending).toBe(0);
  });

  it('an abort drops what waits, and one that came before opens nothing', async () => {
    await world.serve();
    const abort = new AbortController();
    const events = world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }, { signal: abort.signal })[Symbol.asyncIterator]();
    const first = events.next();
    await world.server.subscribedTimes(1);
    for (const id of ['s1', 's2', 's3']) world.server.publish(hand(id));
    await first;
    await world.clock.settle();
    abort.abort('over');
    await world.clock.settle();
    await expect(events.next()).rejects.toBe('over');
    const { upgrades } = world.server.seen;
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }, { signal: AbortSignal.abort('never') }));
    await expect(read.over).rejects.toBe('never');
    expect(world.server.seen.upgrades).toBe(upgrades);
  });
});

describe('a lost connection', () => {
  it.each<[string, (socket: WebSocket) => void]>([
    ['closed normally', (socket) => socket.close(1000)],
    ['closed for a restart', (socket) => socket.close(1012, 'restart')],
    ['terminated', (socket) => socket.terminate()],
  ])('%s is opened and subscribed again, after a wait', async (_how, drop) => {
    await world.serve();
    const retries: RetryEvent[] = [];
    const client = world.clientOf({ hooks: { onRetry: (event) => void retries.push(event) } });
    const read = reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    world.server.publish(hand('before'));
    await until(() => read.events.length === 1);
    for (const socket of world.server.clients()) drop(socket);
    await until(() => retries.length === 1);
    expect(retries[0]).toMatchObject({ operation: 'instruqt.liveEvents.watchRaisedHands', kind: 'subscription', delayMs: 500, attempt: 1 });
    await world.clock.settle();
    expect(world.server.seen.upgrades).toBe(1);
    // The platform keeps nothing for those who are away.
    world.server.publish(hand('meanwhile'));
    await world.clock.advance(500);
    await world.server.subscribedTimes(2);
    world.server.publish(hand('after'));
    await until(() => read.events.length === 2);
    expect(read.ids()).toEqual(['before', 'after']);
    world.server.complete();
    await read.over;
  });

  it('waits longer each time, and gives up after so many connections in a row that brought nothing', async () => {
    await world.serve(...Array.from({ length: 20 }, (): Admission => ({ close: 1013 })));
    const delays: number[] = [];
    const client = world.clientOf({ hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) } });
    const read = reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' }, { retry: { attempts: 5, baseMs: 100, maxMs: 500 } }));
    for (let retries = 1; retries < 5; retries += 1) {
      await until(() => delays.length === retries);
      await world.clock.advance(delays.at(-1)!);
    }
    expect(await failure(read.over)).toMatchObject({
      code: 'CONNECTION',
      attempts: 5,
      platform: 'instruqt',
      message: expect.stringContaining('1013'),
    });
    expect(delays).toEqual([100, 200, 400, 500]);
    expect(world.server.seen.upgrades).toBe(5);
  });

  it('one that brought an event begins the count anew', async () => {
    await world.serve();
    const delays: number[] = [];
    const client = world.clientOf({
      hooks: { onRetry: ({ delayMs }) => void delays.push(delayMs) },
      subscriptions: { retry: { attempts: 2, baseMs: 100 } },
    });
    const read = reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    for (let round = 1; round <= 4; round += 1) {
      await world.server.subscribedTimes(round);
      world.server.publish(hand(`s${round}`));
      await until(() => read.events.length === round);
      for (const socket of world.server.clients()) socket.terminate();
      await until(() => delays.length === round);
      await until(() => world.server.live === 0);
      await world.clock.advance(100);
    }
    expect(delays).toEqual([100, 100, 100, 100]);
    await world.server.subscribedTimes(5);
    world.server.complete();
    await read.over;
  });

  it('is not opened again with retry: false, and never when the server is not there', async () => {
    await world.serve({ close: 1001 });
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }, { retry: false }));
    expect(await failure(read.over)).toMatchObject({ code: 'CONNECTION', reached: true });
    expect(world.server.seen.upgrades).toBe(1);
    const gone = world.clientOf({ baseUrl: 'http://127.0.0.1:9/graphql' });
    const nobody = reading(gone.liveEvents.watchRaisedHands({ inviteID: 'i1' }, { retry: false }));
    expect(await failure(nobody.over)).toMatchObject({
      code: 'CONNECTION',
      reached: false,
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('without a close frame is detected by a ping', async () => {
    await world.serve();
    const read = reading(world.clientOf({ timeout: 5_000 }).liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    await world.clock.settle();
    await world.clock.advance(31_000);
    // Alive: it answered.
    expect(world.server.seen.upgrades).toBe(1);
    for (const socket of world.server.clients()) socket.pause();
    await world.clock.advance(29_500);
    await world.clock.advance(5_500);
    await world.clock.advance(500);
    await world.server.subscribedTimes(2);
    world.server.publish(hand('again'));
    await until(() => read.ids().includes('again'));
    for (const socket of world.server.clients()) socket.resume();
    world.server.complete();
    await read.over;
  });
});
