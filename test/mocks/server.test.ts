import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoKeys, demoLearner } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

it('serves the GraphQL platforms to their clients', async () => {
  const instruqt = createInstruqtClient({ apiKey: demoKeys.instruqt, baseUrl: server.urls.instruqt });
  const sda = createSdaClient({ token: demoKeys.sda, baseUrl: server.urls.sda });
  const learningPath = createLearningPathClient({
    apiKey: demoKeys.learningPath,
    baseUrl: server.urls.learningPath,
    authToken: demoLearner.token,
  });
  const made = (await instruqt.tracks.create({ track: { slug: 'ünïcode', title: 'Übung ✓' } }))!;
  expect(await instruqt.tracks.get({ trackID: made.id })).toMatchObject({ title: 'Übung ✓' });
  expect(await sda.sessions.list({}, { pageSize: 8 }).toArray({ maxItems: 100 })).toHaveLength(30);
  expect(await learningPath.courses.updateStatus({ id: 'course-4', status: 'started' })).toBe(true);
  await expect(createSdaClient({ token: 'wrong', baseUrl: server.urls.sda }).hub.get()).rejects.toMatchObject({ code: 'AUTHENTICATION' });
});

it('responds to many concurrent calls, each with a unique id', async () => {
  const sda = createSdaClient({ token: demoKeys.sda, baseUrl: server.urls.sda });
  const answers = await Promise.all(Array.from({ length: 40 }, () => sda.hub.get().withResponse()));
  expect(new Set(answers.map(({ requestId }) => requestId)).size).toBe(40);
});

it('passes Skilljar its paths, queries and keys', async () => {
  const authorization = `Basic ${btoa(`${demoKeys.skilljar}:`)}`;
  const response = await fetch(`${server.urls.skilljar}/courses?page_size=1`, { headers: { authorization } });
  expect(response.status).toBe(200);
  expect(response.headers.get('x-request-id')).toMatch(/^mock-/);
  expect(await response.json()).toMatchObject({ results: [expect.anything()] });
});

it('lists its paths for an unknown one', async () => {
  const response = await fetch(`${server.url}/nowhere`);
  expect(response.status).toBe(404);
  expect(response.headers.get('x-request-id')).toBeTruthy();
  expect(await response.json()).toMatchObject({ message: expect.stringContaining('/instruqt/graphql') });
});

it('closes at once, though a client keeps its connection', async () => {
  const other = await startMockServer({ keys: { sda: 'other' } });
  await createSdaClient({ token: 'other', baseUrl: other.urls.sda }).hub.get();
  const began = performance.now();
  await other.close();
  expect(performance.now() - began).toBeLessThan(500);
  await expect(createSdaClient({ token: 'other', baseUrl: other.urls.sda, retry: false }).hub.get()).rejects.toMatchObject({
    code: 'CONNECTION',
    reached: false,
  });
});

it('says so when the port is taken', async () => {
  await expect(startMockServer({ port: Number(new URL(server.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
