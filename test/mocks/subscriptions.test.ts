import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { demoKeys } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { manifest } from '../../src/manifest/index.js';
import { until } from '../support/fake-clock.js';
import { failure } from '../support/subjects.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

const clientOf = (apiKey: string = demoKeys.instruqt, baseUrl = server.urls.instruqt) =>
  createInstruqtClient({ apiKey, baseUrl, subscriptions: { webSocketImpl: WebSocket, retry: false } });

const subscriptions = manifest.filter(({ platform, kind }) => platform === 'instruqt' && kind === 'subscription');

it('there are seven', () => {
  expect(subscriptions).toHaveLength(7);
});

it.each(subscriptions)('$operation receives the events that a test publishes, completed', async ({ id, operation }) => {
  const method = id.split('.')[2] as 'watchMessages';
  const events = clientOf().liveEvents[method]({ inviteID: 'i1' })[Symbol.asyncIterator]();
  const first = events.next();
  await until(() => server.platforms.instruqt.publish(operation, {}, { inviteID: 'i1' }) === 1);
  const { value } = await first;
  expect(value).toMatchObject({ error: null });
  await events.return?.();
  await until(() => server.platforms.instruqt.publish(operation) === 0);
});

it('an event keeps its fields, and reaches only matching subscribers', async () => {
  const watch = (inviteID: string) => clientOf().liveEvents.watchLearnerEvents({ inviteID })[Symbol.asyncIterator]();
  const [one, other] = [watch('i1'), watch('i2')];
  const [first, second] = [one.next(), other.next()];
  const publish = (where: object, eventType: string) =>
    server.platforms.instruqt.publish('instructorLearnerEventSubscription', { learnerEvent: { eventType } }, { ...where });
  await until(() => publish({ inviteID: 'i1' }, 'joined') === 1);
  await until(() => publish({ inviteID: 'i2' }, 'some_new_type') === 1);
  expect((await first).value?.learnerEvent).toMatchObject({
    eventType: 'joined',
    id: expect.any(String),
    student: { id: expect.any(String) },
  });
  expect((await second).value?.learnerEvent.eventType).toBe('some_new_type');
  const rest = one.next();
  server.platforms.instruqt.end();
  expect(await rest).toEqual({ done: true, value: undefined });
  await other.return?.();
});

it('refuses a wrong key, a wrong path and an unknown field', async () => {
  const watch = (key: string, url?: string) =>
    clientOf(key, url).liveEvents.watchMessages({ inviteID: 'i1' })[Symbol.asyncIterator]().next();
  expect(await failure(watch('wrong-key'))).toMatchObject({ code: 'AUTHENTICATION' });
  expect(await failure(watch(demoKeys.instruqt, `${server.url}/nowhere`))).toMatchObject({ code: 'NOT_FOUND' });
  expect(() => server.platforms.instruqt.publish('nothing')).toThrow('dashboardRaisedHandSubscription');
});

it('closing the server ends its sockets', async () => {
  const other = await startMockServer();
  const events = clientOf(demoKeys.instruqt, other.urls.instruqt).liveEvents.watchMessages({ inviteID: 'i1' })[Symbol.asyncIterator]();
  const first = events.next();
  await until(() => other.platforms.instruqt.publish('instructorChatMessageSubscription') === 1);
  await first;
  const next = events.next();
  next.catch(() => undefined);
  await other.close();
  expect(await failure(next)).toMatchObject({ code: 'CONNECTION' });
});
