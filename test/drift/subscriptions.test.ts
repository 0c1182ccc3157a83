import { expect, it } from 'vitest';
import { createDriftCollector } from '../../src/drift/index.js';
import { until } from '../support/fake-clock.js';
import { reading, watching } from '../support/watching.js';

const world = watching();

const payload = (event: object) => ({
  data: { dashboardRaisedHandSubscription: { inviteID: 'i', studentID: 's', raisedHandAt: null, ...event } },
});

it('events of subscriptions are answers, too', async () => {
  const error = { code: 'BE_999_Unheard', message: 'Jane has left' };
  await world.serve({ payloads: [payload({ createdAt: null, error: null }), payload({ createdAt: '2026-01-01T00:00:00Z', error })] });
  const drift = createDriftCollector();
  const watch = world.clientOf({ drift }).liveEvents.watchRaisedHands({ inviteID: 'i' }, { onEventError: 'pass' });
  const read = reading(watch);
  await until(() => drift.report().findings.length === 2);
  expect(read.events).toHaveLength(2);
  const common = { operation: 'instruqt.liveEvents.watchRaisedHands', count: 1 };
  const root = 'dashboardRaisedHandSubscription';
  expect(drift.report()).toMatchObject({
    answers: { instruqt: 2 },
    findings: [
      { ...common, path: `${root}.createdAt`, kind: 'null-for-non-null', expected: 'Time!', received: 'null' },
      { ...common, path: `${root}.error.code`, kind: 'unknown-enum-value', expected: 'ErrorCode', received: 'BE_999_Unheard' },
    ],
  });
  world.server.complete();
  await read.over;
});
