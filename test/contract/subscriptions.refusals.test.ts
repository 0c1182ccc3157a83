import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { until } from '../support/fake-clock.js';
import { failure } from '../support/subjects.js';
import { hand, reading, watching } from '../support/watching.js';

const world = watching();

describe('a refusal', () => {
  it('4403 is an AuthenticationError, at once', async () => {
    await world.serve('refuse');
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    expect(await failure(read.over)).toMatchObject({
      name: 'AuthenticationError',
      platform: 'instruqt',
      operation: 'instruqt.liveEvents.watchRaisedHands',
      attempts: 1,
      message: expect.stringContaining('4403 Forbidden'),
    });
    expect(world.server.seen.upgrades).toBe(1);
  });

  it('a token that can be renewed is renewed once, and each connection gets the one of its time', async () => {
    await world.serve('refuse');
    let tokens = 0;
    const client = world.clientOf({ apiKey: () => `token-number-${(tokens += 1)}` });
    const read = reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    expect(world.server.seen.params).toEqual([{ Authorization: 'Bearer token-number-1' }, { Authorization: 'Bearer token-number-2' }]);
    world.server.complete();
    await read.over;
    await world.server.close();
    await world.serve('refuse', 'refuse');
    const refused = reading(
      world.clientOf({ apiKey: () => `token-number-${(tokens += 1)}` }).liveEvents.watchRaisedHands({ inviteID: 'i1' }),
    );
    expect(await failure(refused.over)).toMatchObject({ code: 'AUTHENTICATION', attempts: 2 });
  });

  it.each([
    [401, 'AUTHENTICATION', 1],
    [403, 'PERMISSION', 1],
    [404, 'NOT_FOUND', 1],
    [503, 'SERVER', 2],
  ])('HTTP %i instead of a WebSocket is %s after %i connections', async (status, code, attempts) => {
    await world.serve({ status }, { status });
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }, { retry: { attempts: 2 } }));
    await until(() => world.server.seen.upgrades === 1);
    await world.clock.advance(1_000);
    expect(await failure(read.over)).toMatchObject({ code, status, attempts });
    expect(world.server.seen.upgrades).toBe(attempts);
  });

  it.each([1008, 1011, 4400, 4500])('a close with %i is final', async (close) => {
    await world.serve({ close, reason: 'because' });
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    expect(await failure(read.over)).toMatchObject({
      code: 'CONNECTION',
      attempts: 1,
      message: expect.stringContaining(`${close} because`),
    });
    expect(world.clock.pending).toBe(0);
  });

  it('errors for the subscription are a GraphQLResponseError with the platform’s codes', async () => {
    await world.serve({ errors: [new GraphQLError('no such invite', { extensions: { code: 'BE_034_EntityNotFound' } })] });
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    expect(await failure(read.over)).toMatchObject({
      code: 'NOT_FOUND',
      codes: ['BE_034_EntityNotFound'],
      message: expect.stringContaining('no such invite'),
    });
    await until(() => world.server.connections === 0);
    expect(world.server.seen.upgrades).toBe(1);
  });

  it('errors in an event end the loop, after the events before', async () => {
    await world.serve();
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    world.server.publish(hand('s1'));
    // studentID is never null.
    world.server.publish({ dashboardRaisedHandSubscription: { inviteID: 'i1', createdAt: '2026-01-01T00:00:00Z' } });
    expect(await failure(read.over)).toMatchObject({ code: 'GRAPHQL', message: expect.stringContaining('studentID') });
    expect(read.ids()).toEqual(['s1']);
    await until(() => world.server.connections === 0);
  });

  it.each(['<html>', '{"type":"next","id":"1","payload":{}}', '{"type":"hello"}'])(
    'a frame %s for an acknowledgement is malformed',
    async (text) => {
      await world.serve({ text });
      const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
      expect(await failure(read.over)).toMatchObject({ code: 'MALFORMED_RESPONSE', attempts: 1 });
    },
  );

  it('an acknowledgement that takes longer than the timeout is a TimeoutError, and repeated', async () => {
    await world.serve('say nothing', 'say nothing');
    const read = reading(
      world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }, { timeout: 1_000, retry: { attempts: 2, baseMs: 100 } }),
    );
    await until(() => world.server.seen.params.length === 1);
    await world.clock.advance(1_100);
    await until(() => world.server.seen.params.length === 2);
    await world.clock.advance(1_000);
    expect(await failure(read.over)).toMatchObject({ code: 'TIMEOUT', attempts: 2 });
    await until(() => world.server.connections === 0);
  });
});

