import { afterEach, beforeEach, expect } from 'vitest';
import { WebSocket } from 'ws';
import { CONTEXT } from '../../src/core/client/context.js';
import type { Subscription } from '../../src/core/results/subscription.js';
import type { Transport } from '../../src/core/settings/transport.js';
import { createInstruqtClient, type InstruqtOptions } from '../../src/instruqt/index.js';
import { FakeClock } from './fake-clock.js';
import { KEYS } from './subjects.js';
import { type Admission, type SubscriptionServer, startSubscriptionServer } from './subscription-server.js';

/** A server and a clock for each test of a file, and proof that nothing failed unseen. */
export function watching() {
  const world = { server: undefined as unknown as SubscriptionServer, clock: new FakeClock(), serve, clientOf };
  const unhandled: unknown[] = [];
  const note = (error: unknown) => void unhandled.push(error);

  async function serve(...admissions: Admission[]): Promise<void> {
    world.server = await startSubscriptionServer(...admissions);
  }

  function clientOf({ subscriptions, ...options }: Partial<InstruqtOptions> = {}) {
    const client = createInstruqtClient({
      apiKey: KEYS.instruqt,
      baseUrl: world.server.baseUrl,
      clock: world.clock,
      subscriptions: { webSocketImpl: WebSocket, ...subscriptions },
      ...options,
    });
    const { transport } = (client as unknown as Record<symbol, { transport: Transport }>)[CONTEXT]!;
    // The whole of what full jitter allows.
    transport.random = () => 1;
    return client;
  }

  beforeEach(() => {
    world.clock = new FakeClock();
    unhandled.length = 0;
    process.on('unhandledRejection', note);
    process.on('uncaughtException', note);
  });
  afterEach(async () => {
    await world.server?.close();
    process.off('unhandledRejection', note);
    process.off('uncaughtException', note);
    expect(unhandled).toEqual([]);
  });
  return world;
}

/** The root value of a raised hand. */
export const hand = (studentID: string, more: object = {}) => ({
  dashboardRaisedHandSubscription: { inviteID: 'i1', studentID, createdAt: '2026-01-01T00:00:00Z', ...more },
});

/** Reads in the background and writes down what comes. */
export function reading<T>(subscription: Subscription<T>) {
  const events: T[] = [];
  const over = (async () => {
    for await (const event of subscription) events.push(event);
  })();
  over.catch(() => undefined);
  return { events, over, ids: () => events.map((event) => (event as { studentID?: string }).studentID) };
}
