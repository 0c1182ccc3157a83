// Subscriptions by `call`, over a real WebSocket.
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { call, ENVIRONMENT } from '../support/call.js';

let server: MockServer;
let learner: NodeJS.Timeout;
const hand = () => server.platforms.instruqt.publish('dashboardRaisedHandSubscription', { studentID: 'student-1' });

beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => {
  vi.stubGlobal('WebSocket', WebSocket);
  for (const [name, value] of Object.entries({ ...ENVIRONMENT, INSTRUQT_BASE_URL: server.urls.instruqt })) vi.stubEnv(name, value);
  // An event without a subscriber is lost, and a client does not report when its subscription is accepted.
  learner = setInterval(hand, 10);
});
afterEach(() => {
  clearInterval(learner);
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

const watch = (...flags: string[]) => call(['instruqt.liveEvents.watchRaisedHands', '--inviteID', 'invite-1', ...flags]);

// Without a global WebSocket, as in Node 20, the package ws provides it.
it.each([true, false])('prints an event a line and ends at --max-items; without a global WebSocket: %j', async (isMissing) => {
  if (isMissing) vi.stubGlobal('WebSocket', undefined);
  const { stdout, error } = await watch('--max-items', '2');
  expect(error).toBeUndefined();
  const events = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { studentID: string });
  expect(events.map(({ studentID }) => studentID)).toEqual(['student-1', 'student-1']);
});

it('SIGINT ends it without an error', async () => {
  const before = process.listenerCount('SIGINT');
  const called = watch();
  await vi.waitFor(() => expect(process.listenerCount('SIGINT')).toBeGreaterThan(before));
  process.emit('SIGINT');
  expect((await called).error).toBeUndefined();
});

it('a refused key ends it with code 1, without the key', async () => {
  vi.stubEnv('INSTRUQT_API_KEY', 'not-a-real-key-0123');
  const { error } = await watch('--max-items', '1');
  expect(error?.exitCode).toBe(1);
  expect(error?.message).not.toContain('not-a-real-key-0123');
});
