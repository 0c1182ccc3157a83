import { describe, expectTypeOf, it } from 'vitest';
import { WebSocket } from 'ws';
import type { SelectOption, Subscription, SubscriptionOptions } from '../../src/index.js';
import * as instruqt from '../../src/instruqt/functions/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';

const client = createInstruqtClient({ apiKey: 'k' });

describe('subscriptions', () => {
  it('are methods that give a Subscription, and functions that do the same', () => {
    expectTypeOf(client.liveEvents.watchRaisedHands({ inviteID: 'i' })).toEqualTypeOf<Subscription<instruqt.RaisedHandEvent>>();
    expectTypeOf(client.team('a').liveEvents.watchMessages({ inviteID: 'i' })).toEqualTypeOf<Subscription<instruqt.InviteMessageEvent>>();
    expectTypeOf(instruqt.watchLearnerEvents(instruqt.createClient({ apiKey: 'k' }), { inviteID: 'i' })).toEqualTypeOf<
      Subscription<instruqt.LearnerEventEvent>
    >();
  });

  it('give typed events, and are no promises', async () => {
    for await (const event of client.liveEvents.watchRaisedHandsAsLearner({ inviteID: 'i' })) {
      expectTypeOf(event.studentID).toEqualTypeOf<string>();
      expectTypeOf(event.raisedHandAt).toEqualTypeOf<string | null>();
      expectTypeOf(event.error?.message).toEqualTypeOf<string | undefined>();
    }
    expectTypeOf(client.liveEvents.watchReadMessages({ inviteID: 'i' })).not.toHaveProperty('then');
  });

  it('take options of their own', () => {
    expectTypeOf(client.liveEvents.watchLearnerEventsAsLearner)
      .parameter(1)
      .toEqualTypeOf<(SubscriptionOptions & SelectOption) | undefined>();
    client.liveEvents.watchMessages({ inviteID: 'i' }, { onEventError: 'pass', maxQueued: 5, retry: { attempts: 3 }, timeout: 1 });
    // @ts-expect-error the deadline of calls does not apply
    client.liveEvents.watchMessages({ inviteID: 'i' }, { deadline: 1 });
    // @ts-expect-error one of two words
    client.liveEvents.watchMessages({ inviteID: 'i' }, { onEventError: 'ignore' });
    // @ts-expect-error the invite must be named
    client.liveEvents.watchMessages({});
  });

  it('connect as the client’s options say', () => {
    createInstruqtClient({ apiKey: 'k', subscriptions: { webSocketImpl: WebSocket, url: 'wss://a.test', retry: false } });
    createInstruqtClient({ apiKey: 'k', subscriptions: { webSocketImpl: globalThis.WebSocket, connectionParams: async () => ({ a: 1 }) } });
    // @ts-expect-error no class
    createInstruqtClient({ apiKey: 'k', subscriptions: { webSocketImpl: 'ws' } });
  });
});