describe('a token that each connection finds refused', () => {
  const refused = { message: 'No', extensions: { code: 'UNAUTHENTICATED' } };
  const error = { code: 'UNAUTHENTICATED', message: 'No' };
  const one = { data: hand('s1') };

  it.each<[string, readonly object[], object?]>([
    ['data: null', [{ data: null, errors: [refused] }]],
    ['no data', [{ errors: [refused] }]],
    ['an event with an error', [{ data: hand('s1', { error }) }]],
    ['two frames', [{ errors: [refused] }, { errors: [refused] }]],
    ['an event before', [one, { errors: [refused] }]],
    ['waits that are short', [{ errors: [refused] }], { retry: { attempts: 50, baseMs: 1, maxMs: 1 } }],
  ])('is renewed once: %s', async (_what, payloads, options) => {
    await world.serve(...Array.from({ length: 9 }, () => ({ payloads })));
    let tokens = 0;
    const client = world.clientOf({ apiKey: () => `token-number-${(tokens += 1)}` });
    const read = reading(client.liveEvents.watchRaisedHands({ inviteID: 'i1' }, options));
    expect(await failure(read.over)).toMatchObject({ code: 'AUTHENTICATION', attempts: 2 });
    expect([tokens, world.server.seen.upgrades]).toEqual([2, 2]);
  });
});

describe('an event that is an error', () => {
  const error = { code: 'BE_034_EntityNotFound', message: 'no such student' };

  it('is thrown with its code', async () => {
    await world.serve();
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    await world.server.subscribedTimes(1);
    world.server.publish(hand('s1'));
    world.server.publish(hand('s2', { error }));
    expect(await failure(read.over)).toMatchObject({
      name: 'NotFoundError',
      code: 'NOT_FOUND',
      codes: ['BE_034_EntityNotFound'],
      message: expect.stringContaining('no such student'),
      data: { dashboardRaisedHandSubscription: { studentID: 's2', error } },
    });
    expect(read.ids()).toEqual(['s1']);
    await until(() => world.server.connections === 0);
  });

  it.each([
    ['BE_001_ImageNotFound', 'NOT_FOUND'],
    ['BE_057_X', 'PERMISSION'],
    ['BE_025_X', 'CONFLICT'],
    ['BE_078_X', 'GRAPHQL'],
    ['OOPS', 'GRAPHQL'],
  ])('%s has the class that the code has in errors: %s', async (said, code) => {
    await world.serve({ payloads: [{ data: hand('s1', { error: { code: said, message: 'No' } }) }] });
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }));
    const error = await failure(read.over);
    expect(error).toMatchObject({ code, codes: [said], data: { dashboardRaisedHandSubscription: { studentID: 's1' } } });
    expect(Object.keys(error)).not.toContain('data');
  });

  it('passes as it is when asked to', async () => {
    await world.serve();
    const read = reading(world.clientOf().liveEvents.watchRaisedHands({ inviteID: 'i1' }, { onEventError: 'pass' }));
    await world.server.subscribedTimes(1);
    world.server.publish(hand('s1', { error }));
    world.server.publish(hand('s2'));
    await until(() => read.events.length === 2);
    expect(read.events[0]).toMatchObject({ studentID: 's1', error });
    world.server.complete();
    await read.over;
  });
});
